import CardJourney

/// Puts the papers of a plan together, trip by trip.
struct ChecklistBuilder {
  let query: GuideQuery
  let journey: Journey

  func checklist(_ trips: [Trip]) -> Checklist {
    var gone: Set<PaperID> = []
    var done: [TripPapers] = []
    for trip in trips {
      let papers = papers(of: trip, gone: gone)
      gone.formUnion(
        papers.mustBring.filter { $0.isKept && $0.document.isUnique }
          .map { PaperID(document: $0.document, whose: $0.whose, detail: nil) })
      if !trip.isDone { done.append(papers) }
    }
    return Checklist(trips: done)
  }

  private func papers(of trip: Trip, gone: Set<PaperID>) -> TripPapers {
    let lists = trip.errands.map { errandLists($0, trip) }
    let isGone = { (demand: PaperDemand) in
      gone.contains(demand.paperID.withoutDetail) || isLost(demand.paper.document)
        || trip.hands(out: demand.paper.document)
    }
    let must = Demands(lists.flatMap(\.chosen).filter { !isGone($0) })
    let others = lists.flatMap(\.others).filter { !isGone($0) && !must.covers($0) }
    let may = Demands(others.map { $0.beyond(must) })
    let listed = lists.filter { !$0.chosen.isEmpty }.map(\.errand)
    return TripPapers(
      trip: trip, mustBring: must.items, mayBeAsked: may.items,
      needNot: notNeeded(
        on: trip, gone: gone, asked: must.documents.union(may.documents), listed: Set(listed)),
      errandsWithList: listed,
      errandsWithoutList: lists.filter { $0.chosen.isEmpty && trip.asksPapers(for: $0.errand) }
        .map(\.errand))
  }

  private func isLost(_ document: DocumentKind) -> Bool {
    document == .oldCard && journey.plastic.isGone
  }

  /// Where the holder comes, the papers of a holder who acts are asked.
  private func query(on trip: Trip) -> GuideQuery {
    (trip.holderMustCome ? query.answering(query.answers.withHolderActing) : query)
      .moving(trip.money)
  }

  // MARK: - Lists

  /// What the lists of one errand ask for.
  private struct ErrandLists {
    let errand: Errand
    /// The papers of the one list that may be relied on.
    let chosen: [PaperDemand]
    /// The papers of all other lists.
    let others: [PaperDemand]
  }

  private func errandLists(_ errand: Errand, _ trip: Trip) -> ErrandLists {
    let query = query(on: trip)
    let document = journey.document(for: query.answers)
    let lists =
      (query.requirements(for: errand, side: trip.side, channel: trip.channel)
      + needs(for: errand, trip, query))
      .map { list in list.compactMap { $0.compactMap(document.held) } ?? list }
    let chosen = lists.first { $0.reliability == .answer && !$0.value.isEmpty }
    return ErrandLists(
      errand: errand, chosen: chosen.map { demands(errand, $0) } ?? [],
      others: lists.filter { $0.id != chosen?.id }.flatMap { demands(errand, $0) })
  }

  /// What channels of that kind ask to have at hand, as lists.
  private func needs(
    for errand: Errand, _ trip: Trip, _ query: GuideQuery
  ) -> [Stated<[Paper]>] {
    query.channels(for: errand, side: trip.side)
      .filter { $0.value.kind == trip.channel && !$0.value.needs.isEmpty }
      .compactMap { $0.compactMap { $0.needs.map { Paper(document: $0) } } }
  }

  private func demands(_ errand: Errand, _ list: Stated<[Paper]>) -> [PaperDemand] {
    list.value.map { PaperDemand(paper: $0, errand: errand, fact: list.fact) }
  }

  // MARK: - What need not be brought

  private func notNeeded(
    on trip: Trip, gone: Set<PaperID>, asked: Set<DocumentKind>, listed: Set<Errand>
  ) -> [NotNeeded] {
    var found: [NotNeeded] = []
    let document = journey.document(for: query.answers)
    let lists = query.guide.facts(about: .requirement).compactMap { $0.stated(\.papers) }
    for list in lists where concerns(list.fact, trip) {
      var reason = reason(against: list.scope, on: trip)
      // That others bring something says nothing to somebody for whom there is no list.
      if reason == .notThisPerson, listed.isDisjoint(with: list.scope.errands) { reason = nil }
      for paper in list.value {
        // What the holder does not have need not be spoken of.
        guard document.held(paper)?.document == paper.document else { continue }
        let id = PaperID(document: paper.document, whose: paper.whose, detail: nil)
        let why: NotNeeded.Reason? =
          isLost(paper.document) ? .lostCard : gone.contains(id) ? .keptEarlier : reason
        // That a card is lost or was kept is known from the case; anything else is the list's word,
        // and "need not" is a promise that hearsay cannot make.
        guard let why, list.reliability == .answer || why == .lostCard || why == .keptEarlier,
          !asked.contains(paper.document), paper.document != .other,
          !found.contains(where: { $0.document == paper.document && $0.whose == paper.whose })
        else { continue }
        found.append(NotNeeded(document: paper.document, whose: paper.whose, reason: why))
      }
    }
    // What everybody can see for themselves comes first.
    return NotNeeded.Reason.allCases.flatMap { reason in found.filter { $0.reason == reason } }
  }

  /// What people known by another document bring says nothing to the others: they do not have it.
  private func concerns(_ list: Fact, _ trip: Trip) -> Bool {
    let identities = list.scope.identities
    let known = query.factQuery().identities
    return list.isCurrent(on: query.day)
      && (list.scope.errands.isEmpty || !list.scope.errands.isDisjoint(with: trip.errands))
      && (identities.isEmpty || !identities.isDisjoint(with: known))
  }

  /// Why a list does not apply; nil where it does.
  private func reason(against scope: Scope, on trip: Trip) -> NotNeeded.Reason? {
    var asked = query(on: trip).factQuery(side: trip.side, channel: trip.channel)
    asked.errand = trip.errands.first { scope.errands.isEmpty || scope.errands.contains($0) }
    if scope.mayApply(to: asked) { return nil }
    var situation = scope
    situation.situations = []
    if situation.mayApply(to: asked) { return .notThisSituation }
    var channel = scope
    channel.channels = []
    return channel.mayApply(to: asked) ? .notThisChannel : .notThisPerson
  }
}

extension Trip {
  /// Whether the document is handed out on this very trip.
  func hands(out document: DocumentKind) -> Bool {
    document == .newCard && errands.contains(.collect)
  }

  /// Whether papers for the errand are worth asking about: not on the telephone, and not for what
  /// follows at the same counter once the application was filed.
  func asksPapers(for errand: Errand) -> Bool {
    guard channel != .telephone, channel != .post else { return false }
    return errand.isFiling || !(errands.contains(where: \.isFiling) && errand.followsFiling)
  }
}

extension Errand {
  fileprivate var followsFiling: Bool { self == .collect || self == .enable || self == .activate }
}
