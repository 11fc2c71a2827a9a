import CardJourney
import CityGuide
import TestSupport
import Testing

/// The routes of every guide that ships with buka, for everybody.
struct ShippedRoutesTests {
  /// One case at one place.
  struct Setting: CustomTestStringConvertible, Sendable {
    let place: PlaceCode
    let situation: Situation

    var testDescription: String { "\(place) \(situation)" }
  }

  private static let library = GuideLibrary(folder: GuideLibrary.shippedFolder)
  private static let guides = Dictionary(
    uniqueKeysWithValues: library.allPlacesWithGuides.compactMap { place in
      (try? library.guide(for: place)).map { (place, $0) }
    })
  private static let settings = library.allPlacesWithGuides.flatMap { place in
    [Situation.lost, .damaged, .firstIssue].map { Setting(place: place, situation: $0) }
  }
  private static let persons: [Answer] = [
    .person(.adult, .`self`), .person(.adult, .agent), .person(.infirm, .agent),
    .person(.minor, .guardian), .person(.adult, .employer),
  ]

  private func circumstances(_ setting: Setting) -> [Answers] {
    ShippedRoutesTests.persons.flatMap { person in
      Away.allCases.flatMap { away in
        [true, false].map { phone in
          Answers([
            .situation(setting.situation), .place(setting.place), .bankUse(.opened), person,
            .away(away), .smartphone(phone),
          ])
        }
      }
    }
  }

  private func routes(_ answers: Answers, _ guide: PlaceGuide) -> [Route] {
    guide.routes(
      for: answers, journey: Journey(startingFrom: answers),
      rules: guide.localRules(for: answers, on: .sample), calendar: .sample, on: .sample)
  }

  @Test(arguments: settings)
  func `everybody has a way, no number is made up, and every wish sorts all routes one way`(
    setting: Setting
  ) throws {
    let guide = try #require(ShippedRoutesTests.guides[setting.place])
    for answers in circumstances(setting) {
      let routes = routes(answers, guide)
      let possible = routes.filter(\.isPossible)
      #expect(!possible.isEmpty)
      #expect(routes.filter(\.isPlanned).count == 1)
      #expect(possible.contains { $0.isPlanned })
      #expect(possible.allSatisfy { !$0.trips.isEmpty && $0.visits >= $0.visitsForCard })
      if answers.smartphone == false {
        #expect(possible.allSatisfy { !$0.kind.isOnline })
        #expect(
          possible.flatMap(\.trips).allSatisfy { ![.app, .miniProgram].contains($0.channel) })
      }
      for route in possible { expectHonest(route) }
      expectOrder(routes)
    }
  }

  /// A number has a statement behind it, and is as sure as that.
  private func expectHonest(_ route: Route) {
    let times = route.basis.times.map(\.standing)
    let fees = route.basis.fees.map(\.standing)
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

  @Test(arguments: settings)
  func `choosing a route changes the next trip to that route's`(setting: Setting) throws {
    let guide = try #require(ShippedRoutesTests.guides[setting.place])
    for answers in circumstances(setting).filter({ $0.away == .here && $0.smartphone == true }) {
      let journey = Journey(startingFrom: answers)
      let rules = guide.localRules(for: answers, on: .sample)
      for route in routes(answers, guide) where route.isPossible {
        let chosen = answers.with(.route(route.kind))
        let trips = guide.trips(for: chosen, journey: journey, rules: rules, on: .sample)
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
}
