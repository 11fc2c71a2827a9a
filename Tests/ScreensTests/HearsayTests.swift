import CardJourney
import CityGuide
import Copy
import Foundation
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// No hearsay appears outside a line that says so, and no fact without what limits it.
struct HearsayTests {
  /// One case, at one place, as far as one stage.
  struct Setting: CustomTestStringConvertible, Sendable {
    let place: PlaceCode
    let situation: Situation
    let acting: Acting
    var stage = 0

    var testDescription: String { "\(place) \(situation) \(acting) \(stage)" }
  }

  private static let situations: [Situation] = [.lost, .stolen, .damaged, .accountOnly, .refused]
  private static let cases = [Acting.`self`, .agent].flatMap { acting in
    (0..<2 + Waypoint.allCases.count).flatMap { stage in
      situations.map { (situation: $0, acting: acting, stage: stage) }
    }
  }
  private static let settings = Rotation.turns([PlaceCode].every, taking: 2, of: cases).map {
    Setting(place: $0, situation: $1.situation, acting: $1.acting, stage: $1.stage)
  }

  @Test(arguments: settings)
  func `what is only said stands in a line that says so, and each fact with what limits it`(
    setting: Setting
  ) throws {
    let guide = try Poison.guide(for: setting.place)
    let files = setting.files(guide)
    let content = Content.of(setting.place)
    // Both languages are written by the same rows: the second one is read at the start only.
    for language in setting.stage == 0 ? Language.allCases : [.zh] {
      let context = Context(
        language: language, moment: .sample, calendar: .sample, statements: .sample, size: .usual,
        file: files[setting.stage % files.count], guide: guide,
        places: content.places, documented: Set(content.documented),
        banks: Poison.banks(of: content))
      for page in context.pages {
        let rows =
          page.rows + [.text(page.title.text), .text(page.why?.phrase(context)[language] ?? "")]
        let loose = rows.hearsayWithoutWord
        #expect(loose == [], "\(page.title)")
        let unmarked = page.unmarkedCitations
        #expect(unmarked == [], "\(page.title)")
        let unlimited = page.citationsWithoutLimit(context)
        #expect(unlimited == [], "\(page.title)")
      }
      let official = context.checklist.trips.flatMap(\.mayBeAsked).filter {
        $0.facts.first?.reliability == .answer
      }
      #expect(official.map(\.document) == [], "under the heading of hearsay")
      for text in language == .zh ? context.plainTexts : [] {
        let loose = text.map { Row(text: $0) }.hearsayWithoutWord
        #expect(loose == [])
      }
    }
  }

  @Test func `the poison reaches the screens`() throws {
    let guide = try Poison.guide(for: .yunze)
    let setting = Setting(place: .yunze, situation: .lost, acting: .agent)
    let rows = setting.files(guide).flatMap { file in
      Context(
        language: .zh, moment: .sample, calendar: .sample, statements: .sample, size: .usual,
        file: file, guide: guide,
        banks: Poison.banks(of: .frozen)
      ).pages.flatMap(\.rows)
    }
    let marked = rows.filter { $0.text.contains(Poison.mark) }
    #expect(marked.count >= 10)
    #expect(marked.contains { $0.choice != nil })
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `on the real screens every citation of hearsay says so`(scene: Scene, language: Language) {
    let page = scene.robot(language).model.page
    #expect(page.unmarkedCitations == [])
  }

  /// The line is wrapped, but what says so and what is said stay in one piece.
  @Test(arguments: Scene.allCases, Language.allCases)
  func `on the frames every mark of hearsay stands in a block that says so`(
    scene: Scene, language: Language
  ) {
    // Wide enough that no line is wrapped, tall enough for all.
    let size = Size(columns: 600, rows: 120)
    let lines = scene.robot(language).resized(size).frame.lines.map { $0.split(separator: "│") }
    // The pane beside the page is narrow and wraps: what it says stands in one piece again.
    let page = lines.map { Row(text: String($0.first ?? "")) }
    let pane = [Row(text: lines.map { $0.dropFirst().joined() }.joined(separator: " "))]
    #expect(page.hearsayMarksWithoutWord == [])
    #expect(pane.hearsayMarksWithoutWord == [])
  }

  @Test(arguments: Language.allCases)
  func `the page of sources names every hearsay as such`(language: Language) {
    let robot = Scene.sources.robot(language)
    let below = robot.pressing(.escape).model.page.citations.all
    let headings = robot.model.page.rows.filter { $0.style == .bold }.map(\.text)
    for (number, fact) in below.enumerated() {
      let heading = headings.first { $0.hasPrefix("\(number + 1)  ") }
      let word = language == .zh ? "有人说" : "hearsay"
      #expect(heading?.contains(word) == (fact.reliability == .hearsay))
    }
    #expect(below.contains { $0.reliability == .hearsay })
  }
}

// MARK: - Cases

extension HearsayTests.Setting {
  /// The case at every stage that people reach.
  func files(_ guide: Guide) -> [CaseFile] {
    let bank: [Answer] =
      Poison.banks(of: .of(place)).first { $0.isHearsay }.map { [.bank($0.id)] } ?? []
    let answers: [Answer] = .complete(situation, at: place, acting: acting) + bank
    let rules = GuideQuery(guide, for: Answers(answers), on: .sample).localRules()
    let start = CaseBuilder(answers, in: .sample(rules))
    let machine = Machine(answers: Answers(answers), circumstances: .sample(rules))
    let positions = Waypoint.allCases.filter { $0.exists(for: situation) }
    let later = positions.compactMap { position in
      machine.chain(to: SaidProgress(position), from: start.case.journey).map {
        $0.isEmpty ? start.case : start.recording($0).case
      }
    }
    let told = start.doing(.answer(.payouts([.pension, .medicalPayout]), takingAlong: false)).case
    return ([start.case, told] + later).map { CaseFile(nickname: nil, case: $0) }
  }
}

// MARK: - Pages

extension Context {
  /// Every page that can be open over the case, the steps once for each selected row.
  var pages: [Page] {
    let steps = max(1, self.case.steps(in: circumstances).count)
    let wizards = (0..<max(steps, tasks.count)).map { selected -> Page in
      WizardScreen(isListed: true).page(seen(Cursor(selected: selected), nil))
    }
    let things =
      tasks.map { TaskScreen($0.kind).page(self) } + Side.allCases.map { CallScreen($0).page(self) }
    let others: [any Screen] = [
      ChecklistScreen(), StatusScreen(), AskScreen(), LogScreen(),
      QuestionScreen(.bank),
    ]
    // The details of every route are read once.
    let routes = RouteKind.allCases.indices.map { selected -> Page in
      RoutesScreen().page(seen(Cursor(selected: selected), nil))
    }
    let records = self.case.steps(in: circumstances).map {
      RecordScreen($0, context: self).page(self)
    }
    let errand = self.case.steps(in: circumstances).first?.errand
    let why = WhyScreen(
      about: Page(title: Title(""), rows: [], why: .said(Phrase("", "")), errand: errand), self
    ).page(self)
    return wizards + things + records + routes + [why] + others.map { $0.page(self) }
  }

  /// What the command line prints, line by line, nothing wrapped.
  fileprivate var plainTexts: [[String]] {
    [
      PlainText.status(self, columns: 2000), PlainText.questions(self, columns: 2000),
      PlainText.checklist(self, columns: 2000), PlainText.file(self, columns: 2000),
      PlainText.routes(self, by: .soonest, columns: 2000),
    ].map { $0.components(separatedBy: "\n") }
  }
}

extension Page {
  /// Rows with the mark of hearsay that do not say what they are; all of the page's where none has the mark.
  fileprivate var unmarkedCitations: [String] {
    let hearsay = citations.all.filter { $0.reliability == .hearsay }
    let marked = rows.indices.filter { rows[$0].hasMarkOfHearsay }
    guard hearsay.isEmpty || !marked.isEmpty else {
      return hearsay.map { "\($0.id) is not marked" }
    }
    return marked.filter { !rows.saysSo(at: $0) }.map { rows[$0].text }
  }

  /// The rows that cite a fact without what limits it, or without that others say otherwise.
  fileprivate func citationsWithoutLimit(_ context: Context) -> [String] {
    citations.all.compactMap { fact in
      guard let limits = context.limits(of: fact).map(context.say) else { return nil }
      let says = rows.contains { ($0.text + $0.tail).contains(limits) }
      return says ? nil : "\(fact.id): \(limits)"
    }
  }
}

extension [Row] {
  private static let words = ["有人说", "Some say", "some say"]
  private static let headings = ["有人说还要", "Some say"]
  private static let legends = ["? 表示只有网上说法", "? means hearsay only"]
  /// Whether a row says that it is hearsay, or is a choice under the heading that does.
  fileprivate func saysSo(at index: Int) -> Bool {
    let row = self[index]
    if Self.words.contains(where: row.text.contains) { return true }
    // In the table of routes a number carries `?`, and the line below the table says what that means.
    let isLegend = { (row: Row) in Self.legends.contains { row.text.contains($0) } }
    if row.text.contains("\(Poison.mark)?"), self[index...].contains(where: isLegend) {
      return !row.text.replacing("\(Poison.mark)?", with: "").contains(Poison.mark)
    }
    guard row.hasMarkOfHearsay || row.isPaper else { return false }
    let above = self[..<index].last { !$0.isPaper }
    return above.map { heading in Self.headings.contains { heading.text.contains($0) } } ?? false
  }

  /// Poisoned rows that do not say what they are.
  fileprivate var hearsayWithoutWord: [String] {
    indices.filter {
      (self[$0].text + self[$0].tail).contains(Poison.mark) && !saysSo(at: $0)
    }.map { self[$0].text }
  }

  /// Rows with the mark of a weak grade that do not say what they are.
  fileprivate var hearsayMarksWithoutWord: [String] {
    indices.filter { index in
      self[index].text.hasSuffix("   问") || self[index].text.hasSuffix("   ?")
        ? !saysSo(at: index) : false
    }.map { self[$0].text }
  }
}

extension Row {
  /// Whether its mark says that nobody official says so.
  fileprivate var hasMarkOfHearsay: Bool { evidence.hasSuffix("问") || evidence.hasSuffix("?") }

  /// A paper that can be ticked; on the frame, its box tells.
  fileprivate var isPaper: Bool {
    choice != nil || ["[ ]", "[x]"].contains(where: text.contains)
  }
}
