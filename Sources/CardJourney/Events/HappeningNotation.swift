/// Happenings as words: the one written form, used by the log, the command line and the tests.
///
///     reported social temporary telephone lapses=2026-11-27
///     applied reissue window pick-up
extension Happening {
  /// The words, the kind first.
  package var words: [String] { [kind.rawValue] + arguments }

  private var arguments: [String] {
    switch self {
    case .reported(let side, let report, let channel, let lapses):
      [side.rawValue, report.rawValue, channel.rawValue] + dated("lapses", lapses)
    case .lapsed(let side), .released(let side): [side.rawValue]
    case .disposed(let disposal): [disposal.rawValue]
    case .oldAccount(let end): [end.rawValue]
    case .applied(let errand, let channel, let delivery):
      [errand.rawValue, channel.rawValue, delivery.rawValue]
    case .turnedDown(let reason): [reason.rawValue]
    case .accepted(let promised): dated("promised", promised)
    case .ready(let until): dated("until", until)
    case .enablingFailed(let symptom): [symptom.rawValue]
    case .accessArranged(let access, let until): [access.rawValue] + dated("until", until)
    case .accessRefused(let access): [access.rawValue]
    case .claim(let number, let state): [String(number), state.rawValue]
    case .binding(let binding, let state): [binding.rawValue, state.rawValue]
    case .gotIDDocument(let document, let until): [document.rawValue] + dated("until", until)
    case .sawStatus(let word, let card): [word.rawValue, card.rawValue]
    case .closed(let outcome): [outcome.rawValue]
    case .found, .cancelled, .withdrew, .makingFailed, .posted, .strayed, .parcelVoided, .reclaimed,
      .collected, .handedBack, .enabled, .activated, .waivedBank, .settledAtDesk, .paidInFull,
      .recordCorrected, .reportedToPolice, .reopened:
      []
    }
  }

  private func dated(_ name: String, _ day: Day?) -> [String] {
    day.map { ["\(name)=\($0)"] } ?? []
  }

  /// Reads a happening from its words.
  ///
  /// Throws the word that could not be read, and what may stand there.
  package init(words: [String]) throws(NotationError) {
    var reader = WordReader(words)
    let kind: Kind = try reader.next()
    switch kind {
    case .reported:
      self = .reported(
        try reader.next(), try reader.next(), try reader.next(or: .telephone),
        lapses: try reader.day(named: "lapses"))
    case .lapsed: self = .lapsed(try reader.next())
    case .found: self = .found
    case .released: self = .released(try reader.next())
    case .disposed: self = .disposed(try reader.next())
    case .cancelled: self = .cancelled
    case .oldAccount: self = .oldAccount(try reader.next())
    case .applied:
      self = .applied(
        try reader.next(among: [.reissue, .exchange, .firstIssue]),
        try reader.next(or: .window), try reader.next(or: .unknown))
    case .withdrew: self = .withdrew
    case .turnedDown: self = .turnedDown(try reader.next())
    case .accepted: self = .accepted(promised: try reader.day(named: "promised"))
    case .makingFailed: self = .makingFailed
    case .posted: self = .posted
    case .ready: self = .ready(until: try reader.day(named: "until"))
    case .strayed: self = .strayed
    case .parcelVoided: self = .parcelVoided
    case .reclaimed: self = .reclaimed
    case .collected: self = .collected
    case .handedBack: self = .handedBack
    case .enabled: self = .enabled
    case .enablingFailed: self = .enablingFailed(try reader.next(or: .unclear))
    case .activated: self = .activated
    case .waivedBank: self = .waivedBank
    case .settledAtDesk: self = .settledAtDesk
    case .accessArranged:
      self = .accessArranged(try reader.next(), until: try reader.day(named: "until"))
    case .accessRefused: self = .accessRefused(try reader.next())
    case .paidInFull: self = .paidInFull
    case .claim: self = .claim(try reader.number(), try reader.next())
    case .binding: self = .binding(try reader.next(), try reader.next())
    case .gotIDDocument:
      self = .gotIDDocument(
        try reader.next(among: [.temporary, .atHand]), until: try reader.day(named: "until"))
    case .recordCorrected: self = .recordCorrected
    case .reportedToPolice: self = .reportedToPolice
    case .sawStatus: self = .sawStatus(try reader.next(), try reader.next(or: .old))
    case .closed: self = .closed(try reader.next())
    case .reopened: self = .reopened
    }
    try reader.finish()
  }
}
