import CardJourney

/// One layer as it stands in its file.
struct GuideFile {
  /// The file, as findings name it.
  let file: String
  let place: PlaceCode
  /// Whether it is one of the guides or the desk's own file.
  let origin: Origin
  let names: Names
  /// When it was last checked as a whole, and when it is to be next; nil where it does not say.
  var review: Review?
  var rules: [RuleKey: [Statement<RuleValue>]] = [:]
  var channels: [Statement<Channel>] = []
  var requirements: [Statement<[Paper]>] = []
  var facts: [Statement<FactValue>] = []
  var disputes: [Dispute] = []
  var unknownFacts: [UnknownFact] = []
  var without: Set<FactID> = []
  /// What the desk says about itself; only in its own file.
  var ownDesk: OwnDesk?
  /// Where the ids stand: what is declared, and what disputes, exclusions and banks point at.
  var marks = Marks()

  /// The places in the file that checks across files need.
  struct Marks {
    var declared: [(id: FactID, finding: Finding)] = []
    var referred: [(id: FactID, finding: Finding)] = []
    var excluded: [(id: FactID, finding: Finding)] = []
    var banks: [(id: BankID, finding: Finding)] = []
    /// The sources of the file itself.
    var sources: [(id: String, finding: Finding)] = []
    var cited: Set<String> = []
    /// Which entry names which claim of the source documents.
    var claims: [(claim: String, entry: FactID)] = []
    /// The telephone numbers of channels and questions.
    var numbers: [(number: String, finding: Finding)] = []
    /// The questions, in the order of `unknownFacts`.
    var questions: [Finding] = []
  }

  /// Whether what it states may be left out by the other file.
  func isFarther(than other: GuideFile) -> Bool {
    other.place.layers.contains(place)
      && (place != other.place || origin == .guide && other.origin == .desk)
  }

  /// Where an entry stands.
  func position(of id: FactID) -> Finding {
    marks.declared.first { $0.id == id }?.finding
      ?? Finding(file: file, line: 1, column: 1, message: Words(zh: id.rawValue))
  }
}

extension PlaceGuide {
  /// The guide of a place from the layers that have a file, farthest first, and the desk's own files.
  init(
    of place: PlaceCode, in directory: PlaceDirectory, layers: [GuideFile],
    desk: DeskLayers = DeskLayers(), unreadable: [Finding] = []
  ) {
    self.place = place
    self.unreadable = unreadable
    let area = directory.telephoneArea(for: place)
    self.area = area
    names =
      layers.last.flatMap { $0.place == place ? $0.names : nil } ?? directory.names(of: place)
    self.layers = layers.map(\.place)
    ownDesk = desk.files.lazy.compactMap(\.ownDesk).first
    faults = desk.faults
    let kept = PlaceGuide.withoutExcluded(layers + desk.files)
    // Which of two statements is preferred depends on no case: they are put in order once.
    let order = layers.map(\.place)
    rules = kept.reduce(into: [:]) { $0.merge($1.rules) { $0 + $1 } }
      .mapValues { $0.bestFirst(order) }
    channels = kept.flatMap(\.channels).map { statement in
      statement.compactMap { $0.withArea(area) } ?? statement
    }.bestFirst(order)
    requirements = kept.flatMap(\.requirements).bestFirst(order)
    facts = kept.flatMap(\.facts).bestFirst(order)
    disputes = kept.flatMap(\.disputes)
    unknownFacts = kept.flatMap(\.unknownFacts)
    exclusions = PlaceGuide.exclusions(in: layers)
  }

  /// What farther layers say and a nearer one excludes.
  private static func exclusions(in layers: [GuideFile]) -> [Exclusion] {
    layers.enumerated().flatMap { index, layer in
      layers[(index + 1)...].flatMap { layer.exclusions(of: $0.without, by: $0.place) }
    }
  }

  /// The layers without what a nearer one excludes.
  private static func withoutExcluded(_ layers: [GuideFile]) -> [GuideFile] {
    layers.enumerated().map { index, layer in
      let excluded = layers[(index + 1)...].reduce(into: Set<FactID>()) { $0.formUnion($1.without) }
      return excluded.isEmpty ? layer : layer.without(excluded)
    }
  }
}

extension GuideFile {
  /// Every entry's citation, old rules included.
  var citations: [Citation] {
    RuleKey.allCases.flatMap { rules[$0] ?? [] }.map(\.citation) + channels.map(\.citation)
      + requirements.map(\.citation) + facts.map(\.citation)
  }

  fileprivate func without(_ excluded: Set<FactID>) -> GuideFile {
    var copy = self
    copy.rules = rules.mapValues { $0.filter { !excluded.contains($0.id) } }
    copy.channels.removeAll { excluded.contains($0.id) }
    copy.requirements.removeAll { excluded.contains($0.id) }
    copy.facts.removeAll { excluded.contains($0.id) }
    return copy
  }
}

extension Channel {
  /// The channel with the place's area code in its number; without one where none is known.
  fileprivate func withArea(_ area: String?) -> Channel {
    guard let number else { return self }
    let full =
      area.map { number.replacing("{area}", with: $0) } ?? number.replacing("{area}-", with: "")
    return Channel(
      kind: kind, errands: errands, sides: sides, number: full, where: `where`, ways: ways,
      needs: needs, takes: takes, hours: hours, appointment: appointment)
  }
}
