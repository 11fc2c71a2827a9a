package import CardJourney

/// One way to the new card: what it takes, and how much of that is known.
package struct Route: Hashable, Sendable {
  package let kind: RouteKind
  /// Why it cannot be taken; empty where it can.
  ///
  /// Of a route that cannot be taken nothing else is told.
  package let notFor: [RouteObstacle]
  /// Whether somebody who may be relied on says that there is this way.
  package let offer: Reliability
  /// Whether the plan follows it: under way, chosen, or the best of the table where nobody chose.
  package var isPlanned = false
  /// Whether an application that runs goes this way.
  package let isUnderWay: Bool
  /// Calls and visits, done ones among them.
  package let trips: [Trip]
  /// Days from today until the card is in hand, working days counted through the calendar; nil where
  /// nobody says.
  package let days: Estimate?
  /// Fee and postage in yuan; nil where nobody says.
  package let yuan: Estimate?
  /// Who has to be present on the way to the card, or before a camera.
  package let whoMustCome: [Whose]
  /// Whether a holder who is away has to come back for a visit that is left.
  package let mustTravel: Bool
  /// What the route rests on and nobody reliable says, in the order in which to ask.
  package let unknown: [Matter]
  /// How many things the route rests on, the unknown among them.
  package let valueCount: Int
  /// What is said of the ways the card is made and sent.
  package let basis: RouteBasis

  /// Whether it can be taken.
  package var isPossible: Bool { notFor.isEmpty }

  /// Whether nobody says that it is done so, nor that it is not: it may be asked for.
  package var isUnheardOf: Bool { notFor == [.notOffered] }

  /// How many of the things it rests on are stated by an answer.
  package var confidence: Int { valueCount - unknown.count }

  /// Visits that are left, the one to the bank's counter among them.
  package var visits: Int { trips.count(where: \.isVisitAhead) }

  /// Visits that are left until the card is in hand and works for care.
  package var visitsForCard: Int { trips.count { $0.isVisitAhead && !$0.isForBankOnly } }
}

/// The statements that a route's numbers and places rest on.
package struct RouteBasis: Hashable, Sendable {
  /// How long it takes, piece by piece.
  package var times: [Stated<TimeNeeded>] = []
  /// What it costs, postage included where it is sent.
  package var fees: [Stated<Fee>] = []
  /// Whether cards are made at once; nil where nobody says so, or it does not matter.
  package var instantIssue: Stated<InstantIssue>?
  /// How the card can come, where it is sent.
  package var deliveries: [Stated<[DeliveryWay]>] = []
  /// The partner banks that make it.
  package var banks: [Stated<[BankID]>] = []
  /// Who comes home to somebody who cannot come.
  package var homeServices: [Stated<Channel>] = []

  package init() {}
}

extension Trip {
  /// Whether somebody still has to go there.
  package var isVisitAhead: Bool { !isDone && !isRemote }

  /// Whether it is only for the bank account: any branch of the bank does it, and it may be left.
  package var isForBankOnly: Bool { side == .bank && errands == [.activate] }
}
