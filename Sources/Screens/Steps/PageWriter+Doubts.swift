import CardJourney
import CityGuide
import Terminal

/// Writes what people are told differently, at the step where they need to know it.
extension PageWriter {
  /// What the errand costs here; a sum without its place and year is worth nothing, so the nation's
  /// hearsay gives way to what we say about it.
  mutating func fee(_ errand: Errand, at channel: ChannelKind?, _ query: GuideQuery) {
    let fees = query.fees(for: errand, channel: channel)
    if let fee = fees.first(where: { $0.reliability == .answer || $0.place != .nation }) {
      let year = fee.sources.compactMap(\.published).max().map { String($0.prefix(4)) }
      let date = year.map { Phrase("\($0) 年", $0) } ?? .noDate
      fact(fee, indent: 7, label: feeLabel(fee.place, date), \.phrase)
    } else if let stand = query.guide.stands(on: errand, about: .fee).first, let words = stand.say {
      let label = stand.place == .nation ? Phrase("费用", "Fee") : feeLabel(stand.place, nil)
      text(
        Phrase("\(label.zh)：\(words.phrase.zh)", "\(label.en): \(words.phrase.en)"), indent: 7)
    }
  }

  /// Whose sum it is, and of when.
  private func feeLabel(_ place: PlaceCode, _ date: Phrase?) -> Phrase {
    let isHere = place == context.guide?.place
    let zh = isHere ? context.guide?.names.short ?? "" : "省里"
    let en = isHere ? context.guide?.names.full.en ?? zh : "the province"
    return Phrase(
      "费用（\(zh)\(date.map { "，\($0.zh)" } ?? "")）", "Fee (\(en)\(date.map { ", \($0.en)" } ?? ""))")
  }

  /// An outlet that makes the card at once is asked for before anything slower.
  mutating func instantFirst(_ errand: Errand, at channel: ChannelKind?, _ query: GuideQuery) {
    guard channel != .instantBranch else { return }
    let issue = query.instantIssue(for: errand).first
    guard let issue, issue.value.isOffered else { return }
    let isAsked = asks { $0 == Matter(.instantIssue, errand) }
    fact(issue, indent: 7) { issue in
      isAsked
        ? Phrase("有的网点当场拿卡，先打电话问是哪家", "some outlets make it at once; ask first which")
        : issue.phrase
    }
  }

  /// Where nobody names an outlet that makes the card at once, it is asked for before anybody goes.
  mutating func whichOutlet(_ errand: Errand, at channel: ChannelKind?, _ query: GuideQuery) {
    guard channel == .instantBranch,
      !query.channels(for: errand).contains(where: {
        $0.reliability == .answer && $0.value.kind == .instantBranch
      })
    else { return }
    let desk = query.desk(.hrss).phrase
    text(
      Phrase(
        "哪家网点能当场拿卡，先问：\(desk.zh)。都不能，就按 r 换个办法。",
        "Ask first which outlet makes it at once. \(desk.en). None does? Press r for another way."),
      indent: 7)
  }

  /// What can be done without the holder: who comes home, whether somebody else may act, each by who says so.
  mutating func withoutHolder(_ errand: Errand) {
    let answers = context.answers
    if answers.holder == .infirm {
      let visits = context.channels(for: errand).filter { $0.value.kind == .homeService }
      for visit in visits.prefix(1) {
        fact(visit, indent: 7, label: Phrase("上门", "Home visit"), \.phrase)
      }
    }
    if answers.acting == .agent, let rule = context.agentRule(errand) {
      fact(rule, indent: 7, label: Phrase("代办", "Agent"), (rule.value.flag == true).mayPhrase)
    }
    guard answers.holder == .infirm else { return }
    if answers.acting == .`self` {
      text(
        Phrase(
          "你自己去不了：能请家人的，到“情况”里把谁来办改成家人。",
          "You cannot go yourself: where a relative can, change who takes care of it."), indent: 7)
    }
    guard asks({ $0 == Matter(.homeVisit, errand) }) else { return }
    text(
      Phrase(
        "能不能上门、家人能不能代办、带什么，先打电话问（按 p）。",
        "Ask by telephone whether somebody comes home, whether a relative may act, with what (p)."),
      indent: 7)
  }

  /// How a number is dialled by somebody abroad.
  mutating func fromAbroad(_ number: String?, indent: Int = 7) {
    guard context.answers.away == .abroad, context.answers.situation?.goal.errand != nil,
      !context.journey.enabling.isEnabled, let number
    else { return }
    // Behind the country's code an area code has no 0; service numbers have no area code.
    guard number.hasPrefix("0") else {
      text(
        Phrase(
          "\(number) 从境外不一定打得通：看卡背面或官网上给境外用的号码。",
          "\(number) may not work from abroad: look for the number for callers abroad on the card or the site."
        ), indent: indent)
      return
    }
    let dialled = "+86-\(number.dropFirst())"
    text(Phrase("从境外打：\(dialled)", "From abroad dial \(dialled)"), indent: indent)
  }

  /// What somebody who is not where the card was issued can do without travelling there.
  mutating func fromAfar(_ errand: Errand) {
    guard context.answers.away != .here else { return }
    let online = context.channels(for: errand).first {
      $0.reliability == .answer && $0.value.kind.isOnline
    }
    if let online {
      fact(online, indent: 7, label: Phrase("人在外地，网上办", "From afar, online"), \.phrase)
    } else {
      withoutOnline(errand)
    }
  }

  /// What is left to somebody far away for whom nothing can be done online, as far as the call page asks it.
  private mutating func withoutOnline(_ errand: Errand) {
    let needsFace = context.needsFaceOnline(for: errand)
    let why =
      needsFace
      ? Phrase("网上办要手机刷脸，你说不能", "filing online takes a phone with face recognition")
      : Phrase("没查到能网上办的", "no online way was found")
    let ways: [(topic: Topic, words: Phrase)] = [
      (.delivery, Phrase("能不能寄", "whether it is sent")),
      (.agentMay, Phrase("能不能请人代办", "whether somebody else may go")),
      (.otherOutlet, Phrase("别处的网点能不能办", "whether an outlet elsewhere does it")),
    ]
    var asked: [Phrase] = []
    for way in ways where asks({ $0 == Matter(way.topic, errand) }) { asked.append(way.words) }
    let list = asked.joined(by: .enumeration)
    text(
      asked.isEmpty
        ? Phrase("人在外地：\(why.zh)。", "From afar: \(why.en).")
        : Phrase(
          "人在外地：\(why.zh)，先打电话问\(list.zh)（按 p）。",
          "From afar: \(why.en). Ask by telephone \(list.en) (p)."), indent: 7)
  }

  /// Filing online rests on the e-card, which pauses once the old card is cancelled (domain.md C16).
  mutating func onlineInTime(_ query: GuideQuery) {
    guard query.hasOnlineRoute, context.answers.smartphone != false else { return }
    if context.journey.social == .cancelled {
      text(
        Phrase(
          "旧卡已经注销，电子社保卡的个人业务先停了：到窗口或银行网点办。",
          "The old card is cancelled, so the e-card's personal services pause: go to a counter."),
        indent: 7)
    } else {
      text(
        Phrase(
          "想网上办，趁旧卡还没注销；注销后电子社保卡先停，只能去窗口或银行。",
          "To file online, do it before the old card is cancelled; then the e-card pauses and only counters are left."
        ), indent: 7)
    }
  }

  /// What becomes of the old card at an exchange (domain.md C18).
  mutating func oldCardAtExchange(_ query: GuideQuery) {
    guard let answer = query.decision(about: .oldCardHandedIn).answer else {
      text(
        Phrase(
          "旧卡窗口要收就交；不收就留着，新卡都好用了再剪断芯片。",
          "Hand the old card in if asked; else keep it, and cut the chip once all of the new one works."
        ), indent: 7)
      return
    }
    fact(
      answer, indent: 7,
      answer.value.flag == true
        ? Phrase("旧卡会收走，带上", "the old card is taken: bring it")
        : Phrase(
          "旧卡不收：留着，新卡都好用了再剪断芯片",
          "the old card is not taken: keep it, and cut the chip once all of the new one works"))
  }

  /// An old card that is still there when everything works.
  mutating func oldCardAtTheEnd() {
    guard context.journey.plastic == .inHand, !context.journey.isFoundInTime else { return }
    text(
      Phrase(
        "旧卡还在手上：新卡都好用了，把它的芯片剪断。", "You still have the old card: now cut through its chip."),
      indent: 7)
  }

  /// By when to enable: a term only where somebody names one for this place (domain.md C6).
  mutating func enablingTerm() {
    guard let decision = context.query?.decision(about: .enableWithin) else { return }
    if let answer = decision.answer {
      fact(answer, indent: 7, label: Phrase("启用期限", "Enable"), answer.phrase())
      return
    }
    text(
      Phrase(
        "启用没有查到全国统一的期限：这周就办。", "No national deadline for enabling was found: do it this week."),
      indent: 7)
    for hearsay in decision.hearsay.prefix(1) {
      fact(
        hearsay, indent: 7, label: Phrase("过期可能收回", "Else it may be taken back"), hearsay.phrase())
    }
  }

  /// Who is asked about charges that the holder did not make (domain.md C19).
  mutating func strangeCharges() {
    guard context.answers.situation?.goal == .afterLoss else { return }
    aside(
      Phrase(
        "看到不是自己刷的医保消费：留好凭证，打 12393 提出来。",
        "Charges that are not yours? Keep the proof and dispute them at 12393."))
  }
}
