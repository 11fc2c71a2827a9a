import CardJourney
import CityGuide

extension English: FactsCopy {
  var dayWasYesterday: String { "yesterday" }
  func dayIsInDays(days: Int) -> String { "in \(days) days" }
  func dayWasDaysAgo(days: Int) -> String { "\(days) days ago" }
  func dueBetween(first: Day, last: Day) -> String { "between \(first) and \(last)" }
  var dueDayToBeAsked: String { "day to be asked" }
  var dueAllTheTime: String { "all the time" }
  var spanOnTheSpot: String { "on the spot" }
  func spanInHours(number: String, isOne: Bool) -> String {
    "\(number) \(isOne ? "hour" : "hours")"
  }
  func spanInDays(number: String, isOne: Bool) -> String { "\(number) \(isOne ? "day" : "days")" }
  func spanInWorkingDays(number: String, isOne: Bool) -> String {
    "\(number) working \(isOne ? "day" : "days")"
  }
  func spanInMonths(number: String, isOne: Bool) -> String {
    "\(number) \(isOne ? "month" : "months")"
  }
  func factWithinSpan(span: String) -> String { "within \(span)" }
  func factYears(count: Int) -> String { count == 1 ? "1 year" : "\(count) years" }
  func wrongTriesLockCard(tries: Int) -> String { "\(tries) in a row lock the card" }
  var noPapersNeeded: String { "no papers" }
  var bankChangeAfterPayday: String { "after the month's payment: " }
  func bankChangeBeforeDay(day: Int) -> String { "; all before day \(day) of the next month" }
  func bankChangeInOrder(beginning: String, steps: String, deadline: String) -> String {
    "\(beginning)\(steps)\(deadline)"
  }
  var endOldSocialSide: String { "end the old card's social side" }
  var closeOldBankAccount: String { "close the account at the old bank" }
  var haveNewBankCardMade: String { "have the card of the new bank made" }
  var activateAtNewBank: String { "activate it at the new bank" }
  var openAtAllHours: String { "at all hours" }
  func openInSeason(days: String, hours: String, months: String) -> String {
    "\(days) \(hours) (\(months))"
  }
  var feeIsFree: String { "free" }
  func feeInYuan(yuan: Int) -> String { "\(yuan) yuan" }
  func feeBetweenYuan(least: Int, most: Int) -> String { "\(least) to \(most) yuan" }
  func feeExempts(people: Words) -> String { "free for: \(people.text(in: .en))" }
  func feeSetBy(rule: String) -> String { "set by \(rule)" }
  var postagePaidOnDelivery: String { "postage paid on delivery" }
  var postagePerhaps: String { "perhaps postage" }
  var postageIsFree: String { "no postage" }
  func postageUpTo(yuan: Int) -> String { "postage up to \(yuan) yuan" }
  func postageToZone(zone: Words, yuan: Int) -> String { "\(zone.text(in: .en)) \(yuan) yuan" }
  func postageByZone(sums: String) -> String { "postage: \(sums)" }
  func photoPixels(width: Int, height: Int) -> String { "\(width)×\(height) pixels" }
  func photoAtMostKilobytes(kilobytes: Int) -> String { "at most \(kilobytes) KB" }
  func photoBetweenKilobytes(least: Int, most: Int) -> String { "\(least) to \(most) KB" }
  var timeFromFiling: String { "from filing" }
  var timeFromPayment: String { "from payment" }
  var timeFromAcceptance: String { "from acceptance" }
  func makingTakes(span: String) -> String { "making \(span)" }
  func reviewTakes(span: String) -> String { "review \(span)" }
  func postTakes(span: String) -> String { "post \(span)" }
  func enablingTakes(span: String) -> String { "enabling \(span)" }
  var reportDoesNotLapse: String { "it does not run out" }
  var lapsesSameDay: String { "the same day" }
  func lapseRestoresCard(term: String) -> String { "\(term), then the card works again by itself" }
  func lapseCancelsCard(term: String) -> String { "\(term), then the card is cancelled" }
  func lapseNeedsAnotherReport(term: String) -> String { "\(term), then it must be repeated" }
  func lapseOutcomeUnsaid(term: String) -> String { "\(term); nobody says what comes then" }
  func holdersPaper(paper: String) -> String { "the holder's \(paper)" }
  func agentsPaper(paper: String) -> String { "the agent's \(paper)" }
  func guardiansPaper(paper: String) -> String { "the guardian's \(paper)" }
  func employersPaper(paper: String) -> String { "the employer's \(paper)" }
  var temporaryReportTerm: String { "How long a temporary report holds" }
  var asksTemporaryReportTerm: String {
    "How many days does the report hold, and what happens then?"
  }
  var bankOralReportTerm: String { "How long the bank's oral report holds" }
  var asksBankOralReportTerm: String { "How long does the oral report hold?" }
  var whetherFormalReportReversible: String { "Whether a formal report can be undone" }
  var formalReportReversible: String { "it can be undone" }
  var formalReportIrreversible: String { "it cannot be undone" }
  var asksWhetherFormalReportReversible: String {
    "Can a formal report be taken back if the card is found?"
  }
  var whetherTemporaryReportCoversBoth: String { "Whether one temporary report covers both sides" }
  var oneReportCoversBoth: String { "one report covers both" }
  var eachSideReportedApart: String { "each side is reported apart" }
  var asksWhetherTemporaryFreezesAccount: String {
    "Does the temporary report freeze the bank account too?"
  }
  var whetherFormalReportCoversBoth: String { "Whether one formal report covers both sides" }
  var asksWhetherFormalCoversAccount: String {
    "Does the formal report cover the bank account too?"
  }
  var reportBeforeReissue: String { "Which report comes before a reissue" }
  var asksReportBeforeReissue: String {
    "Which report must come before a reissue? In the same visit?"
  }
  var whenOldCardStops: String { "When the old card stops" }
  var asksWhenOldCardStops: String { "When does the old card stop?" }
  var whetherOldCardTaken: String { "Whether the old card is taken" }
  var oldCardTakenAway: String { "it is taken" }
  var oldCardIsLeft: String { "it is not taken" }
  var asksWhetherOldCardTaken: String { "Is the old card taken away?" }
  var whetherAgentMay: String { "Whether somebody else may" }
  var agentMay: String { "somebody else may" }
  var onlyHolderMay: String { "only the holder may" }
  func asksWhetherAgentMay(errand: String) -> String {
    "May somebody else do it: \(errand)? With which papers?"
  }
  var whetherEnabledOnline: String { "Whether it can be enabled online" }
  var asksWhetherEnabledOnline: String { "Can the new card be enabled online?" }
  var whetherAccountNumberStays: String { "Whether the account number stays" }
  var accountNumberStays: String { "it stays" }
  var accountNumberChanges: String { "it changes" }
  var asksWhetherAccountNumberStays: String { "Does the bank account number stay the same?" }
  var makingTime: String { "How long making takes" }
  func asksMakingTime(errand: String) -> String { "How many working days: \(errand)?" }
  var asksCollectionDeadline: String { "Until when must the card be collected?" }
  var timeToEnableCard: String { "Enable within" }
  var asksEnablingDeadline: String { "Until when must it be enabled?" }
  var hospitalUpdateTime: String { "Until hospitals know the card" }
  var asksHospitalUpdateTime: String { "How long after enabling do hospitals know the card?" }
  var receiptTerm: String { "How long the receipt holds" }
  var asksReceiptTerm: String {
    "Until when does the paper or temporary card hold? Can it be renewed?"
  }
  var earliestExchangeBeforeExpiry: String { "How early an expiring card is exchanged" }
  var claimDeadline: String { "Claim within" }
  var asksClaimDeadline: String { "By when must a bill paid in full be claimed?" }
  var awayFilingTerm: String { "How long a filing for care elsewhere holds" }
  var asksAwayFilingTerm: String { "Until when does my filing for care away from home hold?" }
  var howLongToKeepAccount: String { "How long to keep the old account" }
  var bankChangeOrder: String { "The order in which the bank changes" }
  var whereErrandIsDone: String { "Where it is done" }
  func asksWhereErrandIsDone(errand: String) -> String {
    "Where is it done, and at what hours: \(errand)?"
  }
  var whatToBring: String { "What to bring" }
  func asksWhatToBring(channel: String, errand: String) -> String {
    "Which papers for \(errand), \(channel)?"
  }
  func asksErrandFee(errand: String) -> String { "What does it cost: \(errand)?" }
  var howLongErrandTakes: String { "How long it takes" }
  var howCardComes: String { "How the card comes" }
  func asksWhetherCardIsSent(errand: String) -> String {
    "Can the card be sent, for how much, in how many days: \(errand)?"
  }
  var whetherMadeAtOnce: String { "Whether it is made at once" }
  var cardMadeAtOnce: String { "Made at once" }
  func asksBranchesMakingAtOnce(errand: String) -> String {
    "Which branches print the card on the spot: \(errand)?"
  }
  var openingHours: String { "Opening hours" }
  var openingHoursLabel: String { "Hours" }
  var cardValidity: String { "How long a card is valid" }
  var cardValidityLabel: String { "The card is valid" }
  var wrongPasswordLimit: String { "Wrong passwords that lock the card" }
  var wrongPasswordLabel: String { "Wrong passwords" }
  var howToCollect: String { "How to collect" }
  var photoRequirements: String { "The photo" }
  var photoLabel: String { "Photo" }
  var asksWhenToCloseAccount: String {
    "To change the bank: close the old account first, or once the new card works?"
  }
  var localOrder: String { "The order here" }
  var whileWithoutCard: String { "While there is no card" }
  var asksAboutInterimPaper: String {
    "Is there a paper or temporary card while I wait? Do hospitals take it?"
  }
  var worthKnowing: String { "Worth knowing" }
  var bewareHeading: String { "Beware" }
  var whetherHomeVisit: String { "Whether there are home visits" }
  func asksWhetherHomeVisit(errand: String) -> String {
    "The holder cannot come. Are there home visits for it: \(errand)? How is one arranged?"
  }
  var whetherChildComes: String { "Whether the child has to come" }
  func asksWhetherChildComes(errand: String) -> String {
    "Does the child have to be there for it: \(errand)? From which age on?"
  }
  var whetherOtherOutletMay: String { "Whether another place's outlet does it" }
  func asksWhetherOtherOutletMay(errand: String) -> String {
    "The holder is away. Can an outlet there do it: \(errand)?"
  }
  var whetherTemporaryIdTaken: String { "Whether a temporary ID card is accepted" }
  func asksWhetherTemporaryIdTaken(errand: String) -> String {
    "Is a temporary ID card accepted for it: \(errand)?"
  }
  var whetherBankMayChange: String { "Whether the bank may be changed now" }
  var asksWhetherBankMayChange: String {
    "May I change the bank? How long after getting the card, and at the new bank or a window?"
  }
  var whetherPensionMoves: String { "Whether the pension moves by itself" }
  var asksWhetherPensionMoves: String {
    "Does the pension move to the new card by itself? If not, where is it changed, with what?"
  }
  var howReturnedPaymentIsRepaid: String { "How a payment that came back is paid again" }
  var asksHowReturnedPaymentRepaid: String {
    "Did the payment to the old number come back? How is it paid again, do I have to ask, in how many days?"
  }
  var whyBankRefused: String { "Why the bank said no" }
  var asksWhyBankRefused: String {
    "Why could the account for the card not be opened? What has to be done first?"
  }
  var whetherMissingCardVoid: String { "Whether the card that never came is void" }
  var asksWhetherMissingCardVoid: String {
    "Is the card that never reached me void? Is it made again, or do I file anew?"
  }
  var currentCardStatus: String { "The card's status now" }
  var asksCurrentCardStatus: String {
    "What is the card's status now? What has to be done so that it works?"
  }
  var whetherInsuranceInOrder: String { "Whether the insurance is in order" }
  var asksWhetherInsuranceInOrder: String {
    "Is my insurance in order, or is it a gap, a waiting period, an unfinished transfer?"
  }
  var cardProgress: String { "How far along the card is" }
  var asksCardProgress: String { "How far along is my card? When and where can I collect it?" }
  var bankHotline: String { "The bank's hotline" }
  var asksWhetherRelativeMayReport: String {
    "May I report the loss for a relative? Whose name and document number do you need?"
  }
  func asksWherePayoutIsChanged(money: String) -> String {
    "Where is the account for it changed, and at what hours: \(money)?"
  }
  func asksPayoutChangePapers(place: String, money: String) -> String {
    "Which papers to change the account for \(money), \(place)?"
  }
  var asksHowOldIssuerCancels: String {
    "I moved away. How do I cancel the card that you issued? Do I have to come?"
  }
  var isAllowed: String { "yes" }
  var isNotAllowed: String { "no" }

  func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }

  func name(_ reportNeeded: ReportNeeded) -> String {
    switch reportNeeded {
    case .nothing: "no report needed"
    case .temporary: "temporary report first"
    case .formal: "formal report first"
    }
  }

  func name(_ oldCardDies: OldCardDies) -> String {
    switch oldCardDies {
    case .filing: "old card ends at filing"
    case .acceptance: "old card ends when accepted"
    case .enabling: "old card ends when the new one is enabled"
    }
  }

  func name(_ days: OpeningHours.Days) -> String {
    switch days {
    case .workdays: "working days"
    case .monFri: "Mon to Fri"
    case .monSat: "Mon to Sat"
    case .monSun: "every day"
    case .satSun: "Sat and Sun"
    case .mon: "Mon"
    case .tue: "Tue"
    case .wed: "Wed"
    case .thu: "Thu"
    case .fri: "Fri"
    case .sat: "Sat"
    case .sun: "Sun"
    }
  }

  func name(_ size: PhotoRule.Size) -> String {
    switch size {
    case .oneInch: "one inch"
    case .smallTwoInch: "small two inches"
    case .twoInch: "two inches"
    }
  }

  func name(_ background: PhotoRule.Background) -> String {
    switch background {
    case .white: "white background"
    case .blue: "blue background"
    case .red: "red background"
    }
  }

  func name(_ limit: TimeNeeded.Limit) -> String {
    switch limit {
    case .statutory: "limit by law"
    case .promised: "promised limit"
    }
  }

  func name(_ mail: TimeNeeded.Mail) -> String {
    switch mail {
    case .included: "post included"
    case .apart: "post not included"
    }
  }

  func name(_ deliveryWay: DeliveryWay) -> String {
    switch deliveryWay {
    case .pickUp: "pick-up"
    case .post: "by post"
    case .employer: "through the employer"
    case .community: "through the community office"
    }
  }

  func name(_ documentKind: DocumentKind) -> String {
    switch documentKind {
    case .idCard: "ID card"
    case .temporaryID: "temporary ID card"
    case .householdBook: "household book"
    case .birthCertificate: "birth certificate"
    case .residencePermit: "residence permit (HK, Macau, Taiwan)"
    case .travelPermit: "mainland travel permit"
    case .passport: "passport"
    case .foreignPRCard: "foreigner's residence card"
    case .oldCard: "old card"
    case .newCard: "new card"
    case .bankCard: "bank card"
    case .photo: "photo"
    case .photoReceipt: "photo receipt"
    case .applicationForm: "application form"
    case .mandate: "mandate"
    case .relationProof: "proof of relationship"
    case .lossReceipt: "receipt of the loss report"
    case .filingReceipt: "receipt of the application"
    case .closingSlip: "proof that the account is closed"
    case .insuranceProof: "proof of insurance"
    case .policeReport: "police report"
    case .deathProof: "death certificate"
    case .unitLetter: "employer's letter"
    case .unitLicence: "employer's licence"
    case .socialCardOf: "social-security card"
    case .phone: "phone that gets the code"
    case .cardNumber: "card number"
    case .servicePassword: "service password"
    case .ecardPassword: "e-card password"
    case .invoice: "invoice"
    case .itemisedList: "itemised list"
    case .medicalRecord: "medical record"
    case .other: "another paper"
    }
  }

}
