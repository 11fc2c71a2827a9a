import CardJourney
import CityGuide
import TestSupport
import Testing

struct TripTests {
  private static let instant = """
    channels:
      - {id: i1, for: {errands: [reissue, exchange]}, kind: instant-branch, sources: [media]}
      - {id: w1, for: {errands: [reissue]}, kind: window, sources: [media]}
    """

  /// The plan as `telephone temporary-report`, the done marked with ✓ and the holder with !.
  private func plan(
    _ answers: Answers, city: String = "", after happenings: [Happening] = []
  ) throws -> [String] {
    let guide = try GuideFixture(nation: "", city: city).chengdu
    var journey = Journey(startingFrom: answers)
    for happening in happenings { journey.apply(happening, when: .on(.sample, at: nil)) }
    let query = guide.asked(for: answers)
    return query.trips(journey: journey, rules: query.localRules()).map { trip in
      (trip.isDone ? "✓" : "") + (trip.holderMustCome ? "!" : "") + trip.channel.rawValue + " "
        + trip.errands.map(\.rawValue).joined(separator: "+")
    }
  }

  private let agent = Answer.person(.adult, .agent)

  @Test func `with an instant branch one visit does it all`() throws {
    #expect(
      try plan(.lost(), city: TripTests.instant) == [
        "telephone temporary-report", "telephone temporary-report",
        "!instant-branch formal-report+reissue+collect+enable+activate",
      ])
  }

  @Test func `an agent leaves the bank side to the holder`() throws {
    #expect(
      try plan(.lost(agent), city: TripTests.instant) == [
        "telephone temporary-report", "telephone temporary-report",
        "instant-branch formal-report+reissue+collect+enable", "!branch activate",
      ])
  }

  @Test func `where an agent may not use the instant branch the window is planned`() throws {
    let city =
      TripTests.instant + """

        rules:
          agent-may:
            - {id: r, value: no, for: {errands: [reissue], channels: [instant-branch]}, sources: [media]}
        """
    #expect(
      try plan(.lost(agent), city: city).dropFirst(2) == [
        "window formal-report+reissue", "window collect+enable", "!branch activate",
      ])
  }

  @Test func `without an instant branch there are three visits`() throws {
    #expect(
      try plan(.lost()) == [
        "telephone temporary-report", "telephone temporary-report",
        "!window formal-report+reissue", "!window collect+enable", "!branch activate",
      ])
  }

  @Test func `an instant branch that is only hearsay is not planned`() throws {
    let hearsay = TripTests.instant.replacing("sources: [media]", with: "sources: [blog]")
    #expect(try plan(.lost(), city: hearsay).contains("!window formal-report+reissue"))
  }

  @Test func `without an account there is neither bank call nor bank counter`() throws {
    #expect(
      try plan(.lost(.bankUse(.neverOpened))) == [
        "telephone temporary-report", "!window formal-report+reissue", "!window collect+enable",
      ])
  }

  @Test func `no formal report is planned where none is needed`() throws {
    let city = "rules: {filing-needs: [{id: f, value: temporary, sources: [media]}]}"
    #expect(try plan(.lost(), city: city).contains("!window reissue"))
  }

  @Test func `what is done is marked and drops out of a trip`() throws {
    let reported: [Happening] = [
      .reported(.social, .temporary, .telephone, lapses: nil),
      .reported(.bank, .temporary, .telephone, lapses: nil),
      .reported(.social, .formal, .window, lapses: nil),
    ]
    #expect(
      try plan(.lost(), after: reported) == [
        "✓telephone temporary-report", "✓telephone temporary-report", "!window reissue",
        "!window collect+enable", "!branch activate",
      ])
  }

  @Test func `the plan follows where the application was filed`() throws {
    let filed: [Happening] = [
      .reported(.social, .formal, .window, lapses: nil), .applied(.reissue, .app, .post),
    ]
    #expect(
      try plan(.lost(), city: TripTests.instant, after: filed) == [
        "✓app formal-report+reissue", "post collect", "!window enable", "!branch activate",
      ])
  }

  @Test func `a card that was taken back is applied for again`() throws {
    let happenings: [Happening] = [
      .applied(.reissue, .window, .pickUp), .accepted(promised: nil), .ready(until: nil),
      .reclaimed,
    ]
    #expect(try plan(.lost(), after: happenings).contains("!window formal-report+reissue"))
  }

  @Test func `a card that was found is released on both sides`() throws {
    let happenings: [Happening] = [
      .reported(.social, .temporary, .telephone, lapses: nil),
      .reported(.bank, .temporary, .telephone, lapses: nil), .found,
    ]
    #expect(try plan(.lost(), after: happenings) == ["!window release", "!branch release"])
  }

  @Test(
    arguments: [
      (Situation.damaged, ["!window exchange", "!window collect+enable", "!branch activate"]),
      (.firstIssue, ["!window first-issue", "!window collect+enable", "!branch activate"]),
      (.accountOnly, []), (.refused, ["!window query-status+enable"]),
    ])
  func `every goal has its plan`(situation: Situation, expected: [String]) throws {
    #expect(try plan(.of(situation)) == expected)
  }

  @Test func `each office that moves money is a trip of its own, once it is known what is paid`()
    throws
  {
    let all = Answers.of(.accountOnly, .payouts(Set(BindingKind.nameable)))
    #expect(try plan(all) == ["!window change-payout", "!window change-payout"])
    #expect(
      try plan(.of(.accountOnly, .payouts([.wallet, .payroll, .subsidy, .otherMoney]))) == [])
    let city = """
      channels:
        - {id: a, for: {errands: [change-payout], bindings: [medical-payout]}, kind: app, ways: [{in: 码}],
           sources: [media-2025]}
      """
    let refund = Answers.of(.accountOnly, .payouts([.medicalPayout, .injury]))
    #expect(try plan(refund, city: city) == ["!window change-payout", "app change-payout"])
  }

  @Test func `nothing is planned before the situation is known, nor after the case is closed`()
    throws
  {
    #expect(try plan(Answers()) == [])
    #expect(try plan(.lost(), after: [.closed(.givenUp)]) == [])
  }

  @Test func `what needs a smartphone is left out where there is none`() throws {
    let guide = try GuideFixture(
      city: """
        channels:
          - {id: a, for: {errands: [enable]}, kind: app, sources: [media]}
          - {id: m, for: {errands: [enable]}, kind: mini-program, sources: [media]}
          - {id: s, for: {errands: [enable]}, kind: site, sources: [media]}
          - {id: w, for: {errands: [enable]}, kind: window, sources: [blog]}
        """
    ).chengdu
    let names = { (answers: Answers) in
      guide.asked(for: answers).channels(for: .enable).map(\.name)
    }
    #expect(names(.lost()) == ["a", "m", "s", "w"])
    #expect(names(.lost(.smartphone(false))) == ["w"])
  }

  @Test func `an online route counts where somebody may be relied on`() throws {
    let app = "channels: [{id: a, for: {errands: [reissue]}, kind: app, sources: [media]}]"
    #expect(try GuideFixture(city: app).chengdu.asked().hasOnlineRoute)
    let hearsay = app.replacing("[media]", with: "[blog]")
    #expect(try !GuideFixture(city: hearsay).chengdu.asked().hasOnlineRoute)
  }
}
