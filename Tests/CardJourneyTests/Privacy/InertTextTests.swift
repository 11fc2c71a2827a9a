import CardJourney
import Testing

/// Text that is printed: what it says, and nothing that it could do.
struct InertTextTests {
  @Test(arguments: [
    "\u{1B}[31m", "\u{9B}31m", "\u{7}", "\r", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200F}",
    "\u{FEFF}", "\u{61C}",
    "\u{AD}", "\u{E0041}", "\u{2060}",
  ])
  func `what controls, turns or stays unseen is gone, and the rest stays`(_ active: String) {
    let text = "云泽\(active)柜台"
    #expect(!text.isInert)
    #expect(text.inert.isInert)
    #expect(text.inert.unicodeScalars.contains("台"))
    #expect(!text.inert.unicodeScalars.contains(active.unicodeScalars.first ?? "x"))
  }

  @Test(arguments: ["一行\n两行\n", "👨‍👩‍👧家 é Zoë", "说 “丢了”……（问）", "", "𠮷野家 ｶﾞ"])
  func `what shows as it stands is left alone`(_ text: String) {
    #expect(text.isInert)
    #expect(text.inert == text)
  }

  @Test func `every line end stays a line end`() {
    #expect("一\r\n二\u{2028}三\u{202E}".inert == "一\n二\n三")
  }

  @Test func `a joiner is for emoji alone`() throws {
    #expect(throws: Nickname.Problem.unshowable) { try Nickname("王\u{200D}姨") }
    #expect(try Nickname("👨‍👩‍👧家").text == "👨‍👩‍👧家")
  }
}
