/// What lapses or falls due.
package enum ObligationKind: Hashable, Sendable {
  /// The missing card can be used: report it.
  case report(Side)
  /// The temporary report lapses: repeat it, or report formally before.
  case renewReport(Side)
  /// The counters close before the temporary report lapses: the formal report is due earlier.
  case formalBeforeLapse
  /// The outlet has to void the card that was lost in the post.
  case voidParcel
  /// The card should be there by then: three working days of patience included.
  case askProgress
  /// The card is still not there: ask for a paper or a temporary card that serves meanwhile.
  case askForPaper
  /// The card is much too late: complain.
  case complain
  /// The card may be lying at the counter unseen: from some day on it is taken back.
  case collectionLimit
  case collect
  case enable
  case activate
  /// A desk refused a card that was only just enabled: try again.
  case retryAfterSync
  /// A claim for a bill paid in full, by its number.
  case fileClaim(Int)
  /// From this day on the expiring card can be exchanged.
  case awaitRenewalWindow
  case exchangeBeforeExpiry
  /// The bank changes between this month's payment and a day of the next.
  case changeBank
  /// A regular payment is moved after this month's has arrived.
  case moveAfterPayday(BindingKind)
  /// Until then the old account stays open.
  case keepOldAccount
  /// What hangs on the person is left alone: nothing is unbound before the new card works.
  case leaveBindings
  /// The filing for care away from home has a last day of its own.
  case checkAwayFiling
  /// The paper or temporary card that serves at a hospital runs out.
  case paperExpires
  /// The temporary identity document runs out.
  case idDocumentExpires
  /// An answer that somebody gave by telephone gets old.
  case hearAgain(FactKey)
}

/// Who fixes the date of a duty.
package enum Basis: Hashable, Sendable {
  case fact(FactID)
  /// Somebody at an office or a hotline.
  case told
  /// It is printed on the card or the document.
  case printed
  /// It cannot wait, whatever any paper says.
  case atOnce
  /// Nobody: we go by a cautious default, or know nothing to count from.
  case assumed
}

/// A dated duty.
package struct Obligation: Hashable, Sendable {
  package let kind: ObligationKind
  package let due: Due
  /// Who fixes the date.
  package let basis: Basis
  /// When the office itself expects it, where the duty only begins some days later.
  package var expected: Due?
  /// The years whose working days the date was counted on; nil where none were counted.
  package var workYears: ClosedRange<Int>?
  /// The day on which the counters open again, where a report lapses before: then it is repeated.
  package var countersReopen: Day?
  /// The days on which to call again until then, the first of them the last day of the report.
  package var repeats: [Day] = []

  /// A later day on which somebody wants to be reminded; nil where nobody does, or that day has come.
  package var putOff: Day?

  package init(kind: ObligationKind, due: Due, basis: Basis) {
    self.kind = kind
    self.due = due
    self.basis = basis
  }

  /// Whether the last possible day is over, or it has become pressing.
  ///
  /// What loses nothing by it is not pressing before the day to which it was put off.
  package func isOverdue(on today: Day) -> Bool {
    if putOff != nil, !kind.lapses { return false }
    return due.latest.map { $0 < today } ?? false
  }

  /// The first year that the date was counted on and that no paper fixes yet; nil where there is
  /// none.
  package func unpublishedYear(in calendar: WorkCalendar) -> Int? {
    workYears?.first { calendar.paper(ofYear: $0) == nil }
  }
}

extension Case {
  /// The duties today, the most urgent first; what has no day comes last.
  package func obligations(in circumstances: Circumstances) -> [Obligation] {
    guard journey.closing == .open, answers.situation != nil else { return [] }
    let found = Duties(case: self, circumstances: circumstances).all.map { duty in
      var duty = duty
      duty.putOff = reminders[duty.kind.key].flatMap { $0 > circumstances.today ? $0 : nil }
      return duty
    }
    return found.enumerated().sorted { left, right in
      (left.element.attention?.ordinal ?? .max, left.offset)
        < (right.element.attention?.ordinal ?? .max, right.offset)
    }.map(\.element)
  }
}
