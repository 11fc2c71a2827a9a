import CardJourney
import CityGuide
import Terminal

/// How the new card is applied for: where, with what, at what price, how soon.
struct NewCardFiling: Section {
  let errand: Errand
  /// The trips ahead.
  let trips: [Trip]

  func write(on page: inout PageWriter) {
    if case .refused(let reason, _) = page.context.journey.application {
      page.text(
        Phrase("上次被退回。\(reason.phrase.zh)", "Turned down last time. \(reason.phrase.en)"),
        indent: 7,
        style: .bold)
    }
    if case .reclaimed = page.context.journey.application {
      page.text(Step.cardInOtherHands, indent: 7)
      page.text(
        Phrase(
          "先问网点：收回的那张卡作废了没有？", "Ask the outlet first whether the card that was taken back is void."),
        indent: 7)
    }
    if page.context.answers.situation == .blocked {
      for line in Diagnosis.Finding.cancelled.today { page.text(line, indent: 7) }
    }
    guard let query = page.context.query else { return }
    let trip = trips.first { $0.errands.contains(errand) }
    if let report = trips.first(where: { $0.errands == [.formalReport] }) {
      page.text(
        Phrase("先\(report.instruction.zh)", "First: \(report.instruction.en)"), indent: 7)
    }
    if let trip {
      page.text(trip.instruction, indent: 7)
      // Where nobody names a place for it, that of another errand of the visit is none.
      for channel in trip.channels.prefix(1)
      where channel.scope.errands.isEmpty || channel.scope.errands.contains(errand) {
        page.fact(channel, indent: 7, label: Phrase("在哪", "Where"), \.phrase)
      }
      page.add(PapersToBring(trip: trip))
    }
    if let bank = page.context.newBank {
      page.text(
        Phrase(
          "新卡办\(bank.names.short)的：到它的网点办，或在申请时选它。",
          "The new card is \(bank.names.full.text(in: .en))'s: apply at its branch, or name it when you apply."
        ),
        indent: 7)
    }
    page.add(AnotherBank(indent: 7))
    whichOutlet(at: trip?.channel, query, &page)
    page.add(ErrandFee(errand: errand, channel: trip?.channel))
    instantFirst(at: trip?.channel, query, &page)
    for time in query.durations(for: errand, channel: trip?.channel).prefix(1) {
      page.fact(time, indent: 7, label: Phrase("多久", "Time"), \.phrase)
    }
    if let trip, trip.errands.contains(.formalReport) {
      page.add(ReportFinality())
      page.add(SharedReport(topic: .oneFormalServesBoth, channel: trip.channel))
    }
    if page.context.journey.plastic == .missing {
      page.text(
        Phrase(
          "申请一交，旧卡就不能再解挂。还想找找的，先别交。",
          "Once filed, the old card cannot be released. Still looking? Wait."),
        indent: 7, style: .bold)
    }
    fromAfar(&page)
    if errand == .reissue { onlineInTime(query, &page) }
    if errand == .exchange { oldCardAtExchange(query, &page) }
    page.add(WithoutHolder(errand: errand))
  }

  /// Where nobody names an outlet that makes the card at once, it is asked for before anybody goes.
  private func whichOutlet(
    at channel: ChannelKind?, _ query: GuideQuery, _ page: inout PageWriter
  ) {
    guard channel == .instantBranch,
      !query.channels(for: errand).contains(where: {
        $0.reliability == .answer && $0.value.kind == .instantBranch
      })
    else { return }
    let desk = query.desk(.hrss).phrase
    let routes = page.context.key("r")
    page.text(
      Phrase(
        "哪家网点能当场拿卡，先问：\(desk.zh)。都不能，就换个办法\(routes.zh)。",
        "Ask first which outlet makes it at once. \(desk.en). None does? Then another way\(routes.en)."
      ),
      indent: 7)
  }

  /// An outlet that makes the card at once is asked for before anything slower.
  private func instantFirst(
    at channel: ChannelKind?, _ query: GuideQuery, _ page: inout PageWriter
  ) {
    guard channel != .instantBranch else { return }
    let issue = query.instantIssue(for: errand).first
    guard let issue, issue.value.isOffered else { return }
    let isAsked = page.asks { $0 == Matter(.instantIssue, errand) }
    page.fact(issue, indent: 7) { issue in
      isAsked
        ? Phrase("有的网点当场拿卡，先打电话问是哪家", "some outlets make it at once; ask first which")
        : issue.phrase
    }
  }

  /// What somebody who is not where the card was issued can do without travelling there.
  private func fromAfar(_ page: inout PageWriter) {
    guard page.context.answers.away != .here else { return }
    let online = page.context.channels(for: errand).first {
      $0.reliability == .answer && $0.value.kind.isOnline
    }
    if let online {
      page.fact(online, indent: 7, label: Phrase("人在外地，网上办", "From afar, online"), \.phrase)
    } else {
      withoutOnline(&page)
    }
  }

  /// What is left to somebody far away for whom nothing can be done online, as far as the call page asks it.
  private func withoutOnline(_ page: inout PageWriter) {
    let needsFace = needsFaceOnline(page.context)
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
    for way in ways where page.asks({ $0 == Matter(way.topic, errand) }) { asked.append(way.words) }
    let list = asked.joined(by: .enumeration)
    let key = page.context.key("a")
    page.text(
      asked.isEmpty
        ? Phrase("人在外地：\(why.zh)。", "From afar: \(why.en).")
        : Phrase(
          "人在外地：\(why.zh)，先打电话问\(list.zh)\(key.zh)。",
          "From afar: \(why.en). Ask by telephone \(list.en)\(key.en)."), indent: 7)
  }

  /// Filing online rests on the e-card, which pauses once the old card is cancelled (domain.md C16).
  private func onlineInTime(_ query: GuideQuery, _ page: inout PageWriter) {
    guard query.hasOnlineRoute, page.context.answers.smartphone != false else { return }
    if page.context.journey.social == .cancelled {
      page.text(
        Phrase(
          "旧卡已经注销，电子社保卡的个人业务先停了：到窗口或银行网点办。",
          "The old card is cancelled, so the e-card's personal services pause: go to a counter."),
        indent: 7)
    } else {
      page.text(
        Phrase(
          "想网上办，趁旧卡还没注销；注销后电子社保卡先停，只能去窗口或银行。",
          "To file online, do it before the old card is cancelled; then the e-card pauses and only counters are left."
        ), indent: 7)
    }
  }

  /// What becomes of the old card at an exchange (domain.md C18).
  private func oldCardAtExchange(_ query: GuideQuery, _ page: inout PageWriter) {
    guard let answer = query.decision(about: .oldCardHandedIn).answer else {
      page.text(
        Phrase(
          "旧卡窗口要收就交；不收就留着，新卡都好用了再剪断芯片。",
          "Hand the old card in if asked; else keep it, and cut the chip once all of the new one works."
        ), indent: 7)
      return
    }
    page.fact(
      answer, indent: 7,
      answer.value.flag == true
        ? Phrase("旧卡会收走，带上", "the old card is taken: bring it")
        : Phrase(
          "旧卡不收：留着，新卡都好用了再剪断芯片",
          "the old card is not taken: keep it, and cut the chip once all of the new one works"))
  }

  /// Whether something that can be relied on is done online, and the holder has no phone that shows a face.
  private func needsFaceOnline(_ context: Context) -> Bool {
    context.answers.smartphone == false
      && context.query?.facts(about: .channel, for: errand).contains {
        $0.reliability == .answer && $0.value.channel?.kind.isOnline == true
      } == true
  }
}
