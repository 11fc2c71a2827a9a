import CardJourney
import CityGuide
package import Copy
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
      writer.text(Phrase(\.noPapersNeededNow))
    }
    // People pack for where they go; a call takes a number that is at hand.
    let visits = checklist.trips.filter { !$0.trip.isRemote }
    let calls = checklist.trips.filter(\.trip.isRemote)
    for (index, papers) in visits.enumerated() {
      write(papers, heading: papers.trip.heading(visit: index + 1, of: visits.count), &writer)
    }
    for papers in calls { write(papers, heading: papers.trip.heading(visit: 0, of: 0), &writer) }
    // Where no list may be relied on, there is nothing to count.
    if !checklist.ticks.isEmpty { writeCount(checklist, &writer) }
    writer.add(AnotherBankApart())
    return Page(
      title: context.title(Phrase(\.papersPage)), rows: writer.rows,
      bindings: [
        KeyMap.ticking, KeyMap.entering(Phrase(\.papersDone), .close), KeyMap.takingAway,
        KeyMap.sources, KeyMap.asking, KeyMap.status,
        (isMissingOnly ? KeyMap.showingAll : KeyMap.showingMissing)(
          .replace(.checklist(ChecklistScreen(isMissingOnly: !isMissingOnly)))), KeyMap.routes,
      ],
      citations: writer.citations)
  }

  /// How much is ready.
  private func writeCount(_ checklist: Checklist, _ writer: inout PageWriter) {
    let keys = checklist.ticks
    let ticked = keys.count { writer.context.case.ticks.contains($0) }
    let left = keys.count - ticked
    let isComplete = checklist.isComplete
    writer.text(
      left == 0
        ? Phrase { $0.allPapersReady(isComplete: isComplete, count: keys.count) }
        : Phrase {
          $0.papersNotReadyYet(isComplete: isComplete, count: keys.count, left: left)
        })
    guard isMissingOnly else { return }
    writer.text(
      Phrase { $0.onlyMissingPapersShown(ready: ticked) })
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
        Phrase { $0.haveNumberInHand(number: number($0)) },
        indent: 2)
    }
    if trip.holderMustCome, writer.context.answers.acting != .`self` {
      writer.text(.holderMustCome, indent: 3)
    }
    if !papers.mustBring.isEmpty { writer.text(Phrase(\.papersMustComeAlong), indent: 2) }
    for item in papers.mustBring { write(item, on: trip, &writer) }
    if let words = papers.withoutList(&writer) { writer.text(words, indent: 3) }
    if !papers.mayBeAsked.isEmpty {
      writer.text(.hearsayPapers, indent: 2)
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
        line.phrase, isTicked, ticked: Phrase(\.paperTicked), unticked: Phrase(\.paperMissing),
        evidence: line.evidence,
        .perform(
          .tick(line.key, !isTicked),
          said: isTicked ? Phrase(\.paperMarkedNotReady) : Phrase(\.paperMarkedReady)))
    }
  }

  private func notNeeded(_ papers: [NotNeeded], _ writer: inout PageWriter) {
    guard !papers.isEmpty else { return }
    let list = papers.map(\.phrase).joined(by: .enumeration)
    writer.row(
      .aside(
        writer.context.say(Phrase { $0.papersNotNeeded(papers: list($0)) }), indent: 2))
  }
}

extension NotNeeded.Reason {
  /// Why it need not be brought.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}
