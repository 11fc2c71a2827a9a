/// A question about the situation.
///
/// Progress is never a question: marking a step done answers it.
package enum Question: String, CaseIterable, Hashable, Sendable {
  case situation
  case place
  case bankUse = "bank-use"
  case person
  case canCome = "can-come"
  case ageBand = "age-band"
  case idDocument = "id-document"
  case away
  case smartphone
  case oldCard = "old-card"
  case expiry
  case bank
  /// The bank that the card is to have.
  case newBank = "new-bank"
  case payouts
  /// What matters most on the way to the new card.
  case wish
  /// Answered by choosing a route from the table.
  case route
}

/// What was said about one question.
package enum Answer: Hashable, Sendable {
  case situation(Situation)
  /// The place that issued the card, not where the holder is.
  case place(PlaceCode)
  case bankUse(BankUse)
  case person(Holder, Acting)
  /// Whether an adult holder can come to a counter.
  case canCome(Bool)
  case ageBand(AgeBand)
  case idDocument(IDDocument)
  case away(Away)
  /// Whether the holder can use a telephone with face recognition.
  case smartphone(Bool)
  /// Where the old card is; for a first issue, the card of the province moved away from.
  case oldCard(OldPlastic)
  /// The day printed on the card.
  case expiry(Day)
  case bank(BankID)
  /// Nil where that is not decided yet.
  case newBank(BankID?)
  case payouts(Set<BindingKind>)
  case wish(Wish)
  case route(RouteKind)

  package var question: Question {
    switch self {
    case .situation: .situation
    case .place: .place
    case .bankUse: .bankUse
    case .person: .person
    case .canCome: .canCome
    case .ageBand: .ageBand
    case .idDocument: .idDocument
    case .away: .away
    case .smartphone: .smartphone
    case .oldCard: .oldCard
    case .expiry: .expiry
    case .bank: .bank
    case .newBank: .newBank
    case .payouts: .payouts
    case .wish: .wish
    case .route: .route
    }
  }
}

/// What is known about the situation, keyed by question, so that order does not matter.
///
/// Answers on a branch no longer taken are kept but decide nothing: the typed readers below return
/// nil, or the conservative value, for them.
package struct Answers: Hashable, Sendable {
  /// Every answer kept, in the order of the questions.
  package private(set) var all: [Answer] = []

  package init() {}

  /// The answers given; of several to one question the last counts.
  package init(_ answers: [Answer]) {
    for answer in answers { self[answer.question] = answer }
  }

  /// The answer kept for a question, live or not.
  ///
  /// That somebody acts for a holder who is infirm answers two of them: who acts, and who cannot come.
  package subscript(question: Question) -> Answer? {
    get { all.first { $0.question == question } }
    set {
      if case .person(.infirm, .agent)? = newValue {
        self[.person] = .person(.adult, .agent)
        self[.canCome] = .canCome(false)
      } else {
        all = Question.allCases.compactMap { $0 == question ? newValue : self[$0] }
      }
    }
  }

  /// The situation, where told.
  package var situation: Situation? {
    guard case .situation(let value) = self[.situation] else { return nil }
    return value
  }

  /// The place that issued the card, where told.
  package var place: PlaceCode? {
    guard case .place(let value) = self[.place] else { return nil }
    return value
  }

  /// What was said about the bank account; unsure where nothing was said.
  package var bankUse: BankUse {
    guard isLive(.bankUse), case .bankUse(let value) = self[.bankUse] else { return .unsure }
    return value
  }

  /// Whose card it is; that of an adult who can come where nothing was said.
  package var holder: Holder {
    isLive(.canCome) && self[.canCome] == .canCome(false) ? .infirm : namedHolder
  }

  private var namedHolder: Holder {
    guard case .person(let holder, _) = self[.person] else { return .adult }
    return holder
  }

  /// Who acts; the holder where nothing was said.
  package var acting: Acting {
    guard case .person(_, let acting) = self[.person] else { return .`self` }
    return acting
  }

  /// How old a minor is; nil where it does not matter or was not said.
  package var ageBand: AgeBand? {
    guard isLive(.ageBand), case .ageBand(let value) = self[.ageBand] else { return nil }
    return value
  }

  /// The identity document; where nothing was said that holds for whose card it is, an identity card
  /// at hand, and none for a child.
  package var idDocument: IDDocument {
    guard case .idDocument(let value) = self[.idDocument],
      IDDocument.possible(for: holder).contains(value)
    else { return holder == .minor ? .householdBook : .atHand }
    return value
  }

  /// Where the holder is; here where it does not matter or nothing was said.
  package var away: Away {
    guard isLive(.away), case .away(let value) = self[.away] else { return .here }
    return value
  }

  /// Whether online channels can be used; nil where it does not matter or nothing was said.
  package var smartphone: Bool? {
    guard isLive(.smartphone), case .smartphone(let value) = self[.smartphone] else { return nil }
    return value
  }

  /// Where the old card was said to be at the start; nil where it does not matter or was not said.
  package var oldCard: OldPlastic? {
    guard isLive(.oldCard), case .oldCard(let value) = self[.oldCard] else { return nil }
    return value
  }

  /// The day on which the card expires, as printed; nil where it does not matter or was not said.
  package var expiry: Day? {
    guard isLive(.expiry), case .expiry(let value) = self[.expiry] else { return nil }
    return value
  }

  /// The bank on the card; nil where there is no account or nothing was said.
  package var bank: BankID? {
    guard isLive(.bank), case .bank(let value) = self[.bank] else { return nil }
    return value
  }

  /// The bank that the card is to have; nil where it stays, is not decided or was not said.
  package var newBank: BankID? {
    guard isLive(.newBank), case .newBank(let value) = self[.newBank] else { return nil }
    return value
  }

  /// What is paid to or from the account, or is to come into a first card; nil where there is neither or
  /// nothing was said.
  package var payouts: Set<BindingKind>? {
    guard isLive(.payouts), case .payouts(let value) = self[.payouts] else { return nil }
    return value
  }

  /// What matters most on the way to the new card; nil where none is needed or nothing was said.
  package var wish: Wish? {
    guard isLive(.wish), case .wish(let value) = self[.wish] else { return nil }
    return value
  }

  /// The way to the new card that was chosen; nil where none is needed or none was chosen.
  package var route: RouteKind? {
    guard isLive(.route), case .route(let value) = self[.route] else { return nil }
    return value
  }

  /// Whether a card of another province is left behind by a first issue after a move.
  package var leavesCardElsewhere: Bool {
    situation == .firstIssue && (oldCard ?? .never) != .never
  }

  /// Whether the question can bear on this case at all, whatever is known so far.
  package func isLive(_ question: Question) -> Bool {
    switch question {
    case .situation, .place, .person, .idDocument: true
    case .away: situation?.goal != .accountOnly
    // Whoever acts for themselves says it along with that.
    case .canCome: namedHolder != .minor && acting == .agent
    // A child has none to ask about, and an employer asks for many.
    case .smartphone: holder != .minor && acting != .employer
    case .bankUse:
      switch situation?.goal {
      case .accountOnly, .worksAgain: false
      case .firstIssue: leavesCardElsewhere
      case .afterLoss, .exchange, nil: true
      }
    case .ageBand: holder == .minor
    case .oldCard: situation?.goal == .exchange || situation == .firstIssue
    case .expiry: situation == .expiring
    case .bank: hasAccount || situation == .toActivate
    case .newBank: mayChangeBank
    // What is to come into a first card decides whether its bank side can be left.
    case .payouts: hasAccount || situation?.goal == .firstIssue
    case .wish, .route: situation?.goal.errand != nil
    }
  }

  /// Whether a bank account has to be looked after.
  package var hasAccount: Bool {
    switch situation?.goal {
    case .firstIssue: leavesCardElsewhere && accountCounts
    case .accountOnly: true
    case .worksAgain: false
    case .afterLoss, .exchange, nil: accountCounts
    }
  }

  /// A child's account counts only where it was used: hardly any ever is.
  private var accountCounts: Bool { holder == .minor ? bankUse == .opened : bankUse.counts }

  /// Whether the new card's bank side belongs to a card that works; a child's does only where the old
  /// one was used, something is paid in, or activating is what it is about.
  package var needsBankSide: Bool {
    holder != .minor || hasAccount || payouts?.isEmpty == false || situation == .toActivate
  }
}
