/// Reads numbers in Chinese characters: `三十`, `一百零五`, `两百五`, and the two of `两三`.
enum ChineseNumeral {
  /// What each digit stands for.
  static let digits: [Character: Int] = [
    "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]

  /// Whether it stands for ten, a hundred or a thousand.
  static func isUnit(_ character: Character) -> Bool { units[character] != nil }

  /// The number, or the two that follow each other; nil where the characters are none.
  static func value(of characters: ArraySlice<Character>) -> ClosedRange<Int>? {
    // 两三 and 二三十 are one of two.
    if let pair = pair(in: characters) { return pair }
    return exact(characters).map { $0...$0 }
  }

  private static func pair(in characters: ArraySlice<Character>) -> ClosedRange<Int>? {
    let pair = characters.prefix(2).compactMap { digits[$0] }
    guard pair.count == 2, pair[0] > 0, pair[1] == pair[0] + 1 else { return nil }
    let rest = characters.dropFirst(2)
    guard let unit = rest.first else { return pair[0]...pair[1] }
    guard rest.count == 1, let factor = units[unit] else { return nil }
    return (pair[0] * factor)...(pair[1] * factor)
  }

  private static func exact(_ characters: ArraySlice<Character>) -> Int? {
    var total = 0
    var digit: Int?
    var lastUnit = 10_000
    var isAfterZero = false
    for character in characters {
      if let factor = units[character] {
        // 十 alone is ten; any other unit has a digit in front, and units go down.
        guard factor < lastUnit, let count = digit ?? (factor == 10 && total == 0 ? 1 : nil),
          count > 0
        else { return nil }
        total += count * factor
        (digit, lastUnit, isAfterZero) = (nil, factor, false)
      } else if let value = digits[character] {
        guard digit == nil || digit == 0 && isAfterZero else { return nil }
        (digit, isAfterZero) = (value, isAfterZero || value == 0)
      } else {
        return nil
      }
    }
    guard let digit else { return total }
    // 两百五 is 250, 两百零五 is 205.
    return total
      + (lastUnit >= 100 && lastUnit < 10_000 && !isAfterZero ? digit * lastUnit / 10 : digit)
  }
}
