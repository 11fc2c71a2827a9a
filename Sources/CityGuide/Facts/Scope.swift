package import CardJourney

/// By which document the holder is known.
package enum Identity: String, CaseIterable, Hashable, Sendable {
  case resident
  /// Holds a temporary identity card.
  case temporary
  case hkMoTw = "hk-mo-tw"
  case foreign
}

/// The generation of the old card.
package enum CardGeneration: String, CaseIterable, Hashable, Sendable {
  case magnetic
  case second
  case third
}

/// To whom and what a statement applies; an empty set means all.
package struct Scope: Hashable, Sendable {
  /// The errands.
  package var errands: Set<Errand> = []
  /// The situations.
  package var situations: Set<Situation> = []
  /// Whose card.
  package var holders: Set<Holder> = []
  /// Who does the errand.
  package var acting: Set<Acting> = []
  /// Where the errand is done.
  package var channels: Set<ChannelKind> = []
  /// The sides of the card.
  package var sides: Set<Side> = []
  /// By which document the holder is known.
  package var identities: Set<Identity> = []
  /// The generation of the old card.
  package var generations: Set<CardGeneration> = []

  /// Applies to all.
  package static let everything = Scope()

  /// Applies to all until it is narrowed.
  package init() {}
}
