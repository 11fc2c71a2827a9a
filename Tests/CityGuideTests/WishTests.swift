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
      (.cheapest, [.windowPickUp, .windowPost, .instantBranch, .onlinePost, .onlinePickUp]),
    ])
  func `every wish has its order, and what cannot be taken comes last`(
    wish: Wish, expected: [RouteKind]
  ) throws {
    #expect(try order(wish) == expected + [.employer])
  }

  @Test func `what is not known comes after what is`() throws {
    let city = Self.city.replacing("value: {days: 4}", with: "value: {days: 99}")
    #expect(
      try order(.soonest, city: city).prefix(3) == [.instantBranch, .windowPickUp, .windowPost])
    let silent = Self.city.replacing("channels: [app]", with: "channels: [kiosk]")
    #expect(try order(.soonest, city: silent).suffix(3) == [.onlinePost, .onlinePickUp, .employer])
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
