import CardJourney
import CityGuide
import Copy
import Terminal

/// What of the old card ends before the bank changes.
struct EndingFirst: Section {
  let errand: Errand
  let trips: [Trip]

  func write(on page: inout PageWriter) {
    if errand == .closeAccount {
      page.text(
        Phrase(\.oldAccountClosesFirst), indent: 7, style: .bold)
    } else {
      page.text(
        Phrase(\.oldSocialSideEndsFirst), indent: 7, style: .bold)
    }
    if let trip = trips.first(where: { $0.errands == [errand] }) {
      for channel in trip.channels.prefix(1) {
        page.fact(channel, indent: 7, label: Phrase(\.whereToGo), \.phrase)
      }
    }
    let paper = page.context.identityPapers
    page.text(
      Phrase { $0.bringWithOldCard(paper: paper($0)) }, indent: 7)
    page.add(AnotherBank(indent: 7))
  }
}
