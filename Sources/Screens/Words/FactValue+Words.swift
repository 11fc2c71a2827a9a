import CardJourney
package import CityGuide
package import Copy

extension FactValue {
  /// The value in words; `banks` are those whose names may be needed.
  package func phrase(about topic: Topic, banks: [Bank] = []) -> Phrase {
    switch self {
    case .lapse(let lapse): lapse.phrase
    case .flag(let flag): topic.phrase(of: flag)
    case .report(let report): report.phrase
    case .dies(let end): end.phrase
    case .time(let time): time.phrase
    case .span(let span): Phrase { $0.factWithinSpan(span: span.phrase($0)) }
    case .order(let order): order.phrase
    case .fee(let fee): fee.phrase
    case .delivery(let ways): ways.map(\.phrase).joined(by: .enumeration)
    case .banks(let ids): ids.phrase(banks)
    case .instantIssue(let issue): issue.phrase
    case .hours(let hours): hours.phrase
    case .years(let years): Phrase { $0.factYears(count: years) }
    case .count(let count): Phrase { $0.wrongTriesLockCard(tries: count) }
    case .photo(let photo): photo.phrase
    case .words(let words): words.phrase
    case .steps(let steps): Phrase.steps(steps.map(\.phrase))
    case .interim(let interim): interim.words.phrase
    case .channel(let channel): channel.fullPhrase
    case .papers(let papers):
      papers.isEmpty ? Phrase(\.noPapersNeeded) : papers.map(\.phrase).joined(by: .enumeration)
    case .hotline(let hotline): Phrase(verbatim: hotline.number)
    }
  }
}

extension ReportNeeded {
  var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension OldCardDies {
  var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension BankChangeOrder {
  /// The errands, numbered, with when to begin and to end.
  var phrase: Phrase {
    let steps = Phrase.steps(errands.map(\.inChangeOfBank))
    let after =
      isAfterPayday ? Phrase(\.bankChangeAfterPayday) : Phrase(\.nothingToSay)
    let before =
      beforeDay.map { Phrase { [day = $0] copy in copy.bankChangeBeforeDay(day: day) } }
      ?? Phrase(\.nothingToSay)
    return Phrase {
      $0.bankChangeInOrder(beginning: after($0), steps: steps($0), deadline: before($0))
    }
  }
}

extension Errand {
  /// The errand as a step of changing the bank.
  fileprivate var inChangeOfBank: Phrase {
    switch self {
    case .cancelCard: Phrase(\.endOldSocialSide)
    case .closeAccount: Phrase(\.closeOldBankAccount)
    case .exchange: Phrase(\.haveNewBankCardMade)
    case .activate: Phrase(\.activateAtNewBank)
    default: phrase
    }
  }
}

extension [BankID] {
  /// The short names of banks; the ids of those that are not among `banks`.
  func phrase(_ banks: [Bank]) -> Phrase {
    map { id in banks.first { $0.id == id }.shortPhrase(id) }.joined(by: .enumeration)
  }
}

extension Phrase {
  /// Things one after the other, numbered.
  fileprivate static func steps(_ phrases: [Phrase]) -> Phrase {
    let numbered: [Phrase] = phrases.enumerated().map { number, phrase in
      Phrase { $0.leadBefore(lead: "\(number + 1)", words: phrase($0)) }
    }
    return numbered.joined(by: .semicolon)
  }
}

extension Bank? {
  /// Its short name; its id where the bank is not among those at hand.
  fileprivate func shortPhrase(_ id: BankID) -> Phrase {
    map { bank in Phrase { $0.name(bank.names) } } ?? Phrase(verbatim: id.rawValue)
  }
}

extension OpeningHours {
  package var phrase: Phrase {
    switch self {
    case .always: Phrase(\.openAtAllHours)
    case .weekly(let rows): rows.map(\.phrase).joined(by: .enumeration)
    }
  }
}

extension OpeningHours.Row {
  fileprivate var phrase: Phrase {
    let hours = "\(Moment.clock(open))-\(Moment.clock(close))"
    guard let season else {
      return Phrase { $0.leadBefore(lead: days.phrase($0), words: hours) }
    }
    let months = "\(season.from)-\(season.to)"
    return Phrase { $0.openInSeason(days: days.phrase($0), hours: hours, months: months) }
  }
}

extension OpeningHours.Days {
  fileprivate var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}
