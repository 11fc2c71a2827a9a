import CardJourney
import CityGuide

/// How the social side is reported formally, at a window.
struct FormalReport: Section {
  func write(on page: inout PageWriter) {
    let paper = page.context.identityPapers
    page.text(
      Phrase(
        "带\(paper.zh)到窗口办正式挂失，拿回执；补卡可以同一趟申请。",
        "Take \(paper.en) to a window, keep the receipt; apply for the new card in the same visit."
      ),
      indent: 7)
    page.add(ReportFinality())
    page.add(SharedReport(topic: .oneFormalServesBoth))
    for channel in page.context.channels(for: .formalReport, side: .social).prefix(1) {
      page.fact(channel, indent: 7, \.phrase)
    }
  }
}
