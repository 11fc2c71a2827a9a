import Foundation
import TestSupport
import Testing

/// The stories on the command line, and what the script says of a file that is none.
@Suite(.patient)
struct StoryCommandTests {
  /// Why these are skipped where that is so.
  private static let missing: Comment = "no Python with PyYAML (Debian: python3-yaml)"

  private static let script = PythonScript("run_stories.py", importing: "yaml")

  @Test(.enabled(if: script != nil, missing))
  func `every story holds on the command line`() throws {
    let script = try #require(StoryCommandTests.script)
    let outcome = try script.run(Built.program, Tools.tests + "/Stories", "--jobs", "2")
    print(outcome.output.split(separator: "\n").last ?? "")
    #expect(outcome.code == 0, "\(outcome.output)")
  }

  /// A story with one line changed, and what is wrong with it.
  private static let mistakes = [
    ("status: {done: no}", "status: {}", "can never fail"),
    ("status: {done: no}", "status: {dnoe: no}", "unknown key 'dnoe'"),
    ("status: {done: no}", "status: {no steps: finnish}", "unknown word 'finnish'"),
    ("status: {done: no}", "status: {says not: []}", "can never fail"),
    ("status: {done: no}", "status: {says: all-restord}", "unknown meaning 'all-restord'"),
    ("status: {done: no}", "routes: {by: cheapest}", "can never fail"),
    ("status: {done: no}", "routes: {in order: employer}", "an order takes two"),
    ("day: 2026-11-23", "day: 2026-11-31", "is no day"),
    ("time: \"09:30\"", "time: \"25:30\"", "is no time"),
    ("where: 成都 510100", "where: 成都", "is no place"),
    ("- undo", "- undone", "is nothing that is done"),
  ]

  @Test(.enabled(if: script != nil, missing), arguments: mistakes)
  func `a file that is no story is refused in one sentence`(
    good: String, bad: String, sentence: String
  ) throws {
    let script = try #require(StoryCommandTests.script)
    let home = try Home()
    let path = home["scratch"] + "/story.yaml"
    let story = """
      story: A story
      who: Somebody
      shows: plan
      where: 成都 510100
      brought by: lost
      moments:
        - day: 2026-11-23
          time: "09:30"
          does:
            - undo
          must:
            - status: {done: no}
              source: ours

      """
    let changed = story.replacing(good, with: bad)
    try #require(changed != story)
    try Data(changed.utf8).write(to: URL(filePath: path))
    let outcome = try script.run(Built.program, path)
    #expect(outcome.code == 2)
    #expect(outcome.output.contains(sentence), "\(outcome.output)")
    #expect(outcome.output.split(separator: "\n").count == 1, "\(outcome.output)")
  }
}
