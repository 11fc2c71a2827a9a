import CardJourney
import CityGuide
import GuideReading
import GuideTestSupport
import TestSupport
import Testing

/// Banks as people name them.
struct BankDirectoryTests {
  private static let banks = (try? ShippedGuides.folder.banks()) ?? []
  private static let directory = BankDirectory(banks)
  private static let ids = banks.map(\.id.rawValue)

  private func bank(_ id: String) throws -> Bank {
    try #require(Self.directory.bank(BankID(rawValue: id)))
  }

  /// Where the bank works; of a bank of the whole country, anywhere.
  private func place(of bank: Bank) -> PlaceCode? { bank.provinces.min() }

  /// Everything that somebody may type for a bank, whole.
  private static func names(of bank: Bank) -> [String] {
    let spelt = bank.spellings.flatMap { [$0.text, $0.pinyin, $0.initials] }
    let numbers = bank.numbers.map(\.value.number)
    let bare = numbers.map { $0.filter(\.isNumber) }
    return (spelt + [bank.id.rawValue] + numbers + bare).filter { !$0.isEmpty }
  }

  // MARK: - Every bank

  @Test func `there are banks, no two with one id`() {
    #expect(Self.banks.count > 70)
    #expect(Set(Self.ids).count == Self.ids.count)
  }

  @Test(arguments: ids)
  func `each is found by every name, its pinyin, initials, id and numbers, among the first`(
    id: String
  ) throws {
    let bank = try bank(id)
    for name in Self.names(of: bank) {
      for text in [name, name.uppercased(), " \(name) "] {
        let named = Self.directory.named(text, at: place(of: bank))
        #expect(named.contains(bank), "\(text)")
        let found = Self.directory.search(text, at: place(of: bank))
        #expect(Array(found.prefix(named.count)) == named, "\(text): exact first")
      }
    }
  }

  @Test(arguments: ids)
  func `each is found by the beginning of its names`(id: String) throws {
    let bank = try bank(id)
    for name in bank.spellings.flatMap({ [$0.text, $0.pinyin] }) where name.count > 2 {
      let typed = String(name.prefix(max(2, name.count - 2)))
      #expect(Self.directory.search(typed, at: place(of: bank)).contains(bank), "\(typed)")
    }
  }

  @Test(arguments: ids)
  func `each has its names in pinyin, one syllable a character`(id: String) throws {
    for spelling in try bank(id).spellings {
      let characters = spelling.text.filter { $0.isLetter && !$0.isASCII }
      #expect(spelling.initials.count == characters.count, "\(spelling.text)")
      #expect(spelling.pinyin.isEmpty == characters.isEmpty)
    }
    let full = try bank(id).names.full.zh
    #expect(try bank(id).spellings.contains { $0.text == full })
  }

  // MARK: - What people type

  @Test(arguments: [
    ("工行", "icbc"), ("工商银行", "icbc"), ("gsyh", "icbc"), ("gonghang", "icbc"), ("95588", "icbc"),
    ("bank of china", "boc"), ("zhongguo yinhang", "boc"), ("zgyh", "boc"), ("BOC", "boc"),
    ("邮储", "psbc"), ("邮政储蓄银行", "psbc"), ("深发展", "pab"), ("深圳发展银行", "pab"), ("广东发展银行", "cgb"),
    ("苏州银行", "bosz"), ("szyh", "bosz"), ("400-830-8003", "cgb"), ("4008308003", "cgb"),
    ("0731-96511", "cscb"), ("96511", "cscb"), ("other", "other"), ("别的银行", "other"),
  ])
  func `what people type names one bank`(typed: String, id: String) {
    #expect(Self.directory.named(typed).map(\.id.rawValue) == [id])
  }

  @Test func `the exact name comes before those that hold it`() {
    let found = Self.directory.search("Bank of China").map(\.id.rawValue)
    #expect(found.first == "boc")
    #expect(found.contains("abc") && found.contains("psbc"))
  }

  @Test(arguments: [
    ("510100", "scrcu"), ("420100", "hbrcu"), ("440600", "gdrcu"), ("610200", "sxrcu"),
    ("630100", "qhrcb"),
  ])
  func `信用社 is that of the province`(place: String, id: String) {
    let named = Self.directory.named("信用社", at: PlaceCode(place))
    #expect(named.map(\.id.rawValue) == [id])
    #expect(Self.directory.named("信用社").count > 10)
  }

  @Test func `the partners of a place come first, whatever fits no better`() {
    let partners: Set = [BankID(rawValue: "psbc"), BankID(rawValue: "bocom")]
    let chengdu = PlaceCode("510100")
    let listed = Self.directory.banks(at: chengdu, partners: partners)
    #expect(Set(listed.prefix(2).map(\.id)) == partners)
    let found = Self.directory.search("银行", at: chengdu, partners: partners)
    #expect(Set(found.prefix(2).map(\.id)) == partners)
    // A better fit is no partner and comes first all the same.
    #expect(
      Self.directory.search("建行", at: chengdu, partners: partners).first?.id.rawValue == "ccb")
  }

  @Test func `a bank of elsewhere is offered where it is meant, and only then`() {
    let chengdu = PlaceCode("510100")
    #expect(Self.directory.search("桂林银行", at: chengdu).map(\.id.rawValue) == ["glbank"])
    #expect(Self.directory.search("桂林", at: chengdu).map(\.id.rawValue) == ["glbank"])
    #expect(
      Self.directory.search("农商", at: chengdu).allSatisfy { bank in
        chengdu.map(bank.serves) == true
      })
  }

  // MARK: - What is none

  @Test(arguments: ["", " ", "NONSENSE", "95501", "银行行", "12333", "中"])
  func `what names no bank names none`(typed: String) {
    #expect(Self.directory.named(typed) == [])
  }

  /// Nonsense of the very characters that names are made of.
  @Test(arguments: 0..<20)
  func `nonsense names no bank unless it is one of its names, whole`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let names = Set(
      Self.banks.flatMap(Self.names).map { $0.lowercased().filter { $0.isLetter || $0.isNumber } })
    let characters = Array(Set(names.joined())).sorted()
    for _ in 0..<300 {
      let length = Int.random(in: 1...8, using: &random)
      let text = String((0..<length).compactMap { _ in characters.randomElement(using: &random) })
      let named = Self.directory.named(text)
      #expect(named.isEmpty || names.contains(text) || named == [.other], "\(text)")
    }
  }

  @Test(arguments: [
    ("icbk", "icbc"), ("gongshangyinhan", "icbc"), ("bank of chna", "boc"), ("招商银航", "cmb"),
  ])
  func `a slip brings the nearest`(typed: String, id: String) {
    #expect(Self.directory.named(typed) == [])
    #expect(Self.directory.nearest(typed).first?.id.rawValue == id)
  }

  @Test func `the bank that is in no list has no number, no term and no place`() throws {
    let other = try bank("other")
    #expect(other == .other)
    #expect(other.numbers.isEmpty && other.lapse == nil)
    #expect(!Self.banks.contains { $0.id == .other })
  }

  // MARK: - The file

  private func findings(_ banks: String) throws -> [String] {
    try GuideFixture(nation: "", files: ["banks.yaml": banks]).findings
      .map { $0.message.text(in: .en) }
  }

  @Test func `a character without a reading is a mistake, where the file has readings`() throws {
    let text = GuideFixture.banks.replacing("banks:\n", with: "readings: {中: zhong}\nbanks:\n")
    #expect(try findings(text).contains("readings has no 国"))
    #expect(try findings(GuideFixture.banks) == [])
  }

  @Test func `no bank of the file may be called other`() throws {
    let text = GuideFixture.banks.replacing("id: jsb", with: "id: other")
    #expect(try findings(text) == ["other is kept for a bank that is not listed"])
  }
}
