import CardJourney
import CityGuide
import Terminal

/// What to bring, trip by trip, to be ticked off.
struct ChecklistScreen: Screen {
  /// Only what is not ready yet is shown.
  var isMissingOnly = false

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.add(UnreadableGuides())
    let checklist = context.checklist
    let keys = ChecklistScreen.keys(checklist)
    let ticked = keys.count { context.case.ticks.contains($0) }
    if checklist.trips.isEmpty {
      writer.text(Phrase("现在没有要带材料的事。", "Nothing has to be brought now."))
    } else {
      writer.heading(
        Phrase(
          "\(checklist.isComplete ? "" : "至少")要带 \(keys.count) 样   已备 \(ticked)   缺 \(keys.count - ticked)",
          "To bring \(checklist.isComplete ? "" : "at least ")\(keys.count)   ready \(ticked)   missing \(keys.count - ticked)"
        ))
      writer.blank()
    }
    var visit = 0
    if isMissingOnly {
      writer.text(
        Phrase(
          "只列还缺的；备好的 \(ticked) 样按 f 再看。", "Only what is missing; f shows the \(ticked) ready too."))
      writer.blank()
    }
    for papers in checklist.trips {
      // A call is no trip: people count the times they have to go somewhere.
      if !papers.trip.isRemote { visit += 1 }
      write(papers, visit: visit, &writer)
    }
    writer.add(AnotherBankApart())
    return Page(
      title: context.title(Phrase("材料清单", "Papers")), rows: writer.rows,
      bindings: [
        KeyMap.tickingWithEnter,
        (isMissingOnly ? KeyMap.showingAll : KeyMap.showingMissing)(
          .replace(.checklist(ChecklistScreen(isMissingOnly: !isMissingOnly)))),
        KeyMap.takingAway, KeyMap.questions, KeyMap.sources, KeyMap.routes,
      ],
      citations: writer.citations)
  }

  /// The ticks of what must be brought: the same paper for two trips is ticked once.
  private static func keys(_ checklist: Checklist) -> Set<RequirementKey> {
    Set(checklist.mustBring.flatMap { [$0.originalKey, $0.copyKey].compactMap(\.self) })
  }
}

// MARK: - Rows

extension ChecklistScreen {
  private func write(_ papers: TripPapers, visit: Int, _ writer: inout PageWriter) {
    let trip = papers.trip
    writer.heading(trip.heading(visit: visit))
    if trip.isRemote {
      let number = writer.context.identityNumber
      writer.text(
        Phrase(
          "手边放好\(number.zh)，照着念就行，不用写进来。",
          "Have \(number.en) at hand; do not write it here."),
        indent: 3)
    }
    if trip.holderMustCome, writer.context.answers.acting != .`self` {
      writer.text(.holderMustCome, indent: 3)
    }
    for item in papers.mustBring { write(item, on: trip, &writer) }
    if let words = papers.withoutList(&writer) { writer.text(words, indent: 3) }
    if !papers.mayBeAsked.isEmpty {
      writer.text(papers.titleOfHearsay(&writer), indent: 2)
      for item in papers.mayBeAsked { write(item, on: trip, &writer) }
    }
    notNeeded(papers.needNot, &writer)
    writer.blank()
  }

  private func write(_ item: ChecklistItem, on trip: Trip, _ writer: inout PageWriter) {
    for line in item.lines(on: trip, &writer) {
      let isTicked = writer.context.case.ticks.contains(line.key)
      guard !(isTicked && isMissingOnly) else { continue }
      writer.tick(
        line.phrase, isTicked, ticked: Phrase("备好", "ready"), unticked: Phrase("缺", "missing"),
        evidence: line.evidence,
        .perform(
          .tick(line.key, !isTicked),
          said: isTicked ? Phrase("还没备", "Not ready") : Phrase("备好了", "Ready")))
    }
  }

  private func notNeeded(_ papers: [NotNeeded], _ writer: inout PageWriter) {
    guard !papers.isEmpty else { return }
    let list = papers.map(\.phrase)
    writer.row(
      .aside(
        writer.context.say(
          Phrase(
            "不用带：\(list.map(\.zh).joined(separator: "、"))",
            "Not needed: \(list.map(\.en).joined(separator: ", "))")), indent: 2))
  }
}

extension NotNeeded.Reason {
  /// Why it need not be brought.
  package var phrase: Phrase {
    switch self {
    case .lostCard: Phrase("因为丢了", "it is lost")
    case .notThisSituation: Phrase("不是这种情形", "asked in other situations")
    case .notThisPerson: Phrase("不是这样办的人", "asked of others")
    case .notThisChannel: Phrase("这个渠道不要", "asked elsewhere")
    case .keptEarlier: Phrase("前一趟已收走", "kept on an earlier trip")
    }
  }
}
