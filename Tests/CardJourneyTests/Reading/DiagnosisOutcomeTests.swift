import CardJourney
import TestSupport
import Testing

/// What a finding writes into a case, what follows there, and the way back.
struct DiagnosisOutcomeTests {
  /// Answers that lead to a finding, for a card of which that much is known.
  private static func diagnosis(
    _ finding: Diagnosis.Finding, _ card: Diagnosis.Card, of built: CaseBuilder
  ) -> Diagnosis? {
    let start = Diagnosis(of: built.case, in: built.circumstances).answering(.whichCard(card))
    return lead(to: finding, from: start)
  }

  private static func lead(to finding: Diagnosis.Finding, from diagnosis: Diagnosis) -> Diagnosis? {
    guard let question = diagnosis.next else {
      return diagnosis.finding == finding ? diagnosis : nil
    }
    for option in diagnosis.options(of: question) {
      if let found = lead(to: finding, from: diagnosis.answering(option)) { return found }
    }
    return nil
  }

  private static let refused = CaseBuilder(.situation(.refused))

  // MARK: - A card in use

  @Test(arguments: Diagnosis.Finding.allCases)
  func `of a card in use each finding is recorded, and one undo takes it back`(
    finding: Diagnosis.Finding
  ) throws {
    let built = Self.refused
    let card: Diagnosis.Card = finding == .wrongCard ? .older : .inUse
    guard let diagnosis = Self.diagnosis(finding, card, of: built) else {
      // One in use was not enabled just now.
      #expect(finding == .notSynced)
      return
    }
    let outcome = try #require(diagnosis.outcome(in: built.case, built.circumstances))
    let after = built.doing(outcome.command(in: built.circumstances))
    #expect(after.case.answers.situation == finding.situation ?? .refused)
    if finding.situation == nil {
      let now = When.on(built.circumstances.today, at: built.circumstances.moment.minute)
      #expect(after.case.journey.enabling == .failing(finding.symptom, since: now))
    }
    #expect(!after.case.steps(in: after.circumstances).isEmpty)
    #expect(after.case.steps(in: after.circumstances) != [.finish])
    let back = after.doing(.undo)
    #expect(back.case.journey == built.case.journey)
    #expect(back.case.answers == built.case.answers)
  }

  @Test(arguments: [
    (Diagnosis.Finding.reportedLost, [Step.release(.social)]), (.cancelled, [.apply(.reissue)]),
    (.chip, [.apply(.exchange)]), (.expired, [.apply(.exchange)]), (.wrongData, [.correctRecord]),
    (.arrears, [.settleAtDesk]), (.network, [.settleAtDesk]), (.bankSide, [.settleAtDesk]),
  ])
  func `a finding leads to its step`(finding: Diagnosis.Finding, steps: [Step]) throws {
    let built = CaseBuilder(.situation(.refused))
    let diagnosis = try #require(Self.diagnosis(finding, .inUse, of: built))
    let outcome = try #require(diagnosis.outcome(in: built.case, built.circumstances))
    let after = built.doing(outcome.command(in: built.circumstances))
    #expect(after.case.steps(in: after.circumstances) == steps)
  }

  @Test func `a blocked card works again once it is released, and is then not called found`() {
    let blocked = CaseBuilder(.situation(.blocked))
    #expect(blocked.case.journey.plastic == .inHand)
    #expect(!blocked.case.isDone(in: blocked.circumstances))
    let released = blocked.recording(.released(.social))
    #expect(released.case.isDone(in: released.circumstances))
    #expect(released.case.steps(in: released.circumstances) == [.finish])
  }

  @Test func `of a blocked card nobody knows when, how or by whom it was reported`() {
    let report = CaseBuilder(.situation(.blocked)).case.journey.social.report
    #expect(report == Report(made: .unknown))
    #expect(report?.channel == nil)
  }

  // MARK: - A card issued just now

  @Test func `a new card that is broken goes back to the outlet and the case goes on`() throws {
    for finding in [Diagnosis.Finding.chip, .wrongData, .reportedLost] {
      let diagnosis = try #require(Self.diagnosis(finding, .justIssued, of: Self.refused))
      let outcome = diagnosis.outcome(in: Self.refused.case, Self.refused.circumstances)
      #expect(outcome == .happened(.enablingFailed(finding.symptom)))
    }
  }

  @Test func `a new card cancelled while unused is made again`() throws {
    let diagnosis = try #require(Self.diagnosis(.cancelled, .justIssued, of: Self.refused))
    let outcome = try #require(
      diagnosis.outcome(in: Self.refused.case, Self.refused.circumstances))
    #expect(outcome == .happened(.reclaimed))
    let after = Self.refused.doing(outcome.command(in: Self.refused.circumstances))
    #expect(after.case.steps(in: after.circumstances) == [.apply(.reissue)])
  }

  // MARK: - A card of another case

  /// A new card of a loss, enabled and activated.
  private static let replaced = CaseBuilder(
    .situation(.lost), .bankUse(.opened), .payouts([.pension])
  )
  .recording(.reported(.social, .formal, .window, lapses: nil))
  .recording(.applied(.reissue, .instantBranch, .atOnce), .collected, .enabled, .activated)

  @Test func `what fails at the bank leaves a social side that works`() throws {
    let diagnosis = try #require(Self.diagnosis(.bankLocked, .justIssued, of: Self.replaced))
    let outcome = try #require(
      diagnosis.outcome(in: Self.replaced.case, Self.replaced.circumstances))
    let after = Self.replaced.doing(outcome.command(in: Self.replaced.circumstances))
    #expect(after.case.journey.enabling.isEnabled)
    #expect(after.case.journey.activating == .inactive)
    #expect(after.case.steps(in: after.circumstances).contains(.activate))
  }

  @Test func `of the old card in hand only the word that was seen is recorded`() throws {
    let built = CaseBuilder(.situation(.damaged), .bankUse(.neverOpened))
      .recording(.applied(.exchange, .instantBranch, .atOnce), .collected, .enabled)
    let diagnosis = [
      Diagnosis.Answer.benefit(.yes), .cardState(.cancelled), .whichCard(.older),
    ].reduce(Diagnosis(of: built.case, in: built.circumstances)) { $0.answering($1) }
    #expect(diagnosis.finding == .wrongCard)
    #expect(
      diagnosis.outcome(in: built.case, built.circumstances)
        == .happened(.sawStatus(.cancelled, .old)))
    #expect(
      Diagnosis(of: built.case, in: built.circumstances).answering(.whichCard(.older))
        .outcome(in: built.case, built.circumstances) == nil)
  }

  @Test func `what is recorded already is not recorded twice`() throws {
    let built = Self.refused.recording(.enablingFailed(.arrears))
    let diagnosis = try #require(Self.diagnosis(.arrears, .inUse, of: built))
    #expect(diagnosis.outcome(in: built.case, built.circumstances) == nil)
  }
}
