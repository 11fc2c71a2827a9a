import CardJourney
import CityGuide
import TestSupport
import Testing

/// The desk's own files: merged over the guides, and never in their way.
struct OwnDeskTests {
  private static let official = """
    rules:
      temporary-lapse: [{id: a, value: {days: 15, then: released}, sources: [official-2024]}]
    requirements: [{id: d, papers: [{document: photo}], sources: [official]}]

    """

  private static func file(_ body: String, place: String = "510100") -> String {
    GuideFixture.head(place) + """
      sources:
        window: {title: 窗口习惯, publisher: 本窗口, url: unknown, published: "2026-11-01", seen: "2026-11-01", grade: told}

      """ + body
  }

  private static let habit = file(
    """
    desk:
      name: {zh: 高新区窗口}
      does: [reissue, exchange]
      refers: [{errands: [activate], to: {zh: 对面的银行}, say: {zh: 带新卡}}]
    requirements: [{id: own, papers: [{document: photo, originals: 2}], sources: [window]}]
    rules:
      temporary-lapse: [{id: own-lapse, value: {days: 10, then: released}, sources: [window]}]
    """)

  private func guide(_ files: [String: String]) throws -> Guide {
    let guides = try GuideFixture(nation: "", province: "", city: Self.official)
    for (name, text) in files { try guides.writeAtDesk(text, to: name) }
    return try guides.chengdu
  }

  @Test func `without a folder of its own nothing changes`() throws {
    let guide = try guide([:])
    #expect(guide.ownDesk == nil)
    #expect(guide.faults == [])
    #expect(guide.facts.allSatisfy { $0.origin == .guide })
  }

  @Test func `what the desk says comes before every guide, and what the holder heard before it`()
    throws
  {
    let guide = try guide(["own.yaml": Self.habit])
    let decision = guide.asked().decision(about: .temporaryLapse)
    #expect(decision.answer?.id.rawValue == "own-lapse")
    #expect(decision.answer?.origin == .desk)
    #expect(decision.outvoted.map(\.id.rawValue) == ["a"])
    let told = Told(
      key: FactKey(rawValue: "temporary-lapse"), place: .chengdu, value: .lapse(.never), by: nil,
      until: .sample)
    let heard = guide.hearing([Heard(told: told, when: .on(.sample, at: nil))])
    let answer = heard.asked().decision(about: .temporaryLapse).answer
    #expect(answer?.origin == .told)
  }

  @Test func `the desk says what is done here and where the rest goes`() throws {
    let desk = try #require(try guide(["own.yaml": Self.habit]).ownDesk)
    #expect(desk.name.zh == "高新区窗口")
    #expect(desk.does == [.reissue, .exchange])
    #expect(desk.referral(for: .reissue) == nil)
    #expect(desk.referral(for: .activate)?.to.zh == "对面的银行")
    #expect(desk.referral(for: .collect) == nil)
  }

  @Test(arguments: ["nonsense: 1", "facts: [", "desk: {does: [fly]}", "\u{0}"])
  func `a faulty file is named with its line, and everything else stands`(body: String) throws {
    let guide = try guide(["bad.yaml": Self.file(body), "own.yaml": Self.habit])
    #expect(guide.faults.count == 1)
    let fault = try #require(guide.faults.first)
    #expect(fault.file.hasSuffix("/desk/bad.yaml"))
    #expect(fault.line > 4 || body == "\u{0}")
    #expect(guide.ownDesk?.name.zh == "高新区窗口")
    let decision = guide.asked().decision(about: .temporaryLapse)
    #expect(decision.answer?.id.rawValue == "own-lapse")
  }

  @Test func `a file that is too large is named and not read`() throws {
    let guide = try guide(["big.yaml": String(repeating: "#", count: 1_000_001)])
    #expect(guide.faults.map(\.message.zh) == ["文件超过 1 MB，不读：删掉不该在里面的，或拆开"])
  }

  @Test func `a file about another place is no matter here`() throws {
    let guide = try guide(["far.yaml": Self.habit.replacing("510100", with: "440300")])
    #expect(guide.ownDesk == nil)
    #expect(guide.facts.allSatisfy { $0.origin == .guide })
  }

  @Test func `a desk may leave out what a guide of its city says`() throws {
    let guides = try GuideFixture(nation: "", province: "", city: Self.official)
    try guides.writeAtDesk(Self.file("without: [d]"))
    #expect(try guides.chengdu.fact(with: FactID(rawValue: "d")) == nil)
    #expect(guides.findings.filter { $0.topic != .leftover } == [])
  }

  @Test func `the guides by themselves leave the desk out`() throws {
    let guides = try GuideFixture(nation: "", province: "", city: Self.official)
    try guides.writeAtDesk(Self.habit)
    #expect(try guides.chengdu.ownDesk != nil)
    let alone = try guides.reading { try $0.guide(for: .chengdu) }
    let all = try guides.reading { try $0.allGuides() }.guides
    #expect(all.contains(alone))
    for guide in all + [alone] {
      #expect(guide.ownDesk == nil)
      #expect(guide.facts.allSatisfy { $0.origin == .guide })
    }
  }

  @Test func `guide lint reads the desk's files too`() throws {
    let guides = try GuideFixture(nation: "", province: "", city: Self.official)
    try guides.writeAtDesk(
      Self.file("facts: [{id: a, kind: note, value: {zh: 好}, sources: [window]}]"))
    #expect(guides.findings.map(\.topic) == [.duplicate])
  }

  @Test func `the guides themselves have no desk`() throws {
    let guides = try GuideFixture(city: "desk: {name: {zh: 窗口}}")
    #expect(guides.findings.first?.message.en?.hasPrefix("Unknown key desk") == true)
  }
}
