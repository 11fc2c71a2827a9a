/// What moves by itself on the way to a new card.
enum Track: String, CaseIterable, Hashable, Sendable {
  /// Where the old card is.
  case plastic
  /// The old card's social side.
  case social
  /// The account behind the old card.
  case account
  case application
  /// The new card's social side.
  case enabling
  /// The new card's bank side.
  case activating
  /// What has to be got or put right before anything is filed.
  case papers

  /// The track of one side of the old card.
  static func of(_ side: Side) -> Track { side == .social ? .social : .account }

  /// The side of the old card that it is; nil for the others.
  var side: Side? { Side.allCases.first { Track.of($0) == self } }
}
