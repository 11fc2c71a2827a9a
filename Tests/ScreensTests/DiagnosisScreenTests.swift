import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// From "it does not work" to whose business it is, by keys.
struct DiagnosisScreenTests {
  /// The answers that lead to one end.
  struct Way: CustomTestStringConvertible, Sendable {
    let finding: Diagnosis.Finding
    let answers: [Diagnosis.Answer]

    var testDescription: String { finding.rawValue }

    /// The digits that give the answers.
    var digits: [Stroke] {
      answers.compactMap { answer in
        answer.question.options.firstIndex(of: answer)
          .map { Stroke(stringLiteral: "\($0 + 1)") }
      }
    }
  }

  /// The first way to each end: the answers that say most come first in every list.
  static let ways: [Way] = Diagnosis.Finding.allCases.compactMap { finding in
    way(to: finding, from: Diagnosis()).map { Way(finding: finding, answers: $0) }
  }

  private static func way(
    to finding: Diagnosis.Finding, from diagnosis: Diagnosis
  ) -> [Diagnosis.Answer]? {
    guard let question = diagnosis.next else { return diagnosis.finding == finding ? [] : nil }
    for option in diagnosis.options(of: question) {
      if let rest = way(to: finding, from: diagnosis.answering(option)) { return [option] + rest }
    }
    return nil
  }

  /// A key that does nothing takes the notice away.
  private static let refused = Scene.settleAtDesk.robot().pressing(Stroke(.backTab))

  private static func found(_ way: Way, _ language: Language = .zh) -> Robot {
    var robot = Scene.diagnosis.robot(language)
    robot.press(way.digits)
    return robot
  }

  // MARK: - Opening

  @Test(arguments: [Scene.settleAtDesk, .enable, .activate, .bindings])
  func `where a new card is there, it can be diagnosed from the steps and from the status`(
    scene: Scene
  ) {
    let steps = scene.robot().pressing(Stroke(.backTab))
    for robot in [steps, steps.pressing("t")] {
      let first = scene == .settleAtDesk ? "手上这张是哪张卡？" : "屏幕上或窗口怎么说？"
      #expect(robot.pressing(.rare("刷不了卡")).screen.contains(first))
    }
  }

  @Test(arguments: [Scene.action, .apply, .waiting, .damaged, .statusLapsed])
  func `where there is none, there is nothing to diagnose`(scene: Scene) {
    let robot = scene.robot().pressing(Stroke(.backTab))
    #expect(robot.model.page.binding(of: .character("d")) == nil)
    #expect(!robot.model.page.bindings.contains { $0.label == KeyMap.diagnosing.label })
  }

  // MARK: - Asking and finding

  @Test func `there is a way to every end`() {
    #expect(Self.ways.map(\.finding) == Diagnosis.Finding.allCases)
  }

  @Test(arguments: ways, Language.allCases)
  func `digits lead to each end, which says whose business it is, what to do and whom to tell`(
    way: Way, language: Language
  ) {
    let robot = Self.found(way, language)
    let rows = robot.model.page.rows.map(\.text)
    #expect(rows.first == way.finding.phrase[language])
    #expect(rows.contains { $0.hasSuffix(way.finding.party.phrase[language]) })
    #expect(rows.contains(way.finding.aboutTheCard[language]))
    for line in way.finding.today { #expect(rows.contains { $0.hasSuffix(line[language]) }) }
    #expect(robot.case?.events.count == 2)
  }

  @Test(arguments: ways)
  func `the numbers of the bureaus have the area code of the issuing place`(way: Way) {
    let rows = Self.found(way).model.page.rows.map(\.text)
    let told = [way.finding.party, way.finding.alsoTell]
    #expect(rows.contains("打 026-12333（人社，管卡）") == told.contains(.cardOffice))
    #expect(rows.contains("打 026-12393（医保，管报销）") == told.contains(.insurer))
  }

  @Test func `the bank's number says that it is hearsay where it is`() throws {
    let robot = Scene.findingBank.robot()
    let bank = try #require(robot.model.context.bank)
    #expect(bank.isHearsay)
    let number = try #require(bank.hotline?.value.number)
    let row = robot.model.page.rows.first { $0.text.contains(number) }
    #expect(row?.text.hasPrefix("有人说") == true)
    let sources = robot.pressing("s")
    #expect(sources.screen.contains("这个画面上的来源"))
    #expect(sources.pressing(.escape).screen == robot.screen)
  }

  @Test func `who has to wait is told until when`() {
    let way = Self.ways.first { $0.finding == .notSynced }
    let robot = way.map { Self.found($0) }
    #expect(robot?.screen.contains("2026-11-24（周二） 再试一次") == true)
  }

  @Test func `what the case knows is said, and not asked`() {
    let robot = Scene.findingBank.robot().pressing(.escape, .escape)
    #expect(robot.screen.contains("启用 最近 2 个工作日里"))
    #expect(robot.screen.contains("最多还有 3 题"))
    let where_ = robot.pressing("1")
    #expect(!where_.screen.contains("异地备案"))
  }

  @Test func `why is asked leads back to the same row`() {
    let asked = Scene.diagnosisWhere.robot().pressing(.down, .down)
    let why = asked.pressing("w")
    #expect(why.screen.contains("看病归社保"))
    #expect(why.pressing(.escape).screen == asked.screen)
  }

  // MARK: - Back

  @Test(arguments: ways, [Stroke.escape, .backspace, .left])
  func `back goes one question back, to the row that was chosen`(way: Way, back: Stroke) {
    var robot = Self.refused.pressing(.rare("刷不了卡"))
    var before: [Robot] = []
    for (answer, digit) in zip(way.answers, way.digits) {
      before.append(robot)
      robot.press([digit])
      let index = answer.question.options.firstIndex(of: answer) ?? 0
      #expect(robot.pressing(back).model.top.cursor.selected == index)
    }
    for earlier in before.reversed() {
      robot.press([back])
      #expect(robot.model.page.rows == earlier.model.page.rows)
    }
    robot.press([back])
    #expect(robot.screen == Self.refused.screen)
    #expect(robot.case == Self.refused.case)
  }

  @Test func `back from the first question leads to the row of the steps and of the status`() {
    let steps = Scene.bindings.robot().pressing(.down)
    #expect(steps.pressing(.rare("刷不了卡"), .down, .escape).screen == steps.screen)
    let status = Scene.bindings.robot().pressing("t", .down, .down)
    #expect(status.pressing(.rare("刷不了卡"), "1", .escape, .escape).screen == status.screen)
  }

  // MARK: - Recording

  /// The whole way: keys, effect, log, and where the case stands then.
  @Test(arguments: ways)
  func `Enter records what was found, and the steps then say what to do`(way: Way) throws {
    let symptom = way.finding.symptom
    let isWaste = way.finding == .cancelled
    let before = Self.found(way)
    let robot = before.pressing(.enter)
    let file = try #require(robot.desk["7K1"])
    #expect(file.case == robot.case)
    #expect(
      file.case.happenings.map(\.happening) == [isWaste ? .reclaimed : .enablingFailed(symptom)])
    #expect(file.case.happenings.map(\.event.happened) == [.on(.sample, at: 600)])
    #expect(file.case.events.dropLast() == before.case?.events[...])
    let steps = file.case.steps(in: robot.model.context.circumstances)
    #expect(steps == [isWaste ? .apply(.reissue) : .settleAtDesk])
    if !isWaste {
      #expect(file.case.journey.enabling == .failing(symptom, since: .on(.sample, at: 600)))
      guard symptom != .unclear else { return }
      let first = try #require(way.finding.today.first)
      #expect(robot.stepsNow.contains { $0.text.contains(first.zh) })
      #expect(robot.stepsNow.contains { $0.text.contains(way.finding.party.phrase.zh) })
    }
    #expect(robot.notice.contains("记下了："))
    #expect(robot.pressing("u").case?.journey == before.case?.journey)
  }

  @Test(arguments: ways)
  func `of a refused card Enter records each finding`(way: Way) {
    let robot = Self.found(way)
    #expect(robot.model.page.binding(of: .enter) != nil)
    #expect(robot.screen.contains("按 Enter 记下"))
    #expect(robot.pressing(.enter).case != robot.case)
  }

  @Test func `the same is not recorded twice`() {
    let way = Self.ways[1]
    var robot = Self.found(way).pressing(.enter, .rare("刷不了卡"))
    robot.press(way.digits)
    #expect(robot.screen.contains(way.finding.phrase.zh))
    #expect(robot.model.page.binding(of: .enter) == nil)
    #expect(robot.pressing(.enter).case?.happenings.count == 1)
  }

  @Test func `a closed case can be diagnosed, and stays as it is`() {
    let robot = Scene.closed.robot().pressing(.rare("刷不了卡"), "5")
    #expect(robot.screen.contains(Diagnosis.Finding.benefitSuspended.phrase.zh))
    #expect(robot.pressing(.enter).case == robot.case)
  }

  // MARK: - What a refused card opens with

  @Test(arguments: Language.allCases)
  func `a refused card opens with the first question, and its answer goes on from there`(
    language: Language
  ) {
    let opened = Scene.settleAtDesk.robot(language).pressing(Stroke(.backTab))
    let rows = opened.model.page.rows.map(\.text)
    #expect(rows.contains(Diagnosis.Question.whichCard.phrase[language]))
    let next = opened.pressing("2")
    #expect(next.model.page.rows.first?.text == Diagnosis.Question.said.phrase[language])
    #expect(next.pressing(.escape).model.page.rows == opened.model.page.rows)
  }

  @Test func `a card that works by now is said to from the first page`() {
    let opened = Scene.settleAtDesk.robot().pressing(Stroke(.backTab))
    let number = Diagnosis.Question.whichCard.options.count + 1
    let robot = opened.pressing(Stroke(stringLiteral: "\(number)"), "1", "1")
    #expect(robot.case?.happenings.map(\.happening) == [.settledAtDesk])
  }

  /// The digits behind "in use until now".
  @Test(arguments: [
    (["2", "7", "3"], Diagnosis.Finding.reportedLost, "解挂"),
    (["2", "7", "4"], .cancelled, "补领"), (["2", "6"], .expired, "换领"),
  ])
  func `a card in use turns into the case that it is, and one undo leads back`(
    digits: [Stroke], finding: Diagnosis.Finding, step: String
  ) throws {
    let opened = Scene.settleAtDesk.robot().pressing(Stroke(.backTab))
    var robot = opened
    robot.press(digits)
    #expect(robot.screen.contains(finding.phrase.zh))
    robot.press([.enter])
    #expect(robot.case?.answers.situation == finding.situation)
    // A question of the new situation may come first.
    let steps = robot.model.page.rows.contains { $0.choice != nil && $0.text.contains(step) }
    #expect(steps || robot.pressing(.escape).screen.contains(step), "\(robot.screen)")
    let back = robot.pressing("u")
    #expect(back.case?.answers.situation == .refused)
    #expect(back.case?.journey == opened.case?.journey)
  }

  /// Of whoever has one card only, or is not sure.
  @Test(arguments: Language.allCases)
  func `nobody with one card is told to use another one`(language: Language) throws {
    let another = try Regex(
      language == .zh
        ? "用新卡|新的那张|新的刷|换那张|另一张" : "(new|newer|other) one|new card (in|and)|other card")
    for finding in Diagnosis.Finding.allCases where finding != .wrongCard {
      let stated = ([finding.aboutTheCard] + finding.today).map { $0[language] }
      for line in [finding.phrase[language]] + stated {
        #expect(line.firstMatch(of: another) == nil, "\(line)")
      }
    }
    let wrong = Diagnosis.Finding.wrongCard
    #expect(wrong.today.contains { $0[language].firstMatch(of: another) != nil })
  }

  // MARK: - Hearsay

  @Test(arguments: ways, Language.allCases)
  func `what is only said stands in a line that says so`(way: Way, language: Language) throws {
    let bank = try #require(Poison.banks(of: .frozen).first { $0.isHearsay })
    let file = CaseFile.recorded(
      "7K1", nickname: nil, .complete() + [.bank(bank.id)], .collected)
    let context = Context(
      language: language, moment: .sample, calendar: .sample, statements: .sample, size: .usual,
      file: file,
      guide: try Poison.guide(for: .yunze), banks: Poison.banks(of: .frozen))
    let page = DiagnosisScreen(given: way.answers).page(context)
    #expect(page.rows.first?.text == way.finding.phrase[language])
    let poisoned = page.rows.filter { ($0.text + $0.tail).contains(Poison.mark) }
    let word = language == .zh ? "有人说" : "Some say"
    for row in poisoned { #expect(row.text.contains(word), "\(row.text)") }
    if way.finding == .bankSide { #expect(!poisoned.isEmpty) }
  }
}
