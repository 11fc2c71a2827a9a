import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// A question on the screen: where one is among them, what its answers lead to, what another answer costs.
struct QuestionScreenTests {
  /// After the two first answers, asked for more.
  private static let asking = Robot(answers: [.situation(.damaged), .place(.yunze)]).pressing(
    .enter)

  // MARK: - Which of how many

  @Test(arguments: Situation.allCases, Language.allCases)
  func `why the bank is asked about promises a report only where there is one`(
    situation: Situation, language: Language
  ) {
    let reason = Question.bankUse.why(for: Answers([.situation(situation)]))
    let why = reason.phrase(Self.asking.model.context)[language]
    let isLoss = situation.goal == .afterLoss
    #expect(why.contains(language == .zh ? "另外挂失" : "is reported apart") == isLoss, "\(why)")
  }

  @Test func `the title counts the questions of this case`() {
    var robot = Self.asking
    #expect(Scene.firstQuestion.robot().frame.lines[0].contains("第 1 题"))
    for number in 3...6 {
      #expect(robot.frame.lines[0].contains("第 \(number) 题，共 8 题"), "\(robot.screen)")
      robot.press("1")
    }
  }

  @Test(arguments: [("3", 8), ("9", 7)])
  func `other situations have other counts`(digit: String, count: Int) {
    let robot = Robot().pressing(Stroke(stringLiteral: digit), "云泽", .enter, .enter)
    #expect(robot.frame.lines[0].contains("第 3 题，共 \(count) 题"), "\(robot.screen)")
  }

  // MARK: - Back

  @Test func `the question before opens with its answer selected, and Enter keeps it`() {
    let second = Self.asking.pressing("2")
    let before = second.pressing(.left)
    #expect(before.screen.contains("卡里的银行账户用过吗？"))
    #expect(before.selectedLine?.contains("2 开过") == true)
    let kept = before.pressing(.enter)
    #expect(kept.case == second.case)
    #expect(kept.frame.lines.dropLast(2) == second.frame.lines.dropLast(2))
  }

  @Test func `back to the place shows the place, and Enter keeps it`() {
    let place = Self.asking.pressing(.left)
    #expect(place.selectedLine?.contains("云泽市") == true)
    let kept = place.pressing(.enter)
    #expect(kept.case == Self.asking.case)
    #expect(kept.frame.lines.dropLast() == Self.asking.frame.lines.dropLast())
  }

  @Test func `an answer given before is changed and all later ones are kept`() {
    let third = Self.asking.pressing("2", "1")
    let changed = third.pressing(.left, .left, "1")
    #expect(changed.case?.answers.bankUse == .neverOpened)
    #expect(changed.case?.answers[.person] == third.case?.answers[.person])
    #expect(changed.screen.contains(Question.idDocument.phrase.zh))
  }

  // MARK: - The bank

  @Test(arguments: [PlaceCode].every)
  func `the banks that work at the place can be picked, its partners before the others`(
    place: PlaceCode
  ) throws {
    let context = try Told(at: place).context
    let partners = Set(try #require(context.query).partnerBanks().flatMap(\.value))
    let banks = context.localBanks
    #expect(
      Set(banks.map(\.id)) == Set(Content.of(place).banks.filter { $0.serves(place) }.map(\.id)))
    #expect(Set(banks.map(\.id)).count == banks.count)
    let others = banks.drop { partners.contains($0.id) }
    #expect(others.allSatisfy { !partners.contains($0.id) })
  }

  private static let bankList = Scene.action.robot().pressing("b")

  @Test(arguments: [
    ("工商银行", "工商银行"), ("gsyh", "中国工商银行"), ("bank of china", "中国银行"), ("信用社", "青岚农商联合银行"),
    ("云泽", "云泽银行"),
  ])
  func `a bank is found by what people call it, the exact one first`(
    typed: String, name: String
  ) {
    let robot = Self.bankList.pressing(Stroke(stringLiteral: typed))
    #expect(robot.selectedLine?.contains(name) == true, "\(robot.screen)")
    #expect(robot.pressing(.enter).case?.answers.bank != nil)
  }

  @Test func `a bank found by another name shows that name beside its own`() {
    let robot = Self.bankList.pressing("信用社")
    #expect(robot.selectedLine?.contains("青岚农商联合银行（青岚省农村信用社）") == true, "\(robot.screen)")
  }

  @Test(arguments: ["", "工", "豆腐银行"], Language.allCases)
  func `another bank is the last row, whatever was typed, and has no number`(
    typed: String, language: Language
  ) throws {
    let opened = Scene.action.robot(language).pressing("b")
    let robot = typed.isEmpty ? opened : opened.pressing(Stroke(stringLiteral: typed))
    let last = try #require(robot.model.page.rows.last { $0.choice != nil })
    // Before anything is typed that there is no account can be said, too.
    let isList = typed.isEmpty
    #expect(last.text == Bank.other.names.full.text(in: language) || isList)
    let rows = robot.model.page.choiceCount - (isList ? 1 : 0)
    let chosen = (1..<max(1, rows)).reduce(robot) { moved, _ in moved.pressing(.down) }.pressing(
      .enter)
    #expect(chosen.case?.answers.bank == .other)
    let said = chosen.stepsNow.map(\.text).joined(separator: "\n")
    #expect(said.contains(language == .zh ? "看卡背面" : "back of the card"), "\(chosen.screen)")
    #expect(!said.contains(language == .zh ? "哪家银行？" : "Which bank?"))
    for number in Content.frozen.banks.flatMap(\.numbers).map(\.value.number) {
      #expect(!said.contains(number))
    }
  }

  // MARK: - What an answer changes

  @Test func `what another answer makes invalid is shown before it is given`() throws {
    let filed = Robot(answers: .complete(), visits: .filed)
    let preview = filed.pressing("i", "1", .down, .down, .down, .down, .down, .down, .down)
    let line = try #require(
      preview.model.page.rows.first { $0.text.contains("条记录就对不上") }, "\(preview.screen)")
    let robot = preview.pressing(.enter)
    let asked = try #require(robot.model.top.screen as? TakesAlongScreen, "\(robot.screen)")
    #expect(line.text.contains("\(asked.events.count) 条"))
    for event in asked.events {
      guard case .happened(let happening, _, _) = event.payload else { continue }
      #expect(line.text.contains(happening.phrase.zh))
    }
    #expect(preview.case == filed.case && robot.case == filed.case)
  }

  @Test func `answers that would decide nothing are named, and are kept`() throws {
    let child = Self.asking.pressing("2", "3", "1")
    let preview = child.pressing(.left, .left, .up, .up)
    let row = try #require(
      preview.model.page.rows.first { $0.text.contains("暂时用不上") }, "\(preview.screen)")
    #expect(row.text.contains(Question.ageBand.short.zh))
    let adult = preview.pressing(.enter)
    #expect(adult.case?.answers[.ageBand] == child.case?.answers[.ageBand])
    #expect(adult.case?.answers.isLive(.ageBand) == false)
  }

  @Test(arguments: Language.allCases)
  func `why says what each answer leads to, and answers differ`(language: Language) throws {
    let robot = Scene.action.robot(language).pressing("a", "1", "w")
    let why = try #require(robot.model.top.screen as? WhyScreen)
    #expect(why.outcomes.map(\.answer) == Question.bankUse.options)
    #expect(Set(why.outcomes.map { $0.phrase(Statements.sample.lines)[language] }).count == 2)
    #expect(robot.pressing("w").frame == Scene.action.robot(language).pressing("a", "1").frame)
  }
}
