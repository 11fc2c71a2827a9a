/// A term that a place sets (TheProcess.md, Terms): data of the place, never a constant.
///
/// How long a loss report holds is a `Lapse`, since guards read what happens at its end.
package enum Timer: String, CaseIterable, Hashable, Sendable {
  /// From filing to the card being ready.
  case making
  /// From the card being ready to its being taken back.
  case pickUp = "pick-up"
  /// How long a collected card may stay sealed.
  case enabling
  /// Until every desk knows a card that was enabled.
  case sync
  /// How long a paper or temporary card serves at a hospital.
  case paper
  /// How long before its expiry a card can be exchanged.
  case renewalWindow = "renewal-window"
  /// From a bill paid in full to the last day for its claim.
  case claim
  /// How long a filing for care away from home holds.
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
