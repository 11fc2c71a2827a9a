import CardJourney
import CityGuide
import Yams

/// Reads one file of the guides, strictly as Resources/README.md describes it.
struct GuideReader {
  var reader: NodeReader
  private(set) var place: PlaceCode
  /// Whether it is one of the guides or the desk's own file.
  let origin: Origin
  var sources: [String: Source]
  /// The lines of other files that a line may name instead of saying the same again; nil where they are not known.
  var others: [FactID: StatedLine]?
  var marks = GuideFile.Marks()
  /// The check of the file: that of every entry which names none of its own.
  private(set) var review: Review?

  /// The layer in that text; `shared` are the sources that any guide may cite.
  ///
  /// `place` is the one that the file's name says; nil where the name says none.
  static func read(
    _ text: String, file: String, place: PlaceCode?, shared: [String: Source],
    origin: Origin = .guide
  ) -> ReadResult<GuideFile> {
    YAMLText.read(text, file: file) { root, reader in
      var guide = GuideReader(
        reader: reader, place: place ?? .nation,
        origin: origin, sources: shared)
      let layer = guide.layer(root, isNamed: place != nil)
      return guide.reader.result(layer)
    }
  }

  /// The sources in the file that all guides share.
  static func readSources(_ text: String, file: String) -> ReadResult<[String: Source]> {
    YAMLText.read(text, file: file) { root, reader in
      var guide = GuideReader(
        reader: reader, place: .nation, origin: .guide,
        sources: [:])
      if let fields = guide.reader.fields(of: root, required: ["schema", "sources"]) {
        guide.checkSchema(fields)
        if let node = fields["sources"] { guide.readSources(node) }
      }
      return guide.reader.result(guide.sources)
    }
  }

  private static let sections = [
    "sources", "rules", "channels", "requirements", "facts", "disputes", "unknown", "without",
  ]

  private mutating func layer(_ root: Node, isNamed: Bool) -> GuideFile? {
    guard
      let fields = reader.fields(
        of: root, required: ["schema", "place", "names", "reviewed"],
        optional: GuideReader.sections + (isNamed ? [] : ["desk"]))
    else { return nil }
    checkSchema(fields)
    checkPlace(fields, isNamed: isNamed)
    review = review(fields)
    guard let names = fields["names"].flatMap({ names($0) }) else { return nil }
    if let node = fields["sources"] { readSources(node) }
    var layer = GuideFile(
      file: reader.file, place: place, origin: origin, names: names, review: review)
    if let node = fields["rules"] { layer.facts = rules(node) }
    layer.facts += entries(fields["channels"]) { $0.channel($1) }
    layer.facts += entries(fields["requirements"]) { $0.requirement($1) }
    layer.facts += entries(fields["facts"]) { $0.fact($1) }
    layer.disputes = entries(fields["disputes"]) { $0.dispute($1) }
    layer.unknownFacts = entries(fields["unknown"]) { $0.unknownFact($1) }
    if let node = fields["without"] { layer.without = without(node) }
    layer.ownDesk = fields["desk"].flatMap { ownDesk($0) }
    layer.marks = marks
    return layer
  }

  /// The entries of a section that could be read.
  private mutating func entries<Value>(
    _ node: Node?, _ read: (inout GuideReader, Node) -> Value?
  ) -> [Value] {
    var found: [Value] = []
    for element in node.flatMap({ reader.elements(of: $0) }) ?? [] {
      if let value = read(&self, element) { found.append(value) }
    }
    return found
  }

  // MARK: - The head of the file

  mutating func checkSchema(_ fields: Fields) {
    guard let node = fields["schema"], let schema = reader.number(node), schema != 1 else { return }
    reader.note(
      Words(zh: "只认得 schema: 1", en: "Only schema: 1 is known"), at: node)
  }

  private mutating func checkPlace(_ fields: Fields, isNamed: Bool) {
    guard let node = fields["place"], let text = reader.quoted(node) else { return }
    let stated = PlaceCode(text)
    if let stated, !isNamed { place = stated }
    guard let stated else {
      reader.note(
        Words(zh: "place 要是六位代码：\"510100\"", en: "place is a six-digit code: \"510100\""), at: node)
      return
    }
    guard stated != place else { return }
    reader.note(
      Words(zh: "place 要和文件名一样：\"\(place)\"", en: "place has to agree with the file: \"\(place)\""),
      at: node)
  }

  private mutating func review(_ fields: Fields) -> Review? {
    guard let node = fields["reviewed"],
      let days = reader.fields(of: node, required: ["day", "next"])
    else { return nil }
    let day = days["day"].flatMap { reader.day($0) }
    let next = days["next"].flatMap { reader.day($0) }
    guard let day, let next else { return nil }
    guard day <= next else {
      reader.note(
        Words(zh: "下次复核早于这次", en: "The next review is before this one"), at: node)
      return nil
    }
    return Review(day: day, next: next)
  }

  mutating func names(_ node: Node) -> Names? {
    reader.names(node)
  }

  // MARK: - Sources

  /// Adds sources to those that may be cited.
  mutating func readSources(_ node: Node) {
    for (id, key, value) in reader.pairs(of: node) {
      if sources[id] != nil {
        reader.note(
          Words(zh: "来源 \(id) 已经有了", en: "The source \(id) exists already"), at: key)
      } else if let source = reader.source(value, id: id) {
        sources[id] = source
        marks.sources.append((id, position(of: key, FactID(rawValue: id))))
      }
    }
  }

  private mutating func without(_ node: Node) -> Set<FactID> {
    var found: Set<FactID> = []
    for element in reader.elements(of: node) ?? [] {
      guard let id = factID(element) else { continue }
      marks.excluded.append((id, position(of: element, id)))
      found.insert(id)
    }
    return found
  }

  // MARK: - Ids

  /// An id: lower-case words with hyphens.
  mutating func factID(_ node: Node) -> FactID? {
    guard let text = reader.text(node) else { return nil }
    guard text.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }) else {
      reader.note(
        Words(
          zh: "id 只用小写字母、数字和连字符：\(text)", en: "An id is lower-case words with hyphens: \(text)"),
        at: node)
      return nil
    }
    return FactID(rawValue: text)
  }

  /// The place of an id, for checks across files; the message names the id.
  func position(of node: Node, _ id: FactID) -> Finding {
    Finding(
      file: reader.file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1,
      message: Words(zh: id.rawValue, en: id.rawValue))
  }
}
