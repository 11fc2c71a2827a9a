/// What lapses or falls due.
package enum ObligationKind: Hashable, Sendable {
  /// The missing card can be used: report it.
  case report(Side)
  /// The temporary report lapses: repeat it, or report formally before.
  case renewReport(Side)
  case askProgress
  case collect
  case enable
  case activate
  /// A claim for a bill paid in full, by its number.
  case fileClaim(Int)
}

/// A dated duty.
package struct Obligation: Hashable, Sendable {
  /// What has to be done.
  package let kind: ObligationKind
  /// By when.
  package let due: Due
  /// The fact behind the date; nil where the hotline or a default of ours named it.
  package let basis: FactID?
  /// Whether a person at an office or a hotline named the day.
  package let isTold: Bool

  /// Whether the last possible day is over.
  package func isOverdue(on today: Day) -> Bool {
    due.latest.map { $0 < today } ?? false
  }
}

extension Case {
  /// The dated duties today, the most urgent first; what has no day comes last.
  package func obligations(in circumstances: Circumstances) -> [Obligation] {
    guard journey.closing == .open, answers.situation != nil else { return [] }
    let found = Duties(case: self, circumstances: circumstances).all
    return found.enumerated().sorted { left, right in
      (left.element.due.earliest?.ordinal ?? .max, left.offset)
        < (right.element.due.earliest?.ordinal ?? .max, right.offset)
    }.map(\.element)
  }
}

/// Derives the duties of one case.
private struct Duties {
  let `case`: Case
  let circumstances: Circumstances
  let projection: Projection

  init(case: Case, circumstances: Circumstances) {
    self.case = `case`
    self.circumstances = circumstances
    projection = `case`.projection(in: circumstances)
  }

  private var journey: Journey { projection.journey }
  private var rules: LocalRules { circumstances.rules }

  var all: [Obligation] {
    Side.allCases.compactMap(report) + [application, enabling, activating].compactMap(\.self)
      + claims
  }

  private func report(_ side: Side) -> Obligation? {
    guard journey.plastic == .missing, !isTakenOver(side) else { return nil }
    let isUsable = side == .social ? journey.social == .usable : journey.account == .live
    if isUsable {
      let day = projection.presumedLapsed[side] ?? circumstances.today
      return Obligation(kind: .report(side), due: .exact(day), basis: nil, isTold: false)
    }
    guard let report = journey.temporaryReport(of: side),
      let due = journey.lapse(of: side, rules: rules, calendar: circumstances.calendar)
    else { return nil }
    let isTold = report.lapses != nil
    return Obligation(
      kind: .renewReport(side), due: due,
      basis: isTold ? nil : rules.lapse(of: side).factID, isTold: isTold)
  }

  /// Whether the new card has taken the account over under its old number.
  private func isTakenOver(_ side: Side) -> Bool {
    side == .bank && rules.numberStays.value && journey.activating.isSettled
  }

  private var application: Obligation? {
    switch journey.application {
    case .filed(let filing), .remaking(let filing), .posted(let filing):
      progress(filing, promised: nil)
    case .making(let filing, let promised): progress(filing, promised: promised)
    case .ready(let filing, let until):
      if let until {
        Obligation(kind: .collect, due: .exact(until), basis: nil, isTold: true)
      } else {
        dated(.collect, rules.collectWithin, from: filing.filed)
      }
    case .none, .refused, .strayed, .reclaimed, .collected: nil
    }
  }

  private func progress(_ filing: Filing, promised: Day?) -> Obligation {
    guard let promised else { return dated(.askProgress, rules.makingTime, from: filing.filed) }
    return Obligation(kind: .askProgress, due: .exact(promised), basis: nil, isTold: true)
  }

  private var enabling: Obligation? {
    guard case .collected(_, let when) = journey.application, !journey.enabling.isEnabled,
      `case`.answers.situation?.goal != .worksAgain
    else { return nil }
    return dated(.enable, rules.enableWithin ?? .assumed(Duties.nag), from: when)
  }

  private var activating: Obligation? {
    guard case .collected(_, let when) = journey.application, journey.activating == .inactive,
      `case`.answers.situation?.goal != .worksAgain
    else { return nil }
    return dated(.activate, .assumed(Duties.nag), from: when)
  }

  /// No place names a term for most of this: a week keeps it from being forgotten (domain.md T5).
  private static let nag = Span(7, .days)

  private var claims: [Obligation] {
    let year = circumstances.today.civil.year
    guard let yearEnd = Day(year: year, month: 12, day: 31) else { return [] }
    return journey.claims.keys.sorted().filter { journey.claims[$0] == .papersHeld }.map {
      // Closing days of claims are local and mostly unpublished: this year is the safe reading (T9).
      Obligation(kind: .fileClaim($0), due: .exact(yearEnd), basis: nil, isTold: false)
    }
  }

  private func dated(
    _ kind: ObligationKind, _ span: Known<Span>?, from start: When
  ) -> Obligation {
    guard let span, let day = start.earliest else {
      return Obligation(kind: kind, due: .askFirst, basis: span?.factID, isTold: false)
    }
    let due = circumstances.calendar.end(of: span.value, from: day)
    return Obligation(kind: kind, due: due, basis: span.factID, isTold: false)
  }
}
