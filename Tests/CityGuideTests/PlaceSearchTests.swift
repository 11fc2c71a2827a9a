import CardJourney
import CityGuide
import GuideTestSupport
import TestSupport
import Testing

/// Every name in the tables that ship leads to its city, and nothing else does.
struct PlaceSearchTests {
  private static let directory = Content.shipped.places
  private static let all = directory.places + directory.counties

  private static func issuer(_ place: Place) -> Place { directory.issuer(of: place) }

  // MARK: - Every name

  /// A way to write a place.
  enum Way: CaseIterable {
    case name, short, pinyin, gap, digits

    func text(of place: Place) -> String {
      switch self {
      case .name: place.name
      case .short: place.shortName
      case .pinyin: place.pinyin
      case .gap: place.name.withGap
      case .digits: place.code.digits
      }
    }
  }

  @Test(arguments: Way.allCases)
  func `every place and county is named by its name, its pinyin and its digits`(way: Way) {
    var (sure, listed) = (0, 0)
    for place in Self.all {
      let text = way.text(of: place)
      let found = Self.directory.search(text)
      if let one = found.sure {
        #expect(Self.issuer(one) == Self.issuer(place), "\(text)")
        sure += 1
      } else {
        #expect(found.named.contains(place), "\(text)")
        listed += 1
      }
    }
    print("places named: \(sure) alone, \(listed) among those of one name")
    #expect(sure + listed == Self.all.count && Self.all.count > 3000)
  }

  @Test(arguments: [
    ("lóngchāng", "511083"), ("lo\u{301}ngcha\u{304}ng", "511083"), ("\u{F9DC}昌市", "511083"),
    ("lǚliáng", "141100"), ("LU\u{308}liang", "141100"),
  ])
  func `tones, other normal forms and other widths name the same place`(text: String, code: String)
  {
    #expect(Self.directory.search(text).sure?.code.digits == code, "\(text)")
  }

  @Test func `every county is found behind its province and its city`() {
    for county in Self.directory.counties {
      let city = Self.issuer(county)
      let glued = Self.directory.search(city.name + county.name)
      #expect(glued.sure.map(Self.issuer) == city, "\(city.name)\(county.name)")
      guard let province = Self.directory.place(city.code.province), province != city else {
        continue
      }
      let whole = Self.directory.search("\(province.name) \(city.name) \(county.name)")
      #expect(whole.sure.map(Self.issuer) == city, "\(province.name)\(city.name)\(county.name)")
    }
  }

  @Test func `every former name leads to what it is today`() {
    var count = 0
    for former in Self.directory.former where !former.pinyin.isEmpty {
      let found = Self.directory.search(former.name)
      #expect(found.named.contains { $0.code == former.now }, "\(former.name)")
      count += 1
    }
    print("former names: \(count)")
    #expect(count > 500)
  }

  @Test func `every former code leads to what it is today, or to the place that has it now`() {
    for former in Self.directory.former {
      let found = Self.directory.search(former.code.digits)
      let homes = found.places.map(Self.issuer)
      let now = Self.directory.place(former.now).map(Self.issuer)
      #expect(now.map(homes.contains) == true || found.sure?.code == former.code, "\(former.code)")
    }
  }

  @Test func `initials bring a place to the first page, mostly, or one more letter does`() {
    // What is left of 24 rows below the question and the sentence that several are called so.
    let page = 14
    let letters = (0x61...0x7A).compactMap { UnicodeScalar($0).map { String(Character($0)) } }
    func isShown(_ place: Place, _ text: String) -> Bool {
      Self.directory.search(text, atMost: page).places.contains(place)
    }
    let typed = Self.all.filter { (2...5).contains($0.initials.count) }
    let late = typed.filter { place in
      !isShown(place, place.initials) && !letters.contains { isShown(place, place.initials + $0) }
    }
    print("initials: \(typed.count) places, \(late.count) need a second letter")
    #expect(late.count <= typed.count / 100)
  }

  // MARK: - Slips of the hand

  /// Every text that is somebody's name.
  private static let names: Set<String> = {
    let names = all.flatMap { [$0.name, $0.shortName, $0.pinyin, $0.initials] }
    return Set(names + directory.former.flatMap { [$0.name, $0.pinyin, $0.initials] })
  }()

  @Test(arguments: [UInt64(1), 2, 3]) func `a misspelling selects no place`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let characters = Self.all.flatMap(\.shortName)
    var tried = 0
    while tried < 200 {
      guard let place = Self.all.randomElement(using: &random) else { return }
      let isLatin = tried.isMultiple(of: 2)
      let name =
        isLatin ? place.pinyin : [place.name, place.shortName].randomElement(using: &random) ?? ""
      let letter =
        isLatin
        ? Array("abcdefghijklmnopqrstuvwxyz").randomElement(using: &random)
        : characters.randomElement(using: &random)
      guard let letter, let text = name.misspelt(with: letter, using: &random),
        !Self.isName(text)
      else { continue }
      tried += 1
      #expect(Self.directory.search(text).sure == nil, "\(text) for \(name)")
    }
  }

  /// Whether the text names a place in a way that somebody may well type: by a name, or a name with its rank.
  private static func isName(_ text: String) -> Bool {
    let ranks = ["市", "县", "区", "旗", "州", "shi", "xian", "qu", "qi", "zhou", "s", "x", "q"]
    return names.contains(text)
      || ranks.contains { text.hasSuffix($0) && names.contains(String(text.dropLast($0.count))) }
  }

  @Test(arguments: [
    ("来阳", "耒阳市"), ("沈杨", "沈阳市"), ("leiyagn", "耒阳市"), ("湖南来阳", "耒阳市"), ("海锭", "海淀区"),
  ])
  func `what sounds or looks alike is offered`(text: String, name: String) {
    let found = Self.directory.search(text)
    #expect(found.kind == .near && found.sure == nil && found.meant.isEmpty)
    #expect(found.places.map(\.name).contains(name), "\(found.places.map(\.name))")
  }

  // MARK: - One by one

  @Test(arguments: [
    ("耒阳", "430400"), ("海淀", "110000"), ("浦东", "310000"), ("临湘", "430600"), ("四川省成都市", "510100"),
    ("湖南耒阳", "430400"), ("陕西 西安", "610100"), ("shanxi xian", "610100"), ("苏州工业园区", "320500"),
    ("苏州张家港", "320500"), ("闸北", "310000"), ("宣武区", "110000"), ("崇文", "110000"), ("卢湾区", "310000"),
    ("南汇", "310000"), ("襄樊", "420600"), ("莱芜市", "370100"), ("密云县", "110000"), ("长阳县", "420500"),
    ("成都高新区", "510100"), ("上海浦东张江镇", "310000"), ("昆山", "320583"), ("haidianqu", "110000"),
    ("呼市", "150100"), ("hunanleiyang", "430400"), ("济源", "419001"), ("石河子", "659001"),
    ("北京市朝阳区", "110000"), ("岳阳", "430600"), ("ＬＥＩＹＡＮＧ", "430400"),
  ])
  func `a text names one place`(text: String, issuer: String) {
    #expect(Self.directory.search(text).sure.map(Self.issuer)?.code == .code(issuer))
  }

  @Test(arguments: [
    ("朝阳", ["110105", "211300", "211321", "220104"]),
    ("鼓楼区", ["320106", "320302", "350102", "410204"]),
    ("江北区", ["330205", "500000"]), ("吉林", ["220000", "220200"]),
    ("suzhou", ["320500", "341300", "620902"]), ("shanxi", ["140000", "610000"]),
  ])
  func `of several with one name none is taken`(text: String, codes: [String]) {
    let found = Self.directory.search(text)
    #expect(found.sure == nil && found.kind == .named)
    #expect(Set(found.named.map(\.code.digits)).isSuperset(of: codes), "\(found.named)")
  }

  @Test(arguments: [("430481", "耒阳市"), ("310108", "静安区"), ("510222", "重庆市")])
  func `the digits of an identity number only propose`(digits: String, name: String) {
    let found = Self.directory.search(digits)
    #expect(found.kind == .numbered && found.sure == nil)
    #expect(found.named.map(\.name) == [name])
  }

  @Test func `digits that nobody has bring the place whose numbers begin so`() {
    let found = Self.directory.search("430699")
    #expect(found.kind == .near && found.sure == nil && found.places.map(\.name) == ["岳阳市"])
  }

  @Test(arguments: [("长阳土家族自治县", "长阳"), ("北京市", "北京"), ("浚县", "浚县"), ("内蒙古自治区", "内蒙古")])
  func `a short name has no rank and no peoples`(name: String, short: String) {
    #expect(Self.all.first { $0.name == name }?.shortName == short)
  }

  @Test func `pinyin and initials of every name agree`() {
    for place in Self.all {
      #expect(place.initials.count <= place.name.count, "\(place.name)")
      var rest = place.pinyin[...]
      for initial in place.initials {
        guard let at = rest.firstIndex(of: initial) else {
          Issue.record("\(place.name) \(place.pinyin) \(place.initials)")
          break
        }
        rest = rest[rest.index(after: at)...]
      }
    }
  }
}

extension String {
  /// As it is typed in a hurry: with a gap in the middle.
  fileprivate var withGap: String {
    let middle = index(startIndex, offsetBy: count / 2)
    return self[..<middle] + " " + self[middle...]
  }

  /// With one slip of the hand; nil where that leaves it as it was.
  fileprivate func misspelt(
    with letter: Character, using random: inout some RandomNumberGenerator
  ) -> String? {
    var letters = Array(self)
    guard letters.count > 1, let place = letters.indices.randomElement(using: &random) else {
      return nil
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters[place] = letter
    case 1: letters.insert(letter, at: place)
    case 2: letters.remove(at: place)
    default:
      guard place > 0 else { return nil }
      letters.swapAt(place, place - 1)
    }
    let text = String(letters)
    return text == self ? nil : text
  }
}
