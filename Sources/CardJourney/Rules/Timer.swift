/// A term that a place sets (domain.md §1.6, T3 to T10, and §1.7): region data, never a constant.
///
/// How long a loss report holds (T1, T2) is a `Lapse`, since guards read what happens at its end.
package enum Timer: String, CaseIterable, Hashable, Sendable {
  /// T3: from filing to the card being ready.
  case making
  /// T4: from the card being ready to its being taken back.
  case pickUp = "pick-up"
  /// T5: how long a collected card may stay sealed.
  case enabling
  /// T6: until every desk knows a card that was enabled.
  case sync
  /// T7: how long a paper or temporary card serves at a hospital.
  case paper
  /// T8: how long before its expiry a card can be exchanged.
  case renewalWindow = "renewal-window"
  /// T9: from a bill paid in full to the last day for its claim.
  case claim
  /// T10: how long a filing for care away from home holds.
  case awayFiling = "away-filing"
  /// How long the old account is kept after the new one is known.
  case oldAccount = "old-account"

  /// Working days after which a new card is known everywhere; no official figure exists.
  package static let syncWorkdays = 2

  /// What we go by where no place says anything; nil where nothing can be assumed.
  ///
  /// The least is the day on which we remind, the most the day from which on it is pressing.
  package var assumed: Span? {
    switch self {
    case .pickUp: Span(60, to: 150, .days)
    case .enabling: Span(7, to: 90, .days)
    case .sync: Span(Timer.syncWorkdays, .workdays)
    case .renewalWindow: Span(60, .days)
    case .oldAccount: Span(3, .months)
    case .making, .paper, .claim, .awayFiling: nil
    }
  }
}
