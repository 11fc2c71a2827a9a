/// One thing that is left until everything works again.
package enum Unmet: Hashable, Sendable {
  /// The new card is not in hand.
  case newCard
  case enable
  case activate
  /// The new card has not been accepted at a desk.
  case settleAtDesk
  /// The card of the province moved away from still works.
  case cancelOldCard
  /// The found card's side is still reported.
  case release(Side)
  /// The account behind the old card is neither moved nor closed.
  case oldAccount
  /// It is not known what is paid to or from the account.
  case payouts
  case binding(BindingKind)
  case claim(Int)
  /// Something was recorded against a national rule, or goes against an official screen.
  case caution(Rule)
}

extension Journey {
  /// What is left under the goal of the situation, in the order in which to do it.
  ///
  /// Done when empty.
  package func unmet(for answers: Answers, under rules: LocalRules) -> [Unmet] {
    guard let goal = answers.situation?.goal else { return [] }
    return card(for: goal, answers, rules) + bindingsLeft(for: goal, answers, rules)
      + claims.keys.sorted().filter { claims[$0]?.state.isOpen == true }.map(Unmet.claim)
      + Rule.allCases.filter(cautions.contains).map(Unmet.caution)
  }

  private func card(for goal: Goal, _ answers: Answers, _ rules: LocalRules) -> [Unmet] {
    switch goal {
    case .accountOnly:
      // The card works, but perhaps for its bank side; one that was filed for all the same is not left half-way.
      if worksFromTheStart {
        answers.needsBankSide && !activating.isSettled ? [.activate] : []
      } else {
        newCardLeft(answers)
      }
    case .worksAgain: notes.contains(.settledAtDesk) ? [] : [.settleAtDesk]
    case .afterLoss where isFoundInTime:
      Side.allCases.filter { !isReleased($0) }.map(Unmet.release)
    case .afterLoss, .exchange:
      newCardLeft(answers)
        + (account.isSettled || rules.keepsNumber(for: answers) ? [] : [.oldAccount])
    case .firstIssue:
      newCardLeft(answers) + (social == .none || social == .cancelled ? [] : [.cancelOldCard])
        + (account.isSettled ? [] : [.oldAccount])
    }
  }

  private func newCardLeft(_ answers: Answers) -> [Unmet] {
    var left: [Unmet] = application.isCollected ? [] : [.newCard]
    if !enabling.isEnabled { left.append(.enable) }
    if answers.needsBankSide, !activating.isSettled { left.append(.activate) }
    return left
  }

  private func bindingsLeft(
    for goal: Goal, _ answers: Answers, _ rules: LocalRules
  ) -> [Unmet] {
    guard goal != .afterLoss || !isFoundInTime else { return [] }
    let broken = BindingKind.allCases.filter { !$0.hangsOnAccount && bindings[$0] == .broken }
    let unknown = answers.hasAccount && !rules.keepsNumber(for: answers) && answers.payouts == nil
    return (unknown ? [.payouts] : [])
      + (openBindings(for: answers, under: rules) + broken).map(Unmet.binding)
  }

  /// The bindings on the account that still have to be moved; empty while it is not known what is
  /// paid, where there is no account, and where the number stays the same.
  package func openBindings(for answers: Answers, under rules: LocalRules) -> [BindingKind] {
    rules.keepsNumber(for: answers) ? [] : unsettledPayouts(for: answers)
  }

  /// What this place ends of the old card before the bank changes, and has not ended yet: the next of it.
  func endsBeforeFiling(for answers: Answers, under rules: LocalRules) -> Errand? {
    rules.endsFirst(for: answers).first { errand in
      switch errand {
      case .cancelCard: social != .none && social != .cancelled
      case .closeAccount: !account.isSettled
      default: false
      }
    }
  }

  /// What was said to be paid to or from the account and is neither seen to, nor said not to apply, whether
  /// or not the number stays.
  func unsettledPayouts(for answers: Answers) -> [BindingKind] {
    guard let payouts = answers.payouts else { return [] }
    return BindingKind.onAccount.filter {
      payouts.contains($0) && !(bindings[$0] ?? .open).isSettled
    }
  }

  /// Whether the card that was there from the start is in use: it was never handed back.
  private var worksFromTheStart: Bool { application == .none && enabling.isEnabled }

  /// Whether both sides of the new card are seen to: enabled, and activated or left so on purpose.
  package var isCardComplete: Bool { enabling.isEnabled && activating.isSettled }

  /// The kinds of money that did not arrive, or came back.
  package var bouncedPayments: [BindingKind] {
    BindingKind.onAccount.filter { bindings[$0] == .broken }
  }

  /// Whether the new card goes on with the old account under its number.
  func hasTakenOverAccount(for answers: Answers, under rules: LocalRules) -> Bool {
    rules.keepsNumber(for: answers) && activating.isSettled
  }

  /// The old card was found while nothing was filed: releasing it is all that is left.
  package var isFoundInTime: Bool {
    guard plastic == .inHand else { return false }
    return application.isOpenToRelease && social != .cancelled
  }

  /// Whether no report of the side stands.
  package func isReleased(_ side: Side) -> Bool {
    switch side {
    case .social: social.report == nil
    case .bank: account.report == nil
    }
  }

  /// Whether no report stands on either side.
  package var isReleased: Bool { Side.allCases.allSatisfy(isReleased) }

  /// The errand that brings the new card: the goal's, or a reissue where the old card that an
  /// exchange needs is gone, or a taken-back or strayed card has to be replaced.
  package func errand(for answers: Answers) -> Errand? {
    guard let goal = answers.situation?.goal else { return nil }
    guard let errand = goal.errand else {
      // A card that was handed back, and whose replacement never came.
      return application.isCollected || worksFromTheStart ? nil : .reissue
    }
    switch (errand, application, plastic) {
    case (.exchange, .reclaimed, _), (.exchange, .strayed, _), (.exchange, _, .missing),
      (.exchange, _, .destroyed):
      return .reissue
    default: return errand
    }
  }
}
