import CardJourney
import CityGuide
import Testing

/// What the guides answered once, held against what they answer now.
struct GuideStampTests {
  private func entry(
    _ fact: String, _ words: String, _ about: Subject = .fact(.fee), _ errand: Errand? = .reissue
  ) -> GuideStamp.Entry {
    GuideStamp.Entry(
      about: about, errand: errand, fact: FactID(rawValue: fact), words: Words(zh: words))
  }

  /// `15 → 7 (b)`, in the order of the changes.
  private func changes(_ old: [GuideStamp.Entry], _ new: [GuideStamp.Entry]) -> [String] {
    GuideStamp(entries: old).changes(to: GuideStamp(entries: new)).map {
      "\($0.before?.zh ?? "-") → \($0.after?.zh ?? "-") (\($0.fact.rawValue))"
    }
  }

  @Test func `nothing has changed where the words are the same`() {
    let old = [entry("a", "15"), entry("b", "可以", .rule(.agentMay))]
    #expect(changes(old, old) == [])
    #expect(changes(old, old.reversed()) == [])
    #expect(changes([entry("a", "15")], [entry("other", "15")]) == [])
  }

  @Test func `a fact that says something else has changed`() {
    #expect(changes([entry("a", "15")], [entry("a", "7")]) == ["15 → 7 (a)"])
  }

  @Test func `another fact in the place of the first is a change of the answer`() {
    #expect(changes([entry("a", "15")], [entry("b", "7")]) == ["15 → 7 (b)"])
  }

  @Test func `a fact stays itself among others`() {
    let old = [entry("a", "1"), entry("b", "2")]
    #expect(changes(old, [entry("b", "3"), entry("a", "1")]) == ["2 → 3 (b)"])
    #expect(changes(old, [entry("c", "5"), entry("b", "3")]) == ["1 → 5 (c)", "2 → 3 (b)"])
  }

  @Test func `what came and what went are told`() {
    #expect(changes([], [entry("a", "15")]) == ["- → 15 (a)"])
    #expect(changes([entry("a", "15")], []) == ["15 → - (a)"])
    #expect(
      changes([entry("a", "1"), entry("b", "2")], [entry("b", "9")]) == ["2 → 9 (b)", "1 → - (a)"])
  }

  @Test func `one errand's answer is not another's, nor one subject's`() {
    let other = entry("a", "15", .fact(.fee), .exchange)
    #expect(changes([entry("a", "15")], [other]) == ["- → 15 (a)", "15 → - (a)"])
    #expect(changes([entry("a", "x", .channel)], [entry("a", "x", .requirement)]).count == 2)
  }

  @Test func `a stamp is kept as text and read back`() throws {
    let stamp = GuideStamp(entries: [
      entry("a", "制卡 15 个工作日", .rule(.makingTime), nil),
      GuideStamp.Entry(
        about: .channel, errand: .enable, fact: FactID(rawValue: "b"),
        words: Words(zh: "窗口", en: "window")),
    ])
    #expect(GuideStamp(notation: stamp.notation) == stamp)
    #expect(GuideStamp(notation: GuideStamp(entries: []).notation) == GuideStamp(entries: []))
  }

  @Test func `tabs and line breaks in words do not break the text`() throws {
    let stamp = GuideStamp(entries: [entry("a", "一\t二\n三")])
    #expect(GuideStamp(notation: stamp.notation)?.entries.map(\.words.zh) == ["一 二 三"])
  }

  @Test(arguments: [
    "", "2", "1\nfee", "1\nfees\t\ta\t1\t", "1\nfee\treissues\ta\t1\t", "1\nfee\t\ta\t1\t\t",
  ])
  func `what another version wrote is no stamp`(text: String) {
    #expect(GuideStamp(notation: text) == nil)
  }
}
