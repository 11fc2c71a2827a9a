import CardJourney
import CityGuide

/// Reads `divisions.csv` and `counties.csv`: code,name,pinyin,initials,parent, and of places that issue cards the
/// area code and how many people live there.
struct DivisionsReader {
  /// Which of the two.
  enum Table {
    case issuers, counties

    var columns: [String] {
      ["code", "name", "pinyin", "initials", "parent"]
        + (self == .issuers ? ["area", "people"] : [])
    }
  }

  private let file: String
  private let table: Table
  private let header: String
  private var places: [Place] = []
  private var lineOf: [PlaceCode: Int] = [:]
  private var findings: [Finding] = []
  private var form: [Finding] = []

  /// The places in that text, in their order.
  static func read(_ text: String, file: String, _ table: Table) -> ReadResult<[Place]> {
    var reader = DivisionsReader(file: file, table)
    for (index, line) in reader.lines(of: text).enumerated() { reader.take(line, index + 1) }
    reader.checkParents()
    return reader.result
  }

  /// The places with those codes in that text; no other row is looked at.
  ///
  /// A case needs a few rows of thousands, and its start must not depend on how many there are.
  static func read(
    _ text: String, file: String, _ table: Table, only codes: Set<PlaceCode>
  ) -> ReadResult<[Place]> {
    var reader = DivisionsReader(file: file, table)
    var text = text
    let wanted = codes.map { Array($0.digits.utf8) + [UInt8(ascii: ",")] }
    let rows = text.withUTF8 { bytes in
      var rows: [(line: Int, text: String)] = []
      var (start, line) = (0, 1)
      while start < bytes.count {
        let rest = UnsafeBufferPointer(rebasing: bytes[start...])
        let length = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.count
        if wanted.contains(where: { rest.starts(with: $0) }) {
          rows.append((line, String(decoding: rest[..<length], as: UTF8.self)))
        }
        (start, line) = (start + length + 1, line + 1)
      }
      return rows
    }
    for row in rows { reader.take(Substring(row.text), row.line) }
    return reader.result
  }

  private init(file: String, _ table: Table) {
    self.file = file
    self.table = table
    header = table.columns.joined(separator: ",")
  }

  private var result: ReadResult<[Place]> {
    ReadResult(value: places, findings: findings, form: form)
  }

  private mutating func lines(of text: String) -> [Substring] {
    let bytes = text.utf8
    if bytes.starts(with: "\u{FEFF}".utf8) || bytes.contains(UInt8(ascii: "\r")) {
      form.append(
        finding(
          1,
          Words(
            zh: "有 BOM 或 CRLF 换行：存成不带 BOM 的 UTF-8、LF 换行",
            en: "A byte order mark or CRLF: save it as plain UTF-8 with LF")))
    }
    return text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  private mutating func take(_ line: Substring, _ number: Int) {
    let line = Substring(line.unicodeScalars.drop { $0 == "\u{FEFF}" })
    if number == 1 ? line == header : line.isEmpty { return }
    guard number > 1 else {
      return report(
        1,
        Words(
          zh: "第一行要是 \(header)",
          en: "The first line has to be \(header)"))
    }
    guard let place = place(line) else {
      return report(
        number,
        Words(
          zh: "要有这几列：\(header)",
          en: "These columns are needed: \(header)"))
    }
    guard lineOf.updateValue(number, forKey: place.code) == nil else {
      return report(
        number,
        Words(zh: "代码 \(place.code) 写了两次", en: "The code \(place.code) is there twice"))
    }
    places.append(place)
  }

  private func place(_ line: Substring) -> Place? {
    let columns = line.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.filter { $0 != "\r" })
    }
    guard columns.count == table.columns.count else { return nil }
    let (area, people) = table == .issuers ? (columns[5], columns[6]) : ("", "")
    guard let code = PlaceCode(columns[0]),
      !columns[1].isEmpty,
      isLatin(columns[2]), isLatin(columns[3]), let parent = PlaceCode(columns[4]),
      isArea(area), people.isEmpty || people.allSatisfy(\.isNumber)
    else { return nil }
    return Place(
      code: code, name: columns[1], pinyin: columns[2], initials: columns[3], parent: parent,
      area: area.isEmpty ? nil : area, people: Int(people), isCounty: table == .counties)
  }

  private func isLatin(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isLowercase }
  }

  private func isArea(_ text: String) -> Bool {
    text.isEmpty
      || (3...4).contains(text.count) && text.hasPrefix("0")
        && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  // MARK: - Parents

  /// Reports each circle of parents once, at the row where it was met first.
  private mutating func checkParents() {
    let parents = Dictionary(places.map { ($0.code, $0.parent) }) { first, _ in first }
    var isChecked: Set<PlaceCode> = []
    for place in places {
      var way: [PlaceCode] = []
      var code = place.code
      while let parent = parents[code], isChecked.insert(code).inserted {
        way.append(code)
        code = parent
      }
      guard let start = way.firstIndex(of: code) else { continue }
      reportCircle(way[start...] + [code])
    }
  }

  /// No reason to refuse the table: nothing follows parents further than one step.
  private mutating func reportCircle(_ circle: ArraySlice<PlaceCode>) {
    let chain = circle.map(\.digits).joined(separator: " → ")
    form.append(
      finding(
        circle.first.flatMap { lineOf[$0] } ?? 1,
        Words(
          zh: "上级绕成了圈：\(chain)；改正其中一行的上级",
          en: "The parents go in a circle: \(chain); mend the parent of one row")))
  }

  private mutating func report(_ line: Int, _ message: Words) {
    findings.append(finding(line, message))
  }

  private func finding(_ line: Int, _ message: Words) -> Finding {
    Finding(file: file, line: line, column: 1, message: message)
  }
}
