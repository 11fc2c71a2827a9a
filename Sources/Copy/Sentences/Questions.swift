package import CardJourney
package import CityGuide

/// What is asked about a case, and its answers.
package protocol QuestionsCopy {
  var changeAnswer: String { get }
  var chooseAnswerToChange: String { get }
  var questionNotAskedYet: String { get }
  var otherAnswersStay: String { get }
  var howToTypePlace: String { get }
  func placeExample(spellings: [String]) -> String
  var readingPlaces: String { get }
  func placeWithCode(place: Place, formerName: String?) -> String
  func placeAreaCode(code: String) -> String
  func severalPlacesNamed(typed: String) -> String
  var idNumberPlaceIsGuess: String { get }
  func placeMayBeThese(typed: String) -> String
  func noSuchPlace(typed: String) -> String
  func noSuchPlaceSimilarNames(typed: String) -> String
  var noneOfThesePlaces: String { get }
  var readingBanks: String { get }
  var howToFindBank: String { get }
  func noSuchBank(typed: String) -> String
  var newBankUndecided: String { get }
  var bankMarkedNeverOpened: String { get }
  var bankNeverOpenedOnCard: String { get }
  func bankServesOnly(provinces: String) -> String
  var itsNumberIsOnCard: String { get }
  var halfWayChooseHereToo: String { get }
  var questionTitle: String { get }
  var paymentsChosen: String { get }
  var allElseStaysAsIs: String { get }
  func answerUnfitsRecords(count: Int, records: String) -> String
  func answersDecideNothingNow(questions: String) -> String
  var chooseOtherMatters: String { get }
  var paymentTicked: String { get }
  var paymentNotTicked: String { get }
  var noneOfThesePayments: String { get }
  var tickOrSayNone: String { get }
  func paymentsChosenCount(count: Int) -> String
  var writeExpiryAsPrinted: String { get }
  var whereInsuredNow: String { get }
  var whetherHolderIsWhereInsured: String { get }
  var whetherOtherProvinceCardExists: String { get }
  var whichChildDocument: String { get }
  var whyBankIsAsked: String { get }
  var whyWishIsAsked: String { get }
  var whyRouteIsAsked: String { get }
  func adviceOnMessages(warning: String) -> String
  var insuredPlace: String { get }
  var answerBankUsed: String { get }
  var answerBankUseUnsure: String { get }
  var answerHolderCanGo: String { get }
  var answerHolderCannotGo: String { get }
  var answerIsThere: String { get }
  var answerElsewhereInProvince: String { get }
  var answerInOtherProvince: String { get }
  var answerAbroad: String { get }
  var answerPhoneWorks: String { get }
  var answerPhoneDoesNotWork: String { get }
  var answerCardHandedIn: String { get }
  var answerCardMissingToo: String { get }
  var answerCardDestroyed: String { get }
  var answerNoOldCard: String { get }
  var answerNewBankUndecided: String { get }
  var answerParentForChild: String { get }
  var answerSelfHomebound: String { get }
  var answerSelfOwnCard: String { get }
  var answerEmployerForStaff: String { get }
  var answerRelativeForAdult: String { get }
  func answerPaymentKinds(count: Int) -> String
  func name(_ question: Question) -> String
  func short(_ question: Question) -> String
  func answer(_ iDDocument: IDDocument) -> String
}
