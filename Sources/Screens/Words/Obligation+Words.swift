package import CardJourney
package import CityGuide
package import Copy

extension Obligation {
  /// What has to be done, by when, in one sentence.
  package func phrase(on today: Day, _ lines: ServiceLines) -> Phrase {
    let plain = phraseOfDuty(on: today, lines)
    guard let reminder = reminder(on: today) else { return plain }
    return Phrase { $0.withRemark(words: plain($0), remark: reminder($0)) }
  }

  /// To when it was put off, and what is lost before; nil where it was not.
  private func reminder(on today: Day) -> Phrase? {
    guard let putOff else { return nil }
    guard let day = lapsesBefore else {
      return Phrase { $0.dutyPutOff(day: putOff) }
    }
    guard day > today else {
      return Phrase { $0.putOffButCannotWait(day: putOff) }
    }
    return Phrase { $0.putOffBeyondLapse(putOff: putOff, lapse: day) }
  }

  private func phraseOfDuty(on today: Day, _ lines: ServiceLines) -> Phrase {
    switch kind {
    case .report(let side): reportPhrase(side, on: today)
    case .renewReport(let side): renewalPhrase(side, on: today)
    case .leaveBindings: kind.phrase(lines)
    case .askProgress: progressPhrase(on: today, lines)
    case .askForPaper, .complain, .collectionLimit: milestonePhrase(on: today, lines)
    default: plainPhrase(on: today, lines)
    }
  }

  /// The same for the head of every page, the day first.
  func alarm(on today: Day, _ lines: ServiceLines) -> Phrase {
    let plain = alarmOfDuty(on: today, lines)
    guard let reminder = reminder(on: today) else { return plain }
    return Phrase { $0.withRemark(words: plain($0), remark: reminder($0)) }
  }

  private func alarmOfDuty(on today: Day, _ lines: ServiceLines) -> Phrase {
    let day = due.earliest
    let when =
      day.map { day in
        let distance = day.distance(from: today)
        if day == today { return distance }
        return today.days(to: day) == 1
          ? Phrase { $0.leadBefore(lead: distance($0), words: day.monthAndDay) }
          : Phrase { $0.withRemark(words: day.monthAndDay, remark: distance($0)) }
      }
    let (side, what) = reportOf(lines)
    guard let side else {
      // A day that nobody knows is not today.
      guard let when else { return Phrase { $0.dutyDayToBeAsked(duty: what($0)) } }
      let ours = isOurs ? Phrase(\.ourReminderSuffix) : Phrase(\.nothingToSay)
      return Phrase { $0.labelledInParts(label: when($0), words: what($0), addition: ours($0)) }
    }
    let ours = isOurs ? Phrase(\.countedShortSuffix) : Phrase(\.nothingToSay)
    // A report of an unknown day may run out at any time.
    let now = when ?? Phrase(\.dayIsToday)
    return Phrase {
      $0.reportAlarm(when: now($0), side: side, what: what($0), remark: ours($0))
    }
  }

  /// Of which side it is a report, and what is to be done.
  private func reportOf(_ lines: ServiceLines) -> (side: Side?, what: Phrase) {
    switch kind {
    case .report(let side):
      (side, Phrase(isUnreported ? \.reportIsToBeMade : \.reportMayHaveLapsed))
    case .renewReport(let side): (side, Phrase(\.reportRunsOut))
    default: (nil, kind.phrase(lines))
    }
  }

  /// A milestone of our own in a wait: what to do, from when on.
  private func milestonePhrase(on today: Day, _ lines: ServiceLines) -> Phrase {
    guard let day = due.earliest, day > today else { return kind.phrase(lines) }
    return Phrase { $0.noNewsByDay(day: day.phrase($0), duty: kind.phrase(lines)($0)) }
  }

  /// How many working days are left, where the day was counted in them; nil where it was not, or it is
  /// over.
  package func workdaysLeft(on today: Day, in calendar: WorkCalendar) -> Phrase? {
    guard workYears != nil, let day = (expected ?? due).earliest, day > today else { return nil }
    let left = calendar.workdays(after: today, upTo: day)
    return Phrase { $0.workingDaysLeft(count: left) }
  }

  /// What makes the date uncertain: a year whose holidays nobody has announced; nil where nothing
  /// does.
  package func caution(in calendar: WorkCalendar) -> Phrase? {
    guard let year = unpublishedYear(in: calendar) else { return nil }
    if areCountersUncertain {
      return Phrase { $0.holidaysUnknownCallEarly(year: year) }
    }
    let days = WorkCalendar.provisionalError
    return Phrase { $0.holidaysUnknownMayDiffer(year: year, days: days) }
  }

  /// Whether the day itself is certain, and only the days on which counters work are not.
  private var areCountersUncertain: Bool {
    guard case .renewReport = kind else { return false }
    if case .between = due { return false }
    return true
  }

  /// The papers that fix the working days it was counted on; empty where none were counted.
  package func papers(in calendar: WorkCalendar) -> [String] {
    workYears?.compactMap { calendar.paper(ofYear: $0) } ?? []
  }

  private func reportPhrase(_ side: Side, on today: Day) -> Phrase {
    guard !isUnreported, let day = due.earliest else {
      return Phrase { $0.reportSideToday(side: side) }
    }
    return Phrase { $0.sideReportMayHaveLapsed(side: side, day: day) }
  }

  private func renewalPhrase(_ side: Side, on today: Day) -> Phrase {
    guard let day = due.earliest else {
      return Phrase { $0.askWhenReportLapses(side: side) }
    }
    let distance = day.distance(from: today)
    if let countersReopen {
      let days = (repeats.isEmpty ? [day] : repeats).map(\.monthAndDay)
      return Phrase {
        $0.reportLapsesWhileClosed(
          side: side, day: day.phrase($0), isOurs: isOurs, reopening: countersReopen.phrase($0),
          callDays: days)
      }
    }
    return Phrase {
      $0.repeatReportBefore(
        side: side, due: due.phrase($0), isOurs: isOurs, distance: distance($0))
    }
  }

  private func progressPhrase(on today: Day, _ lines: ServiceLines) -> Phrase {
    guard let expected, expected.earliest != nil else { return plainPhrase(on: today, lines) }
    let isOver = isOverdue(on: today)
    return Phrase {
      $0.cardDueElseAsk(expected: expected.phrase($0), isLate: isOver, due: due.phrase($0))
    }
  }

  /// Whether it is about a side that nobody reported: nothing there could have lapsed.
  private var isUnreported: Bool { basis == .atOnce }

  /// Whether the day is only our own reminder.
  private var isOurs: Bool { basis == .assumed }

  private func plainPhrase(on today: Day, _ lines: ServiceLines) -> Phrase {
    guard let first = due.earliest else {
      return Phrase { $0.dutyDayToBeAsked(duty: kind.phrase(lines)($0)) }
    }
    if isOverdue(on: today) {
      return isOurs
        ? Phrase { $0.dutyLongOverdue(duty: kind.phrase(lines)($0)) }
        : Phrase { $0.dutyOverdue(duty: kind.phrase(lines)($0), due: due.phrase($0)) }
    }
    let distance = first.distance(from: today)
    if isOurs {
      return Phrase {
        $0.dutyReminderDay(
          duty: kind.phrase(lines)($0), due: due.phrase($0), distance: distance($0))
      }
    }
    return Phrase {
      $0.dutyDueDay(duty: kind.phrase(lines)($0), due: due.phrase($0), distance: distance($0))
    }
  }
}

extension ObligationKind {
  /// Whether it is about a card that somebody else is making.
  var isOfWaiting: Bool {
    switch self {
    case .askProgress, .askForPaper, .complain, .collectionLimit: true
    default: false
    }
  }

  package func phrase(_ lines: ServiceLines) -> Phrase {
    switch self {
    case .report(let side):
      Phrase { $0.dutyReportSide(side: side) }
    case .renewReport(let side):
      Phrase { $0.dutyReportLapses(side: side) }
    case .formalBeforeLapse:
      Phrase(\.dutyReportFormallyInTime)
    case .voidParcel: Phrase(\.dutyVoidLostParcel)
    case .askProgress: Phrase(\.dutyAskForNews)
    case .askForPaper:
      Phrase(\.dutyAskForInterimPaper)
    case .complain: Phrase { $0.dutyComplainOfDelay(line: lines.complaints) }
    case .collectionLimit:
      Phrase(\.dutyAskIfCardLies)
    case .collect: Phrase(\.dutyCollectCard)
    case .enable: Phrase(\.dutyEnableNewCard)
    case .activate: Phrase(\.dutyActivateBankSide)
    case .retryAfterSync: Phrase(\.dutyTryCardAgain)
    case .fileClaim(let number): Phrase { $0.dutyFileClaim(number: number) }
    case .awaitRenewalWindow: Phrase(\.dutyExchangeOpens)
    case .exchangeBeforeExpiry: Phrase(\.dutyCardExpires)
    case .changeBank:
      Phrase(\.dutyFinishBankChange)
    case .moveAfterPayday(let kind):
      Phrase { $0.dutyMovePayment(payment: kind.phrase($0)) }
    case .keepOldAccount: Phrase(\.dutyKeepOldAccount)
    case .leaveBindings:
      Phrase(\.dutyUnbindNothingYet)
    case .checkAwayFiling: Phrase(\.dutyAwayFilingEnds)
    case .paperExpires: Phrase(\.dutyInterimPaperExpires)
    case .idDocumentExpires: Phrase(\.dutyTemporaryIDExpires)
    case .hearAgain(let key):
      (Matter(key: key)?.question).map {
        Phrase { [question = $0] copy in copy.dutyAskQuestionAgain(question: question(copy)) }
      } ?? Phrase(\.dutyAnswerGetsOld)
    }
  }

  /// Why it matters.
  package var why: StatementID {
    switch self {
    case .report, .renewReport: .finderCanUseCard
    case .formalBeforeLapse: .reportEndsWhileClosed
    case .voidParcel: .parcelInOtherHands
    case .askProgress: .lateBeyondPromise
    case .askForPaper, .complain: .noTermForWaiting
    case .collect, .collectionLimit: .uncollectedIsDestroyed
    case .enable, .activate: .noTermForEnabling
    case .retryAfterSync: .whyAskEnabledRecently
    case .fileClaim: .claimWithinYear
    case .awaitRenewalWindow, .exchangeBeforeExpiry: .expiryStopsBankSide
    case .changeBank: .closedAccountMissesPayment
    case .moveAfterPayday: .movedAfterPayday
    case .keepOldAccount: .lateMoneyToOldAccount
    case .leaveBindings: .bindingsFollowPerson
    case .checkAwayFiling: .awayFilingInApp
    case .paperExpires: .askBeforePaperExpires
    case .idDocumentExpires: .expiredIDServesNowhere
    case .hearAgain: .rulesChange
    }
  }
}

extension Basis {
  /// Who fixes the date; nil where a fact does, whose source is shown.
  package var phrase: Phrase? {
    switch self {
    case .fact, .atOnce: nil
    case .told: Phrase(\.basisAsTold)
    case .printed: Phrase(\.basisAsPrinted)
    case .assumed: Phrase(\.basisOurReminder)
    }
  }
}
