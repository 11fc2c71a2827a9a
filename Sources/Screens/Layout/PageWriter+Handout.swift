package import CardJourney
package import CityGuide

/// What the steps say, as lines for paper: nothing there can be pressed.
extension PageWriter {
  /// Whom a report is made to, with what to say and to have at hand.
  package mutating func call(_ step: Step) -> (title: Phrase, lines: [String]) {
    let title = step.title(&self)
    let lines = lines { writer in
      if step.side == .bank, writer.context.bank == nil {
        writer.add(SentenceToSay(side: .bank))
      } else {
        writer.add(StepInstructions(step: step, trips: []))
      }
    }
    let mark = title.evidence?.words ?? Phrase("", "")
    return (
      Phrase("\(title.phrase.zh)  \(mark.zh)", "\(title.phrase.en)  \(mark.en)"), lines
    )
  }

  /// How long a report holds, where somebody says so, and what to do where nobody answers.
  package mutating func lapseLines(_ steps: [Step]) -> [String] {
    lines { writer in
      writer.add(ReportTerms(steps: steps))
      if steps.contains(where: \.isSocialReport) { writer.add(NobodyAnswers()) }
    }
  }

  /// Where a trip goes, when that is open, what it costs and how long it takes.
  package mutating func details(of trip: Trip) -> [String] {
    guard let query = context.query else { return [] }
    return lines { writer in
      for channel in trip.channels.prefix(1) { writer.place(channel) }
      if trip.channels.first?.value.hours == nil, !trip.isRemote, trip.money.isEmpty {
        for hours in query.hours(of: trip.channel).prefix(1) {
          writer.fact(hours, label: Phrase("上班时间", "Hours"), \.phrase)
        }
      }
      writer.referral(of: trip)
      guard let filing = trip.errands.first(where: \.isFiling) else { return }
      writer.add(AnotherBank(indent: 0))
      writer.add(ErrandFee(errand: filing, channel: trip.channel))
      for time in query.durations(for: filing, channel: trip.channel).prefix(1) {
        writer.fact(time, label: Phrase("多久", "Time"), \.phrase)
      }
    }
  }

  /// What is said about somebody else doing the errands of a trip.
  package mutating func agentLines(of trip: Trip) -> [String] {
    guard context.answers.acting == .agent else { return [] }
    return lines { writer in
      for errand in trip.errands where errand.isFiling || errand == .activate {
        guard let rule = writer.context.agentRule(errand) else { continue }
        writer.fact(rule, label: Phrase("代办", "Agent"), (rule.value.flag == true).mayPhrase)
      }
    }
  }

  /// An office, with its hours.
  private mutating func place(_ channel: Stated<Channel>) {
    fact(channel, label: Phrase("在哪", "Where")) { channel in
      let parts = [channel.phrase, channel.hours?.phrase, channel.appointment?.phrase]
        .compactMap(\.self)
      return parts.joined(by: .comma)
    }
  }

  /// Where this desk sends people whom it cannot serve itself.
  private mutating func referral(of trip: Trip) {
    guard let desk = context.guide?.ownDesk else { return }
    let referrals = trip.errands.compactMap { desk.referral(for: $0)?.to.phrase }
    guard let to = referrals.first else { return }
    text(Phrase("本窗口不办，请去\(to.zh)", "Not done at this desk; go to \(to.en)"))
  }

  /// The texts of the rows that a part of a page writes.
  private mutating func lines(_ write: (inout PageWriter) -> Void) -> [String] {
    let start = rows.count
    write(&self)
    return rows.dropFirst(start).map(\.text).filter { !$0.isEmpty }
  }
}
