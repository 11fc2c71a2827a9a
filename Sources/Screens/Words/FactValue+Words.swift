import CardJourney
package import CityGuide

extension FactValue {
  /// The value in words; `banks` are those whose names may be needed.
  package func phrase(about topic: Topic, banks: [Bank] = []) -> Phrase {
    switch self {
    case .lapse(let lapse): lapse.phrase
    case .flag(let flag): topic.phrase(of: flag)
    case .report(let report): report.phrase
    case .dies(let end): end.phrase
    case .time(let time): time.phrase
    case .span(let span): Phrase("\(span.phrase.zh)以内", "within \(span.phrase.en)")
    case .order(let order): order.phrase
    case .fee(let fee): fee.phrase
    case .delivery(let ways): ways.map(\.phrase).joined(by: .enumeration)
    case .banks(let ids): ids.phrase(banks)
    case .instantIssue(let issue): issue.phrase
    case .hours(let hours): hours.phrase
    case .years(let years): Phrase("\(years) 年", years == 1 ? "1 year" : "\(years) years")
    case .count(let count): Phrase("连错 \(count) 次锁卡", "\(count) in a row lock the card")
    case .photo(let photo): photo.phrase
    case .words(let words): words.phrase
    case .steps(let steps): Phrase.steps(steps.map(\.phrase))
    case .interim(let interim): interim.words.phrase
    case .channel(let channel): channel.fullPhrase
    case .papers(let papers):
      papers.isEmpty ? Phrase("不用带材料", "no papers") : papers.map(\.phrase).joined(by: .enumeration)
    case .hotline(let hotline): Phrase(hotline.number, hotline.number)
    }
  }
}

extension ReportNeeded {
  /// Which report must stand.
  var phrase: Phrase {
    switch self {
    case .nothing: Phrase("不用先挂失", "no report needed")
    case .temporary: Phrase("要先临时挂失", "temporary report first")
    case .formal: Phrase("要先正式挂失", "formal report first")
    }
  }
}

extension OldCardDies {
  /// When the old card ends.
  var phrase: Phrase {
    switch self {
    case .filing: Phrase("申请时旧卡作废", "old card ends at filing")
    case .acceptance: Phrase("受理时旧卡作废", "old card ends when accepted")
    case .enabling: Phrase("新卡启用时旧卡作废", "old card ends when the new one is enabled")
    }
  }
}

extension BankChangeOrder {
  /// The errands, numbered, with when to begin and to end.
  var phrase: Phrase {
    let steps = Phrase.steps(errands.map(\.inChangeOfBank))
    let after =
      isAfterPayday ? Phrase("当月的钱到账以后开始：", "after the month's payment: ") : Phrase("", "")
    let before =
      beforeDay.map { Phrase("；下个月 \($0) 日以前办完", "; all before the \($0). of the next month") }
      ?? Phrase("", "")
    return Phrase("\(after.zh)\(steps.zh)\(before.zh)", "\(after.en)\(steps.en)\(before.en)")
  }
}

extension Errand {
  /// The errand as a step of changing the bank.
  fileprivate var inChangeOfBank: Phrase {
    switch self {
    case .cancelCard: Phrase("注销旧卡的社保功能", "end the old card's social side")
    case .closeAccount: Phrase("到原银行销户", "close the account at the old bank")
    case .exchange: Phrase("选新银行做卡", "have the card of the new bank made")
    case .activate: Phrase("到新银行激活", "activate it at the new bank")
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
    let numbered = phrases.enumerated().map { number, phrase in
      Phrase("\(number + 1) \(phrase.zh)", "\(number + 1) \(phrase.en)")
    }
    return numbered.joined(by: .semicolon)
  }
}

extension Bank? {
  /// Its short name; its id where the bank is not among those at hand.
  fileprivate func shortPhrase(_ id: BankID) -> Phrase {
    map { Phrase($0.names.short, $0.names.full.text(in: .en)) }
      ?? Phrase(id.rawValue, id.rawValue)
  }
}

extension OpeningHours {
  /// When it is open.
  package var phrase: Phrase {
    switch self {
    case .always: Phrase("全天", "at all hours")
    case .weekly(let rows): rows.map(\.phrase).joined(by: .enumeration)
    }
  }
}

extension OpeningHours.Row {
  fileprivate var phrase: Phrase {
    let hours = "\(Moment.clock(open))-\(Moment.clock(close))"
    guard let season else {
      return Phrase("\(days.phrase.zh) \(hours)", "\(days.phrase.en) \(hours)")
    }
    let months = "\(season.from)-\(season.to)"
    return Phrase(
      "\(days.phrase.zh) \(hours)（\(months)）", "\(days.phrase.en) \(hours) (\(months))")
  }
}

extension OpeningHours.Days {
  fileprivate var phrase: Phrase {
    switch self {
    case .workdays: Phrase("工作日", "working days")
    case .monFri: Phrase("周一至周五", "Mon to Fri")
    case .monSat: Phrase("周一至周六", "Mon to Sat")
    case .monSun: Phrase("每天", "every day")
    case .satSun: Phrase("周六周日", "Sat and Sun")
    case .mon: Phrase("周一", "Mon")
    case .tue: Phrase("周二", "Tue")
    case .wed: Phrase("周三", "Wed")
    case .thu: Phrase("周四", "Thu")
    case .fri: Phrase("周五", "Fri")
    case .sat: Phrase("周六", "Sat")
    case .sun: Phrase("周日", "Sun")
    }
  }
}
