import CardJourney
package import CityGuide

extension FactValue {
  /// What it is about, where the words themselves do not say it; nil for words.
  package var label: Phrase? {
    switch self {
    case .fee: Phrase("费用", "Fee")
    case .delivery: Phrase("怎么拿卡", "How the card comes")
    case .banks: Phrase("合作银行", "Partner banks")
    case .instantIssue: Phrase("当场拿卡", "Made at once")
    case .hours: Phrase("上班时间", "Hours")
    case .validity: Phrase("卡的有效期", "The card is valid")
    case .passwordTries: Phrase("输错密码", "Wrong passwords")
    case .photo: Phrase("照片", "Photo")
    case .bankChange: Phrase("换银行", "Another bank")
    case .steps: Phrase("本地的顺序", "The order here")
    case .duration, .pickUp, .interim, .note, .warning: nil
    }
  }

  /// The value in words; `banks` are those whose names may be needed.
  package func phrase(banks: [Bank]) -> Phrase {
    switch self {
    case .fee(let fee): fee.phrase
    case .duration(let time): time.phrase
    case .delivery(let ways): ways.map(\.phrase).joined(by: .enumeration)
    case .banks(let ids):
      ids.map { id in banks.first { $0.id == id }.shortPhrase(id) }.joined(by: .enumeration)
    case .instantIssue(let issue): issue.phrase
    case .hours(let hours): hours.phrase
    case .validity(let years): Phrase("\(years) 年", years == 1 ? "1 year" : "\(years) years")
    case .passwordTries(let count):
      Phrase("连错 \(count) 次锁卡", "\(count) in a row lock the card")
    case .photo(let photo): photo.phrase
    case .interim(let interim): interim.words.phrase
    case .steps(let steps): Phrase.steps(steps.map(\.phrase))
    case .pickUp(let words), .bankChange(let words), .note(let words), .warning(let words):
      words.phrase
    }
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
