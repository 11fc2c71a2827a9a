import CardJourney
import CityGuide
import TestSupport
import Testing

/// The plan follows the route that was chosen.
struct RoutePlanTests {
  private static let city = """
    channels:
      - {id: i, for: {errands: [reissue]}, kind: instant-branch, sources: [media-2025]}
      - {id: m, for: {errands: [reissue]}, kind: mini-program, sources: [media-2025]}
    rules:
      enable-online: [{id: o, value: yes, sources: [media-2025]}]
    facts:
      - {id: p, kind: delivery, value: [post], sources: [media-2025]}

    """
  private static let reported: [Happening] = [
    .reported(.social, .temporary, .telephone, lapses: nil),
    .reported(.bank, .temporary, .telephone, lapses: nil),
  ]

  /// The plan behind the two calls.
  private func plan(
    _ route: RouteKind?, _ more: Answer..., city: String = RoutePlanTests.city,
    after happenings: [Happening] = RoutePlanTests.reported
  ) throws -> [String] {
    let chosen = route.map { [Answer.route($0)] } ?? []
    let answers = Answers(Answers.lost(.smartphone(true)).all + more + chosen)
    let plan = try RouteFixture(answers, city: city, after: happenings).plan
    return plan.filter { !$0.hasPrefix("✓telephone") }
  }

  @Test(
    arguments: [
      (
        RouteKind.instantBranch,
        ["!instant-branch formal-report+reissue+collect+enable+activate"]
      ),
      (
        .windowPickUp,
        ["!window formal-report+reissue", "!window collect+enable", "!branch activate"]
      ),
      (
        .windowPost,
        ["!window formal-report+reissue", "post collect", "app enable", "!branch activate"]
      ),
      (
        .onlinePost,
        [
          "!window formal-report", "mini-program reissue", "post collect", "app enable",
          "!branch activate",
        ]
      ),
      (
        .onlinePickUp,
        [
          "!window formal-report", "mini-program reissue", "!window collect+enable",
          "!branch activate",
        ]
      ),
      (
        .employer,
        [
          "!window formal-report", "!employer reissue", "!employer collect", "app enable",
          "!branch activate",
        ]
      ),
    ])
  func `every route has its trips`(route: RouteKind, expected: [String]) throws {
    #expect(try plan(route) == expected)
  }

  @Test func `without a choice the usual way is planned`() throws {
    let atOnce = try plan(.instantBranch)
    #expect(try plan(nil) == atOnce)
    let window = try plan(.windowPickUp)
    #expect(try plan(nil, city: "") == window)
  }

  @Test func `a formal report that can be made online spares the visit`() throws {
    let online = Self.city.replacing(
      "channels:",
      with: "channels:\n  - {id: a, for: {errands: [formal-report]}, kind: app, "
        + "takes: formal, sources: [media]}")
    #expect(try plan(.onlinePost, city: online).first == "app formal-report")
    let hearsay = online.replacing("takes: formal, sources: [media]", with: "sources: [blog]")
    #expect(try plan(.onlinePost, city: hearsay).first == "!window formal-report")
  }

  @Test func `enabling is a visit where it cannot be done online`() throws {
    let city = Self.city.replacing("value: yes", with: "value: no")
    #expect(try plan(.windowPost, city: city).contains("!window enable"))
  }

  @Test func `an online route is not followed without a smartphone`() throws {
    let usual = try plan(nil, .smartphone(false))
    #expect(try plan(.onlinePost, .smartphone(false)) == usual)
  }

  @Test func `another route keeps what is done`() throws {
    let done = Self.reported + [.reported(.social, .formal, .window, lapses: nil)]
    #expect(try plan(.windowPickUp, after: done).first == "!window reissue")
    #expect(
      try plan(.onlinePost, after: done).prefix(2)
        == ["✓!window formal-report", "mini-program reissue"])
  }

  @Test(arguments: RouteKind.allCases)
  func `after filing the application decides, whatever is chosen`(route: RouteKind) throws {
    let filed =
      Self.reported + [
        .reported(.social, .formal, .window, lapses: nil), .applied(.reissue, .window, .pickUp),
      ]
    let expected = ["✓!window formal-report+reissue", "!window collect+enable", "!branch activate"]
    #expect(try plan(route, after: filed) == expected)
    var fixture = try RouteFixture(
      .lost(.smartphone(true)), city: Self.city, after: filed)
    let before = fixture.journey
    fixture.answers = fixture.answers.with(.route(route))
    #expect(Journey(startingFrom: fixture.answers) == Journey(startingFrom: .lost()))
    #expect(fixture.journey == before)
    let underWay = fixture.routes.filter(\.isUnderWay)
    #expect(underWay.map(\.kind) == [.windowPickUp])
    #expect(underWay.first?.trips.filter(\.isDone).map(\.channel) == [.window])
    let others = fixture.routes.filter { !$0.isUnderWay }
    #expect(others.allSatisfy { $0.notFor == [.filedAlready] })
  }

  @Test func `a filing that does not say how the card comes leaves that to the choice`() throws {
    let filed: [Happening] = Self.reported + [.applied(.reissue, .window, .unknown)]
    #expect(try plan(.windowPost, after: filed).contains("post collect"))
    #expect(try plan(.onlinePost, after: filed).contains("!window collect+enable"))
    let fixture = try RouteFixture(.lost(), city: Self.city, after: filed)
    #expect(
      fixture.routes.filter(\.isPossible).map(\.kind) == [.windowPickUp, .windowPost])
  }

  @Test func `the route that the plan follows is marked`() throws {
    let planned = { (answers: Answers) in
      try RouteFixture(answers, city: Self.city).routes.filter(\.isPlanned).map(\.kind)
    }
    #expect(try planned(.lost()) == [.instantBranch])
    #expect(try planned(.lost(.route(.windowPost))) == [.windowPost])
  }

  // MARK: - Questions

  @Test func `the questions follow the route`() throws {
    let keys = { (route: RouteKind) in
      let fixture = try RouteFixture(.lost(.route(route)), city: Self.city)
      return fixture.guide.asked(for: fixture.answers).questionsToAsk(
        journey: fixture.journey, rules: fixture.rules, steps: [.apply(.reissue)]
      ).map(\.matter.key.rawValue)
    }
    #expect(try keys(.windowPost).contains("requirement.reissue.window"))
    #expect(try keys(.onlinePost).contains("requirement.reissue.mini-program"))
    #expect(try !keys(.onlinePost).contains("channel.reissue"))
    #expect(try keys(.employer).contains("channel.reissue"))
    #expect(try !keys(.windowPost).contains("delivery.reissue"))
  }

  @Test func `what a route rests on is counted, known or not`() throws {
    let bare = try #require(try RouteFixture().route(.windowPickUp))
    #expect(
      Set(bare.unknown) == [
        Matter(.requirement, .formalReport, .window), Matter(.requirement, .reissue, .window),
        Matter(.fee, .reissue), Matter(.makingTime, .reissue),
      ])
    #expect(bare.confidence == 0)
    let city = """
      rules: {making-time: [{id: m, value: {days: 4}, sources: [media]}]}
      facts: [{id: f, kind: fee, value: {yuan: 20}, sources: [blog]}]
      """
    let better = try #require(try RouteFixture(city: city).route(.windowPickUp))
    #expect(better.confidence == 1)
    #expect(better.unknown.contains(Matter(.fee, .reissue)))
    #expect(!better.unknown.contains(Matter(.makingTime, .reissue)))
  }
}
