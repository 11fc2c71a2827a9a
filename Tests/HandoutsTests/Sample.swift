import CardJourney
import CityGuide
import Copy
import GuideReading
import GuideTestSupport
import Handouts
import Screens
import Terminal
import TestSupport
import Testing

/// Cases whose handouts are looked at.
enum Sample: String, CaseIterable {
  /// Nothing was done yet.
  case lost
  /// Somebody else goes, and the case has a name that must not become markup.
  case agent
  /// Both sides are reported, one day of it overdue.
  case reported
  /// The card is being made.
  case filed
  /// A place of which nobody says anything.
  case elsewhere
  /// A child's damaged card.
  case child

  /// The page and the forms of the frozen place, which no change of those that ship touches.
  static let templates = templates(in: .frozen)

  /// The page and the forms that lie there.
  static func templates(in content: Content) -> SheetTemplates {
    do {
      return try SheetTemplates(content.folder.sheet())
    } catch {
      fatalError("\(error)")
    }
  }

  /// The case as the screens have it, on the sample day at ten.
  func context(
    _ language: Language = .zh, moment: Moment = Moment(day: .sample, minute: 600)
  ) throws -> Context {
    let content = Content.frozen
    var built = CaseBuilder(answers, in: .sample(on: Day.sample.adding(days: -2)))
    for visit in visits { built = built.recording(visit) }
    let file = CaseFile(nickname: nickname, case: Case(id: "7K3", events: built.case.events))
    return Context(
      language: language, moment: moment, calendar: .sample, statements: .sample,
      size: Size(columns: 80, rows: 24), file: file,
      guide: try content.guide(for: place), places: content.places, banks: content.banks)
  }

  private var place: PlaceCode {
    PlaceCode(self == .elsewhere ? "680500" : "690100") ?? .nation
  }

  private var nickname: String? {
    switch self {
    case .agent: "妈妈的卡 <script>alert(1)</script>&\"'"
    case .reported: "Dad"
    case .lost, .filed, .elsewhere, .child: nil
    }
  }

  private var answers: [Answer] {
    let common: [Answer] = [.situation(self == .child ? .damaged : .lost), .place(place)]
    return switch self {
    case .agent: common + [.bankUse(.opened), .person(.adult, .agent)]
    case .child: common + [.person(.minor, .guardian)]
    case .lost, .reported, .filed, .elsewhere:
      common + [.bankUse(.opened), .person(.adult, .`self`), .away(.here)]
    }
  }

  private var visits: [[Happening]] {
    let reported: [Happening] = [
      .reported(.social, .temporary, .telephone, lapses: nil),
      .reported(.bank, .temporary, .telephone, lapses: nil),
    ]
    return switch self {
    case .lost, .agent, .elsewhere, .child: []
    case .reported: [reported]
    case .filed:
      [
        reported,
        [
          .reported(.social, .formal, .window, lapses: nil), .applied(.reissue, .window, .pickUp),
          .accepted(promised: nil),
        ],
      ]
    }
  }
}

/// What checks files in another language; nil where this machine has no Python for it.
enum Script {
  static let html = PythonScript("check_html.py", importing: "html.parser")
  static let calendar = PythonScript("check_calendar.py", importing: "icalendar")
}
