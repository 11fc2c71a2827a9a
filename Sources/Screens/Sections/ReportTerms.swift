import CardJourney
import CityGuide
import Copy

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
        Phrase { $0.sideReportHoldsUntil(side: side.phrase($0), day: day($0)) })
    }
    let assumed = reports.filter { $0.duty.basis == .assumed }
    guard !assumed.isEmpty else { return }
    let days = assumed.map { side, duty in
      Phrase { $0.sideHoldsUntil(side: side.phrase($0), day: duty.due.phrase($0)) }
    }.joined(by: .enumeration)
    page.text(
      Phrase { $0.reportsAssumedShortest(days: days($0)) })
  }

  /// How long a report of the social side holds, and what we make of it.
  private func term(_ query: GuideQuery, _ isReporting: Bool, _ page: inout PageWriter) {
    let decision = query.decision(about: .temporaryLapse)
    let label = Phrase(\.howLongSocialReportHolds)
    if let answer = decision.answer {
      page.fact(answer, indent: 1, label: label, answer.phrase())
    } else {
      page.text(
        Phrase { $0.socialReportTermUnknown(place: query.guide.names.short) })
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
      Phrase { $0.reportedTodayAssumedUntil(day: due.phrase($0)) })
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
