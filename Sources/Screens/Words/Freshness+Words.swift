import CardJourney
package import CityGuide

extension Staleness {
  /// That it may no longer hold, and what to do about that.
  package var phrase: Phrase {
    switch self {
    case .saidIn(let year):
      Phrase("\(year) 年的说法，可能过时，先问", "Said in \(year), may be out of date: ask first")
    case .undated:
      Phrase("来源没写日期，可能过时，先问", "Its source has no date, may be out of date: ask first")
    case .unchecked(let day):
      Phrase(
        "\(day) 以后没有再核对过，可能过时，先问",
        "Not checked since \(day), may be out of date: ask first")
    }
  }
}

/// How old something is, in words and as it stands before a mark.
struct Age: Hashable {
  /// For a sentence.
  let words: Phrase
  /// For the edge of a line.
  let year: Phrase
}

extension Fact {
  /// How old it is; nil while it may be relied on.
  func shortAge(on day: Day) -> Age? {
    switch age(on: day).staleness {
    case .saidIn(let year):
      // The date of the grade that stands before it, not of a weaker source that says the same.
      of("\((published ?? year).prefix(4))", in: { Phrase("\($0) 年", $0) })
    case .undated: Age(words: .noDate, year: Phrase("?年", "?yr "))
    case .unchecked(let since):
      of("\(since.civil.year)", in: { Phrase("\($0) 年核对", "checked in \($0)") })
    case nil: nil
    }
  }

  private func of(_ year: String, in words: (String) -> Phrase) -> Age {
    Age(words: words(year), year: Phrase(year, year))
  }
}

extension Phrase {
  /// What stands where a year would.
  static let noDate = Phrase("日期不详", "no date")
  /// What stands with a value that other sources contradict.
  package static let othersDiffer = Phrase("有不同说法", "others differ")
}
