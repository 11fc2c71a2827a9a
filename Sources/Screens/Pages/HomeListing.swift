import CardJourney
import CityGuide

/// What today's list shows of all cases: counted and chosen once, not at every key.
struct HomeListing: Sendable {
  /// What it follows from.
  struct Key: Hashable, Sendable {
    var revision: Int
    var today: Day
    var filter: CaseFilter?
    var search: String
    /// Whether cases can be found by place.
    var hasPlaces: Bool
  }

  /// How many cases there are of each kind, whatever is shown: each counts once, and they add up.
  struct Counts: Hashable, Sendable {
    var all = 0
    var due = 0
    var waiting = 0
    var toAsk = 0
    /// Open, and none of these.
    var other = 0
    /// One number a filter, in their order.
    private var byFilter = CaseFilter.all.map { _ in 0 }

    /// The number of cases that a filter admits.
    subscript(filter: CaseFilter) -> Int {
      get { CaseFilter.all.firstIndex(of: filter).map { byFilter[$0] } ?? 0 }
      set {
        guard let index = CaseFilter.all.firstIndex(of: filter) else { return }
        byFilter[index] = newValue
      }
    }
  }

  /// What it follows from.
  let key: Key
  /// The cases shown, in the order of the list.
  let entries: [CaseEntry]
  /// All cases, counted.
  let counts: Counts
  /// The mistakes of guides that could not be read, each once.
  let unreadable: [Finding]

  /// Counts and chooses anew.
  init(_ key: Key, in all: [CaseEntry], places: PlaceDirectory?, after last: HomeListing?) {
    self.key = key
    if let last, last.key.revision == key.revision, last.key.today == key.today {
      counts = last.counts
      unreadable = last.unreadable
    } else {
      counts = Counts(all, on: key.today)
      unreadable = all.unreadable
    }
    let admitted = key.filter.map { all.filter($0.admits) } ?? all
    entries = admitted.found(by: key.search, in: places)
  }

  /// The filter behind the present one, of those that admit any case; nil for all cases.
  var nextFilter: CaseFilter? {
    let offered = CaseFilter.all.filter { counts[$0] > 0 }
    guard let filter = key.filter else { return offered.first }
    return CaseFilter.all.drop { $0 != filter }.dropFirst().first { counts[$0] > 0 }
  }
}

extension HomeListing: Hashable {
  /// What it follows from says all.
  static func == (left: HomeListing, right: HomeListing) -> Bool { left.key == right.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension HomeListing.Counts {
  fileprivate init(_ entries: [CaseEntry], on today: Day) {
    self.init()
    all = entries.count
    for entry in entries {
      self[entry.filter] += 1
      guard entry.outcome == nil else { continue }
      if let day = entry.dueDay, day <= today {
        due += 1
      } else if entry.isWaiting {
        waiting += 1
      } else if entry.hasToAsk {
        toAsk += 1
      } else {
        other += 1
      }
    }
  }
}

extension [CaseEntry] {
  /// The cases that a text may mean: by nickname, id, or place in every way that a place is typed.
  ///
  /// All of them for an empty text.
  fileprivate func found(by text: String, in places: PlaceDirectory?) -> [CaseEntry] {
    let wanted = text.lowercased().filter { !$0.isWhitespace }
    guard !wanted.isEmpty else { return self }
    let meant = Set((places?.search(text).meant ?? []).map(\.code))
    return filter { entry in
      entry.id.lowercased().hasPrefix(wanted) || entry.isNamed(wanted)
        || entry.location.map { meant.contains($0.code) || meant.contains($0.issuerCode) } ?? false
    }
  }
}

extension CaseEntry {
  fileprivate func isNamed(_ wanted: String) -> Bool {
    guard let nickname else { return false }
    return nickname.lowercased().filter { !$0.isWhitespace }.contains(wanted)
  }
}
