import CaseStore
import Foundation
import Testing

/// Output that cannot be written: no command calls that success, none dies of it, and what was done for good is
/// said elsewhere, so that no script does it again.
@Suite(.patient)
struct LostOutputTests {
  /// Why nothing can be written, what that ends with, and whether it is worth a word.
  enum Fault: String, CaseIterable {
    case full, closed, unread

    /// Where the shell sends the stream; descriptor 8 is a pipe that nobody reads.
    var target: String {
      switch self {
      case .full: "/dev/full"
      case .closed: "&-"
      case .unread: "&8"
      }
    }

    var code: Int32 {
      switch self {
      case .full: 74
      case .closed: 73
      case .unread: 141
      }
    }
  }

  /// A home in which somebody has a case with an answer, and has another desk's case to take in.
  private static let prepared = Result {
    let there = try Home()
    let other = try there.beginCase()
    let home = try Home()
    let path = home["scratch/handover.json"]
    #expect(try there.buka("export \(other) --format handover --output \(path)").code == 0)
    let id = try home.beginCase()
    #expect(try home.buka(["told", id, "fee.reissue", "20"]).code == 0)
    return (home: home, id: id)
  }

  /// A copy of that home, so that what one command makes is in no other's way.
  private func home() throws -> (home: Home, id: String) {
    let (prepared, id) = try Self.prepared.get()
    let home = try Home()
    for name in ["data", "scratch"] {
      try FileManager.default.removeItem(atPath: home[name])
      try FileManager.default.copyItem(atPath: prepared[name], toPath: home[name])
    }
    return (home, id)
  }

  /// Runs words in a copy of the cases, with something behind them for the shell; the outcome, and the ids of the
  /// cases that differ afterwards.
  private func run(
    _ words: [String], _ redirection: String = "", in home: Home
  ) throws -> (outcome: Outcome, changed: [String]) {
    let data = home["scratch/\(UUID().uuidString)"]
    try FileManager.default.copyItem(atPath: home["data"], toPath: data)
    defer { try? FileManager.default.removeItem(atPath: data) }
    let typed = (words + Home.clock(Home.firstDay)).map { "'\($0)'" }.joined(separator: " ")
    let outcome = try home.shell(
      """
      trap '' PIPE
      [ -p "$HOME/pipe" ] || mkfifo "$HOME/pipe"
      exec 9<>"$HOME/pipe" 8>"$HOME/pipe" 9<&-
      "$BUKA" \(typed) \(redirection)
      """, changes: ["XDG_DATA_HOME": data])
    let marks = try SQLiteCaseLog(path: data + "/buka/cases.sqlite").marks()
    let before = try SQLiteCaseLog(path: home.database).marks()
    return (outcome, marks.filter { !before.contains($0) }.map(\.id))
  }

  @Test func `the program names its commands`() {
    #expect(CommandLeaf.all.count > 20)
  }

  @Test(arguments: CommandLeaf.all)
  func `a result that cannot be written is no success, and what was done is named`(
    leaf: CommandLeaf
  ) throws {
    let (home, id) = try home()
    let words = try #require(
      leaf.words(id: id, scratch: home.scratch), "say how this command is used")
    let well = try run(words, in: home)
    for fault in Fault.allCases {
      let (outcome, changed) = try run(words, ">\(fault.target)", in: home)
      #expect(outcome.output == "")
      #expect(changed.count == well.changed.count, "\(fault) \(outcome)")
      guard !well.outcome.output.isEmpty else {
        #expect(outcome.code == well.outcome.code, "\(fault) \(outcome)")
        continue
      }
      #expect(outcome.code == fault.code, "\(fault) \(outcome)")
      // Whoever closed the pipe knows, unless there is more to know.
      let isQuiet =
        fault == .unread && changed.isEmpty && ![["export"], ["wipe"]].contains(leaf.path)
      let added = outcome.errors.replacing(well.outcome.errors, with: "")
      #expect(added.split(separator: "\n").count == (isQuiet ? 0 : 1), "\(fault) \(outcome)")
      for id in changed { #expect(added.contains(id), "\(fault) \(outcome)") }
      if leaf.path == ["export"] { #expect(added.contains("/sheet.html")) }
    }
  }

  @Test(arguments: CommandLeaf.all)
  func `where nothing can be said on standard error the result and the exit code are the same`(
    leaf: CommandLeaf
  ) throws {
    let (home, id) = try home()
    let words = try #require(leaf.words(id: id, scratch: home.scratch))
    let well = try run(words, in: home)
    let refused = try run(leaf.path + ["--bogus"], in: home)
    #expect(refused.outcome.code == 64 && !refused.outcome.errors.isEmpty)
    for fault in Fault.allCases {
      let (outcome, changed) = try run(words, "2>\(fault.target)", in: home)
      #expect(outcome.code == well.outcome.code, "\(fault) \(outcome)")
      #expect(changed.count == well.changed.count)
      #expect(outcome.output.isEmpty == well.outcome.output.isEmpty)
      let (bogus, _) = try run(leaf.path + ["--bogus"], "2>\(fault.target)", in: home)
      #expect(bogus.code == 64, "\(fault) \(bogus)")
      #expect(bogus.said == "")
    }
  }

  @Test(arguments: Fault.allCases)
  func `neither output can be written: the exit code alone tells`(fault: Fault) throws {
    let (home, id) = try home()
    let streams = ">\(fault.target) 2>\(fault.target)"
    #expect(try run(["status", id], streams, in: home).outcome.code == fault.code)
    let new = try run(["new", "--situation", "lost"], streams, in: home)
    #expect(new.outcome.code == fault.code)
    #expect(new.changed.count == 1)
    #expect(try run(["show", "nope"], streams, in: home).outcome.code == 1)
  }

  @Test(arguments: [
    ["--help"], ["help", "list"], ["--version"], ["--generate-completion-script", "zsh"],
  ])
  func `what the parser prints is looked after too`(words: [String]) throws {
    let home = try Home()
    let typed = words.joined(separator: " ")
    for (target, code) in [("/dev/full", 74), ("&-", 73)] {
      let outcome = try home.shell("$BUKA \(typed) >\(target)")
      #expect(outcome.code == code, "\(outcome)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func `a reader that has enough is no fault that is worth a word`() throws {
    let home = try Home()
    let outcome = try home.shell(
      "set -o pipefail; $BUKA manual | sleep 0; echo ${PIPESTATUS[0]}; $BUKA cities | head -1")
    #expect(outcome.errors == "", "\(outcome)")
    #expect(outcome.output.hasPrefix("141\n"))
  }

  @Test func `no file of ours takes the number of standard input where that is closed`() throws {
    // The set of compiled guides stays open, and could be read in its place.
    let outcome = try Home().shell("$BUKA import - <&-", changes: ["BUKA_RESOURCES": ""])
    #expect(outcome.code == 66, "\(outcome)")
  }

  @Test func `lines that nobody hears end, and what was typed until then is kept`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.shell(
      "printf 'n\\nn\\nn\\n' | $BUKA --plain --today \(Home.firstDay) >/dev/full")
    #expect(outcome.code == 74, "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try home.report(id).events.count == 2)
  }
}
