import CardJourney
import CityGuide
import Screens

/// Everything that the guides say about one place for one situation, as `buka city --json` prints it.
struct PlaceReport: Encodable {
  struct SourceJSON: Encodable {
    let title: String
    let publisher: String
    let url: String?
    let published: String?
    let seen: String
    let grade: String
  }

  struct StatementJSON: Encodable {
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
    let answers: [StatementJSON]
    let others: [StatementJSON]
    let disputes: [DisputeJSON]
  }

  struct ExclusionJSON: Encodable {
    let about: String
    let by: String
    let statement: StatementJSON
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

  init(guide: PlaceGuide, answers: Answers, today: Day, banks: [Bank]) {
    let survey = guide.survey(for: answers, on: today)
    let statement = { (stated: Statement<StatedValue>, subject: Subject) in
      StatementJSON(stated, about: subject, on: today, banks: banks)
    }
    place = guide.place.digits
    name = guide.names.full.zh
    situation = answers.situation?.rawValue
    hasOwnFacts = guide.hasOwnFacts
    layers = guide.layers.map(\.digits)
    entries = survey.entries.map { entry in
      EntryJSON(
        about: entry.matter.about.word, errand: entry.matter.errand?.rawValue,
        sides: entry.matter.sides.map(\.rawValue).sorted(),
        answers: entry.answers.map { statement($0, entry.matter.about) },
        others: entry.others.map { statement($0, entry.matter.about) },
        disputes: entry.disputes.map(DisputeJSON.init))
    }
    excluded = survey.exclusions.map {
      ExclusionJSON(
        about: $0.about.word, by: $0.by.digits, statement: statement($0.statement, $0.about))
    }
    unknown = survey.unknowns.map {
      UnknownJSON(
        about: $0.about.word, errand: $0.errand?.rawValue, ask: $0.ask, layer: $0.place.digits)
    }
  }
}

extension PlaceReport.StatementJSON {
  init(
    _ statement: Statement<StatedValue>, about subject: Subject, on day: Day, banks: [Bank]
  ) {
    let phrase = statement.value.phrase(about: subject, banks: banks)
    let citation = statement.citation
    self.init(
      fact: statement.id.rawValue, zh: phrase.zh, en: phrase.en,
      scope: statement.scope.phrase(banks: banks)?.zh, standing: statement.standing.rawValue,
      grade: statement.grade.rawValue, published: citation.published,
      layer: statement.place.digits, isStale: citation.isStale(on: day),
      sources: statement.sources.map(PlaceReport.SourceJSON.init))
  }
}

extension PlaceReport.SourceJSON {
  init(_ source: Source) {
    self.init(
      title: source.title, publisher: source.publisher, url: source.url,
      published: source.published, seen: source.seen.description, grade: source.grade.rawValue)
  }
}

extension PlaceReport.DisputeJSON {
  init(_ dispute: Dispute) {
    self.init(
      between: dispute.between.map(\.rawValue), stand: dispute.say?.zh,
      layer: dispute.place.digits)
  }
}
