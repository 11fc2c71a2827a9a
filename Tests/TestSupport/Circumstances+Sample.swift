package import CardJourney

extension Day {
  /// The day that the samples call today: a Sunday, 2026-11-22.
  package static let sample = Day(ordinal: 20_779)
}

extension WorkCalendar {
  /// 2025 and 2026 as published by the State Council, 2027 as far as the statutory days tell.
  package static let sample = WorkCalendar(years: [
    2025: year(
      isOfficial: true,
      off: """
        2025-01-01 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-02-01 2025-02-02 2025-02-03
        2025-02-04 2025-04-04 2025-04-05 2025-04-06 2025-05-01 2025-05-02 2025-05-03 2025-05-04
        2025-05-05 2025-05-31 2025-06-01 2025-06-02 2025-10-01 2025-10-02 2025-10-03 2025-10-04
        2025-10-05 2025-10-06 2025-10-07 2025-10-08
        """, worked: "2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11",
      paper: "国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）"),
    2026: year(
      isOfficial: true,
      off: """
        2026-01-01 2026-01-02 2026-01-03 2026-02-15 2026-02-16 2026-02-17 2026-02-18 2026-02-19
        2026-02-20 2026-02-21 2026-02-22 2026-02-23 2026-04-04 2026-04-05 2026-04-06 2026-05-01
        2026-05-02 2026-05-03 2026-05-04 2026-05-05 2026-06-19 2026-06-20 2026-06-21 2026-09-25
        2026-09-26 2026-09-27 2026-10-01 2026-10-02 2026-10-03 2026-10-04 2026-10-05 2026-10-06
        2026-10-07
        """, worked: "2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10",
      paper: "国务院办公厅关于2026年部分节假日安排的通知"),
    2027: year(
      isOfficial: false,
      off: """
        2027-01-01 2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-04-05 2027-05-01 2027-05-02
        2027-06-09 2027-09-15 2027-10-01 2027-10-02 2027-10-03
        """, worked: "", paper: "〔法定节假日推算，2024 年修改的放假办法；2027 年通知未找到〕"),
  ])

  private static func year(isOfficial: Bool, off: String, worked: String, paper: String) -> Year {
    Year(
      isOfficial: isOfficial, daysOff: days(off), makeUpDays: days(worked), paper: paper)
  }

  private static func days(_ text: String) -> Set<Day> {
    Set(text.split(whereSeparator: \.isWhitespace).compactMap { Day($0) })
  }
}

extension Circumstances {
  /// Half past ten in the morning of the sample day, or of another one.
  package static func sample(
    _ rules: LocalRules = .assumed, on day: Day = .sample
  ) -> Circumstances {
    Circumstances(rules: rules, calendar: .sample, moment: Moment(day: day, minute: 630))
  }
}

extension LocalRules {
  /// The defaults, changed.
  package static func assumed(_ change: (inout LocalRules) -> Void) -> LocalRules {
    var rules = LocalRules.assumed
    change(&rules)
    return rules
  }
}

extension BankChangeOrder {
  /// Both sides of the old card end first, after payday and before the 10th.
  package static let sample =
    BankChangeOrder(
      [.cancelCard, .closeAccount, .exchange, .enable, .activate], isAfterPayday: true,
      beforeDay: 10) ?? .usual
}

extension Known {
  /// The value as a fact states it, for tests that do not care which fact.
  package static func stated(_ value: Value) -> Known {
    .fact(value, FactID(rawValue: "test"))
  }
}
