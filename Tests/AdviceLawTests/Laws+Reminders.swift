import CardJourney

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
      let reminders = seen.remindersOfReports
      guard !reminders.isEmpty else { return nil }
      return reminders.compactMap { side, day in
        guard let last = seen.lastReminder(side), last < day else { return nil }
        return "\(side.rawValue): \(day), though somebody says \(last)"
      }
    } sabotage: { seen in
      for (side, _) in seen.remindersOfReports {
        guard let last = seen.lastReminder(side) else { continue }
        for index in seen.duties.indices where seen.duties[index].reportedSide == side {
          seen.duties[index].due = .exact(last.adding(days: 1))
        }
        return true
      }
      return false
    },

    Law("told-day", "The day that this caller was told is the day of the reminder.", forbids: 4) {
      seen in
      let told = seen.remindersOfReports.compactMap { side, day in
        seen.journey.temporaryReport(of: side)?.lapses.map { (side, day, $0) }
      }
      guard !told.isEmpty else { return nil }
      return told.filter { $0.1 != $0.2 }.map { "\($0.0.rawValue): \($0.1), told \($0.2)" }
    } sabotage: { seen in
      let side = seen.remindersOfReports.first {
        seen.journey.temporaryReport(of: $0.0)?.lapses != nil
      }?.0
      guard let side else { return false }
      for index in seen.duties.indices where seen.duties[index].reportedSide == side {
        seen.duties[index].due = .exact(seen.today)
      }
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
      seen.duties[index].phrase = Phrase("社保侧的挂失管到 \(day)", "The report holds until \(day)")
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
      seen.say("社保侧的挂失到 \(day)为止。", "Social report holds until \(day).", on: .status)
      return true
    },
  ]
}

extension Observation {
  /// The days on which a report is said to end, side by side.
  fileprivate var remindersOfReports: [(Side, Day)] {
    guard isOpen else { return [] }
    return duties.compactMap { duty in
      guard let side = duty.reportedSide, duty.basis != .atOnce, let day = duty.due.earliest,
        journey.temporaryReport(of: side) != nil
      else { return nil }
      return (side, day)
    }
  }

  /// The last day on which somebody may be reminded of a report; nil where nothing bounds it.
  ///
  /// What this caller was told counts alone; else an answer that is not old; else the shortest of all that is
  /// said, and five days.
  func lastReminder(_ side: Side) -> Day? {
    guard let report = journey.temporaryReport(of: side) else { return nil }
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

  /// The days that only our own reminders fall on: neither today, nor another duty's, nor the day on which
  /// counters open next.
  fileprivate var daysOnlyAssumed: Set<Day> {
    let sure = duties.filter { $0.basis != .assumed }
      .flatMap { [$0.due.earliest, $0.due.latest].compactMap(\.self) }
    let next = context.calendar.workday(onOrAfter: today)
    let after = context.calendar.workday(onOrAfter: today.adding(days: 1))
    return Set(assumedDays.map(\.1)).subtracting(sure + [today, next, after])
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
