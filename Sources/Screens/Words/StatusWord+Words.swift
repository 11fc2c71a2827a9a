package import CityGuide

extension StatusWord.Turn {
  /// Who has to act.
  package var phrase: Phrase {
    switch self {
    case .nobody: Phrase("一般不用再办", "as a rule nobody has to act")
    case .holder: Phrase("轮到你", "it is your turn")
    case .outlet: Phrase("轮到受理的网点", "it is the outlet's turn")
    case .cardOffice: Phrase("轮到发卡地的人社", "it is the card office's turn")
    }
  }
}

extension StatusLine {
  /// What stands behind a line that nobody else said.
  package static let ownMark = Phrase("本程序的提醒", "our own remark")
}
