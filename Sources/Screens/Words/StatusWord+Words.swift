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

extension StatusWordList {
  /// What to say of a word that is none of these: nothing is guessed, somebody is asked.
  package static func unknown(_ text: String) -> Phrase {
    Phrase(
      "不认得“\(text)”，不猜它的意思。打发卡地的 12333 问：屏幕上写“\(text)”，这张卡是封存、挂失、注销还是锁定，该怎么办？",
      "The word \(text) is not known, and nothing is guessed. Ask 12333 of the issuing place: the screen says \(text); is the card 封存, 挂失, 注销 or 锁定, and what is to be done?"
    )
  }
}
