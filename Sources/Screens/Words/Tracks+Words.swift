import CardJourney
import Copy

extension OldSocial {
  var phrase: Phrase {
    switch self {
    case .none: Phrase(\.thereIsNone)
    case .usable: Phrase(\.oldCardUsable)
    case .temporary(let report) where report.endedCard:
      report.lapses.map { Phrase { [day = $0] copy in copy.cardVoidAsTold(day: day) } }
        ?? Phrase(\.oldCardCancelled)
    case .temporary(let report) where report.mayHaveLapsed != nil:
      Phrase { $0.temporaryReportInDoubt(lapse: report.lapsePhrase($0)) }
    // A card that was found blocked: that it is reported shows, and nothing else.
    case .temporary(let report) where report.made == .unknown && report.channel == nil:
      Phrase(\.reportDetailsNotKnown)
    case .temporary(let report):
      Phrase { $0.temporaryReportMade(when: report.made.phrase($0)) }
    case .formal(let report):
      Phrase { $0.formalReportMade(when: report.made.phrase($0)) }
    case .cancelled: Phrase(\.oldCardCancelled)
    }
  }
}

extension Report {
  /// Since when it may no longer hold: whether it does is only presumed.
  fileprivate var lapsePhrase: Phrase {
    mayHaveLapsed.map { Phrase { [day = $0] copy in copy.mayHaveLapsedSince(day: day) } }
      ?? Phrase(\.nothingToSay)
  }
}

extension OldAccount {
  var phrase: Phrase {
    switch self {
    case .none: Phrase(\.accountNeverOpened)
    case .live: Phrase(\.oldAccountLive)
    case .oral(let report) where report.mayHaveLapsed != nil:
      Phrase { $0.oralReportInDoubt(lapse: report.lapsePhrase($0)) }
    case .oral(let report):
      Phrase { $0.oralReportMade(when: report.made.phrase($0)) }
    case .formal(let report):
      Phrase { $0.formalReportMade(when: report.made.phrase($0)) }
    case .moved: Phrase(\.oldAccountMoved)
    case .closed: Phrase(\.oldAccountClosed)
    }
  }
}

extension Application {
  var phrase: Phrase {
    switch self {
    case .none: Phrase(\.applicationNotFiled)
    case .filed(let filing):
      Phrase { $0.applicationFiled(when: filing.filed.phrase($0)) }
    case .refused(let reason, _):
      Phrase { $0.applicationTurnedDown(reason: reason.phrase($0)) }
    case .making(_, let promised):
      promised.map { Phrase { [day = $0] copy in copy.cardPromisedFor(day: day) } }
        ?? Phrase(\.cardBeingMade)
    case .remaking: Phrase(\.cardBeingMadeAgain)
    case .posted: Phrase(\.cardInThePost)
    case .strayed(_, isVoid: false):
      Phrase(\.cardLostInPost)
    case .strayed(_, isVoid: true):
      Phrase(\.lostParcelVoided)
    case .ready(_, _, let until):
      until.map { Phrase { [day = $0] copy in copy.cardReadyUntil(day: day) } }
        ?? Phrase(\.cardReadyToCollect)
    case .reclaimed: Phrase(\.cardTakenBack)
    case .collected(_, let when): Phrase { $0.cardCollected(when: when.phrase($0)) }
    }
  }
}

extension Enabling {
  /// Where the new card's social side stands.
  func phrase(_ context: Context) -> Phrase {
    switch self {
    case .none: return Phrase(\.newCardNotThereYet)
    case .sealed: return Phrase(\.newCardSealed)
    // So a card stands that was brought in as one that fails; nobody has looked yet.
    case .failing(.unclear, since: .unknown): return Phrase(\.newCardFailsUnexplained)
    case .failing(let symptom, _):
      let advice = context.statement(symptom.advice)
      return Phrase { $0.newCardFails(symptom: symptom.phrase($0), advice: advice($0)) }
    case .enabled(let when): return Phrase { $0.newCardEnabled(when: when.told?($0)) }
    }
  }
}

extension Activating {
  var phrase: Phrase {
    switch self {
    case .none: Phrase(\.newCardNotThereYet)
    case .inactive: Phrase(\.bankSideInactive)
    case .active(let when): Phrase { $0.bankSideActive(when: when.told?($0)) }
    case .waived: Phrase(\.bankSideLeftInactive)
    }
  }
}

extension When {
  /// The day; nil where there is none: of a card that worked from the start nobody said that it was forgotten.
  fileprivate var told: Phrase? { self == .unknown ? nil : phrase }
}

extension Access {
  var phrase: Phrase {
    switch self {
    case .unarranged: Phrase(\.careNotArranged)
    case .arranged(let kind, let since, let until):
      until.map {
        Phrase { [until = $0] copy in
          copy.accessWorksUntil(means: kind.phrase(copy), tried: since.phrase(copy), until: until)
        }
      }
        ?? Phrase { $0.accessWorks(means: kind.phrase($0), tried: since.phrase($0)) }
    case .refused(let kind):
      Phrase { $0.accessRefused(means: kind.phrase($0)) }
    }
  }
}
