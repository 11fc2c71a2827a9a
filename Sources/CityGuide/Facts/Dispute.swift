package import CardJourney

/// Facts that contradict each other, and what we say to that.
package struct Dispute: Hashable, Sendable {
  package let about: Topic
  /// For which errand; nil where for all.
  package let errand: Errand?
  package let between: [FactID]
  /// What we say; nil where it was found while choosing and nobody has written words yet.
  package let say: Words?
  /// The place whose file says so.
  package let place: PlaceCode

  package init(
    about: Topic, errand: Errand?, between: [FactID], say: Words?, place: PlaceCode
  ) {
    self.about = about
    self.errand = errand
    self.between = between
    self.say = say
    self.place = place
  }
}

/// Something that was searched for and not found.
package struct UnknownFact: Hashable, Sendable {
  package let about: Topic
  /// For which errand; nil where for all.
  package let errand: Errand?
  /// Whom to ask, a telephone number; nil for the card office.
  package let ask: String?
  /// The place whose file says so.
  package let place: PlaceCode

  /// Something nobody says.
  package init(about: Topic, errand: Errand?, ask: String?, place: PlaceCode) {
    self.about = about
    self.errand = errand
    self.ask = ask
    self.place = place
  }
}
