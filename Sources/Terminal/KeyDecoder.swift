/// Turns the bytes of a terminal into keys.
///
/// A state machine after ECMA-48, with the terminal's own keys (``TerminalKeys``) beside the ones that most
/// send (``ControlSequence``). What it does not know it swallows whole, however it is cut: answers to questions
/// that another program asked, reports of the mouse and of the focus, keys that were let go, Alt with another
/// key. Scalars that come together and form one grapheme are one key.
///
/// It has no clock. After each read ``patience`` says how long to wait for more; where nothing comes for that
/// time, ``fallSilent()`` says what that means. What was begun and given up is not forgotten at once: where it
/// goes on late, that is no key either.
package struct KeyDecoder: Sendable {
  /// Where it stands; but for text and pastes, ``held`` has the bytes since the beginning.
  private enum State {
    case ground
    /// After ESC; whether that came in the same read as what is decoded now.
    case escape(isFresh: Bool)
    /// After `ESC [` and what followed.
    case control
    /// After `ESC O`; whether that has been followed by silence, after which a key would be another key.
    case single(isStale: Bool)
    /// Inside of so many characters that end a sequence, such as the coordinates of a click.
    case trailing(Int)
    /// Inside of a text for programs, from `ESC ]` and its like to BEL or `ESC \`; the last byte.
    case string(last: UInt8)
    /// After an ESC there.
    case stringEscape
    /// Where only the terminal's own keys go on; so many of the bytes are a key by themselves.
    case named(complete: Int)
    /// Inside of a bracketed paste; whether it has been given up.
    case paste(isAbandoned: Bool)
  }

  /// What a silence ended, the bytes of it, and whether that was a while ago.
  private struct Interrupted {
    let state: State
    let held: [UInt8]
    var isOld = false
  }

  private static let escape: UInt8 = 0x1B
  /// The longest that any key is; what is longer is noise, of which the end will do.
  private static let longest = 64

  private let keys: TerminalKeys
  private let escapeDelay: Int
  private var state = State.ground
  private var held: [UInt8] = []
  private var interrupted: Interrupted?
  private var paste = PasteCollector()
  private var text = GraphemeCollector()
  /// Whether the character that is being read came with Alt.
  private var isAltered = false
  /// The times that ESC came in one read before anything else, but for the last.
  private var earlierEscapes = 0

  /// Creates a decoder that has seen nothing.
  ///
  /// - Parameters:
  ///   - keys: what the terminal's own keys send.
  ///   - escapeDelay: how long after ESC something may follow that makes it the beginning of a sequence, in
  ///     milliseconds.
  package init(keys: TerminalKeys = .none, escapeDelay: Int = 25) {
    self.keys = keys
    self.escapeDelay = max(0, escapeDelay)
  }
}

// MARK: - What comes

extension KeyDecoder {
  /// The keys that are complete after what one read has brought.
  package mutating func decode(_ read: some Collection<UInt8>) -> [Key] {
    if case .escape = state { state = .escape(isFresh: false) }
    resume(with: read)
    var decoded: [Key] = []
    for byte in read { decoded += take(byte) }
    return decoded + text.take()
  }

  private mutating func take(_ byte: UInt8) -> [Key] {
    switch state {
    case .ground: takeInGround(byte)
    case .escape(let isFresh): takeAfterEscape(byte, isFresh: isFresh)
    case .control: takeInControl(byte)
    case .single(let isStale): takeInSingle(byte, isStale: isStale)
    case .trailing(let count): takeTrailing(byte, of: count)
    case .string(let last): takeInString(byte, last: last)
    case .stringEscape: takeAfterStringEscape(byte)
    case .named(let complete): takeNamed(byte, complete: complete)
    case .paste(let isAbandoned): takeInPaste(byte, isAbandoned: isAbandoned)
    }
  }

  private mutating func takeInGround(_ byte: UInt8) -> [Key] {
    switch byte {
    case Self.escape:
      begin(.escape(isFresh: true), held: [byte])
      return text.take()
    case 0x9B where !text.isInScalar:
      begin(.control, held: [Self.escape, UInt8(ascii: "[")])
      return text.take()
    case 0..<0x20, 0x7F:
      return text.take() + complete([byte])
    default:
      if byte < 0x80 { isAltered = false }
      guard let scalar = text.scalar(completedBy: byte) else { return [] }
      if (0x80..<0xA0).contains(scalar.value) {
        return text.take() + takeControl(UInt8(scalar.value))
      }
      defer { isAltered = false }
      return isAltered ? [] : text.add(scalar)
    }
  }

  /// A control character of the upper half stands for ESC and a letter.
  private mutating func takeControl(_ byte: UInt8) -> [Key] {
    isAltered = false
    begin(.escape(isFresh: true), held: [Self.escape])
    return takeAfterEscape(byte - 0x40, isFresh: true)
  }

  private mutating func takeAfterEscape(_ byte: UInt8, isFresh: Bool) -> [Key] {
    if byte == Self.escape {
      // Alt and an arrow may send ESC twice, and Esc may be pressed twice.
      guard isFresh else {
        begin(.escape(isFresh: true), held: [byte])
        return [.escape]
      }
      earlierEscapes += 1
      return []
    }
    let earlier = Array(repeating: Key.escape, count: earlierEscapes)
    earlierEscapes = 0
    switch byte {
    case UInt8(ascii: "["):
      hold(byte, .control)
      return []
    case UInt8(ascii: "O"):
      hold(byte, .single(isStale: false))
      return []
    case _ where Self.opensString(byte):
      hold(byte, .string(last: 0))
      return earlier
    case _ where keys.knows(held + [byte]) || keys.goesOn(after: held + [byte]):
      return earlier + complete(held + [byte])
    case _ where !isFresh:
      // Pressed by itself, and quickly followed by another key.
      state = .ground
      return [.escape] + take(byte)
    default:
      state = .ground
      isAltered = byte >= 0x80
      return earlier + (isAltered ? take(byte) : [])
    }
  }

  private mutating func takeInControl(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x20..<0x40:
      hold(byte, .control)
      return []
    case UInt8(ascii: "[") where held.count == 2:
      // The Linux console's function keys.
      hold(byte, .trailing(1))
      return []
    case 0x40..<0x7F:
      let count = held.count == 2 ? Self.trailing[byte] ?? 0 : 0
      if count > 0 {
        hold(byte, .trailing(count))
        return []
      }
      return complete(held + [byte])
    default: return breakOff(at: byte)
    }
  }

  private mutating func takeInSingle(_ byte: UInt8, isStale: Bool) -> [Key] {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
      hold(byte, .single(isStale: isStale))
      return []
    case 0x20..<0x7F:
      guard isStale else { return complete(held + [byte]) }
      state = .ground
      return []
    default: return breakOff(at: byte)
    }
  }

  /// Each is a byte, or a scalar in UTF-8: terminals send either.
  private mutating func takeTrailing(_ byte: UInt8, of count: Int) -> [Key] {
    guard byte != Self.escape else { return breakOff(at: byte) }
    let isLead = (0xC2..<0xE0).contains(byte)
    let isRest = byte & 0xC0 == 0x80 && (0xC2..<0xE0).contains(held.last ?? 0)
    // The last one was a byte, which looked like the first half of a scalar.
    guard isRest || count > 0 else { return breakOff(at: byte) }
    let left = isRest ? count : count - 1
    guard left > 0 || isLead else { return complete(held + [byte]) }
    hold(byte, .trailing(left))
    return []
  }

  private mutating func takeInString(_ byte: UInt8, last: UInt8) -> [Key] {
    switch byte {
    case 0x07, 0x18, 0x1A: state = .ground
    case 0x9C where last == 0xC2: state = .ground
    case Self.escape: state = .stringEscape
    default: hold(byte, .string(last: byte))
    }
    return []
  }

  private mutating func takeAfterStringEscape(_ byte: UInt8) -> [Key] {
    guard byte != UInt8(ascii: "\\") else {
      state = .ground
      return []
    }
    begin(.escape(isFresh: true), held: [Self.escape])
    return takeAfterEscape(byte, isFresh: true)
  }

  private mutating func takeNamed(_ byte: UInt8, complete count: Int) -> [Key] {
    let longer = held + [byte]
    if keys.goesOn(after: longer) {
      hold(byte, .named(complete: keys.knows(longer) ? longer.count : count))
      return []
    }
    return keys.knows(longer) ? complete(longer) : settle(count) + take(byte)
  }

  private mutating func takeInPaste(_ byte: UInt8, isAbandoned: Bool) -> [Key] {
    paste.append(byte)
    guard paste.isComplete else { return [] }
    state = .ground
    return isAbandoned ? [] : pasted()
  }
}

// MARK: - Silence

extension KeyDecoder {
  /// How long to wait for a sequence of which only ESC and a character have come: somebody may have pressed Alt.
  private static let patienceWithPrefix = 500
  /// How long to wait for the rest of a sequence.
  private static let patienceWithSequence = 3000
  /// How long a paste may pause.
  private static let patienceWithPaste = 5000

  /// How long to wait for more before ``fallSilent()``, in milliseconds since the last read or silence; nil
  /// where nothing is waited for.
  package var patience: Int? {
    guard case .ground = state else { return waiting }
    return interrupted.map { $0.isOld ? Self.patienceWithSequence : Self.patienceWithPrefix }
  }

  private var waiting: Int {
    switch state {
    case .ground, .escape, .named, .single(isStale: false): escapeDelay
    case .paste: Self.patienceWithPaste
    case _ where keys.knows(held): escapeDelay
    default:
      max(escapeDelay, held.count > 2 ? Self.patienceWithSequence : Self.patienceWithPrefix)
    }
  }

  /// The keys that are complete because nothing has come for as long as ``patience`` allowed.
  package mutating func fallSilent() -> [Key] {
    switch state {
    case .ground:
      if interrupted?.isOld == true { interrupted = nil }
      interrupted?.isOld = true
      return []
    case .escape:
      let count = 1 + earlierEscapes
      giveUp()
      return Array(repeating: .escape, count: count)
    case .named(let complete): return settle(complete)
    case .single(isStale: false) where !keys.knows(held):
      state = .single(isStale: true)
      return []
    case .paste(isAbandoned: false):
      state = .paste(isAbandoned: true)
      return pasted()
    case .paste:
      state = .ground
      return []
    case _ where keys.knows(held):
      return complete(held)
    default:
      giveUp()
      return []
    }
  }

  /// Ends what was begun, and keeps it in mind.
  private mutating func giveUp() {
    interrupted = Interrupted(state: state, held: held)
    state = .ground
    earlierEscapes = 0
  }

  /// Goes on with what was given up where a read looks like the rest of it.
  ///
  /// Somebody's key comes alone; but hardly anybody presses `[` right after Esc.
  private mutating func resume(with read: some Collection<UInt8>) {
    guard case .ground = state, let late = interrupted, let first = read.first else { return }
    interrupted = nil
    switch late.state {
    case .escape: guard Self.opensSequence(first), read.count > 1 || !late.isOld else { return }
    case .single: guard (0x30..<0x3C).contains(first), read.count > 1 else { return }
    default: guard read.count > 1 else { return }
    }
    (state, held) = (late.state, late.held)
  }
}

// MARK: - Pieces

extension KeyDecoder {
  /// How many characters follow sequences without parameters: what the mouse does in xterm's old encodings.
  private static let trailing: [UInt8: Int] = [
    UInt8(ascii: "M"): 3, UInt8(ascii: "t"): 2, UInt8(ascii: "T"): 6,
  ]

  /// Whether ESC and this begin a text for programs: OSC, DCS, APC, PM or SOS.
  private static func opensString(_ byte: UInt8) -> Bool { "]P_^X".utf8.contains(byte) }

  private static func opensSequence(_ byte: UInt8) -> Bool {
    opensString(byte) || "[O".utf8.contains(byte)
  }

  /// The key of what was pasted, which is forgotten; none where that is nothing.
  private mutating func pasted() -> [Key] {
    defer { paste = PasteCollector() }
    let text = paste.text
    return text.isEmpty ? [] : [.paste(text)]
  }

  private mutating func begin(_ beginning: State, held bytes: [UInt8]) {
    state = beginning
    held = bytes
    text.dropScalar()
  }

  private mutating func hold(_ byte: UInt8, _ next: State) {
    if held.count < Self.longest { held.append(byte) }
    state = next
  }

  /// The key of a whole sequence, unless the terminal has a longer one.
  private mutating func complete(_ bytes: [UInt8]) -> [Key] {
    guard !keys.goesOn(after: bytes) else {
      begin(.named(complete: bytes.count), held: bytes)
      return []
    }
    state = .ground
    return meaning(of: bytes)
  }

  /// The key of the first bytes held, and those of the bytes behind them.
  private mutating func settle(_ count: Int) -> [Key] {
    let (whole, rest) = (Array(held.prefix(count)), held.dropFirst(count))
    state = .ground
    return rest.reduce(meaning(of: whole)) { $0 + take($1) }
  }

  /// Leaves a sequence that a byte cannot be part of, for which it counts then.
  private mutating func breakOff(at byte: UInt8) -> [Key] {
    state = .ground
    return (keys[held].map { [$0] } ?? []) + take(byte)
  }

  private mutating func meaning(of bytes: [UInt8]) -> [Key] {
    if let key = keys[bytes] { return [key] }
    // A control character is itself where the terminal has a key for it that means nothing here.
    if bytes.count == 1 { return ControlSequence.controlKey(bytes[0]).map { [$0] } ?? [] }
    guard !keys.knows(bytes), let final = bytes.last else { return [] }
    switch bytes[1] {
    case UInt8(ascii: "O"):
      return ControlSequence.applicationKey(final: final).map { [$0] } ?? []
    case UInt8(ascii: "[") where bytes.count > 2 && !isTrailed(bytes):
      let sequence = ControlSequence(parameters: bytes[2..<bytes.count - 1], final: final)
      if sequence.startsPaste {
        paste = PasteCollector()
        state = .paste(isAbandoned: false)
      }
      return sequence.key.map { [$0] } ?? []
    default: return []
    }
  }

  /// Whether characters follow what looks like the last byte.
  private func isTrailed(_ bytes: [UInt8]) -> Bool {
    bytes.count > 3 && (0x40..<0x7F).contains(bytes[2])
  }
}
