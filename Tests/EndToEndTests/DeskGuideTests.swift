import Foundation
import Testing

/// The guides of a desk's own: one that is of no use is said by whoever goes by guides, and what is kept there is
/// never such a one.
@Suite(.patient)
struct DeskGuideTests {
  /// The commands that go by no guide of a place, or list mistakes themselves.
  private static let without: Set = [
    "manual", "diagnose", "cities", "advice", "word", "graph", "guide lint", "guide coverage",
    "guide compile", "wipe", "doctor", "practice",
  ]

  /// A home with a case, whose desk has a file that cannot be used.
  private func home() throws -> (home: Home, id: String) {
    let there = try Home()
    let other = try there.beginCase()
    let home = try Home()
    try there.buka("export \(other) --format handover --output \(home["scratch/handover.json"])")
    let id = try home.beginCase()
    try home.buka(["told", id, "fee.reissue", "20"])
    try write("schema: 1\nplace: \"690100\"\nplace: \"690100\"\n", to: "mine.yaml", of: home)
    return (home, id)
  }

  private func write(_ text: String, to name: String, of home: Home) throws {
    let folder = home["config/buka/guides"]
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
  }

  @Test(arguments: CommandLeaf.all.filter { !without.contains($0.testDescription) })
  func `one that cannot be used is said once, with its line`(leaf: CommandLeaf) throws {
    let (home, id) = try home()
    let words = try #require(leaf.words(id: id, scratch: home.scratch))
    // On lines that are wide enough for any path.
    let outcome = try home.buka(words, changes: ["COLUMNS": "300"])
    // Screens and lines say it on top of the case.
    let said = leaf.path == ["wizard"] ? outcome.output : outcome.errors
    #expect(said.lines(with: "guides/mine.yaml:2:1").count == 1, "\(outcome)")
    #expect(outcome.said.lines(with: "guides/mine.yaml:2:1").count == 1, "\(outcome)")
  }

  @Test(arguments: ["html", "markdown", "json"], ["zh", "en"])
  func `the sheet says what is missing on it, and no folder of the desk`(
    format: String, language: String
  ) throws {
    let (home, id) = try home()
    let sheet = try home.buka("export \(id) --format \(format) --lang \(language)").output
    #expect(sheet.contains("mine.yaml"))
    #expect(!sheet.contains(home["config"]))
    try FileManager.default.removeItem(atPath: home["config/buka/guides/mine.yaml"])
    #expect(try !home.buka("export \(id) --format \(format)").said.contains("yaml"))
  }

  @Test(arguments: [
    "temporary-lapse 2个月 自动恢复", "temporary-lapse 48小时 自动恢复", "temporary-lapse 5个工作日 注销",
    "temporary-lapse 一直有效", "fee.reissue 20", "agent-may.reissue yes",
    "requirement.reissue.window 身份证、复印件2、照片2",
  ])
  func `what is kept for the desk is what lint accepts`(answer: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let kept = try home.buka("told \(id) \(answer) --desk")
    #expect(kept.code == 0, "\(kept)")
    let lint = try home.buka("guide lint")
    #expect(!lint.output.contains("config/buka/guides"), "\(lint)")
    let next = try home.buka("status \(id)")
    #expect(next.errors == "")
  }

  @Test(arguments: [
    ["fee.reissue", "900"], ["temporary-lapse", "900天", "自动恢复"],
    ["fee.reissue", "20", "--by", "a\u{1B}[31m"],
  ])
  func `what lint would refuse is not kept, and the desk's folder stays as it was`(
    answer: [String]
  ) throws {
    let home = try Home()
    let id = try home.beginCase()
    let refused = try home.buka(["told", id] + answer + ["--desk"])
    #expect(refused.code == 1 || refused.code == 64, "\(refused)")
    #expect(refused.errors.split(separator: "\n").count == 1)
    let left = try? FileManager.default.contentsOfDirectory(atPath: home["config/buka/guides"])
    #expect((left ?? []).isEmpty)
  }

  @Test func `a disk that is full leaves no half a guide in the way of the next try`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let guides = home["config/buka/guides"]
    let full = try home.shell(
      """
      mkdir -p '\(guides)'; unshare -rm true || { echo none; exit; }
      unshare -rm bash -c 'mount -t tmpfs -o size=4k full "\(guides)" && cd "\(guides)" || exit
        head -c 4096 /dev/zero >filler; $BUKA told \(id) fee.reissue 20 --desk --today \(Home.firstDay)
        echo $?; ls -A'
      """)
    guard full.output != "none\n" else {
      return print("nothing can be mounted here: a full disk was not tried.")
    }
    #expect(full.output == "74\nfiller\n", "\(full)")
    #expect(try home.buka("told \(id) fee.reissue 20 --desk").code == 0)
  }

  @Test func `where no more files can be opened no guide is called unreadable`() throws {
    let home = try Home()
    let id = try home.beginCase()
    try write(
      "schema: 1\nplace: \"690100\"\nnames: {zh: 云泽市, short: 云泽}\n"
        + "reviewed: {day: \"2026-11-22\", next: \"2027-11-22\"}\n", to: "mine.yaml", of: home)
    var saidSo = 0
    for most in 4...12 {
      let outcome = try home.shell(
        "ulimit -n \(most); $BUKA list --today \(Home.firstDay) --now 10:00")
      #expect(!outcome.said.contains("指南读不了"), "\(most) \(outcome)")
      if outcome.errors.contains("ulimit -n") { saidSo += 1 }
      guard outcome.code == 0 else { continue }
      #expect(outcome.output.hasPrefix("\(id)  云泽  "), "\(most) \(outcome)")
    }
    #expect(saidSo > 0)
  }
}
