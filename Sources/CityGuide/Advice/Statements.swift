import CardJourney

/// The numbers that one dials for an office anywhere in the country, as people name the lines.
package struct ServiceLines: Hashable, Sendable {
  /// The line of the offices that make cards.
  package let cardOffice: String
  /// The line of the medical insurance.
  package let insurance: String
  /// The line that takes complaints, and calls that no other answers.
  package let complaints: String

  package init(cardOffice: String, insurance: String, complaints: String) {
    self.cardOffice = cardOffice
    self.insurance = insurance
    self.complaints = complaints
  }
}

/// Everything that the program says of the world beside the facts of places: each statement once, with who says so.
package struct Statements: Hashable, Sendable {
  /// The numbers of the country's lines.
  package let lines: ServiceLines
  /// In the order of the register.
  package let all: [StatedLine]

  /// All statements of the register, each from `line`; throws what that throws.
  package init<Failure: Error>(
    lines: ServiceLines, line: (StatementID) throws(Failure) -> StatedLine
  ) throws(Failure) {
    self.lines = lines
    var all: [StatedLine] = []
    for id in StatementID.allCases { all.append(try line(id)) }
    self.all = all
  }

  package subscript(id: StatementID) -> StatedLine { all[id.place] }
}
