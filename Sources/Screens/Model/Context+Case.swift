import CardJourney
import CityGuide
import Copy

/// What the open case says.
extension Context {
  /// All that the case takes, in order.
  var tasks: [CaseTask] { `case`.tasks(in: circumstances) }

  /// An example of what can be typed, with the day so many days from today: none that is long over.
  func example(_ days: Int, _ words: @escaping @Sendable (any Copy, Day) -> String) -> Phrase {
    let day = today.adding(days: days)
    return Phrase { words($0, day) }
  }

  /// The number under which a task is listed; nil where the case does not have it.
  func number(of kind: CaseTask.Kind) -> Int? {
    tasks.firstIndex { $0.kind == kind }.map { $0 + 1 }
  }

  /// What was found of the card that is refused; nil where nothing is certain yet.
  var finding: Diagnosis.Finding? {
    guard case .failing(let symptom, _) = journey.enabling, symptom != .unclear else { return nil }
    return Diagnosis.Finding(symptom)
  }

  /// How the case ends where nothing is left.
  var outcome: Outcome {
    journey.isFoundInTime && answers.situation != .blocked ? .foundAgain : .done
  }

  /// Whether filing has to go with a formal report that has not been made.
  var needsFormalReport: Bool {
    guard journey.errand(for: answers) == .reissue, journey.plastic.isGone,
      rules.filingNeeds.value == .formal
    else { return false }
    return !journey.social.isSecured
  }

  /// Whether the medical code can be taken to work: not for whoever has no phone for it, is not covered
  /// for now, or has moved away from where it was set up.
  var hasMedicalCode: Bool {
    if [.benefitSuspended, .arrears].contains(finding) { return false }
    // Whoever has a card that is refused is not asked about a phone.
    let hasNoPhone = answers.smartphone == false && answers.situation?.goal != .worksAgain
    return !hasNoPhone && !answers.leavesCardElsewhere
  }

  /// Whether money is to come in on this card: one that came back was.
  var isPaidIntoCard: Bool {
    answers.situation == .bounced || answers.payouts?.contains(where: \.isPaidIn) == true
  }

  /// Whether the old card may still turn up.
  var canBeFound: Bool { journey.plastic == .missing && journey.closing == .open }

  /// The diagnosis with which a case of a refused card opens; nil once anything was found, and in
  /// every other case.
  var openingDiagnosis: Diagnosis? {
    guard `case`.steps(in: circumstances) == [.settleAtDesk],
      journey.enabling == .failing(.unclear, since: .unknown)
    else { return nil }
    return Diagnosis(of: `case`, in: circumstances)
  }

  /// Whether a new card is there that could fail.
  var hasNewCard: Bool { journey.application.isCollected }

  var whyNext: Reason { `case`.steps(in: circumstances).why(for: answers) }

  /// Whether it is asked who goes and by what the holder is known: until the new card works.
  var knowsWhoGoes: Bool {
    answers.situation?.goal.errand != nil && !journey.isCardComplete
  }

  /// The paper that says who the holder is.
  var holdersPaper: Phrase {
    let document = journey.document(for: answers).shown
    guard knowsWhoGoes, answers.acting != .`self` else {
      return Phrase { $0.ownItem(item: document.phrase($0)) }
    }
    return document.phrase(of: .holder, answers)
  }

  /// The papers that say who comes: the holder's, and that of whoever comes for the holder.
  var identityPapers: Phrase {
    guard knowsWhoGoes else { return holdersPaper }
    let own: Whose
    switch answers.acting {
    case .`self`, .employer: return holdersPaper
    case .agent: own = .agent
    case .guardian: own = .guardian
    }
    return [holdersPaper, DocumentKind.idCard.phrase(of: own, answers)].joined(by: .enumeration)
  }

  /// The number by which a desk finds the holder.
  var identityNumber: Phrase {
    guard knowsWhoGoes else { return Phrase(\.identityDocumentNumber) }
    let document = journey.document(for: answers)
    let number =
      document == .householdBook
      ? Phrase(\.idNumberInHouseholdBook)
      : document.hasIDNumber
        ? Phrase(\.idCardNumber) : Phrase(\.numberOfDocument)
    return switch answers.acting {
    case .`self`: Phrase { $0.ownItem(item: number($0)) }
    case .guardian: Phrase { $0.belongingToChild(item: number($0)) }
    case .agent, .employer: Phrase { $0.numberOfHolder(number: number($0)) }
    }
  }
}
