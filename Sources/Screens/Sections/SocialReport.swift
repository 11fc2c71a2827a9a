import CardJourney
import CityGuide

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
      Phrase(
        "\(number.zh)放手边。问清楚两件事：挂失管几天？到期是自动恢复还是作废？时间和受理号记下来。",
        "Have \(number.en) ready. Ask: how long does it hold, and what happens then? Note the time and the reference number."
      ),
      indent: 7)
    if let needs = page.context.hotlineNeeds {
      page.fact(needs, indent: 7) { channel in
        let papers = channel.needs.map(\.phrase).joined(by: .enumeration)
        return Phrase("还要\(papers.zh)", "also have at hand: \(papers.en)")
      }
    }
    // Online takes a face check.
    let online = onlineReports(page.context).filter { $0.reliability == .answer }
    for channel in online.prefix(page.context.answers.smartphone == false ? 0 : 1) {
      page.fact(channel, indent: 7, label: Phrase("也能自己办", "Or yourself")) { channel in
        guard channel.takes == .formal else { return channel.phrase }
        return Phrase(
          "\(channel.phrase.zh)（办的是正式挂失）", "\(channel.phrase.en) (that is a formal report)")
      }
    }
  }

  /// Where the social side can be reported without a call or a visit.
  private func onlineReports(_ context: Context) -> [Stated<Channel>] {
    [.temporaryReport, .formalReport].flatMap { context.channels(for: $0, side: .social) }
      .filter { $0.value.kind.isOnline }
  }
}
