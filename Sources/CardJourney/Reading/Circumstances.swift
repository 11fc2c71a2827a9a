/// What a case is read against: the rules of its place, the public calendar and the moment.
package struct Circumstances: Hashable, Sendable {
  /// The local values that guards read.
  package var rules: LocalRules
  /// Public holidays and make-up working days.
  package var calendar: WorkCalendar
  /// Now, in China time.
  package var moment: Moment

  package init(rules: LocalRules, calendar: WorkCalendar, moment: Moment) {
    self.rules = rules
    self.calendar = calendar
    self.moment = moment
  }

  package var today: Day { moment.day }
}
