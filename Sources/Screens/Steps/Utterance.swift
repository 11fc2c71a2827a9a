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
    let acting = context.knowsWhoGoes ? context.answers.acting : .`self`
    let isStolen = context.answers.situation == .stolen
    let what = isStolen ? ("被偷了", "bèi tōu le", "was stolen") : ("丢了", "diū le", "is lost")
    let request =
      side == .social
      ? ("要临时挂失", "yào línshí guàshī", "please block it for now")
      : ("银行账户要口头挂失", "yínháng zhànghù yào kǒutóu guàshī", "please block its bank account")
    guard let opening = acting.opening else {
      return Utterance(
        zh: "社保卡\(what.0)，\(request.0)。", pinyin: "Shèbǎokǎ \(what.1), \(request.1).",
        gloss: "My card \(what.2), \(request.2).")
    }
    return Utterance(
      zh: "\(opening.zh)挂失：社保卡\(what.0)，\(request.0)。",
      pinyin: "\(opening.pinyin) guàshī: shèbǎokǎ \(what.1), \(request.1).",
      gloss: "I am calling for \(opening.gloss): the card \(what.2), \(request.2).")
  }

  /// For how long the report holds.
  static let howLong = Utterance(
    zh: "挂失管几天？", pinyin: "Guàshī guǎn jǐ tiān?", gloss: "How many days does it hold?")

  /// What comes when its term is over.
  static let whatThen = Utterance(
    zh: "到期自动恢复，还是作废？", pinyin: "Dàoqī zìdòng huīfù, háishi zuòfèi?",
    gloss: "And then: works again, or void?")
}

extension Acting {
  /// How somebody begins who calls for another one; nil for one's own card.
  var opening: Utterance? {
    switch self {
    case .`self`: nil
    case .agent: Utterance(zh: "我替家人", pinyin: "Wǒ tì jiārén", gloss: "a relative")
    case .guardian: Utterance(zh: "我替孩子", pinyin: "Wǒ tì háizi", gloss: "my child")
    case .employer:
      Utterance(zh: "我替单位的职工", pinyin: "Wǒ tì dānwèi de zhígōng", gloss: "an employee")
    }
  }
}
