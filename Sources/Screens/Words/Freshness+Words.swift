import CardJourney
package import CityGuide
package import Copy

extension Staleness {
  /// That it may no longer hold, and what to do about that.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
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
      of(
        "\((published ?? year).prefix(4))",
        in: { Phrase { [year = String($0.prefix(4))] copy in copy.factYear(year: year) } })
    case .undated: Age(words: .noDate, year: Phrase(\.undatedYearMark))
    case .unchecked(let since):
      of(
        "\(since.civil.year)", in: { Phrase { [year = $0] copy in copy.lastCheckedIn(year: year) } }
      )
    case nil: nil
    }
  }

  private func of(_ year: String, in words: (String) -> Phrase) -> Age {
    Age(words: words(year), year: Phrase(verbatim: year))
  }
}

extension Phrase {
  /// What stands where a year would.
  static let noDate = Phrase(\.sourceHasNoDate)
  /// What stands with a value that other sources contradict.
  package static let othersDiffer = Phrase(\.othersDiffer)
}
