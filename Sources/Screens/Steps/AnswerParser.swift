package import CardJourney
import CityGuide

/// Reads an answer as somebody types it after a call: `15个工作日`, `7天 自动恢复`, `不收费`,
/// `身份证 复印件2、照片2张`.
package enum AnswerParser {
  /// The answer in that form; nil where the text is none.
  package static func value(_ text: String, as kind: ToldValue.Kind) -> ToldValue? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    return switch kind {
    case .flag: flag(text).map(ToldValue.flag)
    case .lapse: lapse(text).map(ToldValue.lapse)
    case .span: span(text).map(ToldValue.span)
    case .yuan: yuan(text).map(ToldValue.yuan)
    case .papers: papers(text).map(ToldValue.papers)
    case .words: .words(text.split(separator: " ").joined(separator: " "))
    case .needs, .dies: nil
    }
  }

  // MARK: - Yes and no

  private static func flag(_ text: String) -> Bool? {
    let no = ["不", "没", "no"]
    let yes = ["能", "可以", "会", "要", "有", "是", "yes"]
    let lowered = text.lowercased()
    if no.contains(where: lowered.hasPrefix) { return false }
    return yes.contains(where: lowered.hasPrefix) ? true : nil
  }

  // MARK: - Lengths of time

  private static func lapse(_ text: String) -> Lapse? {
    if ["不会失效", "不失效", "长期", "一直有效", "never"].contains(where: text.contains) { return .never }
    guard let span = span(text) else { return nil }
    return .after(span, then: end(text))
  }

  /// What the end of the term brings.
  private static func end(_ text: String) -> LapseEnd {
    let words: [(LapseEnd, [String])] = [
      (.cancelled, ["作废", "注销", "cancel"]), (.renew, ["再挂", "重新挂", "续", "repeat"]),
      (.released, ["恢复", "解除", "解挂", "能用", "works"]),
    ]
    return words.first { $0.1.contains(where: text.contains) }?.0 ?? .unknown
  }

  private static func span(_ text: String) -> Span? {
    if ["当场", "立等", "马上", "at once"].contains(where: text.contains) { return .atOnce }
    guard let bounds = numbers(text), let unit = unit(text) else { return nil }
    return Span(bounds.lowerBound, to: bounds.upperBound, unit)
  }

  private static func unit(_ text: String) -> Span.Unit? {
    let units: [(Span.Unit, [String])] = [
      (.workdays, ["工作日", "working", "workday"]), (.hours, ["小时", "hour"]),
      (.months, ["月", "month"]),
      (.days, ["天", "日", "day"]),
    ]
    return units.first { $0.1.contains(where: text.lowercased().contains) }?.0
  }

  // MARK: - Numbers

  private static func yuan(_ text: String) -> ClosedRange<Int>? {
    if ["不收", "不要钱", "免费", "free"].contains(where: text.lowercased().contains) { return 0...0 }
    // A length of time is no sum.
    guard unit(text) == nil, let sum = numbers(text), sum.upperBound <= 500 else { return nil }
    return sum
  }

  /// The first number of the text, or the two with a stroke, `到` or `至` between.
  private static func numbers(_ text: String) -> ClosedRange<Int>? {
    let digits = arabic(text)
    guard let match = digits.firstMatch(of: /(\d+)(?:\s*(?:-|–|~|到|至)\s*(\d+))?/) else {
      return nil
    }
    guard let first = Int(match.1) else { return nil }
    let last = match.2.flatMap { Int($0) } ?? first
    return first <= last && last <= 999 ? first...last : nil
  }

  /// The text with Chinese numerals up to 99 as digits.
  private static func arabic(_ text: String) -> String {
    text.replacing(/([一两二三四五六七八九])?十([一二三四五六七八九])?/) { match in
      let tens = match.1.flatMap { value(of: $0) } ?? 1
      let units = match.2.flatMap { value(of: $0) } ?? 0
      return "\(tens * 10 + units)"
    }.replacing(/[一两二三四五六七八九]/) { match in
      value(of: match.output).map(String.init) ?? String(match.output)
    }
  }

  private static func value(of numeral: Substring) -> Int? {
    numeral == "两"
      ? 2
      : "一二三四五六七八九".firstIndex(of: numeral.first ?? " ").map {
        "一二三四五六七八九".distance(from: "一二三四五六七八九".startIndex, to: $0) + 1
      }
  }

  // MARK: - Papers

  private static func papers(_ text: String) -> [NamedPaper]? {
    let parts = text.split { "、，,；;+和 ".contains($0) }.map(String.init)
    var papers: [NamedPaper] = []
    for part in parts {
      let paper = paper(part)
      // 复印件2 behind a paper speaks of that paper.
      if paper.document == DocumentKind.other.rawValue, part.hasPrefix("复印件"),
        let last = papers.popLast()
      {
        papers.append(
          NamedPaper(
            document: last.document, originals: last.originals, copies: count(part) ?? 1,
            detail: last.detail))
      } else {
        papers.append(paper)
      }
    }
    return papers.isEmpty ? nil : papers
  }

  private static func paper(_ text: String) -> NamedPaper {
    let isCopy = text.contains("复印件") || text.lowercased().contains("copy")
    let known = DocumentKind.allCases.filter { $0 != .other }
      .filter {
        text.contains($0.phrase.zh) || text.lowercased().contains($0.phrase.en.lowercased())
      }
      .max { $0.phrase.zh.count < $1.phrase.zh.count }
    let number = count(text) ?? 1
    let isBoth = isCopy && text.contains("原件")
    return NamedPaper(
      document: (known ?? .other).rawValue, originals: isBoth ? 1 : isCopy ? 0 : number,
      copies: isCopy ? number : 0, detail: known == nil ? text : nil)
  }

  private static func count(_ text: String) -> Int? {
    numbers(text).map(\.upperBound).flatMap { (1...20).contains($0) ? $0 : nil }
  }
}
