import Foundation
import Testing

/// What a hotline answered: noted, gone by, taken back, handed on, and kept at a desk.
struct HearTests {
  private func caseID(_ home: Home) throws -> String {
    try home.buka(["new", "--situation", "lost", "--place", "云泽"]).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func `an answer is noted as people say it, and gone by at once`() throws {
    let home = try Home()
    let id = try caseID(home)
    let told = try home.buka(["told", id, "temporary-lapse", "10天", "作废", "--by", "026-12333"])
    #expect(told.code == 0, "\(told)")
    let status = try home.buka(["status", id]).output
    #expect(status.contains("10 天，到期就作废"))
    #expect(status.contains("你问到的"))
    _ = try home.buka(["undo", id])
    #expect(try home.buka(["status", id]).output.contains("7 天，到期自动恢复能用"))
  }

  @Test(arguments: [
    (["fee.reissu", "20"], "fee.reissue"), (["fee.reissue", "5000"], "0-500"),
    (["fee.reissue", "13800138000"], "号"), (["agent-may.reissue", "mostly"], "yes"),
    (["temporary-lapse", "7天左右"], "左右"), (["fee.reissue", "微信 taoxian88"], "不留"),
  ])
  func `an answer that is none is refused in one sentence`(words: [String], hint: String) throws {
    let home = try Home()
    let id = try caseID(home)
    let outcome = try home.buka(["told", id] + words)
    #expect(outcome.code == 64, "\(outcome)")
    #expect(outcome.errors.contains(hint), "\(outcome)")
    #expect(try home.buka(["questions", id]).output.contains("已经问到的") == false)
  }

  @Test(arguments: ["不清楚", "don't know"])
  func `what nobody knew is not noted`(answer: String) throws {
    let home = try Home()
    let id = try caseID(home)
    let outcome = try home.buka(["told", id, "agent-may.reissue", answer])
    #expect(outcome.code == 1, "\(outcome)")
    #expect(outcome.errors.contains("改天再问"))
    #expect(try home.buka(["questions", id]).output.contains("已经问到的") == false)
  }

  @Test func `until a day is until that day of the report, and of no other case`() throws {
    let home = try Home()
    let id = try caseID(home)
    let without = try home.buka(["told", id, "temporary-lapse", "到12月1日"])
    #expect(without.code == 1)
    #expect(without.errors.contains("lapses=2026-12-01"), "\(without)")
    _ = try home.buka(["record", id, "reported", "social", "temporary", "telephone"])
    let told = try home.buka(["told", id, "temporary-lapse", "到12月1日", "作废"])
    #expect(told.code == 0, "\(told)")
    for word in ["9 天", "2026-12-01", "作废", "buka undo \(id)"] {
      #expect(told.output.contains(word))
    }
    #expect(try home.buka(["status", id]).output.contains("管到 2026-12-01"))
    let desk = try home.buka(["told", id, "temporary-lapse", "到12月1日", "--desk"])
    #expect(desk.code == 1, "\(desk)")
  }

  @Test func `what was told is a guide that lint finds clean`() throws {
    let home = try Home()
    let id = try caseID(home)
    _ = try home.buka(["told", id, "fee.reissue", "不收费"])
    _ = try home.buka(["told", id, "requirement.reissue.window", "身份证、复印件2、介绍信"])
    let draft = try home.buka(["guide", "propose", id]).output
    let path = home["scratch"] + "/draft.yaml"
    try Data(draft.utf8).write(to: URL(fileURLWithPath: path))
    let lint = try home.buka(["guide", "lint", path], changes: Home.readingFolder)
    #expect(lint.code == 0, "\(lint)")
  }

  @Test func `what is kept at the desk counts in its next case, and a faulty file only in itself`()
    throws
  {
    let home = try Home()
    let first = try caseID(home)
    let kept = try home.buka(["told", first, "making-time.reissue", "3个工作日", "--desk"])
    #expect(kept.code == 0, "\(kept)")
    let again = try home.buka(["told", first, "making-time.reissue", "5个工作日", "--desk"])
    #expect(again.code == 1, "\(again)")
    let folder = home["config"] + "/buka/guides"
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    try Data("rules: [".utf8).write(to: URL(fileURLWithPath: folder + "/bad.yaml"))
    let second = try caseID(home)
    #expect(try home.buka(["routes", second]).output.contains("制卡 3 个工作日"))
    let lint = try home.buka(["guide", "lint"], changes: Home.readingFolder)
    #expect(lint.code == 65)
    #expect(lint.output.contains("bad.yaml:"))
  }

  @Test func `a word of an official screen is explained without a case`() throws {
    let home = try Home()
    let sealed = try home.buka(["word", "封存"])
    #expect(sealed.code == 0, "\(sealed)")
    #expect(sealed.output.contains("启用"))
    let unknown = try home.buka(["word", "封村"])
    #expect(unknown.code == 1)
    #expect(unknown.errors.contains("封存"))
  }
}
