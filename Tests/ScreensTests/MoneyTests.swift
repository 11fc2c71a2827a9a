import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import Screens

/// Each kind of money is spoken of as the business of who pays it.
struct MoneyTests {
  @Test(arguments: [PlaceCode].frozen, BindingKind.nameable)
  func `a payment names its own payer and no other's number`(
    place: PlaceCode, kind: BindingKind
  ) throws {
    let told = try Told(.accountOnly, at: place, and: [.payouts([kind])])
    #expect(told.steps == [.bind(kind)])
    let asked = told.context.telephoneQuestions
    switch kind.payer {
    case .socialInsurance:
      #expect(!asked.isEmpty && asked.allSatisfy { $0.desk.kind == .hrss })
      #expect(told[.steps].say("12333") && !told[.steps].say("12393"))
    case .medicalInsurance:
      #expect(asked.allSatisfy { $0.desk.kind == .insurance })
      #expect(!told[.steps].say("12333"))
    default:
      #expect(asked.isEmpty)
      #expect(told.context.trips.isEmpty)
    }
  }

  @Test(arguments: BindingKind.nameable)
  func `what came back is said at the step, and who pays again is asked`(kind: BindingKind) throws {
    let told = try Told(
      .accountOnly, at: .shuonan, and: [.payouts([kind])], after: [[.binding(kind, .broken)]])
    #expect(told[.steps].say(String(kind.whenBounced.zh.prefix(12))))
    let again = told.context.telephoneQuestions.contains { $0.matter.topic == .repayment }
    #expect(again == (kind.payer?.isOffice == true))
  }

  @Test func `a payment that bounced is begun with the bank side, and asked about at once`() throws
  {
    let told = try Told(.bounced, at: .shuonan, and: [.payouts([.unemployment])])
    #expect(told.steps == [.activate])
    #expect(told[.steps].say("退回的钱怎么补发"))
    let again = told.context.telephoneQuestions.first { $0.matter.topic == .repayment }
    #expect(again?.desk.kind == .hrss && again?.canWait == true)
    let active = try Told(
      .bounced, at: .shuonan, and: [.payouts([.unemployment])], after: [[.activated]])
    #expect(active.steps == [.bind(.unemployment)])
  }

  @Test func `the papers of one payer are not another's`() throws {
    let city = try #require(PlaceCode("360100"))
    let pension = try Told(.accountOnly, at: city, and: [.payouts([.pension])])
    let papers = pension.context.checklist.trips.flatMap { $0.mustBring + $0.mayBeAsked }
    #expect(Set(papers.map(\.document)) == [.socialCardOf, .idCard])
    let both = try Told(.accountOnly, at: city, and: [.payouts([.pension, .medicalPayout])])
    let trips = both.context.checklist.trips
    #expect(trips.map(\.trip.payer) == [.socialInsurance, .medicalInsurance])
    #expect(trips.first.map { $0.mustBring.map(\.document) } == [.socialCardOf, .idCard])
    #expect(trips.last.map { $0.mayBeAsked.map(\.document) }?.contains(.socialCardOf) == false)
  }

  @Test func `the window of money is that of who pays it`() throws {
    let told = try Told(
      .accountOnly, at: .shuonan, and: [.payouts([.injury, .maternity])])
    let headings = told.context.trips.map { $0.heading(visit: 1).zh }
    #expect(headings == ["第 1 趟  社保经办窗口：改收款账户（工伤待遇）", "第 1 趟  医保窗口：改收款账户（生育津贴）"])
  }

  @Test func `money that comes in makes activation needed, and what is unsaid does not`() throws {
    let paid = try Told(.toActivate, at: .shuonan, and: [.payouts([.pension])])
    #expect(paid.steps == [.enable, .activate])
    #expect(paid[.steps].say("要激活才收得到") && !paid[.steps].say("可以不激活"))
    #expect(paid.context.explains(.waivedBank).contains { $0.rule == .waiveOnlyWithoutPayouts })
    let nothing = try Told(.toActivate, at: .shuonan, and: [.payouts([])])
    #expect(nothing[.steps].say("可以不激活"))
    #expect(nothing.context.explains(.waivedBank).isEmpty)
  }

  @Test func `a card that lies there is asked for before anybody goes`() throws {
    let told = try Told(.uncollected, at: .shuonan)
    #expect(told.steps == [.collect])
    #expect(told[.steps].say("先打电话问卡还在不在"))
    #expect(told.context.telephoneQuestions.contains { $0.matter.topic == .progress })
    let gone = try Told(.uncollected, at: .shuonan, after: [[.reclaimed]])
    #expect(gone.steps == [.apply(.firstIssue)])
  }
}

extension Context {
  /// Why a happening is not possible, or not advisable.
  fileprivate func explains(_ happening: Happening) -> [Refusal] {
    `case`.refusals(of: happening, when: .unknown, in: circumstances)
  }
}
