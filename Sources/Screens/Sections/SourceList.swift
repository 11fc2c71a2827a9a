import CardJourney
import CityGuide
import Copy

/// Everything cited so far, where a page has no screen of sources beside it.
struct SourceList: Section {
  func write(on page: inout PageWriter) {
    guard !page.citations.all.isEmpty else { return }
    page.blank()
    page.heading(Phrase(\.sourcesTitle))
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
      ? Phrase(\.sourceIsHearsay) : Phrase(\.sourceIsReliable)
    page.heading(
      Phrase {
        $0.sourceHeading(number: number, grade: fact.grade.phrase($0), reliability: reliability($0))
      })
    if let staleness = fact.age(on: page.context.today).staleness {
      page.text(staleness.phrase, indent: 4)
    }
    if let limit = fact.limit?.phrase {
      page.text(Phrase { $0.sourceLimit(limit: limit($0)) }, indent: 4)
    }
    for source in fact.sources {
      page.text(Phrase(verbatim: source.title), indent: 4)
      let published = source.published ?? page.context.say(.noDate)
      page.text(
        Phrase {
          $0.sourcePublication(publisher: source.publisher, published: published, seen: source.seen)
        }, indent: 4)
      if let url = source.url { page.text(Phrase(verbatim: url), indent: 4) }
    }
    if let note = fact.note {
      page.text(
        Phrase { $0.sourceNote(note: note) }, indent: 4)
    }
    page.blank()
  }
}
