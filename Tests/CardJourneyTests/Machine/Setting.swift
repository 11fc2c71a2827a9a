import TestSupport
import Testing

@testable import CardJourney

/// One configuration to explore: what was said, and the rules of the place.
struct Setting: Hashable, Sendable, CustomTestStringConvertible {
  let answers: Answers
  let rules: LocalRules

  init(_ answers: [Answer], rules: LocalRules = .assumed) {
    self.answers = Answers(answers)
    self.rules = rules
  }

  var machine: Machine { Machine(answers: answers, circumstances: .sample(rules)) }

  /// The machine with one rule switched off.
  func machine(ignoring ignored: Rule?) -> Machine {
    guard let ignored else { return machine }
    return Machine(answers: answers, circumstances: .sample(rules)) { happening in
      let guards = happening.guards
      return guards.contains(ignored) ? guards.filter { $0 != ignored } : guards
    }
  }

  /// A case of this setting that stands in a shape.
  func `case`(in shape: Shape) -> Case {
    Case(id: "shape", answers: answers, journey: machine.representative(of: shape))
  }

  var testDescription: String { name }

  /// The answers in words.
  var name: String {
    answers.all.map { $0.words.joined(separator: " ") }.joined(separator: ", ")
  }
}

extension Setting {
  /// The first situation of every goal.
  private static let goals = Goal.allCases.compactMap { goal in
    Situation.allCases.first { $0.goal == goal }
  }

  /// One situation for every goal, with an account that nothing hangs on, one with a payment, and
  /// none.
  static let everyGoal = goals.flatMap { accounts(for: [.situation($0)]) }

  /// The situations that share their goal with one of those.
  static let otherSituations = Situation.allCases.filter { !goals.contains($0) }
    .flatMap { accounts(for: [.situation($0)]) }

  /// One small setting for every goal.
  static let withoutAccount = goals.map(smallest)

  /// The largest setting but one: a loss, and a payment that hangs on the account.
  static let withAccount: [Answer] = [
    .situation(.lost), .bankUse(.opened), .payouts([.pension]),
  ]

  /// Without an account where there may be none.
  private static func smallest(_ situation: Situation) -> [Answer] {
    let answers = Answers([.situation(situation)])
    if answers.isLive(.bankUse) { return answers.all + [.bankUse(.neverOpened)] }
    return answers.all + (answers.isLive(.payouts) ? [.payouts([.pension])] : [])
  }

  private static func accounts(for answers: [Answer]) -> [[Answer]] {
    let accounts: [[Answer]] =
      Answers(answers).isLive(.bankUse)
      ? [
        [.bankUse(.neverOpened)], [.bankUse(.opened), .payouts([])],
        [.bankUse(.unsure), .payouts([.pension])],
      ]
      : [[.payouts([])], [.payouts([.pension])]]
    return accounts.map { answers + $0 }
  }

  /// Every answer to the question in the smallest setting of every goal that it can bear on; where
  /// the old card is, with every account too, since it may bring one along.
  static func branches(of question: Question) -> [[Answer]] {
    // Whether the holder can come is a question where somebody else goes; another bank takes the account of
    // the one before.
    let base = { (situation: Situation) -> [Answer] in
      switch question {
      case .canCome: smallest(situation) + [.person(.adult, .agent)]
      case .newBank: [.situation(situation), .bankUse(.opened), .payouts([.pension])]
      default: smallest(situation)
      }
    }
    let situations = Goal.allCases.compactMap { goal in
      Situation.allCases.first { $0.goal == goal && Answers(base($0)).isLive(question) }
    }
    return situations.flatMap { situation in
      question.answers.filter { !isContradiction(situation, $0) }.flatMap { answer in
        question == .oldCard
          ? accounts(for: [.situation(situation), answer])
          : [base(situation).filter { $0.question != question } + [answer]]
      }
    }
  }

  /// Where there never was a card none is exchanged: no screen offers it, and the way on is another
  /// situation.
  private static func isContradiction(_ situation: Situation, _ answer: Answer) -> Bool {
    situation.goal == .exchange && answer == .oldCard(.never)
  }

  /// The questions whose answers are tried one by one.
  ///
  /// The situations and the accounts are tried with each other.
  static let branching = Question.allCases.filter {
    $0 != .situation && $0 != .bankUse && !Question.undecisive.contains($0)
  }

  /// The branches of all of them.
  static let branches = branching.flatMap(branches)
}

extension LocalRules {
  /// The values that can change where a happening leads, or whether a case is done.
  ///
  /// The other values only change what is warned of, or what a lapse means: a test proves that. Of
  /// those that are left, only what the goal reads is varied; an old card that is handed in does not
  /// touch the account, so the two are not multiplied after a loss.
  static func everyPath(for answers: Answers) -> [LocalRules] {
    let isLoss = answers.situation?.goal == .afterLoss || answers.oldCard == .missing
    let booleans = [false, true]
    var all = [LocalRules.assumed]
    func vary<Value>(_ key: WritableKeyPath<LocalRules, Known<Value>>, _ values: [Value]) {
      all = all.flatMap { rules in
        values.map { value in
          var changed = rules
          changed[keyPath: key] = .stated(value)
          return changed
        }
      }
    }
    if answers.situation?.goal.errand != nil { vary(\.oldCardDies, OldCardDies.allCases) }
    if answers.situation?.goal == .exchange || isLoss && !answers.hasAccount {
      vary(\.oldCardHandedIn, booleans)
    }
    if answers.mayChangeBank {
      all.append(.assumed { $0.bankChangeOrder = .stated(.sample) })
    }
    if answers.hasAccount {
      vary(\.numberStays, booleans)
      if isLoss {
        vary(\.temporaryServesBoth, booleans)
        vary(\.formalServesBoth, booleans)
      }
    }
    return all
  }

  /// These rules, and the same with the old card cancelled when its temporary report lapses.
  static func everyLapse(on rules: LocalRules) -> [LocalRules] {
    var cancelling = rules
    cancelling.lapse = .stated(.after(Span(5, .days), then: .cancelled))
    return [rules, cancelling]
  }

  /// The values that do not change where anything leads, in all combinations.
  static func everyWarning(on rules: LocalRules) -> [LocalRules] {
    ReportNeeded.allCases.flatMap { needed in
      [false, true].flatMap { isReversible in
        LapseEnd.allCases.map { end in
          var changed = rules
          changed.filingNeeds = .stated(needed)
          changed.formalIsReversible = .stated(isReversible)
          changed.lapse = .stated(.after(Span(10, .workdays), then: end))
          changed.bankLapse = .stated(.after(Span(24, .hours), then: end))
          changed.enableOnline = .stated(isReversible)
          changed.agentMay = [.activate: .stated(isReversible)]
          return changed
        }
      }
    }
  }
}
