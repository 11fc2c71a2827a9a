import CardJourney

extension English: DiagnosisCopy {
  func causeQuestionsLeft(questions: Int) -> String {
    "At most \(questions) questions are left, this one included."
  }
  var recordFoundCause: String { "Record it" }
  func enterRecordsOutcome(outcome: String) -> String { "Enter records it and goes on: \(outcome)" }
  var causeTodaysAdvice: String { "What to do today" }
  var whomToTell: String { "Whom to tell" }
  var dialIssuingAreaCodeFirst: String {
    "From elsewhere, dial the area code of the issuing place first."
  }
  func retryThenCall(day: String) -> String {
    "Try again on \(day); if it still fails, call the number below."
  }
  func enabledWithinWorkingDays(days: Int) -> String { "Within the last \(days) working days" }
  var enabledEarlier: String { "Earlier" }
  var enablingDayForgotten: String { "Not sure" }
  var cardStateNotFound: String { "Not looked up, or not found" }
  var insuranceDeskThere: String { "The insurance desk of that hospital or pharmacy" }
  var hrOrInsuranceWindow: String {
    "The employer's HR; who pays alone, the tax or insurance window"
  }
  func situationAndObservation(situation: String, observation: String) -> String {
    "\(situation); \(observation)"
  }
  var medicalCodeMeanwhile: String {
    "Use the medical code meanwhile; keep invoice and list of what you pay yourself."
  }
  var sayDeskDayAndScreen: String {
    "Say on the phone: which desk, which day, what the screen said. Leave no card number."
  }
  var keepSelfPaidPapers: String { "Keep invoice and list of what you pay yourself." }
  var askWhyBenefitStopped: String {
    "Ask whether you are not enrolled, in a waiting period or being transferred; employees ask HR first."
  }
  var askUnpaidMonthsFirst: String {
    "First ask which months are unpaid: employees through HR, who pays alone at the tax or insurance window."
  }
  var askAboutCoverageGap: String {
    "Once paid, ask the insurance bureau from which day it counts again, and whether the gap is covered."
  }
  var enableSocialSideQuickly: String { "Have the social side enabled; it takes minutes." }
  var useNewerCard: String {
    "Take the newer one; enable it first if it is not, the old one stops with that."
  }
  var repeatForNewerCard: String {
    "The newer one is refused too? Then go through this again for that card."
  }
  var askWhoReportedLoss: String {
    "Ask 12333 who reported it, on which day, for a time or formally, and whether anybody applied for a new card."
  }
  var askBankAboutReportToo: String {
    "Ask the bank too: is the account reported as well, and is any money missing?"
  }
  var releaseReportAtBothOffices: String {
    "Take ID card and card to both, card office and bank, and have them released; say that the report is not yours."
  }
  var newCardLookAgain: String {
    "Just issued? They probably looked at the old one: look again with the new number; else ask whether it is registered wrongly."
  }
  var askWhoCancelledCard: String {
    "Ask 12333 who cancelled it, when and why: unused for too long, insured elsewhere now, or replaced by somebody?"
  }
  var cancelledCardNewIssuer: String {
    "Insured in another province now? Then that place issues the new card; otherwise it is made here."
  }
  var cancelledCardBankAccount: String {
    "The account behind it is another matter: ask the bank about money and debits."
  }
  var resetSocialPassword: String {
    "Have the social password reset with ID card and card; HRSS does it."
  }
  var cashPasswordIsBanks: String { "Cash has a password of its own: that is the bank's." }
  var resetPinAtBank: String {
    "The holder goes to the bank's counter with ID card and card. Try no more, and tell nobody the PIN."
  }
  var carePasswordIsSocial: String { "Care has a password of its own: that is HRSS's." }
  var activateOrUnlockAtBank: String {
    "The holder goes to the bank's counter with the ID card: to activate it, or to unlock it."
  }
  var checkRegisteredPayoutAccount: String {
    "Payments do not arrive? Look whether the old number is still registered."
  }
  var correctInsuredRecordFirst: String {
    "First have the insured record corrected; an application before that is turned down."
  }
  var exchangeMisprintedCard: String { "Then exchange it; a new misprint is handed back." }
  var exchangeExpiredWithoutHurry: String {
    "Exchange it with the ID card; there is no hurry, you still have it."
  }
  var expiredCardWhomToAsk: String {
    "Refused for care? Tell 12333 which desk. Cash or payments fail? Ask the bank."
  }
  var tryAnotherTerminal: String { "Ask for another terminal, or use the medical code." }
  var terminalTellInsuranceBureau: String { "If they do nothing, tell the insurance bureau." }
  var networkWaitAndRetry: String {
    "Wait and try again, or ask the insurance desk when it will be back."
  }
  var networkPayThenClaim: String {
    "Cannot wait? Pay yourself, take invoice and list, and claim it afterwards."
  }
  var networkTellInsuranceBureau: String { "If it stays down, tell the insurance bureau." }
  var fileAwayCareFirst: String {
    "File first: in the national insurance app or at home's insurance window; emergencies count as filed."
  }
  var useConnectedHospital: String {
    "See that the hospital is connected; otherwise go to one that is."
  }
  var exchangeUnreadableCard: String {
    "Exchange it with the ID card; one just issued is handed back to its outlet."
  }
  var keepUnreadableCard: String { "Do not throw it away: it is usually handed in." }
  var askStateOrHaveRead: String {
    "Ask for the card's state, or have a window read it with the ID card there."
  }

  func name(_ question: Diagnosis.Question) -> String {
    switch question {
    case .whichCard: "Which card is in your hand?"
    case .said: "What did the screen, or the desk, say?"
    case .benefit: "Is the insurance itself in order?"
    case .cardState: "What does the official query say of this card?"
    case .whereItFails: "Where does it fail, and where does it work?"
    case .printedData:
      "Does the print match the ID card, and is the card in date?"
    case .enabledRecently: "When was the social side enabled?"
    }
  }

  func short(_ question: Diagnosis.Question) -> String {
    switch question {
    case .whichCard: "which card"
    case .said: "what they said"
    case .benefit: "insurance"
    case .cardState: "card state"
    case .whereItFails: "where it fails"
    case .printedData: "print"
    case .enabledRecently: "enabled"
    }
  }

  func why(_ question: Diagnosis.Question) -> String {
    switch question {
    case .whichCard:
      "An only card that is reported is released, a cancelled one is made anew; only with a newer one is it the wrong one."
    case .said:
      "That sentence mostly says whose business it is: network, password, contributions, insurance or card."
    case .benefit:
      "Unpaid, in a waiting period or being transferred: then no card settles. Look in the insurance app or ask 12393."
    case .cardState:
      "Look in the electronic card or ask 12333. Sealed: not enabled yet, not unpaid. A report is released; cancelled needs a new one."
    case .whereItFails:
      "Care is the social side, money the bank side; what is read elsewhere is not the card's fault."
    case .printedData:
      "With another name or number no desk accepts it: first the record, then another card. The date, if any, is on the back."
    case .enabledRecently:
      "A hospital may not know a card that was just enabled; waiting is enough."
    }
  }

  func name(_ card: Diagnosis.Card) -> String {
    switch card {
    case .justIssued: "A new one that was never accepted yet"
    case .inUse: "My only one, in use until now"
    case .older: "An old one; I have a newer one too"
    case .notSure: "Not sure"
    }
  }

  func name(_ said: Diagnosis.Said) -> String {
    switch said {
    case .network: "System or network down; other cards fail too"
    case .socialPassword: "The password for care is wrong or locked"
    case .bankPassword: "The PIN for cash is wrong or locked"
    case .arrears: "Contributions are not paid"
    case .suspended: "Not insured, suspended, waiting period"
    case .expired: "The card has expired"
    case .cardState:
      "Card invalid, sealed, reported lost, cancelled, locked"
    case .unreadable: "It cannot read the card"
    case .notSure: "Nothing clear, or not remembered"
    }
  }

  func name(_ benefit: Diagnosis.Benefit) -> String {
    switch benefit {
    case .yes: "Yes: insured and paid up"
    case .arrears: "No: contributions are not paid"
    case .no: "No: waiting period, or being transferred"
    case .notSure: "Not sure"
    }
  }

  func name(_ print: Diagnosis.Print) -> String {
    switch print {
    case .yes: "Name and number are the same, and it is in date"
    case .no: "No: misprinted, or changed since"
    case .expired: "The same, but its date is over"
    case .notSure: "Not sure, the card is not at hand"
    }
  }

  func name(_ extent: Diagnosis.Extent) -> String {
    switch extent {
    case .thisDeskOnly:
      "Only this desk: others, a kiosk or the bank read it"
    case .moneyOnly: "Only money: cash machine, payments"
    case .hospitals: "Hospitals: a kiosk or the bank reads it"
    case .everywhere: "Everywhere: not even a kiosk reads it"
    case .awayNotFiled:
      "Away from home, not filed, or not sure of it"
    case .awayFiled: "Away from home, with a filing"
    case .notSure: "Tried once only, hard to say"
    }
  }

  func name(_ party: Diagnosis.Party) -> String {
    switch party {
    case .cardOffice: "the HRSS bureau, for the card"
    case .insurer: "the insurance bureau, for benefits and settlement"
    case .bank: "the bank on the card"
    case .hospital: "the hospital or pharmacy where it failed"
    case .employer: "the employer's HR"
    }
  }

  func name(_ finding: Diagnosis.Finding) -> String {
    switch finding {
    case .benefitSuspended:
      "The insurance is suspended; it is not the card"
    case .arrears: "Contributions are unpaid; it is not the card"
    case .sealed: "The card is fine, only not enabled yet"
    case .wrongCard:
      "This is the old card; the newer one is the one to use"
    case .reportedLost:
      "The card was reported lost; released, it works again"
    case .cancelled: "The card was cancelled and has to be made anew"
    case .locked:
      "The card is fine; the social password is wrong or locked"
    case .bankLocked: "The card is fine; the bank's PIN is wrong or locked"
    case .bankSide: "The social side works; it is the bank side"
    case .wrongData: "Name or number do not match the ID card"
    case .expired: "The date on the card is over; exchange it"
    case .terminal: "It is read elsewhere: it is this desk's terminal"
    case .network: "System or network is down; it is not the card"
    case .awayNotFiled: "Care away from home has to be filed first"
    case .notSynced:
      "The card is fine; the hospital does not know it yet"
    case .chip: "All else is excluded: probably the chip is dead"
    case .askInsurer:
      "The card is normal; settlement has to be looked into"
    case .askCardOffice:
      "Not certain yet: first find out the card's state"
    }
  }

  func aboutTheCard(_ finding: Diagnosis.Finding) -> String {
    switch finding {
    case .wrongData, .chip, .expired:
      "This card has to be exchanged. It is there: no loss report."
    case .cancelled:
      "A cancelled card does not come back: no loss report, a new card."
    case .reportedLost:
      "Do not apply for a new card: once you do, this one can never be released."
    case .askInsurer, .askCardOffice:
      "Until that is clear, do not apply for a new card."
    case .benefitSuspended, .arrears, .sealed, .wrongCard, .locked, .bankLocked, .bankSide,
      .terminal, .network, .awayNotFiled, .notSynced:
      "No new card is needed."
    }
  }

}
