import CardJourney
import CityGuide
import Copy
import Terminal

/// How the card is collected: until when, with what, where.
struct CardCollection: Section {
  func write(on page: inout PageWriter) {
    if page.context.answers.situation == .uncollected {
      page.text(
        Phrase(\.askWhetherCardStillWaits), indent: 7, style: .bold)
    }
    let term = page.context.query?.decision(about: .collectWithin).answer
    if let term {
      page.fact(term, indent: 7, label: Phrase(\.collectWithin), term.phrase())
    }
    let paper = page.context.identityPapers
    page.text(
      Phrase { $0.bringToCollectCard(paper: paper($0)) }, indent: 7)
    for channel in page.context.channels(for: .collect).prefix(1) {
      page.fact(channel, indent: 7, \.phrase)
    }
    page.statement(ObligationKind.collect.why, indent: 7)
  }
}
