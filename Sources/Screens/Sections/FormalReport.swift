import CardJourney
import CityGuide
import Copy

/// How the social side is reported formally, at a window.
struct FormalReport: Section {
  func write(on page: inout PageWriter) {
    let paper = page.context.identityPapers
    page.text(
      Phrase { $0.reportFormallyAtWindow(paper: paper($0)) },
      indent: 7)
    page.add(ReportFinality())
    page.add(SharedReport(topic: .oneFormalServesBoth))
    for channel in page.context.channels(for: .formalReport, side: .social).prefix(1) {
      page.fact(channel, indent: 7, \.phrase)
    }
  }
}
