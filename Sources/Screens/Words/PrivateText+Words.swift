package import CardJourney
package import Copy

extension PrivateText {
  /// What to say instead of keeping it.
  package static let warning = Phrase(\.privateNumbersNotKept)
}

extension Nickname.Problem {
  package var phrase: Phrase {
    switch self {
    case .empty:
      Phrase(\.caseNameIsEmpty)
    case .tooLong:
      Phrase { $0.caseNameIsTooLong(limit: Nickname.longest) }
    case .unshowable:
      Phrase(\.caseNameHasHiddenCharacters)
    case .personal: PrivateText.warning
    }
  }
}

extension Phrase {
  /// What somebody typed, for a sentence that quotes it: short, on one line, and never what must not be kept.
  package static func quote(_ typed: String) -> String {
    guard !PrivateText.isHeld(by: typed) else { return "…" }
    let line = typed.singleBlanks.filter { String($0).isShowable }
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
