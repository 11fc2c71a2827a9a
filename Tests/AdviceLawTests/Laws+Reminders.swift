import CardJourney
import Copy
import GuideTestSupport

@testable import CityGuide
@testable import Screens

extension Law {
  /// The shortest that anybody says, and never as a certainty.
  static let reminders: [Law] = [
    Law(
      "shortest-term",
      "No reminder of a report comes later than the shortest term that anybody says.", forbids: 4
    ) {
      seen in
      guard !seen.reminders.isEmpty else { return nil }
      return seen.reminders.compactMap { reminder in
        guard let last = seen.lastDay(of: reminder.report, on: reminder.side), last < reminder.day
        else { return nil }
        return "\(reminder.side.rawValue): \(reminder.day), though somebody says \(last)"
      }
    } sabotage: { seen in
      for (index, reminder) in seen.reminders.enumerated() {
        guard let last = seen.lastDay(of: reminder.report, on: reminder.side) else { continue }
        seen.reminders[index].day = last.adding(days: 1)
        return true
      }
      return false
    },

    Law("told-day", "The day that this caller was told is the day of the reminder.", forbids: 4) {
      seen in
      let told = seen.reminders.compactMap { reminder in
        reminder.report.lapses.map { (reminder, $0) }
      }
      guard !told.isEmpty else { return nil }
      return told.filter { $0.0.day != $0.1 }.map {
        "\($0.0.side.rawValue): \($0.0.day), told \($0.1)"
      }
    } sabotage: { seen in
      let index = seen.reminders.firstIndex { $0.report.lapses != nil }
      guard let index else { return false }
      seen.reminders[index].day = seen.reminders[index].day.adding(days: 1)
      return true
    },

    Law(
      "assumed-sentence", "The sentence of a duty whose day is only ours says that it is.",
      forbids: 4
    ) { seen in
      let assumed = seen.assumedDays
      guard !assumed.isEmpty else { return nil }
      return assumed.flatMap { duty, day in
        [Line(duty.phrase.zh), Line(duty.phrase.en)]
          .filter { $0.says(day.digits) && !$0.isHedged }.map(\.text)
      }
    } sabotage: { seen in
      let index = seen.duties.firstIndex { $0.basis == .assumed && $0.due.earliest != nil }
      guard let index, let day = seen.duties[index].due.earliest else { return false }
      seen.duties[index].phrase = Phrase("社保这边的挂失管到 \(day)", "The report holds until \(day)")
      return true
    },

    Law("assumed-line", "No line names a day that is only ours as a certainty.", forbids: 4) {
      seen in
      let days = seen.daysOnlyAssumed
      guard !days.isEmpty else { return nil }
      let lines = [Observation.PageName.status, .wizard].flatMap { page in
        seen.text(page).lines + seen.text(page, .en).lines
      }
      return lines.filter { line in days.contains { line.says($0.digits) } && !line.isHedged }
        .map(\.text)
    } sabotage: { seen in
      guard let day = seen.daysOnlyAssumed.first else { return false }
      seen.say("社保这边的挂失到 \(day)为止。", "Social report holds until \(day).", on: .status)
      return true
    },
  ]
}

extension Observation {
  /// The last day on which somebody may be reminded of a report; nil where nothing bounds it.
  ///
  /// What this caller was told counts alone; else an answer that is not old; else the shortest of all that is
  /// said, and five days.
  func lastDay(of report: Report, on side: Side) -> Day? {
    if let told = report.lapses { return told }
    guard let made = report.made.earliest, let query = context.query else { return nil }
    let topic = side == .social ? Topic.temporaryLapse : .bankLapse
    let bank = side == .bank ? context.bank : nil
    if let bank, !bank.isHearsay, let lapse = bank.lapse { return end(of: lapse, made) }
    let said = query.facts(about: topic, for: .temporaryReport, side: side)
    if let fresh = query.decision(about: topic).answer, isFresh(fresh, among: said) {
      return fresh.value.lapse.flatMap { end(of: $0, made) }
    }
    let terms = said.compactMap(\.value.lapse) + [bank?.lapse].compactMap(\.self)
    let ends = terms.compactMap { end(of: $0, made) } + [made.adding(days: 5)]
    return ends.min()
  }

  private func isFresh(_ answer: Fact, among said: [Fact]) -> Bool {
    !answer.isStale(on: today)
      || said.contains {
        $0.reliability == .answer && $0.value == answer.value && !$0.isStale(on: today)
      }
  }

  private func end(of lapse: Lapse, _ made: Day) -> Day? {
    guard case .after(let span, _) = lapse else { return nil }
    return context.calendar.end(of: span, from: made).earliest
  }

  /// The duties whose day nobody fixes.
  fileprivate var assumedDays: [(Duty, Day)] {
    guard isOpen else { return [] }
    return duties.compactMap { duty in
      guard duty.basis == .assumed, let day = duty.due.earliest else { return nil }
      return (duty, day)
    }
  }

  /// The days that only our own reminders fall on: neither today, nor another duty's, nor one on which
  /// something was recorded, nor the day on which
  /// counters open next.
  fileprivate var daysOnlyAssumed: Set<Day> {
    let sure = duties.filter { $0.basis != .assumed }
      .flatMap { [$0.due.earliest, $0.due.latest].compactMap(\.self) }
    let next = context.calendar.workday(onOrAfter: today)
    let after = context.calendar.workday(onOrAfter: today.adding(days: 1))
    let recorded = context.case.happenings.compactMap(\.event.happened.earliest)
    return Set(assumedDays.map(\.1)).subtracting(sure + recorded + [today, next, after])
  }
}

extension Day {
  /// As every page writes it.
  fileprivate var digits: String { description }
}

extension Line {
  /// Whether it says that what it says is not certain.
  fileprivate var isHedged: Bool {
    says([
      "按", "提醒", "可能", "大概", "估", "多半", "左右", "说不准", "本程序", "没有官方", "约", "要问",
      "taken to", "remind", "may ", "may have", "probably", "assum", "perhaps", "about ", "roughly",
      "as if", "no official", "ask ",
    ])
  }
}
