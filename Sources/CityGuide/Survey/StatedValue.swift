package import CardJourney

/// What a statement states, of whichever section of a guide.
package enum StatedValue: Hashable, Sendable {
  case rule(RuleValue)
  case channel(Channel)
  case papers([Paper])
  case fact(FactValue)
}

/// A farther layer's statement that a nearer layer says does not hold here.
package struct Exclusion: Hashable, Sendable {
  /// What it is about.
  package let about: Subject
  /// The statement, as the farther layer has it.
  package let statement: Statement<StatedValue>
  /// The place whose file excludes it.
  package let by: PlaceCode
}

extension GuideFile {
  /// Those of its entries that are excluded by the file of `place`.
  func exclusions(of ids: Set<FactID>, by place: PlaceCode) -> [Exclusion] {
    let ruled = RuleKey.allCases.flatMap { key in
      excluded(rules[key] ?? [], ids, by: place, { _ in .rule(key) }, StatedValue.rule)
    }
    return ruled
      + excluded(channels, ids, by: place, { _ in .channel }, StatedValue.channel)
      + excluded(requirements, ids, by: place, { _ in .requirement }, StatedValue.papers)
      + excluded(facts, ids, by: place, { .fact($0.kind) }, StatedValue.fact)
  }

  private func excluded<Value>(
    _ statements: [Statement<Value>], _ ids: Set<FactID>, by place: PlaceCode,
    _ subject: (Value) -> Subject, _ wrap: (Value) -> StatedValue
  ) -> [Exclusion] {
    statements.filter { ids.contains($0.id) }.compactMap { statement in
      statement.compactMap(wrap).map {
        Exclusion(about: subject(statement.value), statement: $0, by: place)
      }
    }
  }
}
