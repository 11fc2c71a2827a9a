import CardJourney
import CityGuide
import Copy
import Screens

/// Reads what is typed on the command line.
enum TypedWords {
  /// An answer in words; a failure names the word and what may stand there.
  static func answer(_ words: [String]) throws(Failure) -> Answer {
    do { return try Answer(words: words) } catch { throw failure(error) }
  }

  static func happening(_ words: [String]) throws(Failure) -> Happening {
    do { return try Happening(words: words) } catch { throw failure(error) }
  }

  /// What is wrong with a word, and the nearest that is not.
  static func failure(_ error: NotationError) -> Failure {
    let expected = error.expected.joined(separator: ", ")
    guard let word = error.word else {
      return .usage(
        Phrase { $0.wordIsMissing(expected: expected) })
    }
    guard !error.expected.isEmpty else {
      return .usage(Phrase { $0.wordTooMany(word: word) })
    }
    let ask =
      isOfScreens(error.expected)
      ? Phrase.didYouMean(slip(word, among: error.expected))
      : Phrase.didYouMean(word, among: error.expected)
    return .usage(
      Phrase { $0.wordNotKnown(word: word, guess: ask($0), expected: expected) })
  }

  /// The word of an official screen that is meant but for one slip of the hand; what merely comes near may be its
  /// opposite, as of abnormal and unlocked, and that a card works is never guessed.
  private static func slip(_ word: String, among expected: [String]) -> String? {
    expected.first {
      $0 != OfficialWord.normal.rawValue && editDistance($0, word.lowercased()) == 1
    }
  }

  /// Whether words of official screens are expected.
  private static func isOfScreens(_ expected: [String]) -> Bool {
    let states: [OfficialWord] = [.normal, .sealed, .locked]
    return states.allSatisfy { expected.contains($0.rawValue) }
  }
}
