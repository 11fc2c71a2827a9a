import CardJourney
import CityGuide
import Copy

extension Step {
  /// What is asked when the step is marked as done.
  func record(_ context: Context) -> RecordNode {
    switch self {
    case .report(let side, _): reportNode(side, context)
    case .replaceIDDocument: documentNode
    case .voidParcel: voidNode
    case .cancelOldCard: .happened([.cancelled], asks: [])
    case .endFirst(.closeAccount): .happened([.oldAccount(.closed)], asks: [])
    case .endFirst: .happened([.cancelled], asks: [])
    case .tellPolice: .happened([.reportedToPolice], asks: [])
    case .correctRecord: .happened([.recordCorrected], asks: [])
    case .apply(let errand): applyNode(errand, context)
    case .awaitCard: awaitNode(context)
    case .collect: collectNode
    case .release(let side): .happened([.released(side)], asks: [])
    case .enable: enableNode
    case .activate: activateNode(context)
    case .settleAtDesk: settleNode
    case .tellPayouts: .payouts
    case .bind(let kind): bindNode(kind)
    case .endOldAccount: endAccountNode
    case .followClaim(let number): claimNode(number, context)
    case .clear: clearNode
    case .finish:
      .happened([.closed(context.outcome)], asks: [])
    }
  }

  private var documentNode: RecordNode {
    .choose(
      Phrase(\.whichIDDocumentObtained),
      [
        RecordOption(
          Phrase(\.gotTemporaryIDCard), [.gotIDDocument(.temporary, until: nil)],
          asks: [.validity]),
        RecordOption(
          Phrase(\.gotNewIDCard), [.gotIDDocument(.atHand, until: nil)]),
      ])
  }

  private func reportNode(_ side: Side, _ context: Context) -> RecordNode {
    let line = context.statements.lines.cardOffice
    let bank = side == .bank
    return .choose(
      Phrase(\.howWasItReported),
      [
        RecordOption(
          bank
            ? Phrase(\.reportedByCallingBank)
            : Phrase { $0.reportedByCall(line: line) },
          [.reported(side, .temporary, .telephone, lapses: nil)], asks: [.lapse]),
        RecordOption(
          Phrase(\.reportedTemporarilyOnPhone),
          [.reported(side, .temporary, .app, lapses: nil)], asks: [.lapse]),
        RecordOption(
          Phrase(\.reportedFormallyOnPhone),
          [.reported(side, .formal, .app, lapses: nil)]),
        RecordOption(
          bank
            ? Phrase(\.reportedAtBankCounter)
            : Phrase(\.reportedAtWindowOrBank),
          [.reported(side, .formal, bank ? .branch : .window, lapses: nil)]),
      ])
  }

  private func applyNode(_ errand: Errand, _ context: Context) -> RecordNode {
    let apart = reportApart(context)
    // The formal report is part of the same visit where it is not made yet, and each choice says so.
    let reports = context.needsFormalReport
    func visit(
      _ said: Phrase, _ channel: ChannelKind, _ delivery: Delivery,
      then happenings: [Happening] = [],
      asks: Set<RecordDetail> = []
    ) -> RecordOption {
      // At a counter one visit does both; else the report has a trip of its own, or nobody said where it was made.
      let counter = channel.isRemote || channel == .employer ? apart?.channel : channel
      let report = Happening.reported(.social, .formal, counter, lapses: nil)
      return RecordOption(
        reports ? Phrase { $0.appliedAndReportedFormally(outcome: said($0)) } : said,
        (reports ? [report] : []) + [.applied(errand, channel, delivery)] + happenings, asks: asks)
    }
    let making: [Happening] = [.accepted(promised: nil)]
    let route = context.routes.planned?.kind
    let options: [(routes: Set<RouteKind>, option: RecordOption)] = [
      (
        [.instantBranch],
        visit(
          Phrase(\.gotCardAtOnceEnabled), .instantBranch,
          .atOnce,
          then: making + [.collected, .enabled])
      ),
      (
        [.instantBranch],
        visit(
          Phrase(\.gotCardAtOnceInactive), .instantBranch, .atOnce,
          then: making + [.collected])
      ),
      (
        [.windowPickUp],
        visit(
          Phrase(\.windowTookItForPickup), .window, .pickUp,
          then: making, asks: [.promised])
      ),
      (
        [.branchPickUp],
        visit(
          Phrase(\.branchTookItForPickup), .branch,
          .pickUp, then: making, asks: [.promised])
      ),
      (
        [.windowPost],
        visit(
          Phrase(\.windowTookItForPost), .window, .post,
          then: making, asks: [.promised])
      ),
      (
        [.onlinePost, .onlinePickUp],
        visit(
          Phrase(\.filedOnlineAwaitingReview), .app,
          route == .onlinePickUp ? .pickUp : .post)
      ),
      ([.kiosk], visit(Phrase(\.filedAtKiosk), .kiosk, .pickUp)),
      (
        [.homeService],
        visit(Phrase(\.homeVisitorTookApplication), .homeService, .pickUp)
      ),
      ([.employer], visit(Phrase(\.employerFiledApplication), .employer, .employer)),
    ]
    let fitting = options.filter { option in route.map(option.routes.contains) ?? false }
    // What is rare stands here only where it is the way taken, or the only one for who cannot come.
    let mayBeVisited = context.answers.holder == .infirm
    let others = options.filter { option in
      !(route.map(option.routes.contains) ?? false)
        && (!option.routes.allSatisfy(\.isRare)
          || mayBeVisited && option.routes.contains(.homeService))
    }
    let onlyReported = apart.map {
      RecordOption(
        Step.onlyReported, [.reported(.social, .formal, $0.channel, lapses: nil)])
    }
    // Where the plan has one visit do all, that is what is asked first.
    let isWhole = context.trips.contains { trip in
      !trip.isDone && trip.errands.contains(errand) && trip.errands.contains(.activate)
    }
    let whole = visit(
      Phrase(\.gotCardBothSidesWork),
      .instantBranch, .atOnce, then: making + [.collected, .enabled, .activated])
    return .choose(
      Phrase(\.howDidApplicationGo),
      [onlyReported].compactMap(\.self) + (isWhole && route == .instantBranch ? [whole] : [])
        + (fitting + others).map(\.option))
  }

  /// The trip of its own for a formal report that is not made; nil where it goes with the filing.
  private func reportApart(_ context: Context) -> Trip? {
    guard context.needsFormalReport else { return nil }
    return context.trips.first { !$0.isDone && $0.errands == [.formalReport] }
  }

  /// The formal report was made, before one files online or through the employer.
  private static let onlyReported = Phrase(\.onlyFormallyReported)

  private func awaitNode(_ context: Context) -> RecordNode {
    let accepted =
      if case .filed = context.journey.application {
        [
          RecordOption(
            Phrase(\.applicationAcceptedBeingMade), [.accepted(promised: nil)],
            asks: [.promised])
        ]
      } else {
        [RecordOption]()
      }
    return .choose(
      Phrase(\.whatIsCardNews),
      accepted + [
        RecordOption(Phrase(\.cardCanBeCollected), [.ready(until: nil)], asks: [.until]),
        RecordOption(Phrase(\.cardIsInMyHands), [.collected]),
        RecordOption(Phrase(\.cardWasPosted), [.posted]),
        RecordOption(Phrase(\.cardWasLostInPost), [.strayed]),
        RecordOption(
          Phrase(\.applicationWasTurnedDown),
          .choose(
            Phrase(\.whyTurnedDown),
            RejectionReason.allCases.map { RecordOption($0.phrase, [.turnedDown($0)]) })),
        RecordOption(Phrase(\.makingFailedMadeAgain), [.makingFailed]),
        RecordOption(Phrase(\.withdrewMyApplication), [.withdrew]),
      ])
  }

  private var voidNode: RecordNode {
    .choose(
      Phrase(\.whatOutletSaysOfParcel),
      [
        RecordOption(
          Phrase(\.parcelVoidedMadeAgain),
          [.parcelVoided, .accepted(promised: nil)], asks: [.promised]),
        RecordOption(Phrase(\.parcelVoidedApplyAgain), [.parcelVoided]),
      ])
  }

  private var collectNode: RecordNode {
    .choose(
      Phrase(\.whetherCardWasCollected),
      [
        RecordOption(Phrase(\.yesCardCollected), [.collected]),
        RecordOption(Phrase(\.collectedAndEnabledThere), [.collected, .enabled]),
        RecordOption(Phrase(\.notCollectedTakenBack), [.reclaimed]),
      ])
  }

  private var enableNode: RecordNode {
    .choose(
      Phrase(\.whetherCardIsEnabled),
      [
        RecordOption(Phrase(\.yesCardStatusIsNormal), [.enabled]),
        RecordOption(Phrase(\.cardCouldNotBeEnabled), failure),
        RecordOption(Phrase(\.defectiveCardHandedBack), [.handedBack]),
        RecordOption(
          Phrase(\.notEnabledApplyAgain),
          [.reclaimed]),
      ])
  }

  private var failure: RecordNode {
    .choose(
      Phrase(\.whatFailureSaid),
      Symptom.atTheDesk.map { RecordOption($0.phrase, [.enablingFailed($0)]) })
  }

  private func activateNode(_ context: Context) -> RecordNode {
    .choose(
      Phrase(\.whetherBankSideIsActive),
      [
        RecordOption(Phrase(\.yesBankSideIsActive), [.activated])
      ]
        + (context.answers.situation == .bounced
          ? [] : [RecordOption(Phrase(\.leaveBankSideInactive), [.waivedBank])]))
  }

  private var settleNode: RecordNode {
    .choose(
      Phrase(\.whatCameOfDesk),
      [
        RecordOption(Phrase(\.cardWorksNow), [.settledAtDesk]),
        RecordOption(Phrase(\.cardStillFails), .diagnose),
        RecordOption(
          Phrase(\.freshCardHandedBack), [.handedBack]),
        RecordOption(
          Phrase(\.neverEnabledCancelled), [.reclaimed]),
        RecordOption(Phrase(\.brokenCardIsExchanged), .becomes(.damaged)),
      ])
  }

  private func bindNode(_ kind: BindingKind) -> RecordNode {
    .choose(
      kind.phrase,
      [
        RecordOption(Phrase(\.bindingMoved), [.binding(kind, .moved)]),
        RecordOption(
          Phrase(\.bindingAlreadyUpToDate), [.binding(kind, .confirmed)]),
        RecordOption(Phrase(\.bindingDoesNotApply), [.binding(kind, .notApplicable)]),
        RecordOption(
          kind.isPaidIn
            ? Phrase(\.paymentDidNotArrive)
            : Phrase(\.bindingDoesNotWork), [.binding(kind, .broken)]),
      ])
  }

  private var endAccountNode: RecordNode {
    .choose(
      Phrase(\.whatBecameOfOldAccount),
      [
        RecordOption(
          Phrase(\.oldBalanceMoved), [.oldAccount(.moved)]),
        RecordOption(Phrase(\.oldAccountWasClosed), [.oldAccount(.closed)]),
      ])
  }

  private func claimNode(_ number: Int, _ context: Context) -> RecordNode {
    let states: [ClaimState] =
      context.journey.claims[number]?.state == .papersHeld
      ? [.filed, .dropped] : [.paid, .refused, .dropped]
    return .choose(
      Phrase { $0.whatBecameOfClaim(number: number) },
      states.map { RecordOption($0.phrase, [.claim(number, $0)]) })
  }

  private var clearNode: RecordNode {
    .choose(
      Phrase(\.whichOfficialOldCardStatus),
      OfficialWord.allCases.map { RecordOption($0.phrase, [.sawStatus($0, .old)]) })
  }
}

extension Symptom {
  /// What a desk says of a card that is to be enabled there; the rest is for the diagnosis to find.
  fileprivate static let atTheDesk: [Symptom] = [
    .sealed, .locked, .unreadable, .wrongData, .benefitSuspended, .arrears, .terminal, .network,
    .notSynced, .unclear,
  ]
}

extension RecordNode {
  /// What is asked when the missing card turns up: what was reported, and whether the card works.
  ///
  /// Nothing is taken for released because it was never recorded, or because its term is over.
  static func ofFinding(_ context: Context) -> RecordNode {
    let journey = context.journey
    let isReported = Side.allCases.contains { !journey.isReleased($0) }
    return isReported ? stateOfFoundCard(context) : reportsOfFoundCard(context.answers)
  }

  private static func reportsOfFoundCard(_ answers: Answers) -> RecordNode {
    let report = { (side: Side) in
      // How, and whether for a time or formally, nobody says: the weaker is the safe reading.
      Happening.reported(side, .temporary, nil, lapses: nil)
    }
    let none = RecordOption(Phrase(\.foundNeverReported), [.found])
    let social = RecordOption(
      Phrase(\.foundSocialSideReported), [report(.social), .found])
    let bank = [
      RecordOption(Phrase(\.foundBankSideReported), [report(.bank), .found]),
      RecordOption(
        Phrase(\.foundBothSidesReported), [report(.social), report(.bank), .found]),
    ]
    return .choose(
      Phrase(\.foundWhetherEverReported),
      [none, social] + (answers.hasAccount ? bank : []))
  }

  private static func stateOfFoundCard(_ context: Context) -> RecordNode {
    let blocked = RecordOption(
      Phrase(\.foundCardStillBlocked), [.found])
    let works = RecordOption(
      Phrase(\.foundCardIsNormal),
      [.found, .sawStatus(.normal, .old)])
    let cancelled = RecordOption(
      Phrase(\.foundCardIsCancelled),
      [.found, .sawStatus(.cancelled, .old)])
    return .choose(
      context.statement(.foundLookAtStatus),
      [blocked] + (context.journey.temporaryReport(of: .social) == nil ? [] : [works]) + [cancelled]
    )
  }
}
