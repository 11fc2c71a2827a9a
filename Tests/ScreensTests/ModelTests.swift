import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Screens
import Terminal
import TestSupport
import Testing

/// What the program does with the log, and what it says about it.
struct ModelTests {
  private static let reported: [Stroke] = [.enter]

  private static func afterReport(_ language: Language = .zh) -> Robot {
    var robot = Scene.action.robot(language)
    robot.press(reported)
    return robot
  }

  // MARK: - Leaving

  @Test func `leaving without a case says how to go on`() {
    let left = Robot().pressing("q")
    #expect(left.farewell == Phrase("下次运行 buka 接着办", "Run buka to go on"))
    #expect(left.desk.files.isEmpty)
  }

  @Test func `leaving with something due today says so`() throws {
    let left = Scene.action.robot().pressing("q")
    let farewell = try #require(left.farewell)
    #expect(left.isSaved(as: Scene.action.robot()))
    #expect(farewell.zh == "事项 7K1 已保存。运行 buka 接着办；今天就有要办的事。")
    #expect(farewell.en.hasPrefix("Case 7K1 is saved."))
    #expect(farewell.en.hasSuffix("something is due today."))
  }

  @Test func `leaving with something due later says by when to come back`() throws {
    let left = Scene.apply.robot().pressing("q")
    let farewell = try #require(left.farewell)
    #expect(left.isSaved(as: Scene.apply.robot()))
    #expect(farewell.zh.hasSuffix("最晚 2026-11-27（周五） 再打开看看。"))
    #expect(farewell.en.hasSuffix("open it again by 2026-11-27 (Fri)."))
  }

  @Test func `leaving a case with nothing due only says that it is saved`() throws {
    let left = Scene.closed.robot().pressing("q")
    let farewell = try #require(left.farewell)
    #expect(left.isSaved(as: Scene.closed.robot()))
    #expect(farewell == Phrase("事项 7K1 已保存。运行 buka 接着办。", "Case 7K1 is saved. Run buka to go on."))
  }

  @Test func `Ctrl-C leaves only when pressed twice in a row`() {
    let once = Scene.action.robot().pressing(.control("c"))
    #expect(once.farewell == nil)
    #expect(once.notice.contains("Ctrl-C"))
    #expect(once.pressing(.down, .control("c")).farewell == nil)
    let left = once.pressing(.control("c"))
    #expect(left.farewell != nil)
    #expect(left.isSaved(as: Scene.action.robot()))
  }

  @Test(arguments: [Scene.positionDay, .placeSearch, .help, .task])
  func `Ctrl-C twice leaves from every screen`(scene: Scene) {
    let left = scene.robot().pressing(.control("c"), .control("c"))
    #expect(left.farewell != nil)
    #expect(left.isSaved(as: scene.robot()))
  }

  @Test(arguments: Scene.allCases)
  func `text where none is typed changes nothing and is told so`(scene: Scene) {
    let before = scene.robot()
    guard !before.model.takesText else { return }
    let after = before.pressing(Stroke(.paste("110101194912310021")))
    #expect(after.notice.contains("这里不打字"))
    #expect(after.desk.files.map(\.case) == before.desk.files.map(\.case))
    // The next key takes the notice away, and all is as it was.
    #expect(after.pressing(Stroke(.backTab)).frame == before.pressing(Stroke(.backTab)).frame)
  }

  @Test(arguments: Scene.allCases)
  func `text is taken where there is a field, and nowhere else`(scene: Scene) {
    let before = scene.robot()
    let after = before.pressing(Stroke(.paste("z")))
    #expect((after.model.page.field?.field.text.contains("z") == true) == before.model.takesText)
    #expect(after.notice.contains("这里不打字") != before.model.takesText)
  }

  @Test(arguments: [Input.interrupted, .terminated(signal: 15), .endOfInput])
  func `a signal or a lost terminal ends at once`(input: Input) {
    var robot = Scene.task.robot()
    let before = robot.case
    robot.send(input)
    #expect(robot.farewell != nil)
    #expect(robot.case == before)
  }

  @Test func `stopping and repainting are left to the terminal`() {
    let robot = Scene.action.robot().pressing(.control("z"), .control("l"))
    #expect(robot.suspended == 1)
    #expect(robot.redrawn == 1)
    #expect(robot.farewell == nil)
    // A key that does nothing takes the notice away.
    #expect(robot.frame == Scene.action.robot().pressing(Stroke(.backTab)).frame)
    #expect(robot.isSaved(as: Scene.action.robot()))
  }

  @Test(arguments: Language.allCases)
  func `of five things that were done at once the message says how many more there are`(
    language: Language
  ) {
    let done: [Happening] = [
      .reported(.social, .formal, .instantBranch, lapses: nil),
      .applied(.reissue, .instantBranch, .atOnce), .accepted(promised: nil), .collected, .enabled,
    ]
    let rest = language == .zh ? "还有 3 件" : "and 3 more"
    let said = done.map(\.phrase).inShort
    let shown = Scene.action.robot(language).model.frame(saying: said).text
    #expect(shown.contains(rest), "\(shown)")
    #expect(done.prefix(3).map(\.phrase).inShort == done.prefix(3).map(\.phrase).joined(by: .comma))
  }

  // MARK: - Undo

  @Test func `undo and redo go through keys, and both stay in the log`() {
    let before = Scene.action.robot()
    let done = Self.afterReport()
    let undone = done.pressing("u")
    #expect(undone.case?.journey == before.case?.journey)
    #expect(undone.notice.contains("撤销了"))
    let redone = undone.pressing(.control("r"))
    #expect(redone.case?.journey == done.case?.journey)
    #expect(redone.case?.events.count == 5)
    #expect(redone.desk["7K1"]?.case == redone.case)
  }

  @Test(arguments: Language.allCases)
  func `redo says what it restored, step by step, and when nothing is left`(language: Language) {
    let done = Scene.actionBank.robot(language).pressing(.enter)
    let undone = done.pressing("u", "u")
    let once = undone.pressing(.control("r"))
    let head = language == .zh ? "恢复了：" : "Written again: "
    #expect(once.notice.contains(head), "\(once.notice)")
    let twice = once.pressing(.control("r"))
    #expect(twice.notice.contains(head), "\(twice.notice)")
    #expect(twice.case?.journey == done.case?.journey)
    let left = language == .zh ? "没有可以恢复的了" : "Nothing left to redo"
    #expect(twice.pressing(.control("r")).notice.contains(left))
  }

  @Test func `undo takes ticks and answers back too`() {
    let ticked = Scene.checklistSelf.robot().pressing(" ")
    #expect(ticked.case?.ticks.count == 1)
    #expect(ticked.pressing("u").case?.ticks.isEmpty == true)
    let first = Scene.action.robot().pressing("u")
    #expect(first.case?.answers.place == nil)
    #expect(first.model.page.field != nil)
  }

  @Test func `undo with nothing to undo says so`() {
    var robot = Scene.action.robot()
    robot.press("u", .escape)
    robot.press("u", "u", "u")
    #expect(robot.desk.files.count == 1)
    #expect(robot.case?.answers.all == [])
    let emptied = robot.case
    robot.press("u")
    #expect(robot.case == emptied)
    #expect(robot.farewell == nil)
  }

  // MARK: - Answers

  @Test func `changing an answer keeps the others and changes the rest of the way`() {
    let robot = Scene.apply.robot().pressing("i", "4", "2", .escape)
    #expect(robot.case?.answers.acting == .agent)
    #expect(robot.case?.answers.away == .here)
    #expect(robot.case?.journey.social.report != nil)
    #expect(robot.screen.contains("代办"))
  }

  @Test func `changing the place reads another guide`() {
    let robot = Scene.action.robot().pressing("i", "2", "朔南", .enter, .escape)
    #expect(robot.case?.answers.place == .shuonan)
    #expect(robot.screen.contains("0680-12333"))
    #expect(!robot.screen.contains("026-12333"))
  }

  @Test func `what no longer fits is listed before it goes along`() {
    let asked = Scene.takesAlong.robot()
    #expect(asked.screen.contains("已受理，在制卡"))
    let left = asked.pressing("1")
    #expect(left.case?.journey == asked.case?.journey)
    let changed = asked.pressing("2")
    #expect(changed.case?.journey.application.isRunning == false)
    #expect(changed.pressing("u").case?.journey == asked.case?.journey)
  }

  @Test func `a repair is recorded first, and then what was wanted`() {
    let robot = Scene.refusalRepair.robot().pressing("2")
    let isStrayed = if case .strayed = robot.case?.journey.application { true } else { false }
    #expect(isStrayed)
    let recorded = robot.case?.happenings.map(\.happening).filter { $0 != .cancelled }
    #expect(recorded?.suffix(3) == [.accepted(promised: nil), .posted, .strayed])
  }

  @Test
  func `what goes against a national rule is recorded when insisted on, and stays a question`() {
    let robot = Scene.refusalInsist.robot().pressing("2")
    #expect(robot.case?.journey.activating.isSettled == true)
    #expect(robot.case?.journey.cautions == [.waiveOnlyWithoutPayouts])
  }

  @Test(arguments: Waypoint.allCases)
  func `who is further already says so once`(position: Waypoint) throws {
    let index = Waypoint.allCases.firstIndex(of: position)
    let number = try #require(index) + 1
    var robot = Scene.action.robot().pressing(.rare("已经办到"), Stroke(stringLiteral: "\(number)"))
    var asked = 0
    while robot.model.page.field == nil, asked < 4 {
      robot.press(["1"])
      asked += 1
    }
    robot.press(["11-10", .enter])
    let `case` = try #require(robot.case)
    #expect(robot.notice.contains("记下了"))
    #expect(Set(`case`.happenings.map(\.event.batch)).count == 1)
    #expect(`case`.happenings.count { $0.event.happened == .on(.tenth, at: nil) } >= 1)
    #expect(
      `case`.happenings.allSatisfy { [.on(.tenth, at: nil), .unknown].contains($0.event.happened) })
    let machine = Machine(
      answers: `case`.answers,
      circumstances: Circumstances(
        rules: robot.model.context.rules, calendar: .sample, moment: .sample))
    #expect(machine.chain(to: SaidProgress(position), from: `case`.journey)?.isEmpty == true)
    #expect(robot.pressing("u").case?.happenings.isEmpty == true)
  }

  @Test func `who does not remember the day need not name one`() {
    let robot = Scene.positionDay.robot().pressing(.enter)
    #expect(robot.case?.happenings.last?.event.happened == .before(.sample.adding(days: 1)))
    #expect(Scene.positionDay.robot().pressing("neulich", .enter).case?.happenings.isEmpty == true)
  }

  // MARK: - Recording

  @Test func `a report is recorded with the day that the hotline named`() {
    let robot = Scene.recordLapseTyped.robot().pressing(.enter)
    #expect(
      robot.case?.happenings.first?.happening
        == .reported(.social, .temporary, .telephone, lapses: .sample.adding(days: 7)))
    #expect(robot.case?.happenings.first?.event.happened == .on(.sample, at: 600))
  }

  @Test func `a day typed is the day recorded`() {
    let robot = Scene.recordWhenTyped.robot().pressing(.enter, "1", "1")
    #expect(
      robot.case?.happenings.first?.event.happened == .on(.sample.adding(days: -1), at: 1230))
  }

  @Test func `a day that cannot be read is asked for again`() {
    let robot = Scene.recordWhen.robot().pressing("5", "Pfingsten", .enter)
    #expect(robot.notice.contains("11-20"))
    #expect(robot.model.page.field?.field.text == "Pfingsten")
    #expect(robot.isSaved(as: Scene.recordWhen.robot()))
  }

  @Test func `that there is no bank side is the last row of the banks`() {
    let banks = Scene.action.robot().pressing("b")
    let last = (1..<banks.model.page.choiceCount).reduce(banks) { robot, _ in robot.pressing(.down)
    }
    let robot = last.pressing(.enter)
    #expect(robot.case?.answers.bankUse == .neverOpened)
    #expect(robot.model.context.case.steps(in: robot.model.context.circumstances).count == 1)
  }

  @Test func `a card found in time is released on both sides`() {
    let robot = Scene.release.robot()
    #expect(robot.case?.journey.isFoundInTime == true)
    #expect(robot.screen.contains("解挂"))
    // Ten days later the reports may have lapsed: still nothing is over.
    let later = robot.waiting(days: 10)
    #expect(later.stepsNow.contains { $0.text.contains("也可能还挂着") })
    #expect(!later.screen.contains("都办完了"))
  }

  @Test func `a card that turns up is asked about before anything is recorded`() {
    let found = Scene.apply.robot().pressing(.rare("旧卡找到了"))
    #expect(found.case == Scene.apply.robot().case)
    #expect(found.screen.contains("是什么状态"))
    let works = found.pressing("2", "1")
    #expect(works.case?.journey.social == .usable)
    #expect(works.case?.journey.isReleased(.bank) == false)
    let unreported = Scene.action.robot().pressing(.rare("旧卡找到了"))
    #expect(unreported.screen.contains("挂失过没有"))
    #expect(unreported.pressing("4", "1").case?.journey.isReleased == false)
    #expect(unreported.pressing("1", "1").case?.journey.isReleased == true)
  }

  @Test func `the whole way ends with a closed case`() {
    let robot = Scene.finish.robot()
    #expect(robot.pressing(.enter).case?.journey.closing == .closed(.done))
  }

  @Test func `a name is kept, and a number is not taken for one`() {
    let named = Scene.action.robot().pressing(.rare("起个称呼"), "妈妈的卡", .enter)
    #expect(named.desk["7K1"]?.nickname == "妈妈的卡")
    #expect(named.screen.contains("妈妈的卡"))
    let refused = Scene.action.robot().pressing(.rare("起个称呼"), "510102199001011234", .enter)
    #expect(refused.desk["7K1"]?.nickname == nil)
    #expect(refused.farewell == nil)
  }

  @Test func `midnight changes what is due without a key`() {
    let robot = Scene.apply.robot()
    #expect(!robot.screen.contains("可能过期了"))
    let later = robot.waiting(days: 10)
    #expect(later.screen.contains("可能过期了"))
    // Only presumed: nothing was written.
    #expect(later.isSaved(as: robot))
    #expect(later.model.context.journey.isExposed(.social))
    #expect(later.case?.journey.isExposed(.social) == false)
  }

  // MARK: - What goes wrong

  @Test(arguments: Language.allCases)
  func `a case changed elsewhere is read again, and nothing is written over`(language: Language) {
    var robot = Scene.recordLapse.robot(language)
    robot.desk.intruding = [
      Draft(payload: .answered(.bankUse(.neverOpened)), happened: .on(.sample, at: 599))
    ]
    robot.press("1")
    #expect(robot.notice.contains(language == .zh ? "别处刚改过" : "changed elsewhere"))
    #expect(robot.case?.answers.bankUse == .neverOpened)
    #expect(robot.case?.happenings.isEmpty == true)
    #expect(robot.case == robot.desk["7K1"]?.case)
    robot.press(Self.reported)
    #expect(robot.case?.journey.social.report != nil)
  }

  @Test(arguments: Language.allCases)
  func `what cannot be written is said, and nothing is lost`(language: Language) {
    var robot = Scene.recordLapse.robot(language)
    let before = robot.case
    robot.desk.failure = Phrase("磁盘满了", "The disk is full")
    robot.press("1")
    #expect(robot.notice.contains(language == .zh ? "磁盘满了" : "The disk is full"))
    #expect(robot.case == before)
    robot.press(Self.reported)
    #expect(robot.case?.journey.social.report != nil)
    #expect(!robot.notice.contains("磁盘"))
  }

  @Test func `a guide that cannot be read leaves the program alive`() {
    var robot = Robot().pressing("1", "云泽")
    robot.desk.failure = Phrase("读不了", "Unreadable")
    robot.press(.enter)
    #expect(robot.notice.contains("读不了"))
    robot.press(.enter)
    #expect(robot.case?.answers.place == .yunze)
  }

  @Test func `a case that a newer version wrote in is shown and not changed`() {
    var file = CaseFile.recorded("7K1", nickname: nil, .complete(), .reported)
    file.case.write(
      [
        Draft(
          payload: .unreadable(kind: "teleported", version: 2, body: "{}"),
          happened: .on(.sample, at: nil))
      ], at: .sample)
    let robot = Robot(desk: Desk([file])).pressing(.enter)
    let after = robot.pressing(.enter, "1", "2", "2", "u")
    #expect(after.desk["7K1"]?.case == file.case)
    #expect(robot.pressing(.rare("看记录")).screen.contains("teleported"))
    #expect(robot.pressing("u").notice.contains("新版本"))
  }
}

extension Robot {
  /// Whether its case stands, open and in the log, as another robot's does.
  fileprivate func isSaved(as other: Robot) -> Bool {
    self.case == other.case && desk.files.map(\.case) == other.desk.files.map(\.case)
  }
}

extension Day {
  fileprivate static let tenth = Day.sample.adding(days: -12)
}
