package import CardJourney

/// How well places are documented: place by place, and what is missing most.
package struct Coverage: Hashable, Sendable {
  /// One place.
  package struct Row: Hashable, Sendable {
    package let place: PlaceCode
    package let names: Names
    /// How many people have no nearer guide than this one; nil where no figure is on record.
    package let people: Int?
    /// The best that is said in each column; nothing for a column of which nobody says anything.
    package let cells: [CoverageColumn: CoverageCell]

    /// The columns of which nobody who may be relied on says anything, in their order.
    package var missing: [CoverageColumn] {
      CoverageColumn.allCases.filter { cells[$0]?.reliability != .answer }
    }

    /// How many columns its own file answers.
    package var ownAnswers: Int { cells.values.count { $0.isOwn && $0.reliability == .answer } }
  }

  /// How many places know one thing.
  package struct Count: Hashable, Sendable {
    package let column: CoverageColumn
    /// Places with an answer in their own file.
    package let own: Int
    /// Places for which only a farther layer answers.
    package let inherited: Int
    /// Places, among both, whose answer has no date.
    package let undated: Int
    /// Places with hearsay only, their own or inherited.
    package let hearsay: Int
    /// Places of which nobody says anything.
    package let nothing: Int

    /// The same counted in people; those of places without a figure are left out.
    package let people: People

    /// Places without an answer.
    package var missing: Int { hearsay + nothing }
  }

  /// How many people get what.
  package struct People: Hashable, Sendable {
    /// An answer of a known date.
    package let dated: Int
    /// An answer without a date.
    package let undated: Int
    /// Hearsay only.
    package let hearsay: Int
    package let nothing: Int

    package var total: Int { dated + undated + hearsay + nothing }
    /// With an answer, in thousandths of all; 0 where nobody is counted.
    package var answered: Int { total == 0 ? 0 : (dated + undated) * 1000 / total }
  }

  /// The places, in the order given.
  package let rows: [Row]

  /// What these guides say on that day; how many people that reaches, where the directory says how many there are.
  package init(of guides: [Guide], among places: PlaceDirectory, on day: Day) {
    let people = Census(of: guides, among: places)
    rows = guides.map { guide in
      Row(
        place: guide.place, names: guide.names, people: people[guide.place],
        cells: CoverageColumn.allCases.reduce(into: [:]) { cells, column in
          cells[column] = CoverageCell(
            bestOf: column.facts(in: guide, on: day), place: guide.place)
        })
    }
  }

  /// Every column, what is missing in most places first.
  package var counts: [Count] {
    CoverageColumn.allCases.map(count).enumerated().sorted { left, right in
      (-left.element.missing, left.element.own, left.offset)
        < (-right.element.missing, right.element.own, right.offset)
    }.map(\.element)
  }

  /// The places with the fewest answers, the fewest first; of two alike the one whose own file says less.
  package func thinnest(_ limit: Int) -> [Row] {
    let sorted = rows.sorted { left, right in
      (-left.missing.count, left.ownAnswers, left.place)
        < (-right.missing.count, right.ownAnswers, right.place)
    }
    return Array(sorted.prefix(limit))
  }

  private func count(_ column: CoverageColumn) -> Count {
    let cells = rows.compactMap { $0.cells[column] }
    let answers = cells.filter { $0.reliability == .answer }
    return Count(
      column: column, own: answers.count(where: \.isOwn), inherited: answers.count { !$0.isOwn },
      undated: answers.count { $0.published == nil }, hearsay: cells.count - answers.count,
      nothing: rows.count - cells.count, people: people(column))
  }

  private func people(_ column: CoverageColumn) -> People {
    func sum(_ isCounted: (CoverageCell?) -> Bool) -> Int {
      rows.filter { isCounted($0.cells[column]) }.compactMap(\.people).reduce(0, +)
    }
    return People(
      dated: sum { $0?.reliability == .answer && $0?.published != nil },
      undated: sum { $0?.reliability == .answer && $0?.published == nil },
      hearsay: sum { $0?.reliability == .hearsay }, nothing: sum { $0 == nil })
  }
}

/// How many people each guide is the nearest for.
private struct Census {
  private var people: [PlaceCode: Int] = [:]

  init(of guides: [Guide], among places: PlaceDirectory) {
    let guided = Set(guides.map(\.place))
    for place in places.places where place.parent == .nation || guided.contains(place.code) {
      guard let own = place.people,
        let nearest = ([place.code] + above(place, in: places)).first(where: guided.contains)
      else { continue }
      people[nearest, default: 0] += own
      guard place.parent != .nation,
        let farther = above(place, in: places).first(where: guided.contains)
      else { continue }
      people[farther, default: 0] -= own
    }
  }

  /// The places in which one lies, the nearer first, the nation last.
  private func above(_ place: Place, in places: PlaceDirectory) -> [PlaceCode] {
    place.parent == .nation
      ? [.nation]
      : [place.parent] + (places.place(place.parent).map { above($0, in: places) } ?? [])
  }

  subscript(place: PlaceCode) -> Int? { people[place] }
}

/// The best that is said of one thing at one place.
package struct CoverageCell: Hashable, Sendable {
  package let fact: FactID
  /// The place whose file says it.
  package let layer: PlaceCode
  /// Whether that is the place itself.
  package let isOwn: Bool
  package let grade: Grade
  package let reliability: Reliability
  /// The newest date of a source of that grade; nil where none is dated.
  package let published: String?

  /// The best of what is said; nil where nothing is.
  ///
  /// As for a case: an answer before hearsay, then what the place itself says; then the better grade,
  /// then the newer.
  init?(bestOf facts: [Fact], place: PlaceCode) {
    let best = facts.min { left, right in
      let isHearsay = (left.reliability == .hearsay, right.reliability == .hearsay)
      if isHearsay.0 != isHearsay.1 { return !isHearsay.0 }
      let isFar = (left.place != place, right.place != place)
      if isFar.0 != isFar.1 { return !isFar.0 }
      if left.grade != right.grade { return left.grade < right.grade }
      return (left.published ?? "", right.id.rawValue) > (right.published ?? "", left.id.rawValue)
    }
    guard let best else { return nil }
    fact = best.id
    layer = best.place
    isOwn = best.place == place
    grade = best.grade
    reliability = best.reliability
    published = best.published
  }
}
