import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import Screens

/// What a place says of another bank reaches whoever changes it, on every page of the way.
struct AnotherBankTests {
  /// The places that say something in words, by the shipped guides.
  private static let places = Content.shipped.documented.filter { place in
    (try? Content.shipped.guide(for: place))?.facts(about: .bankChange).isEmpty == false
  }

  /// What is said there to an adult who acts for themselves, what may be relied on first.
  private static func said(_ told: Told) throws -> [Fact] {
    let query = try #require(told.context.query)
    let said = query.facts(about: .bankChange, for: .exchange)
    let order = query.decision(about: .bankChangeOrder).answer
    return said.filter { $0.reliability == said.first?.reliability && $0.sources != order?.sources }
  }

  @Test(arguments: places)
  func `every page of the way says it to whoever changes the bank`(place: PlaceCode) throws {
    let told = try Told(.bankChange, at: place)
    let said = try Self.said(told)
    #expect(Self.places.count >= 4)
    for fact in said.prefix(3) {
      // Lines are broken and joined by blanks: the beginning of the words tells them.
      let words = String(fact.phrase().zh.prefix(8))
      #expect(told[.steps].say("换银行", words), "steps \(fact.id.rawValue)")
      #expect(told[.status].say("换银行", words), "status \(fact.id.rawValue)")
      let context = told.context
      let pages = [
        PlainText.checklist(context, columns: 400), PlainText.status(context, columns: 400),
        PlainText.routes(context, by: .soonest, columns: 400),
        PlainText.text(RoutesScreen().page(context).rows, columns: 400),
      ]
      for page in pages { #expect(page.contains(words), "\(fact.id.rawValue)") }
      var sheet = PageWriter.forPaper(context)
      let trip = try #require(context.trips.first { $0.errands.contains(.exchange) })
      #expect(sheet.rows(of: trip).notes.say(words), "sheet \(fact.id.rawValue)")
    }
  }

  @Test(arguments: places)
  func `who keeps the bank, or has no account, is told nothing of it`(place: PlaceCode) throws {
    let damaged = try Told(.damaged, at: place)
    #expect(!damaged[.status].say("换银行的规矩") && !damaged[.steps].say("换银行："))
    let without = try Told(.upgrade, at: place, and: [.bankUse(.neverOpened)])
    #expect(!without[.status].say("换银行的规矩") && !without[.steps].say("换银行："))
  }

  @Test(arguments: places)
  func `who never opened the account of the card changes the bank by the same rules`(
    place: PlaceCode
  ) throws {
    let told = try Told(.bankChange, at: place, and: [.bankUse(.neverOpened)])
    #expect(told[.status].say("换银行的规矩"))
    #expect(told.context.openQuestions.contains(.newBank))
    #expect(!told.steps.contains(.endFirst(.closeAccount)))
  }

  @Test func `the office and the old bank are asked, the number of the account is not`() throws {
    let told = try Told(.bankChange, at: .shuonan)
    let asked = told.context.telephoneQuestions
    let desks = Dictionary(
      asked.map { ($0.matter.topic, $0.desk.kind) }, uniquingKeysWith: { first, _ in first })
    #expect(desks[.mayChangeBank] == .hrss)
    #expect(desks[.bankChange] == .bank)
    #expect(desks[.numberStays] == nil)
    #expect(told[.steps].say("没有查到官方规定"))
  }

  @Test func `the new bank is named where the card is applied for and activated`() throws {
    let banks: [Answer] = [
      .bank(BankID(rawValue: "icbc")), .newBank(BankID(rawValue: "ccb")), .payouts([]),
    ]
    let start = try Told(.bankChange, at: .shuonan, and: banks)
    #expect(start[.steps].say("新卡办建行的"))
    let collected = try Told(
      .bankChange, at: .shuonan, and: banks, after: .exchangeCollected + [[.enabled]])
    #expect(collected.steps == [.activate])
    #expect(collected[.steps].say("到建行的柜台"))
    // Who keeps the bank goes to the bank on the card.
    let same = try Told(.damaged, at: .shuonan, after: .exchangeCollected + [[.enabled]])
    #expect(same[.steps].say("卡面银行的柜台"))
  }

  @Test func `the question for the new bank leaves out the old one and takes an open mind`() throws
  {
    let told = try Told(.bankChange, at: .shuonan, and: [.bank(BankID(rawValue: "icbc"))])
    let question = QuestionScreen(.newBank)
    let rows = question.page(told.context).rows.filter { $0.choice != nil }.map(\.text)
    #expect(rows.last == "还没想好")
    // One that is in no list stands for the one that is left out; behind it nothing is decided.
    #expect(rows.count == told.context.localBanks.count + 1)
    #expect(!rows.contains { $0.contains("工商银行") })
  }
}
