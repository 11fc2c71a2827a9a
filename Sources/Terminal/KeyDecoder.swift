/// Turns the bytes of a terminal into keys.
///
/// It keeps what has arrived of a character, a control sequence or a paste, so that nothing is lost
/// when they come in pieces. Scalars that come together and form one grapheme are one key. Control
/// sequences that mean nothing here are swallowed; their letters and digits are not keys.
package struct KeyDecoder: Sendable {
  private enum State {
    case ground
    case afterEscape
    /// After `ESC [`, with the bytes since then.
    case inSequence([UInt8])
    /// After `ESC O`, which one byte completes.
    case afterApplicationPrefix
  }

  private var state = State.ground
  private var partialScalar: [UInt8] = []
  private var grapheme = ""
  private var paste: PasteCollector?

  /// Creates a decoder that has seen nothing.
  package init() {}

  /// Whether the beginning of a paste was seen but not its end.
  package var isPasting: Bool { paste != nil }

  /// The keys that a further byte completes.
  package mutating func decode(_ byte: UInt8) -> [Key] {
    if paste != nil { return collect(byte) }
    switch state {
    case .ground: return decodeInGround(byte)
    case .afterEscape: return decodeAfterEscape(byte)
    case .inSequence(let bytes): return decodeSequence(bytes, byte)
    case .afterApplicationPrefix:
      state = .ground
      return ControlSequence.applicationKey(final: byte).map { [$0] } ?? []
    }
  }

  /// The keys that are complete when one arrives that the terminal library has decoded already.
  package mutating func decode(_ key: Key) -> [Key] {
    guard paste == nil else { return [] }
    return flush() + [key]
  }

  /// The keys that are complete because no further byte has arrived by now.
  ///
  /// Pieces that cannot be a key by themselves are kept.
  package mutating func flush() -> [Key] {
    guard case .afterEscape = state else { return takeGrapheme() }
    state = .ground
    return [.escape]
  }

  /// What has been pasted, although its end was not seen; for when nothing has come for a while.
  package mutating func abandonPaste() -> [Key] {
    guard let collected = paste else { return [] }
    paste = nil
    return [.paste(collected.text)]
  }

  private mutating func collect(_ byte: UInt8) -> [Key] {
    paste?.append(byte)
    guard let collected = paste, collected.isComplete else { return [] }
    paste = nil
    return [.paste(collected.text)]
  }

  private mutating func decodeInGround(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x1B:
      state = .afterEscape
      return takeGrapheme()
    case 0..<0x20, 0x7F:
      return takeGrapheme() + (ControlSequence.controlKey(byte).map { [$0] } ?? [])
    default:
      guard let scalar = completedScalar(byte) else { return [] }
      return add(scalar)
    }
  }

  private mutating func decodeAfterEscape(_ byte: UInt8) -> [Key] {
    switch byte {
    case UInt8(ascii: "["):
      state = .inSequence([])
      return []
    case UInt8(ascii: "O"):
      state = .afterApplicationPrefix
      return []
    default:
      state = .ground
      return [.escape] + decodeInGround(byte)
    }
  }

  private mutating func decodeSequence(_ bytes: [UInt8], _ byte: UInt8) -> [Key] {
    switch byte {
    case 0x20..<0x40:
      // No known sequence is long; what is longer is noise, of which the end will do.
      state = .inSequence(bytes.count < 32 ? bytes + [byte] : bytes)
      return []
    case 0x40..<0x7F:
      state = .ground
      let sequence = ControlSequence(parameters: bytes, final: byte)
      if sequence.startsPaste { paste = PasteCollector() }
      return sequence.key.map { [$0] } ?? []
    default:
      state = .ground
      return decodeInGround(byte)
    }
  }

  private mutating func completedScalar(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 { partialScalar = [] }
    partialScalar.append(byte)
    guard let first = partialScalar.first, let length = Self.length(startingWith: first) else {
      partialScalar = []
      return nil
    }
    guard partialScalar.count == length else { return nil }
    defer { partialScalar = [] }
    return String(validating: partialScalar, as: UTF8.self)?.unicodeScalars.first
  }

  /// The bytes of a scalar in UTF-8, by the first of them; nil when none starts so.
  private static func length(startingWith byte: UInt8) -> Int? {
    switch byte {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: nil
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) -> [Key] {
    let joined = grapheme + String(scalar)
    if joined.count == 1 {
      grapheme = joined
      return []
    }
    let keys = takeGrapheme()
    grapheme = String(scalar)
    return keys
  }

  private mutating func takeGrapheme() -> [Key] {
    defer { grapheme = "" }
    return grapheme.map(Key.character)
  }
}
