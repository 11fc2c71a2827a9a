import CardJourney
import CityGuide
import Copy
import Screens

extension HandoutWriter {
  private var obligations: [Obligation] { context.case.obligations(in: context.circumstances) }

  /// What falls due, the first day first.
  mutating func dates() -> [Handout.DueDate] {
    var dates: [Handout.DueDate] = []
    for obligation in obligations where obligation.due != .standing {
      dates.append(date(obligation))
    }
    return dates
  }

  /// What holds on every day.
  func standing() -> [String] {
    obligations.filter { $0.due == .standing }.map { say($0.kind.phrase(context.statements.lines)) }
  }

  private mutating func date(_ obligation: Obligation) -> Handout.DueDate {
    Handout.DueDate(
      key: obligation.kind.key, day: say(obligation.due.days),
      what: say(obligation.kind.phrase(context.statements.lines)),
      source: obligation.whoFixes(&page).map { say($0.words) },
      caution: obligation.caution(in: context.calendar).map(say),
      from: obligation.due.earliest?.description, to: obligation.due.latest?.description,
      isOverdue: obligation.isOverdue(on: context.today))
  }
}

extension Due {
  /// The day or days, each with its weekday.
  var days: Phrase {
    guard case .between(let first, let last) = self else { return phrase }
    return Phrase { $0.betweenTwoDays(first: first.phrase($0), last: last.phrase($0)) }
  }
}
