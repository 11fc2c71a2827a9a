package import CardJourney
package import CityGuide

/// Facts in words, and the questions that would settle them.
package protocol FactsCopy {
  var dayWasYesterday: String { get }
  func dayIsInDays(days: Int) -> String
  func dayWasDaysAgo(days: Int) -> String
  func dueBetween(first: Day, last: Day) -> String
  var dueDayToBeAsked: String { get }
  var dueAllTheTime: String { get }
  var spanOnTheSpot: String { get }
  func spanInHours(number: String, isOne: Bool) -> String
  func spanInDays(number: String, isOne: Bool) -> String
  func spanInWorkingDays(number: String, isOne: Bool) -> String
  func spanInMonths(number: String, isOne: Bool) -> String
  func factWithinSpan(span: String) -> String
  func factYears(count: Int) -> String
  func wrongTriesLockCard(tries: Int) -> String
  var noPapersNeeded: String { get }
  var bankChangeAfterPayday: String { get }
  func bankChangeBeforeDay(day: Int) -> String
  func bankChangeInOrder(beginning: String, steps: String, deadline: String) -> String
  var endOldSocialSide: String { get }
  var closeOldBankAccount: String { get }
  var haveNewBankCardMade: String { get }
  var activateAtNewBank: String { get }
  var openAtAllHours: String { get }
  func openInSeason(days: String, hours: String, months: String) -> String
  var feeIsFree: String { get }
  func feeInYuan(yuan: Int) -> String
  func feeBetweenYuan(least: Int, most: Int) -> String
  func feeExempts(people: Words) -> String
  func feeSetBy(rule: String) -> String
  var postagePaidOnDelivery: String { get }
  var postagePerhaps: String { get }
  var postageIsFree: String { get }
  func postageUpTo(yuan: Int) -> String
  func postageToZone(zone: Words, yuan: Int) -> String
  func postageByZone(sums: String) -> String
  func photoPixels(width: Int, height: Int) -> String
  func photoAtMostKilobytes(kilobytes: Int) -> String
  func photoBetweenKilobytes(least: Int, most: Int) -> String
  var timeFromFiling: String { get }
  var timeFromPayment: String { get }
  var timeFromAcceptance: String { get }
  func makingTakes(span: String) -> String
  func reviewTakes(span: String) -> String
  func postTakes(span: String) -> String
  func enablingTakes(span: String) -> String
  var reportDoesNotLapse: String { get }
  var lapsesSameDay: String { get }
  func lapseRestoresCard(term: String) -> String
  func lapseCancelsCard(term: String) -> String
  func lapseNeedsAnotherReport(term: String) -> String
  func lapseOutcomeUnsaid(term: String) -> String
  func holdersPaper(paper: String) -> String
  func agentsPaper(paper: String) -> String
  func guardiansPaper(paper: String) -> String
  func employersPaper(paper: String) -> String
  var temporaryReportTerm: String { get }
  var asksTemporaryReportTerm: String { get }
  var bankOralReportTerm: String { get }
  var asksBankOralReportTerm: String { get }
  var whetherFormalReportReversible: String { get }
  var formalReportReversible: String { get }
  var formalReportIrreversible: String { get }
  var asksWhetherFormalReportReversible: String { get }
  var whetherTemporaryReportCoversBoth: String { get }
  var oneReportCoversBoth: String { get }
  var eachSideReportedApart: String { get }
  var asksWhetherTemporaryFreezesAccount: String { get }
  var whetherFormalReportCoversBoth: String { get }
  var asksWhetherFormalCoversAccount: String { get }
  var reportBeforeReissue: String { get }
  var asksReportBeforeReissue: String { get }
  var whenOldCardStops: String { get }
  var asksWhenOldCardStops: String { get }
  var whetherOldCardTaken: String { get }
  var oldCardTakenAway: String { get }
  var oldCardIsLeft: String { get }
  var asksWhetherOldCardTaken: String { get }
  var whetherAgentMay: String { get }
  var agentMay: String { get }
  var onlyHolderMay: String { get }
  func asksWhetherAgentMay(errand: String) -> String
  var whetherEnabledOnline: String { get }
  var asksWhetherEnabledOnline: String { get }
  var whetherAccountNumberStays: String { get }
  var accountNumberStays: String { get }
  var accountNumberChanges: String { get }
  var asksWhetherAccountNumberStays: String { get }
  var makingTime: String { get }
  func asksMakingTime(errand: String) -> String
  var asksCollectionDeadline: String { get }
  var timeToEnableCard: String { get }
  var asksEnablingDeadline: String { get }
  var hospitalUpdateTime: String { get }
  var asksHospitalUpdateTime: String { get }
  var receiptTerm: String { get }
  var asksReceiptTerm: String { get }
  var earliestExchangeBeforeExpiry: String { get }
  var claimDeadline: String { get }
  var asksClaimDeadline: String { get }
  var awayFilingTerm: String { get }
  var asksAwayFilingTerm: String { get }
  var howLongToKeepAccount: String { get }
  var bankChangeOrder: String { get }
  var whereErrandIsDone: String { get }
  func asksWhereErrandIsDone(errand: String) -> String
  var whatToBring: String { get }
  func asksWhatToBring(channel: String, errand: String) -> String
  func asksErrandFee(errand: String) -> String
  var howLongErrandTakes: String { get }
  var howCardComes: String { get }
  func asksWhetherCardIsSent(errand: String) -> String
  var whetherMadeAtOnce: String { get }
  var cardMadeAtOnce: String { get }
  func asksBranchesMakingAtOnce(errand: String) -> String
  var openingHours: String { get }
  var openingHoursLabel: String { get }
  var cardValidity: String { get }
  var cardValidityLabel: String { get }
  var wrongPasswordLimit: String { get }
  var wrongPasswordLabel: String { get }
  var howToCollect: String { get }
  var photoRequirements: String { get }
  var photoLabel: String { get }
  var asksWhenToCloseAccount: String { get }
  var localOrder: String { get }
  var whileWithoutCard: String { get }
  var asksAboutInterimPaper: String { get }
  var worthKnowing: String { get }
  var bewareHeading: String { get }
  var whetherHomeVisit: String { get }
  func asksWhetherHomeVisit(errand: String) -> String
  var whetherChildComes: String { get }
  func asksWhetherChildComes(errand: String) -> String
  var whetherOtherOutletMay: String { get }
  func asksWhetherOtherOutletMay(errand: String) -> String
  var whetherTemporaryIdTaken: String { get }
  func asksWhetherTemporaryIdTaken(errand: String) -> String
  var whetherBankMayChange: String { get }
  var asksWhetherBankMayChange: String { get }
  var whetherPensionMoves: String { get }
  var asksWhetherPensionMoves: String { get }
  var howReturnedPaymentIsRepaid: String { get }
  var asksHowReturnedPaymentRepaid: String { get }
  var whyBankRefused: String { get }
  var asksWhyBankRefused: String { get }
  var whetherMissingCardVoid: String { get }
  var asksWhetherMissingCardVoid: String { get }
  var currentCardStatus: String { get }
  var asksCurrentCardStatus: String { get }
  var whetherInsuranceInOrder: String { get }
  var asksWhetherInsuranceInOrder: String { get }
  var cardProgress: String { get }
  var asksCardProgress: String { get }
  var bankHotline: String { get }
  var asksWhetherRelativeMayReport: String { get }
  func asksWherePayoutIsChanged(money: String) -> String
  func asksPayoutChangePapers(place: String, money: String) -> String
  var asksHowOldIssuerCancels: String { get }
  var isAllowed: String { get }
  var isNotAllowed: String { get }
  func name(_ weekday: Weekday) -> String
  func name(_ reportNeeded: ReportNeeded) -> String
  func name(_ oldCardDies: OldCardDies) -> String
  func name(_ days: OpeningHours.Days) -> String
  func name(_ size: PhotoRule.Size) -> String
  func name(_ background: PhotoRule.Background) -> String
  func name(_ limit: TimeNeeded.Limit) -> String
  func name(_ mail: TimeNeeded.Mail) -> String
  func name(_ deliveryWay: DeliveryWay) -> String
  func name(_ documentKind: DocumentKind) -> String
}
