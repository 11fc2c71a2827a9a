import Foundation
import Testing

/// Wrong words and wrong surroundings: one clear message, the way out, an exit code, nothing overwritten.
@Suite(.patient)
struct BadInputTests {
  // MARK: - Words

  @Test(arguments: ["new --situation lost --place 云择", "city 云择", "cities yunzo"])
  func `an unknown place brings the nearest names`(_ line: String) throws {
    let home = try Home()
    let outcome = try home.buka(line)
    #expect(outcome.code == 1)
    #expect(outcome.errors.missing("云泽", "690100") == [], "\(outcome)")
    #expect(try home.buka("list").output.contains("还没有事项"))
  }

  @Test(arguments: [
    ("enabld", "enabled"), ("reported socal", "social"), ("applied reisue", "reissue"),
    ("answer person adlt", "adult"), ("answer persn adult", "person"),
    ("further wating", "waiting"), ("forget persn", "person"),
  ])
  func `an unknown word brings the nearest one`(_ words: String, _ nearest: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.buka("record \(id) \(words) --lang en")
    #expect(outcome.code == 64)
    #expect(outcome.errors.missing("Did you mean \(nearest)?") == [], "\(outcome)")
    #expect(try home.report(id).events.count == 2)
  }

  @Test(arguments: [
    ("answer bank NONSENSE", "other"), ("answer bank icbk", "icbc 工行"),
    ("answer bank 云泽银航", "bankyz"),
    ("answer bank 12333", "other"), ("answer bank 云泽", "bankyz"),
    ("answer new-bank NONSENSE", "other"), ("answer new-bank 云泽银航", "bankyz"),
    ("answer place 999999", "buka cities"),
    ("answer place 云择", "690100"),
  ])
  func `an answer that is in no list is refused with the nearest, and nothing is written`(
    _ words: String, _ nearest: String
  ) throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.buka("record \(id) \(words)")
    #expect(outcome.code == 1, "\(outcome)")
    #expect(outcome.errors.contains(nearest), "\(outcome)")
    #expect(try home.report(id).events.count == 2)
    let answer = words.split(separator: " ").dropFirst().joined(separator: " ")
    let new = try home.buka(["new", "--situation", "lost", "--answer", answer])
    #expect(new.code == 1 && new.errors.contains(nearest), "\(new)")
    let graph = try home.buka(["graph", "--situation", "lost", "--answer", answer])
    #expect(graph.code == 1 && graph.errors.contains(nearest), "\(graph)")
    #expect(try home.buka("list").output.contains(id))
  }

  @Test(arguments: [
    ("bank 95588", "icbc"), ("bank 工商银行", "icbc"), ("bank gsyh", "icbc"), ("bank ICBC", "icbc"),
    ("bank industrial and commercial bank of china", "icbc"), ("bank 信用社", "qlrcu"),
    ("bank 别的银行", "other"), ("bank other", "other"),
  ])
  func `a bank is answered by any of its names`(_ words: String, _ id: String) throws {
    let home = try Home()
    let file = try home.beginCase()
    let outcome = try home.buka("record \(file) answer \(words)")
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try home.report(file).answers["bank"] == id, "\(outcome)")
  }

  @Test(arguments: ["999999 丢", "690199 丢", "云择 丢"])
  func `a line with a place that nobody knows is refused`(_ line: String) throws {
    let home = try Home()
    let outcome = try home.buka(["new", "--line", line])
    #expect(outcome.code == 64, "\(outcome)")
    #expect(try home.buka("list").output.contains("还没有事项"))
  }

  @Test(arguments: ["abnormal", "unlocked", "unsealed", "停用"])
  func `a word of an official screen that is not known is never taken for its opposite`(
    _ word: String
  ) throws {
    let home = try Home()
    let id = try home.beginCase()
    for line in ["record \(id) saw-status \(word) new", "diagnose benefit=yes card-state=\(word)"] {
      let outcome = try home.buka(line + " --lang en")
      #expect(outcome.code == 64, "\(outcome)")
      #expect(outcome.errors.contains(word) && outcome.errors.contains("sealed"), "\(outcome)")
      #expect(!outcome.errors.contains("Did you mean"), "\(outcome)")
    }
    #expect(try home.report(id).events.count == 2)
  }

  @Test(arguments: ["", "enabled +", "reported", "tick id-card", "retract", "further", "forget"])
  func `a missing word is a usage error that says what may stand there`(_ words: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.buka("record \(id) \(words) --lang en")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("may be:"), "\(outcome)")
    #expect(try home.report(id).events.count == 2)
  }

  @Test(arguments: [
    ["list", "--today", "someday"], ["list", "--today", "2026-02-30"], ["list", "--now", "25:00"],
    ["list", "--lang", "fr"], ["new", "--situation", "lots"], ["lst"], ["list", "--jsn"],
  ])
  func `a wrong word on the command line is a usage error`(_ arguments: [String]) throws {
    let outcome = try Home().buka(arguments, today: nil)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(arguments.last ?? "") || outcome.errors.contains("--lang"))
  }

  @Test func `a case of which nothing is said is not begun`() throws {
    let home = try Home()
    let outcome = try home.buka("new --lang en")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("Nothing was said"))
    #expect(try home.buka("list").output.contains("还没有事项"))
  }

  @Test func `of a case that has a name only nothing is said to work`() throws {
    let home = try Home()
    let id = try home.buka("new --name 王阿姨").output.trimmingCharacters(in: .whitespacesAndNewlines)
    let status = try home.buka("status \(id)").output
    #expect(status.contains("还没说卡怎么了"))
    #expect(["全部恢复", "正常", "还能用"].filter(status.contains) == [])
    let sheet = try home.buka("export \(id)")
    #expect(sheet.code == 1)
    #expect(sheet.errors.contains("还没说卡怎么了"))
  }

  @Test func `an unknown case names those that there are`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.buka("show ZZZ")
    #expect(outcome.code == 1)
    #expect(outcome.errors.missing("ZZZ", id) == [])
  }

  // MARK: - Terminal

  @Test(arguments: [["LANG": "C"], ["LANG": ""], ["LC_ALL": "zh_CN.GB18030"]])
  func `a terminal that is not UTF-8 gets English in ASCII, and is told why`(
    _ changes: [String: String]
  ) throws {
    // `script` makes a terminal and passes on every byte that is sent to it.
    let home = try Home()
    let outcome = try home.shell(
      "printf q | script -qec \"$BUKA --today 2026-11-22\" /dev/null",
      changes: changes.merging(["TERM": "xterm-256color"]) { $1 })
    #expect(outcome.code == 0)
    let said = outcome.output
    #expect(said.missing("What happened to the card?", "cannot show Chinese") == [], "\(outcome)")
    let isASCII = said.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isASCII)
  }

  @Test(
    arguments: [
      ["LC_ALL": "C"], ["LC_ALL": "zh_CN.GBK"], ["LANG": "zh_CN.UTF-8", "LC_CTYPE": "C"],
    ],
    ["list", "status ID", "checklist ID", "due", "city 690100", "--plain", "show NOBODY"])
  func `lines hold what the locale's encoding can show`(
    _ changes: [String: String], _ line: String
  ) throws {
    let home = try Home()
    let id = try home.beginCase()
    let words = line.replacing("ID", with: id).split(separator: " ").map(String.init)
    let outcome = try home.buka(words, changes: changes)
    #expect(outcome.said.utf8.allSatisfy { $0 < 0x80 } && !outcome.said.isEmpty, "\(outcome)")
    // What programs read is UTF-8 everywhere.
    let data = try home.buka(["show", id, "--json"], changes: changes)
    #expect(
      data.output
        == (try home.buka(["show", id, "--json"], changes: ["LANG": "en_US.UTF-8"]).output))
    let sheet = try home.buka(
      ["export", id, "--format", "markdown", "--lang", "zh"], changes: changes)
    #expect(sheet.output.contains("云泽"), "\(sheet)")
  }

  // MARK: - Resources

  @Test func `a moved program says where it looked for its resources`() throws {
    let home = try Home()
    let moved = try moveProgram(home)
    let outcome = try home.buka(["list"], changes: ["BUKA_RESOURCES": ""], program: moved)
    #expect(outcome.code == 66)
    #expect(outcome.errors.missing(home["scratch"] + "/Resources", "BUKA_RESOURCES") == [])
    #expect(!FileManager.default.fileExists(atPath: home.database))
  }

  /// The path of a copy; made by another process, since a file that this one writes may not be run yet.
  private func moveProgram(_ home: Home) throws -> String {
    let moved = home["scratch"] + "/buka"
    #expect(try home.shell("cp $BUKA '\(moved)'").code == 0)
    return moved
  }

  @Test func `a wrong resource folder is named`() throws {
    let home = try Home()
    let outcome = try home.buka(["list"], changes: ["BUKA_RESOURCES": home["config"]])
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains(home["config"]))
  }

  @Test func `a moved program finds its resources beside it`() throws {
    let home = try Home()
    let moved = try moveProgram(home)
    try FileManager.default.copyItem(
      atPath: Built.frozen, toPath: home["scratch"] + "/Resources")
    let there = try home.buka(
      ["city", "690100"], changes: ["BUKA_RESOURCES": ""], program: moved)
    #expect(there.code == 0)
  }

  @Test func `a program that is told nothing reads what ships with it`() throws {
    let outcome = try Home().buka(["guide", "lint"], today: nil, changes: ["BUKA_RESOURCES": ""])
    #expect(outcome.code == 0, "\(outcome)")
    let frozen = try Home().buka(["city", "690100"], changes: ["BUKA_RESOURCES": ""])
    #expect(frozen.code == 1, "\(frozen)")
  }

  @Test(arguments: [
    ("rules:\n", "rules: [\n"), ("value: {days: 7, then: released}", "value: {days: seven}"),
    ("grade: mirror", "grade: miror"), ("rules:\n", "rles:\n"),
  ])
  func `a malformed guide is named with line and column`(
    _ original: String, _ broken: String
  ) throws {
    let home = try Home()
    let resources = try breakGuide(home, original, broken)
    let outcome = try home.buka(["city", "690100"], changes: ["BUKA_RESOURCES": resources])
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains(/690100\.yaml:\d+:\d+/), "\(outcome)")
    // Another place is not held up by it.
    let other = try home.buka(["city", "670000"], changes: ["BUKA_RESOURCES": resources])
    #expect(other.code == 0, "\(other)")
  }

  @Test func `a malformed guide is named in the wizard, and no case is held up by it`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.home.buka("new --situation lost --place 云泽")
    try robot.home.buka("new --situation lost --place 安宿")
    let resources = try breakGuide(robot.home, "rules:\n", "rules: [\n")
    try robot.start(changes: ["BUKA_RESOURCES": resources])
    try robot.waitFor("690100.yaml:")
    #expect(try robot.screen.contains("安宿"))
    let list = try robot.home.buka(["list"], changes: ["BUKA_RESOURCES": resources])
    #expect(list.code == 0, "\(list)")
    #expect(list.output.contains("安宿"))
    #expect(list.output.contains("指南读不了"))
    try robot.press("q")
    #expect(try robot.waitForExit() == 0)
  }

  /// A copy of the resources in which one text in Yunze's guide is another.
  private func breakGuide(
    _ home: Home, _ original: String, _ broken: String
  ) throws -> String {
    let resources = home["scratch"] + "/Resources"
    try FileManager.default.copyItem(atPath: Built.frozen, toPath: resources)
    let guide = URL(fileURLWithPath: resources + "/guides/690100.yaml")
    let text = try String(contentsOf: guide, encoding: .utf8)
    let place = try #require(text.range(of: original))
    try Data(text.replacingCharacters(in: place, with: broken).utf8).write(to: guide)
    return resources
  }
}
