import CardJourney
import Copy
import Foundation
import GuideTestSupport
import TestSupport
import Testing

@testable import CityGuide
@testable import Screens

/// Where people are told two things (TwoAnswers.md, C13–C24), the program says which one holds.
struct FurtherContradictionTests {
  @Test(arguments: [PlaceCode].every, [Situation.lost, .damaged])
  func `C13: one number stays, the card's changes, the account's mostly does`(
    place: PlaceCode, situation: Situation
  ) throws {
    let told = try Told(situation, at: place, after: situation == .lost ? .holding : [])
    #expect(told[.background].say("社会保障号码不变", "社保卡卡号会变", "银行账号一般也变", "同号换卡"))
  }

  @Test(arguments: [PlaceCode].every, [Situation.lost, .damaged, .upgrade, .firstIssue])
  func `C14: the plastic is never exchanged in the medical app`(
    place: PlaceCode, situation: Situation
  ) throws {
    let told = try Told(situation, at: place, after: situation == .lost ? .holding : [])
    let errand = try #require(situation.goal.errand)
    let answers = told.context.channels(for: errand).filter { $0.reliability == .answer }
    #expect(!answers.map(\.value.phrase.zh).say("国家医保服务平台"))
    #expect(!told[.steps].say("国家医保服务平台"))
    guard situation != .firstIssue else { return }
    #expect(told[.background].say("国家医保服务平台管医保码", "走人社的入口"))
  }

  @Test func `C15: an outlet that makes the card at once is asked for first`() throws {
    let told = try Told(at: .shuonan, after: .reported)
    let lines = told[.steps]
    let instant = try #require(lines.firstIndex { $0.contains("当场拿卡") })
    let slower = try #require(lines.firstIndex { $0.contains("多久：") })
    #expect(instant < slower)
    #expect(try Told(at: .yunze, after: .reported)[.steps].say("去即时制卡银行网点"))
    #expect(told[.background].say("先问有没有当场拿卡的网点"))
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C16: filed online while the old card is not cancelled, else at a counter`(
    place: PlaceCode
  ) throws {
    let early = try Told(at: place, after: .reported)
    #expect(early[.steps].say("想网上办", "趁旧卡还没注销"))
    let late = try Told(at: place, after: .reported + [[.sawStatus(.cancelled, .old)]])
    #expect(late.steps.contains(.apply(.reissue)))
    #expect(late[.steps].say("旧卡已经注销", "到窗口或银行网点办"))
    #expect(!late[.steps].say("趁旧卡还没注销"))
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C17: a move to another province is a new card there, not a rebinding`(
    place: PlaceCode
  ) throws {
    let told = try Told(.firstIssue, at: place)
    #expect(told.steps == [.apply(.firstIssue)])
    #expect(told[.background].say("转医保关系、办新卡", "改绑定办不成"))
  }

  @Test func `C18: an old card is handed in where that is asked, else kept`() throws {
    #expect(try Told(.damaged, at: .shuonan)[.steps].say("要收就交", "新卡都好用了再剪断芯片"))
    let kept = try Told(.damaged, at: .ansu)[.steps]
    #expect(kept.say("旧卡不收", "剪断芯片"))
    #expect(!kept.say("要收就交"))
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C18: an old card that is still there is cut up when all is done`(place: PlaceCode) throws {
    let done: [[Happening]] = .enabled + [[.found], [.oldAccount(.moved)]]
    let told = try Told(at: place, and: [.payouts([])], after: done)
    #expect(told.steps == [.finish])
    #expect(told[.steps].say("芯片剪断"))
    let gone = try Told(at: place, and: [.payouts([])], after: .enabled + [[.oldAccount(.moved)]])
    #expect(gone.steps == [.finish])
    #expect(!gone[.steps].say("芯片"))
  }

  @Test(arguments: [PlaceCode].frozen, [Situation.lost, .stolen])
  func `C19: strange charges are disputed at 12393, and nobody is frightened`(
    place: PlaceCode, situation: Situation
  ) throws {
    for visits in [[], .reported] {
      let told = try Told(situation, at: place, after: visits)
      #expect(told[.status].say("不是自己刷的", "留好凭证", "12393"))
      let pages = Sight.allCases.flatMap { told[$0] }
      for threat in ["法律责任", "追究", "判刑", "坐牢"] { #expect(!pages.say(threat)) }
    }
    let told = try Told(.stolen, at: place, after: .reported)
    #expect(told.steps.first == .tellPolice)
    #expect(told[.steps].say("留好凭证", "12393"))
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C20: sealed means not enabled yet, not unpaid`(place: PlaceCode) throws {
    let told = try Told(
      at: place,
      after: .holding + [[Happening]].collected.dropFirst() + [[.sawStatus(.sealed, .new)]])
    #expect(told.context.journey.enabling == .sealed)
    #expect(told.steps.contains(.enable))
    #expect(told[.status].say("封存", "还没启用", "去启用"))
    #expect(told[.background].say("封存", "不是欠费"))
    let blames = Sight.allCases.flatMap { told[$0] }.filter { $0.contains("欠费") }
    #expect(blames.allSatisfy { $0.contains("不是欠费") })
  }

  @Test(arguments: Content.shipped.documented)
  func `C21: no card is valid for as long as somebody is old`(place: PlaceCode) throws {
    let guide = try Content.shipped.guide(for: place)
    let validities = guide.facts(about: .validity)
    #expect(validities.allSatisfy { $0.scope.holders.isEmpty })
    #expect(Set(validities.map(\.value)).isSubset(of: [.years(10)]))
    let lines = try Content.shipped.text(of: place).components(separatedBy: "\n")
    let byAge = lines.filter {
      ($0.contains("有效期") || $0.contains("validity")) && ($0.contains("岁") || $0.contains("age"))
    }
    #expect(byAge == [])
  }

  @Test(arguments: [PlaceCode].every)
  func `C22: a formal report is taken as final while nobody reliable says otherwise`(
    place: PlaceCode
  ) throws {
    let told = try Told(at: place, after: .reported)
    let reversible = told.context.rules.formalIsReversible
    #expect(reversible.value == false)
    let report = Happening.reported(.social, .formal, .window, lapses: nil)
    #expect(report.isIrreversible(under: told.context.rules))
    #expect(report.whatDies(under: told.context.rules).map(\.zh).say("可能撤不回来"))
  }

  @Test func `C22: where it is said to be reversible, a found card is released without warning`() {
    for isReversible in [false, true] {
      let rules = LocalRules.assumed { $0.formalIsReversible = .stated(isReversible) }
      let found = CaseBuilder([Answer].complete(at: .shuonan), in: .sample(rules))
        .recording(.reported(.social, .formal, .window, lapses: nil)).recording(.found)
      let released = found.recording(.released(.social))
      #expect(released.case.journey.social == .usable)
      #expect(released.cautions.map(\.rule) == (isReversible ? [] : [.formalIsReversible]))
    }
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C23: the identity card first, other papers only if asked`(place: PlaceCode) throws {
    let told = try Told(at: place, after: .reported)
    let trip = try #require(
      told.context.checklist.trips.first { $0.trip.errands.contains(.reissue) })
    #expect(trip.mustBring.filter { $0.condition == nil }.map(\.document) == [.idCard])
    #expect(trip.mayBeAsked.contains { $0.document == .photo || $0.document == .householdBook })
    #expect(told[.background].say("身份证一般就够", "别的材料要了再给"))
  }

  /// The table of hours in S0, whose other columns are lost.
  private static let table = ["S0-21", "S0-22", "S0-23", "S0-24"]

  @Test(arguments: [PlaceCode].every)
  func `C24: the half-empty table of hours answers nothing`(place: PlaceCode) throws {
    let guide = try Content.of(place).guide(for: place)
    let fromTable = try Content.shipped.facts(claiming: Self.table)
    #expect(fromTable.count >= Self.table.count)
    let facts = guide.facts.filter { fromTable.contains($0.id) }
    #expect(facts.allSatisfy { $0.reliability == .hearsay })
    #expect(facts.allSatisfy { $0.topic == .hours || $0.topic == .note })
    let told = try Told(.accountOnly, at: place, and: [.payouts([.medicalPayout])])
    #expect(!told[.steps].say("09:00") && !told[.steps].say("17:00"))
  }
}
