import CardJourney
import CityGuide
import GuideReading
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
        "channel.reissue", "instant-issue.reissue", "requirement.reissue.window", "fee.reissue",
        "making-time.reissue", "number-stays",
      ])
    #expect(found.filter { !$0.canWait }.count == 2)
    #expect(found.allSatisfy { $0.reason == .unknown })
    #expect(Set(found.map(\.desk)) == [.cardOffice("028-12333"), .bank])
  }

  @Test func `what an answer says is not asked`() throws {
    let city = """
      rules:
        filing-needs: [{id: a, value: formal, sources: [media-2025]}]
      """
    let keys = try questions([.report(.social, .temporary)], city: city).map(\.matter.key.rawValue)
    #expect(!keys.contains("filing-needs"))
  }

  @Test func `until when a report holds is asked whatever is known, until somebody said it`() throws
  {
    let city = """
      rules:
        temporary-lapse: [{id: a, value: {days: 7, then: released}, sources: [media-2025]}]
      """
    let found = try questions([.report(.social, .temporary)], city: city)
    #expect(found.first?.matter == Matter(.temporaryLapse))
    #expect(found.first?.reason == .personal)
    let told = Told(
      key: Matter(.temporaryLapse).key, place: .chengdu,
      value: .lapse(.after(Span(7, .days), then: .released)), by: nil, until: .sample)
    let guide = try GuideFixture(city: city).chengdu.hearing([
      Heard(told: told, when: .on(.sample, at: nil))
    ])
    let keys = guide.asked().questionsToAsk(
      journey: Journey(startingFrom: .lost()), rules: guide.asked().localRules(),
      steps: [.report(.social, .temporary)]
    ).map(\.matter)
    #expect(!keys.contains(Matter(.temporaryLapse)))
  }

  @Test func `an answer without its end is asked all the same`() throws {
    let city = """
      rules:
        temporary-lapse: [{id: a, value: {days: 7, then: unknown}, sources: [media-2025]}]
      """
    let first = try questions([.report(.social, .temporary)], city: city).first
    #expect(first?.matter == Matter(.temporaryLapse))
    #expect(first?.reason == .limited)
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

// MARK: - Whom it concerns

extension QuestionTests {
  private func keys(
    _ step: Step, _ answers: Answers, city: String = "",
    _ change: (inout Journey) -> Void = { _ in }, duties: [Obligation] = []
  ) throws -> [String] {
    try asked(step, answers, city: city, change, duties: duties).map(\.matter.key.rawValue)
  }

  private func asked(
    _ step: Step, _ answers: Answers, city: String = "",
    _ change: (inout Journey) -> Void = { _ in }, duties: [Obligation] = []
  ) throws -> [TelephoneQuestion] {
    let fixture = try GuideFixture(nation: "", city: city)
    let query = try fixture.chengdu.asked(for: answers)
    let bank = try fixture.reading { try $0.banks() }.first { $0.id == answers.bank }
    var journey = Journey(startingFrom: answers)
    change(&journey)
    return query.questionsToAsk(
      journey: journey, rules: query.localRules(), steps: [step], duties: duties, bank: bank)
  }

  private static let filing = Filing(
    errand: .reissue, channel: .window, delivery: .pickUp, filed: .on(.sample, at: nil))

  @Test func `whoever calls for somebody else asks whether that will do`() throws {
    let call = Step.report(.social, .temporary)
    #expect(try !keys(call, .lost()).contains("agent-may.temporary-report"))
    let first = try keys(call, .lost(.person(.adult, .agent))).prefix(3)
    #expect(first.contains("agent-may.temporary-report"))
  }

  @Test func `far away, post, somebody else and another outlet are asked`() throws {
    let ways = ["delivery.exchange", "agent-may.exchange", "other-outlet.exchange"]
    let away = Answers.of(.damaged, .away(.sameProvince), .smartphone(false))
    #expect(try ways.allSatisfy(keys(.apply(.exchange), away).contains))
    #expect(try !keys(.apply(.exchange), .of(.damaged)).contains(where: ways.contains))
  }

  @Test func `where an online service is known, only the report made at a window is`() throws {
    let city = """
      channels:
        - {id: a, for: {errands: [reissue]}, kind: app, ways: [{in: 某}], sources: [media-2025]}
      """
    let away = Answers.lost(.away(.otherProvince), .smartphone(true), .route(.onlinePost))
    let found = try keys(.apply(.reissue), away, city: city)
    #expect(found.contains("other-outlet.formal-report"))
    #expect(!found.contains("other-outlet.reissue"))
  }

  @Test func `for a holder who cannot come a visit at home is asked, of the bank at its side`()
    throws
  {
    let answers = Answers.lost(.person(.infirm, .agent), .bank(BankID(rawValue: "icbc")))
    #expect(try keys(.apply(.reissue), answers).contains("home-visit.reissue"))
    let found = try asked(.activate, answers)
    let visit = try #require(found.first { $0.matter == Matter(.homeVisit, .activate) })
    #expect(visit.desk.kind == .bank)
    #expect(visit.desk.number == "95588")
    #expect(found.contains { $0.matter == Matter(.agentMay, .activate) })
    #expect(try !keys(.activate, .lost()).contains("home-visit.activate"))
  }

  @Test func `a visit at home that this place offers is not asked, the nation's is`() throws {
    let answers = Answers.lost(.person(.infirm, .agent))
    let city = """
      channels:
        - id: a
          for: {errands: [reissue], holders: [infirm]}
          kind: home-service
          where: {zh: 上门}
          sources: [media-2025]
      """
    #expect(try !keys(.apply(.reissue), answers, city: city).contains("home-visit.reissue"))
    let guide = try GuideFixture(nation: city, city: "").chengdu
    let found = guide.asked(for: answers).questionsToAsk(
      journey: Journey(startingFrom: answers), rules: .assumed, steps: [.apply(.reissue)])
    #expect(found.contains { $0.matter == Matter(.homeVisit, .reissue) })
  }

  @Test func `whether a temporary ID card is taken is asked by who has no other`() throws {
    let key = "temporary-id.reissue"
    #expect(try keys(.apply(.reissue), .lost(.idDocument(.lostToo))).contains(key))
    #expect(try keys(.replaceIDDocument, .lost(.idDocument(.lostToo))) == [key])
    #expect(try !keys(.apply(.reissue), .lost(.idDocument(.atHand))).contains(key))
    let renewed = try keys(.apply(.reissue), .lost(.idDocument(.lostToo))) {
      $0.idDocument = HeldDocument(.atHand)
    }
    #expect(!renewed.contains(key))
    let city = """
      requirements:
        - id: a
          for: {errands: [reissue], identities: [temporary]}
          papers: [{document: temporary-id}]
          sources: [media-2025]
      """
    let known = try keys(.apply(.reissue), .lost(.idDocument(.temporary)), city: city)
    #expect(!known.contains(key))
  }

  @Test func `why the bank said no is asked of the bank`() throws {
    let answers = Answers.lost(.bankUse(.opened), .bank(BankID(rawValue: "icbc")))
    let refused = try asked(.apply(.reissue), answers) {
      $0.application = .refused(.bankAccount, Self.filing)
    }
    let question = try #require(refused.first { $0.matter == Matter(.bankRefusal) })
    #expect(question.desk.kind == .bank && question.desk.number == "95588")
    #expect(question.reason == .personal)
    let other = try keys(.apply(.reissue), answers) {
      $0.application = .refused(.photo, Self.filing)
    }
    #expect(!other.contains("bank-refusal"))
  }

  @Test func `whether a card that never came is void is asked`() throws {
    #expect(try keys(.voidParcel, .lost()) == ["voided"])
    let reclaimed = try keys(.apply(.reissue), .lost()) {
      $0.application = .reclaimed(Self.filing)
    }
    #expect(reclaimed.contains("voided"))
    #expect(try !keys(.apply(.reissue), .lost()).contains("voided"))
  }

  @Test func `what to close first is asked by who may change the bank and has an account`() throws {
    let key = "bank-change"
    #expect(try keys(.apply(.exchange), .of(.upgrade, .bankUse(.opened))).contains(key))
    #expect(try !keys(.apply(.exchange), .of(.upgrade, .bankUse(.neverOpened))).contains(key))
    #expect(try !keys(.apply(.exchange), .of(.damaged, .bankUse(.opened))).contains(key))
  }

  @Test func `who waits asks how far the card is, and what serves meanwhile`() throws {
    let found = try keys(.awaitCard, .lost()) { $0.application = .filed(Self.filing) }
    #expect(found.first == "progress")
    #expect(found.contains("interim.reissue"))
    let city = """
      facts:
        - {id: a, kind: interim, form: medical-code, value: {zh: 码}, sources: [media-2025]}
        - {id: b, kind: interim, form: paper, value: {zh: 纸}, sources: [media-2025]}
      """
    let known = try keys(.awaitCard, .lost(), city: city) { $0.application = .filed(Self.filing) }
    #expect(!known.contains("interim.reissue"))
  }

  @Test func `who has no old card and no account is asked nothing about them`() throws {
    let first = Answers.of(.firstIssue, .oldCard(.never))
    #expect(try !keys(.enable, first).contains("old-card-dies"))
    #expect(try keys(.enable, .lost()).contains("old-card-dies"))
    let without = try asked(.report(.social, .temporary), .lost(.bankUse(.neverOpened)))
    #expect(without.allSatisfy { $0.desk.kind == .hrss })
    #expect(!without.contains { $0.matter == Matter(.oneTemporaryServesBoth) })
    #expect(try !keys(.bind(.medicalPayout), .of(.accountOnly)).contains("number-stays"))
  }

  @Test func `a card of another province is the business of the office there`() throws {
    let moved = Answers.of(.firstIssue, .oldCard(.missing))
    let found = try asked(.report(.social, .temporary), moved)
    #expect(found.map(\.matter) == [Matter(.channel, .cancelCard)])
    #expect(found.map(\.desk.kind) == [.formerPlace])
  }

  @Test func `the pension is the card office's business, other payments nobody's on the telephone`()
    throws
  {
    let answers = Answers.of(.accountOnly)
    func change(_ payer: Payer) -> [Matter] {
      [
        Matter(.channel, .changePayout, of: payer),
        Matter(.requirement, .changePayout, .window, of: payer),
      ]
    }
    for kind in [BindingKind.pension, .unemployment, .injury, .socialBenefits] {
      let benefit = try asked(.bind(kind), answers)
      #expect(
        Set(benefit.map(\.matter)) == Set(change(.socialInsurance) + [Matter(.pensionMoves)]))
      #expect(benefit.allSatisfy { $0.desk.kind == .hrss })
    }
    for kind in [BindingKind.medicalPayout, .maternity] {
      let refund = try asked(.bind(kind), answers)
      #expect(Set(refund.map(\.matter)) == Set(change(.medicalInsurance)))
      #expect(refund.allSatisfy { $0.desk.kind == .insurance })
    }
    for kind in BindingKind.onAccount where kind.payer?.isOffice != true {
      #expect(try keys(.bind(kind), answers) == [])
    }
  }

  @Test func `each bureau is asked about its own money where both pay`() throws {
    let answers = Answers.of(.accountOnly, .payouts([.pension, .medicalPayout]))
    let city = """
      channels:
        - {id: a, for: {errands: [change-payout], bindings: [pension]}, kind: window, sources: [media-2025]}
      """
    let found =
      try asked(.bind(.pension), answers, city: city)
      + asked(.bind(.medicalPayout), answers, city: city)
    let places = found.filter { $0.matter.topic == .channel }
    #expect(places.map(\.desk.kind) == [.insurance])
    #expect(places.map(\.matter.payer) == [.medicalInsurance])
    #expect(Matter.askable.allSatisfy { Matter(key: $0.key) == $0 })
    #expect(Matter(key: FactKey(rawValue: "fee.reissue.medical-insurance")) == nil)
  }

  @Test func `money that came back is asked of who pays it`() throws {
    let answers = Answers.of(.accountOnly, .payouts([.unemployment, .medicalPayout]))
    for (kind, desk) in [(BindingKind.unemployment, DeskKind.hrss), (.medicalPayout, .insurance)] {
      let found = try asked(.bind(kind), answers) { $0.bindings[kind] = .broken }
      let again = found.first { $0.matter.topic == .repayment }
      #expect(again?.desk.kind == desk)
      #expect(again?.reason == .personal)
      #expect(try !keys(.bind(kind), answers).contains { $0.hasPrefix("repayment") })
    }
  }

  @Test func `that cards are made at once somewhere leaves open which outlet does`() throws {
    let offered = "facts: [{id: a, kind: instant-issue, value: yes, sources: [media-2025]}]"
    let question = try asked(.apply(.reissue), .lost(), city: offered).first {
      $0.matter == Matter(.instantIssue, .reissue)
    }
    #expect(question?.reason == .limited)
    let outlet = """
      \(offered)
      channels:
        - id: b
          for: {errands: [reissue]}
          kind: instant-branch
          where: {zh: 某支行}
          sources: [media-2025]
      """
    let keys = try keys(.apply(.reissue), .lost(), city: outlet)
    #expect(!keys.contains("instant-issue.reissue"))
  }

  @Test func `an answer that is said of others is asked about`() throws {
    let fee = { (limits: String) in
      "facts: [{id: a, kind: fee, value: {yuan: 20}\(limits), sources: [media-2025]}]"
    }
    let reason = { (limits: String) in
      try self.asked(.apply(.reissue), .lost(), city: fee(limits)).first {
        $0.matter == Matter(.fee, .reissue)
      }?.reason
    }
    #expect(try reason("") == nil)
    #expect(try reason(", limits: {zh: 某县的说法, en: said by a county}") == .limited)
  }

  @Test(arguments: [
    (ObligationKind.collect, "collect-within"), (.enable, "enable-within"),
    (.askProgress, "progress"), (.retryAfterSync, "sync-time"), (.fileClaim(1), "claim-within"),
    (.checkAwayFiling, "away-filing-holds"), (.renewReport(.bank), "bank-lapse"),
    (.renewReport(.social), "temporary-lapse"), (.paperExpires, "paper-holds"),
  ])
  func `a duty whose day nobody knows is asked about`(kind: ObligationKind, key: String) throws {
    let duty = Obligation(kind: kind, due: .askFirst, basis: .assumed)
    #expect(try keys(.tellPolice, .lost(), duties: [duty]) == [key])
    let dated = Obligation(kind: kind, due: .exact(.sample), basis: .told)
    let isAlways = kind == .paperExpires
    #expect(try keys(.tellPolice, .lost(), duties: [dated]) == (isAlways ? [key] : []))
  }
}

extension Desk {
  fileprivate static let bank = Desk(kind: .bank, number: nil)

  fileprivate static func cardOffice(_ number: String) -> Desk {
    Desk(kind: .hrss, number: number)
  }
}
