import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Several lines that are pasted into the one-line entry.
struct BatchScreenTests {
  private static let good = ["690100 丢 代 #小林", "690100 坏 #小陈", "丢 昨天挂失 #小周"]

  private func pasting(
    _ lines: [String], typed: String = "", _ language: Language = .zh
  ) -> Robot {
    var robot = Robot(language, desk: .six).pressing("i")
    robot.type(typed)
    robot.press(Stroke(.paste(lines.joined(separator: "\n") + "\n")))
    return robot
  }

  private func names(_ robot: Robot) -> [String?] { robot.desk.files.dropFirst(6).map(\.nickname) }

  @Test func `each line is shown as it was understood before anything is written`() {
    let robot = pasting(Self.good)
    #expect(robot.screen.contains("3 行，都看懂了") && robot.screen.contains("云泽市 690100"))
    for name in ["小林", "小陈", "小周"] { #expect(robot.screen.contains("“\(name)”")) }
    #expect(robot.desk.files.count == 6)
  }

  @Test func `one Enter makes a case of every line, and the list shows them`() {
    let robot = pasting(Self.good).pressing(.enter)
    #expect(names(robot) == ["小林", "小陈", "小周"])
    #expect(robot.model.showsList && robot.notice.contains("建好了 3 件"))
  }

  @Test func `what was typed before belongs to the first line`() {
    let robot = pasting(["丢 #小林", "690100 坏"], typed: "690100 ").pressing(.enter)
    #expect(robot.desk.files.dropFirst(6).first?.case.answers.place == .yunze)
  }

  @Test func `a bad line keeps no good one from it, stays, and is made when it is mended`() {
    let pasted = pasting([Self.good[0], "690100 丢 代辨 #小吴", Self.good[1]])
    #expect(pasted.screen.contains("3 行，看懂了 2 行") && pasted.screen.contains("没看懂“代辨”"))
    let made = pasted.pressing(.enter)
    #expect(names(made) == ["小林", "小陈"])
    #expect(made.screen.contains("690100 丢 代辨 #小吴"))
    let mending = made.pressing(.enter)
    #expect(mending.model.page.field?.field.text == "690100 丢 代辨 #小吴")
    let mended = mending.pressing(.control("u"), "690100 丢 代办 #小吴", .enter)
    #expect(mended.screen.contains("1 行，都看懂了"), "\(mended.screen)")
    let done = mended.pressing(.enter)
    #expect(names(done) == ["小林", "小陈", "小吴"] && done.model.showsList)
  }

  @Test func `what the rules refuse stays with its reason`() {
    let robot = pasting([Self.good[0], "690100 丢 已口头 12-20"]).pressing(.enter)
    #expect(names(robot) == ["小林"])
    #expect(robot.screen.contains("690100 丢 已口头 12-20：没有记下"), "\(robot.screen)")
  }

  @Test func `nobody leaves lines behind without being told so`() {
    let asked = pasting(Self.good).pressing(.escape)
    #expect(asked.screen.contains("都看懂了") && asked.notice.contains("3 行没建"))
    #expect(asked.pressing(.enter).desk.files.count == 9)
    let given = asked.pressing(.escape)
    #expect(given.desk.files.count == 6 && given.model.showsList)
  }

  @Test func `a number of a person is neither shown nor kept`() {
    let robot = pasting([Self.good[0], "690100 丢 13800138000"])
    #expect(!robot.screen.contains("138") && robot.screen.contains("! …"))
    let made = robot.pressing(.enter)
    #expect(names(made) == ["小林"] && !made.screen.contains("138"))
    #expect(made.pressing(.enter).model.page.field?.field.text == "")
  }

  @Test func `one line that is pasted is one line`() {
    let robot = pasting([Self.good[0]])
    #expect(robot.model.page.field?.field.text == Self.good[0])
  }

  @Test(arguments: Language.allCases, [40, 80])
  func `every line fits the screen in both languages`(language: Language, columns: Int) {
    let robot = pasting(Self.good + ["豆腐"], language).resized(Size(columns: columns, rows: 24))
    for line in robot.frame.lines { #expect(TextWidth.columns(of: line) <= columns) }
  }
}

/// The first question of a desk that has no case yet.
struct EmptyDeskTests {
  @Test(arguments: Language.allCases)
  func
    `the list and the one line are reached from the very first question, and stand in its footer`(
      language: Language
    )
  {
    let robot = Robot(language)
    let words = [Phrase("一行录入", "One line"), Phrase("全部事项", "All cases")].map { $0[language] }
    for word in words { #expect(robot.bottomLine.contains(word), "\(robot.bottomLine)") }
    #expect(robot.pressing("h").model.showsList)
    #expect(robot.pressing("h", "i").model.takesText)
    let entered = robot.pressing("i", "690100 lost", .enter)
    #expect(entered.case?.answers.situation == .lost)
    #expect(robot.pressing("i", .escape).screen == robot.screen)
  }

  @Test(arguments: Language.allCases)
  func `the title names the desk where no case is open, and after the next client too`(
    language: Language
  ) {
    var context = Robot(language, desk: .six).model.context
    context.deskName = "三号窗口"
    var model = Model(context: context)
    #expect(model.frame().lines[0].contains("三号窗口"))
    _ = model.nextClient()
    _ = model.receive(.cases(context.entries, unread: 0))
    #expect(model.frame().lines[0].contains("三号窗口"))
  }
}
