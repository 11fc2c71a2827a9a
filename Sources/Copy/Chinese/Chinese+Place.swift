import CityGuide

extension Chinese: PlaceCopy {
  func coverageLegend(grades: String) -> String {
    "\(grades)；数字是年份，-- 没有日期；括号里是省里或全国的说法；· 没查到。网上文章和网上说法没有官方来源。"
  }
  func coverageCountsTitle(total: Int) -> String { "每一样有几个地方说得清（共 \(total) 个地方，缺得最多的在前）" }
  func coveragePeopleTitle(millions: Int) -> String {
    "每一样有百分之几的人问得到（按 2020 年普查的 \(millions / 100).\(millions % 100 / 10) 亿人算，缺得最多的在前）"
  }
  var ownColumn: String { "本地有" }
  var inheritedColumn: String { "上级有" }
  var undatedColumn: String { "其中没日期" }
  var datedPeopleColumn: String { "可靠" }
  var undatedPeopleColumn: String { "可靠没日期" }
  var hearsayOnlyColumn: String { "只有网上说法" }
  var nothingKnownColumn: String { "没有" }
  var thinnestPlacesTitle: String { "资料最少的地方，还缺什么" }
  var placeLacksNothing: String { "不缺" }
  var nothingReliableAskByTelephone: String { "没有可靠的说法，打电话问" }
  func ourStandOnDispute(stand: Words) -> String { "我们的看法：\(stand.text(in: .zh))" }
  var hearsayOpening: String { "有人说" }
  var anotherSaysSame: String { "也这样说" }
  var anotherSaysOtherwise: String { "另一说" }
  func factWithByline(scope: String?, fact: String, byline: String) -> String {
    "\(scope.map { "[\($0)] " } ?? "")\(fact)\(byline)"
  }
  var excludedForPlace: String { "上面各级的这些说法，这里不适用" }
  func factExcludedBy(topic: String, fact: String, guide: String) -> String {
    "\(topic)：\(fact)，按\(guide)的资料排除"
  }
  func numberToAsk(number: String) -> String { "打 \(number) " }
  var bankOnCardToAsk: String { "向卡面银行" }
  var searchedAndNotFound: String { "查过，没有查到的" }
  func unknownTopicToAsk(topic: String, desk: String) -> String { "\(topic)，\(desk)问" }
  func inheritedGradeAndYear(grade: String, year: String) -> String { "(\(grade)\(year))" }
  func channelReportCountsAs(report: String) -> String { "在这里挂失，算\(report)" }
  func channelNeedsAtHand(papers: String) -> String { "手边要有\(papers)" }
  func factOriginals(count: Int) -> String { "原件 \(count)" }
  func factCopies(count: Int) -> String { "复印件 \(count)" }
  func factPapersTogether(papers: [String]) -> String { papers.joined(separator: "加") }
  func factPapersInstead(papers: [String]) -> String { "或者\(papers.joined(separator: "、或者"))" }
  var factPaperIsKept: String { "会被收走" }
  func factYear(year: String) -> String { "\(year) 年" }
  var factMayBeOutdated: String { "可能过时" }
  func factByline(parts: String) -> String { "（\(parts)）" }
  func placeName(_ name: String, pinyin: String?) -> String { name }
  var nationName: String { "全国" }
  func noLocalFactsAskFirst(place: String) -> String { "\(place)：没有本地资料，下面是省里和全国的说法，去之前先打电话问" }
  func gradeFactCount(grade: String, count: Int) -> String { "\(grade) \(count) 条" }
  func noLocalFacts(place: String) -> String { "\(place)：没有本地资料，看省里和全国的" }
  var toldFactsGrade: String { "问到的" }
  var hearsayFactsGrade: String { "网上说法" }

  func name(_ place: Place) -> String { place.name }

  func name(_ coverageColumn: CoverageColumn) -> String {
    switch coverageColumn {
    case .telephone: "挂失电话"
    case .temporaryLapse: "临时挂失管多久"
    case .formalReversible: "正式挂失能不能解"
    case .filingNeeds: "补卡前要哪种挂失"
    case .filing: "在哪补领"
    case .papers: "补领材料"
    case .agentMay: "柜台能不能代办"
    case .agentPapers: "代办材料"
    case .homeService: "能不能上门"
    case .fee: "费用"
    case .makingTime: "几天拿到卡"
    case .collectWithin: "多久内要领"
    case .enabling: "在哪启用"
    case .payoutAccount: "在哪改收款账户"
    case .hours: "上班时间"
    }
  }

  func short(_ coverageColumn: CoverageColumn) -> String {
    switch coverageColumn {
    case .telephone: "电话"
    case .temporaryLapse: "到期"
    case .formalReversible: "解挂"
    case .filingNeeds: "先挂"
    case .filing: "网点"
    case .papers: "材料"
    case .agentMay: "代办"
    case .agentPapers: "代办证"
    case .homeService: "上门"
    case .fee: "费用"
    case .makingTime: "制卡"
    case .collectWithin: "领取"
    case .enabling: "启用"
    case .payoutAccount: "改账户"
    case .hours: "时间"
    }
  }

  func mark(_ grade: Grade) -> String {
    switch grade {
    case .told: "问"
    case .official: "官"
    case .mirror: "转"
    case .media: "媒"
    case .document: "文"
    case .blog: "网"
    case .repo: "码"
    }
  }

  func name(_ appointment: Appointment) -> String {
    switch appointment {
    case .needed: "要预约"
    case .possible: "可以预约"
    }
  }

}
