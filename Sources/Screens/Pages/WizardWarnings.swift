import CardJourney
import CityGuide
import Terminal

/// Warnings, each at the step where people meet what it warns of (domain.md §4).
extension PageWriter {
  /// What to beware of at these steps, each once.
  mutating func beware(_ steps: [Step]) {
    guard let query = context.query, steps != [.finish] else { return }
    let here =
      steps.flatMap { query.warnings(for: $0.errand, side: $0.side) } + lending(steps, query)
    var seen: Set<FactID> = []
    let once = here.filter { seen.insert($0.id).inserted }
    if !once.isEmpty { blank() }
    // In the body, where nothing is left out: the pane of explanations is cut at its end.
    for warning in once { fact(warning, indent: 1, \.beware) }
  }

  /// While the card cannot be used a code, or somebody else's card, lies near.
  private func lending(_ steps: [Step], _ query: GuideQuery) -> [Stated<Words>] {
    guard steps.speakOfCare(context) else { return [] }
    return query.warnings(for: .medicalCode)
      .filter { $0.scope.errands.contains(.medicalCode) }
  }
}

extension [Step] {
  /// Whether the page says how one is treated while there is no card.
  func speakOfCare(_ context: Context) -> Bool {
    !isEmpty && self != [.finish] && context.answers.situation?.goal != .accountOnly
      && !context.journey.enabling.isEnabled
  }
}

extension Words {
  /// A warning, told from what is only worth knowing.
  fileprivate var beware: Phrase { Phrase("当心：\(phrase.zh)", "Beware: \(phrase.en)") }
}
