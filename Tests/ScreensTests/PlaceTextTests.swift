import CardJourney
import CityGuide
import Copy
import Foundation
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What is printed about places: how well they are documented, and what is known of one.
struct PlaceTextTests {
  private static let guides = (try? ShippedGuides.repository.allGuides().guides) ?? []

  private func coverage(_ language: Language) -> [String] {
    let places = (try? ShippedGuides.repository.places()) ?? PlaceDirectory(places: [])
    let coverage = Coverage(of: Self.guides, among: places, on: .sample)
    return CoverageTable(coverage, language: language).text.components(separatedBy: "\n")
  }

  @Test(arguments: Language.allCases)
  func `the table of places has a row for each, and what stands below it 100 columns at most`(
    language: Language
  ) {
    let lines = coverage(language)
    #expect(!Self.guides.isEmpty)
    for guide in Self.guides {
      #expect(lines.contains { $0.hasPrefix("\(guide.place) ") }, "\(guide.place)")
    }
    let below = lines.dropFirst(1 + Self.guides.count)
    #expect(below.filter { TextWidth.columns(of: $0) > 100 } == [])
    #expect(lines.filter { $0.hasSuffix(" ") } == [])
  }

  @Test(arguments: Language.allCases)
  func `each column has its heading, and its cells stand below it`(language: Language) throws {
    let lines = coverage(language)
    let header = try #require(lines.first)
    for column in CoverageColumn.allCases {
      #expect(TextWidth.columns(of: column.short[language]) <= 6)
      #expect(header.contains(column.short[language]))
    }
    for line in lines.dropFirst().prefix(Self.guides.count) {
      // The name takes 17 columns and each cell 7, of which the last is blank.
      var start = 17
      while start < TextWidth.columns(of: line) {
        let before = TextWidth.prefix(of: line, columns: start)
        #expect(before.columns == start, "a cell runs over: \(line)")
        #expect(before.text.hasSuffix(" "), "\(line)")
        start += 7
      }
    }
  }

  @Test func `a cell says grade, year and whose it is`() throws {
    let row = try #require(
      Coverage(
        of: [Content.frozen.guide(for: .yunze)], among: Content.frozen.places, on: .sample
      ).rows.first)
    #expect(row.cells[.temporaryLapse]?.phrase == Phrase("转19", "re19"))
    let inherited = try #require(row.cells.values.first { !$0.isOwn })
    #expect(inherited.phrase.zh.hasPrefix("(") && inherited.phrase.zh.hasSuffix(")"))
  }

  // MARK: - One place

  private func text(of place: PlaceCode, _ language: Language) throws -> [String] {
    PlainText.place(
      GuideQuery(
        try Content.frozen.guide(for: place), for: Answers([.situation(.lost), .place(place)]),
        on: .sample),
      places: Content.frozen.places, banks: Content.frozen.banks, language: language,
      columns: 2000
    ).components(separatedBy: "\n")
  }

  @Test func `an answer is printed with its layer, grade and year, and that it is old`() throws {
    let lines = try text(of: .yunze, .zh)
    #expect(lines.say("7 天", "（云泽，官方转载，2019 年，可能过时）"))
    #expect(lines.say("（全国，"))
    #expect(lines[1].hasPrefix("云泽：官方 "))
  }

  @Test func `what others say stands below and says so`() throws {
    let lines = try text(of: .yunze, .zh)
    let weak = ["，网上说法，", "，网上文章，"]
    let hearsay = lines.filter { line in weak.contains(where: line.contains) }
    #expect(!hearsay.isEmpty)
    #expect(hearsay.filter { !$0.hasPrefix("      有人说：") } == [])
    #expect(lines.say("我们的看法："))
    #expect(lines.say("      另一说：7 天，到期会怎样没说（青岚，"))
    #expect(lines.say("      也这样说：可以（全国，"))
  }

  @Test func `what does not hold here is printed as such`() throws {
    let guide = try Content.frozen.guide(for: .yanzhou)
    #expect(!guide.exclusions.isEmpty)
    let lines = try text(of: .yanzhou, .zh)
    #expect(lines.contains("上面各级的这些说法，这里不适用"))
    #expect(lines.say("按雁洲的资料排除"))
  }

  @Test func `lists of papers say for whom they are`() throws {
    let lines = try text(of: .yunze, .zh)
    #expect(lines.contains("补领：要带什么"))
    #expect(lines.say("[", "代办人办", "]"))
  }

  @Test func `a place without a file says so`() throws {
    let lines = try text(of: .shuonan, .en)
    #expect(lines.say("no facts of its own"))
    #expect(lines.say("(nation, official"))
  }

  // MARK: - On the screens

  @Test func `the first page says where nothing local is known, and nothing of it elsewhere`() {
    let other = Scene.actionUndocumented.robot(.zh).model.page.rows.map(\.text)
    #expect(other.contains { $0.hasPrefix("朔南：没有本地资料") })
    #expect(!Scene.action.robot(.zh).screen.contains("没有本地资料"))
  }

  @Test func `an old answer says its year behind its mark and on the page of sources`() {
    let robot = Scene.action.robot(.zh)
    #expect(robot.stepsNow.contains { $0.evidence == "2019转" && $0.evidenceWords == "官方转载，2019 年" })
    let sources = robot.pressing("s").model.page.rows.map(\.text)
    #expect(sources.contains("2019 年的说法，可能过时，先问"))
  }

  @Test func `an old answer is asked about`() throws {
    let questions = try Told(at: .yunze).context.telephoneQuestions
    let lapse = try #require(questions.first { $0.matter == Matter(.temporaryLapse) })
    #expect(lapse.reason == .old)
    #expect(try Told(at: .yunze)[.ask].say("（查到的是几年前的，或没写日期）"))
  }
}
