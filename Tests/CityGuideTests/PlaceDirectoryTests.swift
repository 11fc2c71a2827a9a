import CardJourney
import CityGuide
import GuideReading
import TestSupport
import Testing

struct PlaceDirectoryTests {
  let directory: PlaceDirectory

  init() throws {
    directory = try GuideFixture().reading { try $0.places() }
  }

  private static let queries: [(String, [String])] = [
    ("成都市", ["成都市"]), ("成都", ["成都市"]), ("成", ["成都市"]), ("津", ["新津县"]),
    ("chengdu", ["成都市"]), ("Cheng Du", ["成都市"]), ("cd", ["成都市"]), ("028", ["成都市"]),
    ("510100", ["成都市"]), ("5101", ["成都市", "新津县"]), ("suzhou", ["苏州市", "宿州市"]),
    ("四川成都", ["成都市"]), ("四川省 成都市", ["成都市"]), ("sichuan chengdu", ["成都市"]),
    ("chengdushi", ["成都市"]), ("cds", ["成都市"]), ("chd", ["成都市"]), ("成都高新区", ["成都市"]),
    ("sz", ["苏州市", "宿州市", "深圳市"]), ("heng", ["衡水市", "成都市"]),
    ("zhou", ["苏州市", "宿州市", "沧州市"]), ("031", ["沧州市", "衡水市"]), ("", []), ("xyz", []),
  ]

  @Test(arguments: queries)
  func `a place is found by name, pinyin, initials, area code and digits`(
    query: String, expected: [String]
  ) {
    #expect(directory.search(query).meant.map(\.name) == expected)
  }

  @Test func `exact comes before beginning before containing`() {
    #expect(directory.search("cz").meant.map(\.name) == ["沧州市"])
    #expect(directory.search("s").meant.map(\.name).prefix(2) == ["四川省", "苏州市"])
    #expect(directory.search("sh").meant.map(\.name) == ["深圳市", "衡水市"])
  }

  @Test(arguments: [("chengdo", "成都市"), ("shenzen", "深圳市"), ("苏洲", "苏州市"), ("成都式", "成都市")])
  func `a misspelt place has near names`(query: String, expected: String) {
    let found = directory.search(query)
    #expect(found.kind == .near && found.sure == nil)
    #expect(found.places.first?.name == expected)
  }

  @Test func `nonsense has no near names`() {
    #expect(directory.search("qqqqqqqq") == .none)
    #expect(directory.search("") == .none)
  }

  @Test(arguments: [("510100", "028"), ("510132", "028"), ("510000", nil), ("999999", nil)])
  func `a county has the area code of its prefecture`(code: String, area: String?) {
    #expect(directory.telephoneArea(for: .code(code)) == area)
  }
}
