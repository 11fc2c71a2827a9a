import CardJourney
import CityGuide
import Copy
import Terminal

/// How the new card is applied for: where, with what, at what price, how soon.
struct NewCardFiling: Section {
  let errand: Errand
  let trips: [Trip]

  func write(on page: inout PageWriter) {
    if case .refused(let reason, _) = page.context.journey.application {
      page.text(
        Phrase { $0.turnedDownLastTime(reason: reason.phrase($0)) },
        indent: 7,
        style: .bold)
      if let remedy = reason.remedy { page.statement(remedy, indent: 7) }
    }
    if case .reclaimed = page.context.journey.application {
      page.statement(.cardInOtherHands, indent: 7)
      page.text(
        Phrase(\.askWhetherCardIsVoid),
        indent: 7)
    }
    if let report = page.context.journey.temporaryReport(of: .social), report.endedCard,
      let day = report.lapses
    {
      page.text(
        Phrase { $0.voidAsToldApplyNow(day: day) }, indent: 7, style: .bold)
    }
    if page.context.answers.situation == .blocked {
      for id in Diagnosis.Finding.cancelled.today { page.statement(id, indent: 7) }
    }
    guard let query = page.context.query else { return }
    let trip = trips.first { $0.errands.contains(errand) }
    if let report = trips.first(where: { $0.errands == [.formalReport] }) {
      page.text(
        Phrase { $0.filingReportFirst(instruction: report.instruction($0)) }, indent: 7)
    }
    if let trip {
      page.text(trip.instruction, indent: 7)
      // Where nobody names a place for it, that of another errand of the visit is none.
      for channel in trip.channels.prefix(1)
      where channel.scope.errands.isEmpty || channel.scope.errands.contains(errand) {
        page.fact(channel, indent: 7, label: Phrase(\.whereToGo), \.phrase)
      }
      page.add(PapersToBring(trip: trip))
    }
    if let bank = page.context.newBank {
      page.text(
        Phrase { $0.applyWithNewBank(bank: bank.names) },
        indent: 7)
    }
    page.add(AnotherBank(indent: 7))
    whichOutlet(at: trip?.channel, query, &page)
    page.add(ErrandFee(errand: errand, channel: trip?.channel))
    instantFirst(at: trip?.channel, query, &page)
    for time in query.durations(for: errand, channel: trip?.channel).prefix(1) {
      page.fact(time, indent: 7, label: Phrase(\.timeItTakes), \.phrase)
    }
    if let trip, trip.errands.contains(.formalReport) {
      page.add(ReportFinality())
      page.add(SharedReport(topic: .oneFormalServesBoth, channel: trip.channel))
    }
    if page.context.journey.plastic == .missing {
      page.statement(.filingRulesOutRelease, indent: 7, style: .bold)
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
      Phrase { $0.askWhichOutletIsInstant(desk: desk($0), routes: routes($0)) },
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
        ? Phrase(\.someOutletsAreInstant)
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
      page.fact(online, indent: 7, label: Phrase(\.filingOnlineFromAfar), \.phrase)
    } else {
      withoutOnline(&page)
    }
  }

  /// What is left to somebody far away for whom nothing can be done online, as far as the call page asks it.
  private func withoutOnline(_ page: inout PageWriter) {
    let needsFace = needsFaceOnline(page.context)
    let why =
      needsFace
      ? Phrase(\.onlineFilingNeedsFaceCheck)
      : Phrase(\.noOnlineFilingFound)
    let ways: [(topic: Topic, words: Phrase)] = [
      (.delivery, Phrase(\.whetherNewCardIsSent)),
      (.agentMay, Phrase(\.whetherSomebodyElseMayFile)),
      (.otherOutlet, Phrase(\.whetherOutletElsewhereFiles)),
    ]
    var asked: [Phrase] = []
    for way in ways where page.asks({ $0 == Matter(way.topic, errand) }) { asked.append(way.words) }
    let list = asked.joined(by: .enumeration)
    let key = page.context.key("a")
    page.text(
      asked.isEmpty
        ? Phrase { $0.filingFromAfar(reason: why($0)) }
        : Phrase { $0.filingFromAfarAsk(reason: why($0), questions: list($0), key: key($0)) },
      indent: 7)
  }

  /// Filing online rests on the e-card, which pauses once the old card is cancelled (TwoAnswers.md, C16).
  private func onlineInTime(_ query: GuideQuery, _ page: inout PageWriter) {
    guard query.hasOnlineRoute, page.context.answers.smartphone != false else { return }
    if page.context.journey.social == .cancelled {
      page.statement(.onlinePausesWithoutCard, indent: 7)
    } else {
      page.statement(.fileOnlineBeforeCancelling, indent: 7)
    }
  }

  /// What becomes of the old card at an exchange (TwoAnswers.md, C18).
  private func oldCardAtExchange(_ query: GuideQuery, _ page: inout PageWriter) {
    guard let answer = query.decision(about: .oldCardHandedIn).answer else {
      page.text(
        Phrase(\.handInCardIfAsked), indent: 7)
      return
    }
    page.fact(
      answer, indent: 7,
      answer.value.flag == true
        ? Phrase(\.oldCardIsTaken)
        : Phrase(\.oldCardIsKept))
  }

  /// Whether something that can be relied on is done online, and the holder has no phone that shows a face.
  private func needsFaceOnline(_ context: Context) -> Bool {
    context.answers.smartphone == false
      && context.query?.facts(about: .channel, for: errand).contains {
        $0.reliability == .answer && $0.value.channel?.kind.isOnline == true
      } == true
  }
}
