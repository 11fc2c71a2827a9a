import CardJourney

/// Compares the ways to the new card: who says that each exists, who may take it, what it takes.
struct RouteFinder {
  let guide: PlaceGuide
  let answers: Answers
  let journey: Journey
  let rules: LocalRules
  let calendar: WorkCalendar
  let day: Day

  var routes: [Route] {
    guard NoRoute(answers: answers, journey: journey) == nil,
      let errand = journey.errand(for: answers)
    else { return [] }
    let planned = planner(answers).plannedRoute
    return RouteKind.allCases.map { route($0, errand, isPlanned: $0 == planned) }
  }

  private func route(_ kind: RouteKind, _ errand: Errand, isPlanned: Bool) -> Route {
    let isRunning = journey.application.isRunning
    let notFor = obstacles(kind, errand)
    guard notFor.isEmpty else {
      return Route(
        kind: kind, notFor: notFor, isPlanned: isPlanned, isUnderWay: false, trips: [], days: nil,
        yuan: nil, whoMustCome: [], mustTravel: false, unknown: [], valueCount: 0,
        basis: RouteBasis())
    }
    let trips = planner(answers.choosing(kind)).trips
    let estimates = estimates(kind, errand, trips)
    let topics = topics(kind, errand, trips)
    return Route(
      kind: kind, notFor: [], isPlanned: isPlanned, isUnderWay: isPlanned && isRunning,
      trips: trips, days: estimates.days, yuan: estimates.yuan, whoMustCome: people(on: trips),
      mustTravel: answers.away != .here && trips.contains(where: \.callsHolderBack),
      unknown: topics.unknown, valueCount: topics.count,
      basis: basis(kind, errand, trips, estimates))
  }

  private func planner(_ answers: Answers) -> TripPlanner {
    TripPlanner(guide: guide, answers: answers, journey: journey, rules: rules, day: day)
  }

  private func estimates(
    _ kind: RouteKind, _ errand: Errand, _ trips: [Trip]
  ) -> RouteEstimates {
    let filing = trips.first { $0.errands.contains(errand) }
    return RouteEstimates(
      guide: guide, answers: answers, journey: journey, calendar: calendar, day: day, kind: kind,
      errand: errand, channel: filing?.channel ?? kind.channel,
      offer: offer(kind, errand, answers) ?? .answer)
  }

  // MARK: - Whether it exists, and for whom

  private func obstacles(_ kind: RouteKind, _ errand: Errand) -> [NotFor] {
    if journey.application.isRunning, let filing = journey.application.filing {
      let isThisOne = RouteKind(filing, wished: kind) == kind
      return isThisOne ? [] : [.filedAlready]
    }
    if kind.isOnline, answers.smartphone == false { return [.noSmartphone] }
    if kind.isOnline, journey.social == .cancelled { return [.oldCardEnded] }
    if kind.isOnline, journey.application.wasRefused(for: .identity) { return [.notRecognised] }
    guard offer(kind, errand, answers) != nil else {
      if kind == .employer { return [.notThroughEmployer] }
      let isForHolder = offer(kind, errand, answers.withHolderActing) != nil
      return isForHolder ? [.agentNotAllowed] : [.notOffered]
    }
    return isClosedToAgent(kind, errand) ? [.agentNotAllowed] : []
  }

  /// A holder who cannot come to the branch, or is not there to look into the camera.
  ///
  /// At the window the holder can be fetched or visited: that way is never closed.
  private func isClosedToAgent(_ kind: RouteKind, _ errand: Errand) -> Bool {
    guard answers.acting != .`self`, kind.isOnline || kind == .instantBranch else { return false }
    return (kind.isOnline || answers.holder == .infirm)
      && planner(answers).needsHolder(errand, at: kind.channel)
  }

  /// Who says that there is such a route; nil where nobody does.
  ///
  /// The window is always there: every place issues and exchanges cards at one (domain.md §2).
  private func offer(_ kind: RouteKind, _ errand: Errand, _ answers: Answers) -> Standing? {
    switch kind {
    case .windowPickUp: .answer
    case .windowPost: post(errand, .window, answers)
    case .instantBranch: instant(errand, answers)
    case .onlinePickUp: best(errand, answers, where: \.isOnline)
    case .onlinePost:
      weaker(best(errand, answers, where: \.isOnline), post(errand, .app, answers))
    case .employer:
      best(errand, answers) { $0 == .employer } ?? (answers.acting == .employer ? .answer : nil)
    }
  }

  private func best(
    _ errand: Errand, _ answers: Answers, where fits: (ChannelKind) -> Bool
  ) -> Standing? {
    guide.channels(for: errand, answers: answers, on: day).first { fits($0.value.kind) }?.standing
  }

  /// An answer that cards are not made at once outweighs hearsay of a branch.
  private func instant(_ errand: Errand, _ answers: Answers) -> Standing? {
    let channel = best(errand, answers) { $0 == .instantBranch }
    let said = guide.instantIssue(for: errand, answers: answers, on: day).first
    if channel == .answer { return .answer }
    if let said, said.standing == .answer { return said.value.isOffered ? .answer : nil }
    return channel ?? (said?.value.isOffered == true ? .hearsay : nil)
  }

  private func post(_ errand: Errand, _ channel: ChannelKind, _ answers: Answers) -> Standing? {
    guide.deliveries(for: errand, channel: channel, answers: answers, on: day)
      .first { $0.value.contains(.post) }?.standing
  }

  private func weaker(_ first: Standing?, _ second: Standing?) -> Standing? {
    guard let first, let second else { return nil }
    return first == .hearsay ? first : second
  }
}

// MARK: - What it rests on

extension RouteFinder {
  /// What to ask about this route, of all it rests on.
  private func topics(
    _ kind: RouteKind, _ errand: Errand, _ trips: [Trip]
  ) -> (unknown: [QuestionTopic], count: Int) {
    let step: Step = journey.application.isRunning ? .awaitCard : .apply(errand)
    let finder = QuestionFinder(
      guide: guide, answers: answers.choosing(kind), journey: journey, rules: rules,
      steps: [step], day: day, trips: trips)
    let all = finder.topics.filter { $0.bears(on: kind) }
    let open = all.filter(finder.isOpen).sorted { ($0.order, $0.key) < ($1.order, $1.key) }
    return (open, all.count)
  }

  private func basis(
    _ kind: RouteKind, _ errand: Errand, _ trips: [Trip], _ estimates: RouteEstimates
  ) -> RouteBasis {
    var basis = RouteBasis()
    basis.times = estimates.times
    basis.fees = estimates.fees
    if kind == .instantBranch {
      basis.instantIssue = guide.instantIssue(for: errand, answers: answers, on: day).first
      basis.banks = guide.partnerBanks(channel: kind.channel, answers: answers, on: day)
    }
    if kind.delivery == .post {
      basis.deliveries = guide.deliveries(
        for: errand, channel: kind.channel, answers: answers, on: day
      ).filter { $0.value.contains(.post) }
    }
    if answers.holder == .infirm {
      basis.homeServices = homeServices(trips.filter { !$0.isDone }.flatMap(\.errands))
    }
    return basis
  }

  private func homeServices(_ errands: [Errand]) -> [Statement<Channel>] {
    errands.reduce(into: []) { found, errand in
      let services = guide.channels(for: errand, answers: answers, on: day).filter {
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

extension QuestionTopic {
  /// Whether the routes differ by it; what is the same on every way is no reason to choose one.
  fileprivate func bears(on kind: RouteKind) -> Bool {
    switch self {
    case .instantIssue: kind == .instantBranch
    case .makingTime: kind != .instantBranch
    case .fee, .papers, .agentMay, .channel, .delivery: true
    case .lapse, .servesBoth, .formalReversible, .filingNeeds, .oldCardDies, .oldCardHandedIn,
      .enableOnline, .collectWithin, .enableWithin, .claimWithin, .numberStays:
      false
    }
  }
}
