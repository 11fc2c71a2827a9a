import Foundation

/// Which of many combinations are tried.
///
/// A product over all places grows with every guide that is written, and most of it shows nothing new. So a third thing
/// takes turns: each place is tried with each situation, each situation with each person, but not every place with every
/// situation and every person. `BUKA_LONG=1` tries the whole product, as `Tests/long-run.sh` does.
package enum Rotation {
  /// Whether the whole product is tried.
  package static let isOff = ProcessInfo.processInfo.environment["BUKA_LONG"] == "1"

  /// All pairs of the first two, each with the next of the third.
  ///
  /// Every value of the second meets every one of the third where the first are at least as many as the third; every
  /// value of the first meets as many of the third as there are of the second.
  package static func pairs<A, B, C>(
    _ first: [A], _ second: [B], taking third: [C], isOff: Bool = isOff
  ) -> [(A, B, C)] {
    first.enumerated().flatMap { row, first in
      second.enumerated().flatMap { column, second in
        turns(third, row + column, 1, isOff).map { (first, second, $0) }
      }
    }
  }

  /// Each of the first with the next few of the second, so that all take their turn.
  package static func turns<A, B>(
    _ first: [A], taking few: Int, of second: [B], isOff: Bool = isOff
  ) -> [(A, B)] {
    first.enumerated().flatMap { row, first in
      turns(second, row * few, few, isOff).map { (first, $0) }
    }
  }

  private static func turns<C>(_ values: [C], _ turn: Int, _ few: Int, _ isOff: Bool) -> [C] {
    guard !isOff, few < values.count else { return values }
    return (turn..<turn + few).map { values[$0 % values.count] }
  }
}
