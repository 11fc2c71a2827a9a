import CardJourney
import CityGuide
import Testing
struct DumpTests {
  @Test func dump() throws {
    let library = GuideLibrary(folder: GuideLibrary.shippedFolder)
    let code = try #require(PlaceCode("510100"))
    let guide = try library.guide(for: code)
    let day = Day(ordinal: 20779)
    for acting in [Acting.`self`, .agent] {
      let answers = Answers([.situation(.lost), .place(code), .bankUse(.opened), .person(.adult, acting)])
      let rules = guide.localRules(for: answers, on: day)
      print(rules)
      let journey = Journey(startingFrom: answers)
      let trips = guide.trips(for: answers, journey: journey, rules: rules, on: day)
      let list = guide.checklist(for: trips, answers: answers, journey: journey, rules: rules, on: day)
      for t in list.trips {
        print("TRIP", t.trip.number, t.trip.channel, t.trip.errands, t.trip.side as Any, t.trip.holderMustCome, t.trip.channels.map(\.id.rawValue))
        for i in t.mustBring { print("  MUST", i.document, i.whose, i.originals, i.copies, i.copiesByErrand.map{"\($0.errand) \($0.count)"}, i.condition?.zh ?? "", i.statements.map(\.id.rawValue)) }
        for i in t.mayBeAsked { print("  MAY", i.document, i.whose, i.originals, i.copies, i.condition?.zh ?? "", i.statements.map(\.id.rawValue)) }
        print("  NOT", t.needNot.map{"\($0.document) \($0.whose) \($0.reason)"}, t.errandsWithoutList)
      }
      for steps in [[Step.report(.social,.temporary), .report(.bank,.temporary)], [.apply(.reissue)], [.collect], [.enable, .activate]] {
      for q in guide.questionsToAsk(for: answers, journey: journey, rules: rules, steps: steps, on: day) {
        print("Q", q.desk, q.key, q.reason, q.said.map(\.id.rawValue), q.disputes.count)
      } }
    }
    print(guide.counts(ownOnly: true))
  }
}
