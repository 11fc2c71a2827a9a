/// Answers as words: how the log keeps them, and how they are typed.
extension ToldValue {
  /// The value without its kind: `yes`, `7 days released`, `10-20`, `id-card:1:0 photo:2:0`.
  package var words: [String] {
    switch self {
    case .flag(let flag): [flag ? "yes" : "no"]
    case .lapse(.never): ["never"]
    case .lapse(.after(let span, let end)): span.words + [end.rawValue]
    case .span(let span): span.words
    case .needs(let report): [report.rawValue]
    case .dies(let end): [end.rawValue]
    case .yuan(let sum): [ToldValue.bounds(sum.lowerBound, sum.upperBound)]
    case .papers(let papers): papers.map(\.word)
    case .words(let text): text.wordsOfLog
    }
  }

  /// The value of that kind in words, as `words` writes it.
  package init(kind: Kind, words: [String]) throws(NotationError) {
    var reader = WordReader(words)
    switch kind {
    case .flag: self = .flag(try reader.next(among: YesNo.allCases) == .yes)
    case .lapse where words == ["never"]:
      self = .lapse(.never)
      return
    case .lapse: self = .lapse(.after(try reader.span(), then: try reader.next()))
    case .span: self = .span(try reader.span())
    case .needs: self = .needs(try reader.next())
    case .dies: self = .dies(try reader.next())
    case .yuan:
      self = .yuan(try reader.bounds(upTo: ToldValue.mostYuan, such: ["0-\(ToldValue.mostYuan)"]))
    case .papers: self = .papers(try reader.papers())
    case .words:
      let text = reader.rest().joined(separator: " ")
      guard !text.isEmpty else { throw NotationError(word: nil, expected: ["…"]) }
      self = .words(text)
    }
    try reader.finish()
  }

  /// The highest sum that is believed: no card costs more.
  package static let mostYuan = 500

  fileprivate static func bounds(_ least: Int, _ most: Int) -> String {
    least == most ? "\(most)" : "\(least)-\(most)"
  }
}

extension Told {
  /// The line in the log: key, place, `until=`, `by=`, the kind of the answer and its words.
  var words: [String] {
    [key.rawValue, place.digits, "until=\(until)"]
      + (by.map { ["by=\($0.gluing)"] } ?? []) + [value.kind.rawValue] + value.words
  }

  /// Reads the line in the log.
  init(words: [String]) throws(NotationError) {
    var reader = WordReader(words)
    key = FactKey(rawValue: try reader.text())
    let code = try reader.text()
    guard let place = PlaceCode(code) else {
      throw NotationError(word: code, expected: ["510100"])
    }
    self.place = place
    guard let until = try reader.day(named: "until") else {
      throw NotationError(word: words.dropFirst(2).first, expected: ["until=2027-05-19"])
    }
    self.until = until
    by = reader.text(named: "by")?.unglued
    value = try ToldValue(kind: try reader.next(), words: reader.rest())
  }
}

private enum YesNo: String, CaseIterable {
  case yes, no
}

extension Span {
  fileprivate var words: [String] { [ToldValue.bounds(least, most), unit.rawValue] }
}

extension NamedPaper {
  /// `photo:2:0`, with a detail behind where there is one.
  fileprivate var word: String {
    ([document, "\(originals)", "\(copies)"] + [detail?.gluing].compactMap(\.self))
      .joined(separator: ":")
  }
}

extension String {
  /// The text as one word: blanks become blanks that do not break.
  fileprivate var gluing: String { replacing(" ", with: "\u{A0}") }

  /// What `gluing` was made from.
  fileprivate var unglued: String { replacing("\u{A0}", with: " ") }

  private func replacing(_ one: Unicode.Scalar, with other: Unicode.Scalar) -> String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == one ? other : $0 }))
  }
}

extension WordReader {
  fileprivate mutating func span() throws(NotationError) -> Span {
    let bounds = try bounds(upTo: Span.mostUnits)
    return Span(bounds.lowerBound, to: bounds.upperBound, try next())
  }

  /// `7` or `3-5`.
  fileprivate mutating func bounds(
    upTo most: Int, such expected: [String] = ["7", "3-5"]
  ) throws(NotationError) -> ClosedRange<Int> {
    let word = try text()
    let numbers = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(numbers.count), let first = numbers[0],
      let last = numbers[numbers.count - 1], 0 <= first, first <= last, last <= most
    else { throw NotationError(word: word, expected: expected) }
    return first...last
  }

  fileprivate mutating func papers() throws(NotationError) -> [NamedPaper] {
    var papers: [NamedPaper] = []
    for word in rest() { papers.append(try WordReader.paper(word)) }
    guard !papers.isEmpty else { throw NotationError(word: nil, expected: ["id-card:1:0"]) }
    return papers
  }

  private static func paper(_ word: String) throws(NotationError) -> NamedPaper {
    let parts = word.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
    let counts = parts.dropFirst().prefix(2).map { Int($0) ?? -1 }
    guard parts[0].isEmpty == false, counts.allSatisfy({ (0...20).contains($0) }) else {
      throw NotationError(word: word, expected: ["id-card", "photo:2", "id-card:1:1"])
    }
    return NamedPaper(
      document: String(parts[0]), originals: counts.first ?? 1,
      copies: counts.dropFirst().first ?? 0,
      detail: parts.count > 3 ? String(parts[3]).unglued : nil)
  }
}
