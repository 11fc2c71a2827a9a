/// A set of words of one closed list of at most 32, one bit each.
///
/// Scopes are made of them: a start decodes hundreds, and every question compares hundreds.
package struct EnumSet<Element: CaseIterable & Hashable & Sendable>: SetAlgebra, Hashable, Sendable
{
  /// A bit for each word, the first declared the lowest.
  private(set) var bits: UInt32 = 0

  package init() {}

  /// The words whose bits are set; nil where there is no word for one.
  init?(bits: UInt32) {
    guard Element.allCases.count == 32 || bits >> Element.allCases.count == 0 else { return nil }
    self.bits = bits
  }

  private init(_ bits: UInt32) { self.bits = bits }

  /// The place of a word in its list is what its one byte holds: so Swift lays out an enum without payloads.
  private static func bit(of word: Element) -> UInt32 {
    1 << UInt32(unsafeBitCast(word, to: UInt8.self))
  }

  /// How many words.
  package var count: Int { bits.nonzeroBitCount }

  package var isEmpty: Bool { bits == 0 }

  package func contains(_ word: Element) -> Bool { bits & EnumSet.bit(of: word) != 0 }

  package func isDisjoint(with other: EnumSet) -> Bool { bits & other.bits == 0 }

  package func isDisjoint(with words: [Element]) -> Bool { !words.contains(where: contains) }

  package func union(_ other: EnumSet) -> EnumSet { EnumSet(bits | other.bits) }
  package func intersection(_ other: EnumSet) -> EnumSet { EnumSet(bits & other.bits) }
  package func symmetricDifference(_ other: EnumSet) -> EnumSet { EnumSet(bits ^ other.bits) }
  package mutating func formUnion(_ other: EnumSet) { bits |= other.bits }
  package mutating func formIntersection(_ other: EnumSet) { bits &= other.bits }
  package mutating func formSymmetricDifference(_ other: EnumSet) { bits ^= other.bits }

  @discardableResult
  package mutating func insert(_ word: Element) -> (inserted: Bool, memberAfterInsert: Element) {
    let before = bits
    bits |= EnumSet.bit(of: word)
    return (bits != before, word)
  }

  @discardableResult
  package mutating func remove(_ word: Element) -> Element? {
    let before = bits
    bits &= ~EnumSet.bit(of: word)
    return bits == before ? nil : word
  }

  @discardableResult
  package mutating func update(with word: Element) -> Element? {
    insert(word).inserted ? nil : word
  }
}

extension EnumSet: Sequence {
  /// The words in the order in which they are declared.
  package func makeIterator() -> IndexingIterator<[Element]> {
    Element.allCases.filter(contains).makeIterator()
  }
}
