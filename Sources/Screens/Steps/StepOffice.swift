package import CardJourney
package import CityGuide

/// Where a step is taken: whom to call or where to go, and who says so.
package struct StepOffice: Sendable {
  /// The kind of place; nil where the step goes nowhere.
  package let kind: ChannelKind?
  /// The telephone number; nil where it is no call, or nobody says one.
  package let number: String?
  /// The office, branch or site; nil where nobody says which.
  package let place: Words?
  /// What says so; nil where nobody does.
  package let fact: Fact?
  /// Whether it can be done now; nil where nobody goes anywhere for it.
  package let opening: Opening?
}
