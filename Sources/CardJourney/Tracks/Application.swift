/// What was filed for: errand, where, how it comes back.
package struct Filing: Hashable, Sendable {
  /// Reissue, exchange or first issue.
  package var errand: Errand
  /// Where it was filed; nil where nobody said.
  package var channel: ChannelKind?
  /// How the card reaches the person.
  package var delivery: Delivery
  package var filed: When

  package init(errand: Errand, channel: ChannelKind?, delivery: Delivery, filed: When) {
    self.errand = errand
    self.channel = channel
    self.delivery = delivery
    self.filed = filed
  }

  /// What was filed for a card that is there when a case begins.
  static let first = Filing(
    errand: .firstIssue, channel: nil, delivery: .unknown, filed: .unknown)

  /// What was filed for a card that was made and never collected.
  static let uncollected = Filing(
    errand: .firstIssue, channel: nil, delivery: .pickUp, filed: .unknown)

  /// Stands in where a step is recorded although nothing was filed: evolve is total.
  static let unrecorded = Filing(
    errand: .reissue, channel: nil, delivery: .unknown, filed: .unknown)
}

/// Why an application was turned down (TheProcess.md).
package enum RejectionReason: String, CaseIterable, Hashable, Sendable {
  case photo
  case record
  case bankAccount = "bank-account"
  case cardState = "card-state"
  case notInsured = "not-insured"
  case fee
  case identity
  case other
}

/// Paper and plastic on the way.
///
///     none ─applied─▶ filed ─accepted─▶ making ─posted─▶ posted ─strayed─▶ strayed
///       ▲              │ turnedDown       │ ready          │ collected
///       └─ withdrew ───┤                  ▼                ▼
///                      ▼                ready ─collected─▶ collected ─handedBack─▶ remaking
///                    refused              │ reclaimed
///                                         ▼
///                                     reclaimed
///
/// A strayed card is voided by the outlet, which makes it again (accepted) or takes a new filing.
package enum Application: Hashable, Sendable {
  case none
  case filed(Filing)
  case refused(RejectionReason, Filing)
  /// `promised`: the day the office named, if it did.
  case making(Filing, promised: Day?)
  /// Making failed, or the card was handed back: the outlet makes it again.
  case remaking(Filing)
  case posted(Filing)
  /// Lost in the post: until the outlet has voided it, the card in the parcel counts as compromised.
  case strayed(Filing, isVoid: Bool)
  /// `until`: the day after which it is taken back, where the office named one.
  case ready(Filing, since: When, until: Day?)
  /// Not collected, or not enabled, in time and destroyed.
  case reclaimed(Filing)
  case collected(Filing, on: When)

  /// The filing this is about; nil where nothing was filed.
  package var filing: Filing? {
    switch self {
    case .none: nil
    case .filed(let filing), .refused(_, let filing), .making(let filing, _),
      .remaking(let filing), .posted(let filing), .strayed(let filing, _),
      .ready(let filing, _, _),
      .reclaimed(let filing),
      .collected(let filing, _):
      filing
    }
  }

  /// Whether an application is running: filed and neither ended nor collected.
  package var isRunning: Bool {
    switch self {
    case .filed, .making, .remaking, .posted, .ready: true
    case .none, .refused, .strayed, .reclaimed, .collected: false
    }
  }

  /// Whether the new card is in the holder's hands.
  package var isCollected: Bool {
    if case .collected = self { true } else { false }
  }

  /// Whether it was turned down for that reason, and not filed again.
  package func wasRefused(for reason: RejectionReason) -> Bool {
    if case .refused(reason, _) = self { true } else { false }
  }

  /// Whether the old card can still be released: nothing was filed, or it was turned down.
  package var isOpenToRelease: Bool {
    switch self {
    case .none, .refused: true
    case .filed, .making, .remaking, .posted, .strayed, .ready, .reclaimed, .collected: false
    }
  }
}
