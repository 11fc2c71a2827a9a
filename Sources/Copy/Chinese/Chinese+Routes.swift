import CardJourney
import CityGuide

extension Chinese: RoutesCopy {
  var routeDaysColumn: String { "几天拿到" }
  var routeYuanColumn: String { "花几元" }
  var routeTripsColumn: String { "跑几趟" }
  var routePeopleColumn: String { "谁到场" }
  var routeSurenessColumn: String { "把握" }
  func routeExcluded(obstacle: String) -> String { "不行：\(obstacle)" }
  func narrowRoute(mark: String, route: String, days: String, visits: Int, yuan: String) -> String {
    let values = [days, "\(visits)趟", yuan].map { $0.replacing(" ", with: "") }
    return "\(mark)\(route) \(values.joined(separator: " "))"
  }
  func narrowRouteExcluded(mark: String, route: String, excuse: String) -> String {
    "\(mark)\(route) \(excuse)"
  }
  var routesTitle: String { "办法" }
  var takeRoute: String { "用这个办法" }
  func wishChangedTo(wish: String) -> String { "现在看重：\(wish)" }
  var choosePlaceBeforeRoutes: String { "先选发卡地，再比办法。" }
  func routeCannotBeTaken(obstacle: String) -> String { "这个办法不行：\(obstacle)" }
  func routeChosen(route: String) -> String { "接下来按这个办法：\(route)；办过的都算" }
  func routesOrderedBy(wish: String) -> String { "排：\(wish)" }
  func routesOrderedAmongWishes(wish: String, others: String) -> String {
    "现在按“\(wish)”排（Tab 换：\(others)）"
  }
  var routesLegend: String { "? 表示只有网上说法，没有官方来源；* 是现在的办法。有可靠来源的办法在前。" }
  var routeNeedsTravelBack: String { "人在外地：上面要本人到场的，得回发卡地一趟。" }
  var instantIssueFact: String { "当场拿卡" }
  var cardDeliveryFact: String { "怎么拿卡" }
  var homeServiceFact: String { "来不了可以上门" }
  var routeQuestionsToAsk: String { "先打电话问：" }
  func routeUnderWay(route: String) -> String { "\(route)（申请正在走这条）" }
  func routePlanned(route: String) -> String { "\(route)（现在按这个办）" }
  var tripDoneMark: String { "已办  " }
  var tripNeedsHolder: String { "（要本人到场）" }
  func remoteTripLine(done: String, channel: String, errands: String) -> String {
    "\(done)\(channel)：\(errands)"
  }
  func tripLine(
    done: String, number: Int, channel: String, errands: String, who: String
  ) -> String {
    "\(done)第 \(number) 趟  \(channel)：\(errands)\(who)"
  }
  var daysUnit: String { " 天" }
  var estimatedSameDay: String { "当天" }
  var yuanUnit: String { " 元" }
  var estimatedFree: String { "免费" }
  var surenessHigh: String { "高" }
  var surenessFair: String { "中" }
  var surenessLow: String { "低" }
  func surenessWithQuestions(level: String, count: Int) -> String { "\(level) 问 \(count)" }
  func tripInstruction(place: String, errands: String) -> String { "去\(place)：\(errands)" }
  var instantIssueUnavailable: String { "不能当场拿卡" }
  var instantIssueAtSomeBranches: String { "有的网点当场就能拿" }
  func instantIssueBranches(count: Int) -> String { "\(count) 个网点当场就能拿" }

  func name(_ routeKind: RouteKind) -> String {
    switch routeKind {
    case .instantBranch: "即时制卡银行网点"
    case .branchPickUp: "银行网点，自取"
    case .windowPickUp: "社保卡窗口，自取"
    case .windowPost: "社保卡窗口，邮寄"
    case .onlinePost: "网上申请，邮寄"
    case .onlinePickUp: "网上申请，自取"
    case .kiosk: "自助机"
    case .homeService: "申请上门"
    case .employer: "单位代办"
    }
  }

  func short(_ routeKind: RouteKind) -> String {
    switch routeKind {
    case .instantBranch: "即时制卡银行"
    case .branchPickUp: "银行自取"
    case .windowPickUp: "窗口自取"
    case .windowPost: "窗口邮寄"
    case .onlinePost: "网上邮寄"
    case .onlinePickUp: "网上自取"
    case .kiosk: "自助机"
    case .homeService: "上门"
    case .employer: "单位代办"
    }
  }

  func name(_ wish: Wish) -> String {
    switch wish {
    case .soonest: "最快"
    case .fewestTrips: "最少跑腿"
    case .fromHome: "不出门"
    case .cheapest: "最省钱"
    }
  }

  func name(_ obstacle: RouteObstacle) -> String {
    switch obstacle {
    case .notOffered: "没查到能不能这样办，可以打电话问"
    case .noSmartphone: "要用手机刷脸"
    case .agentNotAllowed: "要本人办，不能代办"
    case .notForDocument: "用这种证件不能这样办"
    case .notThroughEmployer: "不是单位来办"
    case .oldCardEnded:
      "旧卡已注销，网上多半办不了"
    case .notRecognised: "上次身份核验没通过，改到窗口办"
    case .filedAlready: "申请已经交到别处"
    }
  }

  func name(_ noRoute: NoRoute) -> String {
    switch noRoute {
    case .unknown: "先说卡怎么了，再比办法。"
    case .closed: "这件事已经结束，没有要办的了。"
    case .found:
      "卡在手上，申请也没交：解挂就行，不用补卡。"
    case .accountOnly:
      "卡没问题，只要把收钱的账户改过来，不用补卡。"
    case .refused:
      "先查刷不了的原因，多半不用再换卡。"
    case .collected:
      "新卡已经拿到了，不用再选办法。"
    }
  }

  func name(_ extra: Estimate.Extra) -> String {
    switch extra {
    case .review: "审核"
    case .mail: "邮路"
    case .postage: "邮费"
    }
  }

  func person(_ whose: Whose) -> String {
    switch whose {
    case .holder: "本人"
    case .agent: "代办人"
    case .guardian: "监护人"
    case .unit: "单位"
    }
  }

}
