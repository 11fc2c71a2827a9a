package import CardJourney

/// A guide asked for one case: what was answered about it, on one day.
package struct GuideQuery: Sendable {
  package let guide: Guide
  /// What was said about the situation.
  package let answers: Answers
  package let day: Day
  /// The kinds of money that it is asked for; nil where for all that the case has.
  private var moved: EnumSet<BindingKind>?

  /// A guide, asked for a case on a day.
  package init(_ guide: Guide, for answers: Answers, on day: Day) {
    self.guide = guide
    self.answers = answers
    self.day = day
  }

  /// The same question under other answers.
  package func answering(_ answers: Answers) -> GuideQuery {
    GuideQuery(guide, for: answers, on: day)
  }

  /// The same question about these kinds of money alone; about all where there are none.
  package func moving(_ kinds: [BindingKind]) -> GuideQuery {
    guard !kinds.isEmpty else { return self }
    var copy = self
    copy.moved = EnumSet(kinds.flatMap(\.parts))
    return copy
  }

  /// What a fact has to fit.
  func factQuery(
    errand: Errand? = nil, side: Side? = nil, channel: ChannelKind? = nil
  ) -> FactQuery {
    var query = FactQuery(for: answers, errand: errand, side: side, channel: channel)
    if let moved { query.bindings = moved }
    return query
  }

  /// The facts about a topic that hold on the day and may apply, answers first, the nearer first.
  ///
  /// Old rules are left out.
  package func facts(
    about topic: Topic, for errand: Errand? = nil, side: Side? = nil, channel: ChannelKind? = nil
  ) -> [Fact] {
    facts(about: topic, for: factQuery(errand: errand, side: side, channel: channel))
  }

  func facts(about topic: Topic, for query: FactQuery) -> [Fact] {
    guide.facts(about: topic).filter { $0.isCurrent(on: day) && $0.scope.mayApply(to: query) }
  }

  /// The same with their values as one type.
  func stated<Value>(
    _ topic: Topic, _ value: (FactValue) -> Value?, for errand: Errand? = nil,
    channel: ChannelKind? = nil
  ) -> [Stated<Value>] {
    facts(about: topic, for: errand, channel: channel).compactMap { $0.stated(value) }
  }

  /// Whether anything that may concern the case is said of children of one age only, so that it is
  /// worth asking how old the child is.
  package var dependsOnAge: Bool {
    guard answers.holder == .minor else { return false }
    let query = factQuery()
    return guide.facts.contains { $0.isCurrent(on: day) && $0.scope.dependsOnAge(in: query) }
  }

  /// Whether the order in which the bank changes is another one for some kind of money.
  package var orderDependsOnPayouts: Bool {
    answers.changesBank
      && facts(about: .bankChangeOrder, for: .exchange).contains {
        $0.reliability == .answer && !$0.scope.bindings.isEmpty
      }
  }
}

extension Fact {
  /// Whether it is today's: no old rule, and within the days on which it holds.
  func isCurrent(on day: Day) -> Bool { !isSuperseded && validity.contains(day) }
}
