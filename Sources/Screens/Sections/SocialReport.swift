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
    let (what, isSaid) =
      page.context.answers.situation == .stolen ? ("被偷了", "stolen") : ("丢了", "lost")
    // Whoever calls for somebody else says so at once: not every desk takes it.
    let isForOther = page.context.answers.acting != .`self`
    let words = isForOther ? "我替家人挂失：社保卡\(what)，要临时挂失。" : "社保卡\(what)，要临时挂失。"
    let gloss =
      isForOther
      ? "a relative's card \(isSaid), temporary report" : "card \(isSaid), temporary report"
    page.text(Phrase("说：“\(words)”", "Say: \(words)(\(gloss))"), indent: 7)
    page.add(SharedReport(topic: .oneTemporaryServesBoth))
    let number = page.context.identityNumber
    page.text(
      Phrase(
        "备好\(number.zh)；问几天后失效、到期怎样；记下时间和受理号，再查状态确认。",
        "Have \(number.en) ready; ask when it lapses and what comes then; note time and reference, then check the status."
      ),
      indent: 7)
    if let needs = hotlineNeeds(page.context) {
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

  /// What has to be at hand for that call, where somebody says so.
  private func hotlineNeeds(_ context: Context) -> Stated<Channel>? {
    context.channels(for: .temporaryReport, side: .social).first {
      $0.value.kind == .telephone && !$0.value.needs.isEmpty
    }
  }

  /// Where the social side can be reported without a call or a visit.
  private func onlineReports(_ context: Context) -> [Stated<Channel>] {
    [.temporaryReport, .formalReport].flatMap { context.channels(for: $0, side: .social) }
      .filter { $0.value.kind.isOnline }
  }
}
