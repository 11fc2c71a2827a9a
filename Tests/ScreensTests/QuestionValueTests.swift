import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import Screens

/// A question is asked where its answer changes something that the person sees, and only there.
struct QuestionValueTests {
  /// Somebody at the beginning: two answers are given.
  struct Beginning: CustomTestStringConvertible, Sendable {
    let place: PlaceCode
    let situation: Situation
    var holder = Holder.adult
    var acting = Acting.`self`

    var testDescription: String { "\(place) \(situation) \(holder) \(acting)" }
  }

  private static let everywhere = [PlaceCode].every.flatMap { place in
    Situation.allCases.map { Beginning(place: place, situation: $0) }
  }

  private static let persons =
    Situation.allCases.map { ($0, Holder.adult, Acting.`self`) }
    + [Situation.lost, .damaged].flatMap {
      [($0, .infirm, .agent), ($0, .minor, .guardian)]
    }
  /// Every answer of every question is tried in each, all the way: one takes its turn at each place.
  private static let tried = Rotation.turns([PlaceCode].every, taking: 1, of: persons).map {
    Beginning(place: $0, situation: $1.0, holder: $1.1, acting: $1.2)
  }

  /// Each fault once, with the number of beginnings that have it and one of them.
  private static func summed(
    _ beginnings: [Beginning], _ faults: @Sendable @escaping (Beginning) throws -> [String]
  ) async throws -> [String] {
    let found = try await withThrowingTaskGroup { group in
      for beginning in beginnings {
        group.addTask { try Set(faults(beginning)).map { (fault: $0, at: beginning) } }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    return Dictionary(grouping: found, by: \.fault).sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value.count) beginnings, such as \($0.value[0].at.testDescription)" }
  }

  // MARK: - The first instruction

  @Test(arguments: everywhere)
  func `after two answers there is an instruction on the screen, not a question`(
    beginning: Beginning
  ) throws {
    let context = try beginning.context
    let page = WizardScreen().page(context)
    let first = try #require(context.case.steps(in: context.circumstances).first)
    #expect(page.field == nil)
    let enter = page.choiceCount > 0 ? page.message(ofRow: 0) : page.enter
    #expect(enter.map { $0 != .nothing } == true, "\(first) can be recorded")
  }

  // MARK: - Value

  /// What to do about a fault.
  private static let law: Comment = """
    What changes something is asked as soon as it does (OpenQuestions.swift), or inside the step that needs it, as the \
    bank is: then it is named in Question.outsideSteps below. What changes nothing is not asked.
    """

  @Test func `a question is asked where its answer changes what is seen, and only there`()
    async throws
  {
    let faults = try await Self.summed(Self.tried) { beginning in
      var context = try beginning.context
      var asked: [Question] = []
      var faults: [String] = []
      while let question = context.openQuestions.first {
        asked.append(question)
        if !context.depends(on: question) {
          faults.append("\(question) is asked, and nothing changes")
        }
        context = try #require(context.answering(beginning.answer(to: question, context)))
      }
      let missed = Question.outsideSteps.filter { !asked.contains($0) && context.depends(on: $0) }
      return faults + missed.map { "\($0) is not asked, although something changes" }
    }
    #expect(faults == [], Self.law)
  }
}

// MARK: - Counts, and arriving in the middle

extension QuestionValueTests {
  /// How many questions a holder who acts for themselves is asked at most, the two first among them.
  static let counts: [Situation: Int] = [
    .lost: 7, .stolen: 7, .damaged: 8, .expiring: 9, .upgrade: 8, .dataChanged: 8, .firstIssue: 7,
    .accountOnly: 2, .refused: 2, .bankChange: 10, .toActivate: 7, .uncollected: 6, .bounced: 3,
    .blocked: 7,
  ]

  @Test func `no more questions are asked than needed, seven where an own card is lost`()
    async throws
  {
    let faults = try await Self.summed(Self.everywhere) { beginning in
      var context = try beginning.context
      var asked = context.answers.all.count
      // Who goes, and known by what, is one more each where no card is applied for and the papers differ.
      let isForCard = beginning.situation.goal.errand != nil
      let more =
        isForCard ? [] : context.openQuestions.filter { $0 == .person || $0 == .idDocument }
      let most = Self.counts[beginning.situation].map { $0 + more.count }
      while let question = context.openQuestions.first {
        context = try #require(context.answering(beginning.answer(to: question, context)))
        // Where a place changes the bank in its own order for some kind of money, that is asked too.
        asked += question == .payouts && beginning.situation == .bankChange ? 0 : 1
      }
      return asked == most ? [] : ["\(beginning.situation): \(asked) questions"]
    }
    #expect(faults == [], Self.law)
  }

  /// A case at a documented place, and one at a place for which only the nation speaks.
  private static let halfWay = [PlaceCode.yunze, .shuonan].flatMap { place in
    [Situation.lost, .damaged].map { Beginning(place: place, situation: $0) }
  }

  @Test func `a question left open half-way is asked only as long as it changes something`()
    async throws
  {
    let faults = try await Self.summed(Self.halfWay) { beginning in
      try Question.outsideSteps.flatMap { question in
        let others = [Answer].complete(beginning.situation, at: beginning.place)
          .filter { $0.question != question }
        let told = try others.dropFirst(2).reduce(beginning.context) { $0.answering($1) ?? $0 }
        return told.ahead.filter { $0.answers[question] == nil }.compactMap { context -> String? in
          let isAsked = context.openQuestions.contains(question)
          guard isAsked != context.depends(on: question) else { return nil }
          let steps = context.case.steps(in: context.circumstances)
          return "\(question) is \(isAsked ? "" : "not ")asked before \(steps)"
        }
      }
    }
    #expect(faults == [], Self.law)
  }
}

extension QuestionValueTests.Beginning {
  /// The case after the two first answers.
  var context: Context {
    get throws {
      let content = Content.of(place)
      let built = CaseBuilder([.situation(situation), .place(place)])
      return Context(
        language: .zh, moment: .sample, calendar: .sample, statements: content.statements,
        size: .usual,
        file: CaseFile(nickname: nil, case: built.case), guide: try content.guide(for: place),
        places: content.places, documented: Set(content.documented), banks: content.banks)
    }
  }

  /// What most people answer.
  func answer(to question: Question, _ context: Context) -> Answer {
    switch question {
    case .person: .person(holder, acting)
    case .bankUse: .bankUse(.opened)
    case .smartphone: .smartphone(true)
    case .expiry: .expiry(Day.sample.adding(days: 30))
    case .bank: .bank(BankID(rawValue: "icbc"))
    case .newBank: .newBank(BankID(rawValue: "ccb"))
    case .payouts: .payouts([.pension])
    default: question.options(for: context.answers).first ?? .smartphone(true)
    }
  }
}

extension Context {
  /// Whether two of the answers to a question make a difference.
  fileprivate func depends(on question: Question) -> Bool {
    guard answers.isLive(question) else { return false }
    let variants = question.options(for: answers).compactMap(answering)
    if Sight.allCases.contains(where: { $0.differs(among: variants) }) { return true }
    let ways = variants.map(\.ahead)
    guard let length = ways.first?.count, ways.allSatisfy({ $0.count == length }) else {
      return true
    }
    return (0..<length).contains { position in
      let there = ways.map { $0[position] }
      return Sight.allCases.contains { $0.differs(among: there) }
    }
  }
}

extension Question {
  /// All questions but those that begin every case, are asked inside a step, or have no list of answers.
  fileprivate static let outsideSteps = allCases.filter { question in
    switch question {
    case .situation, .place: false
    // Inside the step that needs them.
    case .bank, .newBank, .payouts: false
    // By a row of the table of routes.
    case .wish, .route: false
    // A day that is typed.
    case .expiry: false
    case .bankUse, .person, .canCome, .ageBand, .idDocument, .away, .smartphone, .oldCard: true
    }
  }
}
