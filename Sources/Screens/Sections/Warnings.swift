import CardJourney
import CityGuide
import Copy

/// What to beware of at these steps, each once, where people meet it (TheProcess.md, Warnings).
struct Warnings: Section {
  let steps: [Step]
  /// Whether only the first sentence of the first stands here, the rest behind a key.
  var isBrief = false

  func write(on page: inout PageWriter) {
    guard let query = page.context.query, steps != [.finish] else { return }
    let here =
      steps.flatMap { query.warnings(for: $0.errand, side: $0.side) } + lending(query, page.context)
    var seen: Set<FactID> = []
    let once = here.filter { seen.insert($0.id).inserted }
    if !once.isEmpty { page.blank() }
    // In the body, where nothing is left out: the pane of explanations is cut at its end.
    for warning in isBrief ? [] : once { page.fact(warning, indent: 1, \.beware) }
    guard isBrief, let first = once.first else { return }
    let key = page.context.key("w")
    page.fact(first, indent: 1) { words in
      let opening = words.firstSentence
      let more =
        once.count == 1 && opening == words
        ? Phrase(\.nothingToSay) : Phrase { $0.moreOfWarnings(key: key($0)) }
      return Phrase { $0.unspacedPair(first: opening.beware($0), second: more($0)) }
    }
  }

  /// While the card cannot be used a code, or somebody else's card, lies near.
  private func lending(_ query: GuideQuery, _ context: Context) -> [Stated<Words>] {
    guard steps.speakOfCare(context) else { return [] }
    return query.warnings(for: .medicalCode)
      .filter { $0.scope.errands.contains(.medicalCode) }
  }
}

extension Words {
  /// A warning, told from what is only worth knowing.
  fileprivate var beware: Phrase { Phrase { $0.bewareOf(warning: phrase($0)) } }
}
