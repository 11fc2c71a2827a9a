import CardJourney
import CityGuide
import Terminal

/// Writes what a step takes: whom to call, what to say and bring, what to ask.
extension PageWriter {
  /// The step as a choice, with its details below.
  mutating func step(
    _ step: Step, lead: String? = nil, isDetailed: Bool, _ message: Message = .nothing
  ) {
    let title = title(step)
    choice(title.phrase, lead: lead, tail: title.mark, message)
    guard isDetailed else { return }
    details(of: step)
  }

  mutating func title(_ step: Step) -> (phrase: Phrase, mark: Phrase?) {
    switch step {
    case .report(.social, .temporary) where context.answers.leavesCardElsewhere:
      return (
        Phrase("社保侧  打原发卡地的 12333 挂失", "Social side: report to 12333 of the old issuing place"),
        nil
      )
    case .report(.social, .temporary):
      guard let channel = context.hotline else { return (step.phrase, nil) }
      let number = channel.value.number ?? ""
      guard channel.reliability == .answer else { return (step.phrase, nil) }
      return (
        Phrase("社保侧  打 \(number)", "Social side: call \(number)"), mark(channel.fact)
      )
    case .report(.bank, _):
      guard let bank = context.bank, let hotline = bank.hotline, hotline.reliability == .answer
      else {
        return (Phrase("银行侧  打卡面银行的客服电话", "Bank side: call the bank on the card"), nil)
      }
      return (
        Phrase(
          "银行侧  打 \(hotline.value.number)（\(bank.names.short)）",
          "Bank side: call \(hotline.value.number) (\(bank.names.full.text(in: .en)))"),
        mark(hotline.fact)
      )
    case .settleAtDesk: return (context.finding?.phrase ?? step.phrase, nil)
    default: return (step.phrase, nil)
    }
  }

  /// What the step takes: whom to call, what to say and bring, and whether it can be done now.
  mutating func details(of step: Step) {
    let trips = context.trips.filter { !$0.isDone }
    instructions(for: step, trips)
    atOwnDesk(step)
    // Finding out why a card is refused begins at home.
    guard step != .settleAtDesk, let trip = context.trip(for: step), let query = context.query
    else { return }
    let opening = query.opening(of: trip, at: context.moment, calendar: context.calendar)
    if let line = line(for: opening, at: trip.channel) { text(line, indent: 7) }
  }

  /// Whether this desk does it, or where it sends people.
  private mutating func atOwnDesk(_ step: Step) {
    guard let desk = context.guide?.ownDesk, let errand = step.errand else { return }
    let name = desk.name.phrase
    if desk.does.contains(errand) {
      text(Phrase("\(name.zh)：这里能办。", "\(name.en): done here."), indent: 7)
    } else if let referral = desk.referral(for: errand) {
      let to = referral.to.phrase
      let say = referral.say?.phrase
      text(
        Phrase(
          "\(name.zh)：这里不办，请去\(to.zh)。\(say.map { "\($0.zh)。" } ?? "")",
          "\(name.en): not done here; go to \(to.en). \(say.map { "\($0.en)." } ?? "")"), indent: 7)
    }
  }

  /// What works now and what waits; nil where nothing is known.
  private mutating func line(for opening: Opening, at channel: ChannelKind) -> Phrase? {
    let name = channel.phrase
    switch opening {
    case .now(nil): return Phrase("现在就能办。", "Works now.")
    case .now(let citation?):
      let mark = mark(citation)
      return Phrase("\(name.zh)现在开着。\(mark.zh)", "Open now: \(name.en). \(mark.en)")
    case .opens(let moment, let citation):
      let mark = mark(citation)
      let clock = Moment.clock(moment.minute)
      return Phrase(
        "\(name.zh)现在不开，\(moment.day.phrase.zh) \(clock) 开。\(mark.zh)",
        "Closed now: \(name.en); opens \(moment.day.phrase.en) \(clock). \(mark.en)")
    case .nextWorkday(let day):
      let isToday = context.calendar.isWorkday(context.today)
      let when =
        isToday ? Phrase("这个点", "At this hour") : Phrase("今天不是工作日，", "No working day today:")
      return Phrase(
        "\(when.zh)\(name.zh)多半不开：\(day.phrase.zh)再去，去前先打电话。",
        "\(when.en) probably closed; go on \(day.phrase.en), call first.")
    case .askFirst:
      return Phrase(
        "\(name.zh)今天开不开，去之前先打电话问。", "Open today? Call before you go.")
    case .unknown: return nil
    }
  }

  /// `trips` are those ahead.
  mutating func instructions(for step: Step, _ trips: [Trip]) {
    switch step {
    case .report(.social, .formal): formalReport()
    case .report(.social, .temporary) where context.answers.leavesCardElsewhere:
      text(
        Phrase(
          "旧卡是别的省发的：加拨那里的区号打 12333，说要临时挂失，再问怎么注销。",
          "Another province issued the old card: dial its area code and 12333, ask for a temporary report and how to cancel."
        ), indent: 7)
    case .report(.social, .temporary): socialReport()
    case .report(.bank, _): bankReport()
    case .apply(let errand): application(errand, trips)
    case .awaitCard: progress()
    case .collect: collection()
    case .enable: enabling()
    case .activate: activation()
    case .release(let side): release(side)
    case .bind(let kind): moving(kind, trips)
    case .endFirst(let errand): endingFirst(errand, trips)
    case .finish:
      oldCardAtTheEnd()
      for line in step.advice { text(line, indent: 7) }
    case .settleAtDesk:
      // What was found decides what to do; the general advice is for those who cannot tell.
      if let finding = context.finding {
        text(
          Phrase("谁的事：\(finding.party.phrase.zh)", "Whose business: \(finding.party.phrase.en)"),
          indent: 7)
        text(finding.aboutTheCard, indent: 7)
        for line in finding.today { text(line, indent: 7) }
        if let errand = finding.errand { places(for: errand) }
        contacts(for: finding, indent: 7)
        text(Step.tryAgain, indent: 7)
      } else {
        if let question = context.openingDiagnosis?.next?.phrase {
          text(
            Phrase("先答：\(question.zh)（按 d）", "First answer: \(question.en) (d)"), indent: 7,
            style: .bold)
        }
        for line in step.advice { text(line, indent: 7) }
      }
    default:
      for line in step.advice { text(line, indent: 7) }
    }
  }
}

// MARK: - The new card

extension PageWriter {
  private mutating func application(_ errand: Errand, _ trips: [Trip]) {
    if case .refused(let reason, _) = context.journey.application {
      text(
        Phrase("上次被退回。\(reason.phrase.zh)", "Turned down last time. \(reason.phrase.en)"),
        indent: 7,
        style: .bold)
    }
    if case .reclaimed = context.journey.application {
      text(Step.cardInOtherHands, indent: 7)
      text(
        Phrase(
          "先问网点：收回的那张卡作废了没有？", "Ask the outlet first whether the card that was taken back is void."),
        indent: 7)
    }
    if context.answers.situation == .blocked {
      for line in Diagnosis.Finding.cancelled.today { text(line, indent: 7) }
    }
    guard let query = context.query else { return }
    let trip = trips.first { $0.errands.contains(errand) }
    if let report = trips.first(where: { $0.errands == [.formalReport] }) {
      text(
        Phrase("先\(report.instruction.zh)", "First: \(report.instruction.en)"), indent: 7)
    }
    if let trip {
      text(trip.instruction, indent: 7)
      // Where nobody names a place for it, that of another errand of the visit is none.
      for channel in trip.channels.prefix(1)
      where channel.scope.errands.isEmpty || channel.scope.errands.contains(errand) {
        fact(channel, indent: 7, label: Phrase("在哪", "Where"), \.phrase)
      }
      papers(of: trip)
    }
    if let bank = context.newBank {
      text(
        Phrase(
          "新卡办\(bank.names.short)的：到它的网点办，或在申请时选它。",
          "The new card is \(bank.names.full.text(in: .en))'s: apply at its branch, or name it when you apply."
        ),
        indent: 7)
    }
    anotherBank(indent: 7)
    whichOutlet(errand, at: trip?.channel, query)
    fee(errand, at: trip?.channel, query)
    instantFirst(errand, at: trip?.channel, query)
    for time in query.durations(for: errand, channel: trip?.channel).prefix(1) {
      fact(time, indent: 7, label: Phrase("多久", "Time"), \.phrase)
    }
    if let trip, trip.errands.contains(.formalReport) {
      finality()
      sharedReport(.oneFormalServesBoth, at: trip.channel)
    }
    if context.journey.plastic == .missing {
      text(
        Phrase(
          "申请一交，旧卡就不能再解挂。还想找找的，先别交。",
          "Once filed, the old card cannot be released. Still looking? Wait."),
        indent: 7, style: .bold)
    }
    fromAfar(errand)
    if errand == .reissue { onlineInTime(query) }
    if errand == .exchange { oldCardAtExchange(query) }
    withoutHolder(errand)
  }

  /// Who moves a payment, where, and what to bring; of one that came back, who pays it again.
  private mutating func moving(_ kind: BindingKind, _ trips: [Trip]) {
    if context.journey.bindings[kind] == .broken {
      text(kind.whenBounced, indent: 7, style: .bold)
    }
    text(kind.advice, indent: 7)
    guard let query = context.query?.moving([kind]) else { return }
    // What names no money is said of an office's.
    let known = query.channels(for: .changePayout).filter {
      kind.payer?.isOffice == true || !$0.scope.bindings.isEmpty
    }
    for channel in known.asReliableAsFirst.prefix(2) {
      fact(channel, indent: 7, label: Phrase("在哪", "Where"), \.phrase)
    }
    if let trip = trips.first(where: { $0.money.contains(kind) }) { papers(of: trip) }
    for note in query.notes(for: .changePayout)
    where note.reliability == .answer && !note.scope.bindings.isEmpty {
      fact(note, indent: 7, \.phrase)
    }
  }

  private mutating func papers(of trip: Trip) {
    guard let papers = context.checklist.trips.first(where: { $0.trip.number == trip.number })
    else { return }
    let names = papers.mustBring.filter { $0.condition == nil }
      .map { $0.document.phrase(of: $0.whose, context.answers) }
    let may = papers.mayBeAsked.count
    guard !names.isEmpty else {
      let paper = context.identityPapers
      text(
        Phrase(
          "要带什么没有官方说法：\(paper.zh)一定带上，去之前打电话问（按 p）。",
          "No official list of papers: bring \(paper.en) and ask first (p)."), indent: 7)
      return
    }
    let list = names.joined(by: .enumeration)
    text(
      may > 0
        ? Phrase(
          "要带：\(list.zh)；还有 \(may) 样可能会要（按 c 看清单）",
          "Bring: \(list.en); \(may) more may be asked for (press c for the list)")
        : Phrase("要带：\(list.zh)（按 c 看清单）", "Bring: \(list.en) (press c for the list)"),
      indent: 7)
    if let gap = withoutList(papers) { text(gap, indent: 7) }
  }

  private mutating func progress() {
    if let since = context.case.waitingSince {
      let days = since.days(to: context.today)
      text(
        Phrase("\(since) 交的，已经等了 \(days) 天。", "Filed on \(since): \(days) days of waiting."),
        indent: 7)
    }
    let duties = context.case.obligations(in: context.circumstances).filter(\.kind.isOfWaiting)
    if duties.first?.basis == .assumed {
      text(
        Phrase(
          "哪天好没有官方说法，下面的日子是本程序定的。", "No office says when it will be ready; the days below are ours."
        ), indent: 7)
    }
    // What is due stands in full; of what is to come, the next only.
    let due = duties.filter { $0.due.earliest.map { $0 <= context.today } ?? true }
    for duty in due + duties.filter({ !due.contains($0) }).prefix(1) {
      text(duty.phrase(on: context.today), indent: 7)
    }
    if case .posted = context.journey.application {
      text(
        Phrase(
          "包裹迟迟不到，马上告诉寄卡的网点。", "The parcel is late? Tell the outlet that sent it at once."),
        indent: 7)
      text(Step.cardInOtherHands, indent: 7)
    }
    for channel in context.channels(for: .queryProgress).prefix(2) {
      fact(channel, indent: 7, label: Phrase("查进度", "Progress"), \.phrase)
    }
  }

  private mutating func collection() {
    if context.answers.situation == .uncollected {
      text(
        Phrase(
          "先打电话问卡还在不在、在哪个网点：还在就去领；收回、注销了的，按 Enter 选“被收回了”，再重新申请。",
          "Ask first whether it is still there, and where: if so, collect it; if it was taken back, press Enter, say so, and apply again."
        ), indent: 7, style: .bold)
    }
    let term = context.query?.decision(about: .collectWithin).answer
    if let term { fact(term, indent: 7, label: Phrase("多久内要领", "Collect within"), term.phrase()) }
    let paper = context.identityPapers
    text(
      Phrase(
        "带\(paper.zh)和受理回执，领卡时核对姓名、号码、照片。",
        "Bring \(paper.en) and receipt; check name, number and photo on the card."), indent: 7)
    for channel in context.channels(for: .collect).prefix(1) {
      fact(channel, indent: 7, \.phrase)
    }
    text(ObligationKind.collect.why, indent: 7)
  }

  private mutating func enabling() {
    places(for: .enable)
    enablingTerm()
  }

  /// Where an errand is done: hearsay only where nobody reliable names a place.
  private mutating func places(for errand: Errand) {
    let best = context.channels(for: errand).asReliableAsFirst
    // Who comes home stands with what is done for somebody who cannot come.
    let isInfirm = context.answers.holder == .infirm
    for channel in best.filter({ !isInfirm || $0.value.kind != .homeService }).prefix(2) {
      fact(channel, indent: 7, \.phrase)
    }
  }

  private mutating func activation() {
    places(for: .activate)
    withoutHolder(.activate)
    let paper = context.identityPapers
    switch context.answers.holder {
    case .adult:
      let own = context.holdersPaper
      text(
        Phrase(
          "要持卡人本人带\(own.zh)到\(context.newBank?.names.short ?? "卡面银行")的柜台。",
          "The holder goes in person, with \(own.en), to a counter of \(context.newBank?.names.full.text(in: .en) ?? "the bank")."
        ), indent: 7)
    case .minor:
      text(
        Phrase(
          "家长带\(paper.zh)和新卡到卡面银行的柜台。",
          "A parent takes \(paper.en) and the new card to a counter of the bank."), indent: 7)
    // How it is done without the holder stands above.
    case .infirm: break
    }
    for kind in context.journey.bouncedPayments {
      text(kind.whenBounced, indent: 7, style: .bold)
    }
    // Whoever is paid into this card cannot leave it.
    guard context.answers.payouts?.contains(where: \.isPaidIn) != true else {
      text(
        Phrase(
          "有钱打进这张卡，要激活才收得到。",
          "Money comes into this card: it arrives only once the bank side is active."),
        indent: 7)
      return
    }
    text(
      Phrase("没有钱打进这张卡，可以不激活。", "It may be left if nothing is paid into this card."), indent: 7)
  }

  private mutating func release(_ side: Side) {
    if context.answers.situation == .blocked {
      if let query = context.query { text(query.desk(.hrss).phrase, indent: 7, style: .bold) }
      for line in Diagnosis.Finding.reportedLost.today { text(line, indent: 7) }
    }
    let report = context.journey.temporaryReport(of: side)
    if report?.mayHaveLapsed != nil {
      text(
        context.answers.smartphone == false
          ? Phrase(
            "可能已经自动恢复，也可能还挂着：打 12333 或到窗口查状态；还挂着就去解挂。",
            "It may work again by itself, or still be blocked: have the status looked up, and release it if it is."
          )
          : Phrase(
            "可能已经自动恢复，也可能还挂着：先查状态，显示“挂失”就去解挂；显示“正常”也记下来。",
            "It may work again by itself, or still be blocked: look at the status; released if it says reported lost. Record what you see."
          ), indent: 7)
    }
    if let report, report.mayHaveLapsed == nil, let day = endOfReport(side, report) {
      text(
        Phrase(
          "不急用的，也可以等到 \(day.phrase.zh)挂失自己到期，到时查一下状态。",
          "Not urgent? The report ends by itself on \(day.phrase.en); look at the status then."),
        indent: 7)
    }
    if side == .social, case .formal = context.journey.social, let query = context.query {
      let desk = query.desk(.hrss).phrase
      reversibility(
        query.decision(about: .formalReversible, errand: .release),
        ifSo: Phrase("正式挂失这里能解", "a formal report can be released here"),
        ifNot: Phrase("正式挂失这里解不了", "a formal report cannot be released here"))
      text(
        Phrase("去之前先问能不能解：\(desk.zh)。", "Ask first whether it can be released. \(desk.en)."),
        indent: 7)
    }
    let paper = context.identityPapers
    let trip = context.trips.first { $0.errands == [.release] && ($0.side ?? side) == side }
    let place = trip?.channel ?? (side == .social ? .window : .branch)
    text(
      Phrase(
        "带卡和\(paper.zh)到\(place.phrase.zh)解挂。还没解挂前卡用不了。",
        "Take the card and \(paper.en) to: \(place.phrase.en). Until then the card does not work."
      ),
      indent: 7)
    for channel in trip?.channels.prefix(1) ?? [] { fact(channel, indent: 7, \.phrase) }
    let said = context.channels(for: .release, side: side).filter { $0.reliability == .hearsay }
    for channel in said.prefix(1) where !(trip?.channels.prefix(1).contains(channel) ?? false) {
      fact(channel, indent: 7, \.phrase)
    }
  }

  /// The day on which a report ends by itself and the card works again, where that was told or may be
  /// relied on.
  private func endOfReport(_ side: Side, _ report: Report) -> Day? {
    if let told = report.lapses { return told }
    guard context.rules.lapse(of: side).factID != nil,
      case .after(_, .released) = context.rules.lapse(of: side).value, report.made.earliest != nil
    else { return nil }
    return context.rules.end(
      ofReportOn: side, made: report.made.latest(today: context.today), calendar: context.calendar)?
      .latest
  }
}

extension [Stated<Channel>] {
  /// Hearsay only where nobody reliable names a place.
  fileprivate var asReliableAsFirst: [Stated<Channel>] {
    filter { $0.reliability == first?.reliability }
  }
}
