import CardJourney

/// Finds what to ask: what the next steps rest on and nobody who may be relied on has said.
///
/// Which matters a step rests on stands in `QuestionFinder+Matters`.
struct QuestionFinder {
  let query: GuideQuery
  let journey: Journey
  let steps: [Step]
  /// The plan for these answers.
  let trips: [Trip]
  /// What falls due, some of it on a day that has to be asked.
  var duties: [Obligation] = []
  /// The bank on the card; nil where it was not named.
  var bank: Bank?

  var answers: Answers { query.answers }

  /// Everything that the steps rest on, known or not.
  var matters: Set<Matter> { urgent.union(steps.flatMap(mattersAhead)) }

  /// What the steps themselves rest on, without what is asked along for the step behind.
  private var urgent: Set<Matter> {
    Set(steps.flatMap(matters) + duties.flatMap(matters))
  }

  /// What of it has to be asked, in the order of one call.
  var questions: [TelephoneQuestion] {
    let (unknowns, urgent) = (query.unknowns, urgent)
    let found = matters.compactMap {
      question($0, canWait: !urgent.contains($0), unknowns)
    }
    return found.sorted { left, right in
      (left.desk.kind.order, left.waiting, left.matter.order, left.matter.key.rawValue)
        < (right.desk.kind.order, right.waiting, right.matter.order, right.matter.key.rawValue)
    }
  }

  // MARK: - What is known

  /// What is said about a matter.
  private struct Said {
    var isAnswered: Bool
    /// Whether the answer is so old that it should be asked again.
    var isOld: Bool
    var facts: [Fact]
    /// The errand by which contradictions and whom to ask are looked up.
    var errand: Errand?

    /// Whether the answer is said of others, or of a part.
    var isLimited: Bool { facts.first?.limit != nil }
    /// Whether it was told to this person.
    var isTold: Bool { facts.first?.origin == .told }
  }

  /// Whether nobody who may be relied on has said it, or those who did contradict each other.
  ///
  /// An old answer is an answer: it is asked about, and leaves nothing open.
  func isOpen(_ matter: Matter) -> Bool {
    let said = said(about: matter)
    return !said.isAnswered || !disputes(on: matter.topic, said).isEmpty
  }

  private func question(
    _ matter: Matter, canWait: Bool, _ unknowns: [UnknownFact]
  ) -> TelephoneQuestion? {
    let said = said(about: matter)
    let disputes = disputes(on: matter.topic, said)
    guard let reason = reason(for: matter, said, disputes) else { return nil }
    return TelephoneQuestion(
      desk: desk(for: matter, said, unknowns), matter: matter, reason: reason, canWait: canWait,
      said: said.facts, disputes: disputes)
  }

  /// Why it is to be asked; nil where a fresh answer stands undisputed.
  private func reason(
    for matter: Matter, _ said: Said, _ disputes: [Dispute]
  ) -> TelephoneQuestion.Reason? {
    if !disputes.isEmpty { return .disputed }
    let isPersonal = matter.topic.row.asked?.isPersonal == true
    guard said.isAnswered else {
      guard let best = said.facts.first else {
        return isPersonal && matter.topic.row.section == .asked ? .personal : .unknown
      }
      return best.reliability == .hearsay ? .hearsay : .limited
    }
    if said.isTold { return nil }
    if said.isOld { return .old }
    if said.isLimited { return .limited }
    return isPersonal ? .personal : nil
  }

  private func disputes(on topic: Topic, _ said: Said) -> [Dispute] {
    query.disputes(about: topic, errand: said.errand).filter { bears($0, on: said) }
  }

  /// An answer that hearsay contradicts stands; a dispute matters where answers are on both sides,
  /// or where there is none.
  ///
  /// What the nation says does not settle what a nearer place has written down as disputed.
  private func bears(_ dispute: Dispute, on said: Said) -> Bool {
    guard said.isAnswered else { return true }
    if said.facts.first?.place == .nation, dispute.place != .nation { return true }
    let ids = Set(dispute.between)
    return said.facts.count { $0.reliability == .answer && ids.contains($0.id) } > 1
  }

  private func said(about matter: Matter) -> Said {
    guard matter.topic.row.section != .rules else { return rule(matter) }
    let facts = facts(about: matter)
    return Said(
      isAnswered: facts.first?.reliability == .answer && !leavesOutlet(matter, facts),
      isOld: facts.first?.isStale(on: query.day) ?? false, facts: facts, errand: matter.errand)
  }

  /// That cards are made at once, without an outlet that is known to make them, answers no question.
  private func leavesOutlet(_ matter: Matter, _ facts: [Fact]) -> Bool {
    guard matter.topic == .instantIssue, let errand = matter.errand, let fact = facts.first,
      fact.origin != .told, fact.value.instantIssue?.isOffered == true
    else { return false }
    return !query.channels(for: errand).contains {
      $0.reliability == .answer && $0.value.kind == .instantBranch
    }
  }

  /// What is said of an errand where it is to be done; whether cards are made at once does not depend on that.
  private func facts(about matter: Matter) -> [Fact] {
    let (topic, errand) = (matter.topic, matter.errand)
    let query = query.moving(money(of: matter))
    let told = query.facts(about: topic, for: errand).filter { $0.origin == .told }
    // What this place's guide says does not hold where the card left behind was issued.
    guard matter.desk != .formerPlace else { return told }
    switch topic {
    // The words on a change of bank answer both questions.
    case .mayChangeBank: return told + query.facts(about: .bankChange, for: .exchange)
    case .channel where errand == .changePayout:
      return query.channels(for: .changePayout).map(\.fact)
    case .channel: return errand.map(places)?.map(\.fact) ?? []
    case .homeVisit: return told + (errand.map(homeVisits) ?? [])
    case .temporaryID: return told + (errand.map(listsForTemporaryID) ?? [])
    case .interim: return query.facts(about: topic, for: errand).filter(\.servesAtDesk)
    default: break
    }
    let planned = topic == .instantIssue ? nil : errand.flatMap(trip)?.channel
    let facts = query.facts(about: topic, for: errand, channel: matter.channel ?? planned)
    switch topic {
    case .delivery:
      return facts.filter { $0.origin == .told || $0.value.delivery?.contains(.post) == true }
    // A list of nothing but what this holder cannot have says nothing to them.
    case .requirement:
      let document = journey.document(for: answers)
      return facts.filter { fact in
        fact.value.papers?.contains { document.held($0) != nil } ?? true
      }
    default: return facts
    }
  }

  /// The kinds of money that a question is about; empty where about none in particular.
  private func money(of matter: Matter) -> [BindingKind] {
    guard let payer = matter.payer else { return [] }
    return BindingKind.onAccount.filter {
      $0.payer == payer && answers.payouts?.contains($0) ?? true
    }
  }

  /// Where an errand is done; of an application only what is said of the kind of place that it goes to.
  private func places(of errand: Errand) -> [Stated<Channel>] {
    let known = query.channels(for: errand)
    guard errand.isFiling || errand == .formalReport, let trip = trip(with: errand) else {
      return known
    }
    // What is said of branches holds at those that make cards too.
    return known.filter {
      $0.value.kind == trip.channel
        || errand == .formalReport && trip.channel == .instantBranch && $0.value.kind == .branch
    }
  }

  /// Who comes home here: that somebody does somewhere in the country answers nobody.
  private func homeVisits(for errand: Errand) -> [Fact] {
    query.channels(for: errand).filter { $0.value.kind == .homeService && $0.place != .nation }
      .map(\.fact)
  }

  /// The lists that name the temporary document.
  private func listsForTemporaryID(_ errand: Errand) -> [Fact] {
    query.requirements(for: errand).filter { list in
      list.scope.identities.contains(.temporary)
        || list.value.contains { paper in
          paper.document == .temporaryID || paper.instead.contains { $0.contains(.temporaryID) }
        }
    }.map(\.fact)
  }

  private func rule(_ matter: Matter) -> Said {
    let errand = matter.errand ?? matter.topic.errands(for: answers).first
    let channel = journey.application.filing?.channel ?? errand.flatMap(trip)?.channel
    let decision = query.decision(about: matter.topic, errand: matter.errand, channel: channel)
    let isVague = decision.answer?.value.lapse.map(\.endIsUnknown) ?? false
    // That somebody may act somewhere in the country answers nobody, as with home visits.
    let isOnlyNational =
      matter.topic == .agentMay && decision.answer?.place == .nation
      && decision.answer?.value.flag == true
    return Said(
      isAnswered: decision.answer != nil && !isVague && !isOnlyNational,
      isOld: decision.answer != nil && decision.freshAnswer(on: query.day) == nil,
      facts: decision.said, errand: errand)
  }

  // MARK: - Whom to ask

  private func desk(for matter: Matter, _ said: Said, _ unknowns: [UnknownFact]) -> Desk {
    let kind = matter.desk
    // The number that a guide names for moving money does not say whose.
    guard kind == .hrss, matter.payer == nil, let number = number(in: unknowns, for: matter, said)
    else {
      return query.desk(kind, bank: bank)
    }
    return Desk(kind: .hrss, number: number)
  }

  /// The number that the guides name for this question.
  private func number(
    in unknowns: [UnknownFact], for matter: Matter, _ said: Said
  ) -> String? {
    unknowns.first {
      $0.about == matter.topic && ($0.errand == nil || $0.errand == said.errand) && $0.ask != nil
    }?.ask
  }
}

extension Matter {
  /// Which office answers it.
  package var desk: DeskKind {
    switch (errand, channel) {
    case _ where payer == .medicalInsurance: .insurance
    case _ where payer == .socialInsurance: .hrss
    // The card's social side ends at its own office; only a card left behind is another place's.
    case (.cancelCard, _) where topic == .requirement: .hrss
    // The bank's side is released, activated and closed at its own counter.
    case (.release, .branch), (.activate, .branch), (.closeAccount, .branch): .bank
    default: topic.row.asked?.desk(for: errand) ?? .hrss
    }
  }
}

extension Fact {
  /// Whether it is something to show at a desk while there is no card, or was told.
  fileprivate var servesAtDesk: Bool {
    guard origin != .told, case .interim(let interim) = value else { return true }
    return interim.form == .paper || interim.form == .temporaryCard
  }
}

extension Lapse {
  /// Whether it is said how long, but not what happens then.
  fileprivate var endIsUnknown: Bool {
    switch self {
    case .after(_, .unknown): true
    case .after(_, .released), .after(_, .cancelled), .after(_, .renew), .never: false
    }
  }
}

extension TelephoneQuestion {
  /// Behind what is asked for the step itself.
  fileprivate var waiting: Int { canWait ? 1 : 0 }
}

extension DeskKind {
  fileprivate var order: Int { DeskKind.allCases.firstIndex(of: self) ?? DeskKind.allCases.count }
}
