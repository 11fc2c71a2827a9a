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

  /// `setup` is a line of shell before the words are completed.
  private func offers(_ home: Home, _ words: [String], setup: String = "") throws -> [String] {
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try home.shell(
      """
      PATH="$(dirname "$BUKA"):$PATH"; source <(buka --generate-completion-script bash); \(setup)
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

  /// Names that a shell would take for more than a word.
  private static let tricky = [
    "王$(touch ~/ran)", "`touch ~/ran`", "it's; touch ~/ran", "a*b",
    "x:y", "-dash", "~root", "$HOME", "\\a", "#b", "{a,b}", "a=b", "a|b", "a&b", "(a)", "!a", "a%b",
  ]

  /// A home with a case for each of the tricky names; the ids.
  private func trickyCases() throws -> (home: Home, ids: [String]) {
    let home = try Home()
    let ids = try CompletionTests.tricky.map { name in
      try home.buka(["new", "--situation", "lost", "--name=\(name)"]).output
        .trimmingCharacters(in: .newlines)
    }
    return (home, ids)
  }

  @Test func `a name that a shell would run or change is not offered, its id is`() throws {
    let (home, ids) = try trickyCases()
    try home.buka(["new", "--situation", "lost", "--name", "my card"])
    let offered = try offers(home, "show", "")
    #expect(Set(offered).isSuperset(of: ids + ["my card"]))
    #expect(offered.count == ids.count + 2, "\(offered)")
    #expect(!FileManager.default.fileExists(atPath: home["home/ran"]))
  }

  @Test func `the script for bash runs nothing of what it is told to offer`() throws {
    let home = try Home()
    let told = CompletionTests.tricky.joined(separator: "\n")
    try Data(told.utf8).write(to: URL(fileURLWithPath: home["scratch/words"]))
    let offered = try offers(
      home, ["show", ""], setup: "buka() { cat '\(home["scratch/words"])'; }")
    #expect(offered == CompletionTests.tricky.sorted())
    #expect(!FileManager.default.fileExists(atPath: home["home/ran"]))
  }

  @Test(arguments: [
    (["--la"], []), (["sta"], ["status"]), (["guide", "li"], ["lint"]), (["zzz"], []),
    (["new", "--situation", "da"], ["damaged", "data-changed"]),
    (["record", "X", "reported", ""], ["bank", "social"]),
  ])
  func `bash completes where variables that are not set are errors`(
    words: [String], expected: [String]
  ) throws {
    #expect(try offers(try Home(), words, setup: "set -u") == expected)
  }

  @Test(.patient, arguments: TerminalRobot.Shell.allCases)
  func `in a terminal names and files are completed to one word, and nothing is run`(
    shell: TerminalRobot.Shell
  ) throws {
    let (home, ids) = try trickyCases()
    guard try home.shell("command -v \(shell.rawValue)").code == 0 else {
      return print("\(shell.rawValue) is not installed: nothing was completed in it.")
    }
    try home.buka(["new", "--situation", "lost", "--name", "my card"])
    let files = [
      "p $(touch ran).json", "p`touch ran`.json", "q';touch ran;'.json", "q&touch ran.json",
    ]
    for file in files {
      #expect(FileManager.default.createFile(atPath: home.scratch + "/" + file, contents: Data()))
    }
    let robot = TerminalRobot(at: home)
    try robot.startShell(shell)
    switch shell {
    case .bash: try robot.enter("source <(buka --generate-completion-script bash); echo load''ed")
    case .zsh:
      try robot.enter(
        "autoload -U compinit; compinit -u -D; eval \"$(buka --generate-completion-script zsh)\"; echo load''ed"
      )
    case .fish: try robot.enter("buka --generate-completion-script fish | source; echo load''ed")
    }
    try robot.waitFor("loaded")
    try robot.type("buka show my")
    try robot.press("Tab")
    try robot.waitFor("my\\ card")
    try robot.press("Enter")
    try robot.waitFor("旧卡社保")
    try robot.enter("clear")
    try robot.type("buka status ")
    try robot.press("Tab", "Tab")
    try robot.waitFor(ids[0])
    try robot.press("C-c")
    for begun in ["p\\ ", "q\\'"] {
      try robot.enter("clear")
      try robot.type("buka import \(begun)")
      try robot.press("Tab")
      try robot.waitFor("touch")
      try robot.press("Enter")
      try robot.waitFor("不是 buka 交接的事项")
    }
    for folder in ["home", "scratch"] {
      #expect(!FileManager.default.fileExists(atPath: home[folder + "/ran"]))
    }
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
