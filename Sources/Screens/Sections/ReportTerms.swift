import CardJourney
import CityGuide

/// How long the reports hold, and what we make of that.
struct ReportTerms: Section {
  let steps: [Step]

  func write(on page: inout PageWriter) {
    let duties = page.context.case.obligations(in: page.context.circumstances)
    let isReporting = steps.contains(.report(.social, .temporary))
    // Whoever was told the day needs no other word on it.
    let running = duties.contains { $0.kind == .renewReport(.social) && $0.basis != .told }
    if let query = page.context.query, isReporting || running { term(query, isReporting, &page) }
    let reports = duties.compactMap { duty -> (side: Side, duty: Obligation)? in
      guard case .renewReport(let side) = duty.kind else { return nil }
      return (side, duty)
    }
    for (side, duty) in reports where duty.basis != .assumed {
      let day = duty.due.phrase
      page.text(
        Phrase(
          "\(side.phrase.zh)的挂失到 \(day.zh)为止。", "\(side.phrase.en) report holds until \(day.en)."))
    }
    let assumed = reports.filter { $0.duty.basis == .assumed }
    guard !assumed.isEmpty else { return }
    let days = assumed.map { side, duty in
      Phrase(
        "\(side.phrase.zh)到 \(duty.due.phrase.zh)", "\(side.phrase.en) until \(duty.due.phrase.en)")
    }.joined(by: .enumeration)
    page.text(
      Phrase(
        "挂失先按查到的最短说法算：\(days.zh)；问到准的就改。",
        "Reports are taken to hold by the shortest that anybody says: \(days.en); correct it once you know."
      ))
  }

  /// How long a report of the social side holds, and what we make of it.
  private func term(_ query: GuideQuery, _ isReporting: Bool, _ page: inout PageWriter) {
    let decision = query.decision(about: .temporaryLapse)
    let label = Phrase("社保侧挂失管多久", "The social report holds")
    if let answer = decision.answer {
      page.fact(answer, indent: 1, label: label, answer.phrase())
    } else {
      page.text(
        Phrase(
          "社保侧挂失管多久：\(query.guide.names.short)没有查到官方说法。",
          "How long the social report holds: no official word found."))
    }
    // Where no answer can be relied on the reminder goes by the shortest of these.
    if page.context.rules.lapse.factID == nil {
      for hearsay in shortest(decision.hearsay, page.context).prefix(2) {
        page.fact(hearsay, indent: 3, hearsay.phrase())
      }
    }
    guard isReporting,
      let due = page.context.rules.end(
        ofReportOn: .social, made: page.context.today, calendar: page.context.calendar)
    else { return }
    page.text(
      Phrase(
        "今天挂失，本程序按 \(due.phrase.zh)到期提醒你；电话里问到的，以它为准。",
        "Reported today, we remind you as if it ran out on \(due.phrase.en); what they tell you counts more."
      ))
  }

  /// What is said of how long a report holds, the term that ends first foremost.
  private func shortest(_ facts: [Fact], _ context: Context) -> [Fact] {
    let ends = facts.compactMap { fact in
      fact.value.lapse?.span.map { span in
        (
          fact: fact,
          end: context.calendar.end(of: span, from: context.today).earliest?.ordinal ?? .max
        )
      }
    }
    return ends.sorted { $0.end < $1.end }.map(\.fact)
  }
}
