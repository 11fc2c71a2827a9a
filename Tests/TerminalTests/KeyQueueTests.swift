import Terminal
import Testing

struct KeyQueueTests {
  /// The keys of texts, each of one read; `\r` is Enter, `↓` Down.
  private static func queue(_ reads: String...) -> KeyQueue {
    var queue = KeyQueue()
    for read in reads { queue.append(keys(read)) }
    return queue
  }

  private static func keys(_ text: String) -> [Key] {
    text.map { $0 == "\r" ? .enter : $0 == "↓" ? .down : .character($0) }
  }

  private static func all(_ queue: KeyQueue, takesText: Bool) -> [Key] {
    var queue = queue
    var taken: [Key] = []
    while let key = queue.next(takesText: takesText) { taken.append(key) }
    return taken
  }

  @Test(arguments: [
    ("材料", [Key.paste("材料")]), ("材", [.character("材")]),
    ("12", [.character("1"), .character("2")]), ("1材", [.character("1"), .character("材")]),
    ("1材料a", [.paste("1材料a")]), ("成都\r", [.paste("成都"), .enter]), ("", []),
    ("110101\r", [.paste("110101"), .enter]),
  ])
  func `where text is typed, what came at once is one text`(text: String, keys: [Key]) {
    #expect(Self.all(Self.queue(text), takesText: true) == keys)
  }

  @Test(arguments: [
    "1", "12", "1\r", "12\r", "↓↓↓↓", "\r\r\r\r", "    ", "\u{3000}\u{3000}\u{3000}", "材料", "1↓2",
    "",
  ])
  func `elsewhere up to two characters are keys, and arrows, Enter and Space repeat`(text: String) {
    #expect(Self.all(Self.queue(text), takesText: false) == Self.keys(text))
  }

  @Test(arguments: [
    ("110101194912310021\r", "110101194912310021"), ("123", "123"), ("成都市", "成都市"),
    ("1\r2\r3\r", "123"), ("q\u{3000}1 2", "q\u{3000}1 2"),
  ])
  func `elsewhere three are no keys, nor is what came with them`(text: String, said: String) {
    #expect(Self.all(Self.queue(text, "1"), takesText: false) == [.paste(said)])
  }

  @Test func `keys before a burst are keys`() {
    #expect(Self.all(Self.queue("↓123\r"), takesText: false) == [.down, .paste("123")])
    #expect(Self.all(Self.queue("1", "2", "3"), takesText: false) == Self.keys("123"))
  }

  @Test func `what is refused goes on until nothing comes`() {
    var queue = Self.queue("123")
    _ = queue.next(takesText: false)
    queue.append([.enter])
    #expect(queue.isEmpty)
    #expect(queue.patience != nil)
    queue.fallSilent()
    queue.append([.enter])
    let key = queue.next(takesText: false)
    #expect(key == .enter)
    #expect(queue.patience == nil)
  }

  @Test func `what was typed ahead is judged when its turn comes`() {
    var queue = Self.queue("成都\r1")
    let typed = [queue.next(takesText: true), queue.next(takesText: true)]
    #expect(typed == [.paste("成都"), .enter])
    let picked = queue.next(takesText: false)
    #expect(picked == .character("1"))
  }
}
