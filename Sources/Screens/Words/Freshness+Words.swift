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

extension Fact {
  /// How old it is, in a word for the end of a line; nil while it may be relied on.
  func shortAge(on day: Day) -> Phrase? {
    switch age(on: day).staleness {
    case .saidIn(let year):
      // The date of the grade that stands before it, not of a weaker source that says the same.
      inYear(published ?? year)
    case .undated: .noDate
    case .unchecked(let since):
      Phrase("\(since.civil.year) 年核对", "checked in \(since.civil.year)")
    case nil: nil
    }
  }

  private func inYear(_ date: String) -> Phrase {
    Phrase("\(date.prefix(4)) 年", "\(date.prefix(4))")
  }
}

extension Phrase {
  /// What stands where a year would.
  static let noDate = Phrase("日期不详", "no date")
  /// What stands with a value that other sources contradict.
  package static let othersDiffer = Phrase("有不同说法", "others differ")
}
