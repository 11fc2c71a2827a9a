import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport

@testable import Screens

/// What a person sees of a case, as rows that nobody has drawn.
///
/// How many questions are still open is left out: that changes with every answer.
enum Sight: CaseIterable {
  /// The steps that can be done now, with all details.
  case steps
  case papers
  case status
  /// What is not possible yet, and what is worth knowing.
  case background
  case ask

  /// The rows that show it.
  func rows(_ context: Context) -> [Row] {
    let steps = context.case.steps(in: context.circumstances)
    switch self {
    case .steps:
      var writer = PageWriter(context)
      writer.add(FaultyFiles())
      for step in steps { writer.add(StepChoice(step: step, isDetailed: true)) }
      writer.add(AfterSteps(steps: steps))
      return writer.rows
    case .papers: return context.checklist.trips.map { .text(context.described($0)) }
    case .status:
      var wide = context
      // On fewer columns only the selected word says what it means.
      wide.size = Size(columns: 120, rows: 40)
      return StatusScreen().page(wide).rows
    case .background:
      let errand = steps.first?.errand
      let page = Page(title: Title(""), rows: [], why: .said(Phrase("", "")), errand: errand)
      return WhyScreen(about: page, context).page(context).rows
    case .ask:
      // What the person is still asked changes with every answer.
      var printed = context
      printed.isPrinted = true
      return AskScreen().page(printed).rows
    }
  }
}

extension Sight {
  /// What stands there, whatever choosing it asks for.
  private func seen(_ context: Context) -> [Row] {
    rows(context).map { row in
      var row = row
      row.message = nil
      return row
    }
  }

  /// Whether it is different in any of these cases.
  func differs(among contexts: [Context]) -> Bool {
    guard let first = contexts.first.map(seen) else { return false }
    return contexts.dropFirst().contains { seen($0) != first }
  }
}

extension Context {
  /// The papers of a trip; whether they are called one's own or the holder's makes no difference.
  fileprivate func described(_ papers: TripPapers) -> String {
    let trip = papers.trip
    let mustCome = trip.holderMustCome && answers.acting != .`self`
    return
      "\(trip.channel) \(trip.errands) \(mustCome) \(trip.channels.map(\.id)) "
      + "\(papers.mustBring) \(papers.mayBeAsked) \(papers.needNot) \(papers.errandsWithoutList)"
  }

  /// The same surroundings around another case.
  func showing(_ case: Case) -> Context {
    Context(
      language: language, moment: moment, calendar: calendar, statements: .sample, size: size,
      file: CaseFile(nickname: nil, case: `case`), guide: guide, places: places,
      documented: documented, banks: banks)
  }

  /// The same with one more answer; nil where that would go against what was recorded.
  func answering(_ answer: Answer) -> Context? {
    guard
      case .accepted(let drafts, _) = self.case.decide(
        .answer(answer, takingAlong: false), in: circumstances)
    else { return nil }
    var next = self.case
    next.write(drafts, at: moment)
    return showing(next)
  }

  /// The case further on: at each position that people reach, ready to file, and with the card in the
  /// post.
  var ahead: [Context] {
    guard let situation = answers.situation, situation.goal.errand != nil else { return [] }
    let machine = Machine(answers: answers, circumstances: circumstances)
    let positions = Waypoint.allCases.filter { $0.exists(for: situation) }
    var ways = positions.compactMap {
      machine.chain(to: SaidProgress($0), from: self.case.journey)
    }
    // With both sides reported, what comes next is seen.
    let bank = Happening.reported(.bank, .temporary, nil, lapses: nil)
    ways += [Waypoint.reportedByPhone, .reportedFormally].filter { $0.exists(for: situation) }
      .compactMap {
        machine.chain(to: SaidProgress($0, reports: [bank]), from: self.case.journey)
      }
    if let errand = journey.errand(for: answers) {
      let filing = Happening.applied(errand, nil, .unknown)
      let refusals = self.case.refusals(of: filing, when: .unknown, in: circumstances)
      let before = refusals.first { !$0.repair.isEmpty }?.repair ?? []
      ways += [before, before + [.applied(errand, .app, .post), .accepted(promised: nil)]]
    }
    return ways.filter { !$0.isEmpty }.compactMap(recording)
  }

  private func recording(_ happenings: [Happening]) -> Context? {
    let command = Command.record(happenings, .on(today, at: nil), insist: true)
    guard case .accepted(let drafts, _) = self.case.decide(command, in: circumstances) else {
      return nil
    }
    var next = self.case
    next.write(drafts, at: moment)
    return showing(next)
  }
}
