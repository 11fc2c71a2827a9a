import CardJourney

/// A report of which nobody spoke, although the card was filed for: asked about before it is made.
struct UnsaidReport: Section {
  func write(on page: inout PageWriter) {
    guard page.context.journey.application.filing != nil else { return }
    page.text(
      Phrase(
        "没记过挂失：先问挂没挂过；挂过就按 Enter 记下，没挂就现在挂。",
        "No report was recorded: ask first. If it was made, press Enter; if not, make it now."),
      indent: 7)
  }
}
