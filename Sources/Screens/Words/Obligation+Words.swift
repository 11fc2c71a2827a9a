package import CardJourney
import CityGuide

extension Obligation {
  /// What has to be done, by when, in one sentence.
  package func phrase(on today: Day) -> Phrase {
    let plain = phraseOfDuty(on: today)
    guard let reminder = reminder(on: today) else { return plain }
    return Phrase("\(plain.zh)（\(reminder.zh)）", "\(plain.en) (\(reminder.en))")
  }

  /// To when it was put off, and what is lost before; nil where it was not.
  private func reminder(on today: Day) -> Phrase? {
    guard let putOff else { return nil }
    guard let day = lapsesBefore else {
      return Phrase("推到 \(putOff) 提醒", "put off to \(putOff)")
    }
    guard day > today else {
      return Phrase(
        "你推到了 \(putOff)，可是这件事等不得", "you put it off to \(putOff), but it cannot wait")
    }
    return Phrase(
      "推到 \(putOff)，可是 \(day) 就过期", "put off to \(putOff), but lapses \(day)")
  }

  private func phraseOfDuty(on today: Day) -> Phrase {
    switch kind {
    case .report(let side): reportPhrase(side, on: today)
    case .renewReport(let side): renewalPhrase(side, on: today)
    case .leaveBindings: kind.phrase
    case .askProgress: progressPhrase(on: today)
    case .askForPaper, .complain, .collectionLimit: milestonePhrase(on: today)
    default: plainPhrase(on: today)
    }
  }

  /// The same for the head of every page, the day first.
  func alarm(on today: Day) -> Phrase {
    let plain = alarmOfDuty(on: today)
    guard let reminder = reminder(on: today) else { return plain }
    return Phrase("\(plain.zh)（\(reminder.zh)）", "\(plain.en) (\(reminder.en))")
  }

  private func alarmOfDuty(on today: Day) -> Phrase {
    let day = due.earliest
    let when =
      day.map { day in
        let distance = day.distance(from: today)
        if day == today { return distance }
        return today.days(to: day) == 1
          ? Phrase("\(distance.zh) \(day.monthAndDay)", "\(distance.en) \(day.monthAndDay)")
          : Phrase("\(day.monthAndDay)（\(distance.zh)）", "\(day.monthAndDay) (\(distance.en))")
      } ?? Phrase("今天", "today")
    let (side, what) = reportOf
    guard let side else {
      let ours = isOurs ? Phrase("（本程序的提醒）", " (our reminder)") : Phrase("", "")
      return Phrase("\(when.zh)：\(what.zh)\(ours.zh)", "\(when.en): \(what.en)\(ours.en)")
    }
    let name = side == .social ? "社保这边" : "银行这边"
    let ours = isOurs ? Phrase("（没问到几天，按短的算）", " (counted short)") : Phrase("", "")
    return Phrase(
      "\(when.zh)：\(name)的挂失\(what.zh)\(ours.zh)",
      "\(when.en): the \(side == .social ? "card" : "bank") report \(what.en)\(ours.en)")
  }

  /// Of which side it is a report, and what is to be done.
  private var reportOf: (side: Side?, what: Phrase) {
    switch kind {
    case .report(let side): (side, Phrase("可能过期了，再打一次", "may have run out: call again"))
    case .renewReport(let side): (side, Phrase("该再打一次", "runs out: call again"))
    default: (nil, kind.phrase)
    }
  }

  /// A milestone of our own in a wait: what to do, from when on.
  private func milestonePhrase(on today: Day) -> Phrase {
    guard let day = due.earliest, day > today else { return kind.phrase }
    return Phrase(
      "\(day.phrase.zh)还没消息（本程序的提醒）：\(kind.phrase.zh)",
      "No news by \(day.phrase.en) (our reminder): \(kind.phrase.en)")
  }

  /// How many working days are left, where the day was counted in them; nil where it was not, or it is
  /// over.
  package func workdaysLeft(on today: Day, in calendar: WorkCalendar) -> Phrase? {
    guard workYears != nil, let day = (expected ?? due).earliest, day > today else { return nil }
    let left = calendar.workdays(after: today, upTo: day)
    return Phrase("还剩 \(left) 个工作日", left == 1 ? "1 working day left" : "\(left) working days left")
  }

  /// What makes the date uncertain: a year whose holidays nobody has announced; nil where nothing
  /// does.
  package func caution(in calendar: WorkCalendar) -> Phrase? {
    guard let year = unpublishedYear(in: calendar) else { return nil }
    if areCountersUncertain {
      return Phrase(
        "\(year) 年的放假安排还没有，柜台哪几天上班说不准：宁可早打一次",
        "The holidays of \(year) are not known yet, nor when counters are open: rather call early")
    }
    let days = WorkCalendar.provisionalError
    return Phrase(
      "\(year) 年的放假安排还没有，前后可能差 \(days) 个工作日",
      "The holidays of \(year) are not known yet: it may be off by \(days) working days")
  }

  /// Whether the day itself is certain, and only the days on which counters work are not.
  private var areCountersUncertain: Bool {
    guard case .renewReport = kind else { return false }
    if case .between = due { return false }
    return true
  }

  /// The papers that fix the working days it was counted on; empty where none were counted.
  package func papers(in calendar: WorkCalendar) -> [String] {
    workYears?.compactMap { calendar.paper(ofYear: $0) } ?? []
  }

  private func reportPhrase(_ side: Side, on today: Day) -> Phrase {
    guard basis != .atOnce, let day = due.earliest else {
      return Phrase("\(side.phrase.zh)要挂失，今天就办", "Report the \(side.rawValue) side today")
    }
    return Phrase(
      "\(side.phrase.zh)的挂失 \(day) 可能就失效了；没再挂失的话，今天再打一次。",
      "The \(side.rawValue) report may have lapsed on \(day); if it was not repeated, call again today."
    )
  }

  private func renewalPhrase(_ side: Side, on today: Day) -> Phrase {
    guard let day = due.earliest else {
      return Phrase(
        "\(side.phrase.zh)的挂失哪天失效要问清楚；说不准就再打一次",
        "Ask when the \(side.rawValue) report lapses; in doubt repeat it")
    }
    let distance = day.distance(from: today)
    if let countersReopen {
      let days = (repeats.isEmpty ? [day] : repeats).map(\.monthAndDay)
      return Phrase(
        "\(side.phrase.zh)的挂失\(isOurs ? "按 \(day.phrase.zh)失效算" : " \(day.phrase.zh)就失效")，柜台 \(countersReopen.phrase.zh)才上班：最晚 \(days.joined(separator: "、")) \(days.count > 1 ? "各" : "再")打一次电话",
        "The \(side.rawValue) report \(isOurs ? "is taken to lapse" : "lapses") on \(day.phrase.en), before the counters reopen on \(countersReopen.phrase.en): call again by \(days.joined(separator: ", "))"
      )
    }
    return Phrase(
      "\(side.phrase.zh)的挂失\(isOurs ? "按" : "管")到 \(due.phrase.zh)\(isOurs ? "算" : "")，\(distance.zh)；到期前再打一次，或转成正式挂失",
      "The \(side.rawValue) report \(isOurs ? "is taken to hold" : "holds") until \(due.phrase.en), \(distance.en); repeat it or report formally before"
    )
  }

  private func progressPhrase(on today: Day) -> Phrase {
    guard let expected, expected.earliest != nil else { return plainPhrase(on: today) }
    let isOver = isOverdue(on: today)
    return Phrase(
      "卡 \(expected.phrase.zh)该好；\(isOver ? "已经过了三个工作日，今天就催" : "\(due.phrase.zh)还没消息就催")",
      "The card is due \(expected.phrase.en); \(isOver ? "three working days late, ask today" : "ask if there is no news by \(due.phrase.en)")"
    )
  }

  /// Whether the day is only our own reminder.
  private var isOurs: Bool { basis == .assumed }

  private func plainPhrase(on today: Day) -> Phrase {
    guard let first = due.earliest else {
      return Phrase("\(kind.phrase.zh)，哪天要问清楚", "\(kind.phrase.en); ask by which day")
    }
    if isOverdue(on: today) {
      return isOurs
        ? Phrase("\(kind.phrase.zh)：拖得太久了，今天就办", "\(kind.phrase.en): long overdue, do it today")
        : Phrase(
          "\(kind.phrase.zh)：\(due.phrase.zh)，已经过了", "\(kind.phrase.en): \(due.phrase.en), overdue")
    }
    let distance = first.distance(from: today)
    if isOurs {
      return Phrase(
        "\(kind.phrase.zh)：按 \(due.phrase.zh)提醒，\(distance.zh)",
        "\(kind.phrase.en): reminder on \(due.phrase.en), \(distance.en)")
    }
    return Phrase(
      "\(kind.phrase.zh)：\(due.phrase.zh)，\(distance.zh)",
      "\(kind.phrase.en): \(due.phrase.en), \(distance.en)"
    )
  }
}

extension ObligationKind {
  /// Whether it is about a card that somebody else is making.
  var isOfWaiting: Bool {
    switch self {
    case .askProgress, .askForPaper, .complain, .collectionLimit: true
    default: false
    }
  }

  /// What has to be done.
  package var phrase: Phrase {
    switch self {
    case .report(let side): Phrase("\(side.phrase.zh)要挂失", "Report the \(side.rawValue) side")
    case .renewReport(let side):
      Phrase("\(side.phrase.zh)的挂失会到期", "The \(side.rawValue) report lapses")
    case .formalBeforeLapse:
      Phrase("挂失到期前最后一个工作日，到窗口正式挂失", "Last working day before the report lapses: report formally")
    case .voidParcel: Phrase("告诉制卡网点包裹丢了，把那张卡作废", "Have the card in the lost parcel voided")
    case .askProgress: Phrase("还没消息就催一催", "No news yet? Ask")
    case .askForPaper:
      Phrase("问能不能先开领卡证明或临时卡，看病用", "ask for a certificate or temporary card for care")
    case .complain: Phrase("拖得太久了，打 12345 反映", "much too long: complain at 12345")
    case .collectionLimit:
      Phrase(
        "问清卡是不是早到了网点：太久没人领会被收回销毁，要重新申请",
        "ask whether the card is lying at the outlet: left too long it is destroyed, and you apply again"
      )
    case .collect: Phrase("最晚去领卡", "Collect the card")
    case .enable: Phrase("启用新卡", "Enable the new card")
    case .activate: Phrase("激活银行侧", "Activate the bank side")
    case .retryAfterSync: Phrase("新卡再刷一次", "Try the new card again")
    case .fileClaim(let number): Phrase("单据 \(number) 去报销", "File claim \(number)")
    case .awaitRenewalWindow: Phrase("可以换领了", "The card can be exchanged")
    case .exchangeBeforeExpiry: Phrase("卡到期", "The card expires")
    case .changeBank:
      Phrase("换银行最晚办完（等这个月的钱到账再开始）", "Bank changed by (start after this month's payment)")
    case .moveAfterPayday(let kind):
      Phrase("改\(kind.phrase.zh)的账号", "Move \(kind.phrase.en)")
    case .keepOldAccount: Phrase("旧账户先留着", "Keep the old account open")
    case .leaveBindings:
      Phrase(
        "新卡能用以前，家庭共济、亲情账户、异地备案都不要解绑",
        "Unbind nothing (family fund, relatives, away filing) before the new card works")
    case .checkAwayFiling: Phrase("异地就医备案有没有到期", "The filing for care away from home ends")
    case .paperExpires: Phrase("临时卡、领卡证明到期", "The temporary card or paper runs out")
    case .idDocumentExpires: Phrase("临时身份证到期", "The temporary ID card runs out")
    case .hearAgain(let key):
      (Matter(key: key)?.question).map {
        Phrase("再问一次：\($0.zh)", "Ask again: \($0.en)")
      } ?? Phrase("问过的旧了，再问一次", "An answer gets old: ask again")
    }
  }

  /// Why it matters.
  package var why: Phrase {
    switch self {
    case .report, .renewReport:
      Phrase("没有挂失的时候，捡到卡的人能用。", "Without a report whoever found the card can use it.")
    case .formalBeforeLapse:
      Phrase("窗口不上班的那几天挂失就失效了。", "The report lapses while the counters are closed.")
    case .voidParcel:
      Phrase("包裹里的卡说不定在别人手上。", "Somebody else may have the card in the parcel.")
    case .askProgress:
      Phrase("说好的日子加三个工作日，再晚多半是卡住了。", "The promised day and three more: later, something is stuck.")
    case .askForPaper, .complain, .collectionLimit:
      Phrase(
        "没有官方说法等多久算久，这些日子是本程序定的。", "No office says how long is too long; these days are our own.")
    case .collect: Phrase("太久不领，卡会被收回销毁，要从头办。", "Left too long, the card is destroyed.")
    case .enable, .activate:
      Phrase("没有全国统一的期限，有的地方几个月不启用就收回。", "No national term; places take back what is not enabled.")
    case .retryAfterSync:
      Phrase("刚启用的卡，各家医院的系统要过一两天才认得。", "Hospitals learn of an enabled card a day or two later.")
    case .fileClaim:
      Phrase("报销截止日各地不同，当年报最稳。", "Closing days differ; within the year of the bill is safest.")
    case .awaitRenewalWindow, .exchangeBeforeExpiry:
      Phrase("到期以后银行那一侧先停，看病不受影响。", "After expiry the bank side stops first; care goes on.")
    case .changeBank:
      Phrase("晚了，下个月的钱会打到销掉的旧账户。", "Later, next month's payment goes to the closed account.")
    case .moveAfterPayday:
      Phrase("等这个月的钱到了旧账户再改，免得两头落空。", "After this month's payment, so that none is lost between.")
    case .keepOldAccount:
      Phrase("晚到的钱还会打到旧账户，留三个月左右再销。", "Late payments still go there; keep it some three months.")
    case .leaveBindings:
      Phrase(
        "这些跟着人走，不跟卡走；先解绑反而会断。", "They follow the person, not the card; unbinding makes the gap.")
    case .checkAwayFiling:
      Phrase("备案到哪天，在国家医保服务平台里看。", "Its last day is shown in the medical-insurance app.")
    case .paperExpires: Phrase("过期前问网点能不能续。", "Ask the outlet for more time before it runs out.")
    case .idDocumentExpires:
      Phrase("过期就办不了要身份证的事。", "Without it nothing that needs an ID can be done.")
    case .hearAgain:
      Phrase("规定会变，问过半年的答案别再当真。", "Rules change: an old answer is no answer.")
    }
  }
}

extension Basis {
  /// Who fixes the date; nil where a fact does, whose source is shown.
  package var phrase: Phrase? {
    switch self {
    case .fact, .atOnce: nil
    case .told: Phrase("对方说的", "as told")
    case .printed: Phrase("证件上印的", "as printed")
    case .assumed: Phrase("没有官方说法，本程序的提醒", "no official word; our reminder")
    }
  }
}
