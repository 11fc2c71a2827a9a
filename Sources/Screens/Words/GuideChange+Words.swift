import CardJourney
package import CityGuide
package import Copy

extension GuideChange {
  /// What it was and what it is: `补领：几天拿到卡 制卡 15 个工作日 → 制卡 7 个工作日`.
  package var phrase: Phrase {
    let topic = matter.topic
    let about = topic.phrase(for: matter.errand)
    switch (before?.phrase(about: topic), after?.phrase(about: topic)) {
    case (let before?, let after?):
      return Phrase { $0.guideValueChanged(topic: about($0), before: before($0), after: after($0)) }
    case (nil, let after?):
      return Phrase { $0.guideValueNowKnown(topic: about($0), after: after($0)) }
    case (let before?, nil):
      return Phrase { $0.guideValueWithdrawn(topic: about($0), before: before($0)) }
    case (nil, nil): return about
    }
  }

  /// Whether people would see it: not where only English was bettered.
  var isTold: Bool {
    before?.phrase(about: matter.topic)[.zh] != after?.phrase(about: matter.topic)[.zh]
  }
}

extension GuideStamp.Said {
  /// What was said, to whom before it.
  package func phrase(about topic: Topic) -> Phrase {
    let said = value.phrase(about: topic)
    guard let scope = scope.phrase(banks: []) else { return said }
    return Phrase { $0.saidWithinScope(scope: scope($0), said: said($0)) }
  }
}
