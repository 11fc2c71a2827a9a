extension Case {
  /// The questions whose answer would change something the person sees, not yet answered, in the
  /// order in which to ask them.
  ///
  /// The first two come before any instruction. The bank and the payouts are asked inside the step that needs
  /// them, but for where they decide the way: with another bank, a new card to be activated, a payment that came
  /// back.
  /// `worksOnline` says whether anything that is left can be done online at all, `dependsOnAge`
  /// whether anything is said there of children of one age only, `papersDependOn` which questions the
  /// papers or the order of the steps differ by.
  package func openQuestions(
    in circumstances: Circumstances, worksOnline: Bool, dependsOnAge: Bool,
    papersDependOn: Set<Question> = []
  ) -> [Question] {
    guard journey.closing == .open, !worksAgain(in: circumstances) || answers.place == nil else {
      return []
    }
    let journey = projection(in: circumstances).journey
    return Question.allCases.filter { question in
      answers[question] == nil
        && matters(
          question, journey: journey, worksOnline: worksOnline, dependsOnAge: dependsOnAge,
          papersDependOn: papersDependOn)
    }
  }

  private func matters(
    _ question: Question, journey: Journey, worksOnline: Bool, dependsOnAge: Bool,
    papersDependOn: Set<Question>
  ) -> Bool {
    guard let goal = answers.situation?.goal else { return question == .situation }
    // Whose card somebody else reported has more to ask about than who found a card.
    let isReleasedOnly =
      goal == .afterLoss && journey.isFoundInTime && answers.situation != .blocked
    let isStillFiled =
      goal.errand != nil && !journey.application.isRunning && !journey.application.isCollected
      && !isReleasedOnly
    switch question {
    case .situation: return false
    case .place: return true
    case .bankUse: return answers.isLive(.bankUse) && journey.isExposed(.bank)
    case .person:
      // Activating is the holder's own, whoever did the rest.
      return papersDependOn.contains(.person)
        || (goal.errand != nil || goal == .accountOnly)
          && !journey.isCardComplete
    case .canCome:
      return answers.isLive(.canCome) && goal.errand != nil
        && !journey.isCardComplete
    case .ageBand:
      return dependsOnAge && answers.isLive(.ageBand) && !journey.enabling.isEnabled
    // A temporary one runs out before the bank has seen it.
    case .idDocument:
      return papersDependOn.contains(.idDocument)
        || goal.errand != nil && !isReleasedOnly
          && !journey.isCardComplete
    // Who is away looks after the filing for care there until the new card works, and reports what is
    // missing from there.
    case .away:
      let isReported = journey.plastic != .missing || !journey.isExposed(.bank)
      return goal.errand != nil && !isReleasedOnly && !(journey.enabling.isEnabled && isReported)
    case .smartphone:
      // Enabling is done online where filing was not.
      return worksOnline && answers.isLive(.smartphone) && !isReleasedOnly
        && (goal == .accountOnly && journey.activating.isSettled
          || goal.errand != nil && !journey.enabling.isEnabled)
    // One that is missing has to be reported, filed or not.
    case .oldCard:
      return answers.isLive(.oldCard) && (!journey.enabling.isEnabled || journey.isExposed(.bank))
    case .expiry: return answers.isLive(.expiry) && isStillFiled
    case .bank, .newBank: return answers.situation == .bankChange && isStillFiled
    case .payouts:
      guard answers.isLive(.payouts) else { return false }
      return switch answers.situation {
      case .bounced: true
      case .toActivate: !journey.activating.isSettled
      default: papersDependOn.contains(.payouts) && isStillFiled
      }
    case .wish, .route: return false
    }
  }
}
