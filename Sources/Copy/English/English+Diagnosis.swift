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
    case .cardOffice: "the card office"
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

}
