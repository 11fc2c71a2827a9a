package import CardJourney
package import CityGuide
package import Copy

/// A call as it goes onto paper, into a chat or into a calendar: which number, whose it is, what to say.
package struct CallOut: Hashable, Sendable {
  /// The number as one dials it; nil where none is known.
  package let number: String?
  /// Whether the number is only said, and has to be checked before it is trusted.
  package let isHearsay: Bool
  package let office: Phrase
  /// Where the number is found; nil where it is known.
  package let whereFound: Phrase?
  /// What to say, in Chinese; what it means is added in English.
  package let words: Phrase
  /// What the number rests on; nil where it is the line that every place has, or none is known.
  package let fact: Fact?

  /// The call as one order: whom to call, and the words.
  package var phrase: Phrase {
    let order = whom
    return Phrase { copy in
      copy.callOutSaying(
        order: order(copy), whereFound: whereFound.map { $0(copy) }, words: words(copy))
    }
  }

  package var whom: Phrase {
    guard let number else { return Phrase { $0.callOutTo(office: office($0)) } }
    guard isHearsay else {
      return Phrase { $0.callOutToNumber(number: number, office: office($0)) }
    }
    return Phrase { $0.callOutToUnconfirmedNumber(office: office($0), number: number) }
  }
}

extension Context {
  /// The call by which a side of the card is reported, the first time or once more.
  package func reportCall(_ side: Side, again: Bool = false) -> CallOut {
    call(side == .bank ? .bank : cardDesk, saying: reportWords(side, again: again))
  }

  /// The call that is made next: once more where a report stands and is about to run out.
  package func nextReportCall(_ side: Side) -> CallOut {
    reportCall(side, again: standingReport(side) != nil)
  }

  /// The temporary report of a side that is taken to hold; nil where none is.
  package func standingReport(_ side: Side) -> Report? {
    journey.temporaryReport(of: side).flatMap { $0.mayHaveLapsed == nil ? $0 : nil }
  }

  /// The office that a case's card is asked about.
  package var cardDesk: DeskKind { answers.leavesCardElsewhere ? .formerPlace : .hrss }

  package func call(_ kind: DeskKind, saying words: Phrase) -> CallOut {
    switch kind {
    case .formerPlace:
      let line = statements.lines.cardOffice
      return CallOut(
        number: nil, isHearsay: false,
        office: Phrase { $0.hotlineOfOldIssuingPlace(line: line) }, whereFound: nil,
        words: words, fact: nil)
    case .hrss: return cardOffice(words)
    case .bank: return bankCall(words)
    case .insurance:
      return CallOut(
        number: query?.desk(.insurance).number, isHearsay: false,
        office: Phrase(\.insuranceOffice), whereFound: nil, words: words, fact: nil)
    }
  }

  private func cardOffice(_ words: Phrase) -> CallOut {
    let place = guide.map(nameOfPlace)
    return CallOut(
      number: hotline?.value.number ?? query?.desk(.hrss).number,
      isHearsay: hotline?.reliability == .hearsay,
      office: Phrase { copy in copy.cardOfficeOfPlace(place: place.map { $0(copy) }) },
      whereFound: nil, words: words, fact: hotline?.fact)
  }

  /// The name of a guide's place; in English in Latin letters, as far as there is one.
  func nameOfPlace(_ guide: Guide) -> Phrase {
    let (names, pinyin) = (guide.names, places?.place(guide.place)?.pinyin.capitalizedFirst)
    return Phrase { $0.placeName(names, pinyin: pinyin) }
  }

  private func bankCall(_ words: Phrase) -> CallOut {
    guard let names = Desk(bank).bank else {
      return CallOut(
        number: nil, isHearsay: false,
        office: Phrase(\.hotlineOfBankOnCard),
        whereFound: Phrase(\.bankKnowsItsNumber),
        words: words, fact: nil)
    }
    let hotline = bank?.hotline
    return CallOut(
      number: hotline?.value.number, isHearsay: hotline?.reliability == .hearsay,
      office: Phrase { $0.name(names) },
      whereFound: hotline == nil
        ? Phrase(\.bankNumberOnCard) : nil,
      words: words, fact: hotline?.fact)
  }

  /// What whoever calls says to have a side blocked.
  private func reportWords(_ side: Side, again: Bool) -> Phrase {
    guard again else {
      let sentence = Utterance.report(side, self)
      return Phrase { $0.wordsWithMeaning(words: sentence.zh, meaning: sentence.gloss) }
    }
    let caller = answers.acting.opening?.zh
    let isStolen = answers.situation == .stolen
    return Phrase { $0.sayReportAgain(caller: caller, isStolen: isStolen, side: side) }.saidAloud
  }
}

extension Phrase {
  /// As it is said on the telephone: in Chinese, with what it means in another language.
  var saidAloud: Phrase {
    let said = self
    return Phrase { $0.wordsWithMeaning(words: said[.zh], meaning: said($0)) }
  }
}
