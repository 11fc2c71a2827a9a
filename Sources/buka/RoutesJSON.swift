import CardJourney
import CityGuide
import Screens

/// What `buka routes --json` prints: the ways to the new card, the best for the wish first.
struct RoutesJSON: Encodable {
  /// A number between two bounds.
  struct EstimateJSON: Encodable {
    let from: Int
    let to: Int
    let fromIsHearsay: Bool
    let toIsHearsay: Bool
    /// What comes on top and nobody says how much.
    let onTop: [String]

    init(_ estimate: Estimate) {
      from = estimate.least.value
      to = estimate.most.value
      fromIsHearsay = estimate.least.reliability == .hearsay
      toIsHearsay = estimate.most.reliability == .hearsay
      onTop = estimate.onTop.map(\.rawValue)
    }
  }

  struct TripJSON: Encodable {
    let channel: String
    let errands: [String]
    let isDone: Bool
    let isVisit: Bool
    let holderMustCome: Bool

    init(_ trip: Trip) {
      channel = trip.channel.rawValue
      errands = trip.errands.map(\.rawValue)
      isDone = trip.isDone
      isVisit = !trip.isRemote
      holderMustCome = trip.holderMustCome
    }
  }

  struct RouteJSON: Encodable {
    let kind: String
    let isPossible: Bool
    let notFor: [String]
    /// Whether somebody who may be relied on says that there is this way.
    let isReliable: Bool
    let isPlanned: Bool
    let isUnderWay: Bool
    let visits: Int
    let mustTravel: Bool
    let who: [String]
    let days: EstimateJSON?
    let yuan: EstimateJSON?
    let trips: [TripJSON]
    let unknown: [String]
    let known: Int
    let facts: [String]

    init(_ route: Route) {
      kind = route.kind.rawValue
      isPossible = route.isPossible
      notFor = route.notFor.map(\.rawValue)
      isReliable = route.offer == .answer
      isPlanned = route.isPlanned
      isUnderWay = route.isUnderWay
      visits = route.visits
      mustTravel = route.mustTravel
      who = route.whoMustCome.map(\.rawValue)
      days = route.days.map(EstimateJSON.init)
      yuan = route.yuan.map(EstimateJSON.init)
      trips = route.trips.map(TripJSON.init)
      unknown = route.unknown.map(\.key.rawValue)
      known = route.confidence
      facts = route.basis.times.map(\.id.rawValue) + route.basis.fees.map(\.id.rawValue)
    }
  }

  let by: String
  let routes: [RouteJSON]
  /// Why there is no route; absent where there is one, or the place is not known.
  let none: String?

  init(_ context: Context, by wish: Wish) {
    by = wish.rawValue
    routes = context.routes.sorted(by: wish).map(RouteJSON.init)
    none = NoRoute(answers: context.answers, journey: context.journey)?.rawValue
  }
}
