import Terminal
import Testing

struct TextFieldTests {
  private static func edited(
    _ text: String = "", limit: Int? = nil, by keys: [Key]
  ) -> (text: String, caret: Int) {
    var field = TextField(text: text, limit: limit)
    for key in keys { field.apply(key) }
    return (field.text, field.caret)
  }

  @Test func `characters are inserted at the caret`() {
    #expect(Self.edited("成市", by: [.left, .character("都")]) == ("成都市", 2))
  }

  @Test(arguments: [
    ([Key.backspace], "成都", 2), ([.left, .backspace], "成市", 1), ([.home, .backspace], "成都市", 0),
    ([.home, .delete], "都市", 0), ([.delete], "成都市", 3), ([.home, .left], "成都市", 0),
    ([.control("a"), .right, .delete], "成市", 1), ([.home, .control("e")], "成都市", 3),
    ([.left, .control("u")], "市", 0), ([.home, .right, .control("k")], "成", 1),
  ])
  func `the caret moves and deletes by whole characters`(
    keys: [Key], text: String, caret: Int
  ) {
    #expect(Self.edited("成都市", by: keys) == (text, caret))
  }

  @Test(arguments: [
    ("one two", "one "), ("one two  ", "one "), ("one", ""), ("   ", ""), ("", ""),
  ])
  func `control-W deletes the word before the caret`(text: String, expected: String) {
    #expect(Self.edited(text, by: [.control("w")]) == (expected, expected.count))
  }

  @Test func `pasted text becomes one clean line`() {
    #expect(Self.edited(by: [.paste("第一行\n第二行\u{1B}[A\n")]).text == "第一行 第二行[A")
  }

  @Test(arguments: [
    ([Key.character("c")], "ab"), ([.paste("cde")], "ab"), ([.home, .paste("x")], "ab"),
  ])
  func `the limit is kept`(keys: [Key], expected: String) {
    #expect(Self.edited("ab", limit: 2, by: keys).text == expected)
    #expect(TextField(text: "abcd", limit: 2).text == "ab")
  }

  @Test func `a combining mark joins the character before it`() {
    #expect(Self.edited("e", by: [.character("\u{301}"), .character("x")]) == ("e\u{301}x", 2))
  }

  @Test(arguments: [Key.enter, .escape, .tab, .backTab, .up, .down, .pageUp, .control("c")])
  func `keys that do not edit are left to others`(key: Key) {
    var field = TextField(text: "a")
    let isApplied = field.apply(key)
    #expect(!isApplied)
    #expect(field == TextField(text: "a"))
  }

  @Test(arguments: [
    ("社会保障卡", 5, 20, "社会保障卡", 10), ("社会保障卡", 5, 6, "障卡", 4), ("社会保障卡", 0, 6, "社会保", 0),
    ("社会保障卡", 3, 6, "会保障", 4), ("abcdef", 6, 4, "def", 3), ("abc", 3, 1, "", 0), ("补", 0, 1, "", 0),
  ])
  func `the part around the caret is shown`(
    text: String, caret: Int, columns: Int, shown: String, caretColumn: Int
  ) {
    var field = TextField(text: text)
    for _ in 0..<(text.count - caret) { field.apply(.left) }
    #expect(field.visible(columns: columns) == (shown, caretColumn))
  }

  @Test(arguments: 1...12)
  func `the caret is inside whatever the width`(columns: Int) {
    var field = TextField(text: "a社会b保障c卡de")
    for _ in 0...field.text.count {
      let (text, caret) = field.visible(columns: columns)
      #expect(TextWidth.columns(of: text) <= columns)
      #expect((0..<columns).contains(caret))
      field.apply(.left)
    }
  }

  @Test(arguments: [("e\u{301}", 1), ("\u{1112}\u{1161}\u{11AB}", 1), ("材料", 2)])
  func `what is kept is composed, however it was typed`(text: String, scalars: Int) {
    #expect(TextField(text: text).text.unicodeScalars.count == scalars)
    var field = TextField()
    for scalar in text.unicodeScalars { field.apply(.character(Character(scalar))) }
    #expect(field.text.unicodeScalars.count == scalars)
    #expect(field.caret == field.text.count)
  }

  @Test func `full-width digits and letters become half-width, marks stay`() {
    var field = TextField()
    field.apply(.paste("５１０１００ ｃｄ（１）"))
    #expect(field.text == "510100 cd（1）")
  }
}
