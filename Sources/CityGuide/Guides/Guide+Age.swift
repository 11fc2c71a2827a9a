package import CardJourney

extension Guide {
  /// The last day on which anybody checked anything of what came with the program; nil where no day is known.
  ///
  /// What the desk wrote itself, and what somebody was told, makes the rest no newer.
  package var newestCheck: Day? {
    facts.filter { $0.origin == .guide && $0.grade != .told }
      .flatMap { fact in fact.sources.map(\.seen) + [fact.reviewed] }.compactMap(\.self).max()
  }

  /// Whether nobody has looked at all of it for a year.
  package func isOld(on day: Day) -> Bool {
    newestCheck.map { $0.adding(months: Guide.yearOfTrust) < day } ?? false
  }

  private static let yearOfTrust = 12
}
