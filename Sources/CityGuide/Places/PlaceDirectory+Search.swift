import CardJourney

extension PlaceDirectory {
  /// The places that a text may mean, in a stable order: exact before beginning before containing,
  /// the capital of a province before its other places.
  ///
  /// By Chinese name, pinyin, initials, area code or six digits; case, spaces and apostrophes do not
  /// count. Empty for an empty text.
  package func search(_ query: String) -> [Place] {
    let wanted = PlaceDirectory.folded(query)
    guard !wanted.isEmpty else { return [] }
    return places.enumerated()
      .compactMap { index, place in
        place.closeness(to: wanted).map { (place: place, closeness: $0, index: index) }
      }
      .sorted {
        ($0.closeness, $0.place.isCapital ? 0 : 1, $0.index)
          < ($1.closeness, $1.place.isCapital ? 0 : 1, $1.index)
      }
      .map(\.place)
  }

  /// The places that come nearest to a text that none matches, the nearest first; at most five.
  ///
  /// By the fewest changed characters of pinyin and name.
  package func nearest(_ query: String) -> [Place] {
    let wanted = PlaceDirectory.folded(query)
    guard !wanted.isEmpty else { return [] }
    return places.enumerated()
      .map { index, place in (place: place, distance: place.distance(to: wanted), index: index) }
      .filter { $0.distance <= max(1, wanted.count / 2) }
      .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
      .prefix(5).map(\.place)
  }

  fileprivate static func folded(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
  }
}

extension Place {
  /// Whether a text may mean the place, read as ``PlaceDirectory/search(_:)`` reads it; an empty one
  /// means none.
  package func isMeant(by query: String) -> Bool {
    let wanted = PlaceDirectory.folded(query)
    return !wanted.isEmpty && closeness(to: wanted) != nil
  }

  /// How close a text comes, smaller is closer; nil where it does not match.
  fileprivate func closeness(to text: String) -> Int? {
    let keys = [code.digits, name, shortName, pinyin, initials] + (area.map { [$0] } ?? [])
    if keys.contains(text) { return 0 }
    if keys.contains(where: { $0.hasPrefix(text) }) { return 1 }
    return name.contains(text) || pinyin.contains(text) ? 2 : nil
  }

  fileprivate func distance(to text: String) -> Int {
    min(editDistance(pinyin, text), editDistance(name, text), editDistance(shortName, text))
  }

  /// The name without the last character, which mostly is its rank.
  private var shortName: String { String(name.dropLast()) }
}
