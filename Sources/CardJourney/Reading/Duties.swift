/// Derives the duties of one case.
struct Duties {
  private let `case`: Case
  private let circumstances: Circumstances
  /// The tracks, with the reports marked that may have lapsed.
  private let journey: Journey
  private let unmet: [Unmet]

  init(case: Case, circumstances: Circumstances) {
    self.case = `case`
    self.circumstances = circumstances
    journey = `case`.projection(in: circumstances).journey
    unmet = journey.unmet(for: `case`.answers, under: circumstances.rules)
  }

  private var answers: Answers { `case`.answers }
  private var rules: LocalRules { circumstances.rules }
  private var calendar: WorkCalendar { circumstances.calendar }
  private var today: Day { circumstances.today }

  /// All of them; none where nothing is left to do.
  var all: [Obligation] {
    guard !unmet.isEmpty else { return [] }
    return Side.allCases.flatMap(report)
      + [renewal, bankChange].compactMap(\.self) + application
      + [enabling, activating, retry].compactMap(\.self) + claims + payments
      + [access, idDocument, awayFiling].compactMap(\.self) + oldAnswers
  }
}

// MARK: - Loss reports

extension Duties {
  private func report(_ side: Side) -> [Obligation] {
    let isTakenOver =
      side == .bank && journey.hasTakenOverAccount(for: answers, under: rules)
    guard journey.plastic == .missing, !isTakenOver else { return [] }
    guard !journey.isExposed(side) else { return [overdueReport(side)] }
    guard let report = journey.temporaryReport(of: side), !report.endedCard,
      let due = journey.lapse(of: side, rules: rules, calendar: calendar)
    else { return [] }
    var renewal = Obligation(kind: .renewReport(side), due: due, basis: basis(of: report, side))
    renewal.workYears = workYears(of: report, side)
    guard side == .social, let last = due.earliest, last >= today else { return [renewal] }
    let years = today.civil.year...last.civil.year
    // Without the year's notice nobody knows whether the counters are open in between.
    if years.contains(where: { calendar.paper(ofYear: $0) == nil }) { renewal.workYears = years }
    guard let counter = calendar.workday(onOrBefore: last, notBefore: nextCounterDay) else {
      let reopening = calendar.workday(onOrAfter: max(last, nextCounterDay))
      renewal.countersReopen = reopening
      renewal.repeats = repeats(of: report, side, from: last, until: reopening)
      renewal.workYears = today.civil.year...reopening.civil.year
      return [renewal]
    }
    return counter < last && isFormalReportAhead ? [formalReport(by: counter), renewal] : [renewal]
  }

  /// The day from which on somebody may find a counter open: not today any more after most have closed.
  private var nextCounterDay: Day {
    circumstances.moment.isAfterCounterHours ? today.adding(days: 1) : today
  }

  /// A report repeated on its last day lapses as long after; so on until the counters open.
  private func repeats(of report: Report, _ side: Side, from last: Day, until end: Day) -> [Day] {
    var days = [last]
    while let day = days.last, days.count < Duties.mostRepeats {
      let told = report.lapses.flatMap { lapses in
        report.made.earliest.map { day.adding(days: $0.days(to: lapses)) }
      }
      let rule = rules.end(ofReportOn: side, made: day, calendar: calendar)?.earliest
      guard let next = told ?? rule, next > day, next < end else { break }
      days.append(next)
    }
    return days
  }

  /// More than fit into any holiday.
  private static let mostRepeats = 15

  /// A side that nobody has reported, or whose report is presumed to have lapsed on a day.
  private func overdueReport(_ side: Side) -> Obligation {
    guard let report = journey.temporaryReport(of: side),
      let due = journey.lapse(of: side, rules: rules, calendar: calendar)
    else { return Obligation(kind: .report(side), due: .exact(today), basis: .atOnce) }
    return Obligation(kind: .report(side), due: due, basis: basis(of: report, side))
  }

  private var isFormalReportAhead: Bool {
    rules.filingNeeds.value == .formal && journey.application.isOpenToRelease
      && answers.situation?.goal == .afterLoss
  }

  /// The day is the calendar's, but what is counted back from may be our own default.
  private func formalReport(by day: Day) -> Obligation {
    var duty = Obligation(
      kind: .formalBeforeLapse, due: .ask(remind: day, alarm: day), basis: .assumed)
    duty.workYears = today.civil.year...max(today, day).civil.year
    return duty
  }

  private func basis(of report: Report, _ side: Side) -> Basis {
    if report.lapses != nil { return .told }
    guard report.made.earliest != nil else { return .assumed }
    return rules.lapse(of: side).factID.map(Basis.fact) ?? .assumed
  }

  private func workYears(of report: Report, _ side: Side) -> ClosedRange<Int>? {
    guard report.lapses == nil, let made = report.made.earliest else { return nil }
    return rules.spans(ofReportOn: side).compactMap { calendar.workYears(of: $0, from: made) }.first
  }
}

// MARK: - The new card

extension Duties {
  private var renewal: Obligation? {
    guard let expiry = answers.expiry, let opening = answers.renewalOpens(under: rules),
      !journey.application.isRunning, !journey.application.isCollected
    else { return nil }
    if let day = opening.earliest, today < day {
      let basis = rules.term(of: .renewalWindow)?.factID.map(Basis.fact) ?? .assumed
      return Obligation(kind: .awaitRenewalWindow, due: opening, basis: basis)
    }
    return Obligation(kind: .exchangeBeforeExpiry, due: .exact(expiry), basis: .printed)
  }

  /// The last day of the window in which this place has the bank changed.
  private var bankChange: Obligation? {
    guard answers.changesBank, unmet.contains(.newCard) || unmet.contains(.activate),
      let day = rules.bankChangeOrder.value.beforeDay, let fact = rules.bankChangeOrder.factID
    else { return nil }
    return Obligation(kind: .changeBank, due: .exact(today.last(before: day)), basis: .fact(fact))
  }

  private var application: [Obligation] {
    switch journey.application {
    case .filed(let filing), .remaking(let filing), .posted(let filing):
      waiting(filing, promised: nil)
    case .making(let filing, let promised): waiting(filing, promised: promised)
    case .ready(_, let since, let until):
      if let until {
        [Obligation(kind: .collect, due: .exact(until), basis: .told)]
      } else {
        [dated(.collect, .pickUp, from: since)]
      }
    case .strayed(_, isVoid: false):
      [Obligation(kind: .voidParcel, due: .exact(today), basis: .atOnce)]
    case .none, .refused, .strayed, .reclaimed, .collected: []
    }
  }

  /// What becomes due while somebody else is to act: the later ones are our own milestones.
  private func waiting(_ filing: Filing, promised: Day?) -> [Obligation] {
    let progress = progress(filing, promised: promised)
    guard let since = `case`.waitingSince else { return [progress] }
    let isDated = progress.expected?.latest != nil
    let start = progress.expected?.latest ?? since
    var duties = [
      isDated ? progress : Obligation(kind: .askProgress, after: Waiting.ask, from: since, calendar)
    ]
    if !journey.hasPaperForCare {
      duties.append(
        Obligation(
          kind: .askForPaper, after: isDated ? Waiting.lateForPaper : Waiting.paper, from: start,
          calendar))
    }
    duties.append(
      Obligation(
        kind: .complain, after: isDated ? Waiting.lateForComplaint : Waiting.complaint, from: start,
        calendar))
    if !journey.application.isPosted, let limit = rules.term(of: .pickUp) {
      // Nobody said that it lies there: the term itself may be a fact, its beginning is not.
      duties.append(
        Obligation(kind: .collectionLimit, after: limit.value, from: start, calendar))
    }
    return duties
  }

  /// Our own milestones for a card that does not come; no office states any.
  private enum Waiting {
    /// From filing, where nobody says how long it takes.
    static let ask = Span(15, to: 30, .workdays)
    static let paper = Span(30, to: 60, .days)
    static let complaint = Span(60, to: 90, .days)
    /// From the day on which the card was to be ready.
    static let lateForPaper = Span(10, to: 30, .workdays)
    static let lateForComplaint = Span(20, to: 40, .workdays)
  }

  private func progress(_ filing: Filing, promised: Day?) -> Obligation {
    let plain =
      promised.map { Obligation(kind: .askProgress, due: .exact($0), basis: .told) }
      ?? dated(.askProgress, .making, from: filing.filed)
    let due = calendar.delayed(plain.due, byWorkdays: Duties.patience)
    var patient = Obligation(kind: .askProgress, due: due, basis: plain.basis)
    patient.expected = plain.due
    if let first = plain.due.earliest, let last = due.latest {
      patient.workYears =
        min(plain.workYears?.lowerBound ?? first.civil.year, first.civil.year)...last.civil.year
    }
    return patient
  }

  /// Working days after which asking helps (TheProcess.md, Terms).
  private static let patience = 3

  private var enabling: Obligation? {
    guard case .collected(_, let when) = journey.application, journey.enabling == .sealed else {
      return nil
    }
    return dated(.enable, .enabling, from: when)
  }

  /// No place names a term for the bank side alone: we go by the other side's.
  private var activating: Obligation? {
    guard case .collected(_, let when) = journey.application, journey.activating == .inactive,
      answers.situation?.goal != .worksAgain, answers.needsBankSide,
      let span = Timer.enabling.assumed
    else { return nil }
    return dated(.activate, .assumed(span), from: when)
  }

  private var retry: Obligation? {
    guard case .failing(.notSynced, let since) = journey.enabling else { return nil }
    return dated(.retryAfterSync, .sync, from: since)
  }
}

// MARK: - Money

extension Duties {
  private var claims: [Obligation] {
    journey.claims.keys.sorted().compactMap { number in
      guard let claim = journey.claims[number], claim.state == .papersHeld else { return nil }
      guard rules.term(of: .claim) == nil else {
        return dated(.fileClaim(number), .claim, from: claim.paid)
      }
      // Closing days are local and mostly unpublished: the year of the bill is the safe reading.
      let year = (claim.paid.earliest ?? today).civil.year
      let end = Day(year: year, month: 12, day: 31)
      return Obligation(
        kind: .fileClaim(number), due: .ask(remind: end, alarm: end), basis: .assumed)
    }
  }

  /// The order in which payments are moved (TheProcess.md, What hangs on what).
  private var payments: [Obligation] {
    var duties: [Obligation] = []
    if answers.situation?.goal.errand != nil, !journey.enabling.isEnabled {
      duties.append(Obligation(kind: .leaveBindings, due: .standing, basis: .assumed))
    }
    guard let since = newNumberKnown else { return duties }
    for case .binding(let kind) in unmet where kind.isPaidMonthly {
      let end = since.latest(today: today).lastOfMonth
      duties.append(
        Obligation(
          kind: .moveAfterPayday(kind), due: .ask(remind: end, alarm: nil), basis: .assumed))
    }
    if unmet.contains(.oldAccount), !(answers.payouts ?? []).isEmpty {
      duties.append(dated(.keepOldAccount, .oldAccount, from: since))
    }
    return duties
  }

  /// Since when payments can move to another number; nil where they cannot yet, or need not.
  private var newNumberKnown: When? {
    guard case .active(let since) = journey.activating, !rules.keepsNumber(for: answers),
      !unmet.contains(.newCard), !unmet.contains(.enable)
    else { return nil }
    return since
  }
}

// MARK: - Meanwhile

extension Duties {
  private var access: Obligation? {
    guard case .arranged(.paper, let since, let until) = journey.access,
      !journey.enabling.isEnabled
    else { return nil }
    if let until { return Obligation(kind: .paperExpires, due: .exact(until), basis: .told) }
    return dated(.paperExpires, .paper, from: since)
  }

  private var idDocument: Obligation? {
    guard journey.document(for: answers) == .temporary,
      unmet.contains(.newCard) || unmet.contains(.enable) || unmet.contains(.activate)
    else { return nil }
    if let until = journey.idDocument?.until {
      return Obligation(kind: .idDocumentExpires, due: .exact(until), basis: .printed)
    }
    return Obligation(kind: .idDocumentExpires, due: .askFirst, basis: .assumed)
  }

  /// Days before an answer gets old from which on it is brought up.
  private static let notice = 14

  private var oldAnswers: [Obligation] {
    `case`.heardHere.filter { today.days(to: $0.told.until) <= Duties.notice }.map {
      Obligation(kind: .hearAgain($0.told.key), due: .exact($0.told.until), basis: .told)
    }
  }

  private var awayFiling: Obligation? {
    guard answers.away == .otherProvince, answers.situation?.goal.errand != nil,
      !journey.enabling.isEnabled, journey.bindings[.awayFiling]?.isSettled != true
    else {
      return nil
    }
    // When it was filed is nowhere recorded.
    return dated(.checkAwayFiling, .awayFiling, from: .unknown)
  }
}

// MARK: - Dates

extension Duties {
  private func dated(_ kind: ObligationKind, _ timer: Timer, from start: When) -> Obligation {
    dated(kind, rules.term(of: timer), from: start)
  }

  /// Exact, or between, where a fact states the term; otherwise our own reminder.
  private func dated(
    _ kind: ObligationKind, _ term: Known<Span>?, from start: When
  ) -> Obligation {
    guard let term, let day = start.earliest else {
      return Obligation(kind: kind, due: .askFirst, basis: .assumed)
    }
    let end = calendar.end(of: term.value, from: day)
    let basis = term.factID.map(Basis.fact)
    var duty = Obligation(
      kind: kind, due: basis == nil ? .ask(remind: end.earliest, alarm: end.latest) : end,
      basis: basis ?? .assumed)
    duty.workYears = calendar.workYears(of: term.value, from: day)
    return duty
  }
}

extension Obligation {
  /// Our own reminder so long after a day: pressing from the end of the span on.
  fileprivate init(
    kind: ObligationKind, after span: Span, from day: Day, _ calendar: WorkCalendar
  ) {
    let end = calendar.end(of: span, from: day)
    self.init(kind: kind, due: .ask(remind: end.earliest, alarm: end.latest), basis: .assumed)
  }
}

extension Journey {
  /// Whether a desk has a paper to go by meanwhile, or the old card still serves.
  fileprivate var hasPaperForCare: Bool {
    if case .arranged(.paper, _, _) = access { return true }
    return social == .usable && plastic == .inHand
  }
}

extension Application {
  fileprivate var isPosted: Bool { if case .posted = self { true } else { false } }
}

extension Case {
  /// Since when the card is waited for: the day of filing, or, where nobody remembers, the day on
  /// which it was recorded; nil where nothing is waited for.
  package var waitingSince: Day? {
    guard let filing = journey.application.filing, journey.application.isRunning else { return nil }
    if let day = filing.filed.earliest { return day }
    let recorded = happenings.last { $0.happening.kind == .applied }?.event.written
    return recorded.flatMap { $0 > 0 ? Moment(epochSeconds: $0).day : nil }
  }
}

extension WorkCalendar {
  /// The years whose working days a span counts; nil where it counts none.
  fileprivate func workYears(of span: Span, from start: Day) -> ClosedRange<Int>? {
    guard span.unit == .workdays, let last = end(of: span, from: start).latest else { return nil }
    return start.civil.year...last.civil.year
  }
}

extension Day {
  /// The next day, this one among them, that is followed by that day of a month.
  fileprivate func last(before dayOfMonth: Int) -> Day {
    var day = self
    while day.adding(days: 1).civil.day != dayOfMonth { day = day.adding(days: 1) }
    return day
  }
}

extension BindingKind {
  /// Whether money comes every month, so that it moves between two payments.
  fileprivate var isPaidMonthly: Bool {
    switch self {
    case .pension, .unemployment, .injury, .socialBenefits, .payroll, .subsidy: true
    case .medicalPayout, .maternity, .autoDebit, .wallet, .otherMoney, .medicalCode, .familyFund,
      .relativeAccount, .awayFiling, .eCard, .hospitalFile, .chronicCare, .cityServices:
      false
    }
  }
}
