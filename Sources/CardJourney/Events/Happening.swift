/// How the old card left the holder's hands.
package enum Disposal: String, CaseIterable, Hashable, Sendable {
  case handedIn = "handed-in"
  case destroyed
}

/// What became of the account behind the old card.
package enum AccountEnd: String, CaseIterable, Hashable, Sendable {
  case moved
  case closed
}

/// Something that took place, in the past tense.
///
/// The world has acted; this only says so.
package enum Happening: Hashable, Sendable {
  /// A loss was reported; `lapses` is the day the hotline named, if it did.
  case reported(Side, ReportKind, ChannelKind, lapses: Day?)
  /// Seen: a temporary report has run out and the side works again.
  case lapsed(Side)
  case found
  case released(Side)
  case disposed(Disposal)
  /// The old card's social side ended: 注销.
  case cancelled
  case oldAccount(AccountEnd)

  case applied(Errand, ChannelKind, Delivery)
  case withdrew
  case turnedDown(RefusedFor)
  /// `promised` is the day the office named, if it did.
  case accepted(promised: Day?)
  case makingFailed
  case posted
  /// `until` is the day after which the card is taken back, if the office named one.
  case ready(until: Day?)
  case strayed
  /// The outlet has voided the card that was lost in the post.
  case parcelVoided
  case reclaimed
  case collected
  /// Misprinted or dead on arrival.
  case handedBack

  case enabled
  case enablingFailed(Symptom)
  case activated
  case waivedBank
  case settledAtDesk

  /// `until` is the last day on which it serves, if somebody said one.
  case accessArranged(AccessKind, until: Day?)
  case accessRefused(AccessKind)
  case paidInFull
  case claim(Int, ClaimState)
  case binding(BindingKind, BindingState)

  /// `until` is the last day on which it holds, as printed.
  case gotIDDocument(IDDocument, until: Day?)
  case recordCorrected
  case reportedToPolice
  case sawStatus(OfficialWord, CardAge)
  case closed(Outcome)
  case reopened
}

extension Happening {
  /// The happenings without what they carry; the raw value is the word in the log and on the
  /// command line, and never changes once shipped.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case reported, lapsed, found, released, disposed, cancelled
    case oldAccount = "old-account"
    case applied, withdrew
    case turnedDown = "turned-down"
    case accepted
    case makingFailed = "making-failed"
    case posted, ready, strayed
    case parcelVoided = "parcel-voided"
    case reclaimed, collected
    case handedBack = "handed-back"
    case enabled
    case enablingFailed = "enabling-failed"
    case activated
    case waivedBank = "waived-bank"
    case settledAtDesk = "settled-at-desk"
    case accessArranged = "access-arranged"
    case accessRefused = "access-refused"
    case paidInFull = "paid-in-full"
    case claim, binding
    case gotIDDocument = "got-id-document"
    case recordCorrected = "record-corrected"
    case reportedToPolice = "reported-to-police"
    case sawStatus = "saw-status"
    case closed, reopened
  }

  /// Which of the happenings it is.
  package var kind: Kind {
    switch self {
    case .reported: .reported
    case .lapsed: .lapsed
    case .found: .found
    case .released: .released
    case .disposed: .disposed
    case .cancelled: .cancelled
    case .oldAccount: .oldAccount
    case .applied: .applied
    case .withdrew: .withdrew
    case .turnedDown: .turnedDown
    case .accepted: .accepted
    case .makingFailed: .makingFailed
    case .posted: .posted
    case .ready: .ready
    case .strayed: .strayed
    case .parcelVoided: .parcelVoided
    case .reclaimed: .reclaimed
    case .collected: .collected
    case .handedBack: .handedBack
    case .enabled: .enabled
    case .enablingFailed: .enablingFailed
    case .activated: .activated
    case .waivedBank: .waivedBank
    case .settledAtDesk: .settledAtDesk
    case .accessArranged: .accessArranged
    case .accessRefused: .accessRefused
    case .paidInFull: .paidInFull
    case .claim: .claim
    case .binding: .binding
    case .gotIDDocument: .gotIDDocument
    case .recordCorrected: .recordCorrected
    case .reportedToPolice: .reportedToPolice
    case .sawStatus: .sawStatus
    case .closed: .closed
    case .reopened: .reopened
    }
  }

  /// Whether it cannot be taken back in the world, under these rules: one confirm screen each.
  package func isIrreversible(under rules: LocalRules) -> Bool {
    switch self {
    case .reported(.social, .formal, _, _): !rules.formalIsReversible.value
    case .applied, .enabled, .oldAccount(.closed), .disposed: true
    default: false
    }
  }
}

extension Happening {
  /// The errand that was done when it happened; nil where no office did one.
  package var errand: Errand? {
    switch self {
    case .reported(_, .temporary, _, _): .temporaryReport
    case .reported(_, .formal, _, _): .formalReport
    case .released: .release
    case .applied(let errand, _, _): errand
    case .collected: .collect
    case .enabled: .enable
    case .activated: .activate
    case .cancelled: .cancelCard
    case .oldAccount(.closed): .closeAccount
    default: nil
    }
  }
}
