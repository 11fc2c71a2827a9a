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
    if checklist.trips.isEmpty {
      writer.text(Phrase("现在没有要带材料的事。", "Nothing has to be brought now."))
    }
    // People pack for where they go; a call takes a number that is at hand.
    let visits = checklist.trips.filter { !$0.trip.isRemote }
    let calls = checklist.trips.filter(\.trip.isRemote)
    for (index, papers) in visits.enumerated() {
      write(papers, heading: papers.trip.heading(visit: index + 1, of: visits.count), &writer)
    }
    for papers in calls { write(papers, heading: papers.trip.heading(visit: 0, of: 0), &writer) }
    if !checklist.trips.isEmpty { writeCount(checklist, &writer) }
    writer.add(AnotherBankApart())
    return Page(
      title: context.title(Phrase("材料", "Papers")), rows: writer.rows,
      bindings: [
        KeyMap.ticking, KeyMap.entering(Phrase("好了", "Done"), .close), KeyMap.takingAway,
        KeyMap.sources, KeyMap.asking, KeyMap.status,
        (isMissingOnly ? KeyMap.showingAll : KeyMap.showingMissing)(
          .replace(.checklist(ChecklistScreen(isMissingOnly: !isMissingOnly)))), KeyMap.routes,
      ],
      citations: writer.citations)
  }

  /// How much is ready.
  private func writeCount(_ checklist: Checklist, _ writer: inout PageWriter) {
    let keys = ChecklistScreen.keys(checklist)
    let ticked = keys.count { writer.context.case.ticks.contains($0) }
    let left = keys.count - ticked
    writer.text(
      left == 0
        ? Phrase("一定要带的 \(keys.count) 样都备好了。", "All \(keys.count) that must come along are ready.")
        : Phrase(
          "\(checklist.isComplete ? "" : "至少")一定要带 \(keys.count) 样，还没备好 \(left) 样。",
          "\(checklist.isComplete ? "" : "At least ")\(keys.count) must come along; \(left) not ready yet."
        ))
    guard isMissingOnly else { return }
    writer.text(
      Phrase(
        "只列还缺的；备好的 \(ticked) 样按 Tab 再看。", "Only what is missing; Tab shows the \(ticked) ready too."
      ))
  }

  /// The ticks of what must be brought: the same paper for two trips is ticked once.
  private static func keys(_ checklist: Checklist) -> Set<RequirementKey> {
    Set(checklist.mustBring.flatMap { [$0.originalKey, $0.copyKey].compactMap(\.self) })
  }
}

// MARK: - Rows

extension ChecklistScreen {
  private func write(_ papers: TripPapers, heading: Phrase, _ writer: inout PageWriter) {
    let trip = papers.trip
    writer.heading(heading)
    if trip.isRemote {
      let number = writer.context.identityNumber
      writer.text(
        Phrase(
          "打电话前把\(number.zh)拿在手上；号码不用写进本程序。",
          "Have \(number.en) in your hand when you call; do not write it here."),
        indent: 2)
    }
    if trip.holderMustCome, writer.context.answers.acting != .`self` {
      writer.text(.holderMustCome, indent: 3)
    }
    if !papers.mustBring.isEmpty { writer.text(Phrase("一定带", "Must come along"), indent: 2) }
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
