import CardJourney
import CityGuide

/// Everything cited so far, where a page has no screen of sources beside it.
struct SourceList: Section {
  func write(on page: inout PageWriter) {
    guard !page.citations.all.isEmpty else { return }
    page.blank()
    page.heading(Phrase("来源", "Sources"))
    for (index, fact) in page.citations.all.enumerated() {
      page.add(SourceEntry(fact: fact, number: index + 1))
    }
  }
}

/// One fact with all that is on record of its sources.
struct SourceEntry: Section {
  let fact: Fact
  let number: Int

  func write(on page: inout PageWriter) {
    let reliability =
      fact.reliability == .hearsay
      ? Phrase("有人说，没有官方来源", "hearsay, no official source") : Phrase("可以依据", "may be relied on")
    page.heading(
      Phrase(
        "\(number)  \(fact.grade.phrase.zh)（\(reliability.zh)）",
        "\(number)  \(fact.grade.phrase.en) (\(reliability.en))"))
    if let staleness = fact.age(on: page.context.today).staleness {
      page.text(staleness.phrase, indent: 4)
    }
    if let limit = fact.limit?.phrase {
      page.text(Phrase("注意：\(limit.zh)", "Mind: \(limit.en)"), indent: 4)
    }
    for source in fact.sources {
      page.text(Phrase("\(source.title)", "\(source.title)"), indent: 4)
      let published = source.published ?? page.context.say(.noDate)
      page.text(
        Phrase(
          "\(source.publisher)，\(published)，\(source.seen) 读到",
          "\(source.publisher), \(published), read on \(source.seen)"), indent: 4)
      if let url = source.url { page.text(Phrase(url, url), indent: 4) }
    }
    if let note = fact.note {
      page.text(
        Phrase("备注：\(note.text(in: .zh))", "Note: \(note.text(in: .en))"), indent: 4)
    }
    page.blank()
  }
}
