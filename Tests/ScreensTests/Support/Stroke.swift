import Terminal

/// One or more keys: `"1"`, `"云泽"`, `.enter`.
struct Stroke: ExpressibleByStringLiteral {
  let keys: [Key]

  init(_ keys: Key...) {
    self.keys = keys
  }

  init(_ keys: [Key]) {
    self.keys = keys
  }

  /// Each character as a key.
  init(stringLiteral text: String) {
    keys = text.map(Key.character)
  }

  static let enter = Stroke(.enter)
  static let escape = Stroke(.escape)
  static let backspace = Stroke(.backspace)
  static let up = Stroke(.up)
  static let down = Stroke(.down)
  static let left = Stroke(.left)
  static let right = Stroke(.right)
  static let tab = Stroke(.tab)
  static let pageUp = Stroke(.pageUp)
  static let pageDown = Stroke(.pageDown)
  static let home = Stroke(.home)
  static let end = Stroke(.end)
  /// Something without a key of its own: looked for among all that can be done, and chosen.
  static func rare(_ words: String) -> Stroke {
    Stroke([.character("?")] + words.map(Key.character) + [.enter])
  }
  static func control(_ letter: Character) -> Stroke { Stroke(.control(letter)) }
}
