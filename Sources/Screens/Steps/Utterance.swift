import CardJourney

/// A sentence to say aloud in Chinese, with what somebody needs who reads none.
struct Utterance: Hashable {
  /// What is said.
  let zh: String
  /// How it sounds.
  let pinyin: String
  /// What it means.
  let gloss: String

  /// What reports one side of a missing card, in the words of whoever calls.
  static func report(_ side: Side, _ context: Context) -> Utterance {
    let answers = context.answers
    let acting = context.knowsWhoGoes ? answers.acting : .`self`
    let stolen = answers.situation == .stolen
    let what: (zh: String, pinyin: String, gloss: String) =
      stolen ? ("被偷了", "bèi tōu le", "was stolen") : ("丢了", "diū le", "is lost")
    let whose: (zh: String, pinyin: String, gloss: String) =
      switch acting {
      case .`self`: ("社保卡", "Shèbǎokǎ", "My card")
      case .guardian: ("我孩子的社保卡", "Wǒ háizi de shèbǎokǎ", "My child's card")
      case .agent, .employer: ("我家人的社保卡", "Wǒ jiārén de shèbǎokǎ", "My relative's card")
      }
    let forOther = acting != .`self`
    let request: (zh: String, pinyin: String, gloss: String) =
      switch (side, forOther) {
      case (.social, false): ("要临时挂失", "yào línshí guàshī", "please block it for now")
      case (.social, true): ("我替他挂失，先办临时挂失", "wǒ tì tā guàshī, xiān bàn línshí guàshī", "I am calling to block it for now")
      case (.bank, false): ("银行账户要口头挂失", "yínháng zhànghù yào kǒutóu guàshī", "please block its bank account")
      case (.bank, true): ("我替他挂失，银行账户先口头挂失", "wǒ tì tā guàshī, yínháng zhànghù xiān kǒutóu guàshī", "I am calling to block its bank account")
      }
    return Utterance(
      zh: "\(whose.zh)\(what.zh)，\(request.zh)。",
      pinyin: "\(whose.pinyin) \(what.pinyin), \(request.pinyin).",
      gloss: "\(whose.gloss) \(what.gloss), \(request.gloss).")
  }

  /// For how long the report holds.
  static let howLong = Utterance(
    zh: "挂失管几天？", pinyin: "Guàshī guǎn jǐ tiān?", gloss: "How many days does it hold?")

  /// What comes when its term is over.
  static let whatThen = Utterance(
    zh: "到期自动恢复，还是作废？", pinyin: "Dàoqī zìdòng huīfù, háishi zuòfèi?",
    gloss: "And then: works again, or void?")
}
