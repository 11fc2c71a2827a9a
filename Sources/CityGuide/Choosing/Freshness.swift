package import CardJourney

/// How long a fact may be relied on before somebody should ask again.
///
/// Two clocks run: from the day its newest source was published, and from the day on which somebody
/// last went through it. The first says that the world may have moved on, the second that nobody has
/// looked. The first that runs out makes it stale; a stale answer stays the answer, and is asked about.
/// What nobody has dated counts as run out: it may be of any year.
package struct Freshness: Hashable, Sendable {
  /// Months from publication; nil where it stands until it is taken back.
  package let sincePublished: Int?
  /// Months from the last check; nil where nothing needs checking.
  package let sinceChecked: Int?

  /// What does not grow old: what to beware of, and what has no dates on record (numbers of banks).
  package static let lasting = Freshness(sincePublished: nil, sinceChecked: nil)
  /// A national rule: it holds until it is repealed, and that has to be noticed.
  package static let law = Freshness(sincePublished: nil, sinceChecked: 24)
  /// Terms and norms of a place: set by its own decree or in its card system (TheProcess.md),
  /// and rewritten with either, every few years.
  static let terms = Freshness(sincePublished: 60, sinceChecked: 24)
  /// Papers and who may come: lists change with every round of cutting them; old copies of longer lists
  /// stay on the web (TwoAnswers.md, C23).
  static let papers = Freshness(sincePublished: 36, sinceChecked: 12)
  /// Where one goes, and when it is open: counters move, apps rename their menus, numbers are merged.
  static let whereabouts = Freshness(sincePublished: 36, sinceChecked: 12)
  /// Sums and days: fees fall away province by province, making gets quicker with every machine; what
  /// is seen of both contradicts itself by year (TwoAnswers.md, C15).
  static let figures = Freshness(sincePublished: 24, sinceChecked: 12)

  private init(sincePublished: Int?, sinceChecked: Int?) {
    self.sincePublished = sincePublished
    self.sinceChecked = sinceChecked
  }
}

/// Why a fact is stale.
package enum Staleness: Hashable, Sendable {
  /// What was said last is from that year.
  case saidIn(year: String)
  /// None of the sources that it rests on has a date: it may be of any year.
  case undated
  /// Nobody has gone through it since that day.
  case unchecked(since: Day)
}

/// How old a fact is on some day.
package struct Age: Hashable, Sendable {
  /// The newest date of a source that it may rest on: `2019`, `2019-10`; nil where none is dated.
  package let published: String?
  /// The day on which it was last gone through; nil where nobody has noted one.
  package let checked: Day?
  /// Why it should be asked again; nil while it may be relied on.
  package let staleness: Staleness?
}

extension Fact {
  /// How long it may be relied on before somebody should ask again.
  package var freshness: Freshness { isBinding ? .law : topic.row.ages }

  /// How old it is: of a date without a day the last one counts, so that nothing is called old too early.
  package func age(on day: Day) -> Age {
    let reliable = sources.filter { $0.grade.mayAnswer || !grade.mayAnswer }
    let published = reliable.compactMap(\.published).max()
    let checked = freshness == .lasting ? nil : (sources.map(\.seen) + [reviewed]).lastDay
    return Age(
      published: published, checked: checked, staleness: staleness(published, checked, on: day))
  }

  private func staleness(_ published: String?, _ checked: Day?, on day: Day) -> Staleness? {
    if let months = freshness.sincePublished {
      // What was told and the desk's own words have the day on which they were heard.
      guard let published else { return origin == .guide ? .undated : unchecked(checked, on: day) }
      if let last = Day(lastOf: published), last.adding(months: months) < day {
        return .saidIn(year: String(published.prefix(4)))
      }
    }
    return unchecked(checked, on: day)
  }

  private func unchecked(_ checked: Day?, on day: Day) -> Staleness? {
    guard let checked, let months = freshness.sinceChecked, checked.adding(months: months) < day
    else { return nil }
    return .unchecked(since: checked)
  }

  /// Whether it should be asked again.
  package func isStale(on day: Day) -> Bool { age(on: day).staleness != nil }

  /// The newest date among the sources of its best grade; nil where none is dated.
  package var published: String? {
    sources.filter { $0.grade == grade }.compactMap(\.published).max()
  }
}

extension [Day?] {
  fileprivate var lastDay: Day? { compactMap(\.self).max() }
}

extension Day {
  /// The last day of `2019-10-16`, `2019-10` or `2019`; nil where it is none of these.
  fileprivate init?(lastOf date: String) {
    switch date.split(separator: "-").count {
    case 1: self.init(date + "-12-31")
    case 2: self.init(lastOfMonth: date)
    default: self.init(date)
    }
  }

  private init?(lastOfMonth date: String) {
    guard let first = Day(date + "-01") else { return nil }
    self = first.adding(months: 1).adding(days: -1)
  }
}
