/// Where the old card is.
package enum OldPlastic: String, CaseIterable, Hashable, Sendable {
  /// There never was one here.
  case never
  case missing
  case inHand = "in-hand"
  case handedIn = "handed-in"
  case destroyed

  /// Whether nobody can show it: an office treats it as lost.
  package var isGone: Bool { self == .missing || self == .destroyed }
}

/// A loss report that was made.
package struct Report: Hashable, Sendable {
  package var made: When
  /// The day on which it lapses, where the hotline said one.
  package var lapses: Day?
  /// How it was made; nil where nobody said.
  package var channel: ChannelKind?
  /// Since which day it is presumed to have lapsed; nil while it is taken to hold.
  ///
  /// Only a projection says so. The report still stands: what is presumed protects, and ends nothing.
  package var mayHaveLapsed: Day?
  /// Whether the card itself ended with the report, by what the hotline said to this caller.
  package var endedCard = false

  /// A report made then, through that channel.
  package init(made: When, lapses: Day? = nil, channel: ChannelKind? = nil) {
    self.made = made
    self.lapses = lapses
    self.channel = channel
  }
}

/// The social side of the old card.
///
///       usable ──reported──▶ temporary ──reported──▶ formal
///          ▲                    │                      │
///          └──lapsed, released──┴───────released───────┘
///       any but none ──a rule, or seen──▶ cancelled
package enum OldSocial: Hashable, Sendable {
  /// There is no old card here.
  case none
  case usable
  case temporary(Report)
  case formal(Report)
  /// 注销: final.
  case cancelled

  package var report: Report? {
    switch self {
    case .temporary(let report), .formal(let report): report
    case .none, .usable, .cancelled: nil
    }
  }

  /// Whether nobody can use it any more without something being undone.
  package var isSecured: Bool {
    switch self {
    case .none, .formal, .cancelled: true
    case .usable, .temporary: false
    }
  }
}

/// The bank account behind the old card.
package enum OldAccount: Hashable, Sendable {
  /// Never opened, or none here.
  case none
  case live
  /// 口头挂失: lapses.
  case oral(Report)
  case formal(Report)
  /// The balance was moved to the new card's account.
  case moved
  case closed

  package var report: Report? {
    switch self {
    case .oral(let report), .formal(let report): report
    case .none, .live, .moved, .closed: nil
    }
  }

  /// Whether it needs no further care.
  package var isSettled: Bool {
    switch self {
    case .none, .moved, .closed: true
    case .live, .oral, .formal: false
    }
  }
}
