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
    /// By zone, in the order of the source; never empty.
    case zones([Zone])
  }

  /// What the post takes to one zone.
  package struct Zone: Hashable, Sendable {
    /// Which zone: in the province, elsewhere.
    package let to: Words
    /// In yuan.
    package let yuan: ClosedRange<Int>

    package init(to: Words, yuan: ClosedRange<Int>) {
      self.to = to
      self.yuan = yuan
    }
  }

  /// The fee in yuan; 0...0 where it is free.
  package let yuan: ClosedRange<Int>
  /// Postage; nil where the source does not speak of it.
  package let postage: Postage?
  /// Who pays nothing; nil where the source does not speak of it.
  package let exempt: Words?
  /// The document that sets it, such as 淮价费〔2010〕10号; nil where not named.
  package let setBy: String?

  package init(
    yuan: ClosedRange<Int>, postage: Postage? = nil, exempt: Words? = nil, setBy: String? = nil
  ) {
    self.yuan = yuan
    self.postage = postage
    self.exempt = exempt
    self.setBy = setBy
  }
}
