import Copy

extension Phrase {
  /// The name of a page, where all is practice.
  static func practice(_ screen: String) -> Phrase {
    Phrase { $0.practiceScreen(screen: screen) }
  }

  /// What is said at its end.
  static let practiceEnds = Phrase(\.practiceIsOver)

  /// What is said where something would leave the screen: nobody takes a made-up sheet for a real one.
  static let nothingLeavesPractice = Phrase(\.nothingLeavesPractice)
}
