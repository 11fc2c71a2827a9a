import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What somebody sees who comes back, and that the list of things stays the list of things.
struct TodayTests {
  private static let way: [[Happening]] = [
    [.reported(.social, .temporary, .telephone, lapses: nil)],
    [.reported(.bank, .formal, .branch, lapses: nil)],
    [
      .reported(.social, .formal, .window, lapses: nil), .applied(.reissue, .window, .pickUp),
      .accepted(promised: nil),
    ],
    [.ready(until: nil)], [.collected], [.enabled], [.activated],
  ]

  /// The tasks after each of the visits.
  private static var looks: [[CaseTask]] {
    (0...way.count).map { count in
      Robot(answers: .complete(), visits: Array(way.prefix(count))).model.context.tasks
    }
  }

  @Test func `a thing keeps its number from the first day to the last`() throws {
    let looks = Self.looks
    for look in looks { #expect(look.map(\.kind) == looks[0].map(\.kind)) }
    #expect(looks[0].allSatisfy { !$0.state.isSettled })
    #expect(looks.last?.filter { !$0.state.isSettled }.map(\.kind) == [.payouts, .endOld])
  }

  @Test func `what is done stays done`() throws {
    let done = Self.looks.map { look in Set(look.filter { $0.state == .done }.map(\.kind)) }
    for (before, after) in zip(done, done.dropFirst()) { #expect(after.isSuperset(of: before)) }
  }

  @Test(arguments: Language.allCases)
  func `what hangs on answers says so, asks them, and opens behind the last`(language: Language) {
    let today = Robot(
      language, answers: [.situation(.lost), .place(.yunze), .bankUse(.opened)], visits: .reported)
    var robot = today.pressing("3")
    let task = Phrase { CaseTask.Kind.apply.phrase($0) }[language]
    #expect(robot.model.page.rows.contains { $0.text.contains(task) }, "\(robot.screen)")
    #expect(robot.pressing(.escape).frame == today.frame)
    for _ in 0..<9 where robot.model.page.title.progress != nil { robot.press("1") }
    #expect(robot.model.page.title.screen == Phrase(\.thisTask)[language], "\(robot.screen)")
    #expect(robot.model.page.rows.contains { $0.text.hasPrefix("3  ") }, "\(robot.screen)")
    // From there as from any task: back to the list.
    #expect(robot.pressing(.escape).model.page.title.screen == Phrase(\.todayPage)[language])
    #expect(robot.pressing("h").model.page.title.screen == Phrase(\.todayPage)[language])
  }

  @Test func `a theft is blocked first and then told to the police, in the sentence and the list`()
  {
    let call = Robot(answers: [.situation(.stolen), .place(.yunze)])
    #expect(call.screen.contains("先挂失") && !call.screen.contains("先打 110"), "\(call.screen)")
    let kinds = call.model.context.tasks.map(\.kind)
    #expect(kinds.prefix(3) == [.report(.social), .report(.bank), .tellPolice])
    #expect(call.pressing("h").selectedLine?.contains("1") == true)
  }

  @Test(arguments: Scene.allCases)
  func `every page of a case says how far it is and how much is left`(scene: Scene) throws {
    let robot = scene.robot()
    guard robot.model.context.answers.situation != nil else { return }
    let head = try #require(robot.model.page.head)
    #expect(robot.frame.lines[1].contains(head.left))
    #expect(head.stages.count > 0 || head.left.isEmpty == false)
  }

  @Test(arguments: ["", "c", "t", "a", "r", "m", "p", "s", "w", "i"])
  func `what is due tomorrow stands above every page`(key: String) throws {
    var robot = Robot(answers: .complete(), visits: .reported)
    let end = try #require(
      robot.model.context.rules.end(ofReportOn: .bank, made: .sample, calendar: .sample)?.earliest)
    robot.wait(days: Day.sample.days(to: end) - 1)
    robot.type(key)
    let alarms = robot.frame.lines[2...3].joined()
    #expect(alarms.contains("! 明天 \(end.monthAndDay)：银行这边的挂失该再打一次"), "\(robot.screen)")
  }

  @Test func `a report that still holds for days is no thing to do`() {
    let tasks = Robot(answers: .complete(), visits: .reported).waiting(days: 2).model.context.tasks
    #expect(tasks.first { $0.kind == .report(.bank) }?.state == .done)
  }

  @Test
  func `opening a case of which a report has run out lands on that call, above every question`() {
    let robot = Robot(answers: [.situation(.lost), .place(.yunze)], visits: .reported)
      .waiting(days: 10)
    #expect(robot.selectedLine?.contains("[!] 社保这边挂失") == true, "\(robot.screen)")
    #expect(robot.pressing(.enter).model.top.destination.kind == .call)
  }

  @Test func `the last page is the record of all that was done`() {
    let robot = Scene.closed.robot()
    let rows = robot.model.page.rows.map { "\($0.lead) \($0.text) \($0.tail)" }
    for task in robot.model.context.tasks where task.state == .done {
      #expect(rows.contains { $0.contains("[x]") && $0.contains(task.kind.phrase.zh) })
    }
    #expect(robot.screen.contains("这件事已经结束"))
  }

  @Test func `a duty that is put off comes up on that day`() throws {
    let robot = Scene.putOff.robot().pressing(.enter)
    #expect(robot.notice.contains("2026-11-26"))
    #expect(robot.case?.events.last?.payload.isPutOff == true)
    #expect(robot.pressing("u").notice.contains("撤销了：推后"))
  }
}

extension Payload {
  fileprivate var isPutOff: Bool { if case .putOff = self { true } else { false } }
}
