import CardJourney
import CityGuide
import GuideTestSupport
import TestSupport
import Testing

/// What the guides answered once, held against what they answer now.
struct GuideStampTests {
  /// An answer about what something costs.
  private func entry(
    _ fact: String, _ yuan: Int, _ errand: Errand? = .reissue
  ) -> GuideStamp.Entry {
    entry(fact, .fee(Fee(yuan: yuan...yuan)), Matter(.fee, errand))
  }

  private func entry(
    _ fact: String, _ value: FactValue, _ matter: Matter, _ scope: Scope = .everything
  ) -> GuideStamp.Entry {
    GuideStamp.Entry(
      matter: matter, fact: FactID(rawValue: fact),
      said: GuideStamp.Said(scope: scope, value: value))
  }

  /// `15 → 7 (b)`, in the order of the changes.
  private func changes(_ old: [GuideStamp.Entry], _ new: [GuideStamp.Entry]) -> [String] {
    GuideStamp(entries: old).changes(to: GuideStamp(entries: new)).map {
      "\(yuan($0.before)) → \(yuan($0.after)) (\($0.fact.rawValue))"
    }
  }

  private func yuan(_ said: GuideStamp.Said?) -> String {
    said?.value.fee.map { "\($0.yuan.upperBound)" } ?? "-"
  }

  @Test func `nothing has changed where the values are the same`() {
    let old = [entry("a", 15), entry("b", .flag(true), Matter(.agentMay, .reissue))]
    #expect(changes(old, old) == [])
    #expect(changes(old, old.reversed()) == [])
    #expect(changes([entry("a", 15)], [entry("other", 15)]) == [])
  }

  @Test func `a fact that says something else has changed`() {
    #expect(changes([entry("a", 15)], [entry("a", 7)]) == ["15 → 7 (a)"])
  }

  @Test func `a fact that says it to other people has changed, for other errands it has not`() {
    let fee = FactValue.fee(Fee(yuan: 15...15))
    var children = Scope.everything
    children.holders = [.minor]
    let narrowed = entry("a", fee, Matter(.fee, .reissue), children)
    #expect(changes([entry("a", 15)], [narrowed]) == ["15 → 15 (a)"])
    var reissue = Scope.everything
    reissue.errands = [.reissue, .exchange]
    reissue.sides = [.social]
    #expect(changes([entry("a", 15)], [entry("a", fee, Matter(.fee, .reissue), reissue)]) == [])
  }

  @Test func `another fact in the place of the first is a change of the answer`() {
    #expect(changes([entry("a", 15)], [entry("b", 7)]) == ["15 → 7 (b)"])
  }

  @Test func `a fact stays itself among others`() {
    let old = [entry("a", 1), entry("b", 2)]
    #expect(changes(old, [entry("b", 3), entry("a", 1)]) == ["2 → 3 (b)"])
    #expect(changes(old, [entry("c", 5), entry("b", 3)]) == ["1 → 5 (c)", "2 → 3 (b)"])
  }

  @Test func `what came and what went are told`() {
    #expect(changes([], [entry("a", 15)]) == ["- → 15 (a)"])
    #expect(changes([entry("a", 15)], []) == ["15 → - (a)"])
    #expect(
      changes([entry("a", 1), entry("b", 2)], [entry("b", 9)]) == ["2 → 9 (b)", "1 → - (a)"])
  }

  @Test func `one errand's answer is not another's, nor one topic's`() {
    #expect(
      changes([entry("a", 15)], [entry("a", 15, .exchange)]) == ["- → 15 (a)", "15 → - (a)"])
    let words = FactValue.words(Words(zh: "x"))
    #expect(
      changes([entry("a", words, Matter(.pickUp))], [entry("a", words, Matter(.bankChange))]).count
        == 2)
  }

  // MARK: - Of one guide and the next

  /// The changes between two guides of 成都 for a lost card.
  private func changes(from old: String, to new: String) throws -> [GuideChange] {
    let before = try GuideFixture(city: old).chengdu.asked().stamp
    return before.changes(to: try GuideFixture(city: new).chengdu.asked().stamp)
  }

  private static let window =
    "channels: [{id: a, kind: window, where: {zh: 大厅, en: hall}, for: {errands: [reissue]}, "
    + "sources: [media]}]"

  @Test func `a place that moved is a change where its errand is`() throws {
    let moved = Self.window.replacing("大厅", with: "二楼")
    #expect(try changes(from: Self.window, to: moved).map(\.matter) == [Matter(.channel, .reissue)])
  }

  @Test func `a place that does one errand more is news about that errand only`() throws {
    let more = Self.window.replacing("[reissue]", with: "[reissue, collect]")
    let matters = try changes(from: Self.window, to: more).map(\.matter)
    #expect(matters == [Matter(.channel, .collect)])
  }
}

/// The form in which a stamp is kept.
struct GuideStampNotationTests {
  private static let asked = Rotation.turns(
    ShippedGuides.places, taking: 2, of: Situation.allCases)

  private func stamp(
    _ place: PlaceCode, _ situation: Situation
  ) throws -> (guide: Guide, stamp: GuideStamp) {
    let guide = try ShippedGuides.guide(for: place)
    let answers = Answers([
      .situation(situation), .place(place), .bankUse(.opened),
    ])
    return (guide, guide.asked(for: answers).stamp)
  }

  @Test(arguments: asked)
  func `a stamp is kept as text and read back, without the guide and with it`(
    place: PlaceCode, situation: Situation
  ) throws {
    let (guide, stamp) = try stamp(place, situation)
    #expect(!stamp.entries.isEmpty)
    #expect(GuideStamp(kept: stamp.notation, guide: nil) == stamp)
    // What the guide says still, nobody reads again.
    let beside = GuideStamp(notation: stamp.notation, guide: guide) { topic, _, fields in
      Issue.record("\(topic) \(fields)")
      return nil
    }
    #expect(beside == stamp)
  }

  @Test func `a stamp without answers is one`() {
    let stamp = GuideStamp(entries: [])
    #expect(GuideStamp(kept: stamp.notation, guide: nil) == stamp)
  }

  /// Sentences may be put better in any release: none of them is kept, only the guides' own words in quotes.
  @Test(arguments: asked)
  func `outside quotes stand the guides' keys and numbers, inside them the guides' own texts`(
    place: PlaceCode, situation: Situation
  ) throws {
    let (_, stamp) = try stamp(place, situation)
    let lines = stamp.notation.split(separator: "\n")
    #expect(lines.count == stamp.entries.count + 1)
    for (line, entry) in zip(lines.dropFirst(), stamp.entries) {
      let keys = String(line).replacing(/"(?:[^"\\]|\\.)*"/, with: "")
      #expect(keys.allSatisfy { $0.isASCII }, "\(line)")
      // No two words stand beside each other, as they do in a sentence.
      let packed = keys.replacing(": ", with: ":").replacing(", ", with: ",")
      #expect(!packed.contains(" "), "\(line)")
      let own = texts(in: entry.said)
      for text in quoted(in: String(line)) {
        #expect(own.contains(text) || text.contains(/^(\d\d[:-]\d\d|\d{6})$/), "\(text)")
      }
    }
  }

  /// What stands between quotes, read as it was meant.
  private func quoted(in line: String) -> [String] {
    line.matches(of: /"((?:[^"\\]|\\.)*)"/).map {
      String($0.1).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }
  }

  /// Every text in a value, whichever it is.
  private func texts(in value: Any) -> Set<String> {
    if let text = value as? String { return [text] }
    return Mirror(reflecting: value).children.reduce(into: []) { $0.formUnion(texts(in: $1.value)) }
  }

  @Test func `tabs, line breaks and quotes in words do not break the text`() throws {
    let words = FactValue.words(Words(zh: "一\t“二”\n\"三\\", en: "one"))
    let stamp = GuideStamp(entries: [
      GuideStamp.Entry(
        matter: Matter(.pickUp), fact: FactID(rawValue: "a"),
        said: GuideStamp.Said(scope: .everything, value: words))
    ])
    let read = GuideStamp(kept: stamp.notation, guide: nil)
    #expect(read?.entries.map(\.said.value.words?.zh) == ["一 “二”\"三\\"])
  }

  @Test(arguments: [
    "", "1", "3", "1\nfee\treissue\ta\t20 元\t20 yuan", "2\nfee",
    "2\nfees\t\ta\t{}\tkind: fee, value: {yuan: 20}",
    "2\nfee\treissues\ta\t{}\tkind: fee, value: {yuan: 20}", "2\nfee\t\ta\t{}",
    "2\nfee\t\ta\t{}\tkind: fee, value: {yuan: 20}\t", "2\nfee\t\ta\t{}\tkind: fee, value: 20",
    "2\nfee\t\ta\t{errand: [reissue]}\tkind: fee, value: {yuan: 20}",
    "2\nfee\t\ta\t[]\tkind: fee, value: {yuan: 20}", "2\nfee\t\ta\t{}\tvalue: [",
    "2\nchannel\t\ta\t{}\tvalue: {yuan: 20}", "2\nfee\t\ta\t{}\t",
  ])
  func `what another version wrote, or nobody can read, is no stamp`(text: String) {
    #expect(GuideStamp(kept: text, guide: nil) == nil)
  }
}
