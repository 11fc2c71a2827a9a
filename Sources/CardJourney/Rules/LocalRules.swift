/// What happens when a temporary report's term ends.
package enum LapseEnd: String, CaseIterable, Hashable, Sendable {
  /// The card can be used again, by whoever has it.
  case released
  /// The card is cancelled; only a reissue is left.
  case cancelled
  /// It must be made again; what happens otherwise is not said. Counts as released.
  case renew
  case unknown
}

/// How long a temporary report holds.
package enum Lapse: Hashable, Sendable {
  case after(Span, then: LapseEnd)
  case never

  /// The term; nil where there is none.
  package var span: Span? {
    if case .after(let span, _) = self { span } else { nil }
  }
}

/// The report that must stand before a reissue is filed.
package enum ReportNeeded: String, CaseIterable, Hashable, Sendable {
  case nothing
  case temporary
  case formal
}

/// When the old card's social side ends.
package enum OldCardDies: String, CaseIterable, Hashable, Sendable {
  case filing
  case acceptance
  case enabling
}

/// The few local values that guards read.
///
/// They are enumerable, which is what makes exhaustive checks possible: no guard reads a free fact.
package struct LocalRules: Hashable, Sendable {
  /// How long a temporary report of the social side holds.
  ///
  /// Assumed: 5 days, then usable again.
  package var lapse: Known<Lapse>
  /// The same for the bank's oral report.
  package var bankLapse: Known<Lapse>
  /// What is said to be the term of a report where none may be relied on, hearsay and old answers
  /// among it.
  ///
  /// The shortest counts: a reminder that is early costs a call.
  package var saidLapses: [Side: [Span]]
  /// Whether a formal report can be taken back.
  ///
  /// Assumed: no.
  package var formalIsReversible: Known<Bool>
  /// Whether one temporary report freezes both sides.
  ///
  /// Assumed: no.
  package var temporaryServesBoth: Known<Bool>
  /// Whether one formal report freezes both sides.
  ///
  /// Assumed: no.
  package var formalServesBoth: Known<Bool>
  /// The report that must stand before a reissue is filed.
  ///
  /// Assumed: formal, in the same visit.
  package var filingNeeds: Known<ReportNeeded>
  /// When the old card's social side ends.
  ///
  /// Assumed: when the application is accepted.
  package var oldCardDies: Known<OldCardDies>
  /// Whether an exchange takes the old card away.
  ///
  /// Assumed: yes.
  package var oldCardHandedIn: Known<Bool>
  /// Whether somebody else may do an errand; an errand that is not listed is not known.
  package var agentMay: [Errand: Known<Bool>]
  /// Whether enabling works without a visit.
  ///
  /// Assumed: no.
  package var enableOnline: Known<Bool>
  /// Whether the account number stays the same.
  ///
  /// Assumed: no.
  package var numberStays: Known<Bool>
  /// In which order the bank on the card is changed.
  ///
  /// Assumed: the old account ends last.
  package var bankChangeOrder: Known<BankChangeOrder>
  /// The terms that somebody states; see `term(of:)` for the others.
  package var terms: [Timer: Known<Span>]

  /// The conservative default for every value (TheProcess.md, Terms).
  package static let assumed = LocalRules()

  private init() {
    lapse = .assumed(.after(Span(5, .days), then: .released))
    bankLapse = .assumed(.after(Span(5, .days), then: .released))
    saidLapses = [:]
    formalIsReversible = .assumed(false)
    temporaryServesBoth = .assumed(false)
    formalServesBoth = .assumed(false)
    filingNeeds = .assumed(.formal)
    oldCardDies = .assumed(.acceptance)
    oldCardHandedIn = .assumed(true)
    agentMay = [:]
    enableOnline = .assumed(false)
    numberStays = .assumed(false)
    bankChangeOrder = .assumed(.usual)
    terms = [:]
  }

  /// A term as it is stated, or assumed; nil where nothing can be assumed.
  package func term(of timer: Timer) -> Known<Span>? {
    terms[timer] ?? timer.assumed.map(Known.assumed)
  }

  package func lapse(of side: Side) -> Known<Lapse> {
    side == .social ? lapse : bankLapse
  }

  /// Whether the account number stays the same in this case: it does not where the person said that
  /// it changed, with another bank, nor over the border of a province.
  package func keepsNumber(for answers: Answers) -> Bool {
    numberStays.value && answers.situation?.goal != .accountOnly && !answers.leavesCardElsewhere
      && !answers.changesBank
  }

  /// Whether one report of this kind freezes both sides.
  package func servesBoth(_ kind: ReportKind) -> Known<Bool> {
    kind == .temporary ? temporaryServesBoth : formalServesBoth
  }
}

extension Answers {
  /// The first day on which an expiring card can be exchanged; nil where its expiry is not known.
  package func renewalOpens(under rules: LocalRules) -> Due? {
    guard let expiry, let window = rules.term(of: .renewalWindow) else { return nil }
    let day =
      window.value.unit == .months
      ? expiry.adding(months: -window.value.least) : expiry.adding(days: -window.value.least)
    return window.factID == nil ? .ask(remind: day, alarm: expiry) : .exact(day)
  }
}
