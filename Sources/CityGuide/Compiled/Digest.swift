// FNV-1a: short, and quick enough for a file at every start. It tells files apart, not forgers.
extension UInt64 {
  static let digestOfNothing: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func digest(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { self = (self ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }
}

extension [UInt8] {
  var digest: UInt64 {
    withUnsafeBufferPointer { bytes in
      var digest = UInt64.digestOfNothing
      digest.digest(bytes)
      return digest
    }
  }
}
