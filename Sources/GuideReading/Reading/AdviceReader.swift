import CardJourney
import CityGuide
import Yams

/// `advice.yaml` as it stands.
struct AdviceFile {
  let pages: [AdvicePage]
  /// Where the ids of the lines stand, for the check that an id is used once only.
  let marks: GuideFile.Marks
}

/// Reads `advice.yaml`, strictly as Resources/README.md describes it.
struct AdviceReader {
  private var guide: GuideReader

  /// The pages in that text, in their order; `shared` are the sources that any file may cite, `others` the lines that
  /// stand elsewhere.
  static func read(
    _ text: String, file: String, shared: [String: Source], others: [FactID: StatedLine]?
  ) -> ReadResult<AdviceFile> {
    YAMLText.read(text, file: file) { root, reader in
      var advice = AdviceReader(
        guide: GuideReader(
          reader: reader, place: .nation,
          origin: .guide, sources: shared, others: others))
      let pages = advice.pages(root)
      return advice.guide.reader.result(AdviceFile(pages: pages, marks: advice.guide.marks))
    }
  }

  private mutating func pages(_ root: Node) -> [AdvicePage] {
    guard
      let fields = guide.reader.fields(
        of: root, required: ["schema", "pages"], optional: ["sources"])
    else { return [] }
    guide.checkSchema(fields)
    if let node = fields["sources"] { guide.readSources(node) }
    var found: [AdvicePage] = []
    for element in fields["pages"].flatMap({ guide.reader.elements(of: $0) }) ?? [] {
      guard let page = page(element) else { continue }
      if found.contains(where: { $0.id == page.id }) {
        note("页面 \(page.id.rawValue) 写了两次", "The page \(page.id.rawValue) is there twice", element)
      }
      found.append(page)
    }
    return found
  }

  private mutating func page(_ node: Node) -> AdvicePage? {
    guard
      let fields = guide.reader.fields(
        of: node, required: ["id", "title", "opening", "lines", "ending"], optional: ["closes"])
    else { return nil }
    let id = fields["id"].flatMap { guide.factID($0) }
    let title = fields["title"].flatMap { guide.speechInBoth($0) }
    let opening = fields["opening"].flatMap { guide.speechInBoth($0) }
    let lines = fields["lines"].map { guide.statedLines($0) } ?? []
    let ending = fields["ending"].flatMap { self.ending($0, closes: fields["closes"]) }
    guard let id, let title, let opening, let ending else { return nil }
    return AdvicePage(
      id: AdviceID(rawValue: id.rawValue), title: title, opening: opening, lines: lines,
      ending: ending)
  }

  /// The keys that a line may have beside its own.
  static let commonKeys = ["limits", "note", "doubtful", "claims"]

  // MARK: - What follows

  private static let endings = ["ends", "none"]

  /// `ends`, `none` or `{situation: …}`; only a page that ends may close a case.
  private mutating func ending(_ node: Node, closes: Node?) -> AdviceEnding? {
    if node.scalar?.string == "ends" {
      return .ends(closing: closes.flatMap { guide.reader.word($0, as: Outcome.self) })
    }
    if let closes {
      note("closes 只和 ending: ends 一起写", "closes goes with ending: ends only", closes)
    }
    guard let word = node.scalar?.string else {
      let fields = guide.reader.fields(of: node, required: ["situation"])
      return fields?["situation"].flatMap { guide.reader.word($0, as: Situation.self) }
        .map(AdviceEnding.begins)
    }
    if word == "none" { return .informs }
    guide.reader.noteUnknown(
      word, AdviceReader.endings + ["{situation: …}"], at: node, zh: "不认识的值", en: "Unknown value")
    return nil
  }

  private mutating func note(_ zh: String, _ en: String, _ node: Node) {
    guide.reader.note(Words(zh: zh, en: en), at: node)
  }
}

extension GuideReader {
  /// Words in both languages: whoever is told to stop has to understand it.
  mutating func speechInBoth(_ node: Node) -> Words? {
    guard let words = reader.speech(node) else { return nil }
    if words.en == nil {
      reader.note(Words(zh: "这里也要写英文", en: "English is needed here too"), at: node)
    }
    return words
  }
}

extension GuideReader {
  /// A line that cites somebody: of that role, or of the role that it names where `role` is nil.
  mutating func adviceLine(_ node: Node, role: AdviceLine.Role? = nil) -> AdviceLine? {
    guard
      let (fields, head) = entry(
        node, required: role == nil ? ["role", "value"] : ["value"],
        // A line among others may run out; what a sentence of ours rests on would leave a hole.
        common: role == nil ? AdviceReader.commonKeys + ["valid"] : AdviceReader.commonKeys)
    else { return nil }
    let role = role ?? fields["role"].flatMap { reader.word($0, as: AdviceLine.Role.self) }
    let words = fields["value"].flatMap { speechInBoth($0) }
    guard let role, let words else { return nil }
    return AdviceLine(role: role, words: words, fact: fact(.words(words), head, about: .advice))
  }
}
