package import CardJourney

/// Errands done in one visit, or one call.
package struct Trip: Hashable, Sendable {
  /// Its place in the plan, from 1.
  package let number: Int
  package let channel: ChannelKind
  /// The errands, in the order in which to do them.
  package let errands: [Errand]
  /// The side it serves; nil where both.
  package let side: Side?
  /// Whether the holder has to come, whoever does the rest.
  package let holderMustCome: Bool
  package let isDone: Bool
  /// The channels of this kind for its main errand, best first; empty where none is known.
  package let channels: [Stated<Channel>]
  /// The kinds of money that it moves, all paid by one office; empty where it moves none.
  package let money: [BindingKind]

  package init(
    number: Int, channel: ChannelKind, errands: [Errand], side: Side?, holderMustCome: Bool,
    isDone: Bool, channels: [Stated<Channel>], money: [BindingKind] = []
  ) {
    self.number = number
    self.channel = channel
    self.errands = errands
    self.side = side
    self.holderMustCome = holderMustCome
    self.isDone = isDone
    self.channels = channels
    self.money = money
  }

  /// The office that moves the money; nil where it moves none.
  package var payer: Payer? { money.first?.payer }

  /// Whether it is a call or done online: nobody goes anywhere.
  package var isRemote: Bool { channel.isRemote }
}
