package import CardJourney

/// All facts of one place after layering: nation, province, prefecture, county.
package struct Guide: Hashable, Sendable {
  package let place: PlaceCode
  /// The place whose office issues its cards: its own, or the one in which it lies.
  package let issuer: PlaceCode
  package let names: Names
  /// The telephone area code, the county's prefecture's where it has none; nil for a province.
  package let area: String?
  /// The country's lines; nil where they could not be read.
  let lines: ServiceLines?
  /// The layers that have a file, farthest first.
  package let layers: [PlaceCode]
  /// The first mistake of each file that could not be read, so that its layer is missing; mostly none.
  package let unreadable: [Finding]
  /// What the desk says about itself in its own file; nil where it has none.
  package let ownDesk: OwnDesk?
  /// The first error of every file of the desk that cannot be used.
  package let faults: [Finding]
  /// What farther layers say and a nearer one excludes.
  package let exclusions: [Exclusion]

  /// The facts of each topic in the order of preference, answers first.
  private var table: FactTable
  let disputes: [Dispute]
  let unknownFacts: [UnknownFact]

  /// The guide of a place from the layers that have a file, farthest first, and the desk's own files.
  init(
    of place: PlaceCode, in directory: PlaceDirectory, layers: [GuideLayer],
    lines: ServiceLines? = nil,
    desk: DeskLayers = DeskLayers(), unreadable: [Finding] = []
  ) {
    self.place = place
    self.unreadable = unreadable
    self.lines = lines
    let area = directory.telephoneArea(for: place)
    self.area = area
    issuer = directory.place(place).map { directory.issuer(of: $0).code } ?? place
    names =
      layers.last.flatMap { $0.place == place ? $0.names : nil } ?? directory.names(of: place)
    self.layers = layers.map(\.place)
    ownDesk = desk.layers.lazy.compactMap(\.ownDesk).first
    faults = desk.faults
    exclusions = Guide.exclusions(among: layers)
    let all = layers + desk.layers
    table = Guide.merged(all, order: layers.map(\.place))
    table[.channel] = table[.channel].map { $0.withArea(area) }
    disputes = all.flatMap(\.disputes)
    unknownFacts = all.flatMap(\.unknownFacts)
  }

  /// The facts about a topic in the order of preference, answers first, old rules among them.
  package func facts(about topic: Topic) -> [Fact] { table[topic] }

  /// Every fact, topic by topic, old rules among them.
  package var facts: [Fact] { table.all }

  /// The fact with this id; nil where the guide of this place has no such fact.
  package func fact(with id: FactID) -> Fact? {
    facts.first { $0.id == id }
  }

  /// Whether the place, or the one that issues its cards, has a file of its own; otherwise province and nation
  /// speak for it.
  package var hasOwnFacts: Bool { layers.contains(place) || layers.contains(issuer) }

  /// How many facts of its own that may be relied on, or may not, the place has of each grade; old rules
  /// not counted.
  package func ownCounts(_ reliability: Reliability) -> [Grade: Int] {
    facts.reduce(into: [:]) { counts, fact in
      guard !fact.isSuperseded, [place, issuer].contains(fact.place),
        fact.reliability == reliability
      else { return }
      counts[fact.grade, default: 0] += 1
    }
  }

  /// A line that is the same everywhere with the area code of the place, as one dials it from anywhere; one that has
  /// its own stays as it is.
  package func number(of line: String) -> String {
    line.contains("-") ? line : area.map { "\($0)-\(line)" } ?? line
  }

  /// The line of the office that makes cards, as one dials it from anywhere; nil where it could not be read.
  package var cardLine: String? { lines.map { number(of: $0.cardOffice) } }

  /// The line of the medical insurance, as one dials it from anywhere; nil where it could not be read.
  package var insuranceLine: String? { lines.map { number(of: $0.insurance) } }

  /// How far away a layer is: 0 for the place itself.
  func distance(of layer: PlaceCode) -> Int {
    layers.reversed().firstIndex(of: layer) ?? layers.count
  }

  /// The guide with a fact before all others of its topic.
  func preferring(_ fact: Fact) -> Guide {
    var guide = self
    guide.table[fact.topic].insert(fact, at: 0)
    return guide
  }
}

/// A farther layer's fact that a nearer layer says does not hold here.
package struct Exclusion: Hashable, Sendable {
  /// The fact, as the farther layer has it.
  package let fact: Fact
  /// The place whose file excludes it.
  package let by: PlaceCode
}

// MARK: - Layering

extension Guide {
  /// The facts of all layers without what a nearer one excludes, best first.
  ///
  /// What is preferred within a layer depends on no case and was settled when it was read. Between the guides'
  /// layers only reliability and distance decide; files of the desk may stand at one distance.
  private static func merged(
    _ layers: [GuideLayer], order: [PlaceCode]
  ) -> FactTable {
    var facts = FactTable()
    var excluded: Set<FactID> = []
    for layer in layers.reversed() {
      facts.append(layer.facts) { excluded.isEmpty || !excluded.contains($0.id) }
      excluded.formUnion(layer.without)
    }
    guard layers.allSatisfy({ $0.origin == .guide }) else {
      return facts.mapLists { $0.bestFirst(in: order) }
    }
    return facts.mapLists { facts in
      facts.filter { $0.reliability == .answer } + facts.filter { $0.reliability == .hearsay }
    }
  }

  private static func exclusions(among layers: [GuideLayer]) -> [Exclusion] {
    layers.enumerated().flatMap { index, layer in
      layers[(index + 1)...].filter { !$0.without.isEmpty }.flatMap { nearer in
        layer.facts.all.filter { nearer.without.contains($0.id) }.map {
          Exclusion(fact: $0, by: nearer.place)
        }
      }
    }
  }
}

extension Fact {
  /// The fact with the place's area code in its number; without one where none is known.
  fileprivate func withArea(_ area: String?) -> Fact {
    guard case .channel(var channel) = value, let number = channel.number,
      number.utf8.contains(UInt8(ascii: "{"))
    else { return self }
    channel.number =
      area.map { number.replacing("{area}", with: $0) } ?? number.replacing("{area}-", with: "")
    return stating(.channel(channel))
  }
}
