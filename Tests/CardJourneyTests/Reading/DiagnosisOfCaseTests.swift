import CardJourney
import TestSupport
import Testing

/// What the case knows is not asked.
struct DiagnosisOfCaseTests {
  /// A first card, made at once, that was enabled some days ago.
  private static func enabled(
    daysAgo: Int, away: Away = .here, bankUse: [Answer] = []
  ) -> CaseBuilder {
    CaseBuilder(
      [.situation(.lost), .away(away)] + bankUse,
      in: .sample(on: .sample.adding(days: -daysAgo))
    )
    .recording(.reported(.social, .formal, .window, lapses: nil))
    .recording(.applied(.reissue, .instantBranch, .atOnce), .collected, .enabled)
    .after(days: daysAgo)
  }

  private static func diagnosis(of built: CaseBuilder) -> Diagnosis {
    Diagnosis(of: built.case, in: built.circumstances)
  }

  /// What would be asked of a person who is never sure.
  private static func asked(_ built: CaseBuilder) -> [Diagnosis.Question] {
    var diagnosis = diagnosis(of: built)
    var asked: [Diagnosis.Question] = []
    while let question = diagnosis.next, let unsure = diagnosis.options(of: question).last {
      asked.append(question)
      diagnosis = diagnosis.answering(unsure)
    }
    return asked
  }

  private static func extents(_ built: CaseBuilder) -> [Diagnosis.Answer] {
    diagnosis(of: built).options(of: .whereItFails)
  }

  // MARK: - How many questions

  @Test(arguments: Away.allCases, [0, 1, 2, 3, 10])
  func `a case that knows the day of enabling asks five questions at most`(
    away: Away, daysAgo: Int
  ) {
    let diagnosis = Self.diagnosis(of: Self.enabled(daysAgo: daysAgo, away: away))
    #expect(diagnosis.mostQuestionsLeft == 5)
    #expect(diagnosis.answer(to: .whichCard) == .whichCard(.justIssued))
    #expect(diagnosis.next == .said)
    #expect(diagnosis.answer(to: .enabledRecently) != nil)
  }

  @Test func `a word seen today saves one more`() {
    let built = Self.enabled(daysAgo: 10).recording(.sawStatus(.normal, .new))
    #expect(Self.asked(built) == [.said, .benefit, .whereItFails, .printedData])
    let tomorrow = built.after(days: 1)
    #expect(Self.asked(tomorrow) == [.said, .benefit, .cardState, .whereItFails, .printedData])
  }

  @Test func `a case that knows nothing of the card asks as if there were none`() {
    let built = CaseBuilder(.situation(.refused))
    #expect(Self.diagnosis(of: built).mostQuestionsLeft == Diagnosis().mostQuestionsLeft)
    #expect(Self.extents(built) == Diagnosis().options(of: .whereItFails))
    #expect(Self.asked(built) == Diagnosis.Question.allCases)
  }

  // MARK: - The day of enabling

  /// The sample day is a Sunday: two working days ago is the Thursday.
  @Test(arguments: [
    (0, Diagnosis.Reply.yes), (1, .yes), (2, .yes), (3, .yes), (4, .no), (30, .no),
  ])
  func `a card counts as new to the hospitals for two working days`(
    daysAgo: Int, reply: Diagnosis.Reply
  ) {
    let diagnosis = Self.diagnosis(of: Self.enabled(daysAgo: daysAgo))
    #expect(diagnosis.answer(to: .enabledRecently) == .enabledRecently(reply))
  }

  @Test func `a card enabled yesterday is not dead, though no machine reads it`() {
    let fresh = Self.diagnosis(of: Self.enabled(daysAgo: 1)).unreadable
    #expect(fresh.finding == .notSynced)
    let old = Self.diagnosis(of: Self.enabled(daysAgo: 30)).unreadable
    #expect(old.finding == .chip)
  }

  @Test(arguments: [
    (When.unknown, Optional<Diagnosis.Reply>.none), (.before(.sample), nil),
    (.before(Day.sample.adding(days: -20)), .no), (.about(Day.sample.adding(days: -20)), .no),
    (.about(Day.sample.adding(days: -5)), nil), (.about(Day.sample), .yes),
  ])
  func `a day that is only about known is asked where it matters`(
    when: When, reply: Diagnosis.Reply?
  ) {
    let built = CaseBuilder(.situation(.firstIssue))
      .recording(.applied(.firstIssue, .window, .atOnce), .collected, when: .unknown)
      .recording(.enabled, when: when)
    let answer = Self.diagnosis(of: built).answer(to: .enabledRecently)
    #expect(answer == reply.map(Diagnosis.Answer.enabledRecently))
  }

  @Test func `a failure recorded since does not hide the day of enabling`() {
    let built = Self.enabled(daysAgo: 1).recording(.enablingFailed(.notSynced))
    #expect(
      built.case.journey.enabling
        == .failing(.notSynced, since: .on(built.circumstances.today, at: nil)))
    let diagnosis = Self.diagnosis(of: built)
    #expect(diagnosis.answer(to: .enabledRecently) == .enabledRecently(.yes))
  }

  @Test func `another card has another day`() {
    let built = CaseBuilder(.situation(.refused))
      .recording(.enabled).recording(.enablingFailed(.unreadable)).recording(.handedBack)
      .recording(.collected)
    #expect(Self.diagnosis(of: built).answer(to: .enabledRecently) == nil)
  }

  @Test func `a desk that settled says by when it was enabled, not since when`() {
    let built = CaseBuilder(.situation(.refused)).recording(.settledAtDesk)
    #expect(Self.diagnosis(of: built).answer(to: .enabledRecently) == nil)
    let later = Self.diagnosis(of: built.after(days: 10))
    #expect(later.answer(to: .enabledRecently) == .enabledRecently(.no))
  }

  // MARK: - Which card

  @Test func `a new card beside an old one in hand may be either`() {
    let exchanged = CaseBuilder(.situation(.damaged))
      .recording(.applied(.exchange, .instantBranch, .atOnce), .collected)
    #expect(exchanged.case.journey.plastic == .inHand)
    #expect(Self.diagnosis(of: exchanged).next == .whichCard)
    let cut = exchanged.recording(.disposed(.destroyed))
    #expect(Self.diagnosis(of: cut).answer(to: .whichCard) == .whichCard(.justIssued))
  }

  @Test func `a card in use until now was not enabled just now`() {
    let diagnosis = Self.diagnosis(of: CaseBuilder(.situation(.refused)))
      .answering(.whichCard(.inUse)).answering(.said(.notSure))
    #expect(diagnosis.mostQuestionsLeft == 4)
    #expect(diagnosis.answering(.benefit(.yes)).unreadable.finding == .chip)
  }

  // MARK: - The state and the rest

  @Test(arguments: OfficialWord.allCases)
  func `a word seen today for the new card is taken as seen`(word: OfficialWord) {
    let built = CaseBuilder(.situation(.refused)).recording(.sawStatus(word, .new))
    let state = Diagnosis.StateWord(word)
    let diagnosis = Self.diagnosis(of: built)
    #expect(diagnosis.answer(to: .cardState) == state.map(Diagnosis.Answer.cardState))
  }

  @Test func `a word seen for the old card says nothing of the new one`() {
    let built = Self.enabled(daysAgo: 9).recording(.sawStatus(.cancelled, .old))
    #expect(Self.diagnosis(of: built).answer(to: .cardState) == nil)
  }

  @Test func `a card enabled since it was seen sealed is sealed no more`() {
    let seen = CaseBuilder(.situation(.refused)).recording(.sawStatus(.sealed, .new))
    #expect(Self.diagnosis(of: seen).answering(.benefit(.yes)).finding == .sealed)
    let enabled = seen.recording(.enabled)
    #expect(Self.diagnosis(of: enabled).answering(.benefit(.yes)).next == .cardState)
  }

  @Test(arguments: BankUse.allCases)
  func `without an account the bank is not to blame`(use: BankUse) {
    let extents = Self.extents(Self.enabled(daysAgo: 9, bankUse: [.bankUse(use)]))
    #expect(extents.contains(.whereItFails(.moneyOnly)) == use.counts)
  }

  @Test(arguments: Away.allCases)
  func `who is where the card was issued did not fail to file for away`(away: Away) {
    let extents = Self.extents(Self.enabled(daysAgo: 9, away: away))
    let isOffered = away != .here
    #expect(extents.contains(.whereItFails(.awayNotFiled)) == isOffered)
    #expect(extents.contains(.whereItFails(.awayFiled)) == isOffered)
  }

  @Test func `a filing that was looked at stands`() {
    let built = Self.enabled(daysAgo: 9, away: .otherProvince)
      .recording(.binding(.awayFiling, .confirmed))
    #expect(!Self.extents(built).contains(.whereItFails(.awayNotFiled)))
    #expect(Self.extents(built).contains(.whereItFails(.awayFiled)))
  }

  @Test func `what the person says now comes before what the case knows`() {
    let diagnosis = Self.diagnosis(of: Self.enabled(daysAgo: 30))
      .answering(.enabledRecently(.yes))
    #expect(diagnosis.unreadable.finding == .notSynced)
  }
}

extension Diagnosis {
  /// Everything is in order, and yet no machine reads the card.
  fileprivate var unreadable: Diagnosis {
    [
      Answer.benefit(.yes), .cardState(.normal), .whereItFails(.everywhere), .printedData(.yes),
    ].reduce(self) { $0.answering($1) }
  }
}
