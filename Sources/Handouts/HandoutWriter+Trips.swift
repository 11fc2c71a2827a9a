import CardJourney
import CityGuide
import Copy
import Screens

extension HandoutWriter {
  /// The trips ahead; a report by telephone is among the calls already.
  mutating func trips() -> [Handout.Trip] {
    var visit = 0
    var trips: [Handout.Trip] = []
    for papers in context.checklist.trips where papers.trip.errands != [.temporaryReport] {
      if !papers.trip.isRemote { visit += 1 }
      trips.append(trip(papers, visit: visit))
    }
    return trips
  }

  private mutating func trip(_ papers: TripPapers, visit: Int) -> Handout.Trip {
    let trip = papers.trip
    let mustCome = trip.holderMustCome && context.answers.acting != .`self`
    let agent = page.agentLines(of: trip)
    let rows = page.rows(of: trip)
    return Handout.Trip(
      number: trip.isRemote ? nil : visit, title: say(trip.heading(visit: visit)),
      whoComes: mustCome ? say(.holderMustCome) : nil, place: rows.place, hours: rows.hours,
      time: rows.time, cost: rows.cost, agent: agent, notes: rows.notes,
      mustBring: lines(papers.mustBring, on: trip),
      mayBeAsked: lines(papers.mayBeAsked, on: trip),
      needNot: papers.needNot.map { say($0.phrase) },
      withoutList: papers.withoutList(&page).map(say))
  }

  private mutating func lines(
    _ items: [ChecklistItem], on trip: CityGuide.Trip
  ) -> [Handout.Paper] {
    var lines: [Handout.Paper] = []
    for item in items {
      lines += item.lines(on: trip, &page).map { line in
        Handout.Paper(
          name: say(line.name), count: say(line.count), remarks: line.remarks.map(say),
          source: line.evidence.map { say($0.words) },
          isReady: context.case.ticks.contains(line.key))
      }
    }
    return lines
  }

  /// What somebody needs who goes for the holder; nil where nobody does.
  mutating func agency() -> Handout.Agency? {
    guard context.answers.acting == .agent else { return nil }
    let trips = context.checklist.trips
    let errands = trips.filter { !$0.trip.isRemote && !$0.trip.holderMustCome }
      .flatMap(\.trip.errands)
    let asked = trips.flatMap { $0.mustBring + $0.mayBeAsked }
    return Handout.Agency(
      mandate: mandate(trips), errands: errands.map { say($0.phrase) },
      asksForRelation: asked.contains { $0.document == .relationProof })
  }

  private mutating func mandate(_ trips: [TripPapers]) -> String {
    let must = trips.flatMap(\.mustBring).first { $0.document == .mandate }
    let may = trips.flatMap(\.mayBeAsked).first { $0.document == .mandate }
    guard let fact = (must ?? may)?.facts.first else {
      let errands = trips.flatMap(\.trip.errands)
      return say(page.asksPapers(for: errands) ? .mandateUnknown : .mandateUnlisted)
    }
    let mark = page.mark(fact).words
    return say(must == nil ? .mandateHearsay(mark) : .mandateNeeded(mark))
  }
}
