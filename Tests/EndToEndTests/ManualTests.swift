import Foundation
import Testing

/// The manual page and `--help`, and the tables they are made from.
struct ManualTests {
  private func manual(_ language: String) throws -> String {
    try Home().buka(["manual", "--lang", language]).output
  }

  /// What sets the page as plain text.
  private static let setters = [
    "groff -man -Tutf8 -ww -P-cbou", "env MANWIDTH=80 man --warnings=w -l -",
  ]

  @Test(arguments: ["zh", "en"], setters)
  func `the page is set without a warning, no line too wide`(
    language: String, setter: String
  ) throws {
    let home = try Home()
    let outcome = try home.shell(
      """
      command -v \(setter.contains("groff") ? "groff" : "man") >/dev/null || { echo absent; exit; }
      $BUKA manual --lang \(language) | \(setter) >"$HOME/page"
      cat "$HOME/page"; LC_ALL=C.UTF-8 wc -L <"$HOME/page" >"$HOME/widest"
      """)
    guard !outcome.output.hasPrefix("absent") else {
      return print("\(setter) is not installed: the manual page was written, not set.")
    }
    #expect(outcome.errors == "")
    #expect(outcome.output.missing("buka record", "cases.sqlite", "NO_COLOR", "Ctrl") == [])
    let widest = try String(contentsOfFile: home["home/widest"], encoding: .utf8)
    let columns = try #require(Int(widest.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(columns <= 80)
  }

  @Test func `the page is ASCII with requests that groff knows`() throws {
    let text = try manual("zh")
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
    let requests = Set(
      text.split(separator: "\n").filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(requests == [".TH", ".nh", ".ad", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi"])
  }

  @Test func `every command and every option of the parser is in it`() throws {
    let text = try manual("en").replacing("\\-", with: "-").replacing("\\:", with: "")
    let dump = try Home().buka(["--experimental-dump-help"], today: nil).output
    let names = dump.matches(of: /"kind"\s*:\s*"long",\s*"name"\s*:\s*"([a-z-]+)"/)
      .map { String($0.output.1) }
    #expect(names.count > 20)
    for name in Set(names) { #expect(text.contains("--\(name)"), "\(name)") }
    for command in dump.matches(of: /"commandName"\s*:\s*"([a-z]+)"/)
    where command.output.1 != "help" {
      #expect(text.contains("\(command.output.1)"), "\(command.output.1)")
    }
  }

  @Test func `every variable that the sources read is in the table`() throws {
    let text = try manual("en").replacing("\\:", with: "")
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var names: Set<String> = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let source = try String(
        contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      // Names in quotes behind the environment, or in lists of such names.
      let found = source.matches(of: /environment\["([A-Z_]+)"|"(LC_[A-Z]+|LANG|BUKA_[A-Z_]+)"/)
      names.formUnion(found.map { String($0.output.1 ?? $0.output.2 ?? "") })
    }
    #expect(names.isSuperset(of: ["TERM", "LC_ALL", "BUKA_RESOURCES", "ACCESSIBLE"]))
    for name in names { #expect(text.contains(name), "\(name)") }
  }

  @Test func `help and the manual say the same of exit codes`() throws {
    let help = try Home().buka(["--help"], today: nil, changes: ["LANG": "en_US.UTF-8"]).output
      .replacing(/\s+/, with: " ")
    let page = try manual("en").replacing("\\-", with: "-").replacing("\\:", with: "")
    for (code, words) in [("0", "done"), ("64", "wrong usage"), ("130", "on INT, or Ctrl-C twice")]
    {
      #expect(help.contains("\(code) \(words)"))
      #expect(page.contains("\\fB\(code)\\fR\n\\&\(words)"))
    }
    #expect(help.contains("BUKA_RESOURCES"))
  }

  /// Every meaning, by the parser's description of itself; its own command and options are not ours to translate.
  @Test func `at a Chinese locale each command and option is explained in Chinese`() throws {
    let dump = try Home().buka(
      ["--experimental-dump-help"], today: nil, changes: ["LANG": "zh_CN.UTF-8"]
    ).output
    let meanings = dump.matches(of: /"abstract"\s*:\s*"([^"\\]*)/).map { String($0.output.1) }
    #expect(meanings.count > 100)
    let own = ["Show help information.", "Show the version.", "Show subcommand help information."]
    let foreign = Set(meanings).subtracting(own)
      .filter { $0.wholeMatch(of: /[\x00-\x7F]*/) != nil }
    #expect(foreign == [])
    let page = try Home().buka(["help", "record"], today: nil, changes: ["LANG": "zh_CN.UTF-8"])
      .output
    #expect(page.missing("用法：buka record", "选项：", "印出这份说明。") == [])
    #expect(page.contains("Show") == false)
  }

  @Test func `the version is one number`() throws {
    let outcome = try Home().buka(["--version"], today: nil)
    #expect(outcome.code == 0)
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
