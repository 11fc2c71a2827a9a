package import CardJourney

/// Errands done in one visit, or one call.
package struct Trip: Hashable, Sendable {
  /// Its place in the plan, from 1.
  package let number: Int
  /// Where it goes to.
  package let channel: ChannelKind
  /// The errands, in the order in which to do them.
  package let errands: [Errand]
  /// The side it serves; nil where both.
  package let side: Side?
  /// Whether the holder has to come, whoever does the rest.
  package let holderMustCome: Bool
  /// Whether all of it was done.
  package let isDone: Bool
  /// The channels of this kind for its main errand, best first; empty where none is known.
  package let channels: [Stated<Channel>]

  /// A trip.
  package init(
    number: Int, channel: ChannelKind, errands: [Errand], side: Side?, holderMustCome: Bool,
    isDone: Bool, channels: [Stated<Channel>]
  ) {
    self.number = number
    self.channel = channel
    self.errands = errands
    self.side = side
    self.holderMustCome = holderMustCome
    self.isDone = isDone
    self.channels = channels
  }

  /// Whether it is a call or done online: nobody goes anywhere.
  package var isRemote: Bool { channel.isRemote }
}
