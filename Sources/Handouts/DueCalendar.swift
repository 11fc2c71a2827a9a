import CardJourney
import CityGuide
import Copy
package import Screens

/// What falls due in a case as an iCalendar file (RFC 5545), which phones and mail programs import.
///
/// All-day events on China's civil days. An event keeps its UID as long as the case and the duty do, and
/// its SEQUENCE grows with the time, so that a second import moves what has moved.
package struct DueCalendar {
  private let context: Context
  private var file = CalendarText()

  /// The file for the open case; the context's moment is its time stamp.
  package static func text(_ context: Context) -> String {
    var calendar = DueCalendar(context: context)
    calendar.write()
    return calendar.file.text
  }

  private init(context: Context) { self.context = context }

  private mutating func write() {
    file.line("BEGIN", "VCALENDAR")
    file.line("VERSION", "2.0")
    file.line("PRODID", "-//buka//buka//ZH")
    file.line("CALSCALE", "GREGORIAN")
    file.line("METHOD", "PUBLISH")
    file.text("X-WR-CALNAME", "buka \(name)")
    var seen: [String: Int] = [:]
    for duty in context.case.obligations(in: context.circumstances) where duty.due != .standing {
      let number = seen[duty.kind.key, default: 0]
      seen[duty.kind.key] = number + 1
      event(duty, number: number)
      // While no counter is open the call is made again and again: each has a day of its own.
      for (index, day) in duty.repeats.dropFirst().enumerated() {
        event(duty.repeated(on: day), number: number + index + 1)
        seen[duty.kind.key, default: 0] += 1
      }
    }
    file.line("END", "VCALENDAR")
  }

  private var name: String {
    let id = context.case.id
    return context.file?.nickname.map { "\(id) \($0)" } ?? id
  }
}

// MARK: - Events

extension DueCalendar {
  private mutating func event(_ duty: Obligation, number: Int) {
    let today = context.today
    // What is over, or nobody can date, is to be done now.
    let first = max(duty.due.earliest ?? today, today)
    let last = max(last(of: duty) ?? first, first)
    file.line("BEGIN", "VEVENT")
    file.line("UID", uid(duty.kind.key, number))
    file.line("DTSTAMP", context.moment.stamp)
    file.line("SEQUENCE", "\(context.moment.minutes)")
    file.line("DTSTART;VALUE=DATE", first.digits)
    file.line("DTEND;VALUE=DATE", last.adding(days: 1).digits)
    let what = duty.kind.phrase(context.statements.lines)
    // A phone shows the title alone: the number stands in it.
    let number = call(for: duty)?.number
    let words = context.say(
      Phrase { [name = name] copy in
        copy.calendarTitle(name: name, duty: what(copy), number: number)
      })
    file.text("SUMMARY", words)
    file.text("DESCRIPTION", description(of: duty))
    file.line("TRANSP", "TRANSPARENT")
    for trigger in triggers(of: duty, on: first) { alarm(trigger, words) }
    file.line("END", "VEVENT")
  }

  /// The day on which an event ends; one that is to be asked stands on the day of the question alone.
  private func last(of duty: Obligation) -> Day? {
    if case .ask(let remind, _) = duty.due { return remind }
    return duty.due.latest
  }

  /// The case's first event tells it from another desk's of the same id.
  private func uid(_ key: String, _ number: Int) -> String {
    let begun = context.case.events.first?.written ?? 0
    let suffix = number == 0 ? "" : "-\(number + 1)"
    return "\(context.case.id)-\(begun)-\(key)\(suffix)@buka.invalid"
  }

  private func call(for duty: Obligation) -> CallOut? { context.call(for: duty.kind) }

  private func description(of duty: Obligation) -> String {
    var page = PageWriter(context)
    var lines = [call(for: duty).map { context.say($0.phrase) }].compactMap(\.self)
    lines += [context.say(duty.due.days), context.say(context.statement(duty.kind.why))]
    if duty.isOverdue(on: context.today) {
      lines.append(context.say(Phrase(\.calendarDayIsOver)))
    }
    if let who = duty.whoFixes(&page) {
      lines.append(context.say(Phrase { $0.whoFixesDay(who: who.words($0)) }))
    }
    if let caution = duty.caution(in: context.calendar) { lines.append(context.say(caution)) }
    lines.append("buka status \(context.case.id)")
    return lines.joined(separator: "\n")
  }

  private mutating func alarm(_ trigger: String, _ words: String) {
    file.line("BEGIN", "VALARM")
    file.line("ACTION", "DISPLAY")
    file.line("TRIGGER", trigger)
    file.text("DESCRIPTION", words)
    file.line("END", "VALARM")
  }

  /// Nine in the morning on the day before, three days before too for what lapses; on the day itself
  /// where that is all there is.
  private func triggers(of duty: Obligation, on day: Day) -> [String] {
    let left = context.today.days(to: day)
    guard left > 0 else { return ["PT9H"] }
    let isEarly = duty.kind.lapses && left >= Step.renewalDays
    return (isEarly ? ["-P\(Step.renewalDays - 1)DT15H"] : []) + ["-PT15H"]
  }
}

extension Obligation {
  /// The same call on a later day.
  fileprivate func repeated(on day: Day) -> Obligation {
    var later = Obligation(kind: kind, due: .ask(remind: day, alarm: day), basis: .assumed)
    later.workYears = workYears
    later.countersReopen = countersReopen
    return later
  }
}

extension ObligationKind {
  /// Whether something is lost when the day is missed.
  var lapses: Bool {
    switch self {
    case .renewReport, .formalBeforeLapse, .collect, .enable, .fileClaim, .exchangeBeforeExpiry,
      .changeBank,
      .checkAwayFiling, .paperExpires, .idDocumentExpires:
      true
    case .report, .voidParcel, .askProgress, .askForPaper, .complain, .collectionLimit, .activate,
      .retryAfterSync, .awaitRenewalWindow,
      .moveAfterPayday, .keepOldAccount, .leaveBindings, .hearAgain:
      false
    }
  }
}

extension Day {
  /// `20261130`.
  fileprivate var digits: String { String(description.filter { $0 != "-" }) }
}

extension Moment {
  /// Minutes since 1970 in China.
  fileprivate var minutes: Int { day.ordinal * 1440 + minute }

  /// The moment in UTC, as `20261123T020000Z`; China is eight hours ahead.
  fileprivate var stamp: String {
    let utc = minutes - 8 * 60
    let day = Day(ordinal: utc >= 0 ? utc / 1440 : (utc - 1439) / 1440)
    let clock = Moment.clock(utc - day.ordinal * 1440).filter { $0 != ":" }
    return "\(day.digits)T\(clock)00Z"
  }
}
