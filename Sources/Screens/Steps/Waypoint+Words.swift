import CardJourney
package import Copy

extension Waypoint {
  /// Where people say they are, with the official words.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
  /// The day that is asked for: that of the one thing the position names.
  var dayQuestion: Phrase {
    Phrase { $0.dayQuestion(self) }
  }
}
