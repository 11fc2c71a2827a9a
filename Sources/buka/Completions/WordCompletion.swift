import CardJourney

/// The next word of what is written about a case, by the readers that read it afterwards.
struct WordCompletion {
  /// What stands between the case and the word at the cursor, options left out.
  private let typed: [String]

  /// Stands for the word that is asked for: no reader knows it, so each says what may stand there.
  private static let unknown = "\u{1}"

  /// The words of a command line, the program's name and the subcommand first, the case third.
  init(_ words: [String], upTo index: Int) {
    let before = words.prefix(max(0, index)).dropFirst(2)
    typed = Array(WordCompletion.withoutOptions(before).dropFirst())
  }

  /// What may stand next in a happening, the one behind the last `+`.
  func happening() -> [String] {
    let last = typed.split(separator: "+", omittingEmptySubsequences: false).last ?? []
    return expected(after: Array(last)) { words throws(NotationError) in
      _ = try Happening(words: words)
    }
  }

  /// What may stand next behind `record CASE`.
  func record() -> [String] {
    let rest = Array(typed.dropFirst())
    switch typed.first {
    case nil:
      return happening()
        + ["answer", "becomes", "forget", "further", "tick", "untick", "retract"]
    case "answer" where rest == [Question.bank.rawValue]: return Completions.bankIDs()
    case "answer" where rest == [Question.newBank.rawValue]:
      return Completions.bankIDs() + [Answer.undecided]
    case "answer" where rest == [Question.place.rawValue]: return Completions.placeNames("")
    case "answer":
      return expected(after: rest) { words throws(NotationError) in _ = try Answer(words: words) }
    case "forget": return rest.isEmpty ? Question.allCases.map(\.rawValue) : []
    case "becomes": return rest.isEmpty ? Situation.allCases.map(\.rawValue) : []
    case "further": return rest.isEmpty ? Waypoint.allCases.map(\.rawValue) : []
    case "tick", "untick", "retract": return []
    default: return happening()
    }
  }

  /// What a reader wants to hear behind some words; examples of days, numbers and texts are left out.
  private func expected(
    after words: [String], _ read: ([String]) throws(NotationError) -> Void
  ) -> [String] {
    do throws(NotationError) {
      try read(words + [WordCompletion.unknown])
      return []
    } catch {
      guard error.word == WordCompletion.unknown else { return [] }
      return error.expected.filter { word in word.allSatisfy { $0.isLetter || $0 == "-" } }
    }
  }

  /// Options stand anywhere; each of those that `record` has a value for takes it along.
  private static func withoutOptions(_ words: ArraySlice<String>) -> [String] {
    let alone: Set = ["--insist", "--take-along", "--json"]
    var kept: [String] = []
    var takesValue = false
    for word in words {
      if takesValue {
        takesValue = false
      } else if word.hasPrefix("--") {
        takesValue = !alone.contains(word) && !word.contains("=")
      } else {
        kept.append(word)
      }
    }
    return kept
  }
}
