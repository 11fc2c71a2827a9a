import Terminal
import Testing

/// Scripts of keys.
struct KeyScriptTests {
  @Test func `words are keys or text, and what a colon begins is done`() throws {
    let script = try KeyScript(
      """
      # a comment
      :size 40x12

        1  成都 Enter
      C-c Space
      :paste 昨天 20:30
      :save frame.txt
      """)
    let keys: [Key] = [
      .character("1"), .character("成"), .character("都"), .enter, .control("c"), .character(" "),
      .paste("昨天 20:30"),
    ]
    let size = Size(columns: 40, rows: 12)
    #expect(
      script.steps == [.input(.resized(size))] + keys.map { .input(.key($0)) } + [
        .save("frame.txt")
      ])
    #expect(script.firstSize == size)
    #expect(try KeyScript("1").firstSize == Size(columns: 80, rows: 24))
  }

  @Test(arguments: [":size 40", ":size axb", ":save", ":save a b", ":sleep 3", ":paste"])
  func `a line that means nothing is named`(line: String) {
    let mistake = #expect(throws: KeyScript.Mistake.self) { try KeyScript("1\n" + line) }
    #expect(mistake?.line == 2)
    #expect(mistake?.text == line)
  }

  @Test func `a colon alone is a key`() throws {
    #expect(try KeyScript(":").steps == [.input(.key(.character(":")))])
  }
}
