import CardJourney
import CityGuide
import Copy

/// What a trip takes, by its names: the list has the rest.
struct PapersToBring: Section {
  let trip: Trip

  func write(on page: inout PageWriter) {
    guard let papers = page.context.checklist.trips.first(where: { $0.trip.number == trip.number })
    else { return }
    let names = papers.mustBring.filter { $0.condition == nil }
      .map { $0.document.phrase(of: $0.whose, page.context.answers) }
    let may = papers.mayBeAsked.count
    let (ask, all) = (page.context.key("a"), page.context.key("c"))
    guard !names.isEmpty else {
      let paper = page.context.identityPapers
      page.text(
        Phrase { $0.noOfficialPaperList(papers: paper($0), key: ask($0)) }, indent: 7)
      return
    }
    let list = names.joined(by: .enumeration)
    page.text(
      may > 0
        ? Phrase { $0.bringPapersMaybeMore(papers: list($0), more: may, key: all($0)) }
        : Phrase { $0.bringPapers(papers: list($0), key: all($0)) },
      indent: 7)
    if let gap = papers.withoutList(&page) { page.text(gap, indent: 7) }
  }
}
