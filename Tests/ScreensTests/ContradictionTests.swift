import CardJourney
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import CityGuide
@testable import Screens

/// Where people are told two things (TwoAnswers.md, C1–C12), the program says which one holds.
struct ContradictionTests {
  @Test(
    arguments: zip(
      [PlaceCode].frozen, ["026-12333", "0670-12333", "0690-12333", "0680-12333"]))
  func `C1: a lost card is 12333's and the bank's business, benefits are 12393's`(
    place: PlaceCode, number: String
  ) throws {
    let told = try Told(at: place)
    #expect(told[.steps].say("社保这边", number))
    #expect(told[.steps].say("银行这边", "银行的客服电话"))
    #expect(told[.steps].say("打不通", "12345"))
    #expect(!told[.steps].say("12393"))
    #expect(told[.status].say("12393"))
    #expect(told.context.hotline?.reliability == .answer)
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C2: enabling ends the old card's social side, never its account`(place: PlaceCode) throws {
    let told = try Told(.damaged, at: place, after: .exchangeCollected + [[.enabled]])
    #expect(told.context.journey.social == .cancelled)
    #expect(told.context.journey.account == .live)
    #expect(told.unmet.contains(.oldAccount))
  }

  @Test
  func `C2: where the old card works until enabling, it still does when the new one is there`()
    throws
  {
    let there = try Told(.damaged, at: .ansu, after: .exchangeCollected)
    #expect(there.context.journey.social == .usable)
    let elsewhere = try Told(.damaged, at: .shuonan, after: .exchangeFiled)
    #expect(elsewhere.context.journey.social == .cancelled)
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C2: neither the account nor a card of another province ends by itself`(
    place: PlaceCode
  ) throws {
    let words = Happening.enabled.whatDies(under: .assumed).map(\.zh)
    #expect(words.say("旧卡的社保功能就停用"))
    #expect(words.say("银行账户", "外省发的旧卡", "不会跟着停"))
    #expect(try Told(.damaged, at: place)[.background].say("银行账户不会自己销", "外省发的旧卡也不会自己停"))
    #expect(try Told(.firstIssue, at: place)[.background].say("外省发的旧卡不会自己停", "注销"))
  }

  @Test(arguments: [PlaceCode].every)
  func `C3: what a reissue costs is never a bare number`(place: PlaceCode) throws {
    let told = try Told(at: place, after: .holding)
    let fees = told[.steps].filter { $0.contains("费用") }
    #expect(fees.count == 1)
    #expect(fees.say("费用（") || fees.say("费用：", "看地方和年份"))
    #expect(!fees.say("（", "有人说") || fees.say("年）") || fees.say("日期不详）"))
    #expect(told[.background].say("0 到 25 元，看地方和年份", "12333", "只向网点或官方入口交钱"))
  }

  @Test func `C3: without facts of the place the sum is a range, to be asked`() throws {
    let told = try Told(at: .shuonan, after: .reported)
    #expect(told[.steps].say("费用：", "0 到 25 元，看地方和年份", "先问 12333"))
    #expect(try Told(.firstIssue, at: .shuonan)[.background].say("第一次领卡", "不收工本费", "先问 12333"))
  }

  @Test(arguments: [PlaceCode].every)
  func `C4: the new card is enabled at a window, a bank or online, not at a hospital`(
    place: PlaceCode
  ) throws {
    let told = try Told(at: place, after: .holding + [[Happening]].collected.dropFirst())
    let channels = told.context.channels(for: .enable)
    #expect(channels.first?.reliability == .answer)
    // A place may have a way of its own (C4); nobody else's ends at a hospital or in the insurer's app.
    let places = channels.filter { $0.place == .nation }.map(\.value.phrase.zh)
    #expect(!places.say("医院") && !places.say("药店") && !places.say("国家医保服务平台"))
    #expect(!channels.map(\.value.phrase.zh).say("国家医保服务平台"))
    #expect(told[.background].say("人社窗口、银行或人社的 App", "医保 App 里激活的是医保码，不是卡"))
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C5: a card in hand works only once it is enabled`(place: PlaceCode) throws {
    let told = try Told(at: place, after: .collected)
    #expect(told.steps.contains(.enable))
    #expect(told.unmet.contains(.enable))
    #expect(told[.status].say("新卡社保", "封存，要启用"))
    let enabled = try Told(at: place, after: .collected + [[.enabled]])
    #expect(!enabled.unmet.contains(.enable))
  }

  @Test func `C5: a suspended benefit is not the card's fault and needs no new card`() throws {
    let told = try Told(.refused, at: .yunze, after: [[.enablingFailed(.benefitSuspended)]])
    #expect(told.steps == [.settleAtDesk])
    for words in ["不是卡的事", "不用补卡", "026-12393"] { #expect(told[.steps].say(words)) }
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C6: no national deadline for enabling, so this week; some places clean up`(
    place: PlaceCode
  ) throws {
    let told = try Told(at: place, after: .collected)
    #expect(told[.steps].say("没有查到全国统一的期限", "这周就办"))
    #expect(told[.steps].say("过期可能收回", "有人说", "6 个月"))
    let duty = told.context.case.obligations(in: told.context.circumstances)
      .first { $0.kind == .enable }
    #expect(duty?.due.earliest == .sample.adding(days: 7))
    #expect(duty?.basis == .assumed)
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C7: a report by telephone works at once, and is checked`(place: PlaceCode) throws {
    let told = try Told(at: place)
    #expect(told[.steps].say("时间和受理号记下来"))
    #expect(told[.background].say("一般当场生效", "再查一次状态"))
  }

  @Test(arguments: [PlaceCode].frozen)
  func
    `C8: a temporary report is counted by the shortest that is said, where all is old or hearsay`(
      place: PlaceCode
    ) throws
  {
    let days = 5
    let told = try Told(at: place, after: .reported)
    let duty = told.context.case.obligations(in: told.context.circumstances)
      .first { $0.kind == .renewReport(.social) }
    #expect(duty?.due.earliest == .sample.adding(days: days))
    #expect(duty?.basis == .assumed)
    #expect(told[.steps].say("先按查到的最短说法算"))
    #expect(!told[.steps].say("为止"))
    #expect(told[.steps].say("没有查到官方说法") == (place != .yunze))
    let later = told.waiting(days: days + 1)
    #expect(later.steps.first == .report(.social, .temporary))
    #expect(later.alarms.say("可能过期了", "再打一次"))
  }

  @Test func `C8: a term that is only said is shown as such and not relied on`() throws {
    #expect(try Told(at: .ansu)[.steps].say("有人说", "10 天"))
  }

  @Test(arguments: [PlaceCode].every)
  func `C9: nothing is unbound before the exchange`(place: PlaceCode) throws {
    let payouts = Answer.payouts(Set(BindingKind.onAccount))
    for visits in [[], .reported, .filed, .collected, .enabled] {
      let steps = try Told(at: place, and: [payouts], after: visits).steps
      let bound = steps.compactMap { if case .bind(let kind) = $0 { kind } else { nil } }
      #expect(bound.filter { !$0.hangsOnAccount } == [])
      #expect(visits == .enabled || bound == [])
    }
    let told = try Told(at: place, after: .holding)
    #expect(told.why.contains("不用先解绑"))
    #expect(told[.status].say("家庭共济、异地备案", "不用先解绑"))
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C10: the medical code needs nothing, it is opened once`(place: PlaceCode) throws {
    let told = try Told(at: place, and: [.payouts([])], after: .enabled)
    #expect(told.unmet == [.oldAccount] || told.unmet == [])
    #expect(told[.status].say("医保码", "打开看一眼就行"))
    #expect(told[.status].say("电子社保卡领到新卡后自己恢复"))
    #expect(BindingKind.medicalCode.advice.zh.contains("不用先解绑"))
  }

  @Test(arguments: [PlaceCode].frozen)
  func `C11: a stale account keeps the money away, not the doctor`(place: PlaceCode) throws {
    let told = try Told(.accountOnly, at: place, and: [.payouts([.medicalPayout])])
    #expect(told[.steps].say("看病刷卡不受影响", "打到账户里的钱"))
    #expect(!told.unmet.contains(.enable) && !told.unmet.contains(.newCard))
  }

  @Test(arguments: [PlaceCode].every)
  func `C12: the registered account is looked up, no claim is filed to test it`(
    place: PlaceCode
  ) throws {
    let told = try Told(.accountOnly, at: place, and: [.payouts([.medicalPayout])])
    #expect(told.steps == [.bind(.medicalPayout)])
    #expect(told[.steps].say("查登记的账号", "不要为了试去报一笔"))
    let pages = Sight.allCases.flatMap { told[$0] }
    #expect(!pages.say("试刷") && !pages.say("小额") && !pages.say("试报"))
  }
}
