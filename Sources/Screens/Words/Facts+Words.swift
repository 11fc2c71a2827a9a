package import CardJourney
package import CityGuide
package import Copy

extension Words {
  package var phrase: Phrase { Phrase { text(in: $0.language) } }
}

extension Channel {
  /// Where it is and how one gets there: number, office, or what to tap.
  package var phrase: Phrase {
    if let number { return Phrase { $0.callNumber(number: number) } }
    let taps = ways.map { way in
      way.path.isEmpty ? way.app : "\(way.app) > \(way.path.joined(separator: " > "))"
    }.joined(separator: "；")
    switch (`where`, taps.isEmpty) {
    case (let place?, true): return place.phrase
    case (let place?, false):
      return Phrase { $0.labelledWords(label: place.text(in: $0.language), words: taps) }
    case (nil, false): return Phrase(verbatim: taps)
    case (nil, true): return kind.phrase
    }
  }
}

extension Fee {
  package var phrase: Phrase {
    let sum =
      yuan.upperBound == 0
      ? Phrase(\.feeIsFree)
      : yuan.lowerBound == yuan.upperBound
        ? Phrase { $0.feeInYuan(yuan: yuan.upperBound) }
        : Phrase { $0.feeBetweenYuan(least: yuan.lowerBound, most: yuan.upperBound) }
    let clauses = [
      sum, postage?.phrase,
      exempt.map { Phrase { [people = $0] copy in copy.feeExempts(people: people) } },
      setBy.map { Phrase { [rule = $0] copy in copy.feeSetBy(rule: rule) } },
    ]
    return clauses.compactMap(\.self).joined(by: .comma)
  }
}

extension Fee.Postage {
  package var phrase: Phrase {
    switch self {
    case .collect: return Phrase(\.postagePaidOnDelivery)
    case .maybe: return Phrase(\.postagePerhaps)
    case .yuan(0...0): return Phrase(\.postageIsFree)
    case .yuan(let postage):
      return Phrase { $0.postageUpTo(yuan: postage.upperBound) }
    case .zones(let zones):
      let list = zones.map { zone in
        Phrase { $0.postageToZone(zone: zone.to, yuan: zone.yuan.upperBound) }
      }
      let sums = list.joined(by: .enumeration)
      return Phrase { $0.postageByZone(sums: sums($0)) }
    }
  }
}

extension PhotoRule {
  package var phrase: Phrase {
    let clauses = [
      size?.phrase, background?.phrase,
      pixels.map {
        Phrase { [width = $0.width, height = $0.height] copy in
          copy.photoPixels(width: width, height: height)
        }
      },
      kilobytes.map { size in
        size.lowerBound == size.upperBound
          ? Phrase { $0.photoAtMostKilobytes(kilobytes: size.upperBound) }
          : Phrase { $0.photoBetweenKilobytes(least: size.lowerBound, most: size.upperBound) }
      },
      words?.phrase,
    ]
    return clauses.compactMap(\.self).joined(by: .comma)
  }
}

extension PhotoRule.Size {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension PhotoRule.Background {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension TimeNeeded {
  /// How long it takes, and which piece of the way that is.
  package var phrase: Phrase {
    let length = span.phrase
    let from: Phrase? =
      switch start {
      case .filing: Phrase(\.timeFromFiling)
      case .payment: Phrase(\.timeFromPayment)
      case .acceptance: Phrase(\.timeFromAcceptance)
      case nil: nil
      }
    let piece =
      switch part {
      case .making: Phrase { $0.makingTakes(span: length($0)) }
      case .review: Phrase { $0.reviewTakes(span: length($0)) }
      case .mail: Phrase { $0.postTakes(span: length($0)) }
      case .enabling: Phrase { $0.enablingTakes(span: length($0)) }
      }
    let details = isInstant ? [] : [from, limit?.phrase, mail?.phrase]
    return ([piece] + details.compactMap(\.self)).joined(by: .comma)
  }
}

extension TimeNeeded.Limit {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension TimeNeeded.Mail {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Lapse {
  /// How long a temporary report holds, and what comes then.
  package var phrase: Phrase {
    guard case .after(let span, let end) = self else {
      return Phrase(\.reportDoesNotLapse)
    }
    let term = span == .atOnce ? Phrase(\.lapsesSameDay) : span.phrase
    return switch end {
    case .released:
      Phrase { $0.lapseRestoresCard(term: term($0)) }
    case .cancelled: Phrase { $0.lapseCancelsCard(term: term($0)) }
    case .renew: Phrase { $0.lapseNeedsAnotherReport(term: term($0)) }
    case .unknown: Phrase { $0.lapseOutcomeUnsaid(term: term($0)) }
    }
  }
}

extension DeliveryWay {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension DocumentKind {
  /// The document with whose it is, where that is not plain: who acts for themselves brings their own.
  package func phrase(of whose: Whose, _ answers: Answers) -> Phrase {
    let name = phrase
    return switch whose {
    case .holder where answers.acting == .`self`: name
    case .holder where answers.holder == .minor: Phrase { $0.belongingToChild(item: name($0)) }
    case .holder: Phrase { $0.holdersPaper(paper: name($0)) }
    case .agent: Phrase { $0.agentsPaper(paper: name($0)) }
    case .guardian: Phrase { $0.guardiansPaper(paper: name($0)) }
    case .unit: Phrase { $0.employersPaper(paper: name($0)) }
    }
  }
}

extension DocumentKind {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}
