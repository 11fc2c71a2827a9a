import CardJourney
import CityGuide
import Screens

/// What the program can be asked at a moment; the raw value is the key of the claim.
enum Page: String, CaseIterable {
  case status, screen, checklist, routes, questions, due, explain, diagnose, word, calendar, sheet,
    place

  /// The keys that choose what is asked, and claim nothing.
  var options: [String] {
    switch self {
    case .routes: ["by"]
    case .due: ["within"]
    case .explain, .diagnose, .word: ["of"]
    case .status, .screen, .checklist, .questions, .calendar, .sheet, .place: []
    }
  }

  /// Whether it is about a happening or a word.
  var needsWords: Bool { self == .explain || self == .word }

  /// The keys that claim something, beside those of every text.
  var rows: [String: Row<View>] {
    switch self {
    case .status: Page.statusRows
    case .checklist: Page.checklistRows
    case .routes: Page.routesRows
    case .questions: Page.questionsRows
    case .due: Page.dueRows
    case .explain: Page.explainRows
    case .diagnose: Page.diagnoseRows
    case .word: ["is": .word("official-words") { try $0.officialWord?.word?.rawValue }]
    case .calendar:
      ["days": .has(.day) { $0.calendarDays }, "no days": .hasNot(.day) { $0.calendarDays }]
    case .screen, .sheet, .place: [:]
    }
  }
}

// MARK: - Where the case stands

extension Page {
  fileprivate static var statusRows: [String: Row<View>] {
    [
      "done": .flag { $0.isDone },
      "stage": .word("stages") { $0.context.case.stage(in: $0.context.circumstances).rawValue },
      "first step": .word("steps") { $0.steps.first?.key },
      "steps": .has(.word("steps")) { $0.steps.map(\.key) },
      "no steps": .hasNot(.word("steps")) { $0.steps.map(\.key) },
      "steps in order": .inOrder("steps") { $0.steps.map(\.key) },
      "duties": .each(.word("duties"), { $0.duties.map { ($0.kind.key, $0) } }, dutyRows),
      "no duties": .hasNot(.word("duties")) { $0.duties.map(\.kind.key) },
      "next": .each(
        .word("steps"), { view in view.steps.map { ($0.key, view.context.office(of: $0)) } },
        officeRows),
    ]
  }

  private static var dutyRows: [String: Row<Obligation>] {
    [
      "on": .day { $0.due.earliest },
      "not after": .day(<=) { $0.due.earliest },
      "not before": .day(>=) { $0.due.earliest },
      "basis": .word("bases") { $0.basis.key },
    ]
  }

  private static var officeRows: [String: Row<StepOffice>] {
    [
      "number": .dialled { $0.number },
      "office": .word("channels") { $0.kind?.rawValue },
      "grade": .word("grades") { $0.fact?.grade.rawValue },
      "reliable": .flag { $0.fact?.reliability == .answer },
      "opening": .word("openings") { $0.opening?.key },
      "opens": .day { $0.opening?.day },
    ]
  }

  fileprivate static var dueRows: [String: Row<View>] {
    [
      "first": .word("duties") { $0.due.first?.kind.key },
      "on": .day { $0.due.first?.due.earliest },
      "not after": .day(<=) { $0.due.first?.due.earliest },
      "duties": .each(.word("duties"), { $0.due.map { ($0.kind.key, $0) } }, dutyRows),
      "no duties": .hasNot(.word("duties")) { $0.due.map(\.kind.key) },
      "nothing": .nothing { $0.due.map(\.kind.key) },
    ]
  }
}

// MARK: - The way to the new card

extension Page {
  fileprivate static var checklistRows: [String: Row<View>] {
    [
      "visits": .number { $0.papers.count { !$0.trip.isRemote } },
      "goes to": .has(.word("channels")) { $0.papers.map(\.trip.channel.rawValue) },
      "goes not to": .hasNot(.word("channels")) { $0.papers.map(\.trip.channel.rawValue) },
      "one trip": .together("errands") { $0.papers.map { $0.trip.errands.map(\.rawValue) } },
      "brings": .has(.paper) { $0.papers.flatMap(\.mustBring).map(\.notation) },
      "may bring": .has(.paper) { $0.papers.flatMap(\.mayBeAsked).map(\.notation) },
      "brings not": .hasNot(.paper) {
        $0.papers.flatMap { $0.mustBring + $0.mayBeAsked }.map(\.notation)
      },
      "holder comes": .flag { $0.papers.contains(where: \.trip.holderMustCome) },
      "no list for": .has(.word("errands")) {
        $0.papers.flatMap(\.errandsWithoutList).map(\.rawValue)
      },
    ]
  }

  fileprivate static var routesRows: [String: Row<View>] {
    [
      "planned": .word("routes") { $0.planned?.kind.rawValue },
      "not planned": .hasNot(.word("routes")) { [$0.planned?.kind.rawValue].compactMap(\.self) },
      "possible": .has(.word("routes")) { $0.routes { $0.isPossible } },
      "impossible": .has(.word("routes")) { $0.routes { !$0.isPossible } },
      "reliable": .has(.word("routes")) { $0.routes { $0.isPossible && $0.isReliable } },
      "unreliable": .has(.word("routes")) { $0.routes { !($0.isPossible && $0.isReliable) } },
      "in order": .inOrder("routes") { $0.routes { _ in true } },
      "why not": .each(
        .word("routes"), { $0.context.routes.map { ($0.kind.rawValue, $0) } },
        ["because": .has(.word("obstacles")) { $0.notFor.map(\.rawValue) }]),
      "visits": .number { $0.planned?.visits },
      "visits at most": .number(<=) { $0.planned?.visits },
      "errands": .has(.word("errands")) {
        $0.planned?.trips.flatMap(\.errands).map(\.rawValue) ?? []
      },
      "unbeaten": .holds { $0.whatBeatsThePlan },
      "none": .word("no-routes") {
        NoRoute(answers: $0.context.answers, journey: $0.context.journey)?.rawValue
      },
    ]
  }
}

// MARK: - What is asked

extension Page {
  fileprivate static var questionsRows: [String: Row<View>] {
    [
      "asks": .has(.matter) { $0.questions.map(\.matter.key.rawValue) },
      "asks not": .hasNot(.matter) { $0.questions.map(\.matter.key.rawValue) },
      "at": .each(
        .matter,
        { (view: View) in
          view.questions.map { ($0.matter.key.rawValue, (question: $0, view: view)) }
        },
        questionRows),
      "nothing": .nothing { $0.questions.map(\.matter.key.rawValue) },
    ]
  }

  private static var questionRows: [String: Row<(question: TelephoneQuestion, view: View)>] {
    [
      "number": .dialled {
        $0.question.desk.number ?? $0.view.context.number(of: $0.question.desk.kind)
      },
      "desk": .word("desks") { $0.question.desk.kind.rawValue },
      "reason": .word("reasons") { $0.question.reason.rawValue },
    ]
  }

  fileprivate static var explainRows: [String: Row<View>] {
    [
      "availability": .word("availabilities") { try $0.explanation.offer.availability.word },
      "rules": .has(.word("rules")) { try $0.explanation.offer.refusals.map(\.rule.rawValue) },
      "no rules": .hasNot(.word("rules")) {
        try $0.explanation.offer.refusals.map(\.rule.rawValue)
      },
      "final": .flag { try $0.explanation.isIrreversible },
    ]
  }

  fileprivate static var diagnoseRows: [String: Row<View>] {
    [
      "finds": .word("findings") { try $0.diagnosis.finding?.rawValue },
      "asks": .word("diagnosis-questions") { try $0.diagnosis.next?.rawValue },
    ]
  }
}

extension ChecklistItem {
  /// Such as `id-card holder`.
  fileprivate var notation: String { "\(document.rawValue) \(whose.rawValue)" }
}

extension Availability {
  /// The word for it in a claim.
  var word: String {
    switch self {
    case .possible: "possible"
    case .warned: "warned"
    case .needsInsisting: "needs-insisting"
    case .blocked: "blocked"
    }
  }
}
