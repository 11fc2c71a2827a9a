package import CardJourney

/// Why a route cannot be taken.
package enum RouteObstacle: String, CaseIterable, Hashable, Sendable {
  /// Nobody says that the place does it so.
  case notOffered = "not-offered"
  /// It needs a telephone with face recognition.
  case noSmartphone = "no-smartphone"
  /// Only the holder may do it, who does not act or cannot come.
  case agentNotAllowed = "agent-not-allowed"
  /// A warning says that people known by this document do not do it so.
  case notForDocument = "not-for-document"
  /// No employer acts, and nobody says that employers file here.
  case notThroughEmployer = "not-through-employer"
  /// The old card has ended, and with it the services behind the electronic card (TwoAnswers.md, C16).
  case oldCardEnded = "old-card-ended"
  /// The last application was turned down because the check of who files failed.
  case notRecognised = "not-recognised"
  /// An application runs that was filed another way.
  case filedAlready = "filed-already"
}

/// Why there is no route to compare.
package enum NoRoute: String, CaseIterable, Hashable, Sendable {
  /// The situation is not known.
  case unknown
  case closed
  /// The old card was found in time: it is released.
  case found
  /// The card works; only the account number changed.
  case accountOnly = "account-only"
  /// The new card was refused: first the reason is to be found.
  case refused
  /// The new card is in hand.
  case collected

  /// Why a case as it stands needs no route; nil where it needs one.
  package init?(answers: Answers, journey: Journey) {
    guard let goal = answers.situation?.goal else {
      self = .unknown
      return
    }
    switch goal {
    case _ where journey.closing != .open: self = .closed
    case .accountOnly: self = .accountOnly
    case .worksAgain: self = .refused
    case .afterLoss where journey.isFoundInTime: self = .found
    case .afterLoss, .exchange, .firstIssue:
      guard journey.application.isCollected else { return nil }
      self = .collected
    }
  }
}
