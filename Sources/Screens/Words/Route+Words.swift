package import CardJourney
package import CityGuide

extension RouteKind {
  /// The way to the new card.
  package var phrase: Phrase {
    switch self {
    case .instantBranch: Phrase("即时制卡银行网点", "Instant-issue bank branch")
    case .branchPickUp: Phrase("银行网点，自取", "Bank branch, collect it")
    case .windowPickUp: Phrase("社保卡窗口，自取", "Card window, collect it")
    case .windowPost: Phrase("社保卡窗口，邮寄", "Card window, by post")
    case .onlinePost: Phrase("网上申请，邮寄", "Online, by post")
    case .onlinePickUp: Phrase("网上申请，自取", "Online, collect it")
    case .kiosk: Phrase("自助机", "Kiosk")
    case .homeService: Phrase("申请上门", "Home visit")
    case .employer: Phrase("单位代办", "Through the employer")
    }
  }

  /// The same for narrow screens.
  package var short: Phrase {
    switch self {
    case .instantBranch: Phrase("即时制卡银行", "Instant branch")
    case .branchPickUp: Phrase("银行自取", "Branch, collect")
    case .windowPickUp: Phrase("窗口自取", "Window, collect")
    case .windowPost: Phrase("窗口邮寄", "Window, post")
    case .onlinePost: Phrase("网上邮寄", "Online, post")
    case .onlinePickUp: Phrase("网上自取", "Online, collect")
    case .kiosk: Phrase("自助机", "Kiosk")
    case .homeService: Phrase("上门", "Home visit")
    case .employer: Phrase("单位代办", "Employer")
    }
  }
}

extension Wish {
  /// What the routes are sorted by.
  package var phrase: Phrase {
    switch self {
    case .soonest: Phrase("最快", "soonest")
    case .fewestTrips: Phrase("最少跑腿", "fewest trips")
    case .fromHome: Phrase("不出门", "from home")
    case .cheapest: Phrase("最省钱", "cheapest")
    }
  }
}

extension NotFor {
  /// Why the route cannot be taken.
  package var phrase: Phrase {
    switch self {
    case .notOffered: Phrase("没查到能不能这样办，可以打电话问", "nobody says whether it is done here: ask")
    case .noSmartphone: Phrase("要用手机刷脸", "needs a phone with face recognition")
    case .agentNotAllowed: Phrase("要本人办，不能代办", "only the holder may do it")
    case .notForDocument: Phrase("用这种证件不能这样办", "not with this document")
    case .notThroughEmployer: Phrase("不是单位来办", "no employer acts")
    case .oldCardEnded:
      Phrase("旧卡已注销，网上多半办不了", "the old card has ended, so online rarely works")
    case .notRecognised: Phrase("上次身份核验没通过，改到窗口办", "the identity check failed: go in person")
    case .filedAlready: Phrase("申请已经交到别处", "filed another way already")
    }
  }
}

extension NoRoute {
  /// Why there is nothing to compare, and what to do instead.
  package var phrase: Phrase {
    switch self {
    case .unknown: Phrase("先说卡怎么了，再比办法。", "Say first what happened to the card.")
    case .closed: Phrase("这件事已经结束，没有要办的了。", "This case is closed.")
    case .found:
      Phrase(
        "卡在手上，申请也没交：解挂就行，不用补卡。", "The card is in hand in time: release it, no new card is needed.")
    case .accountOnly:
      Phrase(
        "卡没问题，只要把收钱的账户改过来，不用补卡。",
        "The card works: only the payments are moved, no new card is needed.")
    case .refused:
      Phrase(
        "先查刷不了的原因，多半不用再换卡。", "Find out first why the card is refused; a new one is rarely needed."
      )
    case .collected:
      Phrase("新卡已经拿到了，不用再选办法。", "The new card is in hand; there is no route left to choose.")
    }
  }
}

extension Estimate {
  /// The numbers, each with `?` where it is only hearsay: `3?-5?`.
  private var numbers: String {
    let texts = [least, most].map { "\($0.value)" + ($0.reliability == .hearsay ? "?" : "") }
    return texts[0] == texts[1] ? texts[0] : texts.joined(separator: "-")
  }

  /// Days below a heading that says so: `当天`, `3-5`, `15?+邮路`.
  var daysAlone: Phrase { days(Phrase("", "")) }

  /// Days until the card is in hand: `当天`, `3-5 天`, `15? 天+邮路`.
  var asDays: Phrase { days(Phrase(" 天", " days")) }

  private func days(_ unit: Phrase) -> Phrase {
    most.value == 0 && !isHearsay
      ? Phrase("当天", "same day").and(onTop) : counted(unit)
  }

  /// Yuan below a heading that says so: `20?`, `免费`, `20+邮费`.
  var yuanAlone: Phrase { yuan(Phrase("", "")) }

  /// A sum of money: `20? 元`, `免费`, `20 元+邮费`.
  var asYuan: Phrase { yuan(Phrase(" 元", " yuan")) }

  private func yuan(_ unit: Phrase) -> Phrase {
    most.value == 0 && !isHearsay ? Phrase("免费", "free").and(onTop) : counted(unit)
  }

  private func counted(_ unit: Phrase) -> Phrase {
    Phrase("\(numbers)\(unit.zh)", "\(numbers)\(unit.en)").and(onTop)
  }
}

extension Estimate.Extra {
  /// What comes on top.
  package var phrase: Phrase {
    switch self {
    case .review: Phrase("审核", "review")
    case .mail: Phrase("邮路", "mail")
    case .postage: Phrase("邮费", "postage")
    }
  }
}

extension Phrase {
  fileprivate func and(_ extras: [Estimate.Extra]) -> Phrase {
    Phrase(
      ([zh] + extras.map(\.phrase.zh)).joined(separator: "+"),
      ([en] + extras.map(\.phrase.en)).joined(separator: "+"))
  }

  /// Where nobody says: it has to be asked.
  static let toBeAsked = Phrase("要问", "ask")
}

extension Whose {
  /// The person who has to be there.
  package var person: Phrase {
    switch self {
    case .holder: Phrase("本人", "holder")
    case .agent: Phrase("代办人", "agent")
    case .guardian: Phrase("监护人", "guardian")
    case .unit: Phrase("单位", "employer")
    }
  }
}

extension Route {
  /// Who has to be there; nobody where it is done from home by anyone.
  var people: Phrase {
    guard !whoMustCome.isEmpty else { return Phrase("-", "-") }
    return Phrase(
      whoMustCome.map(\.person.zh).joined(separator: "、"),
      whoMustCome.map(\.person.en).joined(separator: ", "))
  }

  /// How much of what it rests on somebody reliable says.
  var sureness: Phrase {
    let level =
      if unknown.isEmpty {
        Phrase("高", "high")
      } else {
        confidence * 2 >= valueCount ? Phrase("中", "fair") : Phrase("低", "low")
      }
    guard !unknown.isEmpty else { return level }
    return Phrase("\(level.zh) 问 \(unknown.count)", "\(level.en), ask \(unknown.count)")
  }

  /// Why it cannot be taken.
  var obstacle: Phrase {
    notFor.map(\.phrase).joined(by: .semicolon)
  }
}

extension Trip {
  /// Where to go, and what is done there.
  var instruction: Phrase {
    let (to, what) = (place, errandWords)
    if isRemote { return Phrase("\(to.zh)：\(what.zh)", "\(to.en): \(what.en)") }
    return Phrase("去\(to.zh)：\(what.zh)", "Go to: \(to.en). There: \(what.en)")
  }
}

extension InstantIssue {
  /// Whether the card is made while one waits.
  var phrase: Phrase {
    guard isOffered else { return Phrase("不能当场拿卡", "not made while you wait") }
    guard let branches else { return Phrase("有网点能当场拿卡", "some branches make it while you wait") }
    return Phrase("\(branches) 个网点能当场拿卡", "\(branches) branches make it while you wait")
  }
}
