import TestSupport
import Testing

@testable import CardJourney

/// Who runs, who cannot come, and by what document the holder is known.
struct PersonAnswersTests {
  private func answers(_ given: Answer...) -> Answers { Answers([.situation(.lost)] + given) }

  // MARK: - Who cannot come

  @Test func `acting for somebody infirm answers two questions at once`() {
    let both = answers(.person(.infirm, .agent))
    #expect(both[.person] == .person(.adult, .agent))
    #expect(both[.canCome] == .canCome(false))
    #expect(both.holder == .infirm)
    #expect(both.all == answers(.person(.adult, .agent), .canCome(false)).all)
  }

  @Test func `whoever is asked whether the holder can come is one who goes for an adult`() {
    let asked = [Holder.adult, .minor, .infirm].flatMap { holder in
      Acting.allCases.filter { answers(.person(holder, $0)).isLive(.canCome) }
    }
    #expect(asked == [.agent, .agent])
  }

  @Test func `that the holder cannot come decides nothing once the holder goes alone`() {
    var changed = answers(.person(.infirm, .agent))
    changed[.person] = .person(.adult, .`self`)
    #expect(changed.holder == .adult)
    #expect(changed[.canCome] == .canCome(false))
    #expect(answers(.person(.infirm, .`self`)).holder == .infirm)
  }

  @Test(arguments: [(true, [Rule.holderInPersonForBank]), (false, [])])
  func `only for somebody who can come is it a rule that nobody else activates`(
    canCome: Bool, rules: [Rule]
  ) {
    let built = CaseBuilder([
      .situation(.firstIssue), .person(.adult, .agent), .canCome(canCome),
    ]).recording(.applied(.firstIssue, .window, .pickUp), .accepted(promised: nil), .collected)
    let refusals = built.case.refusals(of: .activated, when: .unknown, in: built.circumstances)
    #expect(refusals.map(\.rule) == rules)
  }

  // MARK: - By which document

  @Test(arguments: Holder.allCases)
  func `a document that the holder cannot have decides nothing`(holder: Holder) {
    let usual: IDDocument = holder == .minor ? .householdBook : .atHand
    for document in IDDocument.allCases {
      let read = answers(.person(holder, .agent), .idDocument(document)).idDocument
      #expect(read == (IDDocument.possible(for: holder).contains(document) ? document : usual))
    }
  }

  @Test(arguments: IDDocument.possible(for: .adult))
  func `nothing is filed with a card that will do at no desk, until there is another`(
    document: IDDocument
  ) {
    let start = CaseBuilder([
      .situation(.lost), .bankUse(.neverOpened), .idDocument(document),
    ])
    let report = Happening.reported(.social, .formal, .window, lapses: nil)
    func isHeldUp(_ built: CaseBuilder) -> Bool {
      built.case.refusals(of: report, when: .unknown, in: built.circumstances)
        .contains { $0.rule == .idDocumentAtHand }
    }
    #expect(isHeldUp(start) == [.expired, .lostToo, .beingMade].contains(document))
    for got in [IDDocument.temporary, .atHand] {
      let helped = start.recording(.gotIDDocument(got, until: nil))
      #expect(!isHeldUp(helped))
      #expect(helped.case.journey.document(for: helped.case.answers) == got)
    }
  }

  // MARK: - A child's account

  @Test(arguments: BankUse.allCases)
  func `a child's account counts only where it was used, an adult's where it may have been`(
    use: BankUse
  ) {
    let child = answers(.person(.minor, .guardian), .bankUse(use))
    #expect(child.hasAccount == (use == .opened))
    #expect(child.needsBankSide == (use == .opened))
    let adult = answers(.bankUse(use))
    #expect(adult.hasAccount == (use != .neverOpened))
    #expect(adult.needsBankSide)
  }

  @Test func `a child's first card works once it is enabled, and nothing is due at a bank`() {
    func built(_ person: Answer) -> CaseBuilder {
      CaseBuilder([.situation(.firstIssue), person]).recording(
        .applied(.firstIssue, .window, .pickUp), .accepted(promised: nil), .collected, .enabled)
    }
    let child = built(.person(.minor, .guardian))
    #expect(child.case.isDone(in: child.circumstances))
    #expect(child.case.obligations(in: child.circumstances).allSatisfy { $0.kind != .activate })
    let adult = built(.person(.adult, .`self`))
    #expect(!adult.case.isDone(in: adult.circumstances))
  }

  // MARK: - Abroad

  @Test(arguments: Away.allCases)
  func `a formal report from outside the province is warned of`(away: Away) {
    let built = CaseBuilder([.situation(.lost), .bankUse(.neverOpened), .away(away)])
    let refusals = built.case.refusals(
      of: .reported(.social, .formal, .window, lapses: nil), when: .unknown,
      in: built.circumstances)
    #expect(
      refusals.contains { $0.rule == .doneWhereIssued }
        == [.otherProvince, .abroad].contains(away))
  }
}
