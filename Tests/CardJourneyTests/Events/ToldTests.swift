import CardJourney
import TestSupport
import Testing

/// What hotlines and offices answered: kept with its day, gone by until it gets old.
struct ToldTests {
  static let chengdu = PlaceCode("510100") ?? .nation

  static let values: [ToldValue] =
    [true, false].map(ToldValue.flag)
    + [.lapse(.never), .lapse(.after(Span(7, .days), then: .released))]
    + [.span(Span(3, to: 5, .workdays)), .span(.atOnce), .span(Span(24, .hours))]
    + ReportNeeded.allCases.map(ToldValue.needs) + OldCardDies.allCases.map(ToldValue.dies)
    + [.yuan(0...0), .yuan(10...20), .words("二楼 3 号窗口，九点到五点")]
    + [
      .papers([
        NamedPaper(document: "id-card", originals: 1, copies: 2),
        NamedPaper(document: "other", detail: "街道 证明"),
      ])
    ]

  static let all: [Told] = values.enumerated().map { number, value in
    told(value, by: number.isMultiple(of: 2) ? "028-12333" : nil)
  }

  static func told(
    _ value: ToldValue, key: String = "fee.reissue", place: PlaceCode = chengdu,
    by: String? = nil, until: Day = Day.sample.adding(days: 180)
  ) -> Told {
    Told(key: FactKey(rawValue: key), place: place, value: value, by: by, until: until)
  }

  private static let today = When.on(.sample, at: nil)

  private func built() -> CaseBuilder { CaseBuilder(.situation(.lost), .place(Self.chengdu)) }

  @Test(arguments: values)
  func `an answer is read back from its words`(value: ToldValue) throws {
    #expect(try ToldValue(kind: value.kind, words: value.words) == value)
  }

  @Test(arguments: [
    (ToldValue.Kind.flag, "perhaps"), (.flag, "yes no"), (.lapse, "7 days"),
    (.lapse, "7 days someday"), (.span, "days"), (.span, "5-3 days"), (.span, "1000 days"),
    (.yuan, "2000"), (.yuan, "-1"), (.papers, ""), (.papers, "id-card:x"), (.papers, "photo:99"),
    (.words, ""), (.needs, "both"), (.dies, "never"),
  ])
  func `words that are no answer of the kind are refused`(kind: ToldValue.Kind, text: String) {
    let words = text.split(separator: " ").map(String.init)
    #expect(throws: NotationError.self) { try ToldValue(kind: kind, words: words) }
  }

  @Test func `an answer stands in the case until another one takes its place`() {
    let first = Self.told(.yuan(20...20))
    let second = Self.told(.yuan(0...0), by: "028-12333")
    let once = built().doing(.hear(first, Self.today))
    #expect(once.case.heardHere == [Heard(told: first, when: Self.today)])
    let twice = once.after(days: 1).doing(.hear(second, .on(.sample.adding(days: 1), at: nil)))
    #expect(twice.case.heardHere.map(\.told) == [second])
    let undone = twice.doing(.undo)
    #expect(undone.case.heardHere.map(\.told) == [first])
  }

  @Test func `the same answer on the same day changes nothing`() {
    let told = Self.told(.yuan(20...20))
    let built = built().doing(.hear(told, Self.today))
    #expect(built.case.decide(.hear(told, Self.today), in: built.circumstances) == .nothingToDo)
  }

  @Test func `nobody was told anything tomorrow`() {
    let built = built()
    let tomorrow = When.on(Day.sample.adding(days: 1), at: nil)
    let decision = built.case.decide(
      .hear(Self.told(.yuan(20...20)), tomorrow), in: built.circumstances)
    guard case .refused(let refusals) = decision else {
      Issue.record("\(decision)")
      return
    }
    #expect(refusals.map(\.rule) == [.notInTheFuture])
    #expect(built.case.heardHere == [])
  }

  @Test(arguments: [
    told(.words("打 13812345678 找小王")), told(.words("密码 abc123")),
    told(.yuan(20...20), by: "13812345678"),
    told(.papers([NamedPaper(document: "other", detail: "卡 6217001234567890123")])),
    told(.yuan(20...20), key: "510104197703121234"),
  ])
  func `an answer that holds what must not be kept is refused`(told: Told) {
    let built = built()
    guard case .refused(let refusals) = built.deciding(.hear(told, Self.today)) else {
      Issue.record("\(told)")
      return
    }
    #expect(refusals.map(\.rule) == [.nothingPersonal])
  }

  @Test(arguments: [
    told(.words(String(repeating: "问", count: 101))),
    told(.yuan(20...20), by: String(repeating: "台", count: 101)),
    told(.papers([NamedPaper(document: "other", detail: String(repeating: "纸", count: 101))])),
    told(.papers(Array(repeating: NamedPaper(document: "id-card"), count: 21))),
  ])
  func `an answer longer than anybody reads is refused`(told: Told) {
    guard case .refused(let refusals) = built().deciding(.hear(told, Self.today)) else {
      Issue.record("\(told)")
      return
    }
    #expect(refusals.map(\.rule) == [.shortEnough])
  }

  @Test func `the longest answer that is taken is kept whole`() {
    let told = Self.told(.words(String(repeating: "问", count: 100)))
    #expect(built().doing(.hear(told, Self.today)).case.heardHere.map(\.told) == [told])
  }

  @Test func `the number of the office that answered stays`() {
    for number in ["028-12333", "95588", "028-85551234"] {
      let told = Self.told(.words("到 \(number) 问"), by: number)
      #expect(built().doing(.hear(told, Self.today)).case.heardHere.map(\.told) == [told])
    }
  }

  @Test func `an answer that an older version kept loses its numbers, and only these`() {
    let told = Self.told(.words("问 13812345678"), by: "13812345678")
    let (masked, count) = Payload.told(told).masked
    #expect(masked == .told(Self.told(.words("问 ***********"), by: "***********")))
    #expect(count == 2)
    for told in Self.all { #expect(Payload.told(told).masked == (.told(told), 0)) }
  }

  @Test(arguments: ["\u{3099}甲", "\u{903}x", "a  b", "\u{A0}甲\u{A0}", "甲\u{1B}[31m乙", "甲\n乙"])
  func `what is kept of an answer reads back`(text: String) throws {
    let heard = built().doing(.hear(Self.told(.words("二楼 " + text), by: text), Self.today)).case
      .heardHere
    let told = try #require(heard.first?.told)
    #expect(Payload.told(told).readsBack)
  }

  @Test(arguments: [Day.sample.adding(days: -1), Day.sample.adding(months: 12 * 31)])
  func `an answer is gone by for no time that cannot be`(until: Day) {
    guard
      case .refused(let refusals) = built().deciding(
        .hear(Self.told(.yuan(20...20), until: until), Self.today))
    else {
      Issue.record("\(until)")
      return
    }
    #expect(refusals.map(\.rule) == [.dayCanBe])
  }

  @Test func `what was told of another place waits until the place is that again`() {
    let told = Self.told(.yuan(20...20))
    let moved = built().doing(.hear(told, Self.today))
      .doing(.answer(.place(.nation), takingAlong: true))
    #expect(moved.case.heardHere == [])
    let back = moved.doing(.answer(.place(Self.chengdu), takingAlong: true))
    #expect(back.case.heardHere.map(\.told) == [told])
  }

  @Test func `a happening after it leaves an answer standing`() {
    let told = Self.told(.yuan(20...20))
    let later = built().doing(.hear(told, Self.today))
      .recording(.reported(.social, .temporary, .telephone, lapses: nil))
    #expect(later.case.heardHere.map(\.told) == [told])
    #expect(later.case.journey.social.isSecured || later.case.journey.social != .usable)
  }

  @Test(arguments: [(15, 0), (14, 1), (0, 1), (-3, 1)])
  func `an answer is asked for again two weeks before it gets old`(days: Int, count: Int) {
    let told = Self.told(.yuan(20...20), until: Day.sample.adding(days: days))
    let built = built().doing(.hear(told, .on(Day.sample.adding(days: -9), at: nil)))
    let duties = built.case.obligations(in: built.circumstances)
      .filter { $0.kind == .hearAgain(told.key) }
    #expect(duties.map(\.due) == Array(repeating: .exact(told.until), count: count))
    #expect(duties.allSatisfy { $0.basis == .told })
  }
}
