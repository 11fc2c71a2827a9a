/// What a rule is judged on: one happening, proposed for one case at one time.
struct Judgement {
  var happening: Happening
  let when: When
  /// The journey as it was recorded.
  ///
  /// Guards read this one: a lapse is only presumed, and the person may know better.
  let journey: Journey
  let answers: Answers
  let circumstances: Circumstances

  /// The same with lapses marked on the day of the happening, for what a lapse makes risky.
  var projected: Journey {
    Projection(
      of: journey, on: when.latest(today: circumstances.today), rules: rules,
      calendar: circumstances.calendar
    ).journey
  }

  var rules: LocalRules { circumstances.rules }
  var moment: Moment { circumstances.moment }

  /// Nil where the rule holds; otherwise why it does not.
  func refusal(by rule: Rule) -> Refusal? {
    switch rule {
    case .caseIsOpen: require(closingAllows, rule, reopening)
    case .oldCardExists: require(sideExists, rule, .answer(.bankUse))
    case .reportOnlyWhatIsGone: require(journey.plastic != .inHand, rule)
    case .higherThanBefore: require(isNotWeaker, rule)
    case .changesSomething: require(changes, rule)
    case .idDocumentAtHand:
      require(
        !journey.lacks(.newIDDocument, for: answers), rule,
        .happening(.gotIDDocument(.temporary, until: nil)))
    case .cardInHand:
      require(
        journey.plastic == .inHand, rule,
        journey.plastic == .missing ? .happening(.found) : .nothing)
    case .cardIsMissing: require(journey.plastic == .missing, rule)
    case .reportStands: require(side.map(reportStands) ?? true, rule)
    case .releaseBeforeFiling: require(journey.application.isOpenToRelease, rule)
    case .formalIsReversible: formalReversal
    case .reportWhileNothingRuns: require(!journey.application.isRunning, rule)
    case .reportedBeforeFiling: reportBeforeFiling
    case .oldCardToHandIn: require(oldCardIsThere, rule, .answer(.situation))
    case .recordCorrectedFirst:
      require(
        !journey.lacks(.recordCorrected, for: answers), rule, .happening(.recordCorrected))
    case .newCardIsMeant: require(newCardIsMeant, rule, .answer(.situation))
    case .renewalWindowIsOpen: renewalWindow
    case .parcelIsVoid: require(parcelIsVoid, rule, .happening(.parcelVoided))
    case .noOtherFilingOpen:
      require(!journey.application.isRunning && !journey.application.isCollected, rule)
    case .filingOpen, .inProduction, .parcelOnTheWay, .waitsForPickUp, .madeBeforeCollected,
      .withdrawBeforeMaking:
      applicationRefusal(by: rule)
    case .collectedBeforeEnabled: require(cardIsThere, rule, .happening(.collected))
    case .notYetEnabled: require(!journey.enabling.isEnabled, rule)
    case .holderInPersonForBank:
      require(answers.acting != .agent || answers.holder == .infirm, rule, .answer(.person))
    case .agentIsAllowed: agentRefusal
    case .guardianForMinor:
      require(answers.holder != .minor || answers.acting == .guardian, rule, .answer(.person))
    case .doneWhereIssued: require(!answers.away.isOutside, rule, .answer(.away))
    case .oldCardStopsNow: oldCardStops
    case .nothingOpenOnOldAccount: accountIsFree
    case .oldAccountKeptAWhile: accountIsOldEnough
    case .closedAfterPayday: closingBeforePayday
    case .oldSideEndsFirst: oldSideStillThere
    case .newNumberKnown: require(newNumberIsKnown, rule, .happening(.activated))
    case .reportHasATerm: term
    case .waiveOnlyWithoutPayouts: require(nothingIsPaidIn, rule, .answer(.payouts))
    case .claimTakesThisStep:
      require(claimStepFits, rule, journey.claims.isEmpty ? .happening(.paidInFull) : .nothing)
    case .outcomeFits: require(outcomeFits, rule)
    case .notBeforeItsCause: cause
    case .notInTheFuture: require(isPast, rule, .notAfter(moment.day))
    case .dayCanBe: impossibleDay
    // A happening has no words of one's own.
    case .nothingPersonal, .shortEnough: nil
    case .statusAgrees: require(!journey.contradicts(happening), rule)
    }
  }

  func require(_ holds: Bool, _ rule: Rule, _ missing: Missing = .nothing) -> Refusal? {
    holds ? nil : Refusal(rule, missing: missing)
  }
}

// MARK: - The case as a whole

extension Judgement {
  private var closingAllows: Bool {
    switch (happening, journey.closing) {
    case (.reopened, .closed(let outcome)): outcome != .holderDied
    case (.reopened, .open), (_, .closed): false
    case (_, .open): true
    }
  }

  private var reopening: Missing {
    happening == .reopened ? .nothing : .happening(.reopened)
  }

  /// A step that an account is past does not change it, although replaying it would.
  private var changes: Bool {
    switch (happening, journey.account, journey.activating) {
    case (.oldAccount(.moved), .closed, _), (.activated, _, .active), (.waivedBank, _, .active):
      return false
    default: break
    }
    // A failure that was recorded says no more on another day, unless it was to be tried again; that a
    // case began with one is no record.
    if case .enablingFailed(let symptom) = happening, symptom != .notSynced,
      case .failing(symptom, let since) = journey.enabling, since != .unknown
    {
      return false
    }
    var next = journey
    next.apply(happening, when: when)
    return next != journey
  }

  private var isPast: Bool {
    guard case .on(let day, let minute) = when else {
      return when.earliest.map { $0 <= moment.day } ?? true
    }
    return Moment(day: day, minute: minute ?? 0) <= moment
  }

  private var impossibleDay: Refusal? {
    guard when.earliest.map({ $0.canBe(from: moment.day) }) ?? true else {
      return Refusal(.dayCanBe, missing: .notBefore(moment.day.firstThatCanBe))
    }
    guard let end = happening.end else { return nil }
    let begin = when.earliest ?? moment.day.firstThatCanBe
    if end < begin { return Refusal(.dayCanBe, missing: .notBefore(begin)) }
    return require(end.canBe(from: moment.day), .dayCanBe, .notAfter(moment.day.lastThatCanBe))
  }

  private var cause: Refusal? {
    guard let day = journey.cause(of: happening)?.earliest,
      when.latest(today: moment.day) < day
    else { return nil }
    return Refusal(.notBeforeItsCause, missing: .notBefore(day))
  }

  private var outcomeFits: Bool {
    guard case .closed(let outcome) = happening else { return true }
    switch outcome {
    case .done: return journey.unmet(for: answers, under: rules).isEmpty
    case .foundAgain: return journey.plastic == .inHand && journey.isReleased
    case .notNeeded, .handedOver, .holderDied, .givenUp: return true
    }
  }
}

extension Happening {
  /// The day on which what it begins ends, where one was named.
  fileprivate var end: Day? {
    switch self {
    case .reported(_, _, _, let lapses): lapses
    case .accepted(let promised): promised
    case .ready(let until): until
    case .gotIDDocument(_, let until), .accessArranged(_, let until): until
    case .lapsed, .found, .released, .disposed, .cancelled, .oldAccount, .applied, .withdrew,
      .turnedDown, .makingFailed, .posted, .strayed, .parcelVoided, .reclaimed, .collected,
      .handedBack, .enabled, .enablingFailed, .activated, .waivedBank, .settledAtDesk,
      .accessRefused, .paidInFull, .claim, .binding, .recordCorrected, .reportedToPolice,
      .sawStatus, .closed, .reopened:
      nil
    }
  }
}

extension Day {
  /// Whether somebody can mean it: no card, report or answer is ``farthest`` years away from that day.
  package func canBe(from day: Day) -> Bool {
    day.firstThatCanBe <= self && self <= day.lastThatCanBe
  }

  /// How many years the days of a case may lie apart: further away is a slip of the hand.
  private static let farthest = 30

  /// The first day that can be meant on this one.
  package var firstThatCanBe: Day { adding(months: -12 * Day.farthest) }

  /// The last day that can be meant on this one.
  package var lastThatCanBe: Day { adding(months: 12 * Day.farthest) }
}
