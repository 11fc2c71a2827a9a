import CardJourney
import CityGuide
import GuideReading
import GuideTestSupport
import TestSupport
import Testing

/// What facts state, written on one line and read back.
struct FactNotationTests {
  @Test(arguments: ShippedGuides.places)
  func `every fact of a guide is read back as it was, and for the same people`(
    place: PlaceCode
  ) throws {
    let facts = try ShippedGuides.guide(for: place).facts.filter { $0.place == place }
    #expect(!facts.isEmpty)
    for fact in facts {
      let read = FactNotation.said(
        about: fact.topic, scope: fact.scope.notation ?? "{}", fields: fact.ownFields)
      #expect(read == GuideStamp.Said(scope: fact.scope, value: fact.value), "\(fact.id)")
      #expect(!fact.ownFields.contains { $0.isNewline }, "\(fact.id)")
    }
  }

  /// One value of every form that the shipped guides may happen to lack.
  private static let rare: [(Topic, FactValue)] = [
    (.temporaryLapse, .lapse(.never)), (.makingTime, .time(TimeNeeded(span: .atOnce))),
    (.oldCardDies, .dies(.acceptance)), (.filingNeeds, .report(.nothing)),
    (.instantIssue, .instantIssue(InstantIssue(isOffered: false))),
    (.instantIssue, .instantIssue(InstantIssue(isOffered: true, branches: 7))),
    (.hours, .hours(.always)), (.validity, .years(10)), (.passwordTries, .count(3)),
    (
      .fee,
      .fee(
        Fee(
          yuan: 0...25, postage: .zones([.init(to: Words(zh: "省内"), yuan: 8...8)]),
          exempt: Words(zh: "低保", en: "the poor"), setBy: "发改委"))
    ),
    (.interim, .interim(Interim(form: .medicalCode, words: Words(zh: "用医保码")))),
    (.steps, .steps([Words(zh: "先挂失"), Words(zh: "再补", en: "then file")])),
    (.delivery, .delivery([.pickUp, .post])), (.banks, .banks([BankID(rawValue: "icbc")])),
    (.pickUp, .words(Words(zh: "含 \"引号\"、反斜杠 \\ 和 {a: b} # 的话"))),
  ]

  @Test(arguments: rare)
  func `every form can be written and read`(topic: Topic, value: FactValue) {
    let fact = Fact(
      id: FactID(rawValue: "a"), topic: topic, value: value, place: .nation, sources: [])
    #expect(
      FactNotation.said(about: topic, scope: "{}", fields: fact.ownFields)
        == GuideStamp.Said(scope: .everything, value: value))
  }
}
