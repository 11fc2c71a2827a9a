import CardJourney
import CityGuide
import Yams

/// Reads values off nodes by hand and notes every mistake with its place.
///
/// A reading function returns nil where it has noted a mistake.
struct NodeReader {
  /// How many mistakes of one file are noted at most: a file with more is something else altogether, and to look
  /// for the nearest word of each takes time.
  static let mostFindings = 200
  /// How long a list may be: entries are compared with each other, and the guides have a hundred of a kind.
  static let longestList = 1_000

  let file: String
  private(set) var findings: [Finding] = []
  private(set) var form: [Finding]

  /// `form` are the mistakes of form that were found before.
  init(file: String, form: [Finding]) {
    self.file = file
    self.form = form
  }

  /// What was read, with all that was noted.
  func result<Value>(_ value: Value?) -> ReadResult<Value> {
    ReadResult(value: value, findings: findings, form: form)
  }

  private var isFull: Bool { findings.count >= NodeReader.mostFindings }

  mutating func note(_ message: Words, at node: Node?, topic: Finding.Topic = .schema) {
    guard !isFull else { return }
    findings.append(finding(message, at: node, topic: topic))
  }

  private func finding(
    _ message: Words, at node: Node?, topic: Finding.Topic = .schema
  ) -> Finding {
    Finding(
      file: file, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1, topic: topic,
      message: message)
  }

  // MARK: - Shapes

  /// A mapping with these keys only; a key that is not known is named with the nearest that is.
  mutating func fields(
    of node: Node, required: [String] = [], optional: [String] = []
  ) -> Fields? {
    guard case .mapping(let mapping) = node else {
      note(Words(zh: "这里要写成 键: 值", en: "Keys and values are expected here"), at: node)
      return nil
    }
    let known = required + optional
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        note(Words(zh: "键要是一个词", en: "A key is one word"), at: key)
        continue
      }
      if known.contains(name) {
        values[name] = value
      } else {
        noteUnknown(name, known, at: key, zh: "不认识的键", en: "Unknown key")
      }
    }
    for name in required where values[name] == nil {
      note(Words(zh: "缺少 \(name)", en: "\(name) is missing"), at: node)
    }
    return Fields(node: node, values: values)
  }

  /// The pairs of a mapping whose keys are free.
  mutating func pairs(of node: Node) -> [(name: String, key: Node, value: Node)] {
    guard case .mapping(let mapping) = node else {
      note(Words(zh: "这里要写成 键: 值", en: "Keys and values are expected here"), at: node)
      return []
    }
    return mapping.compactMap { key, value in
      key.scalar.map { (name: $0.string, key: key, value: value) }
    }
  }

  /// The elements of a list that is not empty and not too long.
  mutating func elements(of node: Node) -> [Node]? {
    guard case .sequence(let sequence) = node else {
      note(Words(zh: "这里要写成列表", en: "A list is expected here"), at: node)
      return nil
    }
    guard !sequence.isEmpty else {
      note(Words(zh: "列表是空的，删掉这个键", en: "The list is empty; drop the key"), at: node)
      return nil
    }
    guard sequence.count <= NodeReader.longestList else {
      note(
        Words(
          zh: "列表太长（\(sequence.count) 条）：最多 \(NodeReader.longestList) 条，多半是重复粘贴",
          en: "A list of \(sequence.count): at most \(NodeReader.longestList), was it pasted twice?"
        ),
        at: node)
      return nil
    }
    return Array(sequence)
  }

  // MARK: - Scalars

  mutating func text(_ node: Node) -> String? {
    guard case .scalar(let scalar) = node else {
      note(Words(zh: "这里要写一个值", en: "A single value is expected here"), at: node)
      return nil
    }
    guard !scalar.string.allSatisfy(\.isWhitespace) else {
      note(Words(zh: "值是空的", en: "The value is empty"), at: node)
      return nil
    }
    return scalar.string
  }

  /// The text of a scalar that has to be quoted, such as a code or a telephone number.
  mutating func quoted(_ node: Node) -> String? {
    guard let text = text(node) else { return nil }
    if node.scalar?.style == .plain, !TextCheck.needsQuotes(text) {
      form.append(
        finding(
          Words(zh: "要加引号：\"\(text)\"", en: "Quotes are missing: \"\(text)\""), at: node,
          topic: .quotes))
    }
    return text
  }

  /// `yes` or `no`, unquoted.
  mutating func flag(_ node: Node) -> Bool? {
    switch (node.scalar?.string, node.scalar?.style) {
    case ("yes", .plain): return true
    case ("no", .plain): return false
    default:
      note(Words(zh: "这里写 yes 或 no，不加引号", en: "yes or no is expected here, unquoted"), at: node)
      return nil
    }
  }

  /// A whole number, not negative, unquoted.
  mutating func number(_ node: Node) -> Int? {
    guard node.scalar?.style == .plain, let text = node.scalar?.string, text.count <= 6,
      text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text)
    else {
      note(Words(zh: "这里要写整数，不加引号", en: "A whole number is expected here, unquoted"), at: node)
      return nil
    }
    return number
  }

  /// A number or a list of two, the smaller first.
  mutating func range(_ node: Node) -> ClosedRange<Int>? {
    guard case .sequence(let sequence) = node else { return number(node).map { $0...$0 } }
    let bounds = sequence.compactMap { number($0) }
    guard sequence.count == 2, bounds.count == 2, bounds[0] <= bounds[1] else {
      note(Words(zh: "这里写 [小, 大]", en: "[smaller, larger] is expected here"), at: node)
      return nil
    }
    return bounds[0]...bounds[1]
  }

  /// A real day, quoted.
  mutating func day(_ node: Node) -> Day? {
    guard let text = quoted(node) else { return nil }
    guard let day = Day(text) else {
      note(Words(zh: "没有这一天：\(text)", en: "There is no such day: \(text)"), at: node)
      return nil
    }
    return day
  }

  /// One word of a closed list.
  mutating func word<Value>(_ node: Node, as type: Value.Type = Value.self) -> Value?
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    guard let text = text(node) else { return nil }
    guard let value = Value(rawValue: text) else {
      noteUnknown(
        text, Value.allCases.map(\.rawValue), at: node, zh: "不认识的值", en: "Unknown value")
      return nil
    }
    return value
  }

  /// A list of words of a closed list, each once.
  mutating func words<Value>(_ node: Node, as type: Value.Type = Value.self) -> [Value]
  where Value: CaseIterable & RawRepresentable & Hashable, Value.RawValue == String {
    var found: [Value] = []
    for element in elements(of: node) ?? [] {
      guard let value: Value = word(element) else { continue }
      if found.contains(value) {
        note(
          Words(zh: "写了两次：\(value.rawValue)", en: "Written twice: \(value.rawValue)"), at: element)
      } else {
        found.append(value)
      }
    }
    return found
  }

  /// Words for people.
  mutating func speech(_ node: Node) -> Words? {
    guard let fields = fields(of: node, required: ["zh"], optional: ["en"]) else { return nil }
    let zh = fields["zh"].flatMap { text($0) }
    let en = fields["en"].flatMap { text($0) }
    return zh.map { Words(zh: $0, en: en) }
  }

  /// Notes every text below the node that offers to turn a medical account into cash.
  mutating func refuseOffers(_ node: Node) {
    switch node {
    case .scalar(let scalar):
      guard let word = TextCheck.offer(in: scalar.string) else { return }
      note(
        Words(zh: "指南里不写“\(word)”的路子，只在 warning 里提醒", en: "Cash-out is only warned of: \(word)"),
        at: node, topic: .content)
    case .sequence(let sequence): for element in sequence { refuseOffers(element) }
    case .mapping(let mapping): for (_, value) in mapping { refuseOffers(value) }
    case .alias: break
    }
  }

  mutating func noteUnknown(
    _ word: String, _ known: [String], at node: Node?, topic: Finding.Topic = .schema, zh: String,
    en: String
  ) {
    guard !isFull else { return }
    let near = nearest(to: word, among: known)
    note(
      Words(
        zh: "\(zh) \(word)"
          + (near.map { "；是不是 \($0)？" } ?? "；可以写 \(known.joined(separator: "、"))"),
        en: "\(en) \(word)"
          + (near.map { "; did you mean \($0)?" } ?? "; known: \(known.joined(separator: ", "))")),
      at: node, topic: topic)
  }
}

/// The values of a mapping by key.
struct Fields {
  let node: Node
  fileprivate let values: [String: Node]

  subscript(name: String) -> Node? { values[name] }
}
