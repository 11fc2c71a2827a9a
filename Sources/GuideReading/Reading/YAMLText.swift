import CYaml
import CityGuide
import Yams

/// Composes YAML into nodes and refuses what YAML tools read differently from people.
///
/// Nothing is decoded by YAML's own types: unquoted 000000 would be the number 0, 028 the number 28,
/// 2026-11-22 a moment in some time zone. Anchors, aliases, tags, duplicate keys and null values are
/// errors, each with its place; unquoted codes, dates and clock times are mistakes of form.
struct YAMLText {
  /// The longest value, in characters: nobody reads more on a screen.
  static let longestValue = 2_000
  /// How deep a file may nest: the guides need six levels, and a thousand would take 2.6 MB of a stack that may
  /// have one.
  static let deepest: Int32 = 50

  let file: String
  private(set) var findings: [Finding] = []
  private(set) var form: [Finding] = []

  /// The root of the only document; nil where the file cannot be used at all.
  static func compose(_ text: String, file: String) -> ReadResult<Node> {
    var reader = YAMLText(file: file)
    let root = reader.root(of: reader.withoutTraces(text))
    return ReadResult(value: root, findings: reader.findings, form: reader.form)
  }

  /// What is made of the root of the only document.
  static func read<Value>(
    _ text: String, file: String, _ read: (Node, NodeReader) -> ReadResult<Value>
  ) -> ReadResult<Value> {
    let composed = compose(text, file: file)
    guard let root = composed.value, composed.findings.isEmpty else {
      return ReadResult(value: nil, findings: composed.findings)
    }
    return read(root, NodeReader(file: file, form: composed.form))
  }

  private mutating func root(of text: String) -> Node? {
    YAMLText.limitNesting
    // What an alias repeats may be without end: none is composed.
    if let mark = AnchorFinder.first(in: text) {
      report(line: mark.line, column: mark.column, YAMLText.noAliases)
      return nil
    }
    do {
      // Without rules to resolve tags by: no value is read by them, and each key would be matched against all.
      guard let root = try Parser(yaml: text, resolver: .basic).singleRoot() else {
        report(nil, Words(zh: "文件是空的：写上内容，或删掉它", en: "The file is empty: fill or delete it"))
        return nil
      }
      check(root)
      return root
    } catch {
      report(error, in: text)
      return nil
    }
  }

  /// The text without what editors of Windows leave at its beginning, which is noted; lines may end as
  /// they do there.
  private mutating func withoutTraces(_ text: String) -> String {
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    if hasMark {
      note(
        line: 1,
        Words(zh: "文件开头有 BOM：存成不带 BOM 的 UTF-8", en: "A byte order mark: save it without"))
    }
    let bytes = text.utf8
    if let end = bytes.firstIndex(of: UInt8(ascii: "\r")) {
      note(
        line: bytes[..<end].count { $0 == UInt8(ascii: "\n") } + 1,
        Words(zh: "换行是 CRLF：存成 LF", en: "Lines end in CRLF: save them with LF"))
    }
    return hasMark ? String(text.unicodeScalars.dropFirst()) : text
  }

  private mutating func note(line: Int, _ message: Words) {
    form.append(Finding(file: file, line: line, column: 1, message: message))
  }

  private mutating func check(_ node: Node, isKey: Bool = false, under key: String = "") {
    switch node {
    case .scalar(let scalar): checkScalar(scalar, isKey: isKey, under: key)
    case .sequence(let sequence):
      checkTag(sequence.tag, sequence.mark)
      for element in sequence { check(element, under: key) }
    case .mapping(let mapping):
      checkTag(mapping.tag, mapping.mark)
      var seen: Set<String> = []
      for (name, value) in mapping {
        guard let word = name.scalar?.string else {
          report(name.mark, YAMLText.noCollectionAsKey)
          continue
        }
        check(name, isKey: true)
        if !seen.insert(word).inserted { reportDuplicate(word, name.mark) }
        check(value, under: word)
      }
    case .alias(let alias): report(alias.mark, YAMLText.noAliases)
    }
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
    guard
      scalar.string.utf8.count <= YAMLText.longestValue
        || scalar.string.count <= YAMLText.longestValue
    else {
      report(
        scalar.mark,
        Words(
          zh: "太长（超过 \(YAMLText.longestValue) 字）：分成几条，或删掉不该在这里的",
          en: "Longer than \(YAMLText.longestValue) characters: split it, or take it out"))
      return
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

  private mutating func report(_ error: any Error, in text: String) {
    switch error as? YamlError {
    case .parser(_, let problem, let mark, _) where problem.hasPrefix(YAMLText.nestingProblem):
      report(mark, YAMLText.tooDeep)
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(mark, Words(zh: "不是 YAML：\(problem)", en: "Not YAML: \(problem)"))
    case .duplicatedKeysInMapping(let keys, let context):
      for key in keys { reportDuplicate(key, context.mark) }
    case .reader(_, let offset, _, _):
      let (line, column) = text.place(ofCharacter: offset ?? 0)
      report(
        line: line, column: column,
        Words(
          zh: "有控制字符（如 NUL），不是文本，或存坏了：删掉它，或从备份换回",
          en: "A control character such as NUL: no text, or damaged; delete it or restore a backup")
      )
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil:
      report(nil, Words(zh: "读不了", en: "It cannot be read"))
    }
  }

  private mutating func report(
    _ mark: Mark?, _ message: Words, topic: Finding.Topic = .schema
  ) {
    findings.append(finding(mark, message, topic: topic))
  }

  private mutating func report(line: Int, column: Int, _ message: Words) {
    findings.append(Finding(file: file, line: line, column: column, message: message))
  }

  private func finding(_ mark: Mark?, _ message: Words, topic: Finding.Topic) -> Finding {
    Finding(
      file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, topic: topic,
      message: message)
  }
}

// MARK: - What would cost more than its length

extension YAMLText {
  /// The limit is one for all parsers of the process.
  private static let limitNesting: Void = yaml_set_max_nest_level(deepest)
  /// How libyaml's problem begins where a file nests deeper.
  private static let nestingProblem = "Maximum nesting level"

  private static let noAliases = Words(
    zh: "不要用锚点和别名，写两遍", en: "No anchors or aliases; write it twice")
  private static let noCollectionAsKey = Words(
    zh: "键要是一个词，不能是列表或一组键", en: "A key is one word, no list and no group of keys")
  private static let tooDeep = Words(
    zh: "嵌套太深：数一数括号和缩进，多半是少了右括号",
    en: "Nested too deeply: count brackets and indents; a closing bracket is missing, probably")
}

/// Looks for anchors in the events of a text, before anything is composed.
private enum AnchorFinder {
  /// Line and column, from 1, of the first anchor; nil where there is none before the text ends or goes wrong.
  static func first(in text: String) -> (line: Int, column: Int)? {
    var text = text
    return text.withUTF8 { bytes in
      // An anchor is a `&`; most files have none.
      guard bytes.contains(UInt8(ascii: "&")) else { return nil }
      var parser = yaml_parser_t()
      yaml_parser_initialize(&parser)
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var event = yaml_event_t()
      while yaml_parser_parse(&parser, &event) == 1, event.type != YAML_STREAM_END_EVENT {
        defer { yaml_event_delete(&event) }
        guard event.isAnchored else { continue }
        return (Int(event.start_mark.line) + 1, Int(event.start_mark.column) + 1)
      }
      return nil
    }
  }
}

extension yaml_event_t {
  fileprivate var isAnchored: Bool {
    switch type {
    case YAML_SCALAR_EVENT: data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: data.mapping_start.anchor != nil
    default: false
    }
  }
}

extension String {
  /// Line and column, from 1, of the character behind that many others.
  fileprivate func place(ofCharacter offset: Int) -> (line: Int, column: Int) {
    let before = prefix(offset).utf8
    let line = before.reversed().prefix { $0 != UInt8(ascii: "\n") }
    return (
      before.count { $0 == UInt8(ascii: "\n") } + 1, line.count { $0 & 0xC0 != 0x80 } + 1
    )
  }
}
