import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import Screens

/// Answers as people type them after a call: taken whole, or not at all.
///
/// It is said on Sunday, 2026-11-22, of a report made that day.
struct AnswerParserTests {
  // MARK: - How long a report holds

  private static let lapses: [(String, Lapse)] = [
    ("7天 自动恢复", .after(Span(7, .days), then: .released)),
    ("7天，到期自动恢复", .after(Span(7, .days), then: .released)),
    ("7天，到期卡自动恢复能用", .after(Span(7, .days), then: .released)),
    ("十五天作废", .after(Span(15, .days), then: .cancelled)),
    ("二十天", .after(Span(20, .days), then: .unknown)),
    ("三十天", .after(Span(30, .days), then: .unknown)),
    ("一百零五天", .after(Span(105, .days), then: .unknown)),
    ("5个工作日，到期要再挂一次", .after(Span(5, .workdays), then: .renew)),
    ("24小时", .after(Span(24, .hours), then: .unknown)),
    ("48个小时", .after(Span(48, .hours), then: .unknown)),
    ("7到10天", .after(Span(7, to: 10, .days), then: .unknown)),
    ("7-10天", .after(Span(7, to: 10, .days), then: .unknown)),
    ("7～10天", .after(Span(7, to: 10, .days), then: .unknown)),
    ("7天至10天", .after(Span(7, to: 10, .days), then: .unknown)),
    ("两三天", .after(Span(2, to: 3, .days), then: .unknown)),
    ("一个星期", .after(Span(7, .days), then: .unknown)),
    ("两周", .after(Span(14, .days), then: .unknown)),
    ("一到两周", .after(Span(7, to: 14, .days), then: .unknown)),
    ("2个礼拜", .after(Span(14, .days), then: .unknown)),
    ("半年", .after(Span(6, .months), then: .unknown)),
    ("半个月", .after(Span(15, .days), then: .unknown)),
    ("三个月", .after(Span(3, .months), then: .unknown)),
    ("一年", .after(Span(12, .months), then: .unknown)),
    ("７天", .after(Span(7, .days), then: .unknown)),
    ("7.0天", .after(Span(7, .days), then: .unknown)),
    ("７個工作日", .after(Span(7, .workdays), then: .unknown)),
    ("7天內有效，到期自動恢復", .after(Span(7, .days), then: .released)),
    ("管7天", .after(Span(7, .days), then: .unknown)),
    ("7天后失效", .after(Span(7, .days), then: .unknown)),
    ("最长7天", .after(Span(7, .days), then: .unknown)),
    ("他们说是7天。", .after(Span(7, .days), then: .unknown)),
    ("7 days works", .after(Span(7, .days), then: .released)),
    ("7days", .after(Span(7, .days), then: .unknown)),
    (
      "It holds for 7 days, then the card works again by itself",
      .after(Span(7, .days), then: .released)
    ),
    ("2 weeks", .after(Span(14, .days), then: .unknown)),
    ("a week", .after(Span(7, .days), then: .unknown)),
    ("Seven days.", .after(Span(7, .days), then: .unknown)),
    ("七天，之后作废", .after(Span(7, .days), then: .cancelled)),
    ("30日", .after(Span(30, .days), then: .unknown)),
    ("到12月1日（含）", .after(Span(9, .days), then: .unknown)),
    ("half a year", .after(Span(6, .months), then: .unknown)),
    ("7 tian", .after(Span(7, .days), then: .unknown)),
    ("不会失效", .never), ("长期有效", .never), ("没有期限", .never), ("一直有效", .never),
    ("never", .never), ("長期", .never),
    ("到12月1日", .after(Span(9, .days), then: .unknown)),
    ("12月1日", .after(Span(9, .days), then: .unknown)),
    ("１２月１日", .after(Span(9, .days), then: .unknown)),
    ("十二月一号", .after(Span(9, .days), then: .unknown)),
    ("2026-12-01", .after(Span(9, .days), then: .unknown)),
    ("2026年12月1日", .after(Span(9, .days), then: .unknown)),
    ("有效期至2026/12/1", .after(Span(9, .days), then: .unknown)),
    ("到12-1", .after(Span(9, .days), then: .unknown)),
    ("到12.1", .after(Span(9, .days), then: .unknown)),
    ("12月1日为止，到期作废", .after(Span(9, .days), then: .cancelled)),
    ("到 12 月 1 日", .after(Span(9, .days), then: .unknown)),
    ("到12月1日24点", .after(Span(9, .days), then: .unknown)),
    ("到12月2日零点", .after(Span(9, .days), then: .unknown)),
    ("到1号", .after(Span(9, .days), then: .unknown)),
    ("下个月1号", .after(Span(9, .days), then: .unknown)),
    ("到25日", .after(Span(3, .days), then: .unknown)),
    ("until Dec 1", .after(Span(9, .days), then: .unknown)),
    ("until 1st December 2026", .after(Span(9, .days), then: .unknown)),
    ("到月底", .after(Span(8, .days), then: .unknown)),
    ("到下月底", .after(Span(39, .days), then: .unknown)),
    ("到年底", .after(Span(39, .days), then: .unknown)),
    ("到明天", .after(Span(1, .days), then: .unknown)),
    ("到周五", .after(Span(5, .days), then: .unknown)),
    ("到下周五", .after(Span(5, .days), then: .unknown)),
    ("当天24点", .after(Span(0, .days), then: .unknown)),
    ("到明年1月5日", .after(Span(44, .days), then: .unknown)),
    ("1月5日", .after(Span(44, .days), then: .unknown)),
  ]

  @Test(arguments: lapses)
  func `how long a report holds`(text: String, lapse: Lapse) {
    #expect(reading(text, "temporary-lapse") == .value(.lapse(lapse)))
  }

  @Test(arguments: [
    "7.5天", "12月", "到12月", "12月1号前有效", "2月30日", "13月1日", "7天左右", "大概7天", "7天以上", "至少7天",
    "几天", "十几天", "十来天", "7天多", "7天15天", "7天 12月1日", "1天12小时", "一年半", "7", "7-10", "10到7天", "0天",
    "7天不失效", "不会自动恢复", "7天，不会自动恢复", "7天，不作废", "7天才有效", "-7天", "7/10天", "快了", "今天下午5点",
    "当场", "0x7天", "三五天", "七百万天", "12月1日到12月5日", "到12月1日，要本人来", "自动恢复", "到周日", "7天吧",
    "7天会不会失效", "会不会失效", "7天（含当天）", "15天（工作日）", "不是长期", "a week or two", "about 7 days",
    "not 7 days", "7 days or so",
    "next friday", "it works",
  ])
  func `a term of which a sign is left over is not taken`(text: String) {
    guard case .partly = reading(text, "temporary-lapse") else {
      Issue.record("\(text): \(reading(text, "temporary-lapse"))")
      return
    }
  }

  @Test func `what was not understood is named with what was`() {
    #expect(
      reading("7天左右", "temporary-lapse") == .partly(understood: ["7天"], left: ["左右"]))
    #expect(
      reading("7天，不会自动恢复", "temporary-lapse")
        == .partly(understood: ["7天"], left: ["不会自动恢复"]))
    #expect(reading("7天15天", "temporary-lapse") == .partly(understood: ["7天15天"], left: []))
  }

  @Test func `a day says nothing of a report that is not recorded`() {
    let day = Day(year: 2026, month: 12, day: 1)
    #expect(reading("到12月1日", "temporary-lapse", in: Self.unreported) == .uncounted(day ?? .sample))
    #expect(
      reading("7天", "temporary-lapse", in: Self.unreported)
        == .value(.lapse(.after(Span(7, .days), then: .unknown))))
  }

  @Test func `a day before the report is asked for again`() {
    #expect(
      reading("到11月20日", "temporary-lapse")
        == .tooEarly(.sample.adding(days: -2), since: .sample))
  }

  @Test(arguments: [("12月31日", -3), ("1月2日", -1), ("2月1日", 29)])
  func `a day without a year is the one nearest to the day on which it was said`(
    text: String, days: Int
  ) throws {
    let said = try #require(Day("2027-01-03"))
    let reading = AnswerParser.day(
      text, said: said, from: said.adding(days: -10), calendar: .sample)
    #expect(reading == .value(said.adding(days: days)))
  }

  @Test(
    arguments: [
      ("7", 7), ("十天", 10), ("11-27", 5), ("11.27", 5), ("11/27", 5), ("11月27日", 5),
      ("2026-11-27", 5),
      ("一个星期", 7), ("明天", 1), ("到下周五", 5), ("到12月1日", 9), ("5 days", 5), ("7.5天", nil),
      ("11-31", nil),
      ("13800138000", nil), ("到时候再说", nil),
    ] as [(String, Int?)])
  func `a day that was promised, or after how many days`(text: String, days: Int?) {
    let reading = AnswerParser.day(text, said: .sample, from: .sample, calendar: .sample)
    #expect(reading.value == days.map { Day.sample.adding(days: $0) })
  }

  // MARK: - Lengths of time

  @Test(
    arguments: [
      ("15个工作日", Span(15, .workdays)), ("3-5个工作日", Span(3, to: 5, .workdays)),
      ("3到5天", Span(3, to: 5, .days)), ("六个月", Span(6, .months)), ("当场拿", .atOnce),
      ("15个工作日内能拿到", Span(15, .workdays)), ("要等20天", Span(20, .days)), ("半年", Span(6, .months)),
      ("立等可取", .atOnce), ("at once", .atOnce), ("15 working days", Span(15, .workdays)),
      ("三四十天", Span(30, to: 40, .days)), ("快了", nil), ("15个工作日，先打电话", nil), ("当场或3天", nil),
      ("30分钟", nil), ("没有期限", nil), ("1200天", nil), ("到12月1日", nil), ("微信15天", nil), ("20元", nil),
    ] as [(String, Span?)])
  func `a length of time`(text: String, span: Span?) {
    #expect(reading(text, "making-time.reissue").value == span.map(ToldValue.span))
  }

  // MARK: - Money

  @Test(
    arguments: [
      ("20元", 20...20), ("20元整", 20...20), ("twenty yuan", 20...20), ("10-20", 10...20),
      ("10元到20元", 10...20), ("10至20块钱", 10...20),
      ("不收费", 0...0), ("免费", 0...0), ("不要钱", 0...0), ("不用交钱", 0...0), ("free", 0...0),
      ("no charge", 0...0), ("0元", 0...0), ("二十五块", 25...25), ("两百块", 200...200),
      ("一百二", 120...120),
      ("工本费20元", 20...20), ("收20", 20...20), ("每张25元", 25...25), ("20元/张", 20...20),
      ("¥20", 20...20),
      ("２０元", 20...20), ("20.00元", 20...20), ("20 yuan", 20...20), ("20塊錢", 20...20), ("免費", 0...0),
      ("miǎnfèi", 0...0), ("mia\u{30C}nfe\u{300}i", 0...0), ("20元，要20元", 20...20),
      ("2000", nil), ("1,000", nil), ("1，000元", nil), ("1,00", nil), ("0x10", nil), ("1e2", nil),
      ("第一次免费，第二次20", nil), ("第一次免费", nil), ("25元左右", nil), ("大概25", nil), ("25块5", nil),
      ("二十五块五", nil), ("20.5", nil), ("不收20元", nil), ("免费20", nil), ("20 30", nil), ("20以内", nil),
      ("20多", nil), ("20起", nil), ("不到20", nil), ("微信 taoxian88", nil), ("taoxian88", nil),
      ("5天", nil),
      ("看窗口", nil), ("20美元", nil), ("$20", nil), ("-20", nil), ("+20", nil), ("½", nil),
      ("20-10", nil),
      ("不免费", nil), ("收不收费", nil), ("要不要钱", nil), ("not free", nil), ("收费", nil), ("20元？", nil),
      ("20刷卡", nil),
    ] as [(String, ClosedRange<Int>?)])
  func `a sum`(text: String, sum: ClosedRange<Int>?) {
    #expect(reading(text, "fee.reissue").value == sum.map(ToldValue.yuan))
  }

  @Test func `a sum above what any card costs is said to be too much`() {
    #expect(reading("1,000", "fee.reissue") == .tooMuch(most: 500))
  }

  // MARK: - Papers

  @Test(
    arguments: [
      (
        "身份证、复印件2、照片2张，居住证明",
        [
          paper("id-card", 1, 2), paper("photo", 2), paper("other", detail: "居住证明"),
        ]
      ),
      ("身份证", [paper("id-card")]), ("身份证就行", [paper("id-card")]), ("带身份证原件", [paper("id-card")]),
      ("身份證", [paper("id-card")]), ("shēnfènzhèng", [paper("id-card")]),
      ("身份证，不用照片", [paper("id-card")]), ("身份证，照片不用", [paper("id-card")]),
      ("不用带照片但要户口簿", [paper("household-book")]),
      ("不用照片，要身份证和户口本", [paper("id-card"), paper("household-book")]),
      ("身份证原件和复印件各一份", [paper("id-card", 1, 1)]),
      ("身份证原件和复印件各两份", [paper("id-card", 2, 2)]), ("身份证和复印件各2份", [paper("id-card", 2, 2)]),
      ("身份证、户口簿各一份", [paper("id-card"), paper("household-book")]),
      ("身份证复印件", [paper("id-card", 0, 1)]), ("身份证复印件2份", [paper("id-card", 0, 2)]),
      ("身份证原件1 复印件2", [paper("id-card", 1, 2)]),
      ("身份证原件、复印件1份，两张照片", [paper("id-card", 1, 1), paper("photo", 2)]),
      ("身份证 照片2", [paper("id-card"), paper("photo", 2)]),
      ("身份证 复印件 2 照片 2", [paper("id-card", 1, 2), paper("photo", 2)]),
      ("持卡人身份证，代办人身份证", [paper("id-card"), paper("other", detail: "代办人身份证")]),
      ("一寸照片2张", [paper("other", 2, detail: "一寸照片")]), ("3寸照片", nil),
      ("介绍信", [paper("other", detail: "介绍信")]),
      ("结婚证 户口本", [paper("other", detail: "结婚证"), paper("household-book")]),
      ("什么都不用带", nil), ("不用带材料", nil), ("nothing", nil),
      ("ID card, photo 2", [paper("id-card"), paper("photo", 2)]),
      ("2 photos and ID card", [paper("photo", 2), paper("id-card")]),
      ("ID card and a copy, no photo", [paper("id-card", 1, 1)]),
      ("2 copies of ID card", [paper("id-card", 0, 2)]),
      ("marriage certificate", [paper("other", detail: "marriage certificate")]),
      ("不用照片", nil), ("身份证或户口簿", nil), ("身份证和户口簿复印件", nil), ("身份证、户口簿复印件各一份", nil),
      ("身份证等", nil), ("不用照片、户口簿", nil), ("身份证，如果未成年带户口簿", nil), ("身份证，什么都不用带", nil),
      ("身份证21张", nil), ("身份证，身份证", nil), ("各一份", nil), ("复印件", nil), ("身份证正反面复印件", nil),
      ("本人来", nil), ("照片要白底", nil), ("身份证2张3份", nil), ("not the ID card and photo", nil),
      ("可能要照片", nil),
      ("先打电话", nil), ("身份证，要不要照片", nil), ("身份证，带不带照片", nil), ("身份证、照片都不用", nil), ("身份证和照片不用", nil),
      ("身份证照片", nil), ("身份证号", nil),
      ("除了身份证", nil), ("不是身份证", nil), ("身份证？", nil),
      ("免冠照片", [paper("other", detail: "免冠照片")]),
    ] as [(String, [NamedPaper]?)])
  func `a list of papers`(text: String, papers: [NamedPaper]?) {
    #expect(reading(text, "requirement.reissue.window").value == papers.map(ToldValue.papers))
  }

  private static func paper(
    _ document: String, _ originals: Int = 1, _ copies: Int = 0, detail: String? = nil
  ) -> NamedPaper {
    NamedPaper(document: document, originals: originals, copies: copies, detail: detail)
  }

  // MARK: - Yes and no

  @Test(
    arguments: [
      ("可以", true), ("可以的，没问题", true), ("没问题", true), ("能", true), ("能代办", true), ("行", true),
      ("家人可以", true), ("不用本人来", true), ("sure", true), ("no problem", true),
      ("Yes, they can.", true),
      ("yes", true), ("可以請人代辦", true), ("kěyǐ", true), ("ke yi", true), ("是的", true),
      ("不可以", false), ("不行", false), ("不能代办", false), ("没有", false), ("要本人", false),
      ("不行，要本人来", false),
      ("只能本人办", false), ("必须本人亲自来", false), ("must come in person", false), ("not allowed", false),
      ("can't", false),
      ("bu xing", false), ("不能，需要本人到场", false), ("no", false),
      ("没有问题", true), ("说可以", true), ("他们说，不行", false), ("不可能", false), ("可以说", nil),
      ("有的可以", nil), ("能不能", nil), ("可不可以", nil), ("可能可以", nil), ("认不认", nil), ("不是不可以", nil),
      ("不会不行", nil), ("不用", nil), ("要", nil), ("可以，要委托书", nil),
      ("可以吧", nil), ("应该可以", nil), ("可以不可以", nil),
      ("能，但是要本人", nil), ("有时候可以", nil), ("本人可以", nil), ("不要紧", nil), ("没那么麻烦", nil), ("非本人不可", nil),
      ("yes but", nil), ("no more than once", nil), ("20", nil), ("家人", nil),
    ] as [(String, Bool?)])
  func `whether somebody else may`(text: String, flag: Bool?) {
    #expect(reading(text, "agent-may.reissue").value == flag.map(ToldValue.flag))
  }

  @Test(
    arguments: [
      ("old-card-handed-in", "要", true), ("old-card-handed-in", "不用", false),
      ("old-card-handed-in", "收走", true), ("old-card-handed-in", "旧卡要收走", true),
      ("old-card-handed-in", "可以", nil), ("child-comes.reissue", "要到场", true),
      ("child-comes.reissue", "不用", false), ("child-comes.reissue", "不要到场", false),
      ("child-comes.reissue", "要不要", nil), ("one-temporary-serves-both", "一起冻结了", true),
      ("one-temporary-serves-both", "要分开挂", false), ("one-temporary-serves-both", "没有", false),
      ("number-stays", "不变", true), ("number-stays", "会变", false), ("number-stays", "会", nil),
      ("number-stays", "不是原来的", false), ("number-stays", "不是不变", nil),
      ("delivery.reissue", "能寄到家", true), ("delivery.reissue", "不能寄", false),
      ("delivery.reissue", "可以自取", nil), ("temporary-id.reissue", "认", true),
      ("temporary-id.reissue", "不认", false),
    ] as [(String, String, Bool?)])
  func `yes and no are what they are to the question`(key: String, text: String, flag: Bool?) {
    #expect(reading(text, key).value == flag.map(ToldValue.flag))
  }

  @Test(
    arguments: [
      ("不用先挂失", .nothing), ("要先临时挂失", .temporary), ("正式挂失", .formal), ("formal", .formal),
      ("不用正式挂失", nil), ("先口头再正式", nil), ("挂失", nil),
    ] as [(String, ReportNeeded?)])
  func `which report comes first`(text: String, report: ReportNeeded?) {
    #expect(reading(text, "filing-needs").value == report.map(ToldValue.needs))
  }

  @Test(
    arguments: [
      ("申请时", .filing), ("受理后旧卡作废", .acceptance), ("新卡启用的时候", .enabling),
      ("when enabled", .enabling),
      ("不是申请时", nil), ("马上", nil),
    ] as [(String, OldCardDies?)])
  func `when the old card ends`(text: String, end: OldCardDies?) {
    #expect(reading(text, "old-card-dies").value == end.map(ToldValue.dies))
  }

  // MARK: - What every question may get

  @Test(
    arguments: [
      "不清楚", "没说", "没有说", "不说", "可能", "不一定", "看情况", "没问到。", "他们说不清楚", "don't know", "don’t know",
      "not sure",
      "they didn't say",
      "不知道，没说", "bù zhīdào", "？", "沒說", "it depends",
    ],
    [
      "temporary-lapse", "making-time.reissue", "fee.reissue", "agent-may.reissue", "filing-needs",
      "requirement.reissue.window", "channel.reissue", "old-card-dies", "number-stays",
    ])
  func `what nobody knew is no answer`(text: String, key: String) {
    #expect(reading(text, key) == .notKnown)
  }

  @Test(arguments: ["不清楚，7天", "7天，没说到期怎样", "可以，不一定", "20，不清楚"])
  func `an answer that is half known is none`(text: String) {
    for key in ["temporary-lapse", "agent-may.reissue", "fee.reissue"] {
      #expect(reading(text, key).value == nil)
    }
  }

  @Test(arguments: Matter.askable)
  func `nothing is no answer, whatever was asked`(matter: Matter) {
    let parser = AnswerParser(matter, said: .sample, in: Self.reported)
    for text in ["", "  ", "。", "，、"] where matter.form != .papers || text != "，、" {
      #expect(parser.reading(text) == .nothing)
    }
  }

  @Test(arguments: [
    "13800138000", "511011 19900101", "二楼，找 138 8612 3456", "微信 taoxian88", "6222020200112233445",
  ])
  func `the number of a person or a card is never kept`(text: String) {
    for key in ["channel.reissue", "fee.reissue", "temporary-lapse", "requirement.reissue.window"] {
      #expect(reading(text, key) == .privateText)
    }
  }

  @Test func `a place in words is kept as it was typed`() {
    #expect(
      reading("天府大道  二楼，9:00-17:00，2026-12-01 起", "channel.reissue")
        == .value(.words("天府大道 二楼，9:00-17:00，2026-12-01 起")))
  }

  // MARK: - Laws

  /// Answers that are taken, of every form.
  private static let taken: [(key: String, text: String)] =
    lapses.map { ("temporary-lapse", $0.0) }
    + ["15个工作日", "3到5天", "当场"].map { ("making-time.reissue", $0) }
    + ["20元", "免费", "10-20", "二十五块"].map { ("fee.reissue", $0) }
    + ["可以", "不行，要本人来", "sure"].map { ("agent-may.reissue", $0) }
    + ["身份证，不用照片", "身份证原件和复印件各一份"].map { ("requirement.reissue.window", $0) }
    + ["临时挂失"].map { ("filing-needs", $0) } + ["启用时"].map { ("old-card-dies", $0) }

  /// Words of which none is of the vocabulary, 不 and 没 aside where yes or no is asked.
  private static let unrelated = [
    "左右", "可能", "大约", "不", "没", "上次", "第二次", "窗口", "微信", "另外", "除非", "老王", "xyz", "88号楼", "0x1",
    "7.5", "%",
    "如果", "or so", "almost", "not", "except", "节假日", "𠮷", "½", "٣", "🙂", "前", "起", "才",
  ]

  @Test(arguments: 0..<(Rotation.isOff ? 2000 : 60))
  func `an answer with a word that nobody knows is never taken for the answer`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      guard let (key, text) = Self.taken.randomElement(using: &generator) else { return }
      var pieces = [text]
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let form = Matter(key: FactKey(rawValue: key))?.form ?? .words
        let words = Self.unrelated.filter { word in
          !AnswerVocabulary.words(of: form).contains { $0.spelling == word }
        }
        let word = words.randomElement(using: &generator) ?? ""
        pieces.insert(word, at: Int.random(in: 0...pieces.count, using: &generator))
      }
      let gap = ["", " ", "，"].randomElement(using: &generator) ?? ""
      let mixed = pieces.joined(separator: gap)
      let value = reading(text, key).value
      #expect(value != nil, "\(text)")
      #expect(reading(mixed, key).value != value, "\(mixed)")
    }
  }

  @Test(arguments: 0..<50)
  func `fillers change nothing, and two different answers are none`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let (key, text) = Self.taken.randomElement(using: &generator) ?? ("", "")
    #expect(reading("他们说，\(text)。谢谢", key) == reading(text, key))
    let others = Self.taken.filter { $0.key == key && reading($0.text, key) != reading(text, key) }
    guard key != "requirement.reissue.window", let other = others.randomElement(using: &generator)
    else { return }
    let both = reading("\(text)；\(other.text)", key).value
    #expect(both != reading(text, key).value, "\(text)；\(other.text)")
  }

  @Test(arguments: AnswerForm.allCases)
  func `a word says one thing in a form, and is written as it is looked up`(form: AnswerForm) {
    var meanings: [String: AnswerWord] = [:]
    for (spelling, word) in AnswerVocabulary.words(of: form) {
      #expect(meanings[spelling] ?? word == word, "\(spelling)")
      meanings[spelling] = word
      #expect(String(spelling.map(\.plain)) == spelling)
    }
    #expect(!meanings.isEmpty)
  }

  @Test(arguments: taken)
  func `what is read back is read as the same`(key: String, text: String) throws {
    let value = try #require(reading(text, key).value)
    guard value.kind != .flag, value.kind != .dies else { return }
    for language in Language.allCases {
      let said = value.phrase[language]
        .replacing("，到期会怎样没说", with: "").replacing("; nobody says what comes then", with: "")
      #expect(reading(said, key).value == value, "\(said)")
    }
  }

  // MARK: - A case

  private static let unreported = CaseBuilder(.situation(.lost)).case
  private static let reported = CaseBuilder(.situation(.lost))
    .recording(.reported(.social, .temporary, .telephone, lapses: nil)).case

  private func reading(
    _ text: String, _ key: String, in case: Case = reported
  ) -> AnswerReading<ToldValue> {
    guard let matter = Matter(key: FactKey(rawValue: key)) else {
      Issue.record("no question \(key)")
      return .nothing
    }
    return AnswerParser(matter, said: .sample, in: `case`).reading(text)
  }
}
