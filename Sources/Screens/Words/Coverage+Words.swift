package import CityGuide

extension CoverageColumn {
  /// What it is, for lists.
  package var phrase: Phrase {
    switch self {
    case .telephone: Phrase("挂失电话", "telephone for the report")
    case .temporaryLapse: Phrase("临时挂失管多久", "how long the report holds")
    case .formalReversible: Phrase("正式挂失能不能解", "whether a formal report can be undone")
    case .filingNeeds: Phrase("补卡前要哪种挂失", "which report comes first")
    case .filing: Phrase("在哪补领", "where to file")
    case .papers: Phrase("补领材料", "papers")
    case .agentMay: Phrase("能不能代办", "whether an agent may")
    case .fee: Phrase("费用", "fee")
    case .makingTime: Phrase("几天拿到卡", "days of making")
    case .collectWithin: Phrase("多久内要领", "collect within")
    case .enabling: Phrase("在哪启用", "where to enable")
    case .hours: Phrase("上班时间", "opening hours")
    }
  }

  /// Its column in the table: six cells at most.
  package var short: Phrase {
    switch self {
    case .telephone: Phrase("电话", "Phone")
    case .temporaryLapse: Phrase("到期", "Lapse")
    case .formalReversible: Phrase("解挂", "Undo")
    case .filingNeeds: Phrase("先挂", "Before")
    case .filing: Phrase("网点", "Where")
    case .papers: Phrase("材料", "Papers")
    case .agentMay: Phrase("代办", "Agent")
    case .fee: Phrase("费用", "Fee")
    case .makingTime: Phrase("制卡", "Making")
    case .collectWithin: Phrase("领取", "Pickup")
    case .enabling: Phrase("启用", "Enable")
    case .hours: Phrase("时间", "Hours")
    }
  }
}

extension Grade {
  /// One Chinese character or two letters, for tables.
  package var mark: Phrase {
    switch self {
    case .told: Phrase("问", "te")
    case .official: Phrase("官", "of")
    case .mirror: Phrase("转", "mi")
    case .media: Phrase("媒", "me")
    case .document: Phrase("文", "do")
    case .blog: Phrase("网", "bl")
    case .repo: Phrase("码", "co")
    }
  }

  /// What the marks mean: `官 官方`.
  static var legend: Phrase {
    let marks = [Grade.official, .mirror, .media, .document, .blog]
    return Phrase(
      marks.map { "\($0.mark.zh) \($0.phrase.zh)" }.joined(separator: "，"),
      marks.map { "\($0.mark.en) \($0.phrase.en)" }.joined(separator: ", "))
  }
}

extension CoverageCell {
  /// Grade and year, in parentheses where a farther layer says it: `官24`, `(网--)`.
  package var phrase: Phrase {
    let year = published.map { $0.prefix(4).suffix(2) } ?? "--"
    return isOwn
      ? Phrase("\(grade.mark.zh)\(year)", "\(grade.mark.en)\(year)")
      : Phrase("(\(grade.mark.zh)\(year))", "(\(grade.mark.en)\(year))")
  }
}

extension Coverage.Row {
  /// The code and the short name.
  func name(in language: Language) -> String {
    "\(place) \(language == .zh ? names.short : names.full.en ?? names.short)"
  }
}
