/// Gathers bytes in UTF-8 into scalars, and scalars that form one grapheme into that.
///
/// What has arrived of a scalar is kept, so that none is lost when it comes in pieces.
struct GraphemeCollector {
  /// The most scalars that are kept of a grapheme: more than any script or emoji has.
  private static let mostScalars = 32

  private var bytes: [UInt8] = []
  private var grapheme = ""

  /// Whether the beginning of a scalar has come but not its end.
  var isInScalar: Bool { !bytes.isEmpty }

  /// Forgets the beginning of a scalar.
  mutating func dropScalar() { bytes = [] }

  /// The scalar that a further byte completes; nil where it completes none.
  mutating func scalar(completedBy byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 { bytes = [] }
    bytes.append(byte)
    guard let first = bytes.first, let length = Self.length(startingWith: first) else {
      bytes = []
      return nil
    }
    guard bytes.count == length else { return nil }
    defer { bytes = [] }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  /// The keys that are complete because another scalar has come, which may go on with the last one.
  mutating func add(_ scalar: Unicode.Scalar) -> [Key] {
    let joined = grapheme + String(scalar)
    if joined.count == 1 {
      if joined.unicodeScalars.count <= Self.mostScalars { grapheme = joined }
      return []
    }
    let keys = take()
    grapheme = String(scalar)
    return keys
  }

  mutating func take() -> [Key] {
    defer { grapheme = "" }
    return grapheme.map(Key.character)
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
}
