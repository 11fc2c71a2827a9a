import CardJourney
import CityGuide
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Several cards of one family, lost at once: one way to the desk.
struct JointTripTests {
  /// A case with what was recorded of it.
  private static func file(
    _ id: String, _ name: String?, _ acting: Acting = .agent, at place: PlaceCode = .yunze,
    _ visits: [[Happening]] = .reported
  ) -> CaseFile {
    .recorded(id, nickname: name, .complete(at: place, acting: acting), visits)
  }

  private static let mother = file("7K2", "妈妈的卡")
  private static let father = file("7K3", nil)

  /// The take-along page of the first of these cases.
  private static func ways(
    _ files: [CaseFile], _ language: Language = .zh, size: Size = Size(columns: 80, rows: 80)
  ) throws -> Robot {
    var robot = Robot(language, desk: Desk(files))
    robot.send(.resized(size))
    let entries = robot.model.context.entries
    let index = try #require(entries.firstIndex { $0.id == files[0].case.id })
    return robot.pressing(Stroke(stringLiteral: "\(index + 1)")).pressing("p")
  }

  /// The papers of one trip, where somebody asked for them on that page.
  private static func page(
    _ files: [CaseFile], _ language: Language = .zh, size: Size = Size(columns: 80, rows: 80)
  ) throws -> Robot {
    // It is the last of all ways.
    try ways(files, language, size: size).pressing(.end, .enter)
  }

  /// Whether the first of these cases is told of one trip.
  private static func isJoint(_ files: [CaseFile]) throws -> Bool {
    try ways(files).screen.contains("一趟办")
  }

  @Test(arguments: Language.allCases)
  func `nobody else's name stands there before somebody asks for it`(language: Language) throws {
    let stranger = Self.file("7K3", "李四")
    let ways = try Self.ways([Self.mother, stranger], language)
    let asked = language == .zh ? "几张卡一趟办" : "Several cards on one trip"
    #expect(ways.screen.contains(asked), "\(ways.screen)")
    for other in ["7K3", "李四"] {
      #expect(!ways.model.page.rows.contains { $0.text.contains(other) }, "\(ways.screen)")
      #expect(!TakeAwayScreen.papers(ways.model.context).contains(other))
    }
    let together = ways.pressing(.end, .enter)
    #expect(together.screen.contains("李四"), "\(together.screen)")
    #expect(together.pressing(.escape).model.page.rows == ways.model.page.rows)
  }

  @Test(arguments: Language.allCases)
  func `two cases for one desk are one list, with what both share once`(
    language: Language
  ) throws {
    let rows = try Self.page([Self.mother, Self.father], language).model.page.rows.map(\.text)
    func count(_ zh: String, _ en: String) -> Int {
      rows.count { $0.contains(language == .zh ? zh : en) }
    }
    #expect(count("一趟办 2 张卡：去银行网点", "One trip for 2 cards: bank branch") == 1)
    #expect(count("给谁办：妈妈的卡、7K3", "For whom: 妈妈的卡, 7K3") == 1)
    #expect(count("持卡人身份证", "the holder's ID card") == 2)
    // That of whoever goes, once, and not again with each of them.
    #expect(rows.count { $0 == (language == .zh ? "- 身份证  原件" : "- ID card, original") } == 1)
    #expect(count("代办人身份证", "the agent's ID card") == 0)
  }

  @Test(arguments: Language.allCases)
  func `that one number serves several people is asked, never said`(language: Language) throws {
    let rows = try Self.page([Self.mother, Self.father], language).model.page.rows.map(\.text)
    let asked = rows.filter { $0.contains(language == .zh ? "一人取一个号" : "takes a number") }
    #expect(asked.count == 1)
    #expect(asked.allSatisfy { $0.hasPrefix(language == .zh ? "先问：" : "Ask first") })
    #expect(asked.allSatisfy { $0.contains("026-12333") })
  }

  @Test func `copies add up, and what only some say stays apart from what is certain`() throws {
    let trip = try #require(Self.page([Self.mother, Self.father]).model.context.jointTrip)
    let paper = try #require(trip.mustBring.first)
    let merged = ChecklistItem.once(for: [paper, paper, paper])
    #expect(merged.originals == paper.originals && merged.copies == 3 * paper.copies)
    #expect(trip.mustBring.allSatisfy { $0.facts.first?.reliability == .answer })
  }

  @Test func `another place, another desk, a card that is waited for and a closed case stay out`()
    throws
  {
    #expect(try Self.isJoint([Self.mother, Self.father]))
    #expect(try !Self.isJoint([Self.mother]))
    #expect(try !Self.isJoint([Self.mother, Self.file("7K3", nil, at: .shuonan)]))
    // Who acts for themselves has another plan here.
    #expect(try !Self.isJoint([Self.mother, Self.file("7K3", nil, .`self`)]))
    #expect(try !Self.isJoint(["7K2", "7K3"].map { Self.file($0, nil, .agent, .filed) }))
    #expect(
      try !Self.isJoint([Self.mother, Self.file("7K3", nil, .agent, [[.closed(.givenUp)]])]))
  }

  @Test func `two who act for themselves do not share an identity card`() throws {
    let trip = try #require(
      Self.page([Self.file("7K1", "爸", .`self`), Self.file("7K2", "妈", .`self`)]).model.context
        .jointTrip)
    #expect(trip.mustBring.isEmpty && trip.mayBeAsked.isEmpty)
    #expect(trip.members.map(\.name) == ["爸", "妈"])
  }

  @Test func `who was looked up for one case does not go along with the next`() throws {
    let robot = try Self.page([Self.mother, Self.father])
    #expect(robot.model.context.companions?.isEmpty == false)
    #expect(robot.pressing("h", "h").model.context.companions == nil)
  }

  @Test(arguments: Language.allCases, [Size(columns: 80, rows: 24), Size(columns: 40, rows: 10)])
  func `the joint list opens at its top`(language: Language, size: Size) throws {
    let robot = try Self.page([Self.mother, Self.father], language, size: size)
    #expect(robot.screen.contains(language == .zh ? "一趟办" : "One trip for"), "\(robot.screen)")
  }

  @Test func `the joint list goes to the normal screen below the papers`() throws {
    let context = try Self.page([Self.mother, Self.father]).model.context
    let text = TakeAwayScreen.papers(context, ofSeveral: true)
    #expect(text.contains(PlainText.checklist(context, columns: 80)))
    #expect(text.contains("一趟办 2 张卡"))
  }

  @Test func `as text, what cannot go together stands on its own`() throws {
    let robot = try Self.page([Self.mother, Self.father])
    let joined = [robot.model.context] + (robot.model.context.companions ?? []).suffix(1)
    let text = PlainText.checklist(of: joined, columns: 80)
    #expect(text.contains("一趟办 2 张卡") && !text.contains("第 1 趟"))
    let alone = PlainText.checklist(of: [joined[0]], columns: 80)
    #expect(alone.hasPrefix("7K2 妈妈的卡\n") && alone.contains("第 1 趟"))
  }
}
