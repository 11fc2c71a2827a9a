/// What somebody may type and no log may keep: numbers of people, and what stands behind words such as 密码.
///
/// A number of a person has seven digits or more, however they are written or parted. Days, times, counts and the
/// hotlines of offices and banks are none. Names, addresses and Chinese passwords look like any other word: they are
/// not found.
package enum PrivateText {
  /// What a text is for.
  package enum Purpose: Hashable, Sendable {
    /// It may hold no telephone number but a hotline.
    case name
    /// What an office said, and who said it: its telephone numbers may stand there.
    case office
  }

  /// Whether a text holds any of it.
  package static func isHeld(by text: String, for purpose: Purpose = .name) -> Bool {
    !found(in: Array(text), purpose).isEmpty
  }

  /// The text with every digit of such a number, and every character of such a word, as a star; and how many they
  /// were.
  package static func masked(
    _ text: String, for purpose: Purpose = .name
  ) -> (text: String, count: Int) {
    var characters = Array(text)
    let found = found(in: characters, purpose)
    for index in found.joined() { characters[index] = "*" }
    return (String(characters), found.count)
  }

  /// Where the characters of each of them stand.
  private static func found(in characters: [Character], _ purpose: Purpose) -> [[Int]] {
    let words = SecretWords(characters, purpose).found
    let taken = Set(words.joined())
    let numbers = PersonalNumbers(characters, purpose).found
      .filter { $0.allSatisfy { !taken.contains($0) } }
    return numbers + words
  }
}
