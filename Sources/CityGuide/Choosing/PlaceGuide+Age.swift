package import CardJourney

extension PlaceGuide {
  /// Whether anything that may concern the case is said of children of one age only, so that it is
  /// worth asking how old the child is.
  package func dependsOnAge(answers: Answers, on day: Day) -> Bool {
    let inquiry = Inquiry(for: answers, on: day)
    return answers.holder == .minor
      && (rules.values.contains { depends($0, inquiry) } || depends(channels, inquiry)
        || depends(requirements, inquiry) || depends(facts, inquiry))
  }

  private func depends<Value>(_ statements: [Statement<Value>], _ inquiry: Inquiry) -> Bool {
    !current(statements, on: inquiry.day) { $0.scope.dependsOnAge(in: inquiry) }.isEmpty
  }
}
