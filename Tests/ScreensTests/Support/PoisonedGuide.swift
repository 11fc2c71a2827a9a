import CardJourney
import GuideTestSupport
import Screens
import TestSupport

@testable import CityGuide

/// A guide in which everything that is only said reads like nothing else.
///
/// Real hearsay often says what an answer says too ("7 days", the same number), so its words on a page
/// prove nothing. Here every hearsay value that has words or a number carries `Poison.mark`: where the
/// mark is seen, hearsay is seen.
enum Poison {
  /// A number that no guide states.
  static let number = 91_771
  /// What every poisoned value contains when it is shown.
  static let mark = "91771"

  private static let words = Words(zh: "传闻\(mark)", en: "rumour \(mark)")
  private static let span = Span(number, .days)

  /// The guide with all its hearsay poisoned.
  static func guide(for place: PlaceCode) throws -> Guide {
    let guides = Content.of(place).folder
    return try PoisonedGuides(guides: guides).guide(for: place)
  }

  /// The banks of a content with all hearsay numbers poisoned.
  static func banks(of content: Content) -> [Bank] {
    content.banks.map { bank in
      Bank(
        id: bank.id, names: bank.names, provinces: bank.provinces,
        numbers: Bank.ranked(bank.numbers.map { poisoned($0.fact) }), lapse: bank.lapse)
    }
  }

  /// The fact, its value poisoned where it is hearsay.
  fileprivate static func poisoned(_ fact: Fact) -> Fact {
    guard fact.reliability == .hearsay else { return fact }
    return fact.stating(value(fact.value))
  }

  private static func value(_ value: FactValue) -> FactValue {
    switch value {
    case .lapse(.after(_, let end)): .lapse(.after(span, then: end))
    case .lapse(.never): .lapse(.after(span, then: .unknown))
    case .time(let time):
      .time(
        TimeNeeded(
          span: span, part: time.part, start: time.start, limit: time.limit, mail: time.mail))
    case .span: .span(span)
    case .fee(let fee):
      .fee(
        Fee(
          yuan: number...number, postage: fee.postage, exempt: fee.exempt.map { _ in words },
          setBy: fee.setBy.map { _ in mark }))
    case .years: .years(number)
    case .count: .count(number)
    case .photo(let photo):
      .photo(
        PhotoRule(
          pixels: photo.pixels.map { _ in PhotoRule.Pixels(width: number, height: number) },
          size: photo.size, background: photo.background,
          kilobytes: photo.kilobytes.map { _ in number...number },
          words: photo.words.map { _ in words }))
    case .words: .words(words)
    case .steps(let steps): .steps(steps.map { _ in words })
    case .interim(let interim): .interim(Interim(form: interim.form, words: words))
    case .channel(let place): .channel(channel(place))
    case .papers(let papers): .papers(papers.map(paper))
    // No other source agrees with a poisoned number: it stays hearsay.
    case .hotline(let hotline): .hotline(Hotline(number: mark, hours: hotline.hours))
    case .flag, .report, .dies, .order, .delivery, .banks, .instantIssue, .hours: value
    }
  }

  private static func channel(_ value: Channel) -> Channel {
    Channel(
      kind: value.kind, sides: value.sides,
      number: value.number.map { _ in mark }, where: value.where.map { _ in words },
      ways: value.ways.map { _ in Way(app: mark) }, needs: value.needs, takes: value.takes,
      hours: value.hours, appointment: value.appointment)
  }

  private static func paper(_ value: Paper) -> Paper {
    Paper(
      document: value.document, whose: value.whose, originals: value.originals,
      copies: value.copies, isKept: value.isKept, instead: value.instead,
      condition: value.condition.map { _ in words }, detail: words,
      holds: value.holds.map { _ in span })
  }
}

/// Guides with their hearsay poisoned.
private struct PoisonedGuides: GuideRepository {
  let guides: any GuideRepository

  var placesWithGuides: [PlaceCode] { guides.placesWithGuides }

  func sharedSources() throws(GuideError) -> [String: Source] { try guides.sharedSources() }

  func layer(
    of place: PlaceCode, citing sources: [String: Source]
  ) throws(GuideError) -> GuideLayer? {
    try guides.layer(of: place, citing: sources).map { layer in
      GuideLayer(
        place: layer.place, origin: layer.origin, names: layer.names,
        facts: layer.facts.all.map(Poison.poisoned), disputes: layer.disputes,
        unknownFacts: layer.unknownFacts, without: layer.without, ownDesk: layer.ownDesk)
    }
  }

  func places() throws(GuideError) -> PlaceDirectory { try guides.places() }

  func places(around place: PlaceCode) throws(GuideError) -> PlaceDirectory {
    try guides.places(around: place)
  }

  func banks() throws(GuideError) -> [Bank] { try guides.banks() }

  func advice() throws(GuideError) -> [AdvicePage] { try guides.advice() }

  func words() throws(GuideError) -> StatusWordList { try guides.words() }

  func sheet() throws(GuideError) -> [SheetFile] { try guides.sheet() }

  func statements() throws(GuideError) -> Statements { try guides.statements() }

  func calendar() throws(GuideError) -> WorkCalendar { try guides.calendar() }
}
