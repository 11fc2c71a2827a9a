import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import Screens

/// Lines as clerks write them, on 2026-11-22.
struct EntryParserTests {
  private static let parser = EntryParser(
    places: Content.shipped.places, banks: BankDirectory(Content.shipped.banks), today: .sample)

  /// What a line says: answers, step, day, name.
  private static func summary(_ line: EntryLine) -> [String] {
    line.answers.map { $0.words.joined(separator: " ") }
      + [line.waypoint?.rawValue, line.when?.notation, line.nickname.map { "#\($0.text)" }]
      .compactMap(\.self)
  }

  @Test(arguments: [
    (
      "510100 丢 代 已口头11-20",
      ["situation lost", "place 510100", "person adult agent", "reported-by-phone", "2026-11-20"]
    ),
    ("成都 丢", ["situation lost", "place 510100"]),
    ("chengdu lost", ["situation lost", "place 510100"]),
    ("ChengDu Lost", ["situation lost", "place 510100"]),
    ("cd 丢", ["situation lost", "place 510100"]),
    ("028 丢", ["situation lost", "place 510100"]),
    ("成都市，丢了、本人", ["situation lost", "place 510100", "person adult self"]),
    (
      "成都丢代已口头11-20",
      [
        "situation lost", "place 510100", "person adult agent", "reported-by-phone", "2026-11-20",
      ]
    ),
    ("510100坏孩子", ["situation damaged", "place 510100", "person minor guardian"]),
    ("５１０１００　偷", ["situation stolen", "place 510100"]),
    ("丢 已正式 昨天", ["situation lost", "reported-formally", "2026-11-21"]),
    ("丢 已正式昨天", ["situation lost", "reported-formally", "2026-11-21"]),
    ("丢 已交11月18日", ["situation lost", "applied", "2026-11-18"]),
    ("丢 等卡", ["situation lost", "waiting"]),
    (
      "换 没开过 已拿到 ~11-10",
      [
        "situation upgrade", "bank-use never-opened", "collected", "~2026-11-10",
      ]
    ),
    ("坏 开过 已启用", ["situation damaged", "bank-use opened", "only-bindings-left"]),
    ("改 单位", ["situation data-changed", "person adult employer"]),
    ("到期 老人", ["situation expiring", "person adult agent", "can-come no"]),
    ("刷不了 重庆", ["situation refused", "place 500000"]),
    ("换绑 外省", ["situation account-only", "away other-province"]),
    ("丢 身份证丢了", ["situation lost", "id-document lost-too"]),
    ("临湘 丢", ["situation lost", "place 430682"]),
    ("湖南耒阳丢代", ["situation lost", "place 430481", "person adult agent"]),
    ("四川省 成都市 丢", ["situation lost", "place 510100"]),
    ("430481 丢", ["situation lost", "place 430481"]),
    ("闸北区丢", ["situation lost", "place 310106"]),
    ("苏州工业园区 坏", ["situation damaged", "place 320576"]),
    ("丢 #王阿姨", ["situation lost", "#王阿姨"]),
    ("丢 “妈妈的卡”", ["situation lost", "#妈妈的卡"]),
    ("\"三楼 小陈\" 丢", ["situation lost", "#三楼 小陈"]),
    ("丢“小陈”代", ["situation lost", "person adult agent", "#小陈"]),
    ("#丢 丢", ["situation lost", "#丢"]),
    ("丢 昨天挂失", ["situation lost", "reported-by-phone", "2026-11-21"]),
    ("丢 3天前挂失", ["situation lost", "reported-by-phone", "2026-11-19"]),
    ("丢 20261120挂失", ["situation lost", "reported-by-phone", "2026-11-20"]),
    ("卡坏了", ["situation damaged"]), ("换行", ["situation bank-change"]),
    ("账户", ["situation account-only"]),
    ("首次 孩子", ["situation first-issue", "person minor guardian"]),
    ("丢 老人 代办", ["situation lost", "person adult agent", "can-come no"]),
    ("丢 代办 老人", ["situation lost", "person adult agent", "can-come no"]),
    ("丢 孩子 代", ["situation lost", "person minor guardian"]),
    ("丢 护照 外国人", ["situation lost", "id-document foreign"]),
    ("丢 外国人 永居证", ["situation lost", "id-document foreign-pr"]),
    ("丢 丢了", ["situation lost"]),
    ("丢 工行", ["situation lost", "bank icbc"]),
    ("丢 icbc", ["situation lost", "bank icbc"]),
    ("成都丢工行代", ["situation lost", "place 510100", "person adult agent", "bank icbc"]),
    ("丢 95588", ["situation lost", "bank icbc"]),
    ("坏 中国银行", ["situation damaged", "bank boc"]),
    ("换银行 工行 换成建行", ["situation bank-change", "bank icbc", "new-bank ccb"]),
    ("成都换银行换成建行", ["situation bank-change", "place 510100", "new-bank ccb"]),
    ("bank-change icbc to-ccb", ["situation bank-change", "bank icbc", "new-bank ccb"]),
    ("丢 别的银行", ["situation lost", "bank other"]),
    ("", []),
    ("  ，、 ", []),
  ])
  func `a line is understood whole`(text: String, expected: [String]) {
    let line = Self.parser.line(text)
    #expect(line.misunderstood == [])
    #expect(Self.summary(line) == expected)
  }

  @Test(arguments: ["situation", "person", "waypoint"])
  func `every usual word is understood, in both languages`(kind: String) {
    let lines = EntryVocabulary.usual.flatMap { group in
      [group.words.zh, group.words.en].flatMap { $0.split(separator: " ") }
    }
    for word in lines {
      let line = Self.parser.line("丢 " + word)
      let problems = line.misunderstood.compactMap(\.problem)
      // A second situation contradicts the first, and some steps are not on the way of a loss.
      let isUnderstood = problems.allSatisfy { problem in
        switch problem {
        case .saidBefore, .noSuchStep: true
        case .unknown, .severalPlaces, .severalBanks, .dayOfNothing, .termOfNothing, .overBefore,
          .privateText, .noNickname:
          false
        }
      }
      #expect(isUnderstood, "\(word) \(problems)")
    }
  }

  @Test(arguments: [("丢 昨天挂失", true), ("丢 昨天口头挂失", false)])
  func `a report of no said kind is read back with the word for the other kind`(
    text: String, isDoubted: Bool
  ) {
    let said = Self.parser.line(text).understood { _ in Phrase("", "") }.map(\.zh).joined()
    #expect(said.contains("已打电话挂失") && said.contains("写 已正式") == isDoubted, "\(said)")
  }

  @Test func `initials mean the capital, and the others are named`() {
    let line = Self.parser.line("cd 丢")
    let names = line.words.first?.otherPlaces.map(\.name) ?? []
    #expect(names.contains("常德市") && !names.contains("成都市"))
    #expect(Self.parser.line("成都 丢").words.first?.otherPlaces == [])
  }

  @Test(arguments: [("西安 被盗", "610100"), ("西安被盗", "610100"), ("大同 坏", "140200")])
  func `a city comes before the districts of its name, and they are named`(
    text: String, code: String
  ) throws {
    let line = Self.parser.line(text)
    #expect(line.isComplete, "\(line)")
    #expect(Answers(line.answers).place?.digits == code)
    let others = line.words.first?.otherPlaces ?? []
    #expect(!others.isEmpty && others.allSatisfy(\.isCounty))
    let said = line.understood { _ in Phrase("", "") }.map(\.zh).joined()
    #expect(others.prefix(3).allSatisfy { said.contains($0.code.digits) }, "\(said)")
  }

  @Test(arguments: ["鼓楼区 丢", "朝阳丢", "leiyan 丢", "来阳 丢", "430481 沈阳 丢"])
  func `no place is guessed`(text: String) {
    let line = Self.parser.line(text)
    #expect(!line.isComplete && !line.misunderstood.isEmpty, "\(line)")
  }

  @Test func `a name that several banks bear is the one at the place, and without a place asks`() {
    let several = Self.parser.line("丢 信用社")
    guard case .severalBanks(let banks) = several.misunderstood.first?.problem else {
      Issue.record("\(several)")
      return
    }
    #expect(banks.count > 1 && !several.isComplete)
    // The place may stand behind it.
    let local = Self.parser.line("丢 信用社 成都")
    #expect(local.misunderstood == [] && local.answers.contains { $0.question == .bank })
  }

  @Test func `places of one pinyin are not guessed between`() throws {
    let line = Self.parser.line("suzhou 丢")
    guard case .severalPlaces(let places) = line.misunderstood.first?.problem else {
      Issue.record("\(line)")
      return
    }
    #expect(Set(places.map(\.name)).isSuperset(of: ["苏州市", "宿州市"]))
    #expect(!line.isComplete)
  }

  @Test(arguments: [
    ("已囗头", "已口头"), ("代辨", "代"), ("lostt", "lost"),
    ("换领", "坏"), ("成嘟", "成都市"), ("chengdy", "成都市"),
  ])
  func `what is not understood brings the nearest word`(text: String, nearest: String) {
    let line = Self.parser.line("丢 " + text)
    guard case .unknown(let words) = line.misunderstood.first?.problem else {
      Issue.record("\(line)")
      return
    }
    #expect(line.misunderstood.map(\.text) == [text])
    #expect(words.contains(nearest), "\(words)")
    #expect(!line.isComplete)
  }

  @Test(arguments: [
    ("丢 坏", EntryLine.Problem.saidBefore(.answer(.situation(.lost)))),
    ("丢 老人 单位", .saidBefore(.answer(.person(.infirm, .agent)))),
    ("丢 护照 港澳台", .saidBefore(.answer(.idDocument(.foreign)))),
    ("丢 已交 等卡", .saidBefore(.waypoint(.applied))),
    ("丢 11-20", .dayOfNothing),
    ("坏 已口头", .noSuchStep(.reportedByPhone, .damaged)),
    ("刷不了 已交", .noSuchStep(.applied, .refused)),
    ("丢 #甲 #乙", .saidBefore(.nickname(Nickname(logged: "甲")!))),
    ("丢 #赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何", .noNickname(.tooLong)),
    ("丢 “王\u{202E}甲”", .noNickname(.unshowable)),
    ("丢 管7天", .termOfNothing), ("丢 已口头 管7天", .termOfNothing),
    ("丢 已正式11-20 到12月1日", .termOfNothing),
    ("丢 已口头11-20 到11月18日", .overBefore(.on(.sample.adding(days: -2), at: nil))),
    ("丢 已口头11-20 管7天 管8天", .saidBefore(.holds(.span(Span(7, .days))))),
  ])
  func `what cannot stand together is said`(text: String, problem: EntryLine.Problem) {
    let line = Self.parser.line(text)
    #expect(line.misunderstood.map(\.problem) == [problem])
    #expect(!line.isComplete)
  }

  @Test(arguments: [
    "丢 510106198001011234", "丢 13800138000", "丢 138 0013 8000", "丢 138-0013-8000",
    "丢 #13800138000", "丢 “王 510106198001011234”", "510100 198001 011234 丢", "丢 6222021234567",
    "丢13800138000", "丢 138.0013.8000", "丢 一三八〇〇一三八〇〇〇", "丢 密码abc123", "丢 “微信 taoxian88”",
  ])
  func `numbers of people are refused and not repeated`(text: String) {
    let line = Self.parser.line(text)
    #expect(line.holdsPrivateText)
    #expect(!line.isComplete)
    #expect(line.nickname == nil)
    let said = "\(line)" + line.problems { _ in Phrase("", "") }.map(\.zh).joined()
    #expect(!said.contains("0138") && !said.contains("19800101") && !said.contains("622202"))
  }

  @Test(arguments: ["510100 11-20 丢 已口头", "丢 510100 2026-11-20 已口头"])
  func `a code beside a day is no such number`(text: String) {
    #expect(!Self.parser.line(text).holdsPrivateText)
  }

  @Test(arguments: [
    ("丢 已口头11-20 管7天", 5), ("丢 已口头11-20 到12月1日", 9), ("丢已口头11-20管七天", 5),
    ("lost reported 11-20 until 12-01", 9),
    ("lost reported 11-20 holds 7 days", 5), ("丢 已口头11-20 到下周五", 5),
  ])
  func `how long the report holds is read as the answers from the telephone are`(
    text: String, days: Int
  ) throws {
    let line = Self.parser.line(text)
    #expect(line.isComplete, "\(line)")
    let moment = Moment(day: .sample, minute: 600)
    guard
      case .accepted(let drafts, _) = line.decision(
        at: moment, calendar: .sample, rules: { _ in .assumed })
    else {
      Issue.record("not accepted: \(line)")
      return
    }
    let lapses = Day.sample.adding(days: days)
    #expect(
      drafts.map(\.payload).contains(
        .happened(
          .reported(.social, .temporary, .telephone, lapses: lapses), because: nil, against: [])))
  }

  @Test(arguments: ["丢 已口头11-20 管7天左右", "丢 已口头11-20 7天", "丢 已口头11-20 到7.5天", "丢 已口头11-20 不管7天"])
  func `a term of which a sign is left over is not understood`(text: String) {
    #expect(!Self.parser.line(text).isComplete)
  }

  @Test func `without what happened nothing is complete`() {
    #expect(!Self.parser.line("成都 代").isComplete)
    #expect(Self.parser.line("丢").isComplete)
  }
}
