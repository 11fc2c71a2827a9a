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
  static func guide(for place: PlaceCode) throws -> PlaceGuide {
    let guide = try Content.of(place).guide(for: place)
    return PlaceGuide(
      place: guide.place, names: guide.names, area: guide.area, layers: guide.layers,
      unreadable: guide.unreadable,
      ownDesk: guide.ownDesk, faults: guide.faults,
      rules: guide.rules.mapValues { $0.map { poisoned($0, rule) } },
      channels: guide.channels.map { poisoned($0, channel) },
      requirements: guide.requirements.map { poisoned($0) { $0.map(paper) } },
      facts: guide.facts.map { poisoned($0, fact) }, disputes: guide.disputes,
      unknownFacts: guide.unknownFacts)
  }

  /// The banks of a content with all hearsay numbers poisoned.
  static func banks(of content: Content) -> [Bank] {
    content.banks.map { bank in
      Bank(
        id: bank.id, names: bank.names, provinces: bank.provinces,
        numbers: bank.numbers.map { poisoned($0) { Hotline(number: mark, hours: $0.hours) } },
        lapse: bank.lapse)
    }
  }

  private static func poisoned<Value>(
    _ statement: Statement<Value>, _ change: (Value) -> Value
  ) -> Statement<Value> {
    guard statement.standing == .hearsay else { return statement }
    return statement.compactMap(change) ?? statement
  }

  private static func rule(_ value: RuleValue) -> RuleValue {
    switch value {
    case .lapse(.after(_, let end)): .lapse(.after(span, then: end))
    case .lapse(.never): .lapse(.after(span, then: .unknown))
    case .time(let time):
      .time(
        TimeNeeded(
          span: span, part: time.part, start: time.start, limit: time.limit, mail: time.mail))
    case .within: .within(span)
    case .flag, .needs, .dies: value
    }
  }

  private static func channel(_ value: Channel) -> Channel {
    Channel(
      kind: value.kind, errands: value.errands, sides: value.sides,
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

  private static func fact(_ value: FactValue) -> FactValue {
    switch value {
    case .fee(let fee):
      .fee(
        Fee(
          yuan: number...number, postage: fee.postage, exempt: fee.exempt.map { _ in words },
          setBy: fee.setBy.map { _ in mark }))
    case .duration(let time):
      .duration(TimeNeeded(span: span, part: time.part, start: time.start))
    case .validity: .validity(years: number)
    case .passwordTries: .passwordTries(number)
    case .pickUp: .pickUp(words)
    case .photo(let photo):
      .photo(
        PhotoRule(
          pixels: photo.pixels.map { _ in PhotoRule.Pixels(width: number, height: number) },
          size: photo.size, background: photo.background,
          kilobytes: photo.kilobytes.map { _ in number...number },
          words: photo.words.map { _ in words }))
    case .bankChange: .bankChange(words)
    case .steps(let steps): .steps(steps.map { _ in words })
    case .interim(let interim): .interim(Interim(form: interim.form, words: words))
    case .note: .note(words)
    case .warning: .warning(words)
    case .delivery, .banks, .instantIssue, .hours: value
    }
  }
}
