import CardJourney

/// Makes the plan: which errands go together, and where.
///
///     lost      call: temporary reports │ instant branch: formal, reissue, collect, enable, activate
///               or branch: formal, reissue │ branch: collect, enable, activate
///               or window: formal, reissue │ window: collect, enable │ branch: activate
///     exchange  the same without the reports
///     first     the same without the old card
///
/// The route says where the card is filed for and how it comes. See `TripPlanner+NewCard`.
struct TripPlanner {
  let query: GuideQuery
  let journey: Journey
  let rules: LocalRules

  var answers: Answers { query.answers }

  var trips: [Trip] {
    guard let goal = answers.situation?.goal, journey.closing == .open else { return [] }
    let plans =
      switch goal {
      case .afterLoss:
        journey.isFoundInTime ? releases : reports + newCard(.reissue) + movesAfterwards
      case .exchange:
        endsFirst + newCard(journey.errand(for: answers) ?? .exchange) + movesAfterwards
      case .firstIssue: newCard(.firstIssue) + movesAfterwards
      case .accountOnly:
        (journey.activating.isSettled ? [] : activation) + moves
      case .worksAgain: worksAgain
      }
    return plans.enumerated().map { index, plan in trip(index + 1, plan) }
  }

  /// What was found decides; until then the state is looked up where the card is enabled.
  private var worksAgain: [Plan] {
    guard journey.application.isCollected else {
      return journey.errand(for: answers).map(newCard) ?? []
    }
    guard case .failing(let symptom, _) = journey.enabling, symptom != .unclear else {
      return [Plan(.window, [.queryStatus, .enable], side: .social)]
    }
    switch Diagnosis.Finding(symptom).errand {
    case .enable, .queryStatus: return [Plan(.window, [.queryStatus, .enable], side: .social)]
    case .resetPassword: return [Plan(.window, [.resetPassword], side: .social)]
    case .activate: return [Plan(.branch, [.activate], side: .bank)]
    default: return []
    }
  }

  /// One trip before anything is known about it.
  struct Plan {
    let channel: ChannelKind
    let errands: [Errand]
    let side: Side?
    /// The kinds of money that are moved there.
    let money: [BindingKind]

    init(
      _ channel: ChannelKind, _ errands: [Errand], side: Side? = nil, money: [BindingKind] = []
    ) {
      self.channel = channel
      self.errands = errands
      self.side = side
      self.money = money
    }
  }

  private func trip(_ number: Int, _ plan: Plan) -> Trip {
    let left = plan.errands.filter { !isDone($0, plan) }
    let errands = left.isEmpty ? plan.errands : left
    let plan = Plan(
      left.isOnlyForNewCard ? plan.channel.forNewCard : plan.channel, plan.errands, side: plan.side,
      money: plan.money)
    let holderMustCome =
      !plan.channel.isRemote && errands.contains { needsHolder($0, at: plan.channel) }
    let mainFirst = errands.filter(\.isFiling) + errands.filter { !$0.isFiling }
    return Trip(
      number: number, channel: plan.channel, errands: errands, side: plan.side,
      holderMustCome: holderMustCome, isDone: left.isEmpty,
      channels: mainFirst.lazy.map { places(for: $0, plan, holderMustCome) }
        .first { !$0.isEmpty } ?? [], money: plan.money)
  }

  private func places(
    for errand: Errand, _ plan: Plan, _ holderMustCome: Bool
  ) -> [Stated<Channel>] {
    let asked = holderMustCome ? query.answering(answers.withHolderActing) : query
    return asked.moving(plan.money).channels(for: errand, side: plan.side).filter {
      $0.value.kind == plan.channel
    }
  }

  /// Nobody but the holder may do it: the bank's counter, or a place that says so.
  func needsHolder(_ errand: Errand, at channel: ChannelKind) -> Bool {
    switch answers.acting {
    case .`self`: true
    case .guardian: answers.holder != .minor && !mayActFor(errand, at: channel)
    case .agent where answers.holder == .infirm: !mayActFor(errand, at: channel)
    case .agent, .employer: errand == .activate || !mayActFor(errand, at: channel)
    }
  }

  /// False only where somebody who may be relied on says so.
  private func mayActFor(_ errand: Errand, at channel: ChannelKind) -> Bool {
    query.decision(about: .agentMay, errand: errand, channel: channel).answer?.value.flag ?? true
  }

  // MARK: - Before the new card

  private var reports: [Plan] {
    guard !isFiled else { return [] }
    return [Plan(.telephone, [.temporaryReport], side: .social)]
      + (answers.hasAccount ? [Plan(.telephone, [.temporaryReport], side: .bank)] : [])
  }

  /// What this place ends of the old card before the bank changes, each at its own counter.
  private var endsFirst: [Plan] {
    guard answers.changesBank, journey.errand(for: answers) == .exchange else { return [] }
    return rules.endsFirst(for: answers).map { errand in
      errand == .closeAccount
        ? Plan(.branch, [.closeAccount], side: .bank) : Plan(.window, [.cancelCard], side: .social)
    }
  }

  /// Each side where somebody reliable says it is released, both in one visit where that is one place.
  private var releases: [Plan] {
    let sides = Side.allCases.filter { !journey.isReleased($0) }
    let places = sides.map { side in
      query.channels(for: .release, side: side).first { $0.reliability == .answer }?.value.kind
        ?? (side == .social ? .window : .branch)
    }
    if places.count == 2, Set(places).count == 1, places[0].isBank {
      return [Plan(places[0], [.release])]
    }
    return zip(places, sides).map { Plan($0, [.release], side: $1) }
  }

  /// Each office that moves money, with what it moves there; none until the payouts are known, since they
  /// decide which.
  private var moves: [Plan] {
    Payer.offices.compactMap { payer in
      let kinds = BindingKind.onAccount.filter {
        $0.payer == payer && answers.payouts?.contains($0) == true
      }
      return kinds.isEmpty
        ? nil : Plan(bestPlace(toMove: kinds), [.changePayout], side: .bank, money: kinds)
    }
  }

  /// The same once the new number is known.
  private var movesAfterwards: [Plan] {
    guard journey.isCardComplete else { return [] }
    let open = journey.openBindings(for: answers, under: rules).compactMap(\.payer)
    return moves.filter { $0.money.first?.payer.map(open.contains) == true }
  }

  /// The kind of the best channel that may be relied on; the office's own window where there is none.
  private func bestPlace(toMove kinds: [BindingKind]) -> ChannelKind {
    let known = query.moving(kinds).channels(for: .changePayout)
    return known.first { $0.reliability == .answer }?.value.kind ?? .window
  }

  // MARK: - What is done

  private func isDone(_ errand: Errand, _ plan: Plan) -> Bool {
    switch errand {
    case .temporaryReport: isReported(plan.side)
    case .formalReport: isReportedFormally
    case .reissue, .exchange, .firstIssue: isFiled
    case .collect: journey.application.isCollected
    case .enable: journey.enabling.isEnabled
    case .activate: journey.activating.isSettled
    case .release: plan.side.map(journey.isReleased) ?? journey.isReleased
    case .changePayout:
      !journey.openBindings(for: answers, under: rules).contains(where: plan.money.contains)
    case .queryStatus: journey.notes.contains(.settledAtDesk)
    case .cancelCard: journey.social == .cancelled
    case .closeAccount: journey.account.isSettled
    case .queryProgress, .resetPassword, .medicalCode, .claim: false
    }
  }

  private func isReported(_ side: Side?) -> Bool {
    !journey.isExposed(side ?? .social)
  }

  private var isReportedFormally: Bool { journey.social.isSecured || isFiled }

  var isFiled: Bool {
    journey.application.isRunning || journey.application.isCollected
  }
}

extension [Errand] {
  /// Whether nothing is left but what any counter does for a card that is there.
  fileprivate var isOnlyForNewCard: Bool {
    !isEmpty && allSatisfy { $0 == .enable || $0 == .activate }
  }
}

extension ChannelKind {
  /// Where the new card is enabled and activated by whoever has it: that takes no machine.
  fileprivate var forNewCard: ChannelKind { self == .instantBranch ? .branch : self }
}

extension Errand {
  /// Whether it files for a new card.
  package var isFiling: Bool { self == .reissue || self == .exchange || self == .firstIssue }
}

extension Answers {
  /// The same case with the holder there in person.
  var withHolderActing: Answers {
    var copy = self
    copy[.person] = .person(holder, .`self`)
    return copy
  }
}
