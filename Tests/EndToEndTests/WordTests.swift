import Foundation
import Testing

/// The words of official screens, without the screen and without a case.
@Suite(.patient)
struct WordTests {
  @Test func `word lists all of them, each with what it means`() throws {
    let output = try Home().buka("word").output
    #expect(
      output.missing(
        "正常", "封存", "临时挂失", "正式挂失", "注销", "锁定", "制卡中", "制卡失败", "查不到", "还没启用") == [],
      "\(output)")
  }

  @Test(arguments: [
    (["封存"], "封存", "去启用"), (["未启用"], "封存", "去启用"), (["临时", "挂失"], "临时挂失", "到期"),
    (["卡状态：已注销"], "注销", "作废"), (["sealed", "--lang", "en"], "sealed", "Enable it"),
  ])
  func `a word is explained, however it is typed`(
    words: [String], title: String, meaning: String
  ) throws {
    let home = try Home()
    let outcome = try home.buka(["word"] + words)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.missing(title, meaning, "12333") == [], "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: home.database))
  }

  @Test(arguments: ["封仔", "解挂", "可疑", "豆腐"], ["zh", "en"])
  func `of an unknown word nothing is guessed: it says what to ask`(
    word: String, language: String
  ) throws {
    let outcome = try Home().buka(["word", word, "--lang", language])
    #expect(outcome.code == 1)
    #expect(outcome.errors.missing(word, "12333", "buka word") == [], "\(outcome)")
    #expect(["正常", "是不是", "Did you mean"].filter(outcome.errors.contains) == [])
    #expect(outcome.output == "")
  }

  @Test func `a word that says of no one state says what to find out`() throws {
    let outcome = try Home().buka(["word", "已停用"])
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.missing("卡状态异常", "封存、挂失、注销还是锁定", "12333") == [], "\(outcome)")
  }

  @Test func `the words of a place stand first there`() throws {
    let there = try Home().buka("word --place 云泽").output
    #expect(there.trimmingCharacters(in: .whitespaces).hasPrefix("市里签收"), "\(there)")
    #expect(try !Home().buka("word --place 安宿").output.contains("市里签收"))
    let word = try Home().buka(["word", "市里签收", "--place", "690100", "--json"]).output
    #expect(word.missing("\"place\" : \"690100\"", "\"word\" : \"ready\"") == [], "\(word)")
    #expect(try Home().buka(["word", "封存", "--place", "云择"]).code == 1)
  }

  @Test func `JSON names state, turn, standing and sources`() throws {
    let output = try Home().buka(["word", "封存", "--json"]).output
    let word = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(word["word"] as? String == "sealed")
    #expect(word["turn"] as? String == "holder")
    let lines = try #require(word["lines"] as? [[String: Any]])
    for line in lines {
      let cites = (line["sources"] as? [Any])?.isEmpty == false
      #expect(cites == (line["standing"] as? String != "ours"))
    }
    let all = try Home().buka("word --json").output
    let list = try JSONSerialization.jsonObject(with: Data(all.utf8)) as? [[String: Any]]
    #expect(list?.count == 13)
  }
}
