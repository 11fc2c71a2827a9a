import Foundation
import Testing

/// What the shells complete.
struct CompletionTests {
  /// Each shell, and how it looks at a script without running it.
  private static let shells = ["bash", "zsh", "fish"]

  @Test(arguments: shells)
  func `the script is one that its shell can read`(shell: String) throws {
    let home = try Home()
    let outcome = try home.shell(
      """
      $BUKA --generate-completion-script \(shell) >"$HOME/script" || exit
      command -v \(shell) >/dev/null || { echo absent; exit; }
      \(shell) -n "$HOME/script"
      """)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.errors == "")
    if outcome.output.hasPrefix("absent") {
      print("\(shell) is not installed: its completion script was written, not read.")
    }
  }

  /// What bash offers for the last of some words, sorted.
  private func offers(_ home: Home, _ words: String...) throws -> [String] {
    try offers(home, words)
  }

  private func offers(_ home: Home, _ words: [String]) throws -> [String] {
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try home.shell(
      """
      PATH="$(dirname "$BUKA"):$PATH"; source <(buka --generate-completion-script bash)
      COMP_WORDS=(buka \(line)); COMP_CWORD=\(words.count); COMP_LINE="${COMP_WORDS[*]}"
      COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9
      function=$(complete -p buka | sed 's/.*-F \\([^ ]*\\).*/\\1/')
      $function buka "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    #expect(outcome.errors == "", "\(outcome)")
    return outcome.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }.sorted()
  }

  @Test func `bash completes a case by its id and its name`() throws {
    let home = try Home()
    let id = try home.buka(["new", "--situation", "lost", "--name", "妈妈的卡"]).output
      .trimmingCharacters(in: .newlines)
    #expect(try offers(home, "status", "") == [id, "妈妈的卡"].sorted())
    #expect(try offers(home, "record", String(id.prefix(2))) == [id])
    #expect(try offers(home, "checklist", "妈") == ["妈妈的卡"])
  }

  @Test func `without a log there is nothing to complete, and none is made`() throws {
    let home = try Home()
    #expect(try offers(home, "status", "") == [])
    #expect(!FileManager.default.fileExists(atPath: home.database))
  }

  @Test func `without resources there is silence`() throws {
    let home = try Home()
    let outcome = try home.shell(
      "$BUKA ---completion city -- positional@0 2 0 buka city ''",
      changes: ["BUKA_RESOURCES": home.scratch])
    #expect(outcome.errors == "")
  }

  @Test(
    arguments: [
      (["sta"], ["status"]),
      (["record", "X", "repor"], ["reported", "reported-to-police"]),
      (["record", "X", "reported", ""], ["bank", "social"]),
      (["record", "X", "--on", "yesterday", "reported", "social", ""], ["formal", "temporary"]),
      (
        ["record", "X", "reported", "social", "formal", "window", "+", "applied", "rei"],
        ["reissue"]
      ),
      (["record", "X", "answer", "person", "adult", "a"], ["agent"]),
      (["record", "X", "forget", "bank-"], ["bank-use"]),
      (["record", "X", "answer", "bank", "o"], ["other"]),
      (["record", "X", "answer", "bank", "ic"], ["icbc"]),
      (["explain", "X", "coll"], ["collected"]),
      (["new", "--situation", "da"], ["damaged", "data-changed"]),
      (["new", "--place", "yun"], ["yunping", "yunze"]),
      (["city", "云泽"], ["云泽市"]),
      (["graph", "--format", "j"], ["json"]),
      (["list", "--lang", ""], ["en", "zh"]),
    ])
  func `bash completes what may stand there`(words: [String], expected: [String]) throws {
    #expect(try offers(try Home(), words) == expected)
  }
}
