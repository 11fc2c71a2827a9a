/// What nearly all of a text here consists of, so that nothing has to be looked up for it.
extension Unicode.Scalar {
  /// Whether it is printable ASCII, an ideograph, or a mark of Chinese typesetting: seen as it is, known to every
  /// libc, and a grapheme by itself between others of these.
  var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0x4E00...0x9FA5, 0x3001...0x3011, 0xFF01...0xFF5E, 0x2018...0x201D: true
    default: false
    }
  }
}

extension StringProtocol {
  /// Whether all of it is plain: then each scalar is a grapheme.
  var isPlain: Bool { unicodeScalars.allSatisfy(\.isPlain) }
}
