import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What is said of a case is so: nothing lapses that was never made, nothing is done that was only left.
struct TruthTests {
  private static func text(_ robot: Robot) -> String {
    robot.model.page.rows.map { "\($0.text) \($0.tail)" }.joined(separator: "\n")
  }

  // MARK: - Reports

  @Test(arguments: Language.allCases)
  func `a report that nobody made has not lapsed`(language: Language) throws {
    let (lapsed, usable) =
      language == .zh ? ("过期", ["还能用", "正常"]) : ("run out", ["usable", "live"])
    let (open, blind) =
      language == .zh ? ("还没办，打电话", "没挂失，别人还能用") : ("is not made yet: call", "others can use it")
    for visits in [[], [[Happening.reported(.social, .temporary, .telephone, lapses: nil)]]] {
      let robot = Robot(language, answers: .complete(), visits: visits)
      let rows = robot.pressing("t").model.page.rows
      #expect(!rows.contains { $0.text.contains(lapsed) }, "\(rows.map(\.text))")
      #expect(rows.count { $0.text.contains(open) } == 2 - visits.count)
      let tracks = rows.prefix { !$0.text.contains(open) }
      #expect(tracks.count { $0.tail.contains(blind) } == 2 - visits.count)
      #expect(!tracks.contains { usable.contains($0.tail) })
      let put = robot.pressing(.rare(language == .zh ? "以后再提醒" : "Remind"))
      #expect(!Self.text(put).contains(lapsed))
    }
  }

  @Test func `a card that is void by what they said is not reported again`() throws {
    let bank = Happening.reported(.bank, .formal, .branch, lapses: nil)
    let called = Robot(answers: .complete(), visits: [[bank]]).pressing("7", .enter, "作废", .enter)
    let context = called.waiting(days: 9).model.context
    #expect(context.head?.alarms == [])
    #expect(context.case.steps(in: context.circumstances) == [.apply(.reissue)])
    #expect(Self.text(called.waiting(days: 9).pressing("t")).contains("作废"))
    var writer = PageWriter(context)
    writer.add(StepChoice(step: .apply(.reissue), isDetailed: true))
    #expect(writer.rows.contains { $0.text.contains("不用再挂失，直接补办") })
    // That it works again, or nothing, is reported again.
    for end in ["恢复", ""] {
      let again = Robot(answers: .complete(), visits: [[bank]])
        .pressing("7", .enter, Stroke(stringLiteral: end), .enter).waiting(days: 9).model.context
      #expect(again.case.steps(in: again.circumstances).first == .report(.social, .temporary))
    }
  }

  @Test func `what they said is not what was looked up`() {
    let robot = Scene.action.robot().pressing("7", .enter, "作废", .enter)
    let rows = CallScreen(.social).page(robot.model.context).rows.map(\.text)
    #expect(rows.contains { $0.contains("问到的") && $0.contains("作废") }, "\(rows)")
    #expect(!rows.contains { $0.contains("查到的") })
  }

  // MARK: - The end

  @Test func `what a case leaves undone was not unneeded`() throws {
    let report = Happening.reported(.social, .temporary, .telephone, lapses: nil)
    let closed = Robot(answers: .complete(), visits: [[report], [.closed(.givenUp)]])
    let bank = try #require(closed.model.page.rows.first { $0.text.contains("银行这边挂失") })
    #expect(bank.tail == "没办", "\(closed.screen)")
    #expect(!Self.text(closed).contains("不用办"))
  }

  @Test func `an account whose balance was moved is still open`() throws {
    let moved: [[Happening]] = .enabled + [[.oldAccount(.moved)]]
    let robot = Robot(answers: .complete() + [.payouts([])], visits: moved)
    #expect(robot.screen.contains("还有一件，不急：旧账户"), "\(robot.screen)")
    #expect(!robot.screen.contains("都办完了"))
    let closed = Robot(
      answers: .complete() + [.payouts([])], visits: .enabled + [[.oldAccount(.closed)]])
    #expect(closed.screen.contains("都办完了") && !closed.screen.contains("不急"))
  }

  @Test(arguments: Language.allCases)
  func `an open account is left on every page, and in the core`(language: Language) throws {
    let moved: [[Happening]] = .enabled + [[.oldAccount(.moved)]]
    let robot = Robot(language, answers: .complete() + [.payouts([])], visits: moved)
    let left = language == .zh ? "只剩旧账户" : "old account left"
    let done = language == .zh ? "全部恢复" : "Everything works again"
    for page in [robot, robot.pressing("t")] {
      #expect(page.screen.contains(left), "\(page.screen)")
      #expect(!page.screen.contains(done), "\(page.screen)")
    }
    let context = robot.model.context
    #expect(!PlainText.status(context, columns: 80).contains(done))
    #expect(!context.case.isDone(in: context.circumstances))
    #expect(context.tasks.last?.state == .later)
  }

  @Test func `what is done is not what cannot be done yet`() throws {
    let atOnce: [Happening] = [
      .reported(.social, .formal, .instantBranch, lapses: nil),
      .applied(.reissue, .instantBranch, .atOnce), .accepted(promised: nil), .collected,
    ]
    for visits in [[[Happening]].reported + [atOnce], .collected, .enabled] {
      let robot = Robot(answers: .complete(), visits: visits).pressing("w")
      #expect(!Self.text(robot).contains(Happening.collected.phrase.zh), "\(robot.screen)")
    }
  }

  // MARK: - Money

  @Test func `nothing ticked is no answer`() throws {
    let bank = Happening.reported(.bank, .formal, .branch, lapses: nil)
    let list = Robot(answers: .complete(), visits: .enabled + [[bank]]).pressing(.enter)
    let refused = list.pressing(.enter)
    #expect(refused.case?.answers.payouts == nil)
    #expect(refused.notice.contains("还没勾"), "\(refused.screen)")
    #expect(list.pressing(.end, .enter).case?.answers.payouts == [])
    #expect(list.pressing(" ", .enter).case?.answers.payouts?.isEmpty == false)
  }

  // MARK: - Papers

  @Test(arguments: [PlaceCode].frozen, [Acting.`self`, .agent, .guardian])
  func `of a list with nothing on it nothing is ready`(place: PlaceCode, acting: Acting) throws {
    var answers = [Answer].complete(at: place)
    if acting == .guardian { answers.append(.person(.minor, .guardian)) }
    if acting == .agent { answers.append(.person(.adult, .agent)) }
    for visits in [[], [[Happening]].reported] {
      let robot = Robot(answers: answers, visits: visits).pressing("c")
      #expect(!Self.text(robot).contains(" 0 样都"), "\(robot.screen)")
    }
  }

  @Test(arguments: [PlaceCode].frozen)
  func `papers that some say stand under one sentence, before a call and after`(
    place: PlaceCode
  ) throws {
    for visits in [[], [[Happening]].reported] {
      let robot = Robot(answers: .complete(at: place), visits: visits).pressing("c")
      #expect(!Self.text(robot).contains("先问："))
    }
  }

  @Test func `a chat says when a paper is needed that is not always`() throws {
    var seen = 0
    for place in [PlaceCode].every {
      for situation in [Situation.lost, .upgrade, .damaged] {
        let context = try Told(situation, at: place, after: situation == .lost ? .reported : [])
          .context
        let next = context.checklist.trips.first { !$0.trip.isRemote && !$0.trip.isDone }
        let chat = ChatText(context)
        for item in next?.mustBring ?? [] {
          guard let condition = item.condition else { continue }
          seen += 1
          #expect(chat.lines.contains { $0.contains(condition.zh) }, "\(place): \(chat.lines)")
          #expect(!chat.short.contains(condition.zh))
        }
      }
    }
    #expect(seen > 0)
  }

  // MARK: - Places

  @Test func `a card made while one waits takes no days of another way`() throws {
    var seen = 0
    for place in [PlaceCode].every {
      for situation in [Situation.lost, .damaged] {
        let told = try Told(situation, at: place, after: situation == .lost ? .reported : [])
        let context = told.context
        guard let query = context.query, let errand = situation.goal.errand else { continue }
        let others = query.durations(for: errand).filter {
          !$0.value.isInstant && !$0.scope.channels.contains(.instantBranch)
        }
        seen += others.count
        let instant = query.durations(for: errand, channel: .instantBranch)
        #expect(instant.allSatisfy { time in !others.contains { $0.id == time.id } }, "\(place)")
      }
    }
    #expect(seen > 0)
  }

  @Test func `a source of which nobody noted the day was not read in 1970`() throws {
    let bank = try #require(Content.shipped.banks.first { $0.hotline != nil })
    let hotline = try #require(bank.hotline)
    var page = PageWriter(try Told(at: .yunze).context)
    page.add(SourceEntry(fact: hotline.fact, number: 1))
    #expect(!page.rows.contains { $0.text.contains("1970") })
  }

  @Test func `the calendar says how often it rings`() {
    let ringing = Phrase(\.calendarRingsDayBefore)
    #expect(ringing.zh.contains("提前三天") && ringing.en.contains("three days"))
  }
}
