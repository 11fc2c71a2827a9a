import CardJourney
import Copy

/// A report of which nobody spoke, although the card was filed for: asked about before it is made.
struct UnsaidReport: Section {
  func write(on page: inout PageWriter) {
    guard page.context.journey.application.filing != nil else { return }
    page.text(
      Phrase(\.reportNeverRecorded),
      indent: 7)
  }
}
