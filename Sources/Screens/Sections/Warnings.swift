import CardJourney
import CityGuide

/// What to beware of at these steps, each once, where people meet it (domain.md §4).
struct Warnings: Section {
  let steps: [Step]
  /// Whether only the first stands here, the others behind a key.
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
    let rest = once.count - 1
    let key = page.context.key("w")
    let more =
      rest > 0 ? Phrase("还有 \(rest) 条\(key.zh)。", " \(rest) more\(key.en).") : Phrase("", "")
    page.fact(first, indent: 1) { words in
      Phrase("\(words.beware.zh)\(more.zh)", "\(words.beware.en)\(more.en)")
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
  fileprivate var beware: Phrase { Phrase("当心：\(phrase.zh)", "Beware: \(phrase.en)") }
}
