package import Copy

/// A word that means the same on every page where lines are read, in a text field too.
///
/// The first spelling is the one that is offered.
package struct PlainWord: Hashable, Sendable {
  let message: Message
  /// How it may be typed.
  package let spellings: [String]
  package let label: Phrase

  /// All of them, as help lists them.
  package static let all: [PlainWord] = [
    PlainWord(message: .back, spellings: ["back", "返回"], label: Phrase(\.backWord)),
    PlainWord(message: .undo, spellings: ["u", "undo", "撤销"], label: Phrase(\.undoWord)),
    PlainWord(message: .redo, spellings: ["redo", "恢复"], label: Phrase(\.redoWord)),
    PlainWord(
      message: .language, spellings: ["L", "中文", "English"],
      label: Phrase(\.switchLanguage)),
    PlainWord(
      message: .help, spellings: ["?", "help", "帮助"], label: Phrase(\.helpWord)),
    PlainWord(message: .quit, spellings: ["q", "quit", "退出"], label: Phrase(\.quitWord)),
  ]

  static let everywhere = Set(all.map(\.message))

  /// The spelling that is offered on a page; nil where the page has given all of its letters away.
  ///
  /// A letter that a page needs for itself stays its own: its text names it.
  func offered(on page: Page) -> String {
    spellings.first { spelling in
      !page.letters.contains { String($0.letter) == spelling }
    } ?? spellings[0]
  }
}
