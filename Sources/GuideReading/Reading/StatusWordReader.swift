import CardJourney
import CityGuide
import Yams

/// `words.yaml` as it stands.
struct StatusWordFile {
  let list: StatusWordList
  /// Where the ids of the lines stand, for the check that an id is used once only.
  let marks: GuideFile.Marks
}

/// Reads `words.yaml`, strictly as Resources/README.md describes it.
struct StatusWordReader {
  private var guide: GuideReader

  /// The words in that text, in their order; `shared` are the sources that any file may cite, `others` the lines that
  /// stand elsewhere.
  static func read(
    _ text: String, file: String, shared: [String: Source], others: [FactID: StatedLine]?
  ) -> ReadResult<StatusWordFile> {
    YAMLText.read(text, file: file) { root, reader in
      var words = StatusWordReader(
        guide: GuideReader(
          reader: reader, place: .nation, origin: .guide,
          sources: shared, others: others))
      let list = words.list(root)
      return words.guide.reader.result(StatusWordFile(list: list, marks: words.guide.marks))
    }
  }

  private mutating func list(_ root: Node) -> StatusWordList {
    guard
      let fields = guide.reader.fields(
        of: root, required: ["schema", "around", "words"], optional: ["sources"])
    else { return StatusWordList(words: [], around: []) }
    guide.checkSchema(fields)
    if let node = fields["sources"] { guide.readSources(node) }
    let around = fields["around"].map { texts($0) } ?? []
    var words: [StatusWord] = []
    for element in fields["words"].flatMap({ guide.reader.elements(of: $0) }) ?? [] {
      guard let word = word(element) else { continue }
      // A place may write a word of its own for what others call something else.
      let others = words.filter { $0.place == word.place }
      checkSpellings(of: word, against: StatusWordList(words: others, around: []), element)
      words.append(word)
    }
    if let node = fields["words"] { checkCompleteness(of: words, node) }
    return StatusWordList(words: words, around: around)
  }

  private mutating func word(_ node: Node) -> StatusWord? {
    guard
      let fields = guide.reader.fields(
        of: node, required: ["id", "title", "turn", "meaning", "lines"],
        optional: ["word", "kind", "place", "variants"])
    else { return nil }
    let id = fields["id"].flatMap { guide.factID($0) }
    let word = fields["word"].flatMap { guide.reader.word($0, as: OfficialWord.self) }
    let kind = fields["kind"].flatMap { guide.reader.word($0, as: ReportKind.self) }
    let place = fields["place"].flatMap { self.place($0) }
    let title = fields["title"].flatMap { guide.speechInBoth($0) }
    let variants = fields["variants"].map { texts($0) } ?? []
    let turn = fields["turn"].flatMap { guide.reader.word($0, as: StatusWord.Turn.self) }
    let meaning = fields["meaning"].flatMap { guide.statedLine($0, role: .know) }
    let lines = fields["lines"].map { guide.statedLines($0) } ?? []
    if let node = fields["kind"], word != .reportedLost, fields["word"] == nil || word != nil {
      note("只有挂失分临时和正式", "Only a loss report is temporary or formal", node)
    }
    // What could not be read makes no word of which less is said.
    let isRead =
      (fields["word"] == nil || word != nil) && (fields["kind"] == nil || kind != nil)
      && (fields["place"] == nil || place != nil)
    guard isRead, let id, let title, let turn, let meaning else { return nil }
    return StatusWord(
      id: StatusWordID(rawValue: id.rawValue), word: word, kind: kind, place: place, title: title,
      variants: variants, turn: turn, meaning: meaning, lines: lines)
  }

  private mutating func place(_ node: Node) -> PlaceCode? {
    guard let text = guide.reader.quoted(node) else { return nil }
    if let code = PlaceCode(text) { return code }
    note("不是六位代码：\(text)", "Not a code of six digits: \(text)", node)
    return nil
  }

  private mutating func texts(_ node: Node) -> [String] {
    (guide.reader.elements(of: node) ?? []).compactMap { guide.reader.text($0) }
  }

  private mutating func note(_ zh: String, _ en: String, _ node: Node) {
    guide.reader.note(Words(zh: zh, en: en), at: node)
  }
}

// MARK: - What only all words together show

extension StatusWordReader {
  /// One spelling leads to one word.
  private mutating func checkSpellings(
    of word: StatusWord, against others: StatusWordList, _ node: Node
  ) {
    for text in [word.title.zh, word.id.rawValue] + word.variants {
      guard let other = others.word(said: text) else { continue }
      note(
        "“\(text)”已经是 \(other.id.rawValue) 的写法", "\(text) is a spelling of \(other.id.rawValue)",
        node)
    }
  }

  /// Every state that the core knows is explained by the word of its own name, which says no more.
  private mutating func checkCompleteness(of words: [StatusWord], _ node: Node) {
    for word in OfficialWord.allCases {
      guard let explained = words.first(where: { $0.id == StatusWordID(word) }) else {
        note("缺少 \(word.rawValue)", "\(word.rawValue) is missing", node)
        continue
      }
      if explained.word != word || explained.kind != nil || explained.place != nil {
        note(
          "\(word.rawValue) 要讲 \(word.rawValue) 本身，处处适用",
          "\(word.rawValue) has to explain \(word.rawValue) itself, everywhere", node)
      }
    }
  }
}
