@_spi(_Unicode) import Swift

/// What a desk calls a case: one short line that shows as it was typed, and holds nothing private.
package struct Nickname: Hashable, Sendable {
  /// Why a text is no name for a case.
  package enum Problem: Error, Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// More than ``longest`` characters.
    case tooLong
    /// Something in it would control a terminal, or cannot be seen.
    case unshowable
    /// A number of a person, or a password, stands in it.
    case personal
  }

  /// The most characters that a name has.
  package static let longest = 20

  /// The name: composed (NFC), with single blanks.
  package let text: String

  /// A name that somebody typed, or that another desk gave.
  package init(_ typed: String) throws(Problem) {
    let line = typed.singleBlanks
    guard !line.isEmpty else { throw .empty }
    guard line.isShowable else { throw .unshowable }
    guard line.count <= Nickname.longest else { throw .tooLong }
    guard !PrivateText.isHeld(by: line) else { throw .personal }
    text = line
  }

  /// A name as a log of any version keeps it, without what cannot be shown and with numbers masked; nil where
  /// nothing is left of it.
  package init?(logged: String) {
    let shown = logged.singleBlanks.filter { String($0).isShowable }.singleBlanks
      .prefix(Nickname.longest)
    guard !shown.isEmpty else { return nil }
    text = PrivateText.masked(String(shown)).text
  }
}

extension String {
  /// The text composed (NFC), with one blank for every run of them and none at its ends.
  package var singleBlanks: String {
    let composed = String(String.UnicodeScalarView(_nfc))
    return composed.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map(String.init).joined(separator: " ")
  }

  /// Whether it shows as it stands: nothing in it controls a terminal, turns the direction of what follows or stays
  /// unseen, and no character has more marks than any script writes.
  package var isShowable: Bool {
    allSatisfy { character in
      let scalars = character.unicodeScalars
      let marks = scalars.count { $0.properties.generalCategory.isMark }
      return marks <= 4 && scalars.count <= 16
        && scalars.first?.properties.generalCategory.isMark == false
        && scalars.allSatisfy(\.isShowable)
        && (!scalars.contains("\u{200D}") || scalars.first?.properties.isEmoji == true)
    }
  }

  /// Its lines without what does not show as it stands: for what is printed, whoever wrote it.
  package var inert: String {
    guard !isInert else { return self }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.filter { String($0).isShowable } }.joined(separator: "\n")
  }

  /// Whether nothing in it but line ends controls a terminal, turns the direction of what follows or stays unseen.
  package var isInert: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x20..<0x7F, 0xA0..<0xAD, 0x3000..<0xFB00: true
      case 0x200D: true
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isShowable: Bool {
    switch properties.generalCategory {
    case .control, .surrogate, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: false
    // The joiner of emoji alone.
    case .format: self == "\u{200D}"
    default: true
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isMark: Bool {
    self == .nonspacingMark || self == .spacingMark || self == .enclosingMark
  }
}
