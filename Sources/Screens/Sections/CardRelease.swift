import CardJourney
import CityGuide
import Copy
import Terminal

/// How a report is taken back, once it is known whether it still holds.
struct CardRelease: Section {
  let side: Side

  func write(on page: inout PageWriter) {
    if page.context.answers.situation == .blocked {
      if let query = page.context.query {
        page.text(query.desk(.hrss).phrase, indent: 7, style: .bold)
      }
      for id in Diagnosis.Finding.reportedLost.today { page.statement(id, indent: 7) }
    }
    let report = page.context.journey.temporaryReport(of: side)
    if report?.mayHaveLapsed != nil {
      page.statement(
        page.context.answers.smartphone == false ? .releaseAskStatus : .releaseLookStatus,
        indent: 7)
    }
    if let report, report.mayHaveLapsed == nil, let day = endOfReport(report, page.context) {
      page.text(
        Phrase { $0.reportEndsByItself(day: day.phrase($0)) },
        indent: 7)
    }
    if side == .social, case .formal = page.context.journey.social, let query = page.context.query {
      let desk = query.desk(.hrss).phrase
      page.add(
        Reversibility(
          decision: query.decision(about: .formalReversible, errand: .release),
          ifSo: Phrase(\.formalReportReleasableHere),
          ifNot: Phrase(\.formalReportNotReleasableHere)))
      page.text(
        Phrase { $0.askWhetherReleasable(desk: desk($0)) },
        indent: 7)
    }
    let paper = page.context.identityPapers
    let trip = page.context.trips.first { $0.errands == [.release] && ($0.side ?? side) == side }
    let place = trip?.channel ?? (side == .social ? .window : .branch)
    page.text(
      Phrase { $0.takeCardToRelease(paper: paper($0), place: place.phrase($0)) },
      indent: 7)
    for channel in trip?.channels.prefix(1) ?? [] { page.fact(channel, indent: 7, \.phrase) }
    let said = page.context.channels(for: .release, side: side).filter {
      $0.reliability == .hearsay
    }
    for channel in said.prefix(1) where !(trip?.channels.prefix(1).contains(channel) ?? false) {
      page.fact(channel, indent: 7, \.phrase)
    }
  }

  /// The day on which a report ends by itself and the card works again, where that was told or may be
  /// relied on.
  private func endOfReport(_ report: Report, _ context: Context) -> Day? {
    if let told = report.lapses { return told }
    guard context.rules.lapse(of: side).factID != nil,
      case .after(_, .released) = context.rules.lapse(of: side).value, report.made.earliest != nil
    else { return nil }
    return context.rules.end(
      ofReportOn: side, made: report.made.latest(today: context.today), calendar: context.calendar)?
      .latest
  }
}
