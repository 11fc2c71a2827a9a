package import CardJourney

extension GuideLibrary {
  /// A short digest of the files that a decision about a place rests on, to tell whether they have changed
  /// since (FNV-1a); a file that cannot be read counts as none.
  package func digest(of place: PlaceCode) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for layer in place.layers {
      for byte in (try? files.bytes(of: "guides/\(layer).yaml")) ?? [] {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
    }
    return String(hash, radix: 16)
  }
}
