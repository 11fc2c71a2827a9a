package import CardJourney
import CityGuide
import Copy

/// What a word of the one-line entry says.
package enum EntryMeaning: Hashable, Sendable {
  /// An answer about the situation.
  case answer(Answer)
  /// How far it has come.
  case waypoint(Waypoint)
  /// When it came that far.
  case when(When)
  /// How long the report holds, as the hotline said.
  case holds(SaidLength)
  /// What the desk calls the case.
  case nickname(Nickname)
}

/// The words that clerks write on one line, and what each says.
///
/// Places, days and nicknames are no words: ``EntryParser`` reads them itself.
enum EntryVocabulary {
  /// What a word says, whatever the case of its letters; nil where it is none.
  static func meaning(of word: String) -> EntryMeaning? { meanings[word.lowercased()] }

  static let words: [String] = groups.flatMap(\.words)

  /// Words that clerks use for several things; those that say which.
  static func narrower(than word: String) -> [String] { vague[word, default: []] }

  /// The word that comes nearest, with half of it as it was typed; none where none does.
  static func nearest(to text: String) -> [String] {
    let typed = text.lowercased()
    let limit = max(1, typed.count / 2)
    let near = words.map { (word: $0, distance: editDistance($0, typed)) }
      .filter { $0.distance <= limit && $0.distance < max($0.word.count, typed.count) }
      .min { $0.distance < $1.distance }
    return near.map { [$0.word] } ?? []
  }

  /// The name of the bank behind a word that says that the new card shall have it; nil where none stands before it.
  static func newBank(in text: String) -> String? {
    ["换成", "换到", "改成", "改到", "to-"].first { text.lowercased().hasPrefix($0) }
      .map { String(text.dropFirst($0.count)) }
  }

  /// Words for a report of which nobody said what kind it was.
  ///
  /// Taken for the one by telephone: that has to be repeated in time, so nobody loses a day by it. The line says so.
  static let unspecificReports = ["挂失", "已挂失", "挂失了", "报失", "已报失"]

  private static let vague = [
    "换领": ["坏", "到期", "换代"], "补领": ["丢", "偷"], "补卡": ["丢", "偷"], "补办": ["丢", "偷"],
    "身份证": ["身份证在", "身份证丢了"], "已办": ["已口头", "已正式", "已交"],
  ]

  /// The usual words for what happened, for who acts, and for how far it has come.
  static let usual: [(label: Phrase, words: Phrase)] = [
    (Phrase(\.entryCardConditionWords), usual(situations.map(\.1))),
    (Phrase(\.entryWhoActsWords), usual(persons.map(\.1))),
    (Phrase(\.entryBankAccountWords), usual(others.prefix(3).map(\.1))),
    (Phrase(\.entryBankWords), Phrase(\.entryBankExample)),
    (Phrase(\.entryProgressWords), usual(waypoints.map(\.1))),
  ]

  /// The first word of each meaning in Chinese, the last in English.
  private static func usual(_ groups: [[String]]) -> Phrase {
    Phrase { $0.usualEntryWords(spellings: groups) }
  }

  private static let meanings = Dictionary(
    groups.flatMap { group in group.words.map { ($0, group.meaning) } }
  ) { first, _ in first }

  private static let groups: [(meaning: EntryMeaning, words: [String])] =
    situations.map { (.answer(.situation($0)), $1) } + persons.map { (.answer($0), $1) }
    + others.map { (.answer($0), $1) } + waypoints.map { (.waypoint($0), $1) }

  private static let situations: [(Situation, [String])] = [
    (.lost, ["丢", "丢了", "丢失", "遗失", "掉了", "不见了", "找不到", "卡丢了", "卡丢", "卡不见了", "lost"]),
    (.stolen, ["偷", "偷了", "被偷", "被盗", "被抢", "盗", "卡被偷", "卡被偷了", "stolen"]),
    (.damaged, ["坏", "坏了", "损坏", "卡坏了", "卡坏", "旧了", "看不清", "消磁", "broken", "damaged"]),
    (.expiring, ["到期", "快到期", "过期", "卡到期", "卡过期了", "expiring"]),
    (.upgrade, ["换", "换卡", "换代", "换三代", "三代", "三代卡", "upgrade"]),
    (.dataChanged, ["改", "改名", "改信息", "改证件号", "信息变更", "data-changed"]),
    (.firstIssue, ["新办", "首办", "首次", "首次申领", "第一次办", "申领", "没卡", "没有卡", "first-issue"]),
    (.accountOnly, ["换绑", "账户", "换账户", "改账户", "账号", "换账号", "收不到", "钱收不到", "改账号", "account-only"]),
    (.refused, ["刷不了", "不能刷", "刷不出", "refused"]),
    (.blocked, ["被挂失", "被注销", "blocked"]),
    (.bankChange, ["换银行", "换行", "改银行", "bank-change"]),
    (.toActivate, ["待激活", "没启用", "要激活", "去激活", "to-activate"]),
    (.uncollected, ["没领", "没去领", "未领", "一直没领", "uncollected"]),
    (.bounced, ["退回", "被退", "退票", "钱退了", "bounced"]),
  ]

  private static let persons: [(Answer, [String])] = [
    (.person(.adult, .`self`), ["本人", "自己", "self"]),
    (.person(.adult, .agent), ["代", "代办", "家人", "agent"]),
    (.person(.infirm, .agent), ["老人", "来不了", "瘫痪", "卧床", "住院", "infirm"]),
    (.person(.infirm, .`self`), ["出不了门", "去不了", "housebound"]),
    (.person(.minor, .guardian), ["孩子", "小孩", "儿童", "child"]),
    (.person(.adult, .employer), ["单位", "公司", "employer"]),
  ]

  private static let others: [(Answer, [String])] = [
    (.bankUse(.neverOpened), ["没开过", "未开通", "没开通", "没激活", "never-opened"]),
    (.bankUse(.opened), ["开过", "已开通", "opened"]),
    (.bankUse(.unsure), ["不清楚", "不知道", "unsure"]),
    (.idDocument(.atHand), ["身份证在", "有身份证", "id-at-hand"]),
    (.idDocument(.expired), ["身份证过期", "身份证过期了", "id-expired"]),
    (.idDocument(.lostToo), ["身份证丢了", "身份证也丢", "身份证也丢了", "id-lost"]),
    (.idDocument(.beingMade), ["身份证在办", "身份证补办中", "id-being-made"]),
    (.idDocument(.temporary), ["临时身份证", "id-temporary"]),
    (.idDocument(.overseas), ["华侨", "overseas"]),
    (.idDocument(.residencePermit), ["居住证", "residence-permit"]),
    (.idDocument(.permit), ["港澳台", "通行证", "permit"]),
    (.idDocument(.foreign), ["护照", "外国人", "外籍", "foreign"]),
    (.idDocument(.foreignPR), ["永居", "永居证", "foreign-pr"]),
    (.away(.here), ["在本地", "本地", "here"]),
    (.away(.sameProvince), ["同省", "省内", "same-province"]),
    (.away(.otherProvince), ["外省", "跨省", "other-province"]),
    (.away(.abroad), ["国外", "境外", "海外", "abroad"]),
    (.smartphone(true), ["能刷脸", "smartphone"]),
    (.smartphone(false), ["不能刷脸", "没手机", "no-smartphone"]),
    (.oldCard(.inHand), ["旧卡在", "old-card"]),
    (.oldCard(.missing), ["旧卡没了", "no-old-card"]),
  ]

  private static let waypoints: [(Waypoint, [String])] = [
    (
      .reportedByPhone,
      [
        "已口头", "已电话", "已打电话", "已临时", "口头挂失", "电话挂失", "临时挂失", "已口头挂失", "已电话挂失",
        "已临时挂失",
      ] + unspecificReports + ["reported"]
    ),
    (
      .reportedFormally,
      ["已正式", "正式挂失", "已正式挂失", "已窗口挂失", "reported-formally"]
    ),
    (
      .applied,
      ["已交", "已交件", "已交申请", "已申请", "已补领", "已换领", "已申领", "applied"]
    ),
    (.waiting, ["已受理", "等卡", "在等卡", "制卡中", "waiting"]),
    (.collected, ["已拿到", "已领", "已领卡", "拿到了", "卡已拿到", "collected"]),
    (.onlyBindingsLeft, ["已启用", "已激活", "只差换绑", "enabled"]),
  ]
}
