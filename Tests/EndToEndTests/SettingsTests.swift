import Foundation
import Testing

/// The settings file: what it chooses, what comes before it, and what is said of mistakes in it.
@Suite(.patient)
struct SettingsTests {
  /// A home with that settings file, and a case.
  private func home(_ settings: String) throws -> (home: Home, id: String) {
    let home = try Home()
    let id = try home.beginCase()
    let folder = home["config/buka"]
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(settings.utf8).write(to: URL(fileURLWithPath: folder + "/config.yaml"))
    return (home, id)
  }

  @Test(arguments: [
    (["status"], [:], "Report the loss"), (["status", "--lang", "zh"], [:], "挂失"),
    (["status"], ["LANG": "zh_CN.UTF-8"], "挂失"), (["status"], ["LC_ALL": "zh_CN.UTF-8"], "挂失"),
  ])
  func `the language is the settings' where neither an option nor the locale names one`(
    words: [String], changes: [String: String], sentence: String
  ) throws {
    let (home, id) = try home("# at the counter\nlanguage: en\n")
    let outcome = try home.buka(words + [id], changes: changes)
    #expect(outcome.code == 0 && outcome.errors == "", "\(outcome)")
    let isEnglish = sentence == "Report the loss"
    #expect(outcome.output.contains("Old card") == isEnglish, "\(outcome)")
    #expect(outcome.output.contains("旧卡") == !isEnglish, "\(outcome)")
  }

  @Test func `the sheet is set in the type of the settings, and an option says otherwise`() throws {
    let (home, id) = try home("sheet: large\n")
    let large = try home.buka("export \(id) --large").output
    let normal = try home.buka("export \(id) --no-large").output
    #expect(large != normal)
    #expect(try home.buka("export \(id)").output == large)
  }

  @Test func `the sheet behind p is saved in the type of the settings`() throws {
    let (home, id) = try home("sheet: large\n")
    try Data("p\n1\n".utf8).write(to: URL(fileURLWithPath: home["scratch/keys"]))
    // Without a printer and a window, saving comes first.
    let outcome = try home.shell(
      "cd '\(home.scratch)' && PATH=/nowhere BUKA_SCRIPT=keys \"$BUKA\" --today 2026-11-22")
    #expect(outcome.code == 0, "\(outcome)")
    let saved = FileManager.default.enumerator(atPath: home["."])?.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".html") }.map { $0.split(separator: "/").last.map(String.init) ?? "" }
    #expect(saved == ["buka-\(id)-2026-11-22-large.html"])
  }

  @Test func `the title names the desk in front of the list and of the next client`() throws {
    let (home, _) = try home("desk: 三号窗口\n")
    try home.buka("new --situation stolen --place 朔南")
    let robot = TerminalRobot(at: home)
    try robot.start()
    try robot.waitFor("三号窗口")
    try robot.answer("x", to: "共 2 件")
    let next = try robot.waitFor("一行写完")
    #expect(next.contains("三号窗口"))
  }

  @Test(arguments: [
    ("langauge: en", 1, "language"), ("sheet: normal\nlanguage: de", 2, "de"),
    ("sheet: huge", 1, "normal"), ("desk: 13800138000", 1, "手机号"), ("desk: [a]", 1, "值"),
    ("desk: 赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何", 1, "20"), ("language: en\nlanguage: zh", 1, "language"),
    ("just words", 1, "键"),
  ])
  func `a mistake is one sentence with file and line, and nothing else stops`(
    _ text: String, _ line: Int, _ word: String
  ) throws {
    let (home, _) = try home(text + "\n")
    let outcome = try home.buka(["list", "--lang", "zh"], changes: ["COLUMNS": "300"])
    #expect(outcome.code == 0 && !outcome.output.isEmpty)
    let said = outcome.errors.split(separator: "\n")
    #expect(said.count == 1, "\(outcome)")
    #expect(said.first?.contains("config.yaml:\(line) ") == true, "\(outcome)")
    #expect(said.first?.contains(word) == true, "\(outcome)")
    #expect(!outcome.said.contains("13800138"))
  }

  @Test(arguments: ["", "# nothing yet\n", "\n\n"])
  func `a file that chooses nothing is no mistake`(_ text: String) throws {
    let (home, _) = try home(text)
    let outcome = try home.buka("list")
    #expect(outcome.code == 0 && outcome.errors == "", "\(outcome)")
  }

  @Test func `what is right beside a mistake counts`() throws {
    let (home, _) = try home("language: en\nsheet: huge\n")
    let outcome = try home.buka("list")
    #expect(outcome.errors.contains("The settings have a mistake"), "\(outcome)")
  }
}
