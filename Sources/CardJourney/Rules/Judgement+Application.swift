extension Judgement {
  var reportBeforeFiling: Refusal? {
    guard case .applied(.reissue, _, _) = happening, journey.plastic.isGone, !reportSuffices
    else { return nil }
    let isFormal =
      rules.filingNeeds.value == .formal || journey.application.wasRefused(for: .cardState)
    let kind: ReportKind = isFormal ? .formal : .temporary
    return Refusal(
      .reportedBeforeFiling,
      missing: .happening(.reported(.social, kind, nil, lapses: nil)),
      basis: rules.filingNeeds.factID)
  }

  var reportSuffices: Bool {
    switch (rules.filingNeeds.value, projected.social) {
    case (_, .formal), (_, .cancelled), (_, .none): true
    // An office that turned it down for the card's state has said what this place needs.
    case _ where journey.application.wasRefused(for: .cardState): false
    case (.nothing, _): true
    case (.temporary, .temporary(let report)): report.mayHaveLapsed == nil || report.endedCard
    case (.temporary, .usable), (.formal, .usable), (.formal, .temporary): false
    }
  }

  /// Where the situation is not known yet, nothing speaks against it.
  var newCardIsMeant: Bool {
    answers.situation == nil || journey.errand(for: answers) != nil
  }

  var parcelIsVoid: Bool {
    if case .strayed(_, isVoid: false) = journey.application { false } else { true }
  }

  var renewalWindow: Refusal? {
    guard let opening = answers.renewalOpens(under: rules), let day = opening.earliest,
      when.latest(today: moment.day) < day
    else { return nil }
    return Refusal(
      .renewalWindowIsOpen, missing: .notBefore(day), basis: rules.term(of: .renewalWindow)?.factID)
  }

  /// An exchange needs the old card; a card handed in for an earlier try counts.
  var oldCardIsThere: Bool {
    guard case .applied(.exchange, _, _) = happening else { return true }
    return journey.plastic == .inHand || journey.plastic == .handedIn
  }

  func applicationRefusal(by rule: Rule) -> Refusal? {
    let holds =
      switch (rule, journey.application) {
      case (.filingOpen, let application): filingIsOpen(application)
      case (.withdrawBeforeMaking, .filed): true
      case (.inProduction, .making), (.inProduction, .remaking): true
      case (.parcelOnTheWay, .posted): happening == .strayed
      case (.parcelOnTheWay, .strayed(_, isVoid: false)): happening == .parcelVoided
      case (.waitsForPickUp, .ready): true
      // Cards that are never enabled are cleaned up in places.
      case (.waitsForPickUp, .collected): !journey.enabling.isEnabled
      case (.madeBeforeCollected, .filed(let filing)): filing.delivery == .atOnce
      case (.madeBeforeCollected, .making), (.madeBeforeCollected, .remaking),
        (.madeBeforeCollected, .posted), (.madeBeforeCollected, .ready):
        true
      default: false
      }
    return holds ? nil : Refusal(rule, missing: whatComesBefore)
  }

  func filingIsOpen(_ application: Application) -> Bool {
    switch (happening, application) {
    // A card that was lost in the post is made again by the outlet that voided it.
    case (.accepted, .filed), (.accepted, .strayed): true
    case (.accepted, _): false
    default: application.isRunning
    }
  }

  var whatComesBefore: Missing {
    let running = journey.application.isRunning
    switch happening {
    case .withdrew: return .nothing
    case .collected, .posted, .ready, .makingFailed:
      guard case .filed = journey.application else {
        return running || journey.application.isCollected ? .nothing : .happening(application)
      }
      return .happening(.accepted(promised: nil))
    case .parcelVoided: return running ? .happening(.strayed) : .happening(application)
    case .strayed: return running ? .happening(.posted) : .happening(application)
    case .reclaimed: return running ? .happening(.ready(until: nil)) : .happening(application)
    default: return running ? .nothing : .happening(application)
    }
  }

  var application: Happening {
    .applied(journey.errand(for: answers) ?? .reissue, nil, .unknown)
  }
}

// MARK: - The new card

extension Judgement {
  /// Where only the account changed, the card was there all along.
  var cardIsThere: Bool {
    journey.application.isCollected
      || answers.situation?.goal == .accountOnly && journey.application == .none
  }

  var oldCardStops: Refusal? {
    guard journey.plastic == .inHand, journey.social == .usable,
      rules.oldCardDies.value == .enabling
    else { return nil }
    return Refusal(.oldCardStopsNow, basis: rules.oldCardDies.factID)
  }
}
