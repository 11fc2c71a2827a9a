import CardJourney
import CityGuide
import GuideReading
import GuideTestSupport
import TestSupport
import Testing

/// The words that ship with buka, as people type them and as they are explained.
struct ShippedWordsTests {
  private static let list =
    (try? ShippedGuides.folder.words())
    ?? StatusWordList(words: [], around: [])

  private static let spellings: [(word: String, spellings: [String])] = [
    ("normal", ["正常", "状态正常", "normal", " 正 常 ", "已启用"]),
    (
      "sealed",
      [
        "封存", "“封存”", "卡状态：封存", "封存状态", "未启用", "未激活", "社保功能未启用", "SEALED",
        "社保卡显示封存了",
      ]
    ),
    ("reported-lost", ["挂失", "已挂失", "挂失中", "reported-lost", "reported lost"]),
    (
      "reported-temporary",
      ["临时挂失", "临时 挂失", "预挂失", "口头挂失", "已口头挂失", "电话挂失"]
    ),
    ("reported-formal", ["正式挂失", "书面挂失", "已 正式挂失", "书面挂失状态"]),
    ("cancelled", ["注销", "已注销", "旧卡已注销", "作废"]),
    ("locked", ["锁定", "密码锁定", "已锁定", "锁卡"]),
    ("making", ["制卡中", "正在制卡", "制卡"]),
    ("ready", ["银行网点签收", "“银行网点签收”", "网点已签收", "状态：待领取", "可以领卡了"]),
    ("making-failed", ["制卡失败", "制卡 失败", "卡片制作失败"]),
    ("not-found", ["查不到", "无此人", "查无此人", "查无此卡", "无卡信息"]),
    (
      "unclear",
      [
        "停用", "已停用", "无效", "异常", "卡状态异常", "状态异常", "社保卡状态：异常", "不可用", "已停", "暂停",
        "冻结", "不正常", "卡已停用了",
      ]
    ),
    ("face-mismatch", ["人脸与身份不匹配", "人脸识别失败", "刷脸失败"]),
    ("made", ["已制卡", "制卡成功", "制卡完成"]),
    ("expired", ["过期", "已到期", "卡已过期"]),
    ("insurance-stopped", ["待遇暂停", "医保停用", "欠费", "停保"]),
    ("data-entered", ["数据录入", "数据录入中"]),
    ("fee-paid", ["已缴费", "“已缴费”"]),
    ("city-bank-signed", ["市银行签收"]),
    ("collected-not-active", ["领卡未激活"]),
    ("no-making-record", ["没有查到制卡信息", "没有查询到制卡信息"]),
  ]

  /// The eight words of the progress screen of 中山, with the state that the core knows.
  private static let progress: [(text: String, word: OfficialWord)] = [
    ("数据录入", .making), ("已缴费", .making), ("制卡中", .making), ("市银行签收", .ready),
    ("银行网点签收", .ready), ("领卡未激活", .sealed), ("制卡失败", .makingFailed), ("没有查到制卡信息", .notFound),
  ]

  @Test(arguments: progress, [PlaceCode("442000"), PlaceCode("510100"), nil])
  func `each word of the progress screen means its state, with and without a place`(
    said: (text: String, word: OfficialWord), place: PlaceCode?
  ) {
    let word = Self.list.word(said: said.text, at: place)
    #expect(word?.word == said.word)
    #expect(word?.sighting(of: .new) == .sawStatus(said.word, .new))
  }

  @Test func `the words of a place stand first there, and are not among another place's`() throws {
    let own = Self.list.words.filter { $0.place == PlaceCode("442000") }
    #expect(own.count == 5)
    #expect(Array(Self.list.words(at: PlaceCode("442000")).prefix(5)) == own)
    let elsewhere = Self.list.words(at: PlaceCode("510100"))
    #expect(elsewhere == Self.list.words.filter { $0.place == nil })
    #expect(Set(Self.list.words(at: nil)) == Set(Self.list.words))
  }

  @Test(arguments: spellings)
  func `a word is recognised however it is written`(word: String, spellings: [String]) {
    for text in spellings {
      #expect(Self.list.word(said: text)?.id.rawValue == word, "\(text)")
    }
  }

  @Test func `every word is among those, and every variant leads to its own`() {
    #expect(Self.list.words.map(\.id.rawValue) == Self.spellings.map(\.word))
    for word in Self.list.words {
      for text in word.variants { #expect(Self.list.word(said: text) == word, "\(text)") }
    }
  }

  @Test(arguments: [
    "", "？", "豆腐", "xyz", "没有挂失", "已解挂", "解除挂失", "挂失已解除", "未挂失", "可挂失", "制卡未失败",
    "未注销", "注册", "已解锁", "未锁定", "启用", "激活", "生效", "封仔", "挂矢", "制卡失效", "sealde", "unlocked",
    "abnormally", "是否正常", "非挂失",
  ])
  func `what is none of them is none of them, however near it comes`(text: String) {
    #expect(Self.list.word(said: text) == nil)
  }

  private static let turns = [
    "未", "不", "没", "没有", "非", "无", "解除", "取消", "撤销", "不是", "停止", "暂停", "no ", "not ", "un",
  ]
  private static let ends = ["已解除", "失败", "不成功", "取消", "已撤销", "到期", "停止", "吗"]

  /// 未 before 正常, 失败 behind 注销: whatever turns a word round leads elsewhere, or nowhere.
  @Test(arguments: ids)
  func `no word is taken for its opposite`(id: String) throws {
    let word = try word(id)
    for text in [word.title.zh] + word.variants {
      for turned in Self.turns.map({ $0 + text }) + Self.ends.map({ text + $0 }) {
        #expect(Self.list.word(said: turned) != word || word.variants.contains(turned), "\(turned)")
      }
    }
  }

  /// Nonsense of the very characters that the words are made of.
  @Test(arguments: 0..<20)
  func `what is understood holds a whole spelling, and besides it only what changes nothing`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let spellings = Self.list.words.flatMap { [$0.title.zh, $0.id.rawValue] + $0.variants }
    let characters = Array(Set(spellings.joined() + Self.list.around.joined())).sorted()
    for _ in 0..<500 {
      let length = Int.random(in: 1...5, using: &random)
      let text = String((0..<length).compactMap { _ in characters.randomElement(using: &random) })
        .lowercased().filter { $0.isLetter || $0.isNumber }
      guard let word = Self.list.word(said: text) else { continue }
      let spellings = [word.title.zh, word.id.rawValue] + word.variants
      let holds = spellings.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        .contains { spelling in
          text.ranges(of: spelling).contains { range in
            [text[..<range.lowerBound], text[range.upperBound...]].allSatisfy {
              Self.isFrame(String($0))
            }
          }
        }
      #expect(holds, "\(text) is taken for \(word.id.rawValue)")
    }
  }

  private static func isFrame(_ text: String) -> Bool {
    text.isEmpty
      || list.around.contains { text.hasPrefix($0) && isFrame(String(text.dropFirst($0.count))) }
  }

  private static let ids = list.words.map(\.id.rawValue)

  private func word(_ id: String) throws -> StatusWord {
    try #require(Self.list.words.first { $0.id.rawValue == id })
  }

  @Test(arguments: ids)
  func `each says what it means, what to do and whom to ask, and is an answer`(id: String) throws {
    let word = try word(id)
    let lines = [word.meaning] + word.lines
    #expect(!word.lines.serving(.act, on: .sample).isEmpty)
    #expect(word.lines.allSatisfy { !$0.words.zh.isEmpty && $0.words.en != nil })
    #expect(lines.compactMap(\.statement).allSatisfy { $0.reliability == .answer })
    for line in lines {
      #expect(line.words.zh.hasSuffix("。") && line.words.en?.hasSuffix(".") == true, "\(line.id)")
    }
    #expect(word.lines.contains { $0.words.zh.contains("12333") })
  }

  /// Somebody may see either on the only card they have, and never have asked for it.
  @Test(arguments: ["reported-lost", "cancelled"])
  func `挂失 and 注销 know the only card that nobody reported`(id: String) throws {
    let lines = try word(id).lines
    let asks = try #require(lines.first { $0.words.zh.contains("只有这一张卡") })
    #expect(asks.words.zh.contains("12333") && asks.words.zh.contains("谁"))
    let releases = try #require(
      lines.first { $0.words.zh.contains("解挂") && $0.words.zh.contains("身份证和卡") })
    #expect(releases.statement?.sources.map(\.id) == ["mohrss-q1"])
    #expect(releases.words.zh.contains("银行") && releases.words.zh.contains("申请补领"))
  }

  /// What nobody is cited for may order work; a figure in it would be a fact.
  @Test(arguments: ids)
  func `our own lines name no figure`(id: String) throws {
    let word = try word(id)
    for line in ([word.meaning] + word.lines) where line.statement == nil {
      let rest = line.words.zh.replacing("12333", with: "")
      #expect(rest.allSatisfy { !($0.isASCII && $0.isNumber) }, "\(rest)")
    }
  }

  @Test func `封存 is not yet enabled and has nothing to do with contributions`() throws {
    let sealed = try #require(Self.list.explaining(.sealed))
    #expect(sealed.meaning.words.zh.contains("还没启用"))
    #expect(sealed.meaning.words.zh.contains("不是欠费"))
    #expect(sealed.turn == .holder)
    #expect(sealed.meaning.statement?.grade == .mirror)
  }

  @Test func `a temporary report lapses, a formal one leads to the new card`() throws {
    let temporary = try #require(Self.list.words.first { $0.kind == .temporary })
    let formal = try #require(Self.list.words.first { $0.kind == .formal })
    #expect(temporary.meaning.words.zh.contains("到期"))
    #expect(formal.meaning.words.zh.contains("补领"))
    #expect(!formal.meaning.words.zh.contains("到期"))
  }
}
