import CardJourney
@_spi(_Unicode) import Swift

/// The names of places as a search reads them: one array of UTF-16 units, in which a character of a name and a letter
/// of its pinyin are one unit each.
///
/// It is prepared once, so that a key costs comparisons of numbers and makes no text.
struct PlaceIndex: Hashable, Sendable {
  /// One name of one place.
  struct Name: Hashable, Sendable {
    /// The place: its number in the list that the index was made of.
    let place: Int32
    /// What was looked up is no longer its name; the number among the former ones.
    let former: Int32?
    /// Where it begins in the units: the name, the pinyin, the initials, the six digits, the area code.
    let start: Int32
    /// How long each of them is.
    let name, core, pinyin, initials, area: UInt8
    /// The rank at the end of the name.
    let rank: Rank?
  }

  /// What a name can end with, as it is typed in letters.
  enum Rank: Hashable, Sendable, CaseIterable {
    case shi, xian, qu, qi, zhou, meng, sheng

    /// The last character of the name.
    var character: UInt16 {
      switch self {
      case .shi: 0x5E02
      case .xian: 0x53BF
      case .qu: 0x533A
      case .qi: 0x65D7
      case .zhou: 0x5DDE
      case .meng: 0x76DF
      case .sheng: 0x7701
      }
    }

    var pinyin: StaticString {
      switch self {
      case .shi: "shi"
      case .xian: "xian"
      case .qu: "qu"
      case .qi: "qi"
      case .zhou: "zhou"
      case .meng: "meng"
      case .sheng: "sheng"
      }
    }
  }

  /// The places, in the order in which they were given.
  let places: [Place]
  /// The names of the former ones.
  let former: [String]
  private(set) var names: [Name] = []
  private(set) var units: [UInt16] = []
  /// The numbers of the names by the first unit of each, to find one that is written out.
  private(set) var byFirst: [Int32] = []
  /// Former codes with the numbers of the places that they are today, in the order of the codes.
  private(set) var formerCodes: [FormerCode] = []

  /// A former code.
  struct FormerCode: Hashable, Sendable {
    let code: PlaceCode
    let former: Int32
    let place: Int32
  }

  init(_ places: [Place], former: [FormerPlace]) {
    self.places = places
    self.former = former.map(\.name)
    names.reserveCapacity(places.count + former.count)
    units.reserveCapacity((places.count + former.count) * 24)
    for (number, place) in places.enumerated() {
      add(
        place.name, place.pinyin, place.initials, place.code, place.area ?? "", place: number)
    }
    defer { sortByFirst() }
    guard !former.isEmpty else { return }
    let order = places.indices.sorted { places[$0].code < places[$1].code }
    for (number, row) in former.enumerated() {
      let index = order.firstIndex(notBefore: row.now) { places[$0].code }
      guard index < order.count, places[order[index]].code == row.now else { continue }
      formerCodes.append(
        FormerCode(code: row.code, former: Int32(number), place: Int32(order[index])))
      guard !row.initials.isEmpty else { continue }
      add(
        row.name, row.pinyin, row.initials, nil, "", place: order[index], former: Int32(number))
    }
    formerCodes.sort { ($0.code, $0.former) < ($1.code, $1.former) }
  }

  private mutating func add(
    _ name: String, _ pinyin: String, _ initials: String, _ code: PlaceCode?, _ area: String,
    place: Int, former: Int32? = nil
  ) {
    let start = Int32(units.count)
    units.append(contentsOf: name.utf16)
    let length = units.count - Int(start)
    let rank = units.last.flatMap { last in Rank.allCases.first { $0.character == last } }
    units.append(contentsOf: pinyin.utf16)
    units.append(contentsOf: initials.utf16)
    units.append(contentsOf: (code?.digits ?? "      ").utf16)
    units.append(contentsOf: area.utf16)
    let core = initials.utf8.count > 1 ? min(initials.utf8.count, length) : length
    names.append(
      Name(
        place: Int32(place), former: former, start: start, name: UInt8(length), core: UInt8(core),
        pinyin: UInt8(pinyin.utf8.count), initials: UInt8(initials.utf8.count),
        area: UInt8(area.utf8.count), rank: rank))
  }

  private mutating func sortByFirst() {
    byFirst = names.indices.map(Int32.init).sorted {
      (units[Int(names[Int($0)].start)], $0) < (units[Int(names[Int($1)].start)], $1)
    }
  }
}

extension PlaceIndex {
  /// A text as a search reads it: in small letters, without gaps, apostrophes and tones, full-width signs as narrow
  /// ones, the same in every normal form.
  static func folded(_ text: String) -> [UInt16] {
    let text = text.utf16.contains(where: isMarked) ? unmarked(text) : text
    return text.utf16.compactMap { unit in
      switch unit {
      case 0x20, 0x09, 0x3000, 0x27, 0x2019, 0x00B7: nil
      case 0x41...0x5A: unit + 0x20
      case 0xFF21...0xFF3A: unit - 0xFEE0 + 0x20
      case 0xFF01...0xFF5E: unit - 0xFEE0
      default: unit
      }
    }
  }

  /// Whether it is a letter with a mark, a mark, or a character that stands for another one.
  private static func isMarked(_ unit: UInt16) -> Bool {
    (0xC0..<0x370).contains(unit) || (0x1E00..<0x1F00).contains(unit)
      || (0xF900..<0xFB00).contains(unit)
  }

  /// The letters without their marks, `ü` as keyboards write it.
  private static func unmarked(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfd {
      switch scalar.value {
      case 0x308 where ["u", "U"].contains(scalars.last):
        scalars.replaceSubrange(scalars.index(before: scalars.endIndex)..., with: ["v"])
      case 0x300..<0x370: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
