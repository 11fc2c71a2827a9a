package import CardJourney

/// When a file was last checked as a whole.
package struct Review: Hashable, Sendable {
  package let day: Day
  package let next: Day

  package init(day: Day, next: Day) {
    self.day = day
    self.next = next
  }
}
