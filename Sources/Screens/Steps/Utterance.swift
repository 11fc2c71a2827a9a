import CardJourney
import CityGuide
import Copy

/// A sentence to say aloud in Chinese, with what somebody needs who reads none.
struct Utterance: Hashable {
  /// What is said, as each language writes it: in Chinese, or how that sounds.
  let aloud: Phrase
  let meaning: Phrase

  var zh: String { aloud[.zh] }
  var pinyin: String { aloud[.en] }
  /// What it means, for who reads no Chinese.
  var gloss: String { meaning[.en] }

  /// What reports one side of a missing card, in the words of whoever calls.
  static func report(_ side: Side, _ context: Context) -> Utterance {
    let acting = context.knowsWhoGoes ? context.answers.acting : .`self`
    let isStolen = context.answers.situation == .stolen
    return Utterance(
      aloud: Phrase { $0.reportAloud(side: side, isStolen: isStolen, acting: acting) },
      meaning: Phrase { $0.reportMeaning(side: side, isStolen: isStolen, acting: acting) })
  }

  /// For how long the report holds.
  static let howLong = Utterance(
    aloud: Phrase(\.howLongAloud), meaning: Phrase(\.howLongMeaning))

  /// What comes when its term is over.
  static let whatThen = Utterance(
    aloud: Phrase(\.whatThenAloud), meaning: Phrase(\.whatThenMeaning))
}

extension Acting {
  /// How somebody begins who calls for another one; nil for one's own card.
  var opening: Utterance? {
    guard self != .`self` else { return nil }
    return Utterance(
      aloud: Phrase { $0.callerAloud(self) }, meaning: Phrase { $0.callerMeaning(self) })
  }
}
