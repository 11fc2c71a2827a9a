package import CardJourney

extension PlaceGuide {
  /// The plan from where the journey stands, along the chosen route or the usual one: visits and calls,
  /// done ones among them.
  ///
  /// Changing the payout account is a trip only where nothing else is left to do. Empty while the
  /// situation is not known.
  package func trips(
    for answers: Answers, journey: Journey, rules: LocalRules, on day: Day
  ) -> [Trip] {
    TripPlanner(guide: self, answers: answers, journey: journey, rules: rules, day: day).trips
  }

  /// The ways to the new card, in the order in which the kinds are declared; those that cannot be taken
  /// are among them, each with the reasons.
  ///
  /// Empty where no new card is needed, or none any more: `NoRoute` says why.
  package func routes(
    for answers: Answers, journey: Journey, rules: LocalRules, calendar: WorkCalendar, on day: Day
  ) -> [Route] {
    RouteFinder(
      guide: self, answers: answers, journey: journey, rules: rules, calendar: calendar, day: day
    ).routes
  }

  /// The papers of these trips.
  package func checklist(
    for trips: [Trip], answers: Answers, journey: Journey, rules: LocalRules, on day: Day
  ) -> Checklist {
    ChecklistBuilder(guide: self, answers: answers, journey: journey, day: day).checklist(trips)
  }

  /// What to ask by telephone for what the next steps rest on and is not known, in the order to ask
  /// it in one call.
  package func questionsToAsk(
    for answers: Answers, journey: Journey, rules: LocalRules, steps: [Step], on day: Day
  ) -> [TelephoneQuestion] {
    QuestionFinder(
      guide: self, answers: answers, journey: journey, rules: rules, steps: steps, day: day,
      trips: trips(for: answers, journey: journey, rules: rules, on: day)
    ).questions
  }
}
