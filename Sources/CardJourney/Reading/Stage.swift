/// The rail, in the mission's words.
package enum Stage: String, CaseIterable, Hashable, Sendable {
  case lostCard = "lost-card"
  case reportLoss = "report-loss"
  case reissue
  case activate
  case rebindBank = "rebind-bank"
}

/// One cell of the rail.
package enum StageCell: String, CaseIterable, Hashable, Sendable {
  case notStarted = "not-started"
  case underWay = "under-way"
  /// Somebody else is to act.
  case waiting
  case done
  case notNeeded = "not-needed"
  case overdue
}

extension Case {
  /// Where a stage stands on one side today.
  package func cell(_ stage: Stage, _ side: Side, in circumstances: Circumstances) -> StageCell {
    let journey = projection(in: circumstances).journey
    switch stage {
    case .lostCard: return asked
    case .reportLoss:
      let isGone = answers.situation?.goal == .afterLoss || journey.plastic == .missing
      guard isGone, journey.isReportMeant(side) else {
        return answers.situation == nil ? .notStarted : .notNeeded
      }
      return journey.reportCell(side)
    case .reissue:
      guard let goal = answers.situation?.goal else { return .notStarted }
      return goal.errand == nil || journey.isFoundInTime && goal == .afterLoss
        ? .notNeeded : journey.applicationCell
    case .activate: return journey.activateCell(side, answers)
    case .rebindBank: return journey.rebindCell(side, answers, circumstances.rules)
    }
  }

  /// The first stage that is not finished; the last one where all are.
  package func stage(in circumstances: Circumstances) -> Stage {
    Stage.allCases.first { stage in
      Side.allCases.contains { side in
        switch cell(stage, side, in: circumstances) {
        case .notStarted, .underWay, .waiting, .overdue: true
        case .done, .notNeeded: false
        }
      }
    } ?? .rebindBank
  }

  /// The stage of what is next: it says where the case stands, though a side of an earlier stage may still be open.
  package func stageOfNext(in circumstances: Circumstances) -> Stage {
    steps(in: circumstances).first?.stage ?? stage(in: circumstances)
  }

  private var asked: StageCell {
    guard answers.situation != nil, answers.place != nil else {
      return answers.situation == nil && answers.place == nil ? .notStarted : .underWay
    }
    return .done
  }
}

extension Journey {
  /// Whether the side has anything that could be reported.
  fileprivate func isReportMeant(_ side: Side) -> Bool {
    if plastic == .inHand && isReleased(side) { return false }
    return side == .social ? social != .none : account != .none
  }

  fileprivate func reportCell(_ side: Side) -> StageCell {
    // The card is back: what is left of its report is the release.
    if isFoundInTime { return .underWay }
    return switch side {
    case .social:
      switch social {
      case .none, .formal, .cancelled: .done
      case .temporary: isExposed(side) ? .overdue : .underWay
      case .usable: enabling.isEnabled ? .done : .notStarted
      }
    case .bank:
      switch account {
      case .none, .formal, .moved, .closed: .done
      case .oral: isExposed(side) ? .overdue : .underWay
      case .live: .notStarted
      }
    }
  }

  fileprivate var applicationCell: StageCell {
    switch application {
    case .none, .reclaimed, .strayed: .notStarted
    case .refused: .overdue
    case .filed, .making, .remaking, .posted: .waiting
    case .ready: .underWay
    case .collected: .done
    }
  }

  fileprivate func activateCell(_ side: Side, _ answers: Answers) -> StageCell {
    guard let goal = answers.situation?.goal else { return .notStarted }
    if goal == .accountOnly || goal == .afterLoss && isFoundInTime { return .notNeeded }
    switch side {
    case .social:
      switch enabling {
      case .enabled: return .done
      case .failing: return .overdue
      case .none, .sealed: return .notStarted
      }
    case .bank:
      if goal == .worksAgain { return .notNeeded }
      switch activating {
      case .active: return .done
      case .waived: return .notNeeded
      case .none, .inactive: return answers.needsBankSide ? .notStarted : .notNeeded
      }
    }
  }

  fileprivate func rebindCell(
    _ side: Side, _ answers: Answers, _ rules: LocalRules
  ) -> StageCell {
    guard answers.situation != nil else { return .notStarted }
    guard side == .bank, answers.hasAccount, !isFoundInTime || answers.situation?.goal != .afterLoss
    else { return .notNeeded }
    let accountLeft =
      answers.situation?.goal != .accountOnly && !account.isSettled
      && !rules.keepsNumber(for: answers)
    let unknown = answers.payouts == nil && !rules.keepsNumber(for: answers)
    if openBindings(for: answers, under: rules).isEmpty, !accountLeft, !unknown { return .done }
    return bindings.isEmpty ? .notStarted : .underWay
  }
}
