package import CardJourney

/// When a file was last checked as a whole.
package struct Review: Hashable, Sendable {
  /// The day of the check.
  package let day: Day
  /// The day on which the next is due.
  package let next: Day

  /// A check.
  package init(day: Day, next: Day) {
    self.day = day
    self.next = next
  }
}
