package import CardJourney
import CityGuide
package import Copy

extension Question {
  /// The question, as a clerk would ask it.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// The question in this case: a first card is issued where one is insured, and after a move the old
  /// one is another province's; a child has other documents.
  package func phrase(for answers: Answers) -> Phrase {
    switch self {
    case .place where answers.situation == .firstIssue:
      Phrase(\.whereInsuredNow)
    case .away where answers.situation == .firstIssue:
      Phrase(\.whetherHolderIsWhereInsured)
    case .oldCard where answers.situation == .firstIssue:
      Phrase(\.whetherOtherProvinceCardExists)
    case .idDocument where answers.holder == .minor:
      Phrase(\.whichChildDocument)
    default: phrase
    }
  }

  /// Why it is asked in this case: what the answer changes.
  func why(for answers: Answers) -> Reason {
    switch self {
    case .situation: .stated([.whyAskSituation])
    case .place:
      .stated([answers.situation == .firstIssue ? .whyAskInsuredPlace : .whyAskIssuingPlace])
    case .bankUse:
      .stated([
        answers.situation?.goal == .afterLoss ? .whyAskBankUse : .whyAskBankUseOfHeldCard
      ])
    case .person: .stated([.whyAskWho])
    case .canCome: .stated([.whyAskCanCome])
    case .ageBand: .stated([.whyAskAge])
    case .idDocument:
      .stated([answers.holder == .minor ? .whyAskChildsDocument : .whyAskDocument])
    case .away: .stated([.whyAskAway])
    case .smartphone: .stated([.whyAskPhone])
    case .oldCard:
      .stated([answers.situation == .firstIssue ? .whyAskOtherCard : .whyAskOldCard])
    case .expiry: .stated([.whyAskExpiry])
    case .newBank: .stated([.whyAskNewBank])
    case .payouts: .stated([.whyAskPayouts])
    case .bank: .said(Phrase(\.whyBankIsAsked))
    case .wish: .said(Phrase(\.whyWishIsAsked))
    case .route: .said(Phrase(\.whyRouteIsAsked))
    }
  }

  /// A short name for the list of answers.
  package var short: Phrase {
    Phrase { $0.short(self) }
  }

  /// A short name for the list of answers of this case: a first card is issued where one is insured.
  package func short(for answers: Answers) -> Phrase {
    self == .place && answers.situation == .firstIssue
      ? Phrase(\.insuredPlace) : short
  }
}

extension Answer {
  package func phrase(placeName: (PlaceCode) -> String, bankName: (BankID) -> String) -> Phrase {
    switch self {
    case .situation(let value): return value.phrase
    case .place(let code): return Phrase(verbatim: placeName(code))
    case .bankUse(.neverOpened): return Phrase(\.accountNeverOpened)
    case .bankUse(.opened): return Phrase(\.answerBankUsed)
    case .bankUse(.unsure): return Phrase(\.answerBankUseUnsure)
    case .person(let holder, let acting): return Answer.person(holder, acting)
    case .canCome(let can):
      return can
        ? Phrase(\.answerHolderCanGo) : Phrase(\.answerHolderCannotGo)
    case .ageBand(let band): return band.phrase
    case .idDocument(let document): return document.answer
    case .away(.here): return Phrase(\.answerIsThere)
    case .away(.sameProvince): return Phrase(\.answerElsewhereInProvince)
    case .away(.otherProvince): return Phrase(\.answerInOtherProvince)
    case .away(.abroad): return Phrase(\.answerAbroad)
    case .smartphone(let can):
      return can ? Phrase(\.answerPhoneWorks) : Phrase(\.answerPhoneDoesNotWork)
    case .oldCard(.inHand): return Phrase(\.answerIsThere)
    case .oldCard(.handedIn): return Phrase(\.answerCardHandedIn)
    case .oldCard(.missing): return Phrase(\.answerCardMissingToo)
    case .oldCard(.destroyed): return Phrase(\.answerCardDestroyed)
    case .oldCard(.never): return Phrase(\.answerNoOldCard)
    case .expiry(let day): return day.phrase
    case .wish(let wish): return wish.phrase
    case .route(let kind): return kind.phrase
    case .bank(let id), .newBank(let id?): return Phrase(verbatim: bankName(id))
    case .newBank(nil): return Phrase(\.answerNewBankUndecided)
    case .payouts(let kinds): return Answer.payments(kinds)
    }
  }

  private static func person(_ holder: Holder, _ acting: Acting) -> Phrase {
    switch (holder, acting) {
    case (.minor, _): Phrase(\.answerParentForChild)
    case (.infirm, .`self`): Phrase(\.answerSelfHomebound)
    case (_, .`self`): Phrase(\.answerSelfOwnCard)
    case (_, .employer): Phrase(\.answerEmployerForStaff)
    case (_, .agent), (_, .guardian): Phrase(\.answerRelativeForAdult)
    }
  }

  private static func payments(_ kinds: Set<BindingKind>) -> Phrase {
    guard !kinds.isEmpty else { return Phrase(\.thereIsNone) }
    let listed = BindingKind.onAccount.filter(kinds.contains)
    if listed.count == 1 { return listed[0].phrase }
    return Phrase { $0.answerPaymentKinds(count: listed.count) }
  }
}

extension IDDocument {
  /// The document, as an answer to what the holder can show.
  fileprivate var answer: Phrase {
    Phrase { $0.answer(self) }
  }
}
