package import CardJourney
package import CityGuide

/// The ways to a new card beside each other.
package protocol RoutesCopy {
  var routeDaysColumn: String { get }
  var routeYuanColumn: String { get }
  var routeTripsColumn: String { get }
  var routePeopleColumn: String { get }
  var routeSurenessColumn: String { get }
  func routeExcluded(obstacle: String) -> String
  func narrowRoute(mark: String, route: String, days: String, visits: Int, yuan: String) -> String
  func narrowRouteExcluded(mark: String, route: String, excuse: String) -> String
  var routesTitle: String { get }
  var takeRoute: String { get }
  func wishChangedTo(wish: String) -> String
  var choosePlaceBeforeRoutes: String { get }
  func routeCannotBeTaken(obstacle: String) -> String
  func routeChosen(route: String) -> String
  func routesOrderedBy(wish: String) -> String
  func routesOrderedAmongWishes(wish: String, others: String) -> String
  var routesLegend: String { get }
  var routeNeedsTravelBack: String { get }
  var instantIssueFact: String { get }
  var cardDeliveryFact: String { get }
  var homeServiceFact: String { get }
  var routeQuestionsToAsk: String { get }
  func routeUnderWay(route: String) -> String
  func routePlanned(route: String) -> String
  var tripDoneMark: String { get }
  var tripNeedsHolder: String { get }
  func remoteTripLine(done: String, channel: String, errands: String) -> String
  func tripLine(done: String, number: Int, channel: String, errands: String, who: String) -> String
  var daysUnit: String { get }
  var estimatedSameDay: String { get }
  var yuanUnit: String { get }
  var estimatedFree: String { get }
  var surenessHigh: String { get }
  var surenessFair: String { get }
  var surenessLow: String { get }
  func surenessWithQuestions(level: String, count: Int) -> String
  func tripInstruction(place: String, errands: String) -> String
  var instantIssueUnavailable: String { get }
  var instantIssueAtSomeBranches: String { get }
  func instantIssueBranches(count: Int) -> String
  func name(_ routeKind: RouteKind) -> String
  func short(_ routeKind: RouteKind) -> String
  func name(_ wish: Wish) -> String
  func name(_ obstacle: RouteObstacle) -> String
  func name(_ noRoute: NoRoute) -> String
  func name(_ extra: Estimate.Extra) -> String
  func person(_ whose: Whose) -> String
}
