import CardJourney
import CityGuide
import Terminal

/// What must not wait: a report that has lapsed or lapses soon, a card due.
struct Banner: Section {
  func write(on page: inout PageWriter) {
    faults(&page)
    let today = page.context.today
    let duties = page.context.case.obligations(in: page.context.circumstances)
    let urgent = duties.filter { obligation in
      guard let day = obligation.attention else { return false }
      return today.days(to: day) <= Step.renewalDays && !obligation.isJustStarted(page.context)
    }
    for obligation in urgent.prefix(2) {
      let words = obligation.phrase(on: today)
      page.text(Phrase("! \(words.zh)", "! \(words.en)"), style: .init(bold: true, tint: .alarm))
    }
    if !urgent.isEmpty { page.blank() }
  }

  /// Files that cannot be used.
  private func faults(_ page: inout PageWriter) {
    let faults = page.context.guide?.faults ?? []
    for fault in faults {
      let words = fault.leftOut
      page.text(Phrase("! \(words.zh)", "! \(words.en)"), style: .init(bold: true, tint: .alarm))
    }
    if !faults.isEmpty { page.blank() }
  }
}

extension Obligation {
  /// A report made today is no news today.
  fileprivate func isJustStarted(_ context: Context) -> Bool {
    guard case .report = kind else { return false }
    return basis == .atOnce
  }
}
