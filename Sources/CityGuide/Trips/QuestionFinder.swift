import CardJourney

/// Finds what to ask: what the next steps rest on and nobody who may be relied on has said.
struct QuestionFinder {
  let guide: PlaceGuide
  let answers: Answers
  let journey: Journey
  let rules: LocalRules
  let steps: [Step]
  let day: Day
  /// The plan for these answers.
  let trips: [Trip]

  /// Everything that the steps rest on, known or not.
  var topics: Set<QuestionTopic> { Set(steps.flatMap(topics)) }

  /// What of it has to be asked, in the order of one call.
  var questions: [TelephoneQuestion] {
    let unknowns = guide.unknowns(for: answers, on: day)
    let found = topics.compactMap { question($0, unknowns) }
    return found.sorted { left, right in
      (left.desk.order, left.topic.order, left.key)
        < (right.desk.order, right.topic.order, right.key)
    }
  }

  // MARK: - What a step rests on

  private func topics(of step: Step) -> [QuestionTopic] {
    switch step {
    case .report(.social, let kind):
      [.lapse(.social), .servesBoth(kind), .filingNeeds, .formalReversible] + filing(.reissue)
    case .report(.bank, _): [.lapse(.bank)]
    case .apply(let errand): formalReport + filing(errand)
    case .awaitCard: making + arrival
    case .collect: arrival + papers(.collect)
    case .enable: [.enableOnline, .oldCardDies, .enableWithin] + agent(.enable) + papers(.enable)
    case .activate: agent(.activate)
    case .release: [.formalReversible] + papers(.release)
    case .tellPayouts, .endOldAccount: [.numberStays]
    case .bind: [.numberStays, .channel(.changePayout)] + papers(.changePayout)
    case .followClaim: [.claimWithin]
    case .replaceIDDocument, .tellPolice, .correctRecord, .settleAtDesk, .voidParcel,
      .cancelOldCard, .clear, .finish:
      []
    }
  }

  private var formalReport: [QuestionTopic] {
    guard answers.situation?.goal == .afterLoss, !journey.social.isSecured else { return [] }
    return [.filingNeeds, .formalReversible] + agent(.formalReport) + papers(.formalReport)
  }

  private func filing(_ errand: Errand) -> [QuestionTopic] {
    guard answers.situation?.goal.errand != nil else { return [] }
    let oldCard: [QuestionTopic] =
      errand == .exchange ? [.oldCardHandedIn, .oldCardDies] : []
    return agent(errand) + [.instantIssue(errand)] + papers(errand)
      + [.fee(errand), .makingTime(errand)] + oldCard + (answers.hasAccount ? [.numberStays] : [])
      + chosen(errand)
  }

  /// What only the chosen route rests on.
  private func chosen(_ errand: Errand) -> [QuestionTopic] {
    guard let route = answers.route else { return [] }
    return (route.isOnline || route == .employer ? [.channel(errand)] : [])
      + (route.delivery == .post ? [.delivery(errand)] : [])
  }

  private var making: [QuestionTopic] {
    guard let errand = journey.application.filing?.errand else { return [] }
    return [.makingTime(errand)]
  }

  private var arrival: [QuestionTopic] { [.collectWithin] + agent(.collect) }

  private func agent(_ errand: Errand) -> [QuestionTopic] {
    answers.acting == .`self` ? [] : [.agentMay(errand)]
  }

  private func papers(_ errand: Errand) -> [QuestionTopic] {
    guard let trip = trip(with: errand) else { return [.papers(errand, .window)] }
    return trip.asksPapers(for: errand) ? [.papers(errand, trip.channel)] : []
  }

  private func trip(with errand: Errand) -> Trip? {
    trips.first { !$0.isDone && $0.errands.contains(errand) }
  }

  // MARK: - What is known

  /// What is said about a topic.
  private struct Said {
    var isAnswered: Bool
    /// Whether the answer is so old that it should be asked again.
    var isOld: Bool
    var statements: [Citation]
    var subject: Subject
    var errand: Errand?
  }

  /// Whether nobody who may be relied on has said it, or those who did contradict each other.
  ///
  /// An old answer is an answer: it is asked about, and leaves nothing open.
  func isOpen(_ topic: QuestionTopic) -> Bool {
    let said = said(about: topic)
    return !said.isAnswered || !disputes(on: said).isEmpty
  }

  private func question(
    _ topic: QuestionTopic, _ unknowns: [UnknownFact]
  ) -> TelephoneQuestion? {
    let said = said(about: topic)
    let disputes = disputes(on: said)
    guard let reason = reason(to: said, disputes) else { return nil }
    return TelephoneQuestion(
      desk: desk(for: topic, said, unknowns), topic: topic, reason: reason, said: said.statements,
      disputes: disputes)
  }

  /// Why it is to be asked; nil where a fresh answer stands undisputed.
  private func reason(to said: Said, _ disputes: [Dispute]) -> TelephoneQuestion.Reason? {
    if !disputes.isEmpty { return .disputed }
    if said.isAnswered { return said.isOld ? .old : nil }
    return said.statements.isEmpty ? .unknown : .hearsay
  }

  private func disputes(on said: Said) -> [Dispute] {
    guide.disputes(about: said.subject, errand: said.errand, answers: answers, on: day)
      .filter { bears($0, on: said) }
  }

  /// An answer that hearsay contradicts stands; a dispute matters where answers are on both sides,
  /// or where there is none.
  private func bears(_ dispute: Dispute, on said: Said) -> Bool {
    guard said.isAnswered else { return true }
    let answers = dispute.between.compactMap(guide.statement).filter {
      $0.standing == .answer && said.statements.map(\.id).contains($0.id)
    }
    return answers.count > 1
  }

  private func said(about topic: QuestionTopic) -> Said {
    switch topic {
    case .lapse(let side): rule(side == .social ? .temporaryLapse : .bankLapse)
    case .servesBoth(let kind):
      rule(kind == .temporary ? .oneTemporaryServesBoth : .oneFormalServesBoth)
    case .formalReversible: rule(.formalReversible)
    case .filingNeeds: rule(.filingNeeds)
    case .oldCardDies: rule(.oldCardDies)
    case .oldCardHandedIn: rule(.oldCardHandedIn)
    case .agentMay(let errand): rule(.agentMay, errand)
    case .enableOnline: rule(.enableOnline)
    case .makingTime(let errand): rule(.makingTime, errand)
    case .collectWithin: rule(.collectWithin)
    case .enableWithin: rule(.enableWithin)
    case .claimWithin: rule(.claimWithin)
    case .numberStays: rule(.numberStays)
    case .fee(let errand):
      fact(
        .fee, errand,
        guide.fees(for: errand, channel: trip(with: errand)?.channel, answers: answers, on: day))
    case .instantIssue(let errand):
      fact(.instantIssue, errand, guide.instantIssue(for: errand, answers: answers, on: day))
    case .channel(let errand):
      statements(.channel, errand, places(of: errand))
    case .delivery(let errand):
      statements(
        .fact(.delivery), errand,
        guide.deliveries(
          for: errand, channel: trip(with: errand)?.channel, answers: answers, on: day
        ).filter { $0.value.contains(.post) })
    case .papers(let errand, let channel):
      statements(
        .requirement, errand,
        guide.current(
          guide.requirements,
          for: Inquiry(for: answers, on: day, errand: errand, channel: channel)))
    }
  }

  /// Where an errand is done; along a chosen route only what is said of that kind of place.
  private func places(of errand: Errand) -> [Statement<Channel>] {
    let known = guide.channels(for: errand, answers: answers, on: day)
    guard errand.isFiling, answers.route != nil, let trip = trip(with: errand) else { return known }
    return known.filter { $0.value.kind == trip.channel }
  }

  private func rule(_ key: RuleKey, _ errand: Errand? = nil) -> Said {
    let channel =
      journey.application.filing?.channel
      ?? (errand ?? key.errands(for: answers).first).flatMap(trip)?.channel
    let decision = guide.decision(
      about: key, errand: errand, channel: channel, answers: answers, on: day)
    let isVague = decision.answer?.value.lapse.map(\.endIsUnknown) ?? false
    return Said(
      isAnswered: decision.answer != nil && !isVague,
      isOld: isOld(decision),
      statements: (decision.answer.map { [$0.citation] } ?? [])
        + (decision.outvoted + decision.hearsay).map(\.citation),
      subject: .rule(key), errand: errand ?? key.errands(for: answers).first)
  }

  /// Whether the answer is stale and nobody fresher who may be relied on says the same.
  private func isOld(_ decision: RuleDecision) -> Bool {
    guard let answer = decision.answer, answer.isStale(on: day) else { return false }
    return !decision.outvoted.contains { $0.value == answer.value && !$0.isStale(on: day) }
  }

  private func fact<Value>(
    _ kind: FactKind, _ errand: Errand, _ found: [Statement<Value>]
  ) -> Said {
    statements(.fact(kind), errand, found)
  }

  private func statements<Value>(
    _ subject: Subject, _ errand: Errand, _ found: [Statement<Value>]
  ) -> Said {
    Said(
      isAnswered: found.first?.standing == .answer,
      isOld: found.first?.isStale(on: day) ?? false, statements: found.map(\.citation),
      subject: subject, errand: errand)
  }

  // MARK: - Whom to ask

  private func desk(
    for topic: QuestionTopic, _ said: Said, _ unknowns: [UnknownFact]
  ) -> Desk {
    switch topic {
    case .lapse(.bank), .agentMay(.activate), .numberStays: .bank
    case .papers(.changePayout, _), .channel(.changePayout), .claimWithin:
      .insurance(number: guide.insuranceLine)
    case .lapse(.social), .servesBoth, .formalReversible, .filingNeeds, .oldCardDies,
      .oldCardHandedIn, .agentMay, .enableOnline, .fee, .makingTime, .papers, .channel,
      .delivery, .instantIssue, .collectWithin, .enableWithin:
      .hrss(number: number(in: unknowns, for: said) ?? guide.cardLine)
    }
  }

  /// The number that the guides name for this question.
  private func number(in unknowns: [UnknownFact], for said: Said) -> String? {
    unknowns.first {
      $0.about == said.subject && ($0.errand == nil || $0.errand == said.errand) && $0.ask != nil
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

extension Desk {
  fileprivate var order: Int {
    switch self {
    case .hrss: 0
    case .bank: 1
    case .insurance: 2
    }
  }
}

extension QuestionTopic {
  /// The order in one call: what is urgent, whether one may, where, what to bring, what it costs.
  var order: Int {
    switch self {
    case .lapse: 0
    case .servesBoth: 1
    case .filingNeeds: 2
    case .formalReversible: 3
    case .agentMay: 4
    case .channel: 5
    case .instantIssue: 6
    case .papers: 7
    case .fee: 8
    case .makingTime: 9
    case .delivery: 10
    case .oldCardHandedIn: 11
    case .oldCardDies: 12
    case .collectWithin: 13
    case .enableOnline: 14
    case .enableWithin: 15
    case .numberStays: 16
    case .claimWithin: 17
    }
  }
}
