import CardJourney
import CityGuide
import Terminal

/// How a report is taken back, once it is known whether it still holds.
struct CardRelease: Section {
  let side: Side

  func write(on page: inout PageWriter) {
    if page.context.answers.situation == .blocked {
      if let query = page.context.query {
        page.text(query.desk(.hrss).phrase, indent: 7, style: .bold)
      }
      for line in Diagnosis.Finding.reportedLost.today { page.text(line, indent: 7) }
    }
    let report = page.context.journey.temporaryReport(of: side)
    if report?.mayHaveLapsed != nil {
      page.text(
        page.context.answers.smartphone == false
          ? Phrase(
            "可能已经自动恢复，也可能还挂着：打 12333 或到窗口查状态；还挂着就去解挂。",
            "It may work again by itself, or still be blocked: have the status looked up, and release it if it is."
          )
          : Phrase(
            "可能已经自动恢复，也可能还挂着：先查状态，显示“挂失”就去解挂；显示“正常”也记下来。",
            "It may work again by itself, or still be blocked: look at the status; released if it says reported lost. Record what you see."
          ), indent: 7)
    }
    if let report, report.mayHaveLapsed == nil, let day = endOfReport(report, page.context) {
      page.text(
        Phrase(
          "不急用的，也可以等到 \(day.phrase.zh)挂失自己到期，到时查一下状态。",
          "Not urgent? The report ends by itself on \(day.phrase.en); look at the status then."),
        indent: 7)
    }
    if side == .social, case .formal = page.context.journey.social, let query = page.context.query {
      let desk = query.desk(.hrss).phrase
      page.add(
        Reversibility(
          decision: query.decision(about: .formalReversible, errand: .release),
          ifSo: Phrase("正式挂失这里能解", "a formal report can be released here"),
          ifNot: Phrase("正式挂失这里解不了", "a formal report cannot be released here")))
      page.text(
        Phrase("去之前先问能不能解：\(desk.zh)。", "Ask first whether it can be released. \(desk.en)."),
        indent: 7)
    }
    let paper = page.context.identityPapers
    let trip = page.context.trips.first { $0.errands == [.release] && ($0.side ?? side) == side }
    let place = trip?.channel ?? (side == .social ? .window : .branch)
    page.text(
      Phrase(
        "带卡和\(paper.zh)到\(place.phrase.zh)解挂。还没解挂前卡用不了。",
        "Take the card and \(paper.en) to: \(place.phrase.en). Until then the card does not work."
      ),
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
