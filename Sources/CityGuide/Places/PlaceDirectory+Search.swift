package import CardJourney

extension PlaceDirectory {
  /// The places that a text may mean, in a stable order: named before begun before contained, the capital of a
  /// province before its other places, counties after the places that issue cards.
  ///
  /// By name with and without its rank, former names, pinyin, initials, pinyin of which some syllables are only
  /// begun, area code and six digits; a place may stand before the one that lies in it, glued or not. Case, gaps
  /// and apostrophes do not count. Of two alike the one of `known` comes first. Nothing for an empty text.
  package func search(
    _ query: String, preferring known: Set<PlaceCode> = [], atMost limit: Int = .max
  ) -> PlaceMatches {
    let text = PlaceIndex.folded(query)
    guard !text.isEmpty else { return .none }
    let search = PlaceSearch(index, text, known: known, limit: limit)
    if text.allSatisfy({ (0x30...0x39).contains($0) }) { return search.numbered }
    return search.spelt
  }

  /// The one place that a text names in Chinese, whole, with or without a place in front, or with its six digits;
  /// nil where it names none or several.
  package func written(_ text: String) -> Place? {
    let text = PlaceIndex.folded(text)
    guard text.count > 1 else { return nil }
    let search = PlaceSearch(index, text, known: [], limit: .max)
    return text[0] < 0x80 ? search.numbered.sure ?? search.numbered.onlyNumbered : search.written
  }

  /// The one city among several places of a name that is written in Chinese, whole, and the districts and counties
  /// that bear it too; nil where it is that of no city, of several, or of one place alone.
  package func city(written text: String) -> (city: Place, others: [Place])? {
    let folded = PlaceIndex.folded(text)
    guard folded.count > 1, folded[0] >= 0x80 else { return nil }
    let named = PlaceSearch(index, folded, known: [], limit: .max).namesakes
    let cities = named.filter { !$0.isCounty }
    guard named.count > 1, cities.count == 1, let city = cities.first else { return nil }
    return (city, named.filter { $0 != city })
  }
}

extension PlaceMatches {
  /// The one place that has the number that was typed; nil where it is no whole number of one.
  package var onlyNumbered: Place? {
    kind == .numbered && named.count == 1 ? named.first : nil
  }
}

/// One text, looked for in an index.
struct PlaceSearch {
  private let index: PlaceIndex
  private let units: [UInt16]
  private let text: [UInt16]
  private let known: Set<PlaceCode>
  private let limit: Int

  init(_ index: PlaceIndex, _ text: [UInt16], known: Set<PlaceCode>, limit: Int) {
    self.index = index
    units = index.units
    self.text = text
    self.known = known
    self.limit = limit
  }

  /// How close a text comes to a name; smaller is closer.
  private enum Closeness: Int {
    case whole, core, initials, begins, mixed, contains
  }

  /// A name that was found.
  private struct Hit {
    /// Closeness, whether it is a former name, level, whether little is known: what the order is by, in one number.
    let order: Int
    let name: Int

    init(_ closeness: Int, _ place: Place, _ entry: PlaceIndex.Name, isKnown: Bool, name: Int) {
      let level = place.isCounty ? 2 : place.isCapital ? 0 : 1
      order =
        closeness << 40 | (entry.former == nil ? 0 : 1) << 38 | level << 34
        | (isKnown ? 0 : 1) << 32 | name
      self.name = name
    }

    var closeness: Int { order >> 40 }

    /// From here on no part of the name is what was typed.
    static let near = 8
  }

  // MARK: Names

  /// What the text spells, or else comes near.
  var spelt: PlaceMatches {
    let isLatin = text.allSatisfy { $0 < 0x80 }
    let hits = hits(of: text[...], isLatin: isLatin)
    if let first = hits.first, first.closeness <= Closeness.initials.rawValue {
      return matches(hits, .named)
    }
    if let glued = glued(text[...], in: nil) { return glued }
    guard !hits.isEmpty else { return matches(nearHits(text[...], in: nil), .near) }
    // What only begins or holds the text may be none of it: with few of those, near names stand below.
    return matches(
      hits.count < PlaceSearch.mostNear ? hits + nearHits(text[...], in: nil) : hits, .partly)
  }

  /// The one place that the text names in Chinese, whole.
  var written: Place? {
    let whole = sure(among: byName(text[...], in: nil))
    return whole ?? glued(text[...], in: nil).flatMap { $0.kind == .named ? $0.sure : nil }
  }

  /// All places that the text names in Chinese, whole.
  var namesakes: [Place] { named(among: byName(text[...], in: nil)) }

  private func hits(of text: ArraySlice<UInt16>, isLatin: Bool) -> [Hit] {
    var hits: [Hit] = []
    for (number, name) in index.names.enumerated() {
      let closeness =
        isLatin ? latin(text, name) : chinese(text, name)
      guard let closeness else { continue }
      hits.append(hit(closeness.rawValue, number, name))
    }
    return hits.sorted { $0.order < $1.order }
  }

  private func hit(_ closeness: Int, _ number: Int, _ name: PlaceIndex.Name) -> Hit {
    let place = index.places[Int(name.place)]
    let isKnown =
      !known.isEmpty
      && (known.contains(place.code) || place.isCounty && known.contains(place.parent))
    return Hit(closeness, place, name, isKnown: isKnown, name: number)
  }

  private func chinese(_ text: ArraySlice<UInt16>, _ name: PlaceIndex.Name) -> Closeness? {
    let (start, length) = (Int(name.start), Int(name.name))
    let same = common(text, at: start, length)
    if same == text.count {
      if same == length { return .whole }
      return same == Int(name.core) ? .core : .begins
    }
    if same == name.core, isRank(text.dropFirst(same), of: name) { return .core }
    return text.count < length && contains(text, from: start + 1, to: start + length)
      ? .contains : nil
  }

  private func latin(_ text: ArraySlice<UInt16>, _ name: PlaceIndex.Name) -> Closeness? {
    let start = Int(name.start) + Int(name.name)
    let (pinyin, initials) = (Int(name.pinyin), Int(name.initials))
    let same = common(text, at: start, pinyin)
    guard same > 0 else {
      return text.count > 1 && contains(text, from: start + 1, to: start + pinyin)
        ? .contains : nil
    }
    if same == text.count { return same == pinyin ? .core : .begins }
    if same == pinyin, isBegun(text.dropFirst(same), rankOf: name) {
      return text.count - same == name.rank?.pinyin.utf8CodeUnitCount ? .core : .begins
    }
    let short = common(text, at: start + pinyin, initials)
    if short == text.count { return short == initials ? .initials : .begins }
    if short == initials, text.count == short + 1, isBegun(text.dropFirst(short), rankOf: name) {
      return .initials
    }
    return isMixed(text, start, pinyin, initials) ? .mixed : nil
  }

  /// How many units the text and a name have in common at their beginnings.
  private func common(_ text: ArraySlice<UInt16>, at start: Int, _ length: Int) -> Int {
    var count = 0
    for unit in text {
      guard count < length, units[start + count] == unit else { break }
      count += 1
    }
    return count
  }

  private func contains(_ text: ArraySlice<UInt16>, from start: Int, to end: Int) -> Bool {
    guard let first = text.first, start + text.count <= end else { return false }
    for place in start...(end - text.count) where units[place] == first {
      if common(text, at: place, end - place) == text.count { return true }
    }
    return false
  }

  /// Whether a text is the rank of a name: the last character of it, behind the core alone.
  private func isRank(_ text: ArraySlice<UInt16>, of name: PlaceIndex.Name) -> Bool {
    text.count == 1 && name.core < name.name && text.first == name.rank?.character
  }

  /// Whether a text begins the rank of a name in letters.
  private func isBegun(_ text: ArraySlice<UInt16>, rankOf name: PlaceIndex.Name) -> Bool {
    guard name.core < name.name, let rank = name.rank?.pinyin,
      text.count <= rank.utf8CodeUnitCount
    else { return false }
    return zip(text, UnsafeBufferPointer(start: rank.utf8Start, count: rank.utf8CodeUnitCount))
      .allSatisfy { $0 == UInt16($1) }
  }

  /// Whether the text is pinyin of which each syllable may be only begun, as input methods take it: `lsh` is 乐山.
  private func isMixed(
    _ text: ArraySlice<UInt16>, _ start: Int, _ pinyin: Int, _ initials: Int
  ) -> Bool {
    guard text.count > 2, initials > 1 else { return false }
    return isMixed(text, start, start + pinyin, start + pinyin, start + pinyin + initials)
  }

  /// `syllable` is where one begins that has the initial at `initial`.
  private func isMixed(
    _ text: ArraySlice<UInt16>, _ syllable: Int, _ end: Int, _ initial: Int, _ last: Int
  ) -> Bool {
    let longest = common(text, at: syllable, end - syllable)
    guard longest < text.count else { return longest > 0 }
    guard longest > 0, initial + 1 < last else { return false }
    for length in stride(from: longest, to: 0, by: -1) {
      let rest = text.dropFirst(length)
      guard rest.first == units[initial + 1] else { continue }
      for next in (syllable + length)..<max(syllable + length, end)
      where units[next] == units[initial + 1] {
        if isMixed(rest, next, end, initial + 1, last) { return true }
      }
    }
    return false
  }

  // MARK: A place before the one that lies in it

  /// What is finer than any name here: whoever writes it behind a place means the place.
  private static let finer: [[UInt16]] = [
    "开发区", "高新区", "经开区", "园区", "新区", "保税区", "示范区", "管理区", "街道", "社区", "镇", "乡", "村",
  ].map { Array($0.utf16) }

  /// The text as a place with another one that lies in it behind; nil where it begins with no place.
  private func glued(_ text: ArraySlice<UInt16>, in outer: Place?) -> PlaceMatches? {
    var unknown: (place: Place, rest: ArraySlice<UInt16>)?
    for (place, length) in leading(text, in: outer) {
      let rest = text.dropFirst(length)
      let hits = byName(rest, in: place)
      if !hits.isEmpty { return matches(hits, .named) }
      if let glued = glued(rest, in: place), glued.kind == .named { return glued }
      // A zone whose name was only misspelt is offered, not taken for one that nobody has listed.
      if PlaceSearch.finer.contains(where: { rest.count > 1 && rest.suffix($0.count) == $0[...] }),
        nearHits(text, in: issuer(of: place)).isEmpty
      {
        return PlaceMatches(
          kind: .named, matches: [.init(place: place, formerName: nil)], sure: place,
          named: [place])
      }
      if unknown == nil { unknown = (place, rest) }
    }
    guard let unknown, text.first.map({ $0 >= 0x80 }) == true else { return nil }
    let near = nearHits(unknown.rest, in: unknown.place)
    let outer = PlaceMatches.Match(place: unknown.place, formerName: nil, isNear: true)
    return PlaceMatches(
      kind: .near, matches: Array((matches(near, .near).matches + [outer]).prefix(limit)),
      sure: nil, named: [])
  }

  private func issuer(of place: Place) -> Place {
    guard place.isCounty else { return place }
    return index.places.first { $0.code == place.parent } ?? place
  }

  /// The places that begin the text, with as much of it as each takes, the longest first.
  private func leading(
    _ text: ArraySlice<UInt16>, in outer: Place?
  ) -> [(place: Place, length: Int)] {
    var found: [(place: Place, length: Int)] = []
    let isLatin = text.first.map { $0 < 0x80 } ?? true
    for number in isLatin ? Array(index.names.indices) : numbers(from: text) {
      let name = index.names[number]
      let place = index.places[Int(name.place)]
      guard outer.map({ place.lies(in: $0) }) ?? true, !(isLatin && place.isCounty) else {
        continue
      }
      let length = isLatin ? pinyinLength(text, name) : nameLength(text, name)
      if let length, length < text.count { found.append((place, length)) }
    }
    return found.sorted { $0.length > $1.length }
  }

  private func nameLength(_ text: ArraySlice<UInt16>, _ name: PlaceIndex.Name) -> Int? {
    let same = common(text, at: Int(name.start), Int(name.name))
    if same == name.name { return same }
    guard same >= name.core else { return nil }
    let core = Int(name.core)
    return isRank(text.dropFirst(core).prefix(1), of: name) ? core + 1 : core
  }

  private func pinyinLength(_ text: ArraySlice<UInt16>, _ name: PlaceIndex.Name) -> Int? {
    let pinyin = Int(name.pinyin)
    guard common(text, at: Int(name.start) + Int(name.name), pinyin) == pinyin else { return nil }
    guard let rank = name.rank?.pinyin.utf8CodeUnitCount, name.core < name.name,
      text.count > pinyin + rank, isBegun(text.dropFirst(pinyin).prefix(rank), rankOf: name)
    else { return pinyin }
    return pinyin + rank
  }

  /// The numbers of the names that begin with the same character.
  private func numbers(from text: ArraySlice<UInt16>) -> [Int] {
    guard let first = text.first else { return [] }
    let unit = { (number: Int32) in units[Int(index.names[Int(number)].start)] }
    let start = index.byFirst.firstIndex(notBefore: first, by: unit)
    return index.byFirst[start...].prefix { unit($0) == first }.map(Int.init)
  }

  /// The names that the text is, whole; in a place only those that lie there, in letters too.
  private func byName(_ text: ArraySlice<UInt16>, in outer: Place?) -> [Hit] {
    guard let first = text.first else { return [] }
    let isLatin = first < 0x80
    guard !isLatin || outer != nil else { return [] }
    var hits: [Hit] = []
    for number in isLatin ? Array(index.names.indices) : numbers(from: text) {
      let name = index.names[number]
      let pinyin = Int(name.pinyin)
      if isLatin, common(text, at: Int(name.start) + Int(name.name), pinyin) < pinyin { continue }
      let closeness = isLatin ? latin(text, name) : chinese(text, name)
      guard let closeness, closeness == .whole || closeness == .core else { continue }
      if let outer, !index.places[Int(name.place)].lies(in: outer) { continue }
      hits.append(hit(closeness.rawValue, number, name))
    }
    return hits.sorted { $0.order < $1.order }
  }

  // MARK: Near names

  /// The names that slips of the hand turn into the text; those that sound alike or begin alike come first.
  private func nearHits(_ text: ArraySlice<UInt16>, in outer: Place?) -> [Hit] {
    let isLatin = text.allSatisfy { $0 < 0x80 }
    let most = PlaceSearch.slips(text.count, isLatin: isLatin)
    guard most > 0 else { return [] }
    let sound = isLatin ? [] : initials(of: text)
    let typed = Array(text)
    let hits = units.withUnsafeBufferPointer { units in
      typed.withUnsafeBufferPointer { typed in
        nearHits(Slips(typed, units), atMost: most, isLatin: isLatin, sound: sound, in: outer)
      }
    }
    return Array(hits.sorted { $0.order < $1.order }.prefix(PlaceSearch.mostNear))
  }

  private func nearHits(
    _ slips: Slips, atMost most: Int, isLatin: Bool, sound: [UInt16], in outer: Place?
  ) -> [Hit] {
    var hits: [Hit] = []
    for (number, name) in index.names.enumerated() {
      let start = Int(name.start) + (isLatin ? Int(name.name) : 0)
      let whole = isLatin ? Int(name.pinyin) : Int(name.name)
      var fewest = slips.count(from: start, whole, atMost: most)
      if !isLatin, name.core < name.name {
        fewest = min(fewest, slips.count(from: start, Int(name.core), atMost: most))
      }
      guard fewest <= most else { continue }
      if let outer, !index.places[Int(name.place)].lies(in: outer) { continue }
      let short = start + Int(name.name) + Int(name.pinyin)
      let soundsAlike =
        !isLatin && common(sound[...], at: short, Int(name.initials)) == name.initials
      let isFirstAlike = units[start] == text.first
      hits.append(
        hit(
          Hit.near + fewest * 4 + (soundsAlike ? 0 : 2) + (isFirstAlike ? 0 : 1), number, name))
    }
    return hits
  }

  /// The initials of a text in Chinese, as far as names have its characters; 0 for a character in no name.
  private func initials(of text: ArraySlice<UInt16>) -> [UInt16] {
    text.map { character in
      for name in index.names where name.initials > 1 {
        let start = Int(name.start)
        for place in 0..<Int(name.initials) where units[start + place] == character {
          return units[start + Int(name.name) + Int(name.pinyin) + place]
        }
      }
      return 0
    }
  }

  /// More are no help to anybody.
  private static let mostNear = 9

  /// How many slips of the hand still leave a text of that length recognisable.
  private static func slips(_ count: Int, isLatin: Bool) -> Int {
    isLatin ? count < 4 ? 0 : count < 8 ? 1 : 2 : count < 2 ? 0 : count < 5 ? 1 : 2
  }

  // MARK: Digits

  /// The places with a code or area code that is the number or begins with it; of six digits that nobody has, the
  /// place whose numbers begin so.
  var numbered: PlaceMatches {
    var hits: [Hit] = []
    for (number, name) in index.names.enumerated() where name.former == nil {
      let code = Int(name.start) + Int(name.name) + Int(name.pinyin) + Int(name.initials)
      let inCode = common(text[...], at: code, 6)
      let inArea = common(text[...], at: code + 6, Int(name.area))
      guard inCode == text.count || inArea == text.count else { continue }
      let isWhole = text.count == 6 || inArea == text.count && inArea == name.area
      hits.append(hit(isWhole ? 0 : Closeness.begins.rawValue, number, name))
    }
    hits.sort { $0.order < $1.order }
    guard text.count == 6, let code = PlaceCode(String(decoding: text, as: UTF16.self)) else {
      let isNamed = hits.first?.closeness == 0
      return hits.isEmpty ? .none : matches(hits, isNamed ? .named : .partly)
    }
    let present = hits.first.map { index.places[Int(index.names[$0.name].place)] }
    if let present, !present.isCounty { return matches(hits, .named) }
    return numberedCounty(code, present: present)
  }

  /// A number that is a county's, or was.
  private func numberedCounty(_ code: PlaceCode, present: Place?) -> PlaceMatches {
    var found = present.map { [PlaceMatches.Match(place: $0, formerName: nil)] } ?? []
    let start = index.formerCodes.firstIndex(notBefore: code, by: \.code)
    for row in index.formerCodes[start...].prefix(while: { $0.code == code }) {
      let place = index.places[Int(row.place)]
      // What the number means today comes first; it is told apart where the cards come from elsewhere.
      if let present, present.issuerCode == place.issuerCode { continue }
      guard !found.contains(where: { $0.place.code == place.code }) else { continue }
      found.append(.init(place: place, formerName: index.former[Int(row.former)]))
    }
    guard found.isEmpty else {
      return PlaceMatches(
        kind: .numbered, matches: found, sure: nil,
        named: present.map { [$0] } ?? found.map(\.place))
    }
    let above = [code.prefecture, code.province].lazy.compactMap { above in
      index.places.first { $0.code == above && !$0.isCounty }
    }.first
    guard let above else { return .none }
    return PlaceMatches(
      kind: .near, matches: [.init(place: above, formerName: nil, isNear: true)], sure: nil,
      named: [])
  }

  // MARK: What was found

  private func matches(_ hits: [Hit], _ kind: PlaceMatches.Kind) -> PlaceMatches {
    var found: [PlaceMatches.Match] = []
    var seen: Set<Int32> = []
    for hit in hits {
      guard found.count < limit else { break }
      let name = index.names[hit.name]
      guard seen.insert(name.place).inserted else { continue }
      let place = index.places[Int(name.place)]
      let former = name.former.map { index.former[Int($0)] }
      found.append(
        .init(
          place: place, formerName: former == place.name ? nil : former,
          isNear: hit.closeness >= Hit.near))
    }
    guard kind == .named else {
      return PlaceMatches(kind: kind, matches: found, sure: nil, named: [])
    }
    return PlaceMatches(
      kind: kind, matches: found, sure: sure(among: hits), named: named(among: hits))
  }

  /// The places that bear the name as it was typed: whole where somebody does, else without its rank.
  private func named(among hits: [Hit]) -> [Place] {
    guard let closest = hits.first?.closeness else { return [] }
    var seen: Set<Int32> = []
    return hits.prefix { $0.closeness == closest }.compactMap { hit in
      let number = index.names[hit.name].place
      return seen.insert(number).inserted ? index.places[Int(number)] : nil
    }
  }

  /// The one of them, or the first where the cards of all are issued in one place.
  private func sure(among hits: [Hit]) -> Place? {
    let named = named(among: hits)
    guard let first = named.first else { return nil }
    return named.allSatisfy { $0.issuerCode == first.issuerCode } ? first : nil
  }
}

extension Place {
  /// The code of the place that issues its cards.
  package var issuerCode: PlaceCode { isCounty ? parent : code }

  package func lies(in outer: Place) -> Bool {
    parent == outer.code
      || code != outer.code && (code.prefecture == outer.code || code.province == outer.code)
  }
}

/// Counts the slips of the hand between a text and parts of the units.
///
/// A slip is a unit changed, left out, added, or swapped with the next. The beginnings and ends that they share decide, so that most names are told apart at one comparison.
private struct Slips {
  private let text: UnsafeBufferPointer<UInt16>
  private let units: UnsafeBufferPointer<UInt16>

  init(_ text: UnsafeBufferPointer<UInt16>, _ units: UnsafeBufferPointer<UInt16>) {
    self.text = text
    self.units = units
  }

  /// How many, from 1 to 2; more than `most` where it takes more, or where one of the two is too short to tell.
  func count(from start: Int, _ length: Int, atMost most: Int) -> Int {
    guard length > 1, abs(length - text.count) <= most else { return most + 1 }
    let end = start + length
    if isOne(0, text.count, start, end) { return 1 }
    guard most > 1 else { return most + 1 }
    let same = common(0, text.count, start, end)
    let (next, other) = (same, start + same)
    let isTwo =
      isOne(next + 1, text.count, other + 1, end) || isOne(next + 1, text.count, other, end)
      || isOne(next, text.count, other + 1, end)
      || isSwapped(next, text.count, other, end) && isOne(next + 2, text.count, other + 2, end)
    return isTwo ? 2 : most + 1
  }

  /// Whether one slip, or none, turns a part of the text into a part of the units.
  private func isOne(_ first: Int, _ last: Int, _ start: Int, _ end: Int) -> Bool {
    let (here, there) = (last - first, end - start)
    guard here >= 0, there >= 0, abs(here - there) <= 1 else { return false }
    let before = common(first, last, start, end)
    let shorter = min(here, there)
    if before == shorter { return true }
    var behind = 0
    while behind < shorter - before, text[last - 1 - behind] == units[end - 1 - behind] {
      behind += 1
    }
    if here != there { return before + behind == shorter }
    return before + behind >= here - 1
      || before + behind == here - 2 && isSwapped(first + before, last, start + before, end)
  }

  private func isSwapped(_ first: Int, _ last: Int, _ start: Int, _ end: Int) -> Bool {
    first + 1 < last && start + 1 < end && text[first] == units[start + 1]
      && text[first + 1] == units[start]
  }

  private func common(_ first: Int, _ last: Int, _ start: Int, _ end: Int) -> Int {
    var count = 0
    while first + count < last, start + count < end, text[first + count] == units[start + count] {
      count += 1
    }
    return count
  }
}
