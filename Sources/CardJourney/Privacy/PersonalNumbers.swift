/// Digits that stand together, nothing between them.
struct DigitGroup {
  /// Where they stand among the characters.
  let range: Range<Int>
  /// The digits from 0 to 9; of what counts further, as ⑫, its last one.
  let digits: [Int]
  /// Whether they are written as 一二三.
  let isChinese: Bool

  var value: Int { digits.reduce(0) { ($0 &* 10 &+ $1) % 1_000_000_000 } }

  /// The groups in a text, from its beginning.
  static func all(in characters: [Character]) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var start = 0
    while start < characters.count {
      guard let kind = Digit(characters[start]) else {
        start += 1
        continue
      }
      var digits: [Int] = []
      var end = start
      while end < characters.count, let digit = Digit(characters[end]),
        digit.isChinese == kind.isChinese
      {
        digits.append(digit.value)
        end += 1
      }
      groups.append(DigitGroup(range: start..<end, digits: digits, isChinese: kind.isChinese))
      start = end
    }
    return groups
  }

  private struct Digit {
    let value: Int
    let isChinese: Bool

    private static let chinese: [Character: Int] = [
      "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
      "幺": 1, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
    ]

    init?(_ character: Character) {
      if let value = Digit.chinese[character] {
        (self.value, isChinese) = (value, true)
        return
      }
      // 十, 百 and their like are words of a sum, which no number of a person is read by.
      guard character.isNumber, let scalar = character.unicodeScalars.first,
        !scalar.properties.isIdeographic
      else { return nil }
      let number = scalar.properties.numericValue.map { Int($0) } ?? 0
      (value, isChinese) = (number % 10, false)
    }
  }
}

/// The numbers of people in a text.
struct PersonalNumbers {
  private let characters: [Character]
  private let groups: [DigitGroup]
  private let purpose: PrivateText.Purpose

  /// As many digits make a number of a person.
  private static let fewest = 7

  init(_ characters: [Character], _ purpose: PrivateText.Purpose) {
    self.characters = characters
    self.purpose = purpose
    groups = DigitGroup.all(in: characters)
  }

  /// Where the digits of each number stand.
  var found: [[Int]] {
    var runs: [[DigitGroup]] = [[]]
    var index = 0
    while index < groups.count {
      let harmless = harmlessCount(at: index)
      if harmless > 0 {
        runs.append([])
        index += harmless
        continue
      }
      if let last = runs[runs.count - 1].last, !continues(last, groups[index]) { runs.append([]) }
      runs[runs.count - 1].append(groups[index])
      index += 1
    }
    return runs.filter { $0.reduce(0) { $0 + $1.digits.count } >= PersonalNumbers.fewest }
      .map { $0.flatMap(\.range) }
  }

  /// Whether all digits are a day, a time, a count or the number of an office.
  var isHarmless: Bool {
    var index = 0
    while index < groups.count {
      let harmless = harmlessCount(at: index)
      guard harmless > 0 else { return false }
      index += harmless
    }
    return true
  }

  // MARK: - What parts digits

  private func gap(_ index: Int) -> ArraySlice<Character> {
    let start = index > 0 ? groups[index - 1].range.upperBound : 0
    let end = index < groups.count ? groups[index].range.lowerBound : characters.count
    return characters[start..<end]
  }

  /// Whether two groups may be parts of one number: signs between them, or a short word as in 138转1234转5678.
  private func continues(_ left: DigitGroup, _ right: DigitGroup) -> Bool {
    let gap = characters[left.range.upperBound..<right.range.lowerBound]
    let letters = gap.filter(\.isLetter).count
    guard letters > 0 else { return gap.count <= 6 }
    return letters <= 3 && gap.count <= 5 && !left.isChinese && !right.isChinese
  }

  private static let joints: Set<Character> = [
    "-", "–", "—", "－", "‐", ".", "．", "/", "／", "_", "·", "~", "～",
  ]

  /// Whether the group before is tied to the next by one sign, as the parts of one number are.
  private func isTied(before index: Int) -> Bool {
    guard index > 0, index < groups.count else { return false }
    let gap = gap(index)
    return gap.isEmpty || gap.count == 1 && gap.allSatisfy(PersonalNumbers.joints.contains)
  }

  /// Whether no part of a longer number can stand before: parts are short, and only signs part them.
  private func isApart(before index: Int) -> Bool {
    guard index > 0, index < groups.count else { return true }
    let gap = gap(index)
    guard !isTied(before: index), gap.count <= 3, !gap.contains(where: \.isLetter) else {
      return !isTied(before: index)
    }
    return groups[index - 1].digits.count >= 5 && groups[index].digits.count >= 5
  }

  // MARK: - What is no number of a person

  /// How many groups from here on are a day, a time, a count or the number of an office; 0 where they are none.
  private func harmlessCount(at index: Int) -> Int {
    let kinds = [day(at:), clock(at:), office(at:), range(at:), count(at:)]
    return kinds.lazy.map { $0(index) }.first { $0 > 0 } ?? 0
  }

  private func isSign(_ index: Int, _ signs: Set<Character>) -> Bool {
    guard index < groups.count else { return false }
    let gap = gap(index)
    return gap.count == 1 && gap.allSatisfy(signs.contains)
  }

  private func value(_ index: Int, in allowed: ClosedRange<Int>, digits: ClosedRange<Int>) -> Bool {
    index < groups.count && digits.contains(groups[index].digits.count)
      && allowed.contains(groups[index].value)
  }

  /// `2026-11-22`, `2026年11月22日`.
  private func day(at index: Int) -> Int {
    let signs: Set<Character> = ["-", "/", ".", "年", "月", "－", "．", "／"]
    guard value(index, in: 1900...2099, digits: 4...4), isSign(index + 1, signs),
      value(index + 1, in: 1...12, digits: 1...2), isSign(index + 2, signs),
      value(index + 2, in: 1...31, digits: 1...2), !isTied(before: index),
      !isTied(before: index + 3)
    else { return 0 }
    return 3
  }

  /// `9:00`.
  private func clock(at index: Int) -> Int {
    guard value(index, in: 0...24, digits: 1...2), isSign(index + 1, [":", "："]),
      value(index + 1, in: 0...59, digits: 2...2), !isSign(index, [":", "："]),
      !isSign(index + 2, [":", "："])
    else { return 0 }
    return 2
  }

  /// `11-20`, `7到10`, whole by themselves.
  private func range(at index: Int) -> Int {
    let signs = PersonalNumbers.joints.union(["到", "至"])
    guard value(index, in: 0...99, digits: 1...2), isSign(index + 1, signs),
      value(index + 1, in: 0...99, digits: 1...2), !isTied(before: index),
      !isTied(before: index + 2)
    else { return 0 }
    return 2
  }

  private static let units: Set<Character> = Set(
    "年月日号时点分秒楼层室元块角张份天个周岁次人本页条项窗路座栋门位％%")
  private static let englishUnits: Set<String> = [
    "yuan", "day", "days", "week", "weeks", "month", "months", "year", "years", "copy", "copies",
    "original", "originals", "hour", "hours", "minute", "minutes", "am", "pm", "th", "st", "nd",
    "rd",
  ]

  /// `3楼`, `20 元`, `5 days`.
  private func count(at index: Int) -> Int {
    guard groups[index].digits.count <= 4, !isTied(before: index) else { return 0 }
    let rest = characters[groups[index].range.upperBound...].drop { $0 == " " }
    if let next = rest.first, PersonalNumbers.units.contains(next) { return 1 }
    let word = String(rest.prefix { $0.isASCII && $0.isLetter }).lowercased()
    return PersonalNumbers.englishUnits.contains(word) ? 1 : 0
  }

  /// A hotline, with an area code or without; for an office its other numbers too.
  private func office(at index: Int) -> Int {
    guard !groups[index].isChinese, isApart(before: index) else { return 0 }
    if isHotline(groups[index].digits), isApart(before: index + 1) { return 1 }
    let digits = groups[index].digits
    // Area code and number written as one.
    for length in [3, 4] where digits.count > length && digits.first == 0 {
      let rest = Array(digits.dropFirst(length))
      if isHotline(rest) && rest.count == 5 && isApart(before: index + 1)
        || purpose == .office && isLandline(rest)
      {
        return 1 + extensions(after: index)
      }
    }
    if purpose == .office, digits.count == 10, [[4, 0, 0], [8, 0, 0]].contains(digits.prefix(3)) {
      return 1
    }
    guard index + 1 < groups.count, gap(index + 1).allSatisfy(PersonalNumbers.parts.contains),
      gap(index + 1).count <= 2
    else { return 0 }
    let next = groups[index + 1].digits
    if isAreaCode(digits),
      isHotline(next) && next.count >= 5 && isApart(before: index + 2)
        || purpose == .office && isLandline(next)
    {
      return 2 + extensions(after: index + 1)
    }
    guard purpose == .office else { return 0 }
    if isAreaCode(digits), index + 2 < groups.count, gap(index + 2).count == 1,
      [3, 4].contains(next.count), groups[index + 2].digits.count == 4,
      isLandline(next + groups[index + 2].digits), isApart(before: index + 3)
    {
      return 3
    }
    return free(at: index)
  }

  /// What may stand between an area code and a number.
  private static let parts: Set<Character> = ["-", "－", "–", " ", "(", ")", "（", "）"]

  /// `400-812-3456`, `400 8123456`.
  private func free(at index: Int) -> Int {
    guard [[4, 0, 0], [8, 0, 0]].contains(groups[index].digits) else { return 0 }
    if groups[index + 1].digits.count == 7 { return isTied(before: index + 2) ? 0 : 2 }
    guard groups[index + 1].digits.count == 3, index + 2 < groups.count,
      groups[index + 2].digits.count == 4, isTied(before: index + 2) || gap(index + 2) == [" "],
      !isTied(before: index + 3)
    else { return 0 }
    return 3
  }

  /// How many groups behind a number are its extension: `-801`, `转2`.
  private func extensions(after index: Int) -> Int {
    guard index + 1 < groups.count, groups[index + 1].digits.count <= 4 else { return 0 }
    let isOne = isTied(before: index + 1) || gap(index + 1).filter { $0 != " " } == ["转"]
    return isOne && !isTied(before: index + 2) ? 1 : 0
  }

  private func isAreaCode(_ digits: [Int]) -> Bool {
    (3...4).contains(digits.count) && digits[0] == 0 && digits[1] != 0
  }

  private func isLandline(_ digits: [Int]) -> Bool {
    (7...8).contains(digits.count) && (2...9).contains(digits[0])
  }

  /// Those of offices, of banks and, with six digits, of provinces.
  private func isHotline(_ digits: [Int]) -> Bool {
    switch (digits.count, digits.prefix(2)) {
    case (5, [1, 2]), (5, [9, 5]), (5, [9, 6]), (6, [9, 5]), (6, [9, 6]): true
    default: false
    }
  }
}
