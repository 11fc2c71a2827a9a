import CardJourney
import Testing

/// Every way through the decision list, and every set of answers there is.
struct DiagnosisTests {
  // MARK: - The tree

  @Test func `every way ends, after five questions at most, and every end is reached`() {
    let ways = Way.all(from: Diagnosis())
    #expect(ways.count == 149)
    #expect(ways.map(\.answers.count).max() == 5)
    #expect(Set(ways.map(\.finding)) == Set(Diagnosis.Finding.allCases))
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
    #expect(Diagnosis().mostQuestionsLeft == 5)
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
    #expect(asked == 5)
    #expect(diagnosis.finding == .askCardOffice)
    #expect(diagnosis.finding?.party == .cardOffice)
  }

  // MARK: - The order

  @Test func `an earlier hit wins over every later one, for every set of answers`() {
    #expect(AnswerSet.complete.count == 1134)
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
    for way in Way.all(from: Diagnosis()) {
      for answers in AnswerSet.complete where way.answers.allSatisfy(answers.all.contains) {
        #expect(answers.diagnosis.finding == way.finding, "\(answers)")
      }
    }
  }

  @Test func `another answer to the same question takes the place of the first`() {
    let diagnosis = Diagnosis().answering(.benefit(.no)).answering(.benefit(.yes))
    #expect(diagnosis.answer(to: .benefit) == .benefit(.yes))
    #expect(diagnosis.next == .cardState)
    #expect(diagnosis.finding == nil)
  }

  // MARK: - The ends

  @Test func `a new card only for a wrong print or a dead chip`() {
    #expect(Diagnosis.Finding.allCases.filter(\.needsNewCard) == [.wrongData, .chip])
    for way in Way.all(from: Diagnosis()) where way.finding.needsNewCard {
      let isMisprinted = way.answers.contains(.printedData(.no))
      let isDead = Set(way.answers).isSuperset(of: AnswerSet.deadChip)
      #expect(isMisprinted != isDead, "\(way)")
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
      byParty[.cardOffice] == [.sealed, .wrongCard, .locked, .wrongData, .chip, .askCardOffice])
    #expect(byParty[.insurer] == [.benefitSuspended, .awayNotFiled, .notSynced, .askInsurer])
    #expect(byParty[.bank] == [.bankSide])
    #expect(byParty[.hospital] == [.terminal])
    for finding in Diagnosis.Finding.allCases { #expect(finding.alsoTell != finding.party) }
  }

  @Test func `what is recorded is a failure of the new card, or nothing`() {
    for finding in Diagnosis.Finding.allCases {
      #expect(finding.happening == finding.symptom.map { .enablingFailed($0) })
    }
    let silent = Diagnosis.Finding.allCases.filter { $0.symptom == nil }
    #expect(silent == [.wrongCard, .bankSide, .awayNotFiled])
    #expect(Set(Diagnosis.Finding.allCases.compactMap(\.symptom)) == Set(Symptom.allCases))
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

/// What domain.md §1.5 says, hit by hit in its order, written apart from the code: the chip alone
/// stands later than there, after the enabling.
private enum PaperOrder {
  struct Hit {
    let finding: Diagnosis.Finding
    let holds: @Sendable (AnswerSet) -> Bool
  }

  static let hits: [Hit] = [
    Hit(finding: .benefitSuspended) { $0.benefit == .no },
    Hit(finding: .sealed) { $0.state == .sealed },
    Hit(finding: .wrongCard) { [.reportedLost, .cancelled].contains($0.state) },
    Hit(finding: .locked) { $0.state == .locked },
    Hit(finding: .bankSide) { $0.extent == .moneyOnly },
    Hit(finding: .wrongData) { $0.printed == .no },
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
  let benefit: Diagnosis.Reply
  let state: Diagnosis.StateWord
  let extent: Diagnosis.Extent
  let printed: Diagnosis.Reply
  let recent: Diagnosis.Reply

  var all: [Diagnosis.Answer] {
    [
      .benefit(benefit), .cardState(state), .whereItFails(extent), .printedData(printed),
      .enabledRecently(recent),
    ]
  }

  var diagnosis: Diagnosis { all.reduce(Diagnosis()) { $0.answering($1) } }

  /// Every combination there is.
  static let complete: [AnswerSet] = Diagnosis.Reply.allCases.flatMap { benefit in
    Diagnosis.StateWord.allCases.flatMap { state in
      Diagnosis.Extent.allCases.flatMap { extent in
        Diagnosis.Reply.allCases.flatMap { printed in
          Diagnosis.Reply.allCases.map { recent in
            AnswerSet(
              benefit: benefit, state: state, extent: extent, printed: printed, recent: recent)
          }
        }
      }
    }
  }

  /// The same with some questions left open: each combination without one or two of its answers.
  static let partial: [PartialAnswers] = complete.flatMap { answers in
    answers.all.indices.flatMap { left in
      answers.all.indices.map { other in
        PartialAnswers(
          all: answers.all.enumerated().filter { $0.offset != left && $0.offset != other }
            .map(\.element))
      }
    }
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
