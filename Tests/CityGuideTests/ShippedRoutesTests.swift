import CardJourney
import CityGuide
import GuideTestSupport
import TestSupport
import Testing

/// The routes of every guide that ships with buka, for everybody.
struct ShippedRoutesTests {
  /// One case at one place.
  struct Setting: CustomTestStringConvertible, Sendable {
    let place: PlaceCode
    let situation: Situation
    let person: Answer
    var away = Away.here
    var smartphone = true

    var testDescription: String { "\(place) \(situation) \(person) \(away) \(smartphone)" }

    var answers: Answers {
      Answers([
        .situation(situation), .place(place), .bankUse(.opened), person, .away(away),
        .smartphone(smartphone),
      ])
    }
  }

  private static let situations = [Situation.lost, .damaged, .firstIssue]
  private static let persons: [Answer] = [
    .person(.adult, .`self`), .person(.adult, .agent), .person(.infirm, .agent),
    .person(.minor, .guardian), .person(.adult, .employer),
  ]
  private static let circumstances = persons.flatMap { person in
    Away.allCases.flatMap { away in [true, false].map { (person, away, $0) } }
  }
  private static let everybody = Rotation.pairs(
    ShippedGuides.places, situations, taking: circumstances
  ).map { place, situation, who in
    Setting(place: place, situation: situation, person: who.0, away: who.1, smartphone: who.2)
  }
  private static let ableToChoose = Rotation.pairs(
    ShippedGuides.places, situations, taking: persons
  ).map { Setting(place: $0, situation: $1, person: $2) }

  private func routes(_ answers: Answers, _ guide: Guide) -> [Route] {
    let query = guide.asked(for: answers)
    return query.routes(
      journey: Journey(startingFrom: answers), rules: query.localRules(), calendar: .sample)
  }

  @Test(arguments: everybody)
  func `everybody has a way, no number is made up, and every wish sorts all routes one way`(
    setting: Setting
  ) throws {
    let routes = routes(setting.answers, try ShippedGuides.guide(for: setting.place))
    let possible = routes.filter(\.isPossible)
    #expect(!possible.isEmpty)
    #expect(routes.filter(\.isPlanned).count == 1)
    #expect(possible.contains { $0.isPlanned })
    #expect(possible.allSatisfy { !$0.trips.isEmpty && $0.visits >= $0.visitsForCard })
    if setting.answers.smartphone == false {
      #expect(possible.allSatisfy { !$0.kind.isOnline })
      #expect(
        possible.flatMap(\.trips).allSatisfy { ![.app, .miniProgram].contains($0.channel) })
    }
    for route in possible { expectHonest(route) }
    expectOrder(routes)
  }

  /// A number has a statement behind it, and is as sure as that.
  private func expectHonest(_ route: Route) {
    let times = route.basis.times.map(\.reliability)
    let fees = route.basis.fees.map(\.reliability)
    if let days = route.days, route.kind != .instantBranch {
      #expect(!times.isEmpty)
      #expect(days.isHearsay == times.contains(.hearsay) || !times.allSatisfy { $0 == .hearsay })
      if !days.isHearsay { #expect(times.contains(.answer)) }
    }
    if let yuan = route.yuan {
      #expect(!fees.isEmpty)
      if !yuan.isHearsay { #expect(fees.contains(.answer)) }
    }
    #expect((0...route.valueCount).contains(route.confidence))
  }

  private func expectOrder(_ routes: [Route]) {
    for wish in Wish.allCases {
      let sorted = routes.sorted(by: wish)
      #expect(Set(sorted) == Set(routes))
      #expect(routes.reversed().sorted(by: wish) == sorted)
      let firstClosed = sorted.firstIndex { !$0.isPossible } ?? sorted.count
      #expect(sorted[firstClosed...].allSatisfy { !$0.isPossible })
    }
  }

  @Test(arguments: ableToChoose)
  func `choosing a route changes the next trip to that route's`(setting: Setting) throws {
    let guide = try ShippedGuides.guide(for: setting.place)
    let answers = setting.answers
    let journey = Journey(startingFrom: answers)
    let rules = guide.asked(for: answers).localRules()
    for route in routes(answers, guide) where route.isPossible {
      let chosen = answers.with(.route(route.kind))
      let trips = guide.asked(for: chosen).trips(journey: journey, rules: rules)
      #expect(trips == route.trips)
      let filing = trips.first { trip in
        trip.errands.contains { [.reissue, .exchange, .firstIssue].contains($0) }
      }
      let isThere =
        route.kind.isOnline
        ? filing?.isRemote == true : filing?.channel == route.kind.channel
      #expect(isThere, "\(route.kind)")
      #expect(Journey(startingFrom: chosen) == journey)
    }
  }
}
