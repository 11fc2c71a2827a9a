import CardJourney

/// Finds what to ask: what the next steps rest on and nobody who may be relied on has said.
struct QuestionFinder {
  let query: GuideQuery
  let journey: Journey
  let steps: [Step]
  /// The plan for these answers.
  let trips: [Trip]

  private var answers: Answers { query.answers }

  /// Everything that the steps rest on, known or not.
  var matters: Set<Matter> { Set(steps.flatMap(matters)) }

  /// What of it has to be asked, in the order of one call.
  var questions: [TelephoneQuestion] {
    let unknowns = query.unknowns
    let found = matters.compactMap { question($0, unknowns) }
    return found.sorted { left, right in
      (left.desk.kind.order, left.matter.order, left.matter.key.rawValue)
        < (right.desk.kind.order, right.matter.order, right.matter.key.rawValue)
    }
  }

  // MARK: - What a step rests on

  private func matters(of step: Step) -> [Matter] {
    switch step {
    case .report(.social, let kind):
      some([
        .temporaryLapse, kind == .temporary ? .oneTemporaryServesBoth : .oneFormalServesBoth,
        .filingNeeds, .formalReversible,
      ]) + filing(.reissue)
    case .report(.bank, _): some([.bankLapse])
    case .apply(let errand): formalReport + filing(errand)
    case .awaitCard: making + arrival
    case .collect: arrival + papers(.collect)
    case .enable:
      some([.enableOnline, .oldCardDies, .enableWithin]) + agent(.enable) + papers(.enable)
    case .activate: agent(.activate)
    case .release: some([.formalReversible]) + papers(.release)
    case .tellPayouts, .endOldAccount: some([.numberStays])
    case .bind(.medicalPayout), .bind(.pension):
      some([.numberStays]) + [Matter(.channel, .changePayout)] + papers(.changePayout)
    case .bind: some([.numberStays])
    case .followClaim: some([.claimWithin])
    case .replaceIDDocument, .tellPolice, .correctRecord, .settleAtDesk, .voidParcel,
      .cancelOldCard, .clear, .finish:
      []
    }
  }

  private func some(_ topics: [Topic]) -> [Matter] { topics.map { Matter($0) } }

  private var formalReport: [Matter] {
    guard answers.situation?.goal == .afterLoss, !journey.social.isSecured else { return [] }
    return some([.filingNeeds, .formalReversible]) + agent(.formalReport) + papers(.formalReport)
  }

  private func filing(_ errand: Errand) -> [Matter] {
    guard answers.situation?.goal.errand != nil else { return [] }
    let oldCard = errand == .exchange ? some([.oldCardHandedIn, .oldCardDies]) : []
    return agent(errand) + [Matter(.instantIssue, errand)] + papers(errand)
      + [Matter(.fee, errand), Matter(.makingTime, errand)] + oldCard
      + (answers.hasAccount ? some([.numberStays]) : []) + chosen(errand)
  }

  /// What only the chosen route rests on.
  private func chosen(_ errand: Errand) -> [Matter] {
    guard let route = answers.route else { return [] }
    return (route.isOnline || route == .employer ? [Matter(.channel, errand)] : [])
      + (route.delivery == .post ? [Matter(.delivery, errand)] : [])
  }

  private var making: [Matter] {
    guard let errand = journey.application.filing?.errand else { return [] }
    return [Matter(.makingTime, errand)]
  }

  private var arrival: [Matter] { some([.collectWithin]) + agent(.collect) }

  private func agent(_ errand: Errand) -> [Matter] {
    answers.acting == .`self` ? [] : [Matter(.agentMay, errand)]
  }

  private func papers(_ errand: Errand) -> [Matter] {
    guard let trip = trip(with: errand) else { return [Matter(.requirement, errand, .window)] }
    return trip.asksPapers(for: errand) ? [Matter(.requirement, errand, trip.channel)] : []
  }

  private func trip(with errand: Errand) -> Trip? {
    trips.first { !$0.isDone && $0.errands.contains(errand) }
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
  }

  /// Whether nobody who may be relied on has said it, or those who did contradict each other.
  ///
  /// An old answer is an answer: it is asked about, and leaves nothing open.
  func isOpen(_ matter: Matter) -> Bool {
    let said = said(about: matter)
    return !said.isAnswered || !disputes(on: matter.topic, said).isEmpty
  }

  private func question(_ matter: Matter, _ unknowns: [UnknownFact]) -> TelephoneQuestion? {
    let said = said(about: matter)
    let disputes = disputes(on: matter.topic, said)
    guard let reason = reason(to: said, disputes) else { return nil }
    return TelephoneQuestion(
      desk: desk(for: matter, said, unknowns), matter: matter, reason: reason, said: said.facts,
      disputes: disputes)
  }

  /// Why it is to be asked; nil where a fresh answer stands undisputed.
  private func reason(to said: Said, _ disputes: [Dispute]) -> TelephoneQuestion.Reason? {
    if !disputes.isEmpty { return .disputed }
    if said.isAnswered { return said.isOld ? .old : nil }
    guard let best = said.facts.first else { return .unknown }
    return best.reliability == .answer ? .general : .hearsay
  }

  private func disputes(on topic: Topic, _ said: Said) -> [Dispute] {
    query.disputes(about: topic, errand: said.errand).filter { bears($0, on: said) }
  }

  /// An answer that hearsay contradicts stands; a dispute matters where answers are on both sides,
  /// or where there is none.
  ///
  /// What the nation says does not settle what this very place has written down as disputed.
  private func bears(_ dispute: Dispute, on said: Said) -> Bool {
    guard said.isAnswered else { return true }
    if said.facts.first?.place == .nation, dispute.place == query.guide.place { return true }
    let ids = Set(dispute.between)
    return said.facts.count { $0.reliability == .answer && ids.contains($0.id) } > 1
  }

  private func said(about matter: Matter) -> Said {
    guard matter.topic.row.section != .rules else { return rule(matter) }
    let errand = matter.errand
    let facts = facts(about: matter.topic, errand, at: matter.channel)
    return Said(
      isAnswered: facts.first?.reliability == .answer && !isTooGeneral(facts, matter.topic),
      isOld: facts.first?.isStale(on: query.day) ?? false, facts: facts, errand: errand)
  }

  /// That there are outlets which make the card at once somewhere in the country is no help to whoever
  /// looks for one.
  private func isTooGeneral(_ facts: [Fact], _ topic: Topic) -> Bool {
    topic == .instantIssue && facts.first?.value.instantIssue?.isOffered == true
      && facts.allSatisfy { $0.place == .nation }
  }

  /// What is said of an errand where it is to be done; whether cards are made at once does not depend on that.
  private func facts(
    about topic: Topic, _ errand: Errand?, at channel: ChannelKind?
  ) -> [Fact] {
    if topic == .channel { return errand.map(places)?.map(\.fact) ?? [] }
    let planned = topic == .instantIssue ? nil : errand.flatMap(trip)?.channel
    let facts = query.facts(about: topic, for: errand, channel: channel ?? planned)
    guard topic == .delivery else { return facts }
    return facts.filter { $0.value.delivery?.contains(.post) == true }
  }

  /// Where an errand is done; along a chosen route only what is said of that kind of place.
  private func places(of errand: Errand) -> [Stated<Channel>] {
    let known = query.channels(for: errand)
    guard errand.isFiling, answers.route != nil, let trip = trip(with: errand) else { return known }
    return known.filter { $0.value.kind == trip.channel }
  }

  private func rule(_ matter: Matter) -> Said {
    let errand = matter.errand ?? matter.topic.errands(for: answers).first
    let channel = journey.application.filing?.channel ?? errand.flatMap(trip)?.channel
    let decision = query.decision(about: matter.topic, errand: matter.errand, channel: channel)
    let isVague = decision.answer?.value.lapse.map(\.endIsUnknown) ?? false
    return Said(
      isAnswered: decision.answer != nil && !isVague,
      isOld: decision.answer != nil && decision.freshAnswer(on: query.day) == nil,
      facts: decision.said, errand: errand)
  }

  // MARK: - Whom to ask

  private func desk(for matter: Matter, _ said: Said, _ unknowns: [UnknownFact]) -> Desk {
    var kind = matter.topic.row.asked?.desk(for: matter.errand) ?? .hrss
    // A pension is paid by the bureau that issues the card; only refunds are the insurer's.
    if matter.errand == .changePayout, steps.contains(.bind(.pension)),
      !steps.contains(.bind(.medicalPayout))
    {
      kind = .hrss
    }
    return switch kind {
    case .bank: Desk(kind: .bank, number: nil)
    case .insurance: Desk(kind: .insurance, number: query.guide.insuranceLine)
    case .hrss:
      Desk(
        kind: .hrss, number: number(in: unknowns, for: matter, said) ?? query.guide.cardLine)
    }
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

extension Lapse {
  /// Whether it is said how long, but not what happens then.
  fileprivate var endIsUnknown: Bool {
    switch self {
    case .after(_, .unknown): true
    case .after(_, .released), .after(_, .cancelled), .after(_, .renew), .never: false
    }
  }
}

extension DeskKind {
  fileprivate var order: Int { DeskKind.allCases.firstIndex(of: self) ?? DeskKind.allCases.count }
}
