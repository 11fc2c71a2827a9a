import CardJourney
import CityGuide

extension English: QuestionsCopy {
  var changeAnswer: String { "Change" }
  var chooseAnswerToChange: String { "What was said. Choose one to change it:" }
  var questionNotAskedYet: String { "not asked yet" }
  var otherAnswersStay: String {
    "The other answers stay; records that no longer fit are listed first."
  }
  var howToTypePlace: String {
    "Type a city, county or district in Chinese, pinyin, initials, telephone area code or six digits."
  }
  func placeExample(spellings: [String]) -> String {
    "Such as: \(spellings.joined(separator: "、"))"
  }
  var readingPlaces: String { "Reading the places..." }
  func placeWithCode(place: Place, formerName: String?) -> String {
    let former = formerName.map { " (formerly \($0))" } ?? ""
    return "\(place.name) \(name(place))\(former)  \(place.code)"
  }
  func placeAreaCode(code: String) -> String { "area \(code)" }
  func severalPlacesNamed(typed: String) -> String {
    "Several are called \(typed); choose with Down:"
  }
  var idNumberPlaceIsGuess: String {
    "An ID number begins with where it was given; the card may be from elsewhere. If it is, choose with Down:"
  }
  func placeMayBeThese(typed: String) -> String {
    "\(typed) may be one of these; choose with Down:"
  }
  func noSuchPlace(typed: String) -> String {
    "There is no place called \(typed). Write the city or county, in Chinese or pinyin, or its six digits."
  }
  func noSuchPlaceSimilarNames(typed: String) -> String {
    "There is no place called \(typed). These have similar names; choose with Down:"
  }
  var noneOfThesePlaces: String {
    "None of them? Write the city it lies in, the pinyin, or the six digits."
  }
  var readingBanks: String { "Reading the banks..." }
  var howToFindBank: String {
    "Found by name, pinyin, initials or hotline; if it is none of these, take the last row."
  }
  func noSuchBank(typed: String) -> String { "No bank called \(typed) is listed." }
  var newBankUndecided: String { "Not decided yet" }
  var bankMarkedNeverOpened: String { "No bank account on this card" }
  var bankNeverOpenedOnCard: String { "It never had a bank account" }
  func bankServesOnly(provinces: String) -> String { "in \(provinces)" }
  var itsNumberIsOnCard: String { "its number is on the card" }
  var halfWayChooseHereToo: String {
    "Half-way already? Choose here too; behind the place press ?, then Already further."
  }
  var questionTitle: String { "Question" }
  var paymentsChosen: String { "Done" }
  var allElseStaysAsIs: String { "With the selected answer all else stays as it is." }
  func answerUnfitsRecords(count: Int, records: String) -> String {
    "! With the selected answer \(count) records no longer fit (you are asked once more): \(records)"
  }
  func answersDecideNothingNow(questions: String) -> String {
    "With the selected answer these decide nothing for now (they are kept): \(questions)"
  }
  var chooseOtherMatters: String { "Something else: a move, several cards, a death, a message..." }
  var paymentTicked: String { "yes" }
  var paymentNotTicked: String { "no" }
  var noneOfThesePayments: String { "None of these" }
  var tickOrSayNone: String {
    "Nothing is ticked: tick with Space, or choose the last row, “None of these”."
  }
  func paymentsChosenCount(count: Int) -> String { "Done (\(count))" }
  var writeExpiryAsPrinted: String {
    "Write it as printed, such as 2027-03-31. Only year and month? Write the last day of it."
  }
  var whereInsuredNow: String { "Where is the insurance paid now? (it issues the new card)" }
  var whetherHolderIsWhereInsured: String { "Is the holder where the insurance is paid?" }
  var whetherOtherProvinceCardExists: String { "Is there a card of another province?" }
  var whichChildDocument: String { "Which document does the child have?" }
  var whyBankIsAsked: String { "The bank's hotline is shown once it is known." }
  var whyWishIsAsked: String { "Until you choose a way, it is chosen by this." }
  var whyRouteIsAsked: String { "Where to go and what to bring follow the way you choose." }
  func adviceOnMessages(warning: String) -> String {
    "Careful: \(warning) Do not tap; choose 0."
  }
  var insuredPlace: String { "Insured in" }
  var answerBankUsed: String { "used" }
  var answerBankUseUnsure: String { "not sure (counts as used)" }
  var answerHolderCanGo: String { "yes" }
  var answerHolderCannotGo: String { "no (old, ill, disabled, in hospital)" }
  var answerIsThere: String { "yes" }
  var answerElsewhereInProvince: String { "elsewhere in the province" }
  var answerInOtherProvince: String { "in another province" }
  var answerAbroad: String { "abroad, or in Hong Kong, Macau, Taiwan" }
  var answerPhoneWorks: String { "yes" }
  var answerPhoneDoesNotWork: String { "no" }
  var answerCardHandedIn: String { "handed in already" }
  var answerCardMissingToo: String { "it is missing" }
  var answerCardDestroyed: String { "destroyed or thrown away" }
  var answerNoOldCard: String { "there is none" }
  var answerNewBankUndecided: String { "not decided yet" }
  var answerParentForChild: String { "a parent, for a child under 16" }
  var answerSelfHomebound: String { "I do, but I cannot leave the house" }
  var answerSelfOwnCard: String { "I do, it is my card" }
  var answerEmployerForStaff: String { "the employer, for staff" }
  var answerRelativeForAdult: String { "a relative, for an adult" }
  func answerPaymentKinds(count: Int) -> String { "\(count) kinds" }

  func name(_ question: Question) -> String {
    switch question {
    case .situation: "What happened to the card?"
    case .place: "Where was the card issued? (not where you are)"
    case .bankUse: "Was the bank account on the card ever used?"
    case .person: "Who takes care of it?"
    case .canCome: "Can the holder go to a counter?"
    case .ageBand: "How old is the child?"
    case .idDocument: "Which document does the holder have?"
    case .away: "Is the holder where the card was issued?"
    case .smartphone: "Can the holder use a phone with face recognition?"
    case .oldCard: "Is the old card still there?"
    case .expiry: "Which expiry date is printed on the card?"
    case .bank: "Which bank is printed on the card?"
    case .newBank: "Which bank shall the new card have?"
    case .payouts: "What is paid to or from this account?"
    case .wish: "What matters most on the way to the new card?"
    case .route: "Which way to the new card?"
    }
  }

  func short(_ question: Question) -> String {
    switch question {
    case .situation: "What happened"
    case .place: "Issued in"
    case .bankUse: "Bank account"
    case .person: "Who acts"
    case .canCome: "Holder can come"
    case .ageBand: "Child's age"
    case .idDocument: "Document"
    case .away: "Where the holder is"
    case .smartphone: "Phone"
    case .oldCard: "Old card"
    case .expiry: "Expiry date"
    case .bank: "Bank"
    case .newBank: "New bank"
    case .payouts: "Payments"
    case .wish: "What matters"
    case .route: "Route"
    }
  }

  func answer(_ iDDocument: IDDocument) -> String {
    switch iDDocument {
    case .atHand: "an ID card, at hand"
    case .expired: "an ID card that has run out"
    case .lostToo: "the ID card is lost too"
    case .beingMade: "a new ID card is being made"
    case .temporary: "a temporary ID card"
    case .householdBook: "no ID card, the household book"
    case .overseas: "a Chinese passport (settled abroad)"
    case .permit: "a travel permit (Hong Kong, Macau, Taiwan)"
    case .residencePermit: "a residence permit (Hong Kong, Macau, Taiwan)"
    case .foreign: "a foreign passport"
    case .foreignPR: "a foreigner's permanent residence card"
    }
  }

}
