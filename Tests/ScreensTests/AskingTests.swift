import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What a screen says to ask stands on the call page, and what stands there is named by a screen.
struct AskingTests {
  /// A sentence that says to ask, by words that it alone has, and what has to be asked then.
  private struct Saying: Sendable {
    let words: String
    let topics: Set<Topic>

    init(_ words: String, _ topics: Topic...) {
      self.words = words
      self.topics = Set(topics)
    }
  }

  private static let sayings = [
    Saying("挂失管几天？", .temporaryLapse), Saying("问清挂失管几天", .bankLapse),
    Saying("先打电话问是哪家", .instantIssue), Saying("能不能寄", .delivery),
    Saying("能不能请人代办", .agentMay), Saying("别处的网点能不能办", .otherOutlet),
    Saying("先打电话问（a）", .requirement), Saying("去之前打电话问（a）", .requirement),
    Saying("再问怎么注销", .channel), Saying("收回的那张卡作废了没有", .voided),
    Saying("再问是他们重做", .voided),
    Saying("等卡，问进度", .progress), Saying("问社保局会不会自动转", .pensionMoves),
    Saying("问银行原因", .bankRefusal), Saying("哪天失效要问清楚", .temporaryLapse, .bankLapse),
    Saying("最晚去领卡，哪天要问清楚", .collectWithin), Saying("启用新卡，哪天要问清楚", .enableWithin),
    Saying("去报销，哪天要问清楚", .claimWithin),
    Saying("异地就医备案有没有到期，哪天要问清楚", .awayFilingHolds),
    Saying("打 12393 问参保和缴费", .insuranceState), Saying("领卡证明到期，哪天要问清楚", .paperHolds),
    Saying("过期前问网点能不能续", .paperHolds),
  ]

  /// What is printed on the document itself is asked of nobody.
  private static let exceptions = ["临时身份证到期"]

  private static let people: [[Answer]] = [
    [], [.person(.adult, .agent)], [.person(.infirm, .agent), .idDocument(.lostToo)],
    [.person(.minor, .guardian), .ageBand(.under7)],
    [.away(.sameProvince), .smartphone(false)],
    [.away(.otherProvince), .idDocument(.temporary)],
    [.bank(BankID(rawValue: "icbc"))], [.oldCard(.missing)],
  ]
  private static let situations: [Situation] = [
    .lost, .stolen, .damaged, .upgrade, .firstIssue, .accountOnly, .refused,
  ]
  private static let turns = people.indices.flatMap { person in
    (0..<4).map { (person, $0) }
  }

  /// One case, at one place, of one person, as far as one stage.
  struct Setting: CustomTestStringConvertible, Sendable {
    let place: PlaceCode
    let situation: Situation
    let person: Int
    let stage: Int

    var testDescription: String { "\(place) \(situation) \(person) \(stage)" }
  }

  private static let settings = Rotation.pairs([PlaceCode].every, situations, taking: turns).map {
    Setting(place: $0, situation: $1, person: $2.0, stage: $2.1)
  }

  /// What was reported at the bank too, where there was anything to report.
  private static func reports(_ answers: [Answer]) -> [Happening] {
    Answers(answers).situation?.goal == .afterLoss
      ? [.reported(.bank, .temporary, nil, lapses: nil)] : []
  }

  /// The case at that stage: at its beginning, then at the stages that its situation has.
  private static func context(_ setting: Setting) throws -> Context {
    let content = Content.of(setting.place)
    let guide = try content.guide(for: setting.place)
    let answers = [Answer].complete(setting.situation, at: setting.place) + people[setting.person]
    let rules = GuideQuery(guide, for: Answers(answers), on: .sample).localRules()
    let start = CaseBuilder(answers, in: .sample(rules))
    let stages: [Waypoint] = [.reportedByPhone, .waiting, .collected]
    let further = SaidProgress(stages[max(setting.stage, 1) - 1], reports: reports(answers))
    let command = Command.further(further, .on(.sample, at: nil))
    let isFurther = setting.stage > 0 && start.deciding(command).isAccepted
    let built = isFurther ? start.doing(command) : start
    return Context(
      language: .zh, moment: .sample, calendar: .sample, statements: content.statements,
      size: .usual,
      file: CaseFile(nickname: nil, case: built.case), guide: guide, places: content.places,
      documented: Set(content.documented), banks: content.banks)
  }

  /// All that can be done now, in full.
  private static func stepsNow(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.add(StepsNow(isBrief: false))
    writer.add(QuestionsToAsk())
    return Page(title: Title(""), rows: writer.rows, citations: writer.citations)
  }

  private static func texts(_ page: Page) -> [String] { page.rows.map { $0.text + $0.tail } }

  @Test(arguments: settings)
  func `what is said to be asked is asked, and the reverse`(setting: Setting) throws {
    let context = try Self.context(setting)
    let asked = Set(context.telephoneQuestions.map(\.matter.topic))
    var wide = context
    wide.saysAll = true
    let page = Self.stepsNow(wide)
    let pages = [page, ChecklistScreen().page(wide), StatusScreen().page(wide)]
    for text in pages.flatMap(Self.texts)
    where !Self.exceptions.contains(where: text.contains) {
      for saying in Self.sayings where text.contains(saying.words) {
        #expect(!saying.topics.isDisjoint(with: asked), "\(text)")
      }
    }
    let named = Self.texts(page).joined()
    for question in context.telephoneQuestions {
      let name = question.matter.topic.phrase(for: question.matter.errand).zh
      #expect(named.contains(name), "\(question.matter.key.rawValue) is named nowhere")
    }
    let loose = Self.hearsayToAsk(on: pages, context.telephoneQuestions.map(\.matter))
    #expect(loose == [])
  }

  @Test(arguments: [PlaceCode].every)
  func `what a route says to ask first stands on the route's call page`(place: PlaceCode) throws {
    let context = try Told(at: place).context
    for route in context.routes where route.isPossible {
      let asked = context.telephoneQuestions(on: route.kind).map(\.matter)
      #expect(Set(route.unknown).isSubset(of: asked))
      var writer = PageWriter(context)
      writer.add(RouteDetails(route: route))
      let page = Page(title: Title(""), rows: writer.rows, citations: writer.citations)
      let loose = Self.hearsayToAsk(on: [page], asked)
      #expect(loose == [], "\(route.kind)")
    }
  }

  /// Hearsay that is to be asked about before one goes, and that no question settles.
  private static func hearsayToAsk(on pages: [Page], _ asked: [Matter]) -> [String] {
    pages.flatMap { page in
      page.citations.all.enumerated().flatMap { index, fact -> [String] in
        guard !asked.contains(where: { $0.settles(fact) }) else { return [] }
        return texts(page).filter {
          $0.contains("去之前先问") && $0.contains("来源 \(index + 1)（")
        }
      }
    }
  }

  @Test func `the sayings are all met, but for those of a way that is seldom gone`() throws {
    var met: Set<String> = []
    for setting in Self.settings where met.count < Self.sayings.count {
      let context = try Self.context(setting)
      var wide = context
      wide.saysAll = true
      let pages = [Self.stepsNow(wide), ChecklistScreen().page(wide), StatusScreen().page(wide)]
      let text = pages.flatMap(Self.texts).joined(separator: "\n")
      met.formUnion(Self.sayings.map(\.words).filter(text.contains))
    }
    let unmet = Set(Self.sayings.map(\.words)).subtracting(met)
    let seldom: Set = [
      "收回的那张卡作废了没有", "再问是他们重做", "问银行原因", "打 12393 问参保和缴费", "过期前问网点能不能续",
      "最晚去领卡，哪天要问清楚", "启用新卡，哪天要问清楚", "领卡证明到期，哪天要问清楚", "去报销，哪天要问清楚", "哪天失效要问清楚", "问社保局会不会自动转",
    ]
    #expect(unmet.subtracting(seldom) == [])
  }

  // MARK: - The bank's own number

  @Test func `the bank's questions stand at its own number`() throws {
    let bank = try #require(Content.frozen.banks.first { !$0.isHearsay })
    let number = try #require(bank.hotline?.value.number)
    let told = try Told(at: .yunze, and: [.bank(bank.id)])
    #expect(told[.ask].contains { $0.contains("打 \(number)（\(bank.names.short)）") })
    let question = try #require(
      told.context.telephoneQuestions.first { $0.matter == Matter(.bankLapse) })
    #expect(question.desk.number == number)
    #expect(try Told(at: .yunze)[.ask].contains { $0.contains("打卡面银行的客服") })
  }

  @Test func `a number that is only said is checked first`() throws {
    let bank = try #require(
      Content.frozen.banks.first { $0.isHearsay && $0.hotline != nil && $0.serves(.yunze) })
    let told = try Told(at: .yunze, and: [.bank(bank.id)])
    let number = try #require(bank.hotline?.value.number)
    #expect(told[.ask].contains { $0.contains("有人说是 \(number)，先在银行自己的 App 里核对") })
  }

  @Test func `what can wait stands behind what cannot`() throws {
    let questions = try Told(at: .yunze).context.telephoneQuestions.filter {
      $0.desk.kind == .hrss
    }
    #expect(questions.first?.canWait == false)
    #expect(questions.map(\.canWait) == questions.map(\.canWait).sorted { !$0 && $1 })
    #expect(try Told(at: .yunze)[.ask].contains { $0.contains("去办之前再问也行") })
  }
}
