import CardJourney
import CityGuide

extension Step {
  /// What is asked when the step is marked as done.
  func record(_ context: Context) -> RecordNode {
    switch self {
    case .report(let side, _): reportNode(side)
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
    case .activate: activateNode
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
      Phrase("拿到的是哪一样？", "Which one did you get?"),
      [
        RecordOption(
          Phrase("临时身份证", "A temporary ID card"), [.gotIDDocument(.temporary, until: nil)],
          asks: [.validity]),
        RecordOption(
          Phrase("新的身份证", "The new ID card"), [.gotIDDocument(.atHand, until: nil)]),
      ])
  }

  private func reportNode(_ side: Side) -> RecordNode {
    let bank = side == .bank
    return .choose(
      Phrase("怎么挂失的？", "How was it reported?"),
      [
        RecordOption(
          bank
            ? Phrase("打了银行客服电话（口头挂失）", "Called the bank (oral report)")
            : Phrase("打了 12333（临时挂失）", "Called 12333 (temporary report)"),
          [.reported(side, .temporary, .telephone, lapses: nil)], asks: [.lapse]),
        RecordOption(
          Phrase("手机上办的，写着“临时”", "On the phone, it said temporary"),
          [.reported(side, .temporary, .app, lapses: nil)], asks: [.lapse]),
        RecordOption(
          Phrase("手机上办的，写着“正式”", "On the phone, it said formal"),
          [.reported(side, .formal, .app, lapses: nil)]),
        RecordOption(
          bank
            ? Phrase("到银行柜台办了正式挂失", "Formal report at the bank's counter")
            : Phrase("到窗口或银行办了正式挂失", "Formal report at a window or bank"),
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
        reports ? Phrase("\(said.zh)；正式挂失也办了", "\(said.en); reported formally, too") : said,
        (reports ? [report] : []) + [.applied(errand, channel, delivery)] + happenings, asks: asks)
    }
    let making: [Happening] = [.accepted(promised: nil)]
    let route = context.routes.planned?.kind
    let options: [(routes: Set<RouteKind>, option: RecordOption)] = [
      (
        [.instantBranch],
        visit(
          Phrase("当场拿到新卡，也启用了", "Got the new card there, and it is enabled"), .instantBranch,
          .atOnce,
          then: making + [.collected, .enabled])
      ),
      (
        [.instantBranch],
        visit(
          Phrase("当场拿到新卡，还没启用", "Got the new card there, not enabled yet"), .instantBranch, .atOnce,
          then: making + [.collected])
      ),
      (
        [.windowPickUp],
        visit(
          Phrase("窗口收了，等通知去领", "The window took it; I collect the card later"), .window, .pickUp,
          then: making, asks: [.promised])
      ),
      (
        [.branchPickUp],
        visit(
          Phrase("银行网点收了，等通知去领", "The bank branch took it; I collect the card later"), .branch,
          .pickUp, then: making, asks: [.promised])
      ),
      (
        [.windowPost],
        visit(
          Phrase("窗口收了，会寄来", "The window took it; the card comes by post"), .window, .post,
          then: making, asks: [.promised])
      ),
      (
        [.onlinePost, .onlinePickUp],
        visit(
          Phrase("网上交了，等审核", "Filed online, waiting for the review"), .app,
          route == .onlinePickUp ? .pickUp : .post)
      ),
      ([.kiosk], visit(Phrase("在自助机上交了", "Filed at a kiosk"), .kiosk, .pickUp)),
      (
        [.homeService],
        visit(Phrase("上门的人收了", "Whoever came to the home took it"), .homeService, .pickUp)
      ),
      ([.employer], visit(Phrase("单位代交了", "The employer filed it"), .employer, .employer)),
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
      Phrase("当场拿到新卡，社保和银行都开通了", "Got the new card there, and both sides of it work"),
      .instantBranch, .atOnce, then: making + [.collected, .enabled, .activated])
    return .choose(
      Phrase("办得怎么样？", "How did it go?"),
      [onlyReported].compactMap(\.self) + (isWhole && route == .instantBranch ? [whole] : [])
        + (fitting + others).map(\.option))
  }

  /// The trip of its own for a formal report that is not made; nil where it goes with the filing.
  private func reportApart(_ context: Context) -> Trip? {
    guard context.needsFormalReport else { return nil }
    return context.trips.first { !$0.isDone && $0.errands == [.formalReport] }
  }

  /// The formal report was made, before one files online or through the employer.
  private static let onlyReported = Phrase(
    "正式挂失办了，申请还没交", "The formal report is made, nothing is filed yet")

  private func awaitNode(_ context: Context) -> RecordNode {
    let accepted =
      if case .filed = context.journey.application {
        [
          RecordOption(
            Phrase("受理了，在制卡", "Accepted, being made"), [.accepted(promised: nil)],
            asks: [.promised])
        ]
      } else {
        [RecordOption]()
      }
    return .choose(
      Phrase("有什么消息？", "What is the news?"),
      accepted + [
        RecordOption(Phrase("通知可以领了", "It can be collected"), [.ready(until: nil)], asks: [.until]),
        RecordOption(Phrase("卡已经拿到了", "I have the card"), [.collected]),
        RecordOption(Phrase("寄出来了", "It was posted"), [.posted]),
        RecordOption(Phrase("寄丢了", "It was lost in the post"), [.strayed]),
        RecordOption(
          Phrase("申请被退回", "The application was turned down"),
          .choose(
            Phrase("为什么退回？", "Why?"),
            RefusedFor.allCases.map { RecordOption($0.phrase, [.turnedDown($0)]) })),
        RecordOption(Phrase("制卡失败，要重做", "Making failed, it is made again"), [.makingFailed]),
        RecordOption(Phrase("我撤回了申请", "I withdrew the application"), [.withdrew]),
      ])
  }

  private var voidNode: RecordNode {
    .choose(
      Phrase("网点怎么说？", "What does the outlet say?"),
      [
        RecordOption(
          Phrase("作废了，他们重做一张", "Voided; they make it again"),
          [.parcelVoided, .accepted(promised: nil)], asks: [.promised]),
        RecordOption(Phrase("作废了，要我重新申请", "Voided; I have to apply again"), [.parcelVoided]),
      ])
  }

  private var collectNode: RecordNode {
    .choose(
      Phrase("拿到卡了吗？", "Do you have the card?"),
      [
        RecordOption(Phrase("拿到了", "Yes"), [.collected]),
        RecordOption(Phrase("拿到了，当场启用了", "Yes, and it was enabled there"), [.collected, .enabled]),
        RecordOption(Phrase("过期没领，被收回了", "No: it was taken back"), [.reclaimed]),
      ])
  }

  private var enableNode: RecordNode {
    .choose(
      Phrase("启用了吗？", "Is it enabled?"),
      [
        RecordOption(Phrase("启用了，查到“正常”", "Yes, it says normal"), [.enabled]),
        RecordOption(Phrase("不行", "No"), failure),
        RecordOption(Phrase("印错了或读不出，已退回重做", "Misprinted or dead: handed back"), [.handedBack]),
        RecordOption(
          Phrase("太久没启用，卡被收回了，要重新申请", "Not enabled for too long: taken back, apply again"),
          [.reclaimed]),
      ])
  }

  private var failure: RecordNode {
    .choose(
      Phrase("它说什么？", "What did it say?"),
      Symptom.atTheDesk.map { RecordOption($0.phrase, [.enablingFailed($0)]) })
  }

  private var activateNode: RecordNode {
    .choose(
      Phrase("银行侧激活了吗？", "Is the bank side active?"),
      [
        RecordOption(Phrase("激活了", "Yes"), [.activated]),
        RecordOption(
          Phrase("不激活：没有钱打到这张卡", "Leave it: nothing is paid to this card"), [.waivedBank]),
      ])
  }

  private var settleNode: RecordNode {
    .choose(
      Phrase("结果怎样？", "What came of it?"),
      [
        RecordOption(Phrase("刷成功了", "It works now"), [.settledAtDesk]),
        RecordOption(Phrase("还是不行，再查一遍原因", "It still fails: look for the reason again"), .diagnose),
        RecordOption(
          Phrase("刚领的，已退给网点重做", "A new one, handed back to be made again"), [.handedBack]),
        RecordOption(
          Phrase("一直没启用，卡被收回、注销了", "Never enabled: taken back and cancelled"), [.reclaimed]),
        RecordOption(Phrase("卡坏了，要换", "The card is broken and is exchanged"), .becomes(.damaged)),
      ])
  }

  private func bindNode(_ kind: BindingKind) -> RecordNode {
    .choose(
      kind.phrase,
      [
        RecordOption(Phrase("改好了", "Moved"), [.binding(kind, .moved)]),
        RecordOption(
          Phrase("查过，已经是新账号", "Checked: it has the new number"), [.binding(kind, .confirmed)]),
        RecordOption(Phrase("没有这一项", "Does not apply"), [.binding(kind, .notApplicable)]),
        RecordOption(
          kind.isPaidIn
            ? Phrase("钱没到，或退回去了", "The money did not arrive, or came back")
            : Phrase("还不行，有问题", "It does not work yet"), [.binding(kind, .broken)]),
      ])
  }

  private var endAccountNode: RecordNode {
    .choose(
      Phrase("旧账户怎么处理的？", "What became of the old account?"),
      [
        RecordOption(
          Phrase("余额转到了新卡", "The balance was moved to the new card"), [.oldAccount(.moved)]),
        RecordOption(Phrase("销户了", "It was closed"), [.oldAccount(.closed)]),
      ])
  }

  private func claimNode(_ number: Int, _ context: Context) -> RecordNode {
    let states: [ClaimState] =
      context.journey.claims[number]?.state == .papersHeld
      ? [.filed, .dropped] : [.paid, .refused, .dropped]
    return .choose(
      Phrase("单据 \(number) 怎样了？", "What about claim \(number)?"),
      states.map { RecordOption($0.phrase, [.claim(number, $0)]) })
  }

  private var clearNode: RecordNode {
    .choose(
      Phrase("官方屏幕上旧卡显示什么？", "What does the official screen say of the old card?"),
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
    return isReported ? stateOfFoundCard(journey) : reportsOfFoundCard(context.answers)
  }

  private static func reportsOfFoundCard(_ answers: Answers) -> RecordNode {
    let report = { (side: Side) in
      // How, and whether for a time or formally, nobody says: the weaker is the safe reading.
      Happening.reported(side, .temporary, nil, lapses: nil)
    }
    let none = RecordOption(Phrase("没有，哪边都没挂失过", "No, nothing was ever reported"), [.found])
    let social = RecordOption(
      Phrase("社保那边挂失过", "Yes, the social side"), [report(.social), .found])
    let bank = [
      RecordOption(Phrase("银行那边挂失过", "Yes, the bank side"), [report(.bank), .found]),
      RecordOption(
        Phrase("两边都挂失过", "Yes, both sides"), [report(.social), report(.bank), .found]),
    ]
    return .choose(
      Phrase("找到了。之前挂失过没有？", "Found. Was it ever reported lost?"),
      [none, social] + (answers.hasAccount ? bank : []))
  }

  private static func stateOfFoundCard(_ journey: Journey) -> RecordNode {
    let blocked = RecordOption(
      Phrase("显示“挂失”，或者还没查", "Reported lost, or not looked up yet"), [.found])
    let works = RecordOption(
      Phrase("显示“正常”，社保那边能用了", "Normal: the social side works again"),
      [.found, .sawStatus(.normal, .old)])
    let cancelled = RecordOption(
      Phrase("显示“注销”，不能用了", "Cancelled: it cannot be used any more"),
      [.found, .sawStatus(.cancelled, .old)])
    return .choose(
      Phrase(
        "找到了。先查一下：官方 App 里或 12333 说这张卡是什么状态？",
        "Found. Look first: which status does the official app, or 12333, give for it?"),
      [blocked] + (journey.temporaryReport(of: .social) == nil ? [] : [works]) + [cancelled])
  }
}
