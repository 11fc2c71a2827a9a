import CardJourney
import CityGuide

/// Finds what nothing needs: sources that no entry cites, questions that the file answers or nobody asks.
struct LeftoverCheck {
  let layer: GuideFile

  var findings: [Finding] { uncited + answered + unasked }

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

  /// What is not known becomes a question by telephone, or is told to nobody.
  private var unasked: [Finding] {
    zip(layer.unknownFacts, layer.marks.questions).compactMap { question, position in
      guard !question.about.isAsked else { return nil }
      let key = question.about.rawValue
      return position.saying(
        Words(
          zh: "没有一个问题会问到 \(key)：删掉", en: "No question asks about \(key): drop the line"),
        topic: .leftover, severity: .warning)
    }
  }

  /// An answer that holds in every case of the errand; of lists and places, which are many, one answers for its
  /// own case only.
  private func answer(to question: UnknownFact) -> FactID? {
    guard [.rules, .facts].contains(question.about.section) else { return nil }
    return layer.facts(about: question.about).first { fact in
      var others = fact.scope
      others.errands = []
      let isForErrand =
        fact.scope.errands.isEmpty
        || question.errand.map(fact.scope.errands.contains) == true
      return fact.reliability == .answer && fact.validity == .always && others == .everything
        && isForErrand
    }?.id
  }
}
