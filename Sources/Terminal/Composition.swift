@_spi(_Unicode) import Swift

extension String {
  /// The same text in Unicode's composed form (NFC): what input methods and copied file names send in
  /// pieces becomes the characters that others search for.
  package var composed: String { String(String.UnicodeScalarView(_nfc)) }

  /// The same text with ASCII in the place of full-width digits and letters, as in `５１０１００`.
  package var halfWidthAlphanumerics: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

extension Character {
  /// The character of half width, as input methods leave full-width digits, letters and signs; any other as it is.
  package var halfWidth: Character {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return self }
    if scalar.value == 0x3000 { return " " }
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return self }
    return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? self
  }

  /// The scalars of the decomposed form (NFD), the letter before its marks.
  var decomposed: [Unicode.Scalar] { Array(String(self)._nfd) }
}
