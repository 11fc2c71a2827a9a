import CardJourney
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import CityGuide
@testable import Screens

/// What stands on the screens where a guide cannot be read.
struct UnreadableGuideScreenTests {
  private static let finding = Finding(
    file: "guides/690100.yaml", line: 12, column: 5,
    message: Words(zh: "缺少 names", en: "names is missing"))

  private func context(_ language: Language, unreadable: [Finding]) throws -> Context {
    let guide = try Content.frozen.guide(for: .yunze)
    let file = CaseFile.recorded("7K1", nickname: nil, .complete(), [])
    return Context(
      language: language, moment: .sample, calendar: .sample, statements: .sample, size: .usual,
      file: file,
      guide: Guide(
        of: .yunze, in: Content.frozen.places, layers: [], unreadable: unreadable),
      entries: [
        CaseEntry(
          file.case, nickname: nil, place: guide.names.short, in: .sample(.assumed),
          unreadable: unreadable),
        CaseEntry(
          Case(id: "7K2"), nickname: nil, place: guide.names.short, in: .sample(.assumed),
          unreadable: unreadable),
        CaseEntry(Case(id: "7K3"), nickname: nil, place: "安宿", in: .sample(.assumed)),
      ])
  }

  private func texts(_ rows: [Row]) -> [String] { rows.map(\.text) }

  @Test(arguments: Language.allCases)
  func `the pages of its case begin with file, line, column and how to mend it`(
    language: Language
  ) throws {
    let context = try context(language, unreadable: [Self.finding])
    let wizard = WizardScreen()
    let routes = RoutesScreen()
    let pages: [any Screen] = [wizard, StatusScreen(), ChecklistScreen(), AskScreen(), routes]
    for screen in pages {
      let first = try #require(texts(screen.page(context).rows).first)
      #expect(first.contains("guides/690100.yaml:12:5"), "\(screen)")
      #expect(first.contains(Self.finding.message.text(in: language)))
    }
    #expect(PlainText.routes(context, by: .soonest, columns: 200).hasPrefix(" ! "))
  }

  @Test(arguments: Language.allCases)
  func `the list marks its cases and gives the reason once`(language: Language) throws {
    let context = try context(language, unreadable: [Self.finding])
    let mark = try #require(context.entries.first?.mark)[language]
    let rows = HomeScreen().page(context).rows
    #expect(rows.filter { $0.choice != nil }.count == 3)
    #expect(rows.filter { $0.text.contains(mark) }.count == 2)
    #expect(texts(rows).filter { $0.contains("guides/690100.yaml:12:5") }.count == 1)
  }

  @Test func `where all can be read nothing is said`() throws {
    let context = try context(.zh, unreadable: [])
    let wizard = WizardScreen()
    let said = texts(wizard.page(context).rows + HomeScreen().page(context).rows)
    #expect(said.filter { $0.contains("指南读不了") } == [])
  }
}
