/// A script of keys, as a person would press them.
///
///     # comments and empty lines are left out
///     :size 80x24
///     1
///     成都 Enter
///     :save first-instruction.txt
///
/// A line holds words with spaces between them. A word is a key by its name (`Enter`, `PgDn`, `Space`,
/// `C-c`), or else text that is typed character by character. `:size` changes the size of the screen,
/// `:paste` pastes the rest of its line, `:save` keeps the frame that is shown then under a name.
package struct KeyScript: Hashable, Sendable {
  /// One step of a script.
  package enum Step: Hashable, Sendable {
    /// Something for the program.
    case input(Input)
    /// The frame is to be kept under that name.
    case save(String)
  }

  /// A line that says nothing known.
  package struct Mistake: Error, Hashable, Sendable {
    /// The number of the line, from 1.
    package let line: Int
    /// The line.
    package let text: String
  }

  /// What to do, in order.
  package let steps: [Step]

  /// Reads a script.
  package init(_ text: String) throws(Mistake) {
    var steps: [Step] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let read = Self.steps(of: String(line)) else {
        throw Mistake(line: index + 1, text: String(line))
      }
      steps += read
    }
    self.steps = steps
  }

  /// The size of the screen at the start: what the script sets before anything else; else 80x24.
  package var firstSize: Size {
    if case .input(.resized(let size)) = steps.first { return size }
    return Size(columns: 80, rows: 24)
  }

  private static func steps(of line: String) -> [Step]? {
    let words = line.split(separator: " ")
    guard let first = words.first, !first.hasPrefix("#") else { return [] }
    guard first.hasPrefix(":"), first.count > 1 else {
      return words.flatMap { keys(of: String($0)) }.map { .input(.key($0)) }
    }
    guard let argument = words.dropFirst().first else { return nil }
    switch first {
    case ":size": return size(argument).map { [.input(.resized($0))] }
    case ":save": return words.count == 2 ? [.save(String(argument))] : nil
    case ":paste": return [.input(.key(.paste(words.dropFirst().joined(separator: " "))))]
    default: return nil
    }
  }

  private static func size(_ text: Substring) -> Size? {
    let parts = text.split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1] else { return nil }
    return Size(columns: columns, rows: rows)
  }

  private static func keys(of word: String) -> [Key] {
    if let key = named[word] { return [key] }
    if word.hasPrefix("C-"), word.count == 3, let letter = word.last { return [.control(letter)] }
    return word.map(Key.character)
  }

  private static let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "BackTab": .backTab, "Backspace": .backspace,
    "Delete": .delete, "Up": .up, "Down": .down, "Left": .left, "Right": .right, "PgUp": .pageUp,
    "PgDn": .pageDown, "Home": .home, "End": .end, "Space": .character(" "),
  ]
}
