import CardJourney
import CityGuide
import Copy
import TestSupport

@testable import Screens

/// Everything that somebody sees of a case at one moment, computed once.
///
/// Laws read it, and each law's sabotage changes it: so what is shown is held in values of its own, which
/// also outlive a changed interface.
struct Observation: Sendable {
  let setting: Setting
  /// Which look on the way it is, from 0.
  let stage: Int
  /// What the program read, in Chinese.
  var context: Context

  // What is left and what is due.
  var steps: [Step]
  var unmet: [Unmet]
  var cells: [Cell: StageCell]
  /// The same as if no day had passed since anything was recorded.
  let asRecorded: AsRecorded
  var duties: [Duty]
  /// When somebody is reminded of each report: of those that stand, and of those that the steps ask for, as if
  /// they were called in now.
  var reminders: [Reminder]

  // The plan.
  var visits: [Visit]
  var ways: [OfferedWay]
  var papers: [PapersOfVisit]
  var asked: [Asked]

  // What is read.
  var pages: [PageName: [Language: Text]]
  /// What each step says, in the order of the steps.
  var told: [[Language: Text]]
  /// What the pages cite.
  var cited: [Cited]
  /// What `buka city` says of the place.
  let city: City
  /// How the words of a happening are written down.
  var spelling: @Sendable ([String]) -> [String] = { $0 }

  /// Which page.
  enum PageName: String, CaseIterable, Hashable, Sendable {
    case status, checklist, questions, routes
    /// How well the place is documented, as the page of sources says it.
    case sources
    /// What can be done now, in full.
    case wizard
  }

  /// A cell of the rail.
  struct Cell: Hashable, Sendable {
    let stage: Stage
    let side: Side
  }

  /// Where a case stands by what was recorded alone.
  struct AsRecorded: Sendable {
    let unmet: [Unmet]
    let cells: [Cell: StageCell]
    let journey: Journey
  }
}

extension Observation {
  /// What somebody sees at that stage of a way.
  init(_ way: Way, city: City) {
    let context = way.context
    let circumstances = context.circumstances
    let file = context.case
    setting = way.setting
    stage = way.stage
    self.context = context
    steps = file.steps(in: circumstances)
    unmet = file.unmet(in: circumstances)
    cells = Observation.cells(of: file, in: circumstances)
    asRecorded = AsRecorded(of: file, in: circumstances)
    duties = file.obligations(in: circumstances).map { Duty($0, context) }
    reminders = Reminder.all(in: context, of: steps)
    visits = context.trips.map { Visit($0) }
    ways = context.routes.map { OfferedWay($0, context) }
    papers = PapersOfVisit.numbered(context.checklist)
    asked = context.telephoneQuestions.map { Asked($0) }
    pages = [:]
    told = []
    cited = []
    self.city = city
    var english = context
    english.language = .en
    for context in [context, english] { read(context) }
  }

  /// Reads every page in the language of the context.
  private mutating func read(_ context: Context) {
    let language = context.language
    var printed = context
    printed.isPrinted = true
    pages[.status, default: [:]][language] = Text(StatusScreen().page(printed).rows.map(\.line))
    // The command line prints the rows of these pages as they are.
    let checklist = ChecklistScreen().page(context)
    pages[.checklist, default: [:]][language] = Text(checklist.rows.map(\.line))
    pages[.questions, default: [:]][language] = Text(AskScreen().page(context).rows.map(\.line))
    pages[.routes, default: [:]][language] =
      Text(RoutesScreen(by: .soonest).page(printed).rows.map(\.line))
    var all = context
    all.saysAll = true
    var page = PageWriter(all)
    page.add(StepsNow(isBrief: false))
    page.add(QuestionsToAsk())
    // Before the first answers there is a question, and nothing to do.
    let rows = page.rows.isEmpty ? WizardScreen().page(all).rows : page.rows
    pages[.wizard, default: [:]][language] = Text(rows.map(\.line))
    pages[.sources, default: [:]][language] = Text([context.say(context.guideSummary)])
    for (number, text) in page.rows.toldOfChoices.enumerated() {
      if number == told.count { told.append([:]) }
      told[number][language] = text
    }
    if language == .zh {
      cited = page.citations.all.map { Cited($0, on: .wizard, context) }
      cited += checklist.citations.all.map { Cited($0, on: .checklist, context) }
    }
  }

  static func cells(of file: Case, in circumstances: Circumstances) -> [Cell: StageCell] {
    var cells: [Cell: StageCell] = [:]
    for stage in Stage.allCases {
      for side in Side.allCases {
        cells[Cell(stage: stage, side: side)] = file.cell(stage, side, in: circumstances)
      }
    }
    return cells
  }
}

extension Observation.AsRecorded {
  /// A day before anything was recorded nothing can have run out.
  init(of file: Case, in circumstances: Circumstances) {
    var early = circumstances
    let days = file.happenings.compactMap(\.event.happened.earliest)
    let first = min(days.min() ?? circumstances.today, circumstances.today)
    early.moment = Moment(day: first.adding(days: -1), minute: 0)
    unmet = file.unmet(in: early)
    cells = Observation.cells(of: file, in: early)
    journey = file.journey
  }
}

// MARK: - What laws ask of it

extension Observation {
  var answers: Answers { context.answers }
  var today: Day { context.today }
  /// The tracks as recorded.
  var journey: Journey { asRecorded.journey }
  var isOpen: Bool { journey.closing == .open && answers.situation != nil }

  func text(_ page: PageName, _ language: Language = .zh) -> Text {
    pages[page]?[language] ?? Text()
  }

  /// What a step says; empty where it is none of the steps.
  func text(of step: Step, _ language: Language = .zh) -> Text {
    guard let number = steps.firstIndex(of: step), number < told.count else { return Text() }
    return told[number][language] ?? Text()
  }

  /// What the list of papers says of one visit.
  func text(ofVisit number: Int) -> Text {
    let lines = text(.checklist).lines.map(\.text)
    guard let start = lines.firstIndex(where: { $0.contains("第 \(number) 趟") }) else {
      return Text()
    }
    let rest = lines[(start + 1)...].prefix { !$0.contains("第 \(number + 1) 趟") }
    return Text([lines[start]] + rest)
  }

  /// The way that the plan follows.
  var planned: OfferedWay? { ways.first(where: \.isPlanned) }

  /// The errand that brings the new card, where none was filed for yet.
  var filing: Errand? {
    guard isOpen, !ways.isEmpty, !journey.application.isRunning else { return nil }
    return journey.errand(for: answers)
  }

  /// Whether counters are closed for today: it is late, or no day of work.
  var areCountersClosed: Bool {
    !context.calendar.isWorkday(today) || context.moment.minute >= 18 * 60
  }

  /// The visit that does an errand, where it is not done.
  func visit(for errand: Errand) -> Visit? {
    visits.first { !$0.isDone && $0.errands.contains(errand) }
  }

  mutating func say(_ zh: String, _ en: String, on page: PageName) {
    pages[page, default: [:]][.zh, default: Text()].append(zh)
    pages[page, default: [:]][.en, default: Text()].append(en)
  }

  /// The setting with where the case stands, to find it again.
  var place: String {
    let steps = steps.prefix(2).map { "\($0)" }.joined(separator: "+")
    return "\(setting.words) · look \(stage) · \(today) \(Moment.clock(context.moment.minute))"
      + " · \(steps)"
  }
}

extension Row {
  /// The row as one line.
  fileprivate var line: String {
    let source =
      evidenceWords.allSatisfy(\.isASCII) ? "source (\(evidenceWords))" : "来源（\(evidenceWords)）"
    let parts = [
      lead, text, tail, evidenceWords.isEmpty || evidence.isEmpty ? evidenceWords : source,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}

extension [Row] {
  /// The rows of each choice with what stands below it, to the next choice or the first empty row.
  fileprivate var toldOfChoices: [Text] {
    var told: [Text] = []
    var isInside = false
    for row in self {
      if row.choice != nil {
        told.append(Text())
        isInside = true
      }
      if row == .blank { isInside = false }
      if isInside { told[told.count - 1].append(row.line) }
    }
    return told
  }
}
