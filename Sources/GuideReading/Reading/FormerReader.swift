import CardJourney
import CityGuide

/// Reads `former.csv`: code,name,pinyin,initials,now.
///
/// A code stands there once for each place that it became.
enum FormerReader {
  private static let header = "code,name,pinyin,initials,now"

  /// The former places in that text, in their order.
  static func read(_ text: String, file: String) -> ReadResult<[FormerPlace]> {
    var rows: [FormerPlace] = []
    var findings: [Finding] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index == 0 ? line == header : line.isEmpty { continue }
      guard index > 0, let row = FormerPlace(line) else {
        findings.append(
          Finding(
            file: file, line: index + 1, column: 1,
            message: Words(
              zh: "要有这几列：\(header)", en: "These columns are needed: \(header)")))
        continue
      }
      rows.append(row)
    }
    return ReadResult(value: rows, findings: findings)
  }
}

extension FormerPlace {
  /// Nil where it is no row.
  fileprivate init?(_ line: Substring) {
    let columns = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 5, let code = PlaceCode(columns[0]), !columns[1].isEmpty,
      columns[2...3].allSatisfy({ $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }),
      columns[2].isEmpty == columns[3].isEmpty, let now = PlaceCode(columns[4])
    else { return nil }
    self.init(code: code, name: columns[1], pinyin: columns[2], initials: columns[3], now: now)
  }
}
