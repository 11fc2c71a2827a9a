import CardJourney
import CityGuide
import Copy
import Screens

/// Everything that the guides say about one place for one situation, as `buka city --json` prints it.
struct PlaceReport: Encodable {
  struct SourceJSON: Encodable {
    let title: String
    let publisher: String
    let url: String?
    let published: String?
    let seen: String?
    let grade: String
  }

  struct FactJSON: Encodable {
    let fact: String
    let zh: String
    let en: String
    /// To whom it applies, in words; nil where to everybody.
    let scope: String?
    let standing: String
    let grade: String
    /// The newest date of a source of that grade; nil where none is dated.
    let published: String?
    let layer: String
    /// Whether it is so old that it should be asked again.
    let isStale: Bool
    /// Why it is: `said-in`, `undated`, `unchecked`; nil where it is not.
    let staleness: String?
    /// What limits it, in a few words; nil where nothing does.
    let limits: String?
    let sources: [SourceJSON]
  }

  struct DisputeJSON: Encodable {
    let between: [String]
    /// What we say to it; nil where nobody has written that yet.
    let stand: String?
    let layer: String
  }

  struct EntryJSON: Encodable {
    let about: String
    let errand: String?
    let sides: [String]
    /// What may be relied on, best first; several where they hold for different people or places.
    let answers: [FactJSON]
    let others: [FactJSON]
    let disputes: [DisputeJSON]
  }

  struct ExclusionJSON: Encodable {
    let about: String
    let by: String
    let statement: FactJSON
  }

  struct UnknownJSON: Encodable {
    let about: String
    let errand: String?
    let ask: String?
    let layer: String
  }

  let place: String
  let name: String
  let situation: String?
  let hasOwnFacts: Bool
  let layers: [String]
  let entries: [EntryJSON]
  let excluded: [ExclusionJSON]
  let unknown: [UnknownJSON]

  init(_ query: GuideQuery, banks: [Bank]) {
    let guide = query.guide
    let report = query.report
    let fact = { (fact: Fact) in FactJSON(fact, on: query.day, banks: banks) }
    place = guide.place.digits
    name = guide.names.full.zh
    situation = query.answers.situation?.rawValue
    hasOwnFacts = guide.hasOwnFacts
    layers = guide.layers.map(\.digits)
    entries = report.entries.map { entry in
      EntryJSON(
        about: entry.matter.topic.rawValue, errand: entry.matter.errand?.rawValue,
        sides: entry.sides.map(\.rawValue).sorted(), answers: entry.answers.map(fact),
        others: entry.others.map(fact), disputes: entry.disputes.map(DisputeJSON.init))
    }
    excluded = report.exclusions.map {
      ExclusionJSON(
        about: $0.fact.topic.rawValue, by: $0.by.digits, statement: fact($0.fact))
    }
    unknown = report.unknowns.map {
      UnknownJSON(
        about: $0.about.rawValue, errand: $0.errand?.rawValue, ask: $0.ask, layer: $0.place.digits)
    }
  }
}

extension PlaceReport.FactJSON {
  init(_ fact: Fact, on day: Day, banks: [Bank]) {
    let phrase = fact.phrase(banks: banks)
    self.init(
      fact: fact.id.rawValue, zh: phrase[.zh], en: phrase[.en],
      scope: fact.scope.phrase(banks: banks)?[.zh], standing: fact.reliability.rawValue,
      grade: fact.grade.rawValue, published: fact.published, layer: fact.place.digits,
      isStale: fact.isStale(on: day), staleness: fact.age(on: day).staleness?.key,
      limits: fact.limit?.zh, sources: fact.sources.map(PlaceReport.SourceJSON.init))
  }
}

extension Staleness {
  /// A stable word for it.
  fileprivate var key: String {
    switch self {
    case .saidIn: "said-in"
    case .undated: "undated"
    case .unchecked: "unchecked"
    }
  }
}

extension PlaceReport.SourceJSON {
  init(_ source: Source) {
    self.init(
      title: source.title, publisher: source.publisher, url: source.url,
      published: source.published, seen: source.seen?.description, grade: source.grade.rawValue)
  }
}

extension PlaceReport.DisputeJSON {
  init(_ dispute: Dispute) {
    self.init(
      between: dispute.between.map(\.rawValue), stand: dispute.say?.zh,
      layer: dispute.place.digits)
  }
}
