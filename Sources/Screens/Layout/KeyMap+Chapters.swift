import CardJourney
package import Copy
import Terminal

extension KeyMap {
  /// Bindings that belong together, as the manual lists them.
  package struct Chapter: Hashable, Sendable {
    /// Where they work.
    package let title: Phrase
    package let legends: [KeyLegend]
  }

  /// Everything that is bound on any page.
  package static let chapters: [Chapter] = [
    Chapter(
      title: Phrase(\.keysEverywhere), legends: (everywhere + always).map(\.legend)),
    Chapter(
      title: Phrase(\.keysForChoosing),
      legends: [
        choosing(Phrase(\.chooseSelectedRow)).legend, digits, ticking.legend,
      ] + moving.map(\.legend)),
    Chapter(
      title: Phrase(\.keysWhereTextIsTyped), legends: typing.map(\.legend)),
    Chapter(
      title: Phrase(\.keysInCase),
      legends: caseScreens.map(\.legend) + [
        noAnswer, found, alreadyFurther.legend, diagnosing.legend, puttingOff.legend, dialling,
        givingUp.legend, previous, order,
        search, showingMissing, nextField,
        moreToAsk, anotherDay, home.legend,
      ]),
    Chapter(
      title: Phrase(\.keysInCaseList),
      legends: [newCase.legend, entryLine.legend, search, filtering, wiping]),
  ]

  /// One binding for all digits.
  private static let digits = KeyLegend(
    (1...10).map { .character(Character(String($0 % 10))) }, Phrase(\.digitKeys),
    Phrase(\.chooseRowByDigit), isHinted: false)
}

// MARK: - Keys of one page

extension KeyMap {
  /// Ticking the selected row.
  package static let ticking = KeyBinding(
    [.character(" ")], Phrase(\.spaceKey), Phrase(\.tickRow), .toggle)

  /// Nobody answered, or the call is not possible.
  package static let noAnswer = KeyLegend.letter("n", Phrase(\.callNotAnswered))

  /// Writing down what they say.
  static let nextField = KeyLegend([.tab], Phrase(\.tabKey), Phrase(\.writeDownAnswer))

  /// What else is to be asked in the same call.
  static let moreToAsk = KeyLegend(
    [.pageDown], Phrase(\.pageDownKey), Phrase(\.showMoreToAsk), isHinted: false)

  /// When it was done, where that was not just now.
  static let anotherDay = KeyLegend([.tab], Phrase(\.tabKey), Phrase(\.pickAnotherDay))

  /// The old card was found.
  package static let found = KeyLegend.rare(Phrase(\.oldCardWasFound))

  /// More was done than is recorded.
  package static let alreadyFurther = KeyBinding.rare(
    Phrase(\.caseIsAlreadyFurther), .push(.waypoint(WaypointScreen())))

  /// A duty comes up on another day.
  package static let puttingOff = KeyBinding.rare(
    PutOffScreen.title, .push(.putOff(PutOffScreen())))

  /// The number of a call as a code that a phone dials.
  package static let dialling = KeyLegend.rare(
    Phrase(\.showCodeToDial))

  /// The case is not gone on with.
  package static let givingUp = KeyBinding.rare(
    Phrase(\.giveUpCase),
    .push(.close(CloseCaseScreen(outcome: .givenUp))))

  /// Sorting the routes by another wish.
  package static let order = KeyLegend([.tab], Phrase(\.tabKey), Phrase(\.changeOrder))

  /// Leaving out what is ready.
  package static let showingMissing = KeyLegend(
    [.tab], Phrase(\.tabKey), Phrase(\.showMissingOnly))

  /// Showing what is ready too.
  package static let showingAll = KeyLegend([.tab], Phrase(\.tabKey), Phrase(\.showAllPapers))

  /// Clearing the screen for somebody else.
  package static let nextClient = KeyBinding.letter(
    "x", Phrase(\.clearForNextClient), .nextClient)

  /// A whole case in one line.
  package static let entryLine = KeyBinding.letter(
    "i", Phrase(\.oneLineEntry), .push(.entry(EntryScreen())))

  /// Showing the cases of one stage only.
  package static let filtering = KeyLegend(
    [.tab], Phrase(\.tabKey), Phrase(\.filterByStage))

  /// Another case.
  package static let newCase = KeyBinding.letter(
    "n", Phrase(\.newCaseByQuestions), .newCase, isHinted: false)
}
