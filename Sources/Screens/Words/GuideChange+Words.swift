import CardJourney
package import CityGuide

extension GuideChange {
  /// What it was and what it is: `补领：几天拿到卡 制卡 15 个工作日 → 制卡 7 个工作日`.
  package var phrase: Phrase {
    let topic = matter.topic
    let about = topic.phrase(for: matter.errand)
    switch (before?.phrase(about: topic), after?.phrase(about: topic)) {
    case (let before?, let after?):
      return Phrase(
        "\(about.zh)：\(before.zh) → \(after.zh)", "\(about.en): \(before.en) → \(after.en)")
    case (nil, let after?):
      return Phrase("\(about.zh)：新查到 \(after.zh)", "\(about.en): now known, \(after.en)")
    case (let before?, nil):
      return Phrase(
        "\(about.zh)：不再有可靠的说法，原来是 \(before.zh)",
        "\(about.en): nobody reliable says it any more, it was \(before.en)")
    case (nil, nil): return about
    }
  }

  /// Whether people would see it: not where only English was bettered.
  var isTold: Bool {
    before?.phrase(about: matter.topic).zh != after?.phrase(about: matter.topic).zh
  }
}

extension GuideStamp.Said {
  /// What was said, to whom before it.
  package func phrase(about topic: Topic) -> Phrase {
    let said = value.phrase(about: topic)
    guard let scope = scope.phrase(banks: []) else { return said }
    return Phrase("[\(scope.zh)] \(said.zh)", "[\(scope.en)] \(said.en)")
  }
}
