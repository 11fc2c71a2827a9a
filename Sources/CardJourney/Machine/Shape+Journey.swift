extension Machine {
  package func shape(of journey: Journey) -> Shape {
    let lapsed = Projection(
      of: journey, on: circumstances.today, rules: circumstances.rules,
      calendar: circumstances.calendar
    ).presumedLapsed
    return Shape(
      plastic: journey.plastic,
      social: lapsed[.social] == nil ? journey.social.shape : .lapsed,
      account: lapsed[.bank] == nil ? journey.account.shape : .lapsed,
      application: journey.application.shape,
      enabling: journey.enabling.shape,
      activating: journey.activating.shape,
      notes: journey.notes.filter { $0.matters(for: answers, with: journey.application) },
      hasOpenBinding: !journey.unsettledPayouts(for: answers).isEmpty)
  }

  /// One journey of this shape: the one that the graph explores for all of them.
  package func representative(of shape: Shape) -> Journey {
    var journey = Journey(startingFrom: answers)
    journey.plastic = shape.plastic
    journey.social = social(of: shape)
    journey.account = account(of: shape)
    journey.application = shape.application.representative(
      for: journey.errand(for: answers) ?? .reissue)
    journey.enabling = shape.enabling.representative
    journey.activating = shape.activating.representative
    journey.notes = shape.notes
    journey.idDocument = shape.notes.contains(.newIDDocument) ? HeldDocument(.temporary) : nil
    if !shape.hasOpenBinding {
      for kind in answers.payouts ?? [] { journey.bindings[kind] = .moved }
    }
    return journey
  }

  /// No day is known for a running report, so that it never lapses unasked.
  private var running: Report { Report(made: .unknown, channel: .telephone) }

  private var lapsed: Report {
    Report(
      made: .unknown, lapses: circumstances.today.adding(days: -1), channel: .telephone)
  }

  private func social(of shape: Shape) -> OldSocial {
    switch shape.social {
    case .none: .none
    case .usable: .usable
    case .temporary: .temporary(running)
    case .lapsed: .temporary(lapsed)
    case .formal: .formal(running)
    case .cancelled: .cancelled
    }
  }

  private func account(of shape: Shape) -> OldAccount {
    switch shape.account {
    case .none: .none
    case .live: .live
    case .oral: .oral(running)
    case .lapsed: .oral(lapsed)
    case .formal: .formal(running)
    case .moved: .moved
    case .closed: .closed
    }
  }
}

// MARK: - Track by track

extension OldSocial {
  fileprivate var shape: Shape.Social {
    switch self {
    case .none: .none
    case .usable: .usable
    case .temporary: .temporary
    case .formal: .formal
    case .cancelled: .cancelled
    }
  }
}

extension OldAccount {
  fileprivate var shape: Shape.Account {
    switch self {
    case .none: .none
    case .live: .live
    case .oral: .oral
    case .formal: .formal
    case .moved: .moved
    case .closed: .closed
    }
  }
}

extension Application {
  fileprivate var shape: Shape.Paper {
    switch self {
    case .none: .none
    case .filed(let filing): filing.delivery == .atOnce ? .filedAtOnce : .filed
    case .refused(.record, _): .refusedRecord
    case .refused(.cardState, _): .refusedCardState
    case .refused: .refused
    case .making: .making
    case .remaking: .remaking
    case .posted: .posted
    case .strayed(_, let isVoid): isVoid ? .strayedVoid : .strayed
    case .ready: .ready
    case .reclaimed: .reclaimed
    case .collected: .collected
    }
  }
}

extension Shape.Paper {
  fileprivate func representative(for errand: Errand) -> Application {
    let filing = Filing(
      errand: errand, channel: .window, delivery: self == .filedAtOnce ? .atOnce : .pickUp,
      filed: .unknown)
    return switch self {
    case .none: .none
    case .filed, .filedAtOnce: .filed(filing)
    case .refused: .refused(.other, filing)
    case .refusedRecord: .refused(.record, filing)
    case .refusedCardState: .refused(.cardState, filing)
    case .making: .making(filing, promised: nil)
    case .remaking: .remaking(filing)
    case .posted: .posted(filing)
    case .strayed: .strayed(filing, isVoid: false)
    case .strayedVoid: .strayed(filing, isVoid: true)
    case .ready: .ready(filing, since: .unknown, until: nil)
    case .reclaimed: .reclaimed(filing)
    case .collected: .collected(filing, on: .unknown)
    }
  }
}

extension Enabling {
  fileprivate var shape: Shape.Enabled {
    switch self {
    case .none: .none
    case .sealed: .sealed
    case .failing: .failing
    case .enabled: .enabled
    }
  }
}

extension Shape.Enabled {
  fileprivate var representative: Enabling {
    switch self {
    case .none: .none
    case .sealed: .sealed
    case .failing: .failing(.unclear, since: .unknown)
    case .enabled: .enabled(.unknown)
    }
  }
}

extension Activating {
  fileprivate var shape: Shape.Activated {
    switch self {
    case .none: .none
    case .inactive: .inactive
    case .active: .active
    case .waived: .waived
    }
  }
}

extension Shape.Activated {
  fileprivate var representative: Activating {
    switch self {
    case .none: .none
    case .inactive: .inactive
    case .active: .active(.unknown)
    case .waived: .waived
    }
  }
}
