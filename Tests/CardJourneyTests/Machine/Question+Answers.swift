import TestSupport

@testable import CardJourney

extension Question {
  /// Every answer to it; where they are without number, one from each side of what may decide.
  var answers: [Answer] {
    switch self {
    case .situation: Situation.allCases.map(Answer.situation)
    case .place: [.place(.nation)]
    case .bankUse: BankUse.allCases.map(Answer.bankUse)
    case .person:
      [Holder.adult, .minor].flatMap { holder in Acting.allCases.map { .person(holder, $0) } }
    case .canCome: [.canCome(true), .canCome(false)]
    case .ageBand: AgeBand.allCases.map(Answer.ageBand)
    case .idDocument: IDDocument.allCases.map(Answer.idDocument)
    case .away: Away.allCases.map(Answer.away)
    case .smartphone: [.smartphone(true), .smartphone(false)]
    case .oldCard: OldPlastic.allCases.map(Answer.oldCard)
    // Over, soon enough to be exchanged, and too far away.
    case .expiry: [-1, 30, 200].map { .expiry(Day.sample.adding(days: $0)) }
    case .bank: [.bank(BankID(rawValue: "icbc"))]
    case .newBank: [.newBank(nil), .newBank(BankID(rawValue: "ccb"))]
    case .payouts:
      [.payouts([]), .payouts(Set(BindingKind.allCases))]
        + BindingKind.allCases.map { .payouts([$0]) }
    case .wish: Wish.allCases.map(Answer.wish)
    case .route: RouteKind.allCases.map(Answer.route)
    }
  }

  /// What nothing in the core decides by: where to go, and with what, is for the guides to say.
  ///
  /// A test tries whether that is so.
  static let undecisive: Set<Question> = [.place, .ageBand, .smartphone, .bank, .wish, .route]
}
