import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What lines say, and how what is typed is understood.
struct PlainDialogueTests {
  // MARK: - The same as the full screen

  @Test(arguments: Scene.allCases, Language.allCases)
  func `choice n of the screen is number n of the lines`(scene: Scene, language: Language) {
    let robot = scene.robot(language)
    let page = robot.model.page
    let lines = PlainPage(page, language: language, columns: 400).body
    for row in page.rows {
      guard let choice = row.choice else { continue }
      let number = PlainPage.number(of: choice)
      if let digit = page.bindings.first(where: { $0.message == .pick(choice) })?.keys.first {
        #expect(digit == .character(Character(number)))
      }
      let line = lines.first { $0.hasPrefix("  \(number) ") && $0.contains(row.text) }
      #expect(line != nil, "\(number) \(row.text)")
    }
  }

  @Test(arguments: Scene.allCases)
  func `a number does what its digit does`(scene: Scene) {
    let robot = scene.robot()
    let page = robot.model.page
    for binding in page.bindings {
      guard case .pick(let choice) = binding.message, let key = binding.keys.first else { continue }
      var keyed = robot
      keyed.send(.key(key))
      let typed = PlainRobot(before: robot).typing(PlainPage.number(of: choice))
      #expect(typed.model.page.title == keyed.model.page.title)
      #expect(typed.model.page.rows == keyed.model.page.rows)
      #expect(typed.case?.events.count == keyed.case?.events.count)
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `every row of the page is said whole`(scene: Scene, language: Language) {
    let page = scene.robot(language).model.page
    let said = PlainPage(page, language: language, columns: 80).body.joined()
      .filter { !$0.isWhitespace }
    for row in page.rows {
      for part in [row.text, row.tail] {
        #expect(said.contains(part.filter { !$0.isWhitespace }), "\(part)")
      }
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `nothing but text and line feeds is written, no wider than the lines`(
    scene: Scene, language: Language
  ) {
    let said = PlainRobot(before: scene.robot(language)).typing("?", "").transcript
    #expect(said.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    for line in said.split(separator: "\n") where !line.hasSuffix("> ") {
      #expect(TextWidth.columns(of: String(line)) <= 80, "\(line)")
    }
    #expect(said.hasSuffix("> "))
  }

  @Test(arguments: Scene.allCases)
  func `every letter of the page is named by help and does what the key does`(scene: Scene) {
    let robot = scene.robot()
    let page = robot.model.page
    let help = PlainRobot(before: robot).typing("?").said
    for (letter, binding) in page.letters {
      #expect(help.contains("  \(letter)  \(binding.label.zh)"))
      var keyed = robot
      for key in binding.keys.prefix(1) { keyed.send(.key(key)) }
      let typed = PlainRobot(before: robot).typing(String(letter))
      #expect(typed.model.page.title == keyed.model.page.title)
    }
  }

  @Test(arguments: Scene.allCases)
  func `everything that a key asks for can be typed`(scene: Scene) {
    let page = scene.robot().model.page
    // What moves, paints, stops or selects has no meaning where nothing is drawn.
    let unneeded: Set<Message> = [
      .move(.up), .move(.down), .move(.pageUp), .move(.pageDown), .move(.first), .move(.last),
      .choose, .toggle, .redraw, .suspend,
      .interrupt, .close,
    ]
    let named = page.bindings.filter(\.keys.isEmpty).map(\.message)
    let typed = PlainWord.everywhere.union(page.letters.map(\.binding.message) + named)
    for binding in page.bindings where page.field == nil && !unneeded.contains(binding.message) {
      if case .pick = binding.message { continue }
      // On the page of a call a number says that something is written down.
      if [.tab, .pageDown].contains(binding.keys.first) || binding.keys.first?.isDigit == true {
        continue
      }
      #expect(typed.contains(binding.message), "\(binding.name.en)")
    }
  }

  // MARK: - Reading

  @Test(arguments: ["", "   ", "\t"])
  func `an empty line answers nothing and says again where we are`(line: String) {
    let before = PlainRobot()
    let after = before.typing(line)
    #expect(after.case == nil)
    #expect(after.said.contains("卡现在是什么情况"))
  }

  @Test(arguments: ["0", "10"])
  func `both spellings of the tenth choice pick it`(typed: String) {
    #expect(PlainRobot().typing(typed).model.page.title.text.contains("别的事"))
  }

  @Test(arguments: ["15", "99", "510100198001011234"])
  func `a number that is not there is refused with those that are`(typed: String) {
    let robot = PlainRobot().typing(typed)
    #expect(robot.case == nil)
    #expect(robot.said.contains("1-9、0"))
    #expect(!robot.said.contains("510100198001011234"))
  }

  @Test func `an unknown word is named, a private number in it is not`() {
    #expect(PlainRobot().typing("洗衣机").said.contains("不认得“洗衣机”"))
    let private_ = PlainRobot().typing("我的号 510100198001011234").said
    #expect(!private_.contains("5101"))
  }

  @Test(arguments: ["yz", "026", "690100", "云泽", "Yunze"])
  func `digits and letters are text where a place is asked for`(text: String) {
    let robot = PlainRobot().typing("1", text)
    // What is named without doubt is not asked again.
    let isShared = text == "yz" || text == "026"
    #expect(robot.said.contains("1 云泽市") == isShared)
    #expect((robot.case?.answers.place == .yunze) == !isShared)
    #expect(!isShared || robot.typing("1").case?.answers.place == .yunze)
  }

  @Test func `full-width letters and digits are read as plain ones`() {
    #expect(PlainRobot().typing("１").case?.answers.situation == .lost)
    #expect(PlainRobot().typing("？").said.contains("这里能输入"))
  }

  @Test(arguments: ["材料", "papers", "c", "C"])
  func `a label or its letter opens the same page`(typed: String) {
    let robot = PlainRobot(before: Scene.action.robot()).typing(typed)
    #expect(robot.said.contains("材料"))
  }

  @Test(arguments: ["back", "返回"])
  func `back works where the page has b for something else`(word: String) {
    let robot = PlainRobot(before: Scene.action.robot())
    #expect(robot.typing("b").said.contains("银行"))
    #expect(robot.typing(word).model.page.title.text.contains("今天"))
    #expect(robot.typing("c", "back").said.contains("打电话"))
  }

  @Test func `undo and redo work in a text field too`() {
    let robot = PlainRobot().typing("1")
    #expect(robot.model.page.field != nil)
    let undone = robot.typing("u")
    #expect(undone.case?.answers.situation == nil)
    #expect(undone.typing("redo").case?.answers.situation == .lost)
  }

  @Test func `a dash leaves a text empty`() {
    let robot = PlainRobot(before: Scene.positionDay.robot()).typing("-")
    #expect(robot.case?.happenings.isEmpty == false)
  }

  // MARK: - Saying

  @Test func `a tick says what was noted and the line that changed, not the page`() {
    let robot = PlainRobot(before: Scene.checklistSelf.robot())
    let said = robot.typing("1").said
    #expect(said.hasPrefix("备好了\n"))
    #expect(said.contains("[x] 备好"))
    #expect(said.split(separator: "\n").count <= 4, "\(said)")
  }

  @Test func `of a page that is as it was only the choices are said again`() {
    let robot = PlainRobot(before: Scene.action.robot()).typing("c", "back")
    #expect(robot.said.contains("这一页和刚才一样"))
    #expect(robot.said.contains("  1 打完了"))
    #expect(!robot.said.contains("社保卡丢了"))
    #expect(robot.typing("").said.contains("社保卡丢了"))
  }

  @Test func `of several steps each is explained, since none is selected`() {
    let file = CaseFile.recorded(
      "7K1", nickname: nil, .complete() + [.payouts([.pension, .wallet, .autoDebit])], .enabled)
    let begun = PlainRobot(desk: Desk([file])).typing("1")
    let number = begun.model.context.number(of: .payouts) ?? 0
    let robot = begun.typing("\(number)")
    let details = Robot(desk: Desk([file])).pressing(.enter, .enter).resized(
      Size(columns: 80, rows: 200))
    #expect(robot.model.page.choiceCount > 2)
    #expect(robot.model.page.rows.count > details.model.page.rows.count)
  }

  @Test func `the language changes while it runs`() {
    let robot = PlainRobot().typing("L")
    #expect(robot.said.contains("lost, cannot be found") || robot.said.contains("Lost"))
    #expect(robot.said.hasSuffix("q quit > "))
  }

  @Test func `where Enter alone does something it has the number one`() {
    let robot = PlainRobot(before: Scene.findingTerminal.robot())
    guard robot.model.page.enterAlone != nil else { return }
    #expect(robot.said.contains("  1 记下来"))
    #expect(robot.typing("").case?.events == robot.case?.events)
    #expect(robot.typing("1").case?.happenings.count == (robot.case?.happenings.count ?? 0) + 1)
  }
}

extension Key {
  fileprivate var isDigit: Bool {
    if case .character(let character) = self { character.isNumber } else { false }
  }
}
