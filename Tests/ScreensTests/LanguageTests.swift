import CardJourney
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import CityGuide
@testable import Screens

/// The screens speak one language at a time.
struct LanguageTests {
  @Test(arguments: Scene.allCases)
  func `switching the language redraws everything, as if one had begun in it`(scene: Scene) {
    // A key that does nothing takes the notice away.
    let chinese = scene.robot(.zh).pressing(Stroke(.backTab))
    guard chinese.model.page.field == nil else { return }
    let english = scene.robot(.en).pressing(Stroke(.backTab))
    let switched = chinese.pressing("L")
    #expect(switched.model.language == .en)
    #expect(switched.screen == english.screen)
    #expect(switched.pressing("L").screen == chinese.screen)
  }

  @Test(arguments: Scene.allCases)
  func `hints, title, head and prompt are English where the screen is`(scene: Scene) {
    let robot = scene.robot(.en)
    let allowed = AllowedChinese(on: robot)
    let page = robot.model.page
    for binding in page.bindings where binding.message != .language {
      #expect(!binding.name.en.hasChinese && !binding.label.en.hasChinese)
    }
    let title = allowed.foreign(in: page.title.text)
    #expect(title == nil)
    let head = page.head.map { $0.stages + [$0.left] + $0.alarms } ?? []
    #expect(head.filter(\.hasChinese) == [])
    #expect(page.field.map(\.prompt)?.hasChinese != true)
    #expect(page.why?.phrase(robot.model.context).en.hasChinese != true)
  }

  @Test(arguments: Scene.allCases)
  func `only facts, names and sentences to be said are Chinese on an English screen`(scene: Scene) {
    // Lines that were pasted are said back as they are.
    guard scene != .batch else { return }
    let robot = scene.robot(.en)
    let allowed = AllowedChinese(on: robot)
    let foreign = robot.model.page.rows.compactMap { row in
      allowed.foreign(in: row.text) ?? allowed.foreign(in: row.tail)
    }
    #expect(foreign == [])
  }

  @Test(arguments: Scene.allCases)
  func `headings are Chinese where the screen is`(scene: Scene) {
    let page = scene.robot(.zh).model.page
    for row in page.rows where row.style == .bold { #expect(row.text.hasChinese, "\(row.text)") }
    #expect(page.title.text.hasChinese)
    for binding in page.bindings where binding.isHinted { #expect(binding.label.zh.hasChinese) }
  }

  @Test(arguments: Scene.allCases)
  func `notices follow the language`(scene: Scene) throws {
    let robot = scene.robot(.en)
    if let notice = robot.model.notice { #expect(!notice.en.hasChinese && notice.zh.hasChinese) }
  }
}

/// The Chinese that may stand on one English screen.
private struct AllowedChinese {
  /// Facts and names, the longest first, since some contain others.
  private let names: [String]

  init(on robot: Robot) {
    let context = robot.model.context
    let facts = (context.guide?.chinese ?? []).union((context.advice ?? []).flatMap(\.chinese))
      .union((context.words?.words ?? []).flatMap(\.chinese))
    let banks = context.banks.flatMap { [$0.names.full.zh, $0.names.short] }
    let words = OfficialWord.allCases.map(\.phrase.zh)
    let nicknames = robot.desk.files.compactMap(\.nickname)
    let typed = robot.model.page.field?.field.text ?? ""
    let found = context.places?.search(typed).places.map(\.name) ?? []
    let spoken =
      Side.allCases.map { Utterance.report($0, context).zh }
      + [Utterance.howLong.zh, Utterance.whatThen.zh]
    let places =
      spoken + context.entries.compactMap(\.place) + found + ["中文", "人社", "医保码"]
      + [context.guide?.names.short].compactMap(\.self)
    names = (Array(facts) + banks + words + nicknames + places).sorted { $0.count > $1.count }
  }

  /// The text, if it has other Chinese than that; nil where all is well.
  func foreign(in text: String) -> String? {
    guard text.hasChinese else { return nil }
    var rest = text
    for name in names where rest.hasChinese { rest = rest.replacing(name, with: "") }
    // Sentences to be read aloud stand in quotes, or behind "Say:".
    rest = rest.replacing(/“[^”]*”/, with: "").replacing(/Say: [^(A-Z]*/, with: "")
    return rest.hasChinese ? "\(text) -> \(rest)" : nil
  }
}

extension Guide {
  /// The Chinese of its facts: names of apps, offices and sources, and words, whose English quotes it.
  fileprivate var chinese: Set<String> {
    let channels = facts.compactMap(\.value.channel)
    let taps = channels.flatMap { $0.ways.flatMap { [$0.app] + $0.path } }
    let papers = facts.compactMap(\.value.papers).joined().flatMap { [$0.condition, $0.detail] }
    let optional: [Words?] =
      channels.map(\.where) + papers + facts.map(\.note) + disputes.map(\.say)
    let words: [Words] = optional.compactMap(\.self) + facts.flatMap(\.value.allWords)
    let sources = facts.flatMap(\.sources).flatMap {
      [$0.title, $0.publisher, $0.published ?? "", $0.url ?? ""]
    }
    let spoken = words.flatMap { [$0.zh, $0.en ?? ""] }
    return Set(taps + spoken + sources).filter(\.hasChinese)
  }
}

extension AdvicePage {
  /// The Chinese of its facts, and of the names that its English quotes.
  fileprivate var chinese: [String] {
    lines.flatMap { line in
      [line.words.zh, line.words.en ?? ""]
        + (line.statement?.sources ?? []).flatMap { [$0.title, $0.publisher] }
    }.filter(\.hasChinese)
  }
}

extension StatusWord {
  /// The Chinese of its lines and sources, and of the names that its English quotes.
  fileprivate var chinese: [String] {
    let lines = [meaning] + lines
    let sources = lines.compactMap(\.statement).flatMap(\.sources)
    return
      (lines.flatMap { [$0.words.zh, $0.words.text(in: .en)] } + [title.text(in: .en)]
      + sources.flatMap { [$0.title, $0.publisher] }).filter(\.hasChinese)
  }
}

extension FactValue {
  /// Its words; none where it is a typed value.
  fileprivate var allWords: [Words] {
    switch self {
    case .words(let words): [words]
    case .interim(let interim): [interim.words]
    case .steps(let steps): steps
    case .photo(let photo): [photo.words].compactMap(\.self)
    case .fee(let fee): [fee.exempt].compactMap(\.self)
    case .lapse, .flag, .report, .dies, .order, .time, .span, .delivery, .banks, .instantIssue,
      .hours,
      .years, .count, .channel, .papers, .hotline:
      []
    }
  }
}
