package import CardJourney
package import CityGuide

/// A call as it goes onto paper, into a chat or into a calendar: which number, whose it is, what to say.
package struct CallOut: Hashable, Sendable {
  /// The number as one dials it; nil where none is known.
  package let number: String?
  /// Whether the number is only said, and has to be checked before it is trusted.
  package let isHearsay: Bool
  /// Whose number it is.
  package let office: Phrase
  /// Where the number is found; nil where it is known.
  package let whereFound: Phrase?
  /// What to say, in Chinese; what it means is added in English.
  package let words: Phrase
  /// What the number rests on; nil where it is the line that every place has, or none is known.
  package let fact: Fact?

  /// The call as one order: whom to call, and the words.
  package var phrase: Phrase {
    let (order, say) = (whom, words)
    let found = whereFound.map { Phrase("（\($0.zh)）", " (\($0.en))") }
    return Phrase(
      "\(order.zh)\(found?.zh ?? "")，说：“\(say.zh)”",
      "\(order.en)\(found?.en ?? ""). Say: \(say.en)")
  }

  /// Whom to call.
  package var whom: Phrase {
    guard let number else { return Phrase("打\(office.zh)", "Call \(office.en)") }
    guard isHearsay else {
      return Phrase("打 \(number)（\(office.zh)）", "Call \(number) (\(office.en))")
    }
    return Phrase(
      "打\(office.zh)（有人说是 \(number)，先在它自己的 App 里核对）",
      "Call \(office.en) (some say \(number); check it in its own app first)")
  }
}

extension Context {
  /// The call by which a side of the card is reported, the first time or once more.
  package func reportCall(_ side: Side, again: Bool = false) -> CallOut {
    call(side == .bank ? .bank : cardDesk, saying: reportWords(side, again: again))
  }

  /// The office that a case's card is asked about.
  package var cardDesk: DeskKind { answers.leavesCardElsewhere ? .formerPlace : .hrss }

  /// A call to a desk.
  package func call(_ kind: DeskKind, saying words: Phrase) -> CallOut {
    switch kind {
    case .formerPlace:
      CallOut(
        number: nil, isHearsay: false,
        office: Phrase(
          "原发卡地的 12333（前面加那里的区号）",
          "12333 of the old issuing place (dial its area code first)"), whereFound: nil,
        words: words, fact: nil)
    case .hrss: cardOffice(words)
    case .bank: bankCall(words)
    case .insurance:
      CallOut(
        number: query?.desk(.insurance).number, isHearsay: false,
        office: Phrase("医保，管报销", "medical insurance"), whereFound: nil, words: words, fact: nil)
    }
  }

  private func cardOffice(_ words: Phrase) -> CallOut {
    let place = guide.map { Phrase($0.names.short, latinName(of: $0)) }
    return CallOut(
      number: hotline?.value.number ?? query?.desk(.hrss).number,
      isHearsay: hotline?.reliability == .hearsay,
      office: Phrase("\(place?.zh ?? "")人社", "card office\(place.map { " of \($0.en)" } ?? "")"),
      whereFound: nil, words: words, fact: hotline?.fact)
  }

  /// The name of a guide's place in Latin letters, as far as there is one.
  func latinName(of guide: Guide) -> String {
    guide.names.full.en ?? places?.place(guide.place)?.pinyin.capitalizedFirst ?? guide.names.short
  }

  private func bankCall(_ words: Phrase) -> CallOut {
    guard let names = Desk(bank).bank else {
      return CallOut(
        number: nil, isHearsay: false,
        office: Phrase("卡面上那家银行的客服", "the bank on the card"),
        whereFound: Phrase("号码在它自己的 App 里，或问网点", "its own app or a branch has the number"),
        words: words, fact: nil)
    }
    let hotline = bank?.hotline
    return CallOut(
      number: hotline?.value.number, isHearsay: hotline?.reliability == .hearsay,
      office: Phrase(names.short, names.full.text(in: .en)),
      whereFound: hotline == nil
        ? Phrase("号码看卡背面或它自己的 App", "the number is on the card or in its own app") : nil,
      words: words, fact: hotline?.fact)
  }

  /// What whoever calls says to have a side blocked.
  private func reportWords(_ side: Side, again: Bool) -> Phrase {
    guard again else {
      let sentence = Utterance.report(side, self)
      return Phrase(sentence.zh, "\(sentence.zh) (\(sentence.gloss))")
    }
    let opening = answers.acting.opening.map { "\($0.zh)挂失：" } ?? ""
    let what = answers.situation == .stolen ? "被偷了" : "丢了"
    let (report, meaning) =
      side == .social
      ? ("临时挂失快到期了，再挂失一次", "block it once more")
      : ("口头挂失快到期了，银行账户再挂失一次", "block its bank account once more")
    let words = "\(opening)社保卡\(what)，上次的\(report)。"
    return Phrase(words, "\(words) (the report runs out, please \(meaning))")
  }
}
