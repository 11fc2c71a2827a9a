import CardJourney

// What each step and each duty rests on. What a screen says to ask stands here, and nothing else does.

extension QuestionFinder {
  /// What a step rests on.
  func matters(of step: Step) -> [Matter] {
    switch step {
    case .report(.social, _) where answers.leavesCardElsewhere: [Matter(.channel, .cancelCard)]
    case .report(.social, let kind): report(kind) + relative
    case .report(.bank, _): [Matter(.bankLapse)]
    case .apply(let errand): refusal + formalReport + filing(errand)
    case .awaitCard: some([.progress]) + making + interim + arrival
    case .collect:
      (answers.situation == .uncollected ? some([.progress]) : [])
        + arrival + place(.collect) + papers(.collect)
    case .enable:
      some([.enableOnline, .enableWithin] + (hasOldCard ? [.oldCardDies] : []))
        + attending(.enable) + place(.enable) + papers(.enable)
    case .activate:
      attending(.activate) + temporaryID(.activate) + place(.activate) + papers(.activate)
    case .release(.social):
      // Of a report that somebody else made nobody knows whether it ends by itself.
      some(answers.situation == .blocked ? [.cardState, .temporaryLapse] : [])
        + some([.formalReversible])
        + place(.release) + papers(.release)
    case .release(.bank): place(.release) + papers(.release)
    case .replaceIDDocument: journey.errand(for: answers).map(temporaryID) ?? []
    case .settleAtDesk:
      state + [.enable, .resetPassword, .activate].filter { trip(with: $0) != nil }.flatMap(papers)
    case .voidParcel: some([.voided])
    case .cancelOldCard: [Matter(.channel, .cancelCard)]
    case .endFirst(let errand): changingBank + papers(errand)
    case .tellPayouts, .endOldAccount: newNumber
    case .bind(let kind): newNumber + moving(kind)
    case .followClaim:
      some([.claimWithin]) + [Matter(.channel, .claim), Matter(.requirement, .claim, .window)]
    case .clear: some([.cardState])
    case .tellPolice, .correctRecord, .finish: []
    }
  }

  /// What the step behind rests on: asked along, as the call is made anyway.
  func mattersAhead(of step: Step) -> [Matter] {
    // Money that came back is seen to in the same call, once the account is active.
    if step == .activate { return journey.bouncedPayments.flatMap(moving) }
    guard case .report(.social, let kind) = step, !answers.leavesCardElsewhere,
      let errand = journey.errand(for: answers)
    else { return [] }
    return some([.filingNeeds] + (kind == .temporary ? [.formalReversible] : [])) + filing(errand)
  }

  /// What a duty rests on that falls due on a day nobody knows.
  func matters(of duty: Obligation) -> [Matter] {
    let mustBeAsked = duty.due == .askFirst
    switch duty.kind {
    case .renewReport(.social): return duty.basis == .assumed ? some([.temporaryLapse]) : []
    case .renewReport(.bank): return duty.basis == .assumed ? some([.bankLapse]) : []
    case .paperExpires: return some([.paperHolds])
    case .askProgress: return mustBeAsked ? some([.progress]) : []
    case .collect: return mustBeAsked ? some([.collectWithin]) : []
    case .enable, .activate: return mustBeAsked ? some([.enableWithin]) : []
    case .retryAfterSync: return mustBeAsked ? some([.syncTime]) : []
    case .fileClaim: return mustBeAsked ? some([.claimWithin]) : []
    case .checkAwayFiling: return mustBeAsked ? some([.awayFilingHolds]) : []
    default: return []
    }
  }

  private func some(_ topics: [Topic]) -> [Matter] { topics.map { Matter($0) } }

  // MARK: - Reports

  private func report(_ kind: ReportKind) -> [Matter] {
    switch kind {
    case .temporary:
      some([.temporaryLapse] + (answers.hasAccount ? [.oneTemporaryServesBoth] : []))
    case .formal:
      some([.formalReversible] + (answers.hasAccount ? [.oneFormalServesBoth] : []))
        + papers(.formalReport)
    }
  }

  /// Whoever calls for somebody else asks whether that will do.
  private var relative: [Matter] {
    answers.acting == .`self` ? [] : [Matter(.agentMay, .temporaryReport)]
  }

  private var formalReport: [Matter] {
    guard journey.errand(for: answers) == .reissue, journey.plastic.isGone,
      !journey.social.isSecured
    else { return [] }
    // Where it is to be made with the filing, that may not be said of this kind of place.
    let channel = trip(with: .formalReport)?.channel
    let place = channel.map { $0.isBank || $0.isOnline } == true ? place(.formalReport) : []
    let isSaidToServeBoth =
      answers.hasAccount && !query.decision(about: .oneFormalServesBoth).said.isEmpty
    return some(
      [.filingNeeds, .formalReversible] + (isSaidToServeBoth ? [.oneFormalServesBoth] : []))
      + place + agent(.formalReport)
      + papers(.formalReport)
  }

  // MARK: - Filing

  private func filing(_ errand: Errand) -> [Matter] {
    guard answers.situation?.goal.errand != nil else { return [] }
    return attending(errand) + temporaryID(errand) + fromAfar(errand)
      + [Matter(.channel, errand), Matter(.instantIssue, errand)] + papers(errand)
      + [Matter(.fee, errand), Matter(.makingTime, errand)]
      + (errand == .exchange ? some([.oldCardHandedIn, .oldCardDies]) : [])
      + newNumber + anotherBank + chosen(errand)
  }

  /// What only the chosen route rests on.
  private func chosen(_ errand: Errand) -> [Matter] {
    guard let route = answers.route else { return [] }
    return route.delivery == .post ? [Matter(.delivery, errand)] : []
  }

  /// Why the bank or the outlet said no, of an application that came to nothing.
  private var refusal: [Matter] {
    switch journey.application {
    case .refused(.bankAccount, _): some([.bankRefusal])
    case .reclaimed: some([.voided])
    default: []
    }
  }

  /// What spares somebody who is not there the way: an online service that is known, or what has to be asked.
  private func fromAfar(_ errand: Errand) -> [Matter] {
    guard answers.away != .here else { return [] }
    let isOnline = query.channels(for: errand).contains {
      $0.reliability == .answer && $0.value.kind.isOnline
    }
    let visitsForReport = trips.contains { !$0.isRemote && $0.errands == [.formalReport] }
    return isOnline
      ? (visitsForReport ? [Matter(.otherOutlet, .formalReport)] : [])
      : [Matter(.delivery, errand), Matter(.agentMay, errand), Matter(.otherOutlet, errand)]
  }

  /// Whether the account keeps its number; of no interest to who has none, or has the new one already.
  private var newNumber: [Matter] {
    answers.hasAccount && answers.situation?.goal != .accountOnly && !answers.changesBank
      ? some([.numberStays]) : []
  }

  private var anotherBank: [Matter] { answers.mayChangeBank ? changingBank : [] }

  /// Whether the bank may be changed at all, and which account ends when.
  private var changingBank: [Matter] {
    some((answers.changesBank ? [.mayChangeBank] : []) + [.bankChange])
  }

  private var hasOldCard: Bool { journey.plastic != .never }

  // MARK: - Who goes

  /// Whether somebody else may, whether somebody comes home, and whether a child has to come along.
  private func attending(_ errand: Errand) -> [Matter] {
    switch answers.holder {
    case .adult: agent(errand)
    case .minor: [Matter(.childComes, errand)]
    case .infirm: [Matter(.agentMay, errand), Matter(.homeVisit, errand)]
    }
  }

  private func agent(_ errand: Errand) -> [Matter] {
    answers.acting == .`self` ? [] : [Matter(.agentMay, errand)]
  }

  private func temporaryID(_ errand: Errand) -> [Matter] {
    let document = journey.document(for: answers)
    return document.mustBeReplaced || document == .temporary ? [Matter(.temporaryID, errand)] : []
  }

  // MARK: - The new card

  private var making: [Matter] {
    guard let errand = journey.application.filing?.errand else { return [] }
    return [Matter(.makingTime, errand)]
  }

  /// What serves at a desk while the card is made.
  private var interim: [Matter] {
    guard let errand = journey.application.filing?.errand, !journey.enabling.isEnabled else {
      return []
    }
    return [Matter(.interim, errand)]
  }

  private var arrival: [Matter] { some([.collectWithin]) + agent(.collect) }

  private func place(_ errand: Errand) -> [Matter] { [Matter(.channel, errand)] }

  /// Each side may be released on a trip of its own.
  private func papers(_ errand: Errand) -> [Matter] {
    let ahead = trips.filter { !$0.isDone && $0.errands.contains(errand) }
    guard !ahead.isEmpty else { return papers(errand, on: nil) }
    return ahead.reduce(into: []) { matters, trip in
      matters += papers(errand, on: trip).filter { !matters.contains($0) }
    }
  }

  private func papers(_ errand: Errand, on trip: Trip?, of payer: Payer? = nil) -> [Matter] {
    guard let trip else { return [Matter(.requirement, errand, .window, of: payer)] }
    return trip.asksPapers(for: errand)
      ? [Matter(.requirement, errand, trip.channel, of: payer)] : []
  }

  func trip(with errand: Errand) -> Trip? {
    trips.first { !$0.isDone && $0.errands.contains(errand) }
  }

  // MARK: - At a desk, and money

  /// Whose fault it is that a card is refused.
  private var state: [Matter] {
    guard case .failing(let symptom, _) = journey.enabling, symptom != .unclear else {
      return some([.cardState, .insuranceState])
    }
    let finding = Diagnosis.Finding(symptom)
    let parties = [finding.party, finding.alsoTell]
    // Who is not asked about the card is asked about the insurance, where that is their business.
    return some(
      parties.contains(.cardOffice)
        ? [.cardState] : finding.asksInsurer ? [.insuranceState] : [])
  }

  /// What moving money rests on: it is asked of who pays it, and so is one that came back.
  private func moving(_ kind: BindingKind) -> [Matter] {
    guard let payer = kind.payer, payer.isOffice else { return [] }
    let trip = trips.first { !$0.isDone && $0.payer == payer }
    return (journey.bindings[kind] == .broken ? [Matter(.repayment, of: payer)] : [])
      + (payer == .socialInsurance ? some([.pensionMoves]) : [])
      + [Matter(.channel, .changePayout, of: payer)] + papers(.changePayout, on: trip, of: payer)
  }
}

extension Diagnosis.Finding {
  /// Whether the insurer has to say how the insurance stands.
  fileprivate var asksInsurer: Bool {
    [.benefitSuspended, .arrears, .awayNotFiled, .askInsurer].contains(self)
  }
}
