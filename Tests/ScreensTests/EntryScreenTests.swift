import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// A whole case from one line, on the screen.
struct EntryScreenTests {
  private static let list = Robot(desk: .six)

  private func typing(_ text: String, _ language: Language = .zh) -> Robot {
    var robot = Robot(language, desk: .six).pressing("i")
    robot.type(text)
    return robot
  }

  @Test func `what was understood stands below the line while it is typed`() {
    let robot = typing("690100 丢 代 已口头11-20")
    for sentence in ["云泽市 690100", "丢了，找不到", "家人，替成年人", "已打电话挂失，2026-11-20"] {
      #expect(robot.screen.contains(sentence), "\(robot.screen)")
    }
    #expect(robot.desk.files.count == 6)
  }

  @Test func `one Enter records all of it, and c shows the papers`() {
    let robot = typing("690100 丢 代 已口头11-20 #小林").pressing(.enter)
    let file = robot.desk.files.last
    #expect(robot.desk.files.count == 7)
    #expect(file?.nickname == "小林")
    #expect(Set(file?.case.events.map(\.batch) ?? []) == [1])
    #expect(file?.case.answers.situation == .lost)
    #expect(file?.case.answers.acting == .agent)
    #expect(
      file?.case.happenings.map(\.happening) == [
        .reported(.social, .temporary, .telephone, lapses: nil)
      ])
    let happened = file?.case.happenings.map(\.event.happened)
    #expect(happened?.allSatisfy { $0 == .on(Day.sample.adding(days: -2), at: nil) } == true)
    #expect(robot.case?.id == file?.case.id)
    #expect(robot.notice.contains("整条撤销"))
    #expect(robot.pressing("c").frame.lines[0].contains("材料"))
  }

  @Test func `u takes the whole line back`() {
    let undone = typing("690100 丢 代 已口头11-20").pressing(.enter, "u")
    #expect(undone.case?.answers.all == [])
    #expect(undone.case?.happenings.isEmpty == true)
    let redone = undone.pressing(.control("r"))
    #expect(redone.case?.answers.situation == .lost)
    #expect(redone.case?.happenings.count == 1)
  }

  @Test(arguments: ["690100 丢 代辨", "丢 坏", "云泽", "", "hezhou 丢", "丢 13800138000", "丢 11-20"])
  func `nothing is written while something is not understood, and it is said what`(text: String) {
    let robot = typing(text).pressing(.enter)
    #expect(robot.desk.files.count == 6)
    #expect(robot.case == nil)
    #expect(robot.model.page.field?.field.text == text)
    #expect(robot.model.notice != nil)
    #expect(!robot.notice.contains("138"))
  }

  @Test func `what the rules refuse is not written, and the line stays`() {
    let robot = typing("云泽 丢 已口头 12-20").pressing(.enter)
    #expect(robot.desk.files.count == 6)
    #expect(robot.model.notice?.zh.contains("没有记下") == true)
    #expect(robot.model.page.field?.field.text == "云泽 丢 已口头 12-20")
  }

  @Test(arguments: Situation.allCases, Waypoint.allCases)
  func `every step that a situation has is reached, in one batch`(
    situation: Situation, waypoint: Waypoint
  ) throws {
    guard waypoint.exists(for: situation) else { return }
    let line = EntryLine(words: [
      .init(text: "", meaning: .answer(.situation(situation))),
      .init(text: "", meaning: .answer(.place(.yunze))),
      .init(text: "", meaning: .waypoint(waypoint)),
    ])
    let guide = try Content.frozen.guide(for: .yunze)
    let decision = line.decision(at: .sample, calendar: .sample) {
      guide.localRules(for: $0, banks: [], on: .sample)
    }
    guard case .accepted(let drafts, _) = decision else {
      Issue.record("\(decision)")
      return
    }
    var file = Case(id: "7K1")
    file.write(drafts, at: .sample)
    #expect(Set(file.events.map(\.batch)) == [1])
    let machine = Machine(
      answers: file.answers,
      circumstances: Circumstances(
        rules: guide.localRules(for: file, banks: [], on: .sample), calendar: .sample,
        moment: .sample))
    #expect(machine.chain(to: SaidProgress(waypoint), from: file.journey) == [])
  }

  @Test(arguments: Language.allCases, [40, 80, 120])
  func `every line fits the screen in both languages`(language: Language, columns: Int) {
    for text in ["", "yz 丢 代 已口头11-20 #王阿姨", "豆腐 hezhou 11-20 丢 坏"] {
      let robot = typing(text, language).resized(Size(columns: columns, rows: 24))
      for line in robot.frame.lines { #expect(TextWidth.columns(of: line) <= columns) }
      #expect(robot.frame.cursor?.row == 2 || columns == 40)
    }
  }
}
