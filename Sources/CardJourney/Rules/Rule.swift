/// How strong a guard is.
package enum Force: String, CaseIterable, Hashable, Sendable {
  /// It cannot be so: refused, with the repair offered.
  case logical
  /// No office may do it: recorded when insisted on, and leaves a caution.
  case national
  /// Risky here: recorded, with a warning before.
  case local
}

/// The named rules that guard the happenings.
///
/// The comment of each says what must hold.
package enum Rule: String, CaseIterable, Hashable, Sendable {
  /// The case is open; for reopening, it is closed and the holder lives.
  case caseIsOpen = "case-is-open"
  /// The side spoken of exists on the old card.
  case oldCardExists = "old-card-exists"
  /// Only a card that is gone is reported; a damaged one is exchanged. Source: mohrss-q1.
  case reportOnlyWhatIsGone = "report-only-what-is-gone"
  /// A report is not weaker than the one that stands.
  case higherThanBefore = "higher-than-before"
  /// The event changes something.
  case changesSomething = "changes-something"
  /// The holder can show an identity document. Source: mohrss-q1.
  case idDocumentAtHand = "id-document-at-hand"
  /// The old card is in hand.
  case cardInHand = "card-in-hand"
  /// The old card is missing.
  case cardIsMissing = "card-is-missing"
  /// A report of this side stands.
  case reportStands = "report-stands"
  /// A release comes before a reissue is filed, never after. Source: mohrss-q1.
  case releaseBeforeFiling = "release-before-filing"
  /// A formal report can be taken back here.
  case formalIsReversible = "formal-is-reversible"
  /// No application is running while a report is made.
  case reportWhileNothingRuns = "report-while-nothing-runs"
  /// The report that this place asks for stands before a reissue is filed.
  case reportedBeforeFiling = "reported-before-filing"
  /// The situation calls for a new card at all: a changed account or a refused card does not.
  case newCardIsMeant = "new-card-is-meant"
  /// The card can be exchanged already: not long before it expires. Source: mohrss-q3.
  case renewalWindowIsOpen = "renewal-window-is-open"
  /// The card that was lost in the post is void before another one is filed for.
  case parcelIsVoid = "parcel-is-void"
  /// For an exchange the old card is there; otherwise it is really a loss.
  case oldCardToHandIn = "old-card-to-hand-in"
  /// Changed personal data, or data an application was turned down for, is corrected at the insurer
  /// first. Source: bj-jinjia-2022.
  case recordCorrectedFirst = "record-corrected-first"
  /// No other application is running, and no new card is there.
  case noOtherFilingOpen = "no-other-filing-open"
  /// An application was filed and has not ended.
  case filingOpen = "filing-open"
  /// An application is withdrawn before the card is made.
  case withdrawBeforeMaking = "withdraw-before-making"
  /// The card is being made.
  case inProduction = "in-production"
  /// The card was posted.
  case parcelOnTheWay = "parcel-on-the-way"
  /// The card waits for pick-up, or was collected and never enabled.
  case waitsForPickUp = "waits-for-pick-up"
  /// The card was made before it is collected.
  case madeBeforeCollected = "made-before-collected"
  /// The new card is in the holder's hands.
  case collectedBeforeEnabled = "collected-before-enabled"
  /// The new card is not enabled yet.
  case notYetEnabled = "not-yet-enabled"
  /// The holder comes in person to activate the bank side. Source: mohrss-q3.
  ///
  /// A national rule, but only warned of: where an agent does the errands and the bank side became
  /// active, the holder was there. Refusing would make every agent's case a dead end.
  case holderInPersonForBank = "holder-in-person-for-bank"
  /// Somebody else may do this errand here.
  case agentIsAllowed = "agent-is-allowed"
  /// For somebody under 16 a guardian acts (TheProcess.md, Persons).
  case guardianForMinor = "guardian-for-minor"
  /// Formal reports, releases and cancellations are no cross-province services: they are done where
  /// the card was issued. Source: mohrss-q5.
  case doneWhereIssued = "done-where-issued"
  /// The old card still works until the new one is enabled: not right before a hospital day.
  case oldCardStopsNow = "old-card-stops-now"
  /// Nothing is paid to or from the old account any more when it is closed.
  case nothingOpenOnOldAccount = "nothing-open-on-old-account"
  /// The old account is kept for some months after the new one is known: late payments still arrive
  /// there (TheProcess.md, What hangs on what).
  case oldAccountKeptAWhile = "old-account-kept-a-while"
  /// Where the place has the old account closed before the bank changes: this month's payment has arrived.
  case closedAfterPayday = "closed-after-payday"
  /// What this place ends of the old card before the bank changes has ended.
  case oldSideEndsFirst = "old-side-ends-first"
  /// The number that payments move to is known.
  case newNumberKnown = "new-number-known"
  /// A temporary report runs out here at all.
  case reportHasATerm = "report-has-a-term"
  /// The bank side is left inactive only where nothing is paid into it.
  case waiveOnlyWithoutPayouts = "waive-only-without-payouts"
  /// The claim exists and takes this step next.
  case claimTakesThisStep = "claim-takes-this-step"
  /// The outcome agrees with what was recorded.
  case outcomeFits = "outcome-fits"
  /// Nothing happens before the event that it rests on.
  case notBeforeItsCause = "not-before-its-cause"
  /// Nothing has happened in the future.
  case notInTheFuture = "not-in-the-future"
  /// A day that is named can be: a term ends no earlier than it begins, and neither lies further away than any that
  /// an office names. A slip of the hand otherwise.
  case dayCanBe = "day-can-be"
  /// Nothing is kept of numbers of people and of passwords.
  case nothingPersonal = "nothing-personal"
  /// A text is no longer than ``Told/longestText``.
  case shortEnough = "short-enough"
  /// What an official screen shows agrees with what was recorded. Never blocks; left as a caution.
  case statusAgrees = "status-agrees"

  package var force: Force {
    switch self {
    case .reportOnlyWhatIsGone, .idDocumentAtHand, .releaseBeforeFiling, .oldCardToHandIn,
      .recordCorrectedFirst, .withdrawBeforeMaking, .nothingOpenOnOldAccount,
      .waiveOnlyWithoutPayouts:
      .national
    case .formalIsReversible, .reportWhileNothingRuns, .reportedBeforeFiling, .oldCardStopsNow,
      .reportHasATerm, .statusAgrees, .holderInPersonForBank, .renewalWindowIsOpen, .parcelIsVoid,
      .agentIsAllowed, .guardianForMinor, .doneWhereIssued, .oldAccountKeptAWhile,
      .closedAfterPayday, .oldSideEndsFirst:
      .local
    case .caseIsOpen, .oldCardExists, .higherThanBefore, .changesSomething, .cardInHand,
      .cardIsMissing, .reportStands, .noOtherFilingOpen, .filingOpen, .inProduction,
      .parcelOnTheWay, .waitsForPickUp, .madeBeforeCollected, .collectedBeforeEnabled,
      .newCardIsMeant, .notYetEnabled, .newNumberKnown, .claimTakesThisStep, .outcomeFits,
      .notBeforeItsCause, .notInTheFuture, .dayCanBe, .nothingPersonal, .shortEnough:
      .logical
    }
  }
}

/// What would have to be there for a rule to hold.
package enum Missing: Hashable, Sendable {
  /// Something that has to happen first.
  case happening(Happening)
  /// An answer that has to be given, or changed.
  case answer(Question)
  /// It cannot have happened before this day.
  case notBefore(Day)
  /// It cannot have happened after this day.
  case notAfter(Day)
  /// Nothing helps any more, or nothing is needed.
  case nothing
}

/// Why a happening is not possible, or not advisable.
package struct Refusal: Hashable, Sendable {
  /// The rule that does not hold.
  package let rule: Rule
  package let missing: Missing
  /// The fact behind a local rule; nil where the rule is not local or the value is assumed.
  package let basis: FactID?
  /// What would have to be recorded first, in order; empty where nothing helps.
  package var repair: [Happening] = []

  package var force: Force { rule.force }

  /// Whether something that has not happened yet would help.
  var isRepairable: Bool {
    if case .happening = missing { true } else { false }
  }

  package init(_ rule: Rule, missing: Missing = .nothing, basis: FactID? = nil) {
    self.rule = rule
    self.missing = missing
    self.basis = basis
  }
}
