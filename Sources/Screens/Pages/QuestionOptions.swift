import CardJourney
import CityGuide

extension Question {
  /// The answers that can be picked from a list in any case; empty for the questions that are typed or
  /// ticked.
  var options: [Answer] { options(for: Answers()) }

  /// The answers that can be picked from a list in this case.
  func options(for answers: Answers) -> [Answer] {
    switch self {
    // Who applies for a first card here may have left one in another province.
    case .oldCard where answers.situation == .firstIssue:
      [.never, .inHand, .missing].map(Answer.oldCard)
    case .situation:
      [
        .lost, .stolen, .damaged, .expiring, .upgrade, .dataChanged, .refused, .accountOnly,
        .firstIssue, .bankChange, .toActivate, .uncollected, .bounced,
      ].map(Answer.situation)
    case .bankUse: BankUse.allCases.map(Answer.bankUse)
    case .person:
      [
        .person(.adult, .`self`), .person(.adult, .agent), .person(.minor, .guardian),
        .person(.adult, .employer), .person(.infirm, .`self`),
      ]
    case .canCome: [.canCome(true), .canCome(false)]
    case .ageBand: AgeBand.allCases.map(Answer.ageBand)
    case .idDocument: IDDocument.possible(for: answers.holder).map(Answer.idDocument)
    case .away: Away.allCases.map(Answer.away)
    case .smartphone: [.smartphone(true), .smartphone(false)]
    case .oldCard: [.inHand, .handedIn, .missing, .destroyed].map(Answer.oldCard)
    case .wish: Wish.allCases.map(Answer.wish)
    case .route: RouteKind.allCases.map(Answer.route)
    case .place, .expiry, .bank, .newBank, .payouts: []
    }
  }
}

extension Question {
  /// The questions that are asked one after the other; the others are asked inside the step that needs
  /// them.
  static let asked = allCases.filter { ![.bank, .newBank, .payouts, .route].contains($0) }
}

extension String {
  /// With a capital first letter, for names in Latin letters.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
