import CardJourney
import CityGuide
import Copy
import Foundation
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// The table of the ways to the new card, by its keys.
struct RoutesScreenTests {
  private static let sizes = [
    Size.usual, Size(columns: 40, rows: 12), Size(columns: 120, rows: 40),
  ]

  private func routes(_ robot: Robot) -> [Route] { robot.model.context.routes }

  /// The kinds in the order of the rows.
  private func order(_ robot: Robot) -> [RouteKind] {
    let names = robot.model.page.rows.filter { $0.choice != nil }.map(\.text)
    return names.compactMap { name in
      RouteKind.allCases.first {
        name.contains($0.phrase.zh + " ") || name.contains($0.short.zh + " ")
      }
    }
  }

  @Test(arguments: sizes)
  func `r opens the table on the way that is planned, from steps, papers and status`(size: Size) {
    let steps = Scene.apply.robot().resized(size)
    for robot in [steps, steps.pressing("c"), steps.pressing("t")] {
      let table = robot.pressing("r")
      #expect(table.model.top.destination.kind == .routes)
      #expect(order(table).count == routes(table).count)
      #expect(table.selectedLine?.contains("*") == true)
      #expect(table.pressing(.escape).frame == robot.frame)
    }
  }

  @Test(arguments: sizes)
  func `Enter takes the selected way and goes back, and the next trip is that way's`(size: Size) {
    let steps = Scene.apply.robot().resized(size)
    let chosen = steps.pressing("r", .end, .home).choosing(.windowPickUp)
    #expect(chosen.case?.answers.route == .windowPickUp)
    #expect(chosen.model.screens.count == steps.model.screens.count)
    #expect(chosen.model.context.trips.contains { $0.channel == .window && !$0.isDone })
    #expect(steps.model.context.trips.contains { $0.channel == .instantBranch })
    #expect(chosen.case?.journey == steps.case?.journey)
    #expect(chosen.notice.contains("社保卡窗口，自取"))
    #expect(chosen.pressing("u").case?.answers.route == nil)
  }

  @Test func `the first choice of the record is the chosen way's`() {
    let robot = Scene.apply.robot().pressing("r").choosing(.windowPost).pressing(.enter)
    #expect(robot.selectedLine?.contains("会寄来") == true)
    let usual = Scene.apply.robot().pressing(.enter)
    #expect(usual.selectedLine?.contains("当场拿到新卡") == true)
  }

  @Test func `along an online way the formal report is said and recorded first`() {
    let steps = Robot(answers: .complete(at: .shuonan), visits: .reported)
    let robot = steps.pressing("r").choosing(.onlinePost)
    #expect(robot.stepsNow.contains { $0.text.contains("先去社保卡窗口") })
    let reported = robot.pressing(.enter, "1")
    #expect(reported.case?.journey.social.isSecured == true)
    #expect(reported.case?.journey.application == Application.none)
    #expect(!reported.stepsNow.contains { $0.text.contains("先去社保卡窗口") })
  }

  @Test func `o goes round the wishes, and the plan follows`() {
    var robot = Scene.routes.robot()
    let first = order(robot)
    var headings: Set<String> = []
    for wish in Wish.allCases {
      #expect(robot.model.context.wish == wish)
      let expected = routes(robot).sorted(by: wish)
      #expect(order(robot) == expected.map(\.kind))
      #expect(expected.first?.isPlanned == true)
      #expect(robot.selectedLine?.contains("*") == true)
      headings.insert(robot.frame.lines.first { $0.contains("现在按") } ?? "")
      robot.press(.tab)
      #expect(robot.model.top.destination.kind == .routes)
    }
    #expect(headings.count == Wish.allCases.count)
    #expect(order(robot) == first)
    #expect(robot.pressing("u").model.context.wish == .cheapest)
  }

  @Test func `a way that cannot be taken is not chosen, and says why`() throws {
    let robot = Scene.routes.robot()
    let closed = try #require(routes(robot).sorted(by: .soonest).last)
    #expect(!closed.isPossible)
    let refused = robot.pressing(.end, .enter)
    #expect(refused.case == robot.case)
    #expect(refused.notice.contains(closed.obstacle.zh))
  }

  @Test func `p asks about the selected way, s says who says so`() {
    let robot = Scene.routes.robot()
    #expect(robot.pressing("a").model.top.destination.kind == .ask)
    let cited = robot.model.page.citations.all.count
    #expect(cited > 0)
    #expect(robot.pressing("s").model.top.destination.kind == .sources)
    #expect(robot.pressing("a", .escape).frame == robot.frame)
  }

  @Test func `while an application runs only its way is left`() {
    let robot = Scene.routesUnderWay.robot()
    let possible = routes(robot).filter(\.isPossible)
    #expect(possible.map(\.kind) == [.windowPickUp])
    #expect(possible.allSatisfy { $0.isUnderWay })
    #expect(robot.screen.contains("申请正在走这条"))
    #expect(robot.screen.contains("申请已经交到别处"))
  }

  @Test(arguments: Language.allCases)
  func `where no new card is needed a sentence says so`(language: Language) {
    let robot = Scene.routesFound.robot(language)
    #expect(robot.screen.contains(NoRoute.found.phrase[language].prefix(8)))
    #expect(robot.pressing(.enter, "1").model.screens.count == robot.model.screens.count)
    let account = Scene.accountOnly.robot(language).pressing("r")
    #expect(account.screen.contains(NoRoute.accountOnly.phrase[language].prefix(8)))
  }

  @Test func `the list of answers leads to the table`() {
    let robot = Scene.apply.robot().pressing("i", .end, .enter)
    #expect(robot.model.top.destination.kind == .routes)
  }

  // MARK: - Columns

  private static let settings = Rotation.pairs(
    [PlaceCode].every, [Situation.lost, .damaged, .firstIssue],
    taking: Language.allCases.flatMap { language in
      [Acting.`self`, .guardian].map { (language, $0) }
    })

  @Test(arguments: settings)
  func `the columns stand below each other and fit on 80`(
    place: PlaceCode, situation: Situation, reader: (language: Language, acting: Acting)
  ) throws {
    let file = CaseFile.recorded(
      "7K1", nickname: nil, .complete(situation, at: place, acting: reader.acting), [])
    let context = Context(
      language: reader.language, moment: .sample, calendar: .sample, statements: .sample,
      size: .usual, file: file,
      guide: try Content.of(place).guide(for: place))
    let routes = context.routes
    let table = RouteTable(routes, context)
    let lines = routes.filter(\.isPossible).map(table.line)
    let widest = (lines + [table.heading]).map(TextWidth.columns).max() ?? 0
    #expect(widest + RouteTable.indent < 80)
    // The number of trips stands in one column, in the digit's own cell.
    let trips = reader.language == .zh ? "跑几趟" : "trips"
    let head = try #require(table.heading.range(of: trips))
    let column = TextWidth.columns(of: String(table.heading[..<head.lowerBound]))
    for (route, line) in zip(routes.filter(\.isPossible), lines) {
      let before = TextWidth.prefix(of: line, columns: column)
      #expect(before.columns == column)
      #expect(line.dropFirst(before.text.count).hasPrefix("\(route.visits) "))
    }
  }

  @Test func `hearsay carries its mark in the table, an answer none`() {
    let bound = { (value: Int, reliability: Reliability) in
      Estimate.Bound(value, reliability)
    }
    #expect(Estimate(bound(3, .answer), to: bound(5, .hearsay)).asDays.zh == "3-5? 天")
    #expect(Estimate(bound(3, .hearsay), to: bound(5, .hearsay)).asDays.zh == "3?-5? 天")
    #expect(Estimate(bound(0, .hearsay), to: bound(0, .hearsay)).asDays.zh == "0? 天")
    #expect(Estimate(bound(0, .answer), to: bound(0, .answer)).asYuan.zh == "免费")
    #expect(Estimate(bound(0, .hearsay), to: bound(0, .hearsay)).asYuan.zh == "0? 元")
    let sent = Estimate(bound(20, .hearsay), to: bound(20, .hearsay), onTop: [.postage])
    #expect(sent.yuanAlone.zh == "20?+邮费")
  }
}

extension Robot {
  /// On the table of routes: takes the one of that kind by its digit.
  fileprivate func choosing(_ kind: RouteKind) -> Robot {
    let routes = model.context.routes.sorted(by: .soonest)
    let number = (routes.firstIndex { $0.kind == kind } ?? 0) + 1
    return pressing(Stroke(stringLiteral: "\(number)"))
  }
}
