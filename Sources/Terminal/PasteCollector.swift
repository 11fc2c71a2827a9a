/// Gathers a bracketed paste up to the sequence that ends it.
struct PasteCollector {
  private static let end = Array("\u{1B}[201~".utf8)
  /// A paste is a number, a name or a note here; what exceeds this is left out.
  private static let limit = 64 * 1024

  private var bytes: [UInt8] = []

  /// Whether the sequence that ends a paste has arrived.
  private(set) var isComplete = false

  /// Adds a byte of the text or of the sequence that ends it.
  mutating func append(_ byte: UInt8) {
    if bytes.count > Self.limit { bytes.removeSubrange(Self.limit / 2..<bytes.count - 8) }
    bytes.append(byte)
    guard byte == Self.end.last, bytes.suffix(Self.end.count).elementsEqual(Self.end) else {
      return
    }
    bytes.removeLast(Self.end.count)
    isComplete = true
  }

  /// The text so far, with line feeds at its line ends.
  var text: String {
    String(String(decoding: bytes, as: UTF8.self).map { $0.isNewline ? "\n" : $0 })
  }
}
