package import CardJourney

/// Reads a day as people type it.
package enum WhenParser {
  /// The day and time meant by a text, or nil where it means none.
  ///
  /// `2026-11-21`, `20261121`, `11-21`, `11.21`, `11月21日`, `21 Nov`, `今天`, `昨天`, `前天`, `3天前`, `today`,
  /// `yesterday`, `3 days ago`, each with a time behind it (`昨天 20:30`, `昨晚` is not guessed), `~11-21` or `11-21前后` for about, `?` for not known.
  /// A day without a year is the last one that is not in the future.
  package static func when(from text: String, today: Day) -> When? {
    let words = joined(normalised(text).split(separator: " ").map(String.init))
    guard let first = words.first, words.count <= 2 else { return nil }
    if first == "?" || first == "不记得" { return words.count == 1 ? .unknown : nil }
    if first.hasPrefix("~"), words.count == 1 {
      return day(from: String(first.dropFirst()), today: today).map(When.about)
    }
    guard let day = day(from: first, today: today) else { return nil }
    guard words.count == 2 else { return .on(day, at: nil) }
    return Moment.minute(from: words[1]).map { .on(day, at: $0) }
  }

  /// The day meant by a text: a date, or a word such as yesterday.
  package static func day(from text: String, today: Day) -> Day? {
    let words = joined(normalised(text).split(separator: " ").map(String.init))
    guard words.count == 1, let text = words.first else { return nil }
    if let ago = daysAgo(text) { return today.adding(days: -ago) }
    switch text {
    case "今天", "today": return today
    case "昨天", "yesterday": return today.adding(days: -1)
    case "前天": return today.adding(days: -2)
    case "大前天": return today.adding(days: -3)
    case "明天", "tomorrow": return today.adding(days: 1)
    case "后天": return today.adding(days: 2)
    default: break
    }
    if let day = Day(text) ?? compact(text, today: today) { return day }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let month = Int(parts[0]), let number = Int(parts[1]) else {
      return nil
    }
    let year = today.civil.year
    guard let thisYear = Day(year: year, month: month, day: number) else { return nil }
    // Half a year ahead is still meant as this year: a promised day lies in the future.
    return today.days(to: thisYear) > 183
      ? Day(year: year - 1, month: month, day: number) : thisYear
  }

  /// A date of eight digits, of these years: any other may be when somebody was born, or no date at all.
  private static func compact(_ text: String, today: Day) -> Day? {
    guard text.count == 8, text.allSatisfy(\.isNumber), let number = Int(text),
      abs(number / 10_000 - today.civil.year) <= 3
    else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// How many days ago: `3天前`, `3-days-ago`; farther back than a year nobody counts in days.
  private static func daysAgo(_ text: String) -> Int? {
    guard let match = text.wholeMatch(of: /([0-9]{1,3})(天前|-days?-ago)/) else { return nil }
    return Int(match.1).flatMap { $0 <= 366 ? $0 : nil }
  }

  /// Words that are one day in English, as the one word for it: `20 nov 2026`, `nov 20`, `3 days ago`.
  private static func joined(_ words: [String]) -> [String] {
    if words.count >= 3, words[2] == "ago" {
      return [words[0...2].joined(separator: "-")] + words.dropFirst(3)
    }
    guard words.count >= 2 else { return words }
    let (first, second) = (words[0], words[1].filter { $0 != "," })
    guard let month = month(first) ?? month(second),
      let day = Int(first.prefix { $0.isNumber }) ?? Int(second.prefix { $0.isNumber })
    else { return words }
    let rest = words.dropFirst(2)
    if let year = rest.first, year.count == 4, Int(year) != nil {
      return [twoDigits(month) + twoDigits(day)].map { year + $0 } + rest.dropFirst()
    }
    return ["\(month)-\(day)"] + rest
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// The number of a month by its English name, or three letters of it and more.
  private static func month(_ word: some StringProtocol) -> Int? {
    guard word.count > 2 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func normalised(_ text: String) -> String {
    var normalised = ""
    for character in text {
      switch character {
      case "年", "月", ".", "/": normalised += "-"
      case "日", "号": normalised += " "
      case "：": normalised += ":"
      case "　", "T": normalised += " "
      case let digit where digit.isNumber:
        normalised += digit.wholeNumberValue.map(String.init) ?? String(digit)
      default: normalised.append(character)
      }
    }
    return normalised.lowercased()
  }
}
