import CardJourney
import Testing

/// Every way through the decision list, and every set of answers there is.
struct DiagnosisTests {
  // MARK: - The tree

  @Test func `every way ends, after seven questions at most, and every end is reached`() {
    let ways = Way.all(from: Diagnosis())
    #expect(ways.map(\.answers.count).max() == 7)
    #expect(Set(ways.map(\.finding)) == Set(Diagnosis.Finding.allCases))
  }

  @Test(arguments: Diagnosis.Finding.allCases)
  func `what a desk says plainly ends it after two questions, the rest as shown`(
    finding: Diagnosis.Finding
  ) throws {
    let fewest = try #require(
      Way.all(from: Diagnosis()).filter { $0.finding == finding }.map(\.answers.count).min())
    let expected =
      switch finding {
      case .wrongCard: 1
      case .network, .locked, .bankLocked, .arrears, .benefitSuspended, .expired: 2
      case .sealed, .reportedLost, .cancelled: 3
      case .bankSide: 4
      case .wrongData, .terminal, .awayNotFiled, .chip, .askInsurer, .askCardOffice: 5
      case .notSynced: 6
      }
    #expect(fewest == expected)
  }

  @Test func `either a question is open or the finding is there, never both`() {
    for answers in AnswerSet.partial {
      let diagnosis = answers.diagnosis
      #expect((diagnosis.next == nil) == (diagnosis.finding != nil), "\(answers)")
    }
  }

  @Test func `no question is asked twice, and what is left is counted down`() {
    for way in Way.all(from: Diagnosis()) {
      #expect(Set(way.answers.map(\.question)).count == way.answers.count)
      var diagnosis = Diagnosis()
      for answer in way.answers {
        let before = diagnosis.mostQuestionsLeft
        diagnosis = diagnosis.answering(answer)
        #expect(diagnosis.mostQuestionsLeft < before)
      }
      #expect(diagnosis.mostQuestionsLeft == 0)
    }
    #expect(Diagnosis().mostQuestionsLeft == 7)
  }

  @Test(arguments: Diagnosis.Question.allCases)
  func `not sure is always an answer, and the last one`(question: Diagnosis.Question) {
    let options = Diagnosis().options(of: question)
    #expect(options.last?.word == "not-sure")
    #expect(options.count { $0.word == "not-sure" } == 1)
    #expect(Set(options).count == options.count)
    #expect(options.allSatisfy { $0.question == question })
  }

  @Test func `who is sure of nothing still has somebody to ask, and keeps the card`() {
    var diagnosis = Diagnosis()
    var asked = 0
    while let question = diagnosis.next, let unsure = diagnosis.options(of: question).last {
      diagnosis = diagnosis.answering(unsure)
      asked += 1
    }
    #expect(asked == 7)
    #expect(diagnosis.finding == .askCardOffice)
    #expect(diagnosis.finding?.party == .cardOffice)
  }

  // MARK: - The order

  @Test func `an earlier hit wins over every later one, for every set of answers`() {
    #expect(AnswerSet.complete.count == 72_576)
    for answers in AnswerSet.complete {
      let first = PaperOrder.hits.first { $0.holds(answers) }?.finding
      #expect(answers.diagnosis.finding == first, "\(answers)")
    }
  }

  @Test func `the order in which the answers come does not matter`() {
    for answers in AnswerSet.complete {
      let backwards = answers.all.reversed().reduce(Diagnosis()) { $0.answering($1) }
      #expect(backwards == answers.diagnosis)
    }
  }

  @Test func `what is asked is what the finding hangs on`() {
    for answers in AnswerSet.complete where answers.isConsistent {
      var diagnosis = Diagnosis()
      while let question = diagnosis.next,
        let said = answers.all.first(where: { $0.question == question })
      {
        diagnosis = diagnosis.answering(said)
      }
      #expect(diagnosis.finding == answers.diagnosis.finding, "\(answers)")
    }
  }

  @Test func `who has looked something up is asked which card it is where that decides`() {
    for state in Diagnosis.StateWord.allCases {
      let diagnosis = Diagnosis().answering(.benefit(.yes)).answering(.cardState(state))
      let depends = state == .reportedLost || state == .cancelled
      #expect((diagnosis.next == .whichCard) == depends)
      #expect(diagnosis.next != .said)
    }
  }

  @Test func `another answer to the same question takes the place of the first`() {
    let diagnosis = Diagnosis().answering(.benefit(.no)).answering(.benefit(.yes))
    #expect(diagnosis.answer(to: .benefit) == .benefit(.yes))
    #expect(diagnosis.next == .cardState)
    #expect(diagnosis.finding == nil)
  }

  // MARK: - The ends

  @Test func `a new card only for a print or a day that is wrong, a dead chip, or one cancelled`() {
    #expect(
      Diagnosis.Finding.allCases.filter(\.needsNewCard) == [
        .cancelled, .wrongData, .expired, .chip,
      ])
    for way in Way.all(from: Diagnosis()) where way.finding.needsNewCard {
      let isMisprinted = way.answers.contains(.printedData(.no))
      let isOver = !Set(way.answers).isDisjoint(with: [.said(.expired), .printedData(.expired)])
      let isCancelled = way.answers.contains(.cardState(.cancelled))
      let isDead = way.finding == .chip
      #expect([isMisprinted, isOver, isCancelled, isDead].count { $0 } == 1, "\(way)")
    }
  }

  @Test func `nobody is sent to another card who did not say that there is one`() {
    for way in Way.all(from: Diagnosis()) {
      #expect((way.finding == .wrongCard) == way.answers.contains(.whichCard(.older)), "\(way)")
    }
    for answers in AnswerSet.complete where answers.card != .older {
      #expect(answers.diagnosis.finding != .wrongCard, "\(answers)")
    }
  }

  @Test(arguments: AnswerSet.deadChip, ["yes", "no", "not-sure", "sealed", "hospitals"])
  func `a card that no machine reads is not called dead while anything else is open`(
    answer: Diagnosis.Answer, other: String
  ) throws {
    let dead = AnswerSet.deadChip.reduce(Diagnosis().answering(.benefit(.notSure))) {
      $0.answering($1)
    }
    #expect(dead.finding == .chip)
    guard let doubt = dead.options(of: answer.question).first(where: { $0.word == other }),
      doubt != answer
    else { return }
    let finding = try #require(dead.answering(doubt).finding)
    #expect(finding != .chip)
    #expect(!finding.needsNewCard || doubt == .printedData(.no))
  }

  @Test func `only a hospital that does not know the card yet is waited for`() {
    let waiting = Diagnosis.Finding.allCases.filter { $0.retryAfterWorkdays != nil }
    #expect(waiting == [.notSynced])
    #expect(Diagnosis.Finding.notSynced.retryAfterWorkdays == 2)
  }

  @Test func `each end has one owner, and no other end's`() {
    let byParty = Dictionary(grouping: Diagnosis.Finding.allCases, by: \.party)
    #expect(
      byParty[.cardOffice] == [
        .sealed, .wrongCard, .reportedLost, .cancelled, .locked, .wrongData, .expired, .chip,
        .askCardOffice,
      ])
    #expect(byParty[.insurer] == [.benefitSuspended, .awayNotFiled, .notSynced, .askInsurer])
    #expect(byParty[.employer] == [.arrears])
    #expect(byParty[.bank] == [.bankLocked, .bankSide])
    #expect(byParty[.hospital] == [.terminal, .network])
    #expect(Set(byParty.keys) == Set(Diagnosis.Party.allCases))
    for finding in Diagnosis.Finding.allCases { #expect(finding.alsoTell != finding.party) }
  }

  @Test func `each end is recorded as a symptom of its own, and read back from it`() {
    let symptoms = Diagnosis.Finding.allCases.map(\.symptom)
    #expect(Set(symptoms) == Set(Symptom.allCases))
    #expect(Set(symptoms).count == symptoms.count)
    for finding in Diagnosis.Finding.allCases {
      #expect(Diagnosis.Finding(finding.symptom) == finding)
    }
  }

  // MARK: - Words

  @Test(arguments: Diagnosis.Question.allCases.flatMap(\.options))
  func `an answer reads back as it is written`(answer: Diagnosis.Answer) throws {
    let text = "\(answer.question.rawValue)=\(answer.word)"
    #expect(try Diagnosis().answer(from: text) == answer)
  }

  @Test(arguments: [
    ("benefits=yes", "benefits", "benefit"), ("benefit=yess", "yess", "yes"),
    ("card-state", nil, "sealed"), ("card-state=", nil, "sealed"), ("", "", "where"),
    ("where=desk", "desk", "this-desk-only"),
  ])
  func `a word that is not known comes with those that are`(
    text: String, word: String?, expected: String
  ) {
    #expect {
      try Diagnosis().answer(from: text)
    } throws: { error in
      let error = error as? NotationError
      return error?.word == word && error?.expected.contains(expected) == true
    }
  }
}

/// The order in which a reason is looked for (TheProcess.md, Why a card is refused), hit by hit and written
/// apart from the code.
private enum PaperOrder {
  struct Hit {
    let finding: Diagnosis.Finding
    let holds: @Sendable (AnswerSet) -> Bool
  }

  static let hits: [Hit] = [
    Hit(finding: .wrongCard) { $0.card == .older },
    Hit(finding: .network) { $0.said == .network },
    Hit(finding: .locked) { $0.said == .socialPassword },
    Hit(finding: .bankLocked) { $0.said == .bankPassword },
    Hit(finding: .arrears) { $0.said == .arrears },
    Hit(finding: .benefitSuspended) { $0.said == .suspended },
    Hit(finding: .expired) { $0.said == .expired },
    Hit(finding: .arrears) { $0.benefit == .arrears },
    Hit(finding: .benefitSuspended) { $0.benefit == .no },
    Hit(finding: .sealed) { $0.state == .sealed },
    Hit(finding: .reportedLost) { $0.state == .reportedLost },
    Hit(finding: .cancelled) { $0.state == .cancelled },
    Hit(finding: .locked) { $0.state == .locked },
    Hit(finding: .bankSide) { $0.extent == .moneyOnly },
    Hit(finding: .wrongData) { $0.printed == .no },
    Hit(finding: .expired) { $0.printed == .expired },
    Hit(finding: .terminal) { $0.extent == .thisDeskOnly },
    Hit(finding: .awayNotFiled) { $0.extent == .awayNotFiled },
    Hit(finding: .notSynced) { $0.recent == .yes },
    Hit(finding: .chip) {
      $0.extent == .everywhere && $0.state == .normal && $0.printed == .yes && $0.recent == .no
    },
    Hit(finding: .askInsurer) { $0.state == .normal && $0.extent != .everywhere },
    Hit(finding: .askCardOffice) { _ in true },
  ]
}

/// One answer to every question.
private struct AnswerSet: Sendable {
  let card: Diagnosis.Card
  let said: Diagnosis.Said
  let benefit: Diagnosis.Benefit
  let state: Diagnosis.StateWord
  let extent: Diagnosis.Extent
  let printed: Diagnosis.Print
  let recent: Diagnosis.Reply

  var all: [Diagnosis.Answer] {
    [
      .whichCard(card), .said(said), .benefit(benefit), .cardState(state), .whereItFails(extent),
      .printedData(printed), .enabledRecently(recent),
    ]
  }

  var diagnosis: Diagnosis { all.reduce(Diagnosis()) { $0.answering($1) } }

  /// Whether nothing is answered that is not asked, against what follows from the rest.
  var isConsistent: Bool {
    let knowsBenefit = said == .cardState || said == .unreadable
    return !(knowsBenefit && benefit != .notSure) && !(card == .inUse && recent != .no)
  }

  /// Every combination there is.
  static let complete: [AnswerSet] = Diagnosis.Card.allCases.flatMap { card in
    Diagnosis.Said.allCases.flatMap { said in
      Diagnosis.Benefit.allCases.flatMap { benefit in
        Diagnosis.StateWord.allCases.flatMap { state in
          Diagnosis.Extent.allCases.flatMap { extent in
            Diagnosis.Print.allCases.flatMap { printed in
              Diagnosis.Reply.allCases.map { recent in
                AnswerSet(
                  card: card, said: said, benefit: benefit, state: state, extent: extent,
                  printed: printed, recent: recent)
              }
            }
          }
        }
      }
    }
  }

  /// The same with some questions left open: in turn without each two of its answers.
  static let partial: [PartialAnswers] = complete.enumerated().map { number, answers in
    let count = answers.all.count
    let (left, other) = (number % count, number / count % count)
    return PartialAnswers(
      all: answers.all.enumerated().filter { $0.offset != left && $0.offset != other }
        .map(\.element))
  }

  /// The only answers under which a chip is dead.
  static let deadChip: [Diagnosis.Answer] = [
    .cardState(.normal), .whereItFails(.everywhere), .printedData(.yes), .enabledRecently(.no),
  ]
}

private struct PartialAnswers: Sendable {
  let all: [Diagnosis.Answer]

  var diagnosis: Diagnosis { all.reduce(Diagnosis()) { $0.answering($1) } }
}

/// The answers on one way through the list, and where it ends.
private struct Way: Sendable {
  let answers: [Diagnosis.Answer]
  let finding: Diagnosis.Finding

  /// Every way on from a diagnosis, asked as a person is asked.
  static func all(from diagnosis: Diagnosis, after answers: [Diagnosis.Answer] = []) -> [Way] {
    if let finding = diagnosis.finding { return [Way(answers: answers, finding: finding)] }
    guard let question = diagnosis.next else { return [] }
    return diagnosis.options(of: question).flatMap {
      all(from: diagnosis.answering($0), after: answers + [$0])
    }
  }
}
