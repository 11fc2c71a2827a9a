/// What somebody may type and no log may keep: numbers of people, and what stands behind words such as 密码.
///
/// A number of a person has seven digits or more, however they are written or parted. Days, times, counts and the
/// hotlines of offices and banks are none. Names, addresses and Chinese passwords look like any other word: they are
/// not found.
package enum PrivateText {
  /// What a text is for.
  package enum Purpose: Hashable, Sendable {
    /// It may hold no telephone number but a hotline.
    case name
    /// What an office said, and who said it: its telephone numbers may stand there.
    case office
  }

  /// Whether a text holds any of it.
  package static func isHeld(by text: String, for purpose: Purpose = .name) -> Bool {
    !found(in: Array(text), purpose).isEmpty
  }

  /// The text with every digit of such a number, and every character of such a word, as a star; and how many they
  /// were.
  package static func masked(
    _ text: String, for purpose: Purpose = .name
  ) -> (text: String, count: Int) {
    var characters = Array(text)
    let found = found(in: characters, purpose)
    for index in found.joined() { characters[index] = "*" }
    return (String(characters), found.count)
  }

  /// Where the characters of each of them stand.
  private static func found(in characters: [Character], _ purpose: Purpose) -> [[Int]] {
    let words = SecretWords(characters, purpose).found
    let taken = Set(words.joined())
    let numbers = PersonalNumbers(characters, purpose).found
      .filter { $0.allSatisfy { !taken.contains($0) } }
    return numbers + words
  }
}

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
    [day(at:), clock(at:), office(at:), range(at:), count(at:)].lazy.map { $0(index) }.first {
      $0 > 0
    }
      ?? 0
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

/// What stands behind words such as 密码, and addresses of mail.
struct SecretWords {
  private let characters: [Character]
  private let folded: [Character]
  private let purpose: PrivateText.Purpose

  private static let marks: [[Character]] = [
    "密码", "口令", "验证码", "微信", "威信", "薇信", "v信", "vx", "wx", "weixin", "wechat", "qq", "扣扣", "支付宝",
    "alipay", "邮箱", "电邮", "email", "e-mail", "手机", "电话", "账号", "帐号", "卡号", "证号", "后四位", "后六位", "尾号",
    "用户名", "password", "passwd", "passcode", "pwd", "pin", "login",
  ].map(Array.init)

  init(_ characters: [Character], _ purpose: PrivateText.Purpose) {
    self.characters = characters
    self.purpose = purpose
    folded = characters.map(SecretWords.fold)
  }

  /// Where the characters of each stand.
  var found: [[Int]] {
    var found: [[Int]] = []
    var index = 0
    while index < folded.count {
      guard let range = secret(behindMarkAt: index) ?? mail(at: index) else {
        index += 1
        continue
      }
      found.append(Array(range))
      index = range.upperBound
    }
    return found
  }

  /// What an input method in its full-width mode sends for digits and letters is meant as these.
  private static func fold(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character.lowercased().first ?? character }
    return Character(narrow).lowercased().first ?? Character(narrow)
  }

  private func secret(behindMarkAt index: Int) -> Range<Int>? {
    guard let mark = SecretWords.marks.first(where: { folded[index...].starts(with: $0) }) else {
      return nil
    }
    // A Latin word is a mark only by itself: pin, but not pinyin.
    let behind = index + mark.count
    let isLatin = mark.allSatisfy(\.isASCII)
    if isLatin, index > 0, SecretWords.isOfToken(folded[index - 1]) { return nil }
    let link = folded[behind...].prefix { SecretWords.isLink($0) }
    if isLatin, link.isEmpty, behind < folded.count, folded[behind].isASCII, folded[behind].isLetter
    {
      return nil
    }
    let start = link.endIndex
    let token = folded[start...].prefix(while: SecretWords.isOfToken)
    let isStated = link.contains { ":=是为".contains($0) }
    guard isSecret(token, isStated: isStated, isTied: !link.contains(where: \.isWhitespace)) else {
      return nil
    }
    return start..<token.endIndex
  }

  private func isSecret(_ token: ArraySlice<Character>, isStated: Bool, isTied: Bool) -> Bool {
    guard token.count >= 3 else { return false }
    if token.contains(where: \.isNumber) {
      // A hotline, or of an office any number, is what a telephone is followed by.
      let isNumber = token.allSatisfy { $0.isNumber || "-./".contains($0) }
      let office = PersonalNumbers(Array(token), purpose)
      return !(isNumber && office.isHarmless)
    }
    return token.count >= 6 && (isStated || isTied)
  }

  private func mail(at index: Int) -> Range<Int>? {
    guard index == 0 || !SecretWords.isOfToken(folded[index - 1]) else { return nil }
    let token = folded[index...].prefix(while: SecretWords.isOfToken)
    guard let sign = token.firstIndex(of: "@"), sign > token.startIndex,
      token[sign...].dropFirst(2).dropLast().contains(".")
    else { return nil }
    return index..<token.endIndex
  }

  private static func isLink(_ character: Character) -> Bool {
    character.isWhitespace || ":=,是为号码，：＝".contains(character)
  }

  private static func isOfToken(_ character: Character) -> Bool {
    character.isASCII && !character.isWhitespace && !",;:=()[]\"'<>".contains(character)
  }
}

extension PersonalNumbers {
  /// Whether all digits are a day, a time, a count or the number of an office.
  fileprivate var isHarmless: Bool {
    var index = 0
    while index < groups.count {
      let harmless = harmlessCount(at: index)
      guard harmless > 0 else { return false }
      index += harmless
    }
    return true
  }
}

// MARK: - What the log keeps of people's own words

extension RequirementKey {
  /// Whether something stands in it that is never kept.
  var isPersonal: Bool { PrivateText.isHeld(by: document) || PrivateText.isHeld(by: whose) }
}

extension Told {
  /// Whether something stands in it that is never kept.
  var isPersonal: Bool {
    PrivateText.isHeld(by: key.rawValue) || PrivateText.isHeld(by: by ?? "", for: .office)
      || value.texts.contains { PrivateText.isHeld(by: $0, for: .office) }
  }

  /// The answer on one line, without what cannot be shown.
  var showable: Told {
    Told(key: key, place: place, value: value.mapping(\.showable), by: by?.showable, until: until)
  }
}

extension ToldValue {
  fileprivate var texts: [String] {
    switch self {
    case .words(let text): [text]
    case .papers(let papers): papers.flatMap { [$0.document, $0.detail ?? ""] }
    case .flag, .lapse, .span, .needs, .dies, .yuan: []
    }
  }

  fileprivate func mapping(_ change: (String) -> String) -> ToldValue {
    switch self {
    case .words(let text): .words(change(text))
    case .papers(let papers):
      .papers(
        papers.map { paper in
          NamedPaper(
            document: change(paper.document), originals: paper.originals, copies: paper.copies,
            detail: paper.detail.map(change))
        })
    case .flag, .lapse, .span, .needs, .dies, .yuan: self
    }
  }
}

extension Payload {
  /// The same with every number of people and every password as stars, and how many they were, and without what cannot
  /// be shown: for what an older version kept, and what comes from another desk.
  package var masked: (payload: Payload, count: Int) {
    var count = 0
    func mask(_ text: String, _ purpose: PrivateText.Purpose) -> String {
      let (masked, found) = PrivateText.masked(text, for: purpose)
      count += found
      return masked
    }
    let payload: Payload =
      switch self {
      case .told(let said):
        .told(
          Told(
            key: FactKey(rawValue: mask(said.key.rawValue, .name)), place: said.place,
            value: said.showable.value.mapping { mask($0, .office) },
            by: said.showable.by.map { mask($0, .office) }, until: said.until))
      case .ticked(let key, let isTicked):
        .ticked(
          RequirementKey(
            document: mask(key.document, .name), whose: mask(key.whose, .name),
            isCopy: key.isCopy), isTicked)
      case .answered, .forgot, .happened, .retracted, .withdrawn, .unreadable: self
      }
    return (payload, count)
  }
}

extension String {
  /// The text on one line, without what cannot be shown.
  fileprivate var showable: String { singleBlanks.filter { String($0).isShowable }.singleBlanks }
}
