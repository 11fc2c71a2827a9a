import CardJourney

/// Compares the ways to the new card: who says that each exists, who may take it, what it takes.
struct RouteFinder {
  let query: GuideQuery
  let journey: Journey
  let rules: LocalRules
  let calendar: WorkCalendar

  private var answers: Answers { query.answers }

  var routes: [Route] {
    guard NoRoute(answers: answers, journey: journey) == nil,
      let errand = journey.errand(for: answers)
    else { return [] }
    var routes = RouteKind.allCases.map { route($0, errand) }
      .filter { !($0.isUnheardOf && $0.kind.isRare) }
    let planned = planned(of: routes)
    for index in routes.indices { routes[index].isPlanned = routes[index].kind == planned }
    return routes
  }

  /// The way that the plan follows: the application that runs, a choice by hand, else the best row.
  private func planned(of routes: [Route]) -> RouteKind? {
    if let filing = journey.application.filing, journey.application.isRunning {
      return RouteKind(filing, wished: answers.route)
    }
    let chosen = routes.first { $0.kind == answers.route && $0.isPossible }
    return (chosen ?? routes.sorted(by: answers.wish ?? .unsaid).first)?.kind
  }

  private func route(_ kind: RouteKind, _ errand: Errand) -> Route {
    let isRunning = journey.application.isRunning
    let notFor = obstacles(kind, errand)
    let offer = offer(kind, errand, answers) ?? .hearsay
    guard notFor.isEmpty else {
      return Route(
        kind: kind, notFor: notFor, offer: offer, isUnderWay: false, trips: [], days: nil,
        yuan: nil, whoMustCome: [], mustTravel: false, unknown: [], valueCount: 0,
        basis: RouteBasis())
    }
    let trips = planner(answers.choosing(kind)).trips
    let estimates = estimates(kind, errand, trips)
    let topics = topics(kind, errand, trips)
    return Route(
      kind: kind, notFor: [], offer: offer, isUnderWay: isRunning,
      trips: trips, days: estimates.days, yuan: estimates.yuan, whoMustCome: people(on: trips),
      mustTravel: answers.away != .here && trips.contains(where: \.callsHolderBack),
      unknown: topics.unknown, valueCount: topics.count,
      basis: basis(kind, errand, trips, estimates))
  }

  private func planner(_ answers: Answers) -> TripPlanner {
    TripPlanner(query: query.answering(answers), journey: journey, rules: rules)
  }

  private func estimates(
    _ kind: RouteKind, _ errand: Errand, _ trips: [Trip]
  ) -> RouteEstimates {
    let filing = trips.first { $0.errands.contains(errand) }
    return RouteEstimates(
      query: query, journey: journey, calendar: calendar, kind: kind, errand: errand,
      channel: filing?.channel ?? kind.channel,
      // At a window, hearsay or not, the making takes as long as is said.
      offer: kind.channel == .window ? .answer : offer(kind, errand, answers) ?? .hearsay)
  }

  // MARK: - Whether it exists, and for whom

  private func obstacles(_ kind: RouteKind, _ errand: Errand) -> [RouteObstacle] {
    if journey.application.isRunning, let filing = journey.application.filing {
      let isThisOne = RouteKind(filing, wished: kind) == kind
      return isThisOne ? [] : [.filedAlready]
    }
    if kind.isOnline, answers.smartphone == false { return [.noSmartphone] }
    if kind.isOnline, journey.social == .cancelled { return [.oldCardEnded] }
    if kind.isOnline, journey.application.wasRefused(for: .identity) { return [.notRecognised] }
    // What somebody chose by hand they have heard of.
    guard offer(kind, errand, answers) != nil || kind == answers.route else {
      if kind == .employer { return [.notThroughEmployer] }
      let isForHolder = offer(kind, errand, answers.withHolderActing) != nil
      return isForHolder ? [.agentNotAllowed] : [.notOffered]
    }
    if isClosedToDocument(kind, errand) { return [.notForDocument] }
    return isClosedToAgent(kind, errand) ? [.agentNotAllowed] : []
  }

  /// Whether a warning that names such places is for people known by the holder's document only.
  private func isClosedToDocument(_ kind: RouteKind, _ errand: Errand) -> Bool {
    query.facts(about: .warning, for: errand, channel: kind.channel).contains { warning in
      warning.reliability == .answer && !warning.scope.channels.isEmpty
        && !warning.scope.identities.isEmpty && !warning.scope.identities.contains(.resident)
    }
  }

  /// A bank that serves the holder only, or a camera that wants to see the holder.
  ///
  /// At the window the holder can be fetched or visited: that way is never closed.
  private func isClosedToAgent(_ kind: RouteKind, _ errand: Errand) -> Bool {
    answers.acting != .`self` && (kind.isOnline || kind == .kiosk || kind.channel.isBank)
      && planner(answers).needsHolder(errand, at: kind.channel)
  }

  /// Who says that there is such a route; nil where nobody does.
  ///
  /// There is always a window, as every place issues cards at one; but where only other
  /// ways are named by somebody reliable, those come first.
  private func offer(_ kind: RouteKind, _ errand: Errand, _ answers: Answers) -> Reliability? {
    switch kind {
    case .windowPickUp:
      best(errand, answers) { $0 == .window } == .answer || !hasReliableWay(errand, answers)
        ? .answer : .hearsay
    case .windowPost: weaker(offer(.windowPickUp, errand, answers), post(errand, .window, answers))
    case .instantBranch: instant(errand, answers)
    case .branchPickUp, .kiosk, .homeService: best(errand, answers) { $0 == kind.channel }
    case .onlinePickUp: best(errand, answers, where: \.isOnline)
    case .onlinePost:
      weaker(best(errand, answers, where: \.isOnline), post(errand, .app, answers))
    case .employer:
      best(errand, answers) { $0 == .employer } ?? (answers.acting == .employer ? .hearsay : nil)
    }
  }

  /// Whether somebody reliable names a way other than the window.
  private func hasReliableWay(_ errand: Errand, _ answers: Answers) -> Bool {
    instant(errand, answers) == .answer
      || query.answering(answers).channels(for: errand).contains {
        $0.reliability == .answer && $0.value.kind != .telephone
      }
  }

  private func best(
    _ errand: Errand, _ answers: Answers, where fits: (ChannelKind) -> Bool
  ) -> Reliability? {
    query.answering(answers).channels(for: errand).first { fits($0.value.kind) }?.reliability
  }

  /// An answer that cards are not made at once outweighs hearsay of a branch.
  private func instant(_ errand: Errand, _ answers: Answers) -> Reliability? {
    let channel = best(errand, answers) { $0 == .instantBranch }
    let said = query.answering(answers).instantIssue(for: errand).first
    if channel == .answer { return .answer }
    if let said, said.reliability == .answer { return said.value.isOffered ? .answer : nil }
    return channel ?? (said?.value.isOffered == true ? .hearsay : nil)
  }

  private func post(_ errand: Errand, _ channel: ChannelKind, _ answers: Answers) -> Reliability? {
    query.answering(answers).deliveries(for: errand, channel: channel)
      .first { $0.value.contains(.post) }?.reliability
  }

  private func weaker(_ first: Reliability?, _ second: Reliability?) -> Reliability? {
    guard let first, let second else { return nil }
    return first == .hearsay ? first : second
  }
}

// MARK: - What it rests on

extension RouteFinder {
  /// What to ask about this route, of all it rests on.
  private func topics(
    _ kind: RouteKind, _ errand: Errand, _ trips: [Trip]
  ) -> (unknown: [Matter], count: Int) {
    let step: Step = journey.application.isRunning ? .awaitCard : .apply(errand)
    let finder = QuestionFinder(
      query: query.answering(answers.choosing(kind)), journey: journey, steps: [step], trips: trips)
    let all = finder.matters.filter { $0.topic.row.tellsApart(kind) }
    let open = all.filter(finder.isOpen).sorted {
      ($0.order, $0.key.rawValue) < ($1.order, $1.key.rawValue)
    }
    return (open, all.count)
  }

  private func basis(
    _ kind: RouteKind, _ errand: Errand, _ trips: [Trip], _ estimates: RouteEstimates
  ) -> RouteBasis {
    var basis = RouteBasis()
    basis.times = estimates.times
    basis.fees = estimates.fees
    if kind == .instantBranch {
      basis.instantIssue = query.instantIssue(for: errand).first
      basis.banks = query.partnerBanks(channel: kind.channel)
    }
    if kind.delivery == .post {
      basis.deliveries = query.deliveries(for: errand, channel: kind.channel)
        .filter { $0.value.contains(.post) }
    }
    if answers.holder == .infirm {
      basis.homeServices = homeServices(trips.filter { !$0.isDone }.flatMap(\.errands))
    }
    return basis
  }

  private func homeServices(_ errands: [Errand]) -> [Stated<Channel>] {
    errands.reduce(into: []) { found, errand in
      let services = query.channels(for: errand).filter {
        $0.value.kind == .homeService
      }
      for service in services where !found.contains(service) { found.append(service) }
    }
  }

  /// Whoever has to be somewhere, or before a camera, until the card is in hand.
  private func people(on trips: [Trip]) -> [Whose] {
    let left = trips.filter { trip in
      trip.isVisitAhead && !trip.isForBankOnly
        || !trip.isDone && trip.channel.isOnline && trip.errands.contains(where: \.isFiling)
    }
    let who = Set(left.map { $0.holderMustCome ? Whose.holder : answers.acting.person })
    return Whose.allCases.filter(who.contains)
  }
}

extension Answers {
  /// The same case with that route chosen.
  func choosing(_ kind: RouteKind) -> Answers {
    var copy = self
    copy[.route] = .route(kind)
    return copy
  }
}

extension Acting {
  fileprivate var person: Whose {
    switch self {
    case .`self`: .holder
    case .agent: .agent
    case .guardian: .guardian
    case .employer: .unit
    }
  }
}

extension Trip {
  /// Whether a holder who is away has to come back for it: any branch of the bank will do, anywhere.
  fileprivate var callsHolderBack: Bool { isVisitAhead && holderMustCome && !isForBankOnly }
}
