import Copy

/// Who says what the page below says.
struct SourcesScreen: Screen {
  let citations: Citations

  var explainsPageBelow: Bool { true }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase(\.sourcesOfThisScreen))
    writer.text(context.guideSummary)
    writer.blank()
    if citations.all.isEmpty {
      writer.text(Phrase(\.screenCitesNothing))
    }
    for (number, citation) in citations.all.enumerated() {
      writer.add(SourceEntry(fact: citation, number: number + 1))
    }
    return Page(
      title: context.title(Phrase(\.sourcesTitle)), rows: writer.rows)
  }
}
