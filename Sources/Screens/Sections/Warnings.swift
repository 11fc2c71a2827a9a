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
    for warning in isBrief ? once.prefix(1) : once[...] { page.fact(warning, indent: 1, \.beware) }
    guard isBrief, once.count > 1 else { return }
    let key = page.context.key("w")
    page.text(
      Phrase("还有 \(once.count - 1) 条要当心的\(key.zh)", "\(once.count - 1) more to beware of\(key.en)"))
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
