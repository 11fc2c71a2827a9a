import CardJourney

/// Finds what nothing needs any more: sources that no entry cites, questions that the file answers.
struct LeftoverCheck {
  let layer: GuideFile

  var findings: [Finding] { uncited + answered }

  private var uncited: [Finding] {
    layer.marks.sources.filter { !layer.marks.cited.contains($0.id) }.map { id, position in
      position.saying(
        Words(
          zh: "没有条目用来源 \(id)：删掉，或补上它的条目",
          en: "Nothing cites the source \(id): drop it, or add its entry"),
        topic: .leftover, severity: .warning)
    }
  }

  private var answered: [Finding] {
    zip(layer.unknownFacts, layer.marks.questions).compactMap { question, position in
      answer(to: question).map { id in
        position.saying(
          Words(
            zh: "\(id.rawValue) 已经回答了这一条：删掉", en: "\(id.rawValue) answers this: drop the question"),
          topic: .leftover, severity: .warning)
      }
    }
  }

  private func answer(to question: UnknownFact) -> FactID? {
    switch question.about {
    case .rule(let key): answer(question.errand, layer.rules[key] ?? [])
    case .fact(let kind): answer(question.errand, layer.facts.filter { $0.value.kind == kind })
    // Lists and places are many: one of them answers for its own case only.
    case .requirement, .channel, .hotlineHours: nil
    }
  }

  /// An answer that holds in every case of the errand.
  private func answer<Value>(_ errand: Errand?, _ statements: [Statement<Value>]) -> FactID? {
    statements.first { statement in
      var others = statement.scope
      others.errands = []
      let isForErrand =
        statement.scope.errands.isEmpty || errand.map(statement.scope.errands.contains) == true
      return statement.standing == .answer && statement.validity == .always
        && others == .everything && isForErrand
    }?.id
  }
}
