/// Something that was said on the way and only has to be remembered.
///
/// The raw value is its word in the names of shapes.
package enum Note: String, CaseIterable, Hashable, Sendable {
  /// The new card was accepted at a desk.
  case settledAtDesk = "settled"
  /// A document in the place of an identity card that will not do was obtained.
  case newIDDocument = "new-id"
  /// The insured person's record was corrected.
  case recordCorrected = "corrected"
  /// The police know.
  case policeTold = "police"

  /// Whether a guard or the goal reads it for these answers; without an application, whether one can
  /// at all.
  func matters(for answers: Answers, with application: Application?) -> Bool {
    switch self {
    case .settledAtDesk: true
    case .newIDDocument: answers.idDocument.mustBeReplaced
    case .recordCorrected:
      answers.situation == .dataChanged || application?.wasRefused(for: .record) ?? true
    // It is advised, and holds nothing up.
    case .policeTold: false
    }
  }
}

extension Journey {
  /// Whether something waits for it to be noted.
  package func lacks(_ note: Note, for answers: Answers) -> Bool {
    !notes.contains(note) && note.matters(for: answers, with: application)
  }
}
