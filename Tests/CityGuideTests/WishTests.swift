import CardJourney
import CityGuide
import TestSupport
import Testing

/// The order of the routes.
struct WishTests {
  private static let city = """
    channels:
      - {id: i, for: {errands: [reissue]}, kind: instant-branch, sources: [media]}
      - {id: a, for: {errands: [reissue]}, kind: app, sources: [media]}
      - {id: c, for: {errands: [reissue]}, kind: window, sources: [media]}
    rules:
      making-time:
        - {id: w, value: {days: 15}, for: {channels: [window]}, sources: [blog]}
        - {id: o, value: {days: 4}, for: {channels: [app]}, sources: [media]}
      enable-online: [{id: e, value: yes, sources: [media]}]
      filing-needs: [{id: n, value: temporary, sources: [media]}]
    facts:
      - {id: p, kind: delivery, value: [post], sources: [media]}
      - {id: f1, kind: fee, value: {yuan: 25}, for: {channels: [instant-branch]}, sources: [media]}
      - {id: f2, kind: fee, value: {yuan: 0}, for: {channels: [window]}, sources: [blog]}

    """

  private func order(_ wish: Wish, city: String = WishTests.city) throws -> [RouteKind] {
    try RouteFixture(.lost(.smartphone(true)), city: city).routes.sorted(by: wish).map(\.kind)
  }

  @Test(
    arguments: [
      (
        Wish.soonest,
        [RouteKind.instantBranch, .onlinePickUp, .onlinePost, .windowPickUp, .windowPost]
      ),
      (.fewestTrips, [.instantBranch, .onlinePost, .onlinePickUp, .windowPost, .windowPickUp]),
      (.fromHome, [.onlinePost, .instantBranch, .onlinePickUp, .windowPost, .windowPickUp]),
      (.cheapest, [.windowPickUp, .windowPost, .instantBranch, .onlinePickUp, .onlinePost]),
    ])
  func `every wish has its order, and what cannot be taken comes last`(
    wish: Wish, expected: [RouteKind]
  ) throws {
    #expect(try order(wish) == expected + [.branchPickUp, .employer])
  }

  @Test func `what is not known comes after what is`() throws {
    let city = Self.city.replacing("value: {days: 4}", with: "value: {days: 99}")
    #expect(
      try order(.soonest, city: city).prefix(3) == [.instantBranch, .windowPickUp, .windowPost])
    let silent = Self.city.replacing("channels: [app]", with: "channels: [kiosk]")
    #expect(
      try order(.soonest, city: silent).suffix(4)
        == [.onlinePost, .onlinePickUp, .branchPickUp, .employer])
  }

  @Test(arguments: Wish.allCases)
  func `what somebody reliable names comes before hearsay, whatever is wished`(wish: Wish) throws {
    let city = Self.city.replacing(
      "kind: window, sources: [media]", with: "kind: window, sources: [blog]")
    let routes = try RouteFixture(.lost(.smartphone(true)), city: city).routes.sorted(by: wish)
    let offers = routes.filter(\.isPossible).map(\.offer)
    #expect(offers == offers.filter { $0 == .answer } + offers.filter { $0 == .hearsay })
    #expect(Set(offers).count == 2)
  }

  @Test(arguments: Wish.allCases)
  func `the plan is the first row under the wish, and a choice by hand outlives it`(wish: Wish)
    throws
  {
    let fixture = try RouteFixture(.lost(.smartphone(true), .wish(wish)), city: Self.city)
    #expect(fixture.routes.first(where: \.isPlanned) == fixture.routes.sorted(by: wish).first)
    let chosen = try RouteFixture(
      .lost(.smartphone(true), .wish(wish), .route(.windowPost)), city: Self.city)
    #expect(chosen.routes.first(where: \.isPlanned)?.kind == .windowPost)
  }

  @Test func `equal routes go by how little has to be asked, then as declared`() throws {
    let routes = try RouteFixture(city: "").routes
    #expect(routes.sorted(by: .cheapest).first?.kind == .windowPickUp)
    #expect(
      routes.reversed().sorted(by: .cheapest).map(\.kind)
        == routes.sorted(by: .cheapest).map(\.kind))
  }

  @Test func `the wishes go round`() {
    var wish = Wish.soonest
    var seen: [Wish] = []
    for _ in Wish.allCases {
      seen.append(wish)
      wish = wish.next
    }
    #expect(seen == Wish.allCases)
    #expect(wish == .soonest)
  }
}
