import CardJourney
import CityGuide
import TestSupport
import Testing

/// Which routes there are, and for whom.
struct RouteTests {
  private static let online =
    "channels: [{id: a, for: {errands: [reissue]}, kind: app, sources: [media]}]\n"
  private static let post =
    "facts: [{id: p, kind: delivery, value: [pick-up, post], sources: [media]}]\n"
  private static let agent = Answer.person(.adult, .agent)

  private func possible(_ answers: Answers, _ city: String) throws -> [RouteKind] {
    try RouteFixture(answers, city: city).routes.filter(\.isPossible).map(\.kind)
  }

  @Test func `where the place says nothing the window is left`() throws {
    let routes = try RouteFixture().routes
    #expect(routes.map(\.kind) == RouteKind.allCases.filter { !$0.isRare })
    #expect(routes.filter(\.isPossible).map(\.kind) == [.windowPickUp])
    #expect(routes.first { $0.kind == .instantBranch }?.notFor == [.notOffered])
    #expect(routes.first { $0.kind == .employer }?.notFor == [.notThroughEmployer])
  }

  @Test(
    arguments: [
      "channels: [{id: i, for: {errands: [reissue]}, kind: instant-branch, sources: [blog]}]",
      "facts: [{id: i, kind: instant-issue, value: yes, sources: [blog]}]",
    ])
  func `a branch that makes the card at once is shown though only hearsay, and marked`(
    city: String
  ) throws {
    let route = try #require(try RouteFixture(city: city).route(.instantBranch))
    #expect(route.isPossible)
    #expect(route.days?.isHearsay == true)
    #expect(!route.isPlanned)
  }

  @Test func `an answer that no card is made at once outweighs hearsay of a branch`() throws {
    let city = """
      channels: [{id: i, for: {errands: [reissue]}, kind: instant-branch, sources: [blog]}]
      facts: [{id: n, kind: instant-issue, value: no, sources: [media]}]
      """
    #expect(try RouteFixture(city: city).route(.instantBranch)?.notFor == [.notOffered])
  }

  @Test func `online and post are offered where somebody says so`() throws {
    #expect(try possible(.lost(), RouteTests.online) == [.windowPickUp, .onlinePickUp])
    #expect(try possible(.lost(), RouteTests.post) == [.windowPickUp, .windowPost])
    #expect(
      try possible(.lost(), RouteTests.online + RouteTests.post)
        == [.windowPickUp, .windowPost, .onlinePost, .onlinePickUp])
  }

  @Test func `without a smartphone no online route is possible`() throws {
    let fixture = try RouteFixture(
      .lost(.smartphone(false)), city: RouteTests.online + RouteTests.post)
    #expect(fixture.route(.onlinePost)?.notFor == [.noSmartphone])
    #expect(fixture.route(.onlinePickUp)?.notFor == [.noSmartphone])
    #expect(fixture.route(.windowPost)?.isPossible == true)
  }

  @Test func `online routes for holders only are closed to an agent`() throws {
    let city = RouteTests.online.replacing("[reissue]}", with: "[reissue], acting: [self]}")
    #expect(
      try RouteFixture(.lost(RouteTests.agent), city: city).route(.onlinePickUp)?.notFor
        == [.agentNotAllowed])
    #expect(try RouteFixture(.lost(), city: city).route(.onlinePickUp)?.isPossible == true)
  }

  @Test func `where agents may not, the bank is closed to them and the window stays`() throws {
    let city = """
      channels: [{id: i, for: {errands: [reissue]}, kind: instant-branch, sources: [media]}]
      rules: {agent-may: [{id: r, value: no, for: {errands: [reissue]}, sources: [media]}]}
      """
    let adult = try RouteFixture(.lost(RouteTests.agent), city: city)
    #expect(adult.route(.instantBranch)?.notFor == [.agentNotAllowed])
    #expect(adult.route(.windowPickUp)?.whoMustCome == [.holder, .agent])
    let infirm = try RouteFixture(.lost(.person(.infirm, .agent)), city: city)
    #expect(infirm.route(.instantBranch)?.notFor == [.agentNotAllowed])
    #expect(infirm.route(.windowPickUp)?.isPossible == true)
    // The card itself may be collected by the agent.
    #expect(infirm.route(.windowPickUp)?.whoMustCome == [.holder, .agent])
  }

  @Test func `what a branch does not do for agents, a branch that makes cards does not either`()
    throws
  {
    let city = """
      channels: [{id: i, for: {errands: [reissue]}, kind: instant-branch, sources: [media]}]
      rules:
        agent-may:
          - {id: r, value: no, for: {errands: [reissue], channels: [branch]}, sources: [media]}
      """
    let agent = try RouteFixture(.lost(RouteTests.agent), city: city)
    #expect(agent.route(.instantBranch)?.notFor == [.agentNotAllowed])
    #expect(agent.routes.first(where: \.isPlanned)?.kind == .windowPickUp)
    let holder = try RouteFixture(.lost(), city: city)
    #expect(holder.routes.first(where: \.isPlanned)?.kind == .instantBranch)
  }

  @Test(arguments: [
    (ChannelKind.branch, RouteKind.branchPickUp), (.kiosk, .kiosk), (.homeService, .homeService),
  ])
  func `every channel that somebody names is a way, and comes before a window nobody names`(
    channel: ChannelKind, kind: RouteKind
  ) throws {
    let city =
      "channels: [{id: c, for: {errands: [reissue]}, kind: \(channel.rawValue), sources: [media]}]"
    let fixture = try RouteFixture(.lost(.person(.infirm, .agent)), city: city)
    let route = try #require(fixture.route(kind))
    #expect(route.isPossible && route.isPlanned && route.offer == .answer)
    #expect(route.trips.contains { $0.channel == channel && $0.errands.contains(.reissue) })
    #expect(fixture.route(.windowPickUp)?.offer == .hearsay)
  }

  @Test(arguments: [ChannelKind.window, .branch, .kiosk])
  func `a card that is made at once is filed for, collected and enabled in one visit`(
    channel: ChannelKind
  ) throws {
    let city = """
      channels: [{id: c, for: {errands: [reissue]}, kind: \(channel.rawValue), sources: [media]}]
      rules:
        making-time:
          - {id: m, value: instant, for: {errands: [reissue], channels: [\(channel.rawValue)]}, sources: [media]}
      """
    let planned = try RouteFixture(.lost(), city: city).routes.first(where: \.isPlanned)
    let filing = try #require(planned?.trips.first { $0.errands.contains(.reissue) })
    #expect(filing.channel == channel)
    #expect(filing.errands.contains(.collect) && filing.errands.contains(.enable))
    // Only a bank looks after both sides.
    #expect(filing.errands.contains(.activate) == (channel == .branch))
    #expect(planned?.visits == (channel == .branch ? 1 : 2))
  }

  @Test(
    arguments: [
      (Answer.person(.adult, .`self`), [Whose.holder]), (.person(.adult, .agent), [.agent]),
      (.person(.minor, .guardian), [.guardian]), (.person(.adult, .employer), [.unit]),
    ])
  func `whoever acts has to come`(person: Answer, expected: [Whose]) throws {
    #expect(try RouteFixture(.lost(person)).route(.windowPickUp)?.whoMustCome == expected)
  }

  @Test func `the employer's way is there where the employer acts, or a channel says so`() throws {
    #expect(
      try RouteFixture(.lost(.person(.adult, .employer))).route(.employer)?.isPossible == true)
    let city = "channels: [{id: e, for: {errands: [reissue]}, kind: employer, sources: [blog]}]"
    #expect(try RouteFixture(city: city).route(.employer)?.isPossible == true)
  }

  @Test func `who comes home is named for a holder who cannot come`() throws {
    let city = """
      channels: [{id: h, for: {errands: [activate], holders: [infirm]}, kind: home-service,
        where: {zh: 向银行申请}, sources: [media]}]
      """
    let names = { (person: Answer) in
      try RouteFixture(.lost(person), city: city).route(.windowPickUp)?.basis.homeServices
        .map(\.name)
    }
    #expect(try names(.person(.infirm, .agent)) == ["h"])
    #expect(try names(.person(.adult, .agent)) == [])
  }

  @Test func `after the old card ended nothing is filed through the electronic card`() throws {
    let fixture = try RouteFixture(city: RouteTests.online, after: [.cancelled])
    #expect(fixture.route(.onlinePickUp)?.notFor == [.oldCardEnded])
    #expect(fixture.route(.windowPickUp)?.isPossible == true)
  }

  // MARK: - Away

  @Test func `who is away has to travel for a visit at the issuing place`() throws {
    let fixture = try RouteFixture(
      .lost(.away(.otherProvince), .smartphone(true)), city: RouteTests.online + RouteTests.post)
    #expect(fixture.route(.windowPickUp)?.mustTravel == true)
    #expect(fixture.route(.onlinePickUp)?.mustTravel == true)
    // The formal report is not among what is done across provinces.
    #expect(fixture.route(.onlinePost)?.mustTravel == true)
  }

  @Test func `once the report is made, online and by post nobody travels`() throws {
    let city =
      RouteTests.online + RouteTests.post
      + "rules: {enable-online: [{id: o, value: yes, sources: [media]}]}"
    let fixture = try RouteFixture(
      .lost(.away(.otherProvince), .smartphone(true)), city: city,
      after: [.reported(.social, .formal, .window, lapses: nil)])
    let route = try #require(fixture.route(.onlinePost))
    #expect(!route.mustTravel)
    #expect(route.visitsForCard == 0)
    // The bank's counter is left, at any branch anywhere.
    #expect(route.visits == 1)
  }

  @Test func `an agent on the spot spares the holder the way`() throws {
    let fixture = try RouteFixture(.lost(RouteTests.agent, .away(.otherProvince)))
    #expect(fixture.route(.windowPickUp)?.mustTravel == false)
  }

  // MARK: - No route

  @Test func `no route is shown where no new card is needed`() throws {
    let found: [Happening] = [.reported(.social, .temporary, .telephone, lapses: nil), .found]
    let collected: [Happening] = [
      .applied(.reissue, .window, .pickUp), .accepted(promised: nil), .collected,
    ]
    let settings: [(Answers, [Happening], NoRoute)] = [
      (Answers(), [], .unknown), (.lost(), found, .found), (.of(.accountOnly), [], .accountOnly),
      (.of(.refused), [], .refused), (.lost(), collected, .collected),
      (.lost(), [.closed(.givenUp)], .closed),
    ]
    for (answers, happenings, reason) in settings {
      let fixture = try RouteFixture(answers, after: happenings)
      #expect(fixture.routes == [])
      #expect(NoRoute(answers: fixture.answers, journey: fixture.journey) == reason)
    }
  }
}
