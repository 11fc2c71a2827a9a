/// Reads sums in whole yuan: `20元`, `10到20块`, `每张25`, `不收费`.
enum SumGrammar {
  /// The sum that all pieces say; nil where they say none, or several.
  static func sum(_ tokens: [AnswerToken]) -> ClosedRange<Int>? {
    var cursor = AnswerCursor(tokens)
    var sum: ClosedRange<Int>?
    cursor.skipAll([.comma, .filler, .perCard])
    while !cursor.isAtEnd {
      let isFree = cursor.skip(.free)
      guard let read = isFree ? 0...0 : cursor.attempt(amount), sum == nil || sum == read else {
        return nil
      }
      sum = read
      cursor.skipAll([.comma, .filler, .perCard])
    }
    return sum
  }

  private static func amount(_ cursor: inout AnswerCursor) -> ClosedRange<Int>? {
    _ = cursor.skip(.yuan)
    guard let first = cursor.take(number) else { return nil }
    _ = cursor.skip(.yuan)
    let second = cursor.attempt { ahead -> ClosedRange<Int>? in
      ahead.skip(.range) ? ahead.take(number) : nil
    }
    guard let second else { return first }
    _ = cursor.skip(.yuan)
    guard first.upperBound <= second.lowerBound else { return nil }
    return first.lowerBound...second.upperBound
  }

  private static func number(_ word: AnswerWord) -> ClosedRange<Int>? {
    if case .number(let value) = word { value } else { nil }
  }
}
