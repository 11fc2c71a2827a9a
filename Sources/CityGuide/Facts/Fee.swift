/// What an errand costs.
package struct Fee: Hashable, Sendable {
  /// Postage apart from the fee.
  package enum Postage: Hashable, Sendable {
    /// In yuan.
    case yuan(ClosedRange<Int>)
    /// 到付: paid to the courier.
    case collect
    /// There may be postage.
    case maybe
  }

  /// The fee in yuan; 0...0 where it is free.
  package let yuan: ClosedRange<Int>
  /// Postage; nil where the source does not speak of it.
  package let postage: Postage?

  /// A fee.
  package init(yuan: ClosedRange<Int>, postage: Postage? = nil) {
    self.yuan = yuan
    self.postage = postage
  }
}
