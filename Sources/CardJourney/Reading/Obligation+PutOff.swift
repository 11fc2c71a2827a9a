extension ObligationKind {
  /// Whether something is lost when its day passes: such a day stays in sight, whenever somebody wants to be reminded.
  package var lapses: Bool {
    switch self {
    case .report, .renewReport, .formalBeforeLapse, .voidParcel, .collectionLimit, .collect,
      .enable,
      .fileClaim, .exchangeBeforeExpiry, .changeBank, .checkAwayFiling, .paperExpires,
      .idDocumentExpires:
      true
    case .askProgress, .askForPaper, .complain, .activate, .retryAfterSync, .awaitRenewalWindow,
      .moveAfterPayday, .keepOldAccount, .leaveBindings, .hearAgain:
      false
    }
  }
}

extension Obligation {
  /// The day on which it wants attention: when it falls due, or when somebody wants to be reminded.
  ///
  /// Never behind the day on which something is lost.
  package var attention: Day? {
    guard let putOff else { return due.earliest }
    guard kind.lapses, let first = due.earliest else { return putOff }
    return min(putOff, first)
  }

  /// The day on which it lapses although somebody wants to be reminded later; nil where none is lost.
  package var lapsesBefore: Day? {
    guard kind.lapses, let putOff, let first = due.earliest, first < putOff else { return nil }
    return first
  }
}

extension Case {
  /// A duty of the case by its key; nil where there is none today.
  package func obligation(_ key: String, in circumstances: Circumstances) -> Obligation? {
    obligations(in: circumstances).first { $0.kind.key == key }
  }

  /// Moves the reminder of a duty, which stays as due as it was.
  func putOff(_ key: String, until day: Day, _ now: When, in circumstances: Circumstances)
    -> Decision
  {
    guard obligation(key, in: circumstances) != nil else { return .nothingToDo }
    let today = circumstances.today
    guard day > today else {
      return .refused([Refusal(.dayCanBe, missing: .notBefore(today.adding(days: 1)))])
    }
    guard today.days(to: day) <= Case.longestPutOff else {
      return .refused([
        Refusal(.dayCanBe, missing: .notAfter(today.adding(days: Case.longestPutOff)))
      ])
    }
    guard reminders[key] != day else { return .nothingToDo }
    return .accepted([Draft(payload: .putOff(key, until: day), happened: now)], cautions: [])
  }

  /// Days: nobody remembers what was put off for longer.
  private static let longestPutOff = 366
}
