import Foundation
import Testing

/// A command line that cannot be read gets one sentence that names the nearest one that can.
struct LineMistakeTests {
  /// What is typed, what the sentence names, in both languages the same.
  private static let mistakes: [(typed: String, named: [String])] = [
    ("statsu", ["statsu", "status"]),
    ("lits --json", ["lits", "list"]),
    ("云泽", ["云泽", "buka help"]),
    ("guide lnit", ["guide lnit", "guide lint"]),
    ("list --jsno", ["--jsno", "--json"]),
    ("--plian", ["--plian", "--plain"]),
    ("graph --format jsn", ["--format", "jsn", "mermaid", "json"]),
    ("list --now", ["--now", "<time>"]),
    ("due --days x", ["--days", "x", "--help"]),
    ("--idle-minutes soon", ["--idle-minutes", "soon", "--help"]),
    ("status", ["buka status", "<case>"]),
    ("status 7K3 7K4", ["buka status", "7K4"]),
    ("--now 10:00 list", ["--now", "buka list"]),
    ("new --situation lsot", ["lsot", "lost"]),
    ("lsit --help", ["lsit", "list"]),
    ("help lsit", ["lsit", "list"]),
    ("guide lnit --help", ["guide lnit", "guide lint"]),
    ("help guide lnit", ["guide lnit", "guide lint"]),
    ("list --jsno --help", ["--jsno", "--json"]),
    ("show -dash", ["-dash"]),
  ]

  @Test(arguments: mistakes.map(\.typed), ["zh", "en"])
  func `it is one sentence in the language of the locale, and wrong usage`(
    typed: String, language: String
  ) throws {
    let named = LineMistakeTests.mistakes.first { $0.typed == typed }?.named ?? []
    let words = typed.split(separator: " ").map(String.init)
    let outcome = try Home().buka(
      words, today: nil, changes: ["LANG": language == "zh" ? "zh_CN.UTF-8" : "en_US.UTF-8"])
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
    for word in named { #expect(outcome.errors.contains(word), "\(outcome)") }
    #expect(outcome.errors.hasSuffix(language == "zh" ? "。\n" : ".\n"))
    #expect(outcome.errors.contains("Error") == false)
  }

  @Test(arguments: [
    "--help", "-h", "help", "list --help", "list -h", "help list", "help guide lint", "guide",
    "guide --help", "guide lint --help", "status --help", "record --help", "wizard --plain --help",
  ])
  func `help about what there is, is given`(typed: String) throws {
    for (locale, usage) in [("zh_CN.UTF-8", "用法：buka"), ("en_US.UTF-8", "USAGE: buka")] {
      let outcome = try Home().buka(
        typed.split(separator: " ").map(String.init), today: nil, changes: ["LANG": locale])
      #expect(outcome.code == 0, "\(outcome)")
      #expect(outcome.output.contains(usage))
      #expect(outcome.errors == "")
    }
  }

  @Test func `the language asked for is spoken, even where the line cannot be read`() throws {
    let outcome = try Home().buka(["statsu", "--lang", "en"], today: nil)
    #expect(outcome.errors.hasPrefix("There is no command statsu."))
    let day = try Home().buka(["list", "--lang=en", "--today", "soon"], today: nil)
    #expect(day.errors.hasPrefix("--today soon is no day"))
  }

  @Test(arguments: ["zh", "zh-CN", "zh_CN.UTF-8", "ZH", "en", "en_US", "en-GB"])
  func `a language may be named as locales are`(name: String) throws {
    let outcome = try Home().buka(["list", "--lang", name])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("还没有事项") == name.lowercased().hasPrefix("zh"))
  }

  @Test(arguments: ["fr", "zhuang", "english", "", "zh!"])
  func `another language is refused with those that there are`(name: String) throws {
    let outcome = try Home().buka(["list", "--lang", name])
    #expect(outcome.code == 64)
    #expect(outcome.errors.missing("--lang", "zh", "en") == [])
  }

  @Test func `a case that is not there gets the nearest by id or name`() throws {
    let home = try Home()
    let id = try home.buka(["new", "--situation", "lost", "--name", "妈妈的卡"]).output
      .trimmingCharacters(in: .newlines)
    let near = String(id.dropLast()) + (id.hasSuffix("2") ? "3" : "2")
    let byID = try home.buka(["status", near])
    #expect(byID.code == 1)
    #expect(byID.errors.missing(near, "是不是 \(id)？") == [])
    let byName = try home.buka(["status", "妈妈卡"])
    #expect(byName.errors.contains("是不是 妈妈的卡？"))
    let far = try home.buka(["status", "完全不是"])
    #expect(far.errors.missing("是不是", id) == ["是不是"])
  }

  @Test func `a place that is not there gets the nearest`() throws {
    let outcome = try Home().buka(["city", "yunez"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.missing("yunez", "云泽市", "690100") == [])
  }
}
