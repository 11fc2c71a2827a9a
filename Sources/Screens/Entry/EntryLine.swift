package import CardJourney
package import CityGuide

/// One line of the one-line entry, word by word: what was understood, and what was not.
package struct EntryLine: Hashable, Sendable {
  /// Why a word says nothing.
  package enum Problem: Hashable, Sendable {
    /// It is no word; those that come nearest.
    case unknown(nearest: [String])
    /// It fits several places.
    case severalPlaces([Place])
    /// It fits several banks.
    case severalBanks([Bank])
    /// Something before it says another thing of the same.
    case saidBefore(EntryMeaning)
    /// A day stands alone: of what, nobody said.
    case dayOfNothing
    /// A term stands without the report that it is of, or without the day of that report.
    case termOfNothing
    /// A term is over before the report was made.
    case overBefore(When)
    /// There is no such step in this situation.
    case noSuchStep(Waypoint, Situation)
    /// A number of a person, or a password: never shown, never kept.
    case privateText
    /// It cannot be what the desk calls the case.
    case noNickname(Nickname.Problem)
  }

  /// One word with what it says.
  package struct Word: Hashable, Sendable {
    /// As it was typed.
    package let text: String
    /// What it says; nil where there is a problem.
    package let meaning: EntryMeaning?
    /// Why it says nothing; nil where it says something.
    package var problem: Problem?
    /// Other places that it may mean, where it was taken for the best known one.
    package var otherPlaces: [Place] = []
  }

  /// The words, in the order in which they stand.
  package internal(set) var words: [Word]

  /// The answers, in the order of the questions.
  package var answers: [Answer] {
    let given = Answers(
      meanings.compactMap { if case .answer(let answer) = $0 { answer } else { nil } })
    return given.all
  }

  /// How far it has come; nil where it has only begun.
  package var waypoint: Waypoint? {
    meanings.lazy.compactMap { if case .waypoint(let value) = $0 { value } else { nil } }.first
  }

  /// When it came that far; nil where no day was given.
  package var when: When? {
    meanings.lazy.compactMap { if case .when(let value) = $0 { value } else { nil } }.first
  }

  /// How long its report holds; nil where nobody said.
  package var holds: SaidLength? {
    meanings.lazy.compactMap { if case .holds(let value) = $0 { value } else { nil } }.first
  }

  /// What the desk calls it; nil where it has no name.
  package var nickname: Nickname? {
    meanings.lazy.compactMap { if case .nickname(let value) = $0 { value } else { nil } }.first
  }

  /// The words that say nothing.
  package var misunderstood: [Word] { words.filter { $0.problem != nil } }

  /// Whether something stands in it that is never kept.
  package var holdsPrivateText: Bool { words.contains { $0.problem == .privateText } }

  /// Whether it can be recorded: all was understood, and what happened to the card is among it.
  package var isComplete: Bool { misunderstood.isEmpty && Answers(answers).situation != nil }

  private var meanings: [EntryMeaning] { words.compactMap(\.meaning) }
}
