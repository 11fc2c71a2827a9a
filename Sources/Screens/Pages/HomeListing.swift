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
  }

  /// How many cases there are of each kind, whatever is shown.
  struct Counts: Hashable, Sendable {
    var all = 0
    var due = 0
    var waiting = 0
    var toAsk = 0
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

  /// Counts and chooses anew; what a longer search finds is among what the shorter one found.
  init(_ key: Key, in all: [CaseEntry], after last: HomeListing?) {
    self.key = key
    if let last, last.key.revision == key.revision, last.key.today == key.today {
      counts = last.counts
      unreadable = last.unreadable
    } else {
      counts = Counts(all, on: key.today)
      unreadable = all.unreadable
    }
    if let last, key.narrows(last.key) {
      entries = last.entries.found(by: key.search)
    } else {
      let admitted = key.filter.map { all.filter($0.admits) } ?? all
      entries = admitted.found(by: key.search)
    }
  }

  /// The filter behind the present one, of those that admit any case; nil for all cases.
  var nextFilter: CaseFilter? {
    let offered = CaseFilter.all.filter { counts[$0] > 0 }
    guard let filter = key.filter else { return offered.first }
    return CaseFilter.all.drop { $0 != filter }.dropFirst().first { counts[$0] > 0 }
  }
}

extension HomeListing.Key {
  /// Whether it shows only cases that the other one shows too.
  fileprivate func narrows(_ other: Self) -> Bool {
    revision == other.revision && filter == other.filter && search.hasPrefix(other.search)
  }
}

extension HomeListing.Counts {
  fileprivate init(_ entries: [CaseEntry], on today: Day) {
    self.init()
    all = entries.count
    for entry in entries {
      self[entry.filter] += 1
      guard entry.outcome == nil else { continue }
      if let day = entry.dueDay, day <= today { due += 1 }
      if entry.isWaiting { waiting += 1 }
      if entry.hasToAsk { toAsk += 1 }
    }
  }
}

extension [CaseEntry] {
  /// The cases that a text may mean: by nickname, id, or place in every way that a place is typed.
  ///
  /// All of them for an empty text.
  fileprivate func found(by text: String) -> [CaseEntry] {
    let wanted = text.lowercased().filter { !$0.isWhitespace }
    guard !wanted.isEmpty else { return self }
    // A list has many cases and few places.
    var places: [PlaceCode: Bool] = [:]
    return filter { entry in
      if entry.id.lowercased().hasPrefix(wanted) || entry.isNamed(wanted) { return true }
      guard let place = entry.location else { return false }
      if let isMeant = places[place.code] { return isMeant }
      let isMeant = place.isMeant(by: wanted)
      places[place.code] = isMeant
      return isMeant
    }
  }
}

extension CaseEntry {
  fileprivate func isNamed(_ wanted: String) -> Bool {
    guard let nickname else { return false }
    return nickname.lowercased().filter { !$0.isWhitespace }.contains(wanted)
  }
}
