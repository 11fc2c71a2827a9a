/// Happenings as words: the one written form, used by the log, the command line and the tests.
///
///     reported social temporary telephone lapses=2026-11-27
///     applied reissue window pick-up
///     applied reissue unknown unknown
extension Happening {
  /// The words, the kind first.
  package var words: [String] { [kind.rawValue] + arguments }

  private var arguments: [String] {
    switch self {
    case .reported(let side, let report, let channel, let lapses):
      [side.rawValue, report.rawValue, channel.word] + dated("lapses", lapses)
    case .lapsed(let side), .released(let side): [side.rawValue]
    case .disposed(let disposal): [disposal.rawValue]
    case .oldAccount(let end): [end.rawValue]
    case .applied(let errand, let channel, let delivery):
      [errand.rawValue, channel.word, delivery.rawValue]
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
        try reader.next(), try reader.next(), try reader.channel(),
        lapses: try reader.day(named: "lapses"))
    case .lapsed: self = .lapsed(try reader.next())
    case .found: self = .found
    case .released: self = .released(try reader.next())
    case .disposed: self = .disposed(try reader.next())
    case .cancelled: self = .cancelled
    case .oldAccount: self = .oldAccount(try reader.next())
    case .applied:
      self = .applied(
        try reader.next(among: Errand.filed),
        try reader.channel(), try reader.next(or: .unknown))
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

extension ChannelKind {
  /// The word for a channel that nobody named.
  fileprivate static let unsaid = "unknown"
}

extension ChannelKind? {
  fileprivate var word: String { self?.rawValue ?? ChannelKind.unsaid }
}

extension WordReader {
  /// The next word as a channel; nil where nobody named one.
  fileprivate mutating func channel() throws(NotationError) -> ChannelKind? {
    guard let word = text(where: { !$0.contains("=") }) else { return nil }
    if word == ChannelKind.unsaid { return nil }
    guard let channel = ChannelKind(rawValue: word) else {
      throw NotationError(
        word: word, expected: ChannelKind.allCases.map(\.rawValue) + [ChannelKind.unsaid])
    }
    return channel
  }
}

extension Happening.Kind {
  /// Each happening of the kind once, with a usual channel where it carries one.
  var offered: [Happening] {
    switch self {
    case .reported:
      Side.allCases.flatMap { side in
        [
          .reported(side, .temporary, .telephone, lapses: nil),
          .reported(side, .formal, .window, lapses: nil),
        ]
      }
    case .lapsed: Side.allCases.map(Happening.lapsed)
    case .released: Side.allCases.map(Happening.released)
    case .disposed: Disposal.allCases.map(Happening.disposed)
    case .oldAccount: AccountEnd.allCases.map(Happening.oldAccount)
    case .applied:
      Errand.filed.flatMap { errand in
        [.applied(errand, .window, .pickUp), .applied(errand, .instantBranch, .atOnce)]
      }
    case .turnedDown: RejectionReason.allCases.map(Happening.turnedDown)
    case .enablingFailed: Symptom.allCases.map(Happening.enablingFailed)
    // That it was refused is offered beside it.
    case .accessArranged:
      AccessKind.allCases.flatMap { [.accessArranged($0, until: nil), .accessRefused($0)] }
    case .accessRefused: []
    case .claim: ClaimState.allCases.map { .claim(1, $0) }
    case .binding:
      BindingKind.allCases.flatMap { kind in
        BindingState.allCases.filter { $0 != .open }.map { .binding(kind, $0) }
      }
    case .gotIDDocument: [.gotIDDocument(.temporary, until: nil)]
    case .sawStatus:
      OfficialWord.allCases.flatMap { word in CardAge.allCases.map { .sawStatus(word, $0) } }
    case .closed: Outcome.allCases.map(Happening.closed)
    // What the word alone says.
    case .found, .cancelled, .withdrew, .accepted, .makingFailed, .posted, .ready, .strayed,
      .parcelVoided, .reclaimed, .collected, .handedBack, .enabled, .activated, .waivedBank,
      .settledAtDesk, .paidInFull, .recordCorrected, .reportedToPolice, .reopened:
      [try? Happening(words: [rawValue])].compactMap(\.self)
    }
  }
}

extension Errand {
  /// Those that bring a new card.
  fileprivate static let filed = Goal.allCases.compactMap(\.errand)
}
