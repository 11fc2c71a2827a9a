import CardJourney
import Foundation
import TestSupport
import Testing

/// Scripts of keys that drive the real program, and the frames that they save.
@Suite(.patient)
struct KeyScriptTests {
  @Test(arguments: ["lost-card", "small"], ["zh", "en"])
  func `a script gives the frames it gave before`(script: String, language: String) throws {
    let home = try Home()
    let folder = home["scratch"] + "/frames"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let clock = Home.clock(Home.firstDay).joined(separator: " ")
    let outcome = try home.shell(
      "cd '\(folder)' && \"$BUKA\" --lang \(language) \(clock)",
      changes: ["BUKA_SCRIPT": Tools.script(script)])
    #expect(outcome.code == 0, "\(outcome)")
    let id = try home.onlyCase()
    let saved = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(saved.count >= 3)
    for name in saved {
      let frame = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      // A case gets another id each time.
      expectGolden(
        frame.replacing("  \(id)", with: "  7K1"), named: "\(script)-\(language)-\(name)")
    }
  }

  @Test func `a script needs no terminal, and what it does is written to the log`() throws {
    let home = try Home()
    let outcome = try home.shell(
      "cd '\(home.scratch)' && printf '2\\n云泽 Enter\\n' > keys && BUKA_SCRIPT=keys \"$BUKA\" --today 2026-11-22"
    )
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.contains("已保存"))
    let status = try home.status(try home.onlyCase())
    #expect(status.situation == "stolen")
    #expect(status.place == "690100")
  }

  @Test(arguments: [(":sleep 3", "keys:1 "), ("1\n:size big", "keys:2 ")])
  func `a line that means nothing is named before anything is done`(
    text: String, place: String
  ) throws {
    let home = try Home()
    try text.write(toFile: home["scratch/keys"], atomically: true, encoding: .utf8)
    let outcome = try home.shell(
      "cd '\(home.scratch)' && BUKA_SCRIPT=keys \"$BUKA\" --lang en")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(place))
    #expect(try home.buka("list --json").output.filter { !$0.isWhitespace } == "[]")
  }
}
