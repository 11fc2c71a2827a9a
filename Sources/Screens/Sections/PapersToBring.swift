import CardJourney
import CityGuide

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
        Phrase(
          "要带什么没有官方说法：\(paper.zh)一定带上，去之前打电话问\(ask.zh)。",
          "No official list of papers: bring \(paper.en) and ask first\(ask.en)."), indent: 7)
      return
    }
    let list = names.joined(by: .enumeration)
    page.text(
      may > 0
        ? Phrase(
          "要带：\(list.zh)；还有 \(may) 样可能会要\(all.zh)",
          "Bring: \(list.en); \(may) more may be asked for\(all.en)")
        : Phrase("要带：\(list.zh)\(all.zh)", "Bring: \(list.en)\(all.en)"),
      indent: 7)
    if let gap = papers.withoutList(&page) { page.text(gap, indent: 7) }
  }
}
