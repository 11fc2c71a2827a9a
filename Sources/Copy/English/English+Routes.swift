import CardJourney
import CityGuide

extension English: RoutesCopy {
  var routeDaysColumn: String { "days" }
  var routeYuanColumn: String { "yuan" }
  var routeTripsColumn: String { "trips" }
  var routePeopleColumn: String { "who" }
  var routeSurenessColumn: String { "how sure" }
  func routeExcluded(obstacle: String) -> String { "no: \(obstacle)" }
  func narrowRoute(mark: String, route: String, days: String, visits: Int, yuan: String) -> String {
    "\(mark)\(route): \(days), \(visits) \(visits == 1 ? "trip" : "trips"), \(yuan)"
  }
  func narrowRouteExcluded(mark: String, route: String, excuse: String) -> String {
    "\(mark)\(route): \(excuse)"
  }
  var routesTitle: String { "Routes" }
  var takeRoute: String { "Choose this way" }
  func wishChangedTo(wish: String) -> String { "What matters now: \(wish)" }
  var choosePlaceBeforeRoutes: String { "Choose the issuing place first." }
  func routeCannotBeTaken(obstacle: String) -> String { "Not this way: \(obstacle)" }
  func routeChosen(route: String) -> String {
    "The route is now: \(route); what is done stays done"
  }
  func routesOrderedBy(wish: String) -> String { "Order: \(wish)" }
  func routesOrderedAmongWishes(wish: String, others: String) -> String {
    "Order: \(wish) (Tab for \(others))"
  }
  var routesLegend: String {
    "? means hearsay only, no official source; * is the way taken now. Ways with a reliable source come first."
  }
  var routeNeedsTravelBack: String { "Away: the holder has to travel back for that." }
  var instantIssueFact: String { "At once" }
  var cardDeliveryFact: String { "How it comes" }
  var homeServiceFact: String { "Home service" }
  var routeQuestionsToAsk: String { "Ask first by telephone:" }
  func routeUnderWay(route: String) -> String { "\(route) (under way)" }
  func routePlanned(route: String) -> String { "\(route) (the way taken now)" }
  var tripDoneMark: String { "Done: " }
  var tripNeedsHolder: String { " (the holder has to come)" }
  func remoteTripLine(done: String, channel: String, errands: String) -> String {
    "\(done)\(channel): \(errands)"
  }
  func tripLine(
    done: String, number: Int, channel: String, errands: String, who: String
  ) -> String {
    "\(done)Trip \(number)  \(channel): \(errands)\(who)"
  }
  var daysUnit: String { " days" }
  var estimatedSameDay: String { "same day" }
  var yuanUnit: String { " yuan" }
  var estimatedFree: String { "free" }
  var surenessHigh: String { "high" }
  var surenessFair: String { "fair" }
  var surenessLow: String { "low" }
  func surenessWithQuestions(level: String, count: Int) -> String { "\(level), ask \(count)" }
  func tripInstruction(place: String, errands: String) -> String {
    "Go to: \(place). There: \(errands)"
  }
  var instantIssueUnavailable: String { "not made while you wait" }
  var instantIssueAtSomeBranches: String { "some branches make it while you wait" }
  func instantIssueBranches(count: Int) -> String { "\(count) branches make it while you wait" }

  func name(_ routeKind: RouteKind) -> String {
    switch routeKind {
    case .instantBranch: "Instant-issue bank branch"
    case .branchPickUp: "Bank branch, collect it"
    case .windowPickUp: "Card window, collect it"
    case .windowPost: "Card window, by post"
    case .onlinePost: "Online, by post"
    case .onlinePickUp: "Online, collect it"
    case .kiosk: "Kiosk"
    case .homeService: "Home visit"
    case .employer: "Through the employer"
    }
  }

  func short(_ routeKind: RouteKind) -> String {
    switch routeKind {
    case .instantBranch: "Instant branch"
    case .branchPickUp: "Branch, collect"
    case .windowPickUp: "Window, collect"
    case .windowPost: "Window, post"
    case .onlinePost: "Online, post"
    case .onlinePickUp: "Online, collect"
    case .kiosk: "Kiosk"
    case .homeService: "Home visit"
    case .employer: "Employer"
    }
  }

  func name(_ wish: Wish) -> String {
    switch wish {
    case .soonest: "soonest"
    case .fewestTrips: "fewest trips"
    case .fromHome: "from home"
    case .cheapest: "cheapest"
    }
  }

  func name(_ obstacle: RouteObstacle) -> String {
    switch obstacle {
    case .notOffered: "nobody says whether it is done here: ask"
    case .noSmartphone: "needs a phone with face recognition"
    case .agentNotAllowed: "only the holder may do it"
    case .notForDocument: "not with this document"
    case .notThroughEmployer: "no employer acts"
    case .oldCardEnded:
      "the old card has ended, so online rarely works"
    case .notRecognised: "the identity check failed: go in person"
    case .filedAlready: "filed another way already"
    }
  }

  func name(_ noRoute: NoRoute) -> String {
    switch noRoute {
    case .unknown: "Say first what happened to the card."
    case .closed: "This case is closed."
    case .found:
      "The card is in hand in time: release it, no new card is needed."
    case .accountOnly:
      "The card works: only the payments are moved, no new card is needed."
    case .refused:
      "Find out first why the card is refused; a new one is rarely needed."
    case .collected:
      "The new card is in hand; there is no route left to choose."
    }
  }

  func name(_ extra: Estimate.Extra) -> String {
    switch extra {
    case .review: "review"
    case .mail: "mail"
    case .postage: "postage"
    }
  }

  func person(_ whose: Whose) -> String {
    switch whose {
    case .holder: "holder"
    case .agent: "agent"
    case .guardian: "guardian"
    case .unit: "employer"
    }
  }

}
