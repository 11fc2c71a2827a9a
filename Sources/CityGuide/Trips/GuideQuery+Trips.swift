package import CardJourney

extension GuideQuery {
  /// The plan from where the journey stands, along the planned route: visits and calls, done ones among
  /// them.
  ///
  /// Changing the payout account is a trip only where nothing else is left to do. Empty while the
  /// situation is not known.
  package func trips(
    journey: Journey, rules: LocalRules, calendar: WorkCalendar
  ) -> [Trip] {
    trips(along: routes(journey: journey, rules: rules, calendar: calendar), journey, rules)
  }

  /// The plan along that of the routes which is planned; where none is needed, what is left.
  package func trips(along routes: [Route], _ journey: Journey, _ rules: LocalRules) -> [Trip] {
    routes.planned?.trips
      ?? TripPlanner(query: self, journey: journey, rules: rules).trips
  }

  /// The ways to the new card, in the order in which the kinds are declared; those that cannot be taken
  /// are among them, each with the reasons.
  ///
  /// Empty where no new card is needed, or none any more: `NoRoute` says why.
  package func routes(
    journey: Journey, rules: LocalRules, calendar: WorkCalendar
  ) -> [Route] {
    RouteFinder(query: self, journey: journey, rules: rules, calendar: calendar).routes
  }

  /// The papers of these trips.
  package func checklist(for trips: [Trip], journey: Journey) -> Checklist {
    ChecklistBuilder(query: self, journey: journey).checklist(trips)
  }

  /// What to ask by telephone for what the next steps rest on and is not known, in the order to ask
  /// it in one call.
  ///
  /// `duties` are those of the case, some due on a day that has to be asked; `bank` is the one on the card,
  /// where it was named.
  package func questionsToAsk(
    journey: Journey, rules: LocalRules, steps: [Step], along routes: [Route],
    duties: [Obligation] = [], bank: Bank? = nil
  ) -> [TelephoneQuestion] {
    let planned = routes.planned?.kind
    return QuestionFinder(
      query: answering(planned.map(answers.choosing) ?? answers), journey: journey, steps: steps,
      trips: trips(along: routes, journey, rules), duties: duties, bank: bank
    ).questions
  }
}
