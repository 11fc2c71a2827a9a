import CardJourney
import CityGuide
import Terminal

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
      writer.source(citation, number + 1)
    }
    return Page(
      title: context.title(Phrase("来源", "Sources")), rows: writer.rows)
  }
}

extension PageWriter {
  /// Everything cited so far, where a page has no screen of sources beside it.
  mutating func sources() {
    guard !citations.all.isEmpty else { return }
    blank()
    heading(Phrase("来源", "Sources"))
    for (index, fact) in citations.all.enumerated() { source(fact, index + 1) }
  }

  /// One fact with all that is on record of its sources.
  mutating func source(_ fact: Fact, _ number: Int) {
    let reliability =
      fact.reliability == .hearsay
      ? Phrase("有人说，没有官方来源", "hearsay, no official source") : Phrase("可以依据", "may be relied on")
    heading(
      Phrase(
        "\(number)  \(fact.grade.phrase.zh)（\(reliability.zh)）",
        "\(number)  \(fact.grade.phrase.en) (\(reliability.en))"))
    if let staleness = fact.age(on: context.today).staleness {
      text(staleness.phrase, indent: 4)
    }
    if let limit = fact.limit?.phrase {
      text(Phrase("注意：\(limit.zh)", "Mind: \(limit.en)"), indent: 4)
    }
    for source in fact.sources {
      text(Phrase("\(source.title)", "\(source.title)"), indent: 4)
      let published = source.published ?? context.say(.noDate)
      text(
        Phrase(
          "\(source.publisher)，\(published)，\(source.seen) 读到",
          "\(source.publisher), \(published), read on \(source.seen)"), indent: 4)
      if let url = source.url { text(Phrase(url, url), indent: 4) }
    }
    if let note = fact.note {
      text(
        Phrase("备注：\(note.text(in: .zh))", "Note: \(note.text(in: .en))"), indent: 4)
    }
    blank()
  }
}
