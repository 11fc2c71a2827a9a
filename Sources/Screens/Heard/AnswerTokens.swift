import CardJourney

/// A piece of an answer, with what it says.
struct AnswerToken: Hashable {
  let word: AnswerWord
  /// Where it stands in the text.
  let range: Range<Int>
  /// Whether a blank stands before it.
  let isAfterGap: Bool
}

/// An answer cut into pieces: every sign of it but blanks is part of one.
struct AnswerTokens {
  /// The pieces, in order.
  private(set) var all: [AnswerToken] = []
  private let typed: [Character]
  private let plain: [Character]
  private let form: AnswerForm
  private let said: Day
  /// Whether the piece that was read last denies what comes next.
  private var isDenying = false

  /// The pieces of a text as one form of answer reads them, said on a day.
  init(_ text: String, as form: AnswerForm, said: Day) {
    typed = Array(text)
    plain = typed.map(\.plain)
    self.form = form
    self.said = said
    var position = 0
    var isAfterGap = false
    while position < plain.count {
      guard !plain[position].isWhitespace else {
        isAfterGap = true
        position += 1
        continue
      }
      var (word, end) = piece(at: position)
      if word == .speech { word = isClauseBegun ? .unknown : .filler }
      append(word, position..<end, isAfterGap)
      isAfterGap = false
      position = end
    }
  }

  func text(_ range: Range<Int>) -> String { String(typed[range]) }

  /// Whether something stands in it that is never kept.
  var isPersonal: Bool { PrivateText.isHeld(by: String(typed), for: .office) }

  /// Signs that are not understood are one piece, and what they deny belongs to it: `不会恢复` is no `恢复`.
  private mutating func append(_ word: AnswerWord, _ range: Range<Int>, _ isAfterGap: Bool) {
    let isJoined = !isAfterGap && (word == .unknown || isDenying && word != .comma)
    if let last = all.last, last.word == .unknown, isJoined {
      all[all.count - 1] = AnswerToken(
        word: .unknown, range: last.range.lowerBound..<range.upperBound,
        isAfterGap: last.isAfterGap)
    } else {
      all.append(AnswerToken(word: word, range: range, isAfterGap: isAfterGap))
    }
    if word == .unknown {
      isDenying = "不没无非未别勿".contains(plain[range.upperBound - 1])
    } else {
      // Over words that carry nothing: 不会自动恢复.
      isDenying = isDenying && word == .filler
    }
  }

  /// Whether something was said since the last comma.
  private var isClauseBegun: Bool {
    all.last.map { ![.comma, .filler].contains($0.word) } ?? false
  }

  private func piece(at start: Int) -> (AnswerWord, Int) {
    if asks(at: start) { return (.unknown, start + 1) }
    if let day = day(at: start) { return day }
    if let found = AnswerVocabulary.longest(in: plain, at: start, form) { return found }
    return number(at: start) ?? (.unknown, endOfWord(from: start))
  }

  /// Whether it is the middle of `要不要`, which is a question.
  private func asks(at index: Int) -> Bool {
    "不没".contains(plain[index]) && index > 0 && index + 1 < plain.count
      && plain[index - 1] == plain[index + 1]
  }

  /// The end of a word in Latin letters and digits, or of one other sign.
  private func endOfWord(from start: Int) -> Int {
    guard plain[start].isLatin else { return start + 1 }
    return plain[start...].firstIndex { !$0.isLatin && $0 != "'" } ?? plain.count
  }
}

// MARK: - Numbers

extension AnswerTokens {
  private func number(at start: Int) -> (AnswerWord, Int)? {
    guard plain[start].isDigit else { return numeral(at: start) }
    var end = endOfDigits(from: start)
    let whole = thousands(from: start, to: &end)
    var word = Int(whole).map { AnswerWord.number($0...$0) } ?? .unknown
    if end + 1 < plain.count, plain[end] == ".", plain[end + 1].isDigit {
      let point = end
      end = endOfDigits(from: point + 1)
      let fraction = String(plain[(point + 1)..<end])
      // 20.00 is 20.
      if !fraction.allSatisfy({ $0 == "0" }) {
        word = decimal(whole, fraction)
      }
    }
    // Letters right behind are a word, as in `7days`, or it is no number: `0x10`.
    guard end < plain.count, plain[end].isLatin else { return (word, end) }
    guard AnswerVocabulary.longest(in: plain, at: end, form) != nil else {
      return (.unknown, endOfWord(from: start))
    }
    return (word, end)
  }

  private func decimal(_ whole: String, _ fraction: String) -> AnswerWord {
    guard whole.count <= 2, fraction.count <= 2, let left = Int(whole), let right = Int(fraction)
    else { return .unknown }
    return .decimal(left, right)
  }

  private func endOfDigits(from start: Int) -> Int {
    plain[start...].firstIndex { !$0.isDigit } ?? plain.count
  }

  /// The digits, over commas between thousands.
  private func thousands(from start: Int, to end: inout Int) -> String {
    var digits = String(plain[start..<end])
    guard digits.count <= 3, !digits.hasPrefix("0") else { return digits }
    while end < plain.count, plain[end] == "," {
      let next = end + 1 < plain.count ? endOfDigits(from: end + 1) : end
      guard next - end == 4 else { break }
      digits += String(plain[(end + 1)..<next])
      end = next
    }
    return digits
  }

  private func numeral(at start: Int) -> (AnswerWord, Int)? {
    let end = plain[start...].firstIndex {
      ChineseNumeral.digits[$0] == nil && !ChineseNumeral.isUnit($0)
    }
    guard let end = Optional(end ?? plain.count), end > start else { return nil }
    return (ChineseNumeral.value(of: plain[start..<end]).map(AnswerWord.number) ?? .unknown, end)
  }
}

// MARK: - Days

extension AnswerTokens {
  /// `2026-12-01`, `2026年12月1日`, `12月1号`, `明年1月5日`: a day with its month, or nothing that is one.
  ///
  /// Without a year it is the one that lies nearest.
  private func day(at start: Int) -> (AnswerWord, Int)? {
    var position = start
    let year = year(at: &position)
    let isDated = plain[start].isDigit || ChineseNumeral.digits[plain[start]] != nil
    guard year != nil || isDated || plain[start] == "十" else { return nil }
    skipBlanks(&position)
    let separator = year?.separator
    guard let month = small(at: &position) else { return nil }
    if separator == nil { skipBlanks(&position) }
    guard position < plain.count,
      separator.map({ plain[position] == $0 }) ?? (plain[position] == "月")
    else { return nil }
    position += 1
    skipBlanks(&position)
    guard let number = small(at: &position) else { return nil }
    var behind = position
    skipBlanks(&behind)
    if separator == nil, behind < plain.count, "日号".contains(plain[behind]) {
      position = behind + 1
    } else if position < plain.count {
      if plain[position].isDigit || plain[position] == separator
        || "天个".contains(plain[position])
      {
        return nil
      }
    }
    let day = said.nearest(month: month, day: number, year: year?.year)
    return (day.map(AnswerWord.day) ?? .unknown, position)
  }

  /// A year in front, with the sign that has to stand behind the month; nil where that is 月.
  private func year(at position: inout Int) -> (year: Int, separator: Character?)? {
    let this = said.civil.year
    for (word, year) in [("今年", this), ("明年", this + 1), ("去年", this - 1)]
    where plain[position...].starts(with: Array(word)) {
      position += 2
      return (year, nil)
    }
    let digits = plain[position...].prefix { $0.isDigit || ChineseNumeral.digits[$0] != nil }
    let end = position + digits.count
    let year = digits.reduce(0) { $0 * 10 + ($1.wholeDigit ?? 0) }
    guard digits.count == 4, end < plain.count, "年-/.".contains(plain[end]),
      (2000...2099).contains(year)
    else { return nil }
    position = end + 1
    return (year, plain[end] == "年" ? nil : plain[end])
  }

  /// A number of one or two digits, or a numeral below a hundred.
  private func small(at position: inout Int) -> Int? {
    guard position < plain.count else { return nil }
    let digits = plain[position...].prefix(while: \.isDigit)
    if !digits.isEmpty {
      guard digits.count <= 2 else { return nil }
      position += digits.count
      return Int(String(digits))
    }
    guard case (.number(let value), let end)? = numeral(at: position),
      value.lowerBound == value.upperBound
    else { return nil }
    position = end
    return value.lowerBound
  }

  private func skipBlanks(_ position: inout Int) {
    while position < plain.count, plain[position] == " " { position += 1 }
  }
}

extension Character {
  fileprivate var wholeDigit: Int? { isDigit ? wholeNumberValue : ChineseNumeral.digits[self] }
}
