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
  /// One situation for every goal, with an account that nothing hangs on, one with a payment, and
  /// none.
  static let everyGoal = accounts(for: [.lost, .damaged, .firstIssue, .accountOnly, .refused])

  /// The situations that share their goal with one of those.
  static let otherSituations = accounts(for: [.stolen, .expiring, .upgrade, .dataChanged])

  /// One small setting for every goal.
  static let withoutAccount: [[Answer]] = [
    [.situation(.lost), .bankUse(.neverOpened)], [.situation(.damaged), .bankUse(.neverOpened)],
    [.situation(.firstIssue)], [.situation(.accountOnly), .payouts([.pension])],
    [.situation(.refused)],
  ]

  /// The largest setting but one: a loss, and a payment that hangs on the account.
  static let withAccount: [Answer] = [
    .situation(.lost), .bankUse(.opened), .payouts([.pension]),
  ]

  private static func accounts(for situations: [Situation]) -> [[Answer]] {
    situations.flatMap(accounts)
  }

  private static func accounts(for situation: Situation) -> [[Answer]] {
    Answers([.situation(situation)]).isLive(.bankUse)
      ? [
        [.situation(situation), .bankUse(.neverOpened)],
        [.situation(situation), .bankUse(.opened), .payouts([])],
        [.situation(situation), .bankUse(.unsure), .payouts([.pension])],
      ]
      : [
        [.situation(situation), .payouts([])], [.situation(situation), .payouts([.pension])],
      ]
  }

  /// Answers that open a branch of their own.
  static let branches: [[Answer]] = [
    [.situation(.lost), .bankUse(.neverOpened), .idDocument(.lostToo)],
    [.situation(.damaged), .bankUse(.neverOpened), .oldCard(.missing)],
    [.situation(.damaged), .bankUse(.opened), .payouts([]), .oldCard(.missing)],
    [.situation(.expiring), .bankUse(.neverOpened), .oldCard(.destroyed)],
    [.situation(.upgrade), .bankUse(.neverOpened), .oldCard(.handedIn)],
    [.situation(.firstIssue), .oldCard(.inHand), .bankUse(.neverOpened)],
    [.situation(.firstIssue), .oldCard(.missing), .bankUse(.neverOpened)],
    [.situation(.firstIssue), .oldCard(.inHand), .bankUse(.opened), .payouts([.pension])],
  ]
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
