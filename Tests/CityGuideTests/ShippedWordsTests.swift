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
    ("making-failed", ["制卡失败", "制卡 失败", "卡片制作失败"]),
    ("not-found", ["查不到", "无此人", "查无此人", "查无此卡", "无卡信息"]),
  ]

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
    ("封仔", "sealed"), ("挂矢", "reported-lost"), ("制卡失效", "making-failed"), ("sealde", "sealed"),
  ])
  func `a slip of the pen brings the nearest, never the word itself`(text: String, near: String) {
    #expect(Self.list.word(said: text) == nil)
    #expect(Self.list.nearest(to: text)?.id.rawValue == near)
  }

  @Test(arguments: ["", "？", "豆腐", "xyz", "没有挂失", "不正常"])
  func `what is none of them is none of them`(text: String) {
    #expect(Self.list.word(said: text) == nil)
  }

  @Test(arguments: ["", "？", "豆腐"])
  func `what has nothing in common with any word brings none`(text: String) {
    #expect(Self.list.nearest(to: text) == nil)
  }

  private static let ids = list.words.map(\.id.rawValue)

  private func word(_ id: String) throws -> StatusWord {
    try #require(Self.list.words.first { $0.id.rawValue == id })
  }

  @Test(arguments: ids)
  func `each says what it means, what to do and whom to ask, and is an answer`(id: String) throws {
    let word = try word(id)
    let lines = [word.meaning] + word.lines
    #expect(!word.lines(.act, on: .sample).isEmpty)
    #expect(word.lines.allSatisfy { !$0.words.zh.isEmpty && $0.words.en != nil })
    #expect(lines.compactMap(\.statement).allSatisfy { $0.reliability == .answer })
    for line in lines {
      #expect(line.words.zh.hasSuffix("。") && line.words.en?.hasSuffix(".") == true, "\(line.id)")
    }
    #expect(word.lines.contains { $0.words.zh.contains("12333") })
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
