import CardJourney
import CityGuide
import TestSupport
import Testing

struct QuestionTests {
  private func questions(
    _ steps: [Step], city: String = "", nation: String = "", answers: Answers = .lost()
  ) throws -> [TelephoneQuestion] {
    let guide = try GuideFixture(nation: nation, city: city).chengdu
    let query = guide.asked(for: answers)
    return query.questionsToAsk(
      journey: Journey(startingFrom: answers), rules: query.localRules(), steps: steps)
  }

  @Test func `nothing is asked for nothing`() throws {
    #expect(try questions([]) == [])
    #expect(try questions([.finish, .tellPolice]) == [])
  }

  @Test func `what the first report rests on is asked, the urgent first`() throws {
    let found = try questions([.report(.social, .temporary)])
    #expect(
      found.map(\.matter.key.rawValue) == [
        "temporary-lapse", "one-temporary-serves-both", "filing-needs", "formal-reversible",
        "instant-issue.reissue", "requirement.reissue.window", "fee.reissue",
        "making-time.reissue", "number-stays",
      ])
    #expect(found.allSatisfy { $0.reason == .unknown })
    #expect(Set(found.map(\.desk)) == [.cardOffice("028-12333"), .bank])
  }

  @Test func `what an answer says is not asked`() throws {
    let city = """
      rules:
        temporary-lapse: [{id: a, value: {days: 7, then: released}, sources: [media-2025]}]
      """
    let keys = try questions([.report(.social, .temporary)], city: city).map(\.matter.key.rawValue)
    #expect(!keys.contains("temporary-lapse"))
  }

  @Test func `an answer without its end is asked all the same`() throws {
    let city = """
      rules:
        temporary-lapse: [{id: a, value: {days: 7, then: unknown}, sources: [media]}]
      """
    let keys = try questions([.report(.social, .temporary)], city: city).map(\.matter.key.rawValue)
    #expect(keys.first == "temporary-lapse")
  }

  @Test func `hearsay stands behind its question`() throws {
    let city = """
      rules:
        bank-lapse: [{id: a, value: {days: 7, then: released}, sources: [blog]}]
      """
    let question = try #require(try questions([.report(.bank, .temporary)], city: city).first)
    #expect(question.matter == Matter(.bankLapse))
    #expect(question.reason == .hearsay)
    #expect(question.said.map(\.id.rawValue) == ["a"])
    #expect(question.desk == .bank)
  }

  @Test func `a written dispute stands behind its question`() throws {
    let city = """
      facts:
        - {id: a, kind: fee, value: {yuan: 0}, sources: [blog]}
        - {id: b, kind: fee, value: {yuan: 20}, sources: [blog-2]}
      disputes:
        - {about: fee, errand: reissue, between: [a, b], say: {zh: 两种说法}}
      """
    let question = try #require(
      try questions([.apply(.reissue)], city: city).first { $0.matter == Matter(.fee, .reissue) })
    #expect(question.reason == .disputed)
    #expect(question.disputes.map(\.say?.zh) == ["两种说法"])
  }

  @Test func `two answers in dispute are asked about, an answer against hearsay is not`() throws {
    let city = { (second: String) in
      """
      rules:
        formal-reversible:
          - {id: a, value: no, sources: [mirror-2024]}
          - {id: b, value: yes, sources: [\(second)]}
      disputes:
        - {about: formal-reversible, between: [a, b], say: {zh: 两种说法}}
      """
    }
    let isAsked = { (second: String) in
      try questions([.apply(.reissue)], city: city(second)).contains {
        $0.matter == Matter(.formalReversible)
      }
    }
    #expect(try isAsked("media"))
    #expect(try !isAsked("blog"))
  }

  @Test func `whether an agent may is asked only where an agent acts`() throws {
    let keys = { (answers: Answers) in
      try questions([.apply(.reissue)], answers: answers).map(\.matter.key.rawValue)
    }
    #expect(try !keys(.lost()).contains("agent-may.reissue"))
    #expect(try keys(.lost(.person(.adult, .agent))).contains("agent-may.reissue"))
  }

  @Test func `the number that a guide names is called`() throws {
    let city = "unknown: [{key: fee, errand: reissue, ask: \"028-96999\"}]"
    let question = try questions([.apply(.reissue)], city: city).first {
      $0.matter == Matter(.fee, .reissue)
    }
    #expect(question?.desk == .cardOffice("028-96999"))
  }

  @Test func `the payout account is the insurer's business`() throws {
    let desks = try questions([.bind(.medicalPayout)]).map(\.desk)
    #expect(desks.contains(Desk(kind: .insurance, number: "028-12393")))
  }

  @Test func `a nearer answer silences a farther unknown`() throws {
    let nation = "unknown: [{key: bank-lapse}, {key: fee, errand: reissue}, {key: number-stays}]"
    let city = """
      rules:
        bank-lapse: [{id: a, value: never, sources: [media]}]
        number-stays: [{id: b, value: yes, sources: [blog]}]
      unknown: [{key: fee, errand: reissue, ask: "12345"}]
      """
    let guide = try GuideFixture(nation: nation, city: city).chengdu
    let unknowns = guide.asked().unknowns
    #expect(unknowns.map(\.about) == [.fee, .numberStays])
    #expect(unknowns.map(\.place) == [.chengdu, .nation])
  }

  @Test func `an answer of the same layer does not silence its own unknown`() throws {
    let city = """
      rules:
        bank-lapse: [{id: a, value: never, sources: [media]}]
      unknown: [{key: bank-lapse}]
      """
    let guide = try GuideFixture(city: city).chengdu
    #expect(guide.asked().unknowns.map(\.about) == [.bankLapse])
  }

  @Test func `disputes of the nearer place come first`() throws {
    let both = { (id: String) in
      """
      facts:
        - {id: \(id)-a, kind: note, value: {zh: 好}, sources: [media]}
        - {id: \(id)-b, kind: note, value: {zh: 坏}, sources: [media]}
      disputes: [{about: note, between: [\(id)-a, \(id)-b], say: {zh: \(id)}}]
      """
    }
    let guide = try GuideFixture(nation: both("cn"), city: both("cd")).chengdu
    let said = guide.asked().disputes(about: .note)
    #expect(said.map(\.say?.zh) == ["cd", "cn"])
    #expect(guide.asked().disputes(about: .channel) == [])
  }
}

extension Desk {
  fileprivate static let bank = Desk(kind: .bank, number: nil)

  fileprivate static func cardOffice(_ number: String) -> Desk {
    Desk(kind: .hrss, number: number)
  }
}
