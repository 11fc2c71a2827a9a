/// What a rule is judged on: one happening, proposed for one case at one time.
struct Judgement {
  let happening: Happening
  let when: When
  /// The journey as it was recorded.
  ///
  /// Guards read this one: a lapse is only presumed, and the person may know better.
  let journey: Journey
  let answers: Answers
  let circumstances: Circumstances

  /// The same with lapses presumed on the day of the happening, for what a lapse makes risky.
  private var projected: Journey {
    Projection(
      of: journey, on: when.latest(today: circumstances.today), rules: rules,
      calendar: circumstances.calendar
    ).journey
  }

  private var rules: LocalRules { circumstances.rules }
  private var moment: Moment { circumstances.moment }

  /// Nil where the rule holds; otherwise why it does not.
  func refusal(by rule: Rule) -> Refusal? {
    switch rule {
    case .caseIsOpen: require(closingAllows, rule, reopening)
    case .oldCardExists: require(sideExists, rule, .answer(.bankUse))
    case .reportOnlyWhatIsGone: require(journey.plastic != .inHand, rule)
    case .higherThanBefore: require(isNotWeaker, rule)
    case .changesSomething: require(changes, rule)
    case .idDocumentAtHand:
      require(canBeIdentified, rule, .happening(.gotIDDocument(.temporary)))
    case .cardInHand:
      require(
        journey.plastic == .inHand, rule,
        journey.plastic == .missing ? .happening(.found) : .nothing)
    case .cardIsMissing: require(journey.plastic == .missing, rule)
    case .reportStands: require(side.map(reportStands) ?? true, rule)
    case .releaseBeforeFiling: require(nothingIsFiled, rule)
    case .formalIsReversible: formalReversal
    case .reportWhileNothingRuns: require(!journey.application.isRunning, rule)
    case .reportedBeforeFiling: reportBeforeFiling
    case .oldCardToHandIn: require(oldCardIsThere, rule, .answer(.situation))
    case .recordCorrectedFirst:
      require(
        answers.situation != .dataChanged || journey.recordIsCorrected, rule,
        .happening(.recordCorrected))
    case .noOtherFilingOpen:
      require(!journey.application.isRunning && !journey.application.isCollected, rule)
    case .filingOpen, .inProduction, .parcelOnTheWay, .waitsForPickUp, .madeBeforeCollected,
      .withdrawBeforeMaking:
      applicationRefusal(by: rule)
    case .collectedBeforeEnabled: require(cardIsThere, rule, .happening(.collected))
    case .notYetEnabled: require(!journey.enabling.isEnabled, rule)
    case .holderInPersonForBank: require(answers.acting != .agent, rule, .answer(.person))
    case .oldCardStopsNow: oldCardStops
    case .nothingOpenOnOldAccount: accountIsFree
    case .newNumberKnown: require(newNumberIsKnown, rule, .happening(.activated))
    case .reportHasATerm: term
    case .waiveOnlyWithoutPayouts: require(nothingIsPaidIn, rule, .answer(.payouts))
    case .claimTakesThisStep:
      require(claimStepFits, rule, journey.claims.isEmpty ? .happening(.paidInFull) : .nothing)
    case .outcomeFits: require(outcomeFits, rule)
    case .notBeforeItsCause: cause
    case .notInTheFuture: require(isPast, rule, .notAfter(moment.day))
    case .statusAgrees: require(!journey.contradicts(happening), rule)
    }
  }

  private func require(_ holds: Bool, _ rule: Rule, _ missing: Missing = .nothing) -> Refusal? {
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

  private var cause: Refusal? {
    guard let day = journey.cause(of: happening)?.earliest,
      when.latest(today: moment.day) < day
    else { return nil }
    return Refusal(.notBeforeItsCause, missing: .notBefore(day))
  }

  private var outcomeFits: Bool {
    guard case .closed(let outcome) = happening else { return true }
    switch outcome {
    case .done: return projected.unmet(for: answers, under: rules).isEmpty
    case .foundAgain: return journey.plastic == .inHand && projected.isReleased
    case .notNeeded, .handedOver, .holderDied, .givenUp: return true
    }
  }
}

// MARK: - The old card

extension Judgement {
  /// The side that the happening speaks of.
  private var side: Side? {
    switch happening {
    case .reported(let side, _, _, _), .lapsed(let side), .released(let side): side
    case .cancelled: .social
    case .oldAccount: .bank
    default: nil
    }
  }

  private var sideExists: Bool {
    switch side {
    case .social: journey.social != .none
    case .bank: journey.account != .none
    case nil: true
    }
  }

  private var isNotWeaker: Bool {
    switch side {
    case .social:
      switch journey.social {
      case .usable, .temporary: true
      case .none, .formal, .cancelled: false
      }
    case .bank:
      switch journey.account {
      case .live, .oral: true
      case .none, .formal, .moved, .closed: false
      }
    case nil: true
    }
  }

  private func reportStands(_ side: Side) -> Bool {
    let temporaryOnly = happening.kind == .lapsed
    switch side {
    case .social:
      switch journey.social {
      case .temporary: return true
      case .formal: return !temporaryOnly
      case .none, .usable, .cancelled: return false
      }
    case .bank:
      switch journey.account {
      case .oral: return true
      case .formal: return !temporaryOnly
      case .none, .live, .moved, .closed: return false
      }
    }
  }

  private var nothingIsFiled: Bool {
    switch journey.application {
    case .none, .refused: true
    case .filed, .making, .remaking, .posted, .strayed, .ready, .reclaimed, .collected: false
    }
  }

  private var canBeIdentified: Bool {
    answers.idDocument != .lostToo || journey.idDocument != nil
  }

  private var formalReversal: Refusal? {
    switch happening {
    case .reported(.social, .formal, _, _): break
    case .released(.social):
      guard case .formal = journey.social else { return nil }
    default: return nil
    }
    guard !rules.formalIsReversible.value else { return nil }
    return Refusal(.formalIsReversible, basis: rules.formalIsReversible.factID)
  }

  private var term: Refusal? {
    guard case .lapsed(let side) = happening, rules.lapse(of: side).value == .never else {
      return nil
    }
    return Refusal(.reportHasATerm, basis: rules.lapse(of: side).factID)
  }
}

// MARK: - The application

extension Judgement {
  private var reportBeforeFiling: Refusal? {
    guard case .applied(.reissue, _, _) = happening, journey.plastic == .missing, !reportSuffices
    else { return nil }
    let kind: ReportKind = rules.filingNeeds.value == .formal ? .formal : .temporary
    return Refusal(
      .reportedBeforeFiling,
      missing: .happening(.reported(.social, kind, .window, lapses: nil)),
      basis: rules.filingNeeds.factID)
  }

  private var reportSuffices: Bool {
    switch (rules.filingNeeds.value, projected.social) {
    case (.nothing, _), (_, .formal), (_, .cancelled), (_, .none), (.temporary, .temporary): true
    case (.temporary, .usable), (.formal, .usable), (.formal, .temporary): false
    }
  }

  /// An exchange needs the old card; a card handed in for an earlier try counts.
  private var oldCardIsThere: Bool {
    guard case .applied(.exchange, _, _) = happening else { return true }
    return journey.plastic == .inHand || journey.plastic == .handedIn
  }

  private func applicationRefusal(by rule: Rule) -> Refusal? {
    let holds =
      switch (rule, journey.application) {
      case (.filingOpen, let application): filingIsOpen(application)
      case (.withdrawBeforeMaking, .filed): true
      case (.inProduction, .making), (.inProduction, .remaking): true
      case (.parcelOnTheWay, .posted): true
      case (.waitsForPickUp, .ready): true
      case (.madeBeforeCollected, .filed(let filing)): filing.delivery == .atOnce
      case (.madeBeforeCollected, .making), (.madeBeforeCollected, .remaking),
        (.madeBeforeCollected, .posted), (.madeBeforeCollected, .ready):
        true
      default: false
      }
    return holds ? nil : Refusal(rule, missing: whatComesBefore)
  }

  private func filingIsOpen(_ application: Application) -> Bool {
    switch (happening, application) {
    case (.accepted, .filed): true
    case (.accepted, _): false
    default: application.isRunning
    }
  }

  private var whatComesBefore: Missing {
    let running = journey.application.isRunning
    switch happening {
    case .withdrew: return .nothing
    case .collected, .posted, .ready, .makingFailed:
      guard case .filed = journey.application else {
        return running || journey.application.isCollected ? .nothing : .happening(application)
      }
      return .happening(.accepted(promised: nil))
    case .strayed: return running ? .happening(.posted) : .happening(application)
    case .reclaimed: return running ? .happening(.ready(until: nil)) : .happening(application)
    default: return running ? .nothing : .happening(application)
    }
  }

  private var application: Happening {
    .applied(journey.errand(for: answers) ?? .reissue, .window, .unknown)
  }
}

// MARK: - The new card

extension Judgement {
  /// Where only the account changed, the card was there all along.
  private var cardIsThere: Bool {
    journey.application.isCollected
      || answers.situation?.goal == .accountOnly && journey.application == .none
  }

  private var oldCardStops: Refusal? {
    guard journey.plastic == .inHand, journey.social == .usable,
      rules.oldCardDies.value == .enabling
    else { return nil }
    return Refusal(.oldCardStopsNow, basis: rules.oldCardDies.factID)
  }
}

// MARK: - Account, bindings, claims

extension Judgement {
  private var openPayouts: [BindingKind] { journey.openBindings(for: answers, under: rules) }

  private var accountIsFree: Refusal? {
    guard answers.payouts != nil || rules.numberStays.value else {
      return Refusal(.nothingOpenOnOldAccount, missing: .answer(.payouts))
    }
    guard let open = openPayouts.first else { return nil }
    return Refusal(.nothingOpenOnOldAccount, missing: .happening(.binding(open, .moved)))
  }

  private var nothingIsPaidIn: Bool {
    (answers.payouts != nil || !answers.hasAccount) && openPayouts.isEmpty
  }

  private var newNumberIsKnown: Bool {
    if case .binding(let kind, _) = happening, !kind.hangsOnAccount { return true }
    return journey.activating.isSettled || rules.numberStays.value
  }

  private var claimStepFits: Bool {
    guard case .claim(let number, let next) = happening, let state = journey.claims[number] else {
      return false
    }
    switch (state, next) {
    case (.papersHeld, .filed), (.papersHeld, .dropped), (.filed, .paid), (.filed, .refused),
      (.filed, .dropped), (.refused, .filed), (.refused, .dropped):
      return true
    default: return false
    }
  }
}
