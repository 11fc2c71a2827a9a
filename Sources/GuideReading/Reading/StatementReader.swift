import CardJourney
import CityGuide
import Yams

/// `statements.yaml` as it stands.
struct StatementFile {
  let statements: Statements
  /// Where the ids of the statements stand, for the check that an id is used once only.
  let marks: GuideFile.Marks
}

/// Reads `statements.yaml`, strictly as Resources/README.md describes it.
struct StatementReader {
  private var guide: GuideReader
  private var found: [StatementID: StatedLine] = [:]

  /// The statements in that text; `shared` are the sources that any file may cite.
  ///
  /// There is no part of them: where one of the register is missing, there are none.
  static func read(
    _ text: String, file: String, shared: [String: Source]
  ) -> ReadResult<StatementFile> {
    YAMLText.read(text, file: file) { root, reader in
      var statements = StatementReader(
        guide: GuideReader(
          reader: reader, place: .nation, origin: .guide, sources: shared))
      let all = statements.all(root)
      return statements.guide.reader.result(
        all.map { StatementFile(statements: $0, marks: statements.guide.marks) })
    }
  }

  private mutating func all(_ root: Node) -> Statements? {
    guard
      let fields = guide.reader.fields(
        of: root, required: ["schema", "lines", "statements"], optional: ["sources"])
    else { return nil }
    guide.checkSchema(fields)
    if let node = fields["sources"] { guide.readSources(node) }
    let lines = fields["lines"].flatMap { self.lines($0) }
    guard let node = fields["statements"] else { return nil }
    for element in guide.reader.elements(of: node) ?? [] { read(element) }
    let missing = StatementID.allCases.filter { found[$0] == nil }.map(\.rawValue)
    guard missing.isEmpty else {
      note(
        "缺少：\(missing.joined(separator: "、"))", "Missing: \(missing.joined(separator: ", "))", node)
      return nil
    }
    guard let lines else { return nil }
    return try? Statements(lines: lines) { id throws(MissingStatement) in
      guard let line = found[id] else { throw MissingStatement() }
      return line
    }
  }

  private struct MissingStatement: Error {}

  private mutating func lines(_ node: Node) -> ServiceLines? {
    guard
      let fields = guide.reader.fields(
        of: node, required: ["card-office", "insurance", "complaints"]),
      let cardOffice = fields["card-office"].flatMap({ guide.reader.quoted($0) }),
      let insurance = fields["insurance"].flatMap({ guide.reader.quoted($0) }),
      let complaints = fields["complaints"].flatMap({ guide.reader.quoted($0) })
    else { return nil }
    return ServiceLines(cardOffice: cardOffice, insurance: insurance, complaints: complaints)
  }

  private mutating func read(_ node: Node) {
    guard let line = guide.statedLine(node, role: .know) else { return }
    guard let id = StatementID(rawValue: line.id.rawValue) else {
      let near = nearest(to: line.id.rawValue, among: StatementID.allCases.map(\.rawValue))
      note(
        "没有地方说 \(line.id.rawValue)" + (near.map { "；是不是 \($0)？" } ?? ""),
        "Nothing says \(line.id.rawValue)" + (near.map { "; did you mean \($0)?" } ?? ""), node)
      return
    }
    if found[id] != nil {
      note("\(id.rawValue) 写了两次", "\(id.rawValue) is there twice", node)
    }
    found[id] = line
  }

  private mutating func note(_ zh: String, _ en: String, _ node: Node) {
    guide.reader.note(Words(zh: zh, en: en), at: node)
  }
}
