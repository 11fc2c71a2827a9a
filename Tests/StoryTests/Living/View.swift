import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Handouts
import Screens
import Terminal

/// What the program knows and says at one moment of a story.
struct View {
  let context: Context
  let page: Page
  let asked: Asked
}

// MARK: - As values

extension View {
  var steps: [Step] { context.case.steps(in: context.circumstances) }
  var duties: [Obligation] { context.case.obligations(in: context.circumstances) }
  var questions: [TelephoneQuestion] { context.telephoneQuestions }
  var papers: [TripPapers] { context.checklist.trips }
  var planned: Route? { context.routes.first(where: \.isPlanned) }

  var isDone: Bool {
    context.case.isDone(in: context.circumstances)
  }

  /// The kinds of the routes that fit, the best for the wish first.
  func routes(_ fits: (Route) -> Bool) -> [String] {
    context.routes.sorted(by: wish).filter(fits).map(\.kind.rawValue)
  }

  private var wish: Wish { asked.wish.flatMap(Wish.init) ?? .soonest }

  /// A route that is as good as the plan in days, yuan, visits and certainty, and better in one; nil where there
  /// is none.
  var whatBeatsThePlan: String? {
    guard let planned else { return "no route is planned" }
    let other = context.routes.first {
      $0.isPossible && $0.kind != planned.kind && $0.beats(planned)
    }
    return other.map { "\($0.kind.rawValue) beats \(planned.kind.rawValue)" }
  }

  /// What is due within the days that were asked for, the most urgent first.
  var due: [Obligation] {
    let last = context.today.adding(days: asked.within)
    return entry.obligations.filter { duty in duty.due.earliest.map { $0 <= last } ?? false }
  }

  private var entry: CaseEntry {
    CaseEntry(
      context.case, nickname: nil, place: context.placeName, in: context.circumstances)
  }

  var explanation: Explanation {
    get throws {
      let words = asked.words.flatMap { $0.split(separator: " ").map(String.init) }
      return Explanation(
        of: try Happening(words: words),
        when: .on(context.today, at: context.moment.minute), in: context)
    }
  }

  var diagnosis: Diagnosis {
    get throws {
      let start = Diagnosis(of: context.case, in: context.circumstances)
      return try asked.words.reduce(start) { $0.answering(try $0.answer(from: $1)) }
    }
  }

  var officialWord: StatusWord? {
    get throws { context.words?.word(said: asked.words.joined(separator: " ")) }
  }

  /// The first days of the calendar's events.
  var calendarDays: [String] {
    DueCalendar.text(context).matches(of: /DTSTART;VALUE=DATE:(\d{4})(\d{2})(\d{2})/).map {
      "\($0.output.1)-\($0.output.2)-\($0.output.3)"
    }
  }
}

extension Route {
  /// Whether a source that may be relied on says that there is the way.
  var isReliable: Bool { offer == .answer }

  /// Whether it is as good as another in all and better in one.
  fileprivate func beats(_ other: Route) -> Bool {
    let pairs = zip(values, other.values)
    return pairs.allSatisfy { $0 <= $1 } && pairs.contains { $0 < $1 }
  }

  /// Days, yuan, visits, certainty: less is better.
  private var values: [Int] {
    let ends = [days, yuan].map { estimate in
      estimate.map { $0.most.value + ($0.onTop.isEmpty ? 0 : 1000) } ?? 1_000_000
    }
    return ends + [visits, isReliable ? 0 : 1, unknown.count]
  }
}

// MARK: - As text

extension View {
  /// What the page says in a language.
  func text(in language: Language) throws -> Text {
    var context = context
    context.language = language
    return Text(try text(context), language)
  }

  private func text(_ context: Context) throws -> String {
    switch page {
    case .status: PlainText.status(context, columns: 80)
    case .checklist: PlainText.checklist(context, columns: 80)
    case .routes: PlainText.routes(context, by: wish, columns: 80)
    case .questions: PlainText.questions(context, columns: 80)
    case .due:
      due.map { context.say($0.phrase(on: context.today, context.statements.lines)) }.joined(
        separator: "  ")
    case .explain:
      PlainText.explanation(try explanation, options: "", context, columns: 80)
    case .diagnose: PlainText.diagnosis(try diagnosis, context, columns: 80)
    case .word: try officialWord.map { PlainText.word($0, context, columns: 80) } ?? ""
    case .calendar: DueCalendar.text(context)
    case .sheet: MarkdownHandout.text(Handout(context))
    case .place: place(context)
    case .screen: screen(context)
    }
  }

  private func place(_ context: Context) -> String {
    guard let place = context.answers.place, let situation = context.answers.situation,
      let guide = context.placeGuide, let places = context.places
    else { return "" }
    let query = GuideQuery(
      guide, for: Answers([.place(place), .situation(situation)]), on: context.today)
    return PlainText.place(
      query, places: places, banks: context.banks, language: context.language, columns: 100)
  }

  /// The first page, where the only case is opened and nothing was pressed.
  private func screen(_ context: Context) -> String {
    guard let file = context.file else { return "" }
    var model = Model(
      context: Context(
        language: context.language, moment: context.moment, calendar: context.calendar,
        statements: context.statements,
        size: context.size, file: nil, guide: nil, entries: [entry]))
    var effects = model.receive(.opened(file))
    while let effect = effects.popLast() {
      guard let result = result(of: effect, context) else { continue }
      effects += model.receive(result)
    }
    return model.frame().text
  }

  private func result(of effect: Effect, _ context: Context) -> EffectResult? {
    switch effect {
    case .loadGuide: context.placeGuide.map(EffectResult.guide)
    case .loadPlaces:
      context.places.map { .places($0, documented: context.documented, context.banks) }
    case .loadAdvice: .advice(Content.shipped.advice)
    case .loadWords: .words(Content.shipped.words)
    case .loadCases, .readOn: .cases([entry], unread: 0)
    default: nil
    }
  }
}
