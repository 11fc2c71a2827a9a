import ArgumentParser
import CardJourney
import CaseStore
import CityGuide
import Copy
import Screens

/// What the shell completes words to.
///
/// Each is asked for at every Tab: it reads no more than it must, writes nothing, and is silent where nothing is
/// there. A word that a shell might take for more than a word is not offered: what a script that was made by an
/// earlier version does with it is not ours to say.
enum Completions {
  /// The short ids and the names of the cases.
  static var cases: CompletionKind { offering { _, _, _ in caseNames() } }

  /// The places with a guide of their own; with the beginning of a word all that begin so.
  static var places: CompletionKind { offering { _, _, begun in placeNames(begun) } }

  static var situations: CompletionKind { .list(Situation.allCases.map(\.rawValue)) }

  static var languages: CompletionKind { .list(["zh", "en"]) }

  /// The questions that somebody can be asked.
  static var questionKeys: CompletionKind {
    offering { _, _, _ in Matter.askable.map(\.key.rawValue) }
  }

  /// The words of official screens, in Chinese.
  static var officialWords: CompletionKind {
    offering { _, _, _ in
      ((try? guides()?.words())?.words ?? []).map(\.title.zh)
    }
  }

  static var advicePages: CompletionKind {
    offering { _, _, _ in ((try? guides()?.advice()) ?? []).map(\.id.rawValue) }
  }

  /// The next word of a happening, behind the command and the case.
  static var happenings: CompletionKind {
    offering { words, index, _ in WordCompletion(words, upTo: index).happening() }
  }

  /// The next word of what `record` takes: a happening, an answer, a tick and so on.
  static var records: CompletionKind {
    offering { words, index, _ in WordCompletion(words, upTo: index).record() }
  }
}

extension Completions {
  /// The only way to what is offered.
  private static func offering(
    _ words: @escaping @Sendable (_ typed: [String], _ index: Int, _ begun: String) -> [String]
  ) -> CompletionKind {
    .custom { typed, index, begun in words(typed, index, begun).filter(isPlain) }
  }

  /// Whether every shell takes a text for one word, and for nothing else: in bash, zsh and fish every sign of ASCII
  /// but these has a meaning somewhere, a colon between a word and what is said about it.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first != "-", first != " ", last != " "
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      guard !scalar.isASCII else {
        return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || [" ", "-", "_", ".", "+", "@"].contains(scalar)
      }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator, .spaceSeparator:
        return false
      default: return true
      }
    }
  }

  private static var surroundings: Surroundings? {
    (try? Options.parse([])).flatMap { try? Surroundings($0) }
  }

  private static func guides() -> (any GuideRepository)? {
    surroundings.flatMap { try? $0.guides() }
  }

  private static func caseNames() -> [String] {
    guard let surroundings,
      let log = try? surroundings.log(for: .reading, patience: LockPatience()),
      let marks = try? log.marks()
    else { return [] }
    return marks.flatMap { [$0.id, $0.nickname].compactMap(\.self) }
  }

  /// The ids of the banks, the one for a bank that is not listed last.
  static func bankIDs() -> [String] {
    let banks = (try? guides()?.banks()) ?? []
    return banks.map(\.id.rawValue) + [BankID.other.rawValue]
  }

  /// The places with a guide of their own; with the beginning of a word all that begin so.
  static func placeNames(_ prefix: String) -> [String] {
    guard let guides = guides(), let directory = try? guides.places() else { return [] }
    guard !prefix.isEmpty else {
      return guides.placesWithGuides.compactMap { directory.place($0)?.name }
    }
    return (directory.places + directory.counties).compactMap { place in
      [place.name, place.pinyin, place.code.digits].first { $0.hasPrefix(prefix) }
    }
  }
}
