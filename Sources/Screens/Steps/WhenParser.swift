package import CardJourney

/// Reads a day as people type it.
package enum WhenParser {
  /// The day and time meant by a text, or nil where it means none.
  ///
  /// `2026-11-21`, `11-21`, `11.21`, `11月21日`, `今天`, `昨天`, `前天`, `today`, `yesterday`, each with a time
  /// behind it (`昨天 20:30`, `昨晚` is not guessed), `~11-21` or `11-21前后` for about, `?` for not known.
  /// A day without a year is the last one that is not in the future.
  package static func when(from text: String, today: Day) -> When? {
    let words = normalised(text).split(separator: " ").map(String.init)
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
    switch text {
    case "今天", "today": return today
    case "昨天", "yesterday": return today.adding(days: -1)
    case "前天": return today.adding(days: -2)
    case "明天", "tomorrow": return today.adding(days: 1)
    default: break
    }
    if let day = Day(text) { return day }
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
