/// A number between two bounds, each as sure as who says it.
package struct Estimate: Hashable, Sendable {
  /// One end of the range.
  package struct Bound: Hashable, Sendable {
    package let value: Int
    package let reliability: Reliability

    package init(_ value: Int, _ reliability: Reliability) {
      self.value = value
      self.reliability = reliability
    }
  }

  /// Something that comes on top, of which nobody says how much it is.
  package enum Extra: String, CaseIterable, Hashable, Sendable {
    /// The review before the making time begins.
    case review
    /// The days in the post.
    case mail
    case postage
  }

  package let least: Bound
  /// The most; equal to the least where one number is known.
  package let most: Bound
  /// What comes on top and is in neither bound.
  package let onTop: [Extra]

  /// A range; swapped bounds are put in order.
  package init(_ least: Bound, to most: Bound, onTop: [Extra] = []) {
    let isInOrder = least.value <= most.value
    self.least = isInOrder ? least : most
    self.most = isInOrder ? most : least
    self.onTop = onTop
  }

  /// Whether any of it is only hearsay.
  package var isHearsay: Bool { least.reliability == .hearsay || most.reliability == .hearsay }
}
