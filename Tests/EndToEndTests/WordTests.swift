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

  @Test func `an unknown word brings the nearest one`() throws {
    let outcome = try Home().buka(["word", "封仔"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.missing("封仔", "是不是“封存”？", "制卡失败") == [], "\(outcome)")
    #expect(outcome.output == "")
    let strange = try Home().buka(["word", "豆腐", "--lang", "en"])
    #expect(strange.code == 1)
    #expect(!strange.errors.contains("Did you mean"))
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
    #expect(list?.count == 10)
  }
}
