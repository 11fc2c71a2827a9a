import Foundation
import Testing

/// A practice case, which is never kept, and a case that was ended and is taken up again.
@Suite(.patient)
struct PracticeTests {
  @Test(arguments: ["zh", "en"])
  func `practice says so on every page, keeps nothing and leaves one's own cases alone`(
    language: String
  ) throws {
    let home = try Home()
    let id = try home.beginCase()
    let before = try home.buka("show \(id) --json").output
    let outcome = try home.shell(
      """
      printf '1\\n690100\\n1\\nc\\np\\n1\\n' | $BUKA practice --plain --lang \(language) \
        --today \(Home.firstDay) --now 10:00
      """)
    #expect(outcome.code == 0 && outcome.errors == "", "\(outcome)")
    let mark = language == "zh" ? "练习（不保存）：" : "Practice, not kept: "
    #expect(outcome.output.lines(with: mark).count >= 3, "\(outcome)")
    let words =
      language == "zh" ? ["练习里不打印", "什么都没有保存"] : ["nothing is printed", "nothing was kept"]
    for word in words { #expect(outcome.output.contains(word), "\(outcome)") }
    #expect(!outcome.output.contains(id) && !outcome.output.contains("已保存"))
    #expect(try home.buka("show \(id) --json").output == before)
    #expect(try home.onlyCase() == id)
  }

  @Test func `practice makes no file of cases where there is none`() throws {
    let home = try Home()
    _ = try home.shell("printf '1\\n690100\\n' | $BUKA practice --plain")
    #expect(!FileManager.default.fileExists(atPath: home.database))
  }

  @Test func `the full screen says that it is practice, on the first page and at the end`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.start(["practice"])
    try robot.waitFor("练习（不保存）：提问")
    try robot.answer("1", to: "卡现在是什么情况")
    let second = try robot.waitFor("第 2 题", gone: "卡现在是什么情况")
    #expect(second.contains("练习（不保存）：提问"))
  }

  @Test func `what was ended is taken up again, and undo takes that back`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let early = try home.buka("reopen \(id)")
    #expect(early.code == 1 && early.errors.contains("没有结束"))
    try home.buka("record \(id) closed given-up")
    #expect(try home.status(id).outcome == "given-up")
    #expect(try home.buka("reopen \(id)").code == 0)
    #expect(try home.status(id).outcome == nil)
    try home.buka("undo \(id)")
    #expect(try home.status(id).outcome == "given-up")
  }

  @Test func `the case of a holder who died stays closed`() throws {
    let home = try Home()
    let id = try home.beginCase()
    #expect(try home.buka("record \(id) closed holder-died").code == 0)
    #expect(try home.buka("reopen \(id)").code == 1)
    #expect(try home.status(id).outcome == "holder-died")
  }
}

/// `buka put-off`: the reminder moves, the deadline stays.
@Suite(.patient)
struct PutOffCommandTests {
  @Test func `a deadline that is put off stays in sight, and is due when it lapses`() throws {
    let home = try Home()
    let id = try home.beginCase()
    for record in [
      "answer bank-use never-opened", "reported social temporary telephone lapses=2026-11-27",
    ] { #expect(try home.buka("record \(id) \(record)").code == 0) }
    let moved = try home.buka("put-off \(id) renew-report-social 12-05")
    #expect(moved.code == 0 && moved.output.contains("推到 2026-12-05"), "\(moved)")
    #expect(moved.output.contains("可是 2026-11-27"), "\(moved)")
    for command in ["status \(id)", "list"] {
      #expect(try home.buka(command).output.contains("可是 2026-11-27"))
    }
    #expect(try home.buka("due", today: "2026-11-26").code == 0)
    #expect(try home.buka("due", today: "2026-11-27").code == 1)
    let undone = try home.buka("undo \(id)")
    #expect(undone.output.hasPrefix("撤掉了：") && undone.output.contains("2026-12-05"), "\(undone)")
    #expect(try !home.buka("status \(id)").output.contains("推到"))
  }

  @Test func `of what is due today it is said that it cannot wait`() throws {
    let home = try Home()
    let moved = try home.buka("put-off \(try home.beginCase()) 12-05")
    #expect(moved.output.contains("等不得") && !moved.output.contains("过期"), "\(moved)")
    #expect(try home.buka("due").code == 1)
  }

  @Test func `what loses nothing by it is not due before the day`() throws {
    let home = try Home()
    let id = try home.beginCase()
    for record in [
      "answer bank-use never-opened", "reported social formal window",
      "applied reissue window pick-up + accepted promised=2026-11-25",
    ] { #expect(try home.buka("record \(id) \(record)").code == 0, "\(record)") }
    #expect(try home.buka("due", today: "2026-12-02").code == 1)
    let words = ["put-off", id, "ask-progress", "3天"]
    let moved = try home.buka(words, today: "2026-12-02")
    #expect(moved.code == 0 && moved.output.contains("推到 2026-12-05"), "\(moved)")
    #expect(try home.buka("due", today: "2026-12-04").code == 0)
    #expect(try home.buka("due", today: "2026-12-05").code == 1)
  }

  @Test(arguments: [
    ([], 64, "推到哪天"), (["complain", "12-05"], 64, "看不懂"), (["昨天"], 1, "没有记下"),
    (["2030-01-01"], 1, "没有记下"),
  ])
  func `what cannot be put off is said`(_ words: [String], _ code: Int32, _ said: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.buka(["put-off", id] + words)
    #expect(outcome.code == code && outcome.errors.contains(said), "\(outcome)")
  }
}
