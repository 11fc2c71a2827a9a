import Yams

/// Composes YAML into nodes and refuses what YAML tools read differently from people.
///
/// Nothing is decoded by YAML's own types: unquoted 000000 would be the number 0, 028 the number 28,
/// 2026-11-22 a moment in some time zone. Anchors, aliases, tags, duplicate keys and null values are
/// errors, each with its place; unquoted codes, dates and clock times are mistakes of form.
struct YAMLText {
  let file: String
  private(set) var findings: [Finding] = []
  private(set) var form: [Finding] = []

  /// The root of the only document; nil where the file cannot be used at all.
  static func compose(_ text: String, file: String) -> ReadResult<Node> {
    var reader = YAMLText(file: file)
    do {
      // Anchors die with the parser that saw them: nodes only point at them weakly.
      let parser = try Parser(yaml: text)
      let root = try parser.singleRoot()
      if let root { withExtendedLifetime(parser) { _ = reader.check(root) } }
      guard let root else {
        reader.report(nil, Words(zh: "文件是空的", en: "The file is empty"))
        return ReadResult(value: nil, findings: reader.findings)
      }
      return ReadResult(value: root, findings: reader.findings, form: reader.form)
    } catch {
      reader.report(error)
      return ReadResult(value: nil, findings: reader.findings)
    }
  }

  /// Walks the tree; false after an anchor, since what an alias repeats may be without end.
  private mutating func check(_ node: Node, isKey: Bool = false, under key: String = "") -> Bool {
    guard node.anchor == nil else {
      report(
        node.mark, Words(zh: "不要用锚点和别名，写两遍", en: "No anchors or aliases; write it twice"))
      return false
    }
    switch node {
    case .scalar(let scalar): checkScalar(scalar, isKey: isKey, under: key)
    case .sequence(let sequence):
      checkTag(sequence.tag, sequence.mark)
      for element in sequence where !check(element, under: key) { return false }
    case .mapping(let mapping):
      checkTag(mapping.tag, mapping.mark)
      var seen: Set<String> = []
      for (name, value) in mapping {
        guard let word = name.scalar?.string, check(name, isKey: true) else { return false }
        if !seen.insert(word).inserted { reportDuplicate(word, name.mark) }
        guard check(value, under: word) else { return false }
      }
    case .alias(let alias):
      report(alias.mark, Words(zh: "不要用别名，写两遍", en: "No aliases; write it twice"))
      return false
    }
    return true
  }

  private mutating func checkScalar(_ scalar: Node.Scalar, isKey: Bool, under key: String) {
    let isPlain = scalar.style == .plain
    // Composing has already resolved the tags of keys, and quoting alone tags a value as text.
    if !isKey, isPlain || scalar.tag != Tag(.str) { checkTag(scalar.tag, scalar.mark) }
    if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
      report(
        scalar.mark, Words(zh: "值是空的：删掉这个键或写上值", en: "No value: drop the key or write one"))
    } else if isPlain, TextCheck.needsQuotes(scalar.string) {
      form.append(
        finding(
          scalar.mark,
          Words(
            zh: "代码、日期、时间、电话要加引号：\"\(scalar.string)\"",
            en: "Codes, dates, times and telephone numbers are quoted: \"\(scalar.string)\""),
          topic: .quotes))
    }
    guard key != "url", let forbidden = TextCheck.forbidden(in: scalar.string) else { return }
    report(scalar.mark, forbidden, topic: .content)
  }

  private mutating func checkTag(_ tag: Tag, _ mark: Mark?) {
    guard tag != Tag(.implicit) else { return }
    report(mark, Words(zh: "不要用标签 \(tag.description)", en: "No tags: \(tag.description)"))
  }

  private mutating func reportDuplicate(_ key: String, _ mark: Mark?) {
    report(mark, Words(zh: "键 \(key) 写了两次", en: "The key \(key) is written twice"))
  }

  private mutating func report(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(mark, Words(zh: "不是 YAML：\(problem)", en: "Not YAML: \(problem)"))
    case .duplicatedKeysInMapping(let keys, let context):
      for key in keys { reportDuplicate(key, context.mark) }
    case .reader(let problem, _, _, _):
      report(nil, Words(zh: "不是 YAML：\(problem)", en: "Not YAML: \(problem)"))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil:
      report(nil, Words(zh: "读不了", en: "It cannot be read"))
    }
  }

  private mutating func report(
    _ mark: Mark?, _ message: Words, topic: Finding.Topic = .schema
  ) {
    findings.append(finding(mark, message, topic: topic))
  }

  private func finding(_ mark: Mark?, _ message: Words, topic: Finding.Topic) -> Finding {
    Finding(
      file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, topic: topic,
      message: message)
  }
}
