import TestSupport

/// A short list of combinations in which every two values of any two dimensions meet.
///
/// A product of seven dimensions has thousands of combinations, and most of its faults show where two
/// values meet. Each new combination begins with a pair that is missing and takes along as many others as it can.
/// The same seed gives the same list.
struct Pairs {
  /// The combinations: of each dimension, which of its values.
  let rows: [[Int]]

  /// The combinations of dimensions with so many values each.
  init(_ sizes: [Int], seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var missing = Set(Pairs.all(sizes))
    var rows: [[Int]] = []
    while let first = missing.sorted().randomElement(using: &dice) {
      // Several tries cost nothing, and make the list shorter.
      let tries = (0..<8).map { _ in
        Pairs.combination(around: first, sizes, missing, using: &dice)
      }
      let counted = tries.map { (row: $0, met: Pairs.met(by: $0).count(where: missing.contains)) }
      guard let best = counted.max(by: { $0.met < $1.met }) else { break }
      missing.subtract(Pairs.met(by: best.row))
      rows.append(best.row)
    }
    self.rows = rows
  }

  /// Two values of two dimensions.
  struct Pair: Hashable, Comparable {
    let first: Int
    let value: Int
    let second: Int
    let other: Int

    static func < (left: Pair, right: Pair) -> Bool {
      (left.first, left.value, left.second, left.other)
        < (right.first, right.value, right.second, right.other)
    }
  }

  /// Every pair of values that there is.
  static func all(_ sizes: [Int]) -> [Pair] {
    sizes.indices.flatMap { first in
      sizes.indices.filter { $0 > first }.flatMap { second in
        (0..<sizes[first]).flatMap { value in
          (0..<sizes[second]).map {
            Pair(first: first, value: value, second: second, other: $0)
          }
        }
      }
    }
  }

  /// The pairs that meet in a combination.
  static func met(by row: [Int]) -> [Pair] {
    row.indices.flatMap { first in
      row.indices.filter { $0 > first }.map {
        Pair(first: first, value: row[first], second: $0, other: row[$0])
      }
    }
  }

  /// A combination with that pair; the other values are those with which most missing pairs meet.
  private static func combination(
    around pair: Pair, _ sizes: [Int], _ missing: Set<Pair>,
    using dice: inout SeededGenerator
  ) -> [Int] {
    var chosen = [pair.first: pair.value, pair.second: pair.other]
    for dimension in sizes.indices.shuffled(using: &dice) where chosen[dimension] == nil {
      let values = (0..<sizes[dimension]).shuffled(using: &dice)
      let counted = values.map { value in
        (
          value: value,
          met: chosen.count { missing.contains(pairing(dimension, value, $0.key, $0.value)) }
        )
      }
      chosen[dimension] = counted.max { $0.met < $1.met }?.value
    }
    return sizes.indices.map { chosen[$0] ?? 0 }
  }

  private static func pairing(_ one: Int, _ value: Int, _ two: Int, _ other: Int) -> Pair {
    one < two
      ? Pair(first: one, value: value, second: two, other: other)
      : Pair(first: two, value: other, second: one, other: value)
  }
}
