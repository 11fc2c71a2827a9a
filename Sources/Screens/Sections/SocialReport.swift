import CardJourney
import CityGuide
import Copy

/// How the social side is reported by telephone: what to say and to have at hand.
struct SocialReport: Section {
  func write(on page: inout PageWriter) {
    if page.context.journey.social == .usable { page.add(UnsaidReport()) }
    if let channel = page.context.hotline, channel.reliability == .hearsay {
      page.fact(channel, indent: 7, \.phrase)
    }
    page.add(CallFromAbroad(number: page.context.hotline?.value.number))
    page.add(AreaCode())
    page.add(SentenceToSay(side: .social))
    page.add(SharedReport(topic: .oneTemporaryServesBoth))
    let number = page.context.identityNumber
    page.text(
      Phrase { $0.questionsForSocialReport(number: number($0)) },
      indent: 7)
    if let needs = page.context.hotlineNeeds {
      page.fact(needs, indent: 7) { channel in
        let papers = channel.needs.map(\.phrase).joined(by: .enumeration)
        return Phrase { $0.alsoHavePapers(papers: papers($0)) }
      }
    }
    // Online takes a face check.
    let online = onlineReports(page.context).filter { $0.reliability == .answer }
    for channel in online.prefix(page.context.answers.smartphone == false ? 0 : 1) {
      page.fact(channel, indent: 7, label: Phrase(\.reportYourself)) { channel in
        guard channel.takes == .formal else { return channel.phrase }
        return Phrase { $0.channelReportsFormally(channel: channel.phrase($0)) }
      }
    }
  }

  /// Where the social side can be reported without a call or a visit.
  private func onlineReports(_ context: Context) -> [Stated<Channel>] {
    [.temporaryReport, .formalReport].flatMap { context.channels(for: $0, side: .social) }
      .filter { $0.value.kind.isOnline }
  }
}
