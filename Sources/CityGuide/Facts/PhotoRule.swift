/// What a photo for the card has to be; each part nil where the source does not say.
package struct PhotoRule: Hashable, Sendable {
  /// The size on paper.
  package enum Size: String, CaseIterable, Hashable, Sendable {
    /// 一寸
    case oneInch = "one-inch"
    /// 小二寸
    case smallTwoInch = "small-two-inch"
    /// 二寸
    case twoInch = "two-inch"
  }

  /// The colour behind the head.
  package enum Background: String, CaseIterable, Hashable, Sendable {
    case white
    case blue
    case red
  }

  /// Width and height of a digital photo.
  package struct Pixels: Hashable, Sendable {
    /// In pixels.
    package let width: Int
    /// In pixels.
    package let height: Int

    package init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  /// Width and height of the file.
  package let pixels: Pixels?
  /// The size on paper.
  package let size: Size?
  /// The colour behind the head.
  package let background: Background?
  /// The size of the file in kilobytes.
  package let kilobytes: ClosedRange<Int>?
  /// Where it is taken, who needs none.
  package let words: Words?

  package init(
    pixels: Pixels? = nil, size: Size? = nil, background: Background? = nil,
    kilobytes: ClosedRange<Int>? = nil, words: Words? = nil
  ) {
    self.pixels = pixels
    self.size = size
    self.background = background
    self.kilobytes = kilobytes
    self.words = words
  }
}
