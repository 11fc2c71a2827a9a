/// Who says what the page below says.
struct SourcesScreen: Screen {
  let citations: Citations

  var explainsPageBelow: Bool { true }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase("这个画面上的来源", "Sources of this screen"))
    writer.text(context.guideSummary)
    writer.blank()
    if citations.all.isEmpty {
      writer.text(Phrase("这个画面上没有引用来源。", "Nothing on this screen is cited."))
    }
    for (number, citation) in citations.all.enumerated() {
      writer.add(SourceEntry(fact: citation, number: number + 1))
    }
    return Page(
      title: context.title(Phrase("来源", "Sources")), rows: writer.rows)
  }
}
