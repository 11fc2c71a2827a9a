extension Judgement {
  /// The side of the old card that the happening speaks of.
  var side: Side? { happening.track?.side }

  var sideExists: Bool {
    switch side {
    case .social: journey.social != .none
    case .bank: journey.account != .none
    case nil: true
    }
  }

  var isNotWeaker: Bool {
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

  func reportStands(_ side: Side) -> Bool {
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

  var formalReversal: Refusal? {
    if case .released(let side) = happening {
      guard side == .social, case .formal = journey.social else { return nil }
    }
    guard !rules.formalIsReversible.value else { return nil }
    return Refusal(.formalIsReversible, basis: rules.formalIsReversible.factID)
  }

  var term: Refusal? {
    guard case .lapsed(let side) = happening, rules.lapse(of: side).value == .never else {
      return nil
    }
    return Refusal(.reportHasATerm, basis: rules.lapse(of: side).factID)
  }
}
