import CardJourney
import CityGuide
import Terminal

extension PageWriter {
  /// A report of which nobody spoke, although the card was filed for: asked about before it is made.
  mutating func unsaidReport() {
    guard context.journey.application.filing != nil else { return }
    text(
      Phrase(
        "没记过挂失：先问挂没挂过；挂过就按 Enter 记下，没挂就现在挂。",
        "No report was recorded: ask first. If it was made, press Enter; if not, make it now."),
      indent: 7)
  }

  mutating func socialReport() {
    if context.journey.social == .usable { unsaidReport() }
    if let channel = context.hotline, channel.reliability == .hearsay {
      fact(channel, indent: 7, \.phrase)
    }
    fromAbroad(context.hotline?.value.number)
    areaCode(indent: 7)
    let (what, isSaid) =
      context.answers.situation == .stolen ? ("被偷了", "stolen") : ("丢了", "lost")
    // Whoever calls for somebody else says so at once: not every desk takes it.
    let isForOther = context.answers.acting != .`self`
    let words = isForOther ? "我替家人挂失：社保卡\(what)，要临时挂失。" : "社保卡\(what)，要临时挂失。"
    let gloss =
      isForOther
      ? "a relative's card \(isSaid), temporary report" : "card \(isSaid), temporary report"
    text(Phrase("说：“\(words)”", "Say: \(words)(\(gloss))"), indent: 7)
    sharedReport(.oneTemporaryServesBoth)
    let number = context.identityNumber
    text(
      Phrase(
        "备好\(number.zh)；问几天后失效、到期怎样；记下时间和受理号，再查状态确认。",
        "Have \(number.en) ready; ask when it lapses and what comes then; note time and reference, then check the status."
      ),
      indent: 7)
    if let needs = context.hotlineNeeds {
      fact(needs, indent: 7) { channel in
        let papers = channel.needs.map(\.phrase).joined(by: .enumeration)
        return Phrase("还要\(papers.zh)", "also have at hand: \(papers.en)")
      }
    }
    // Online takes a face check.
    let online = context.onlineReports.filter { $0.reliability == .answer }
    for channel in online.prefix(context.answers.smartphone == false ? 0 : 1) {
      fact(channel, indent: 7, label: Phrase("也能自己办", "Or yourself")) { channel in
        guard channel.takes == .formal else { return channel.phrase }
        return Phrase(
          "\(channel.phrase.zh)（办的是正式挂失）", "\(channel.phrase.en) (that is a formal report)")
      }
    }
  }

  /// What a call from elsewhere needs, where the number stands there without its area code.
  mutating func areaCode(indent: Int) {
    guard let guide = context.guide, guide.area == nil else { return }
    text(
      Phrase(
        "人不在发卡地，前面要加那里的区号；这里没有登记，先查好再打。",
        "From elsewhere dial the area code of the issuing place first; it is not on record here, so look it up."
      ), indent: indent)
  }

  mutating func formalReport() {
    let paper = context.identityPapers
    text(
      Phrase(
        "带\(paper.zh)到窗口办正式挂失，拿回执；补卡可以同一趟申请。",
        "Take \(paper.en) to a window, keep the receipt; apply for the new card in the same visit."
      ),
      indent: 7)
    finality()
    sharedReport(.oneFormalServesBoth)
    for channel in context.channels(for: .formalReport, side: .social).prefix(1) {
      fact(channel, indent: 7, \.phrase)
    }
  }

  /// Whether a formal report can be taken back: said before it is made, since afterwards it is too
  /// late to ask.
  mutating func finality() {
    guard let query = context.query else { return }
    let decision = query.decision(about: .formalReversible, errand: .formalReport)
    reversibility(
      decision,
      ifSo: Phrase("正式挂失以后找到卡，还能解挂", "a formal report can be taken back if the card turns up"),
      ifNot: Phrase(
        "正式挂失办了就撤不回来：还想找找的，先别办",
        "a formal report is final: still looking? do not make it yet"))
    guard decision.answer == nil else { return }
    let desk = query.desk(.hrss).phrase
    text(
      Phrase(
        "正式挂失以后找到卡还能不能解挂，去之前先问：\(desk.zh)。",
        "Whether a formal report can be taken back: ask before you go. \(desk.en)."), indent: 7)
  }

  /// What is said about taking a formal report back, in the words for yes and for no.
  mutating func reversibility(_ decision: RuleDecision, ifSo: Phrase, ifNot: Phrase) {
    guard let stated = decision.answer ?? decision.hearsay.first else { return }
    fact(stated, indent: 7, stated.value.flag == true ? ifSo : ifNot)
  }

  /// Whether one report serves both sides, where somebody says so; never for a card without account.
  mutating func sharedReport(_ topic: Topic, at channel: ChannelKind? = nil) {
    guard context.answers.hasAccount, let query = context.query else { return }
    let decision = query.decision(about: topic, channel: channel)
    // That each side is reported apart is what the two steps say already.
    // Hearsay that an answer contradicts stands only where this place has written that down.
    let isOpen = decision.answer == nil || !query.disputes(about: topic).isEmpty
    let stated =
      decision.answer?.value.flag == true
      ? decision.answer : isOpen ? decision.hearsay.first { $0.value.flag == true } : nil
    guard let stated else { return }
    let errand: Errand = topic == .oneFormalServesBoth ? .formalReport : .temporaryReport
    let number = query.channels(for: errand).first {
      $0.scope.sides == [.social, .bank] && $0.value.number != nil
    }?.value.number
    fact(
      stated, indent: 7,
      number.map {
        Phrase(
          "打 \($0) 挂一次，社保和银行两边都停；问一句确认",
          "one call to \($0) blocks both the social and the bank side; ask to be sure")
      }
        ?? Phrase(
          "这里挂一次，社保和银行两边都停；问一句确认",
          "one report here blocks both the social and the bank side; ask to be sure"))
  }

  mutating func bankReport() {
    if context.journey.account == .live { unsaidReport() }
    guard let bank = context.bank else {
      text(
        Phrase(
          "哪家银行？按 b 选好就显示号码。没开过银行功能就按 n。",
          "Which bank? Press b, and its number is shown. Never opened? Press n."),
        indent: 7)
      sayToBank()
      return
    }
    if let hotline = bank.hotline {
      if hotline.reliability == .hearsay { number(hotline, of: bank, indent: 7) }
    } else {
      text(
        Phrase(
          "号码没有查到：看卡背面；卡不在手上，看这家银行自己的 App，或问网点。",
          "No number was found: look on the back of the card, or in the bank's own app, or ask a branch."
        ), indent: 7)
    }
    fromAbroad(bank.hotline?.value.number)
    sayToBank()
    text(Phrase("问清几天后失效。", "Ask when it lapses."), indent: 7)
  }

  /// What to say to the bank.
  mutating func sayToBank() {
    let what = context.answers.situation == .stolen ? "被偷了" : "丢了"
    text(
      Phrase(
        "说：“社保卡\(what)，银行账户要口头挂失。”", "Say: 银行账户要口头挂失。(oral report of the account)"),
      indent: 7)
  }

  /// A bank's number; where it is only said, with the warning to check it.
  mutating func number(_ hotline: Stated<Hotline>, of bank: Bank, indent: Int) {
    fact(hotline, indent: indent) { hotline in
      Phrase(
        "\(bank.names.short) 客服 \(hotline.number)",
        "\(bank.names.full.text(in: .en)): \(hotline.number)")
    }
    guard hotline.reliability == .hearsay else { return }
    text(
      Phrase(
        "打之前在银行自己的 App 里核对号码，假客服会骗钱。",
        "Check the number in the bank's own app: false hotlines cheat people."), indent: indent)
  }
}
