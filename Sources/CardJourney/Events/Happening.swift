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
  /// A loss was reported, nil where nobody said how; `lapses` is the day the hotline named, if it did.
  case reported(Side, ReportKind, ChannelKind?, lapses: Day?)
  /// Seen: a temporary report has run out and the side works again.
  case lapsed(Side)
  case found
  case released(Side)
  case disposed(Disposal)
  /// The old card's social side ended: 注销.
  case cancelled
  case oldAccount(AccountEnd)

  /// An application was filed; the channel is nil where nobody said.
  case applied(Errand, ChannelKind?, Delivery)
  case withdrew
  case turnedDown(RejectionReason)
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

  /// What there is to know of it beside its effect and its guards: one row each.
  private struct Traits {
    let kind: Kind
    let track: Track?
    let errand: Errand?
    let note: Note?
    /// Whether no place takes it back.
    let isFinal: Bool

    init(
      _ kind: Kind, _ track: Track?, errand: Errand? = nil, note: Note? = nil, isFinal: Bool = false
    ) {
      self.kind = kind
      self.track = track
      self.errand = errand
      self.note = note
      self.isFinal = isFinal
    }
  }

  private var traits: Traits {
    switch self {
    case .reported(let side, .temporary, _, _):
      Traits(.reported, .of(side), errand: .temporaryReport)
    case .reported(let side, .formal, _, _): Traits(.reported, .of(side), errand: .formalReport)
    case .lapsed(let side): Traits(.lapsed, .of(side))
    case .found: Traits(.found, .plastic)
    case .released(let side): Traits(.released, .of(side), errand: .release)
    case .disposed: Traits(.disposed, .plastic, isFinal: true)
    case .cancelled: Traits(.cancelled, .social, errand: .cancelCard)
    case .oldAccount(.moved): Traits(.oldAccount, .account)
    case .oldAccount(.closed): Traits(.oldAccount, .account, errand: .closeAccount, isFinal: true)
    case .applied(let errand, _, _): Traits(.applied, .application, errand: errand, isFinal: true)
    case .withdrew: Traits(.withdrew, .application)
    case .turnedDown: Traits(.turnedDown, .application)
    case .accepted: Traits(.accepted, .application)
    case .makingFailed: Traits(.makingFailed, .application)
    case .posted: Traits(.posted, .application)
    case .ready: Traits(.ready, .application)
    case .strayed: Traits(.strayed, .application)
    case .parcelVoided: Traits(.parcelVoided, .application)
    case .reclaimed: Traits(.reclaimed, .application)
    case .collected: Traits(.collected, .application, errand: .collect)
    case .handedBack: Traits(.handedBack, .application)
    case .enabled: Traits(.enabled, .enabling, errand: .enable, isFinal: true)
    case .enablingFailed: Traits(.enablingFailed, .enabling)
    case .activated: Traits(.activated, .activating, errand: .activate)
    case .waivedBank: Traits(.waivedBank, .activating)
    case .settledAtDesk: Traits(.settledAtDesk, .enabling, note: .settledAtDesk)
    case .accessArranged: Traits(.accessArranged, nil)
    case .accessRefused: Traits(.accessRefused, nil)
    case .paidInFull: Traits(.paidInFull, nil)
    case .claim: Traits(.claim, nil)
    case .binding: Traits(.binding, nil)
    case .gotIDDocument: Traits(.gotIDDocument, .papers, note: .newIDDocument)
    case .recordCorrected: Traits(.recordCorrected, .papers, note: .recordCorrected)
    case .reportedToPolice: Traits(.reportedToPolice, nil, note: .policeTold)
    case .sawStatus: Traits(.sawStatus, nil)
    case .closed: Traits(.closed, nil)
    case .reopened: Traits(.reopened, nil)
    }
  }

  package var kind: Kind { traits.kind }

  /// The errand that was done when it happened; nil where no office did one.
  package var errand: Errand? { traits.errand }

  /// The track of the card's own that it moves first; nil for what runs beside the card.
  var track: Track? { traits.track }

  /// What is remembered of it beside its track; nil for most.
  var note: Note? { traits.note }

  /// Whether it cannot be taken back in the world, under these rules: one confirm screen each.
  package func isIrreversible(under rules: LocalRules) -> Bool {
    if case .reported(.social, .formal, _, _) = self { return !rules.formalIsReversible.value }
    return traits.isFinal
  }
}
