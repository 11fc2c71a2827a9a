import CardJourney

extension OldSocial {
  /// Where the social side stands.
  var phrase: Phrase {
    switch self {
    case .none: Phrase("没有", "none")
    case .usable: Phrase("还能用", "usable")
    case .temporary(let report) where report.mayHaveLapsed != nil:
      Phrase(
        "临时挂失，\(report.lapsePhrase.zh) [!]", "temporary report, \(report.lapsePhrase.en) [!]")
    // A card that was found blocked: that it is reported shows, and nothing else.
    case .temporary(let report) where report.made == .unknown && report.channel == nil:
      Phrase("挂失了，哪种、哪天不清楚", "reported; how and when is not known")
    case .temporary(let report):
      Phrase("临时挂失 \(report.made.phrase.zh)", "temporary report \(report.made.phrase.en)")
    case .formal(let report):
      Phrase("正式挂失 \(report.made.phrase.zh)", "formal report \(report.made.phrase.en)")
    case .cancelled: Phrase("已注销", "cancelled")
    }
  }
}

extension Report {
  /// Since when it may no longer hold: whether it does is only presumed.
  fileprivate var lapsePhrase: Phrase {
    mayHaveLapsed.map { Phrase("\($0) 起可能失效了", "may have lapsed since \($0)") }
      ?? Phrase("", "")
  }
}

extension OldAccount {
  /// Where the account stands.
  var phrase: Phrase {
    switch self {
    case .none: Phrase("没开过", "never opened")
    case .live: Phrase("正常", "live")
    case .oral(let report) where report.mayHaveLapsed != nil:
      Phrase("口头挂失，\(report.lapsePhrase.zh) [!]", "oral report, \(report.lapsePhrase.en) [!]")
    case .oral(let report):
      Phrase("口头挂失 \(report.made.phrase.zh)", "oral report \(report.made.phrase.en)")
    case .formal(let report):
      Phrase("正式挂失 \(report.made.phrase.zh)", "formal report \(report.made.phrase.en)")
    case .moved: Phrase("已转到新卡", "moved to the new card")
    case .closed: Phrase("已销户", "closed")
    }
  }
}

extension Application {
  /// Where the application stands.
  var phrase: Phrase {
    switch self {
    case .none: Phrase("还没申请", "not filed")
    case .filed(let filing):
      Phrase("已交，等受理（\(filing.filed.phrase.zh)）", "filed \(filing.filed.phrase.en)")
    case .refused(let reason, _):
      Phrase("被退：\(reason.phrase.zh)", "turned down. \(reason.phrase.en)")
    case .making(_, let promised):
      promised.map { Phrase("制卡中，承诺 \($0)", "being made, promised \($0)") }
        ?? Phrase("制卡中", "being made")
    case .remaking: Phrase("重新制卡中", "being made again")
    case .posted: Phrase("在路上", "in the post")
    case .strayed(_, isVoid: false):
      Phrase("寄丢了，先让网点作废", "lost in the post: have it voided")
    case .strayed(_, isVoid: true):
      Phrase("寄丢的卡已作废，等重做或重新申请", "lost and voided: made again, or apply again")
    case .ready(_, _, let until):
      until.map { Phrase("可以领，最晚 \($0)", "ready until \($0)") } ?? Phrase("可以领了", "ready")
    case .reclaimed: Phrase("被收回了，要重新申请", "taken back: apply again")
    case .collected(_, let when): Phrase("已领到（\(when.phrase.zh)）", "collected (\(when.phrase.en))")
    }
  }
}

extension Enabling {
  /// Where the new card's social side stands.
  var phrase: Phrase {
    switch self {
    case .none: Phrase("还没拿到", "not there yet")
    case .sealed: Phrase("封存，要启用", "sealed: enable it")
    case .failing(let symptom, _):
      Phrase(
        "不能用：\(symptom.phrase.zh)。\(symptom.advice.zh)",
        "fails: \(symptom.phrase.en). \(symptom.advice.en)")
    case .enabled(let when): Phrase("已启用（\(when.phrase.zh)）", "enabled (\(when.phrase.en))")
    }
  }
}

extension Activating {
  /// Where the new card's bank side stands.
  var phrase: Phrase {
    switch self {
    case .none: Phrase("还没拿到", "not there yet")
    case .inactive: Phrase("没激活", "inactive")
    case .active(let when): Phrase("已激活（\(when.phrase.zh)）", "active (\(when.phrase.en))")
    case .waived: Phrase("不激活", "left inactive")
    }
  }
}

extension Access {
  /// How a doctor can be seen meanwhile.
  var phrase: Phrase {
    switch self {
    case .unarranged: Phrase("还没安排", "nothing arranged")
    case .arranged(let kind, let since, let until):
      until.map {
        Phrase(
          "\(kind.phrase.zh)可用（\(since.phrase.zh) 试过），到 \($0)",
          "\(kind.phrase.en) works (\(since.phrase.en)), until \($0)")
      }
        ?? Phrase(
          "\(kind.phrase.zh)可用（\(since.phrase.zh) 试过）",
          "\(kind.phrase.en) works (\(since.phrase.en))")
    case .refused(let kind):
      Phrase("\(kind.phrase.zh)被拒；别的办法按 m", "\(kind.phrase.en) was refused; other ways: m")
    }
  }
}
