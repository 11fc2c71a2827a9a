extension Journey {
  /// Writes what a happening does to the tracks.
  ///
  /// Total: every case writes its track from any state, whatever the rules say, so that any log that
  /// can be read can be replayed.
  package mutating func apply(_ happening: Happening, when: When) {
    let filing = application.filing ?? .unrecorded
    if let note = happening.note { notes.insert(note) }
    switch happening {
    case .reported(let side, let kind, let channel, let lapses):
      report(side, kind, Report(made: when, lapses: lapses, channel: channel))
    case .lapsed(let side), .released(let side): release(side)
    case .found: plastic = .inHand
    case .disposed(.handedIn): plastic = .handedIn
    case .disposed(.destroyed): plastic = .destroyed
    case .cancelled: social = .cancelled
    case .oldAccount(.moved): account = .moved
    case .oldAccount(.closed): account = .closed
    case .applied(let errand, let channel, let delivery):
      application = .filed(
        Filing(errand: errand, channel: channel, delivery: delivery, filed: when))
      forgetNewCard()
    case .withdrew: application = .none
    case .turnedDown(let reason):
      application = .refused(reason, filing)
      // Whatever was corrected before, the office still sees something else.
      if reason == .record { notes.remove(.recordCorrected) }
    case .accepted(let promised): application = .making(filing, promised: promised)
    case .makingFailed: application = .remaking(filing)
    case .posted: application = .posted(filing)
    case .ready(let until): application = .ready(filing, since: when, until: until)
    case .strayed: application = .strayed(filing, isVoid: false)
    case .parcelVoided: application = .strayed(filing, isVoid: true)
    case .reclaimed:
      application = .reclaimed(filing)
      forgetNewCard()
    case .collected:
      application = .collected(filing, on: when)
      enabling = .sealed
      activating = .inactive
    case .handedBack:
      application = .remaking(filing)
      forgetNewCard()
    case .enabled: enabling = .enabled(when)
    case .enablingFailed(let symptom):
      // What fails at the bank leaves a social side that works as it is.
      if symptom.side == .bank, enabling.isEnabled {
        activating = .inactive
      } else {
        enabling = .failing(symptom, since: when)
      }
      notes.remove(.settledAtDesk)
    case .activated: activating = .active(when)
    case .waivedBank: activating = .waived
    case .settledAtDesk:
      // A desk that settles with the card proves that its social side works.
      if !enabling.isEnabled { enabling = .enabled(when) }
    case .accessArranged(let kind, let until):
      access = .arranged(kind, since: when, until: until)
    case .accessRefused(let kind): access = .refused(kind)
    case .paidInFull:
      claims[(claims.keys.max() ?? 0) + 1] = Claim(.papersHeld, paid: when)
    case .claim(let number, let state):
      claims[number] = Claim(state, paid: claims[number]?.paid ?? .unknown)
    case .binding(let kind, let state): bindings[kind] = state
    case .gotIDDocument(let document, let until):
      idDocument = HeldDocument(document, until: until)
    case .recordCorrected, .reportedToPolice: break  // Only noted.
    case .sawStatus(let word, let card): see(word, on: card, when: when)
    case .closed(let outcome): closing = .closed(outcome)
    case .reopened: closing = .open
    }
  }

  private mutating func report(_ side: Side, _ kind: ReportKind, _ report: Report) {
    switch (side, kind) {
    case (.social, .temporary): social = .temporary(report)
    case (.social, .formal): social = .formal(report)
    case (.bank, .temporary): account = .oral(report)
    case (.bank, .formal): account = .formal(report)
    }
  }

  private mutating func release(_ side: Side) {
    switch side {
    case .social: social = .usable
    case .bank: account = .live
    }
  }

  private mutating func forgetNewCard() {
    enabling = .none
    activating = .none
    notes.remove(.settledAtDesk)
    seen[.new] = nil
  }
}

// MARK: - Official words

extension Journey {
  /// What an official screen shows overrides what was presumed; where it goes against what was
  /// recorded, nothing is changed and a caution is left.
  private mutating func see(_ word: OfficialWord, on card: CardAge, when: When) {
    guard !contradicts(.sawStatus(word, card)) else {
      seen[card] = Sighting(word, when: when)
      cautions.insert(.statusAgrees)
      return
    }
    seen[card] = Sighting(word, when: when)
    cautions = []
    switch card {
    case .old: seeOld(word, when: when)
    case .new: seeNew(word, when: when)
    }
  }

  private mutating func seeOld(_ word: OfficialWord, when: When) {
    switch (word, social) {
    case (.normal, .temporary): social = .usable
    case (.reportedLost, .usable):
      // Temporary or formal is not said: the weaker is the safe reading.
      social = .temporary(Report(made: .unknown))
    case (.cancelled, .usable), (.cancelled, .temporary), (.cancelled, .formal):
      social = .cancelled
    default: break
    }
  }

  private mutating func seeNew(_ word: OfficialWord, when: When) {
    switch (word, application, enabling) {
    case (.making, .filed(let filing), _): application = .making(filing, promised: nil)
    case (.ready, .filed(let filing), _), (.ready, .making(let filing, _), _),
      (.ready, .remaking(let filing), _):
      application = .ready(filing, since: when, until: nil)
    case (.makingFailed, .filed(let filing), _), (.makingFailed, .making(let filing, _), _):
      application = .remaking(filing)
    case (.normal, .collected, .sealed), (.normal, .collected, .failing):
      enabling = .enabled(when)
    case (.sealed, .collected, .failing): enabling = .sealed
    case (.locked, .collected, .sealed), (.locked, .collected, .failing):
      enabling = .failing(.locked, since: when)
    default: break
    }
  }

  /// Whether a word seen on an official screen cannot be right if the records are.
  func contradicts(_ happening: Happening) -> Bool {
    guard case .sawStatus(let word, let card) = happening else { return false }
    switch (card, word) {
    case (.old, .normal): return social.isSecured
    case (.old, .reportedLost): return social == .cancelled || social == .none
    case (.old, .cancelled), (.old, .notFound): return false
    case (.old, .locked): return social == .cancelled
    case (.old, .sealed), (.old, .making), (.old, .ready), (.old, .makingFailed): return true
    case (.new, .sealed): return enabling.isEnabled
    case (.new, .normal), (.new, .locked): return !application.isCollected
    case (.new, .reportedLost), (.new, .cancelled): return application.isCollected
    case (.new, .making), (.new, .ready), (.new, .makingFailed): return application.isCollected
    case (.new, .notFound): return enabling.isEnabled
    }
  }
}
