import CardJourney

/// Reads `divisions.csv`: code,name,pinyin,initials,parent,area.
struct DivisionsReader {
  private static let header = "code,name,pinyin,initials,parent,area"

  /// The places in that text, in their order.
  static func read(_ text: String, file: String) -> ReadResult<PlaceDirectory> {
    var places: [Place] = []
    var seen: Set<PlaceCode> = []
    var findings: [Finding] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      if index == 0 ? line == header : line.isEmpty { continue }
      let problem: Words
      if index == 0 {
        problem = Words(zh: "第一行要是 \(header)", en: "The first line has to be \(header)")
      } else if let place = place(line) {
        if seen.insert(place.code).inserted {
          places.append(place)
          continue
        }
        problem = Words(zh: "代码 \(place.code) 写了两次", en: "The code \(place.code) is there twice")
      } else {
        problem = Words(
          zh: "要有六列：代码、名称、拼音、首字母、上级、区号", en: "Six columns are needed: \(header)")
      }
      findings.append(Finding(file: file, line: index + 1, column: 1, message: problem))
    }
    return ReadResult(value: PlaceDirectory(places: places), findings: findings)
  }

  private static func place(_ line: Substring) -> Place? {
    let columns = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 6, let code = PlaceCode(columns[0]), !columns[1].isEmpty,
      isLatin(columns[2]), isLatin(columns[3]), let parent = PlaceCode(columns[4]), parent != code,
      isArea(columns[5])
    else { return nil }
    return Place(
      code: code, name: columns[1], pinyin: columns[2], initials: columns[3], parent: parent,
      area: columns[5].isEmpty ? nil : columns[5])
  }

  private static func isLatin(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isLowercase }
  }

  private static func isArea(_ text: String) -> Bool {
    text.isEmpty
      || (3...4).contains(text.count) && text.hasPrefix("0")
        && text.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
