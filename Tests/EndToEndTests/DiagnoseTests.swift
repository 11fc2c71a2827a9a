import Foundation
import Testing

/// Why a card does not work, asked on the command line and in the terminal.
@Suite(.patient)
struct DiagnoseTests {
  /// What `diagnose --json` prints, as far as these tests read it.
  private struct Diagnosis: Decodable {
    struct Found: Decodable {
      let finding: String
      let party: String
      let needsNewCard: Bool
      let retryAfterWorkdays: Int?
      let record: String?
    }

    let question: String?
    let options: [String]
    let questionsLeft: Int
    let known: [String: String]
    let found: Found?
  }

  private func diagnose(_ home: Home, _ words: String) throws -> Diagnosis {
    let outcome = try home.buka("diagnose \(words) --json")
    #expect(outcome.code == 0, "\(outcome)")
    return try JSONDecoder().decode(Diagnosis.self, from: Data(outcome.output.utf8))
  }

  // MARK: - Without a case

  @Test func `without a case it asks from the first question on, and stores nothing`() throws {
    let home = try Home()
    let first = try diagnose(home, "")
    #expect(first.question == "which-card")
    #expect(first.options == ["just-issued", "in-use", "older", "not-sure"])
    #expect(first.questionsLeft == 7)
    #expect(try diagnose(home, "benefit=yes").question == "card-state")
    let found = try #require(try diagnose(home, "card-state=sealed benefit=yes").found)
    #expect(found.finding == "sealed")
    #expect(found.party == "card-office")
    #expect(!found.needsNewCard)
    #expect(found.record == nil)
    #expect(!FileManager.default.fileExists(atPath: home.database))
  }

  @Test func `the text says what may be answered, and at the end whom to call`() throws {
    let home = try Home()
    let asked = try home.buka("diagnose benefit=yes --lang en").output
    #expect(asked.missing("card-state=sealed", "card-state=not-sure") == [])
    let found = try home.buka("diagnose benefit=no").output
    #expect(found.missing("不用补卡", "打 12393", "区号") == [])
  }

  // MARK: - With a case

  @Test func `a case saves questions, gives the area code, and takes what was found`() throws {
    let home = try Home()
    let id = try home.beginCase()
    for line in [
      "reported social formal window + applied reissue instant-branch at-once --on 2026-11-20",
      "collected + enabled --on 2026-11-20", "answer away here",
    ] {
      let outcome = try home.buka("record \(id) \(line)")
      #expect(outcome.code == 0, "\(outcome)")
    }
    let asked = try diagnose(home, "--case \(id)")
    #expect(asked.questionsLeft == 5)
    #expect(asked.known == ["enabled-recently": "yes", "which-card": "just-issued"])
    let words = "benefit=yes card-state=normal where=everywhere printed-data=yes"
    let found = try #require(try diagnose(home, "--case \(id) \(words)").found)
    #expect(found.finding == "not-synced")
    #expect(found.retryAfterWorkdays == 2)
    let said = try home.buka("diagnose --case \(id) \(words)").output
    #expect(said.missing("026-12393", "2026-11-24", "buka record \(id) enabling-failed") == [])
    let before = try home.report(id).events.count
    let line = try #require(found.record)
    #expect(try home.buka("record \(id) \(line)").code == 0)
    let events = try home.report(id).events
    #expect(events.count == before + 1)
    #expect(events.last?.body.contains("enabling-failed not-synced") == true)
    #expect(try diagnose(home, "--case \(id) \(words)").found?.record == nil)
  }

  // MARK: - Wrong words

  @Test(arguments: [
    ("benefits=yes", "benefit"), ("benefit=yess", "yes"), ("card-state=seald", "sealed"),
    ("where=everywere", "everywhere"),
  ])
  func `a word that is not known brings the nearest one`(_ words: String, _ nearest: String) throws
  {
    let outcome = try Home().buka("diagnose \(words) --lang en")
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.missing("Did you mean \(nearest)?") == [], "\(outcome)")
  }

  @Test func `a question without an answer says what it may be`() throws {
    let outcome = try Home().buka("diagnose benefit --lang en")
    #expect(outcome.code == 64)
    #expect(outcome.errors.missing("may be: yes, arrears, no, not-sure") == [])
  }

  @Test func `an unknown case is one`() throws {
    #expect(try Home().buka("diagnose --case ZZZ").code == 1)
  }

  // MARK: - In the terminal

  @Test func `a refused card opens with the questions in the terminal, and Enter records`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.home.buka("new --situation refused --place 云泽")
    try robot.start()
    try robot.answer("1", to: "手上这张是哪张卡？")
    try robot.answer("7", to: "屏幕上或窗口怎么说？")
    try robot.answer("2", to: "官方查到这张卡是什么状态？")
    #expect(try robot.waitFor("只是还没启用").missing("026-12333", "不用补卡") == [])
    try robot.press("Enter")
    let card = try robot.waitFor("记下了：卡用不了")
    #expect(card.selected?.contains("只是还没启用") == true)
    try robot.press("Enter")
    #expect(try robot.waitFor("这一件").contains("启用一下"))
    let events = try robot.home.report(try robot.home.onlyCase()).events
    #expect(events.last?.body.contains("enabling-failed sealed") == true)
  }
}
