import CardJourney
import CityGuide
import Copy
import Terminal

/// How the bank side is activated, by whom, and whether it may be left.
struct CardActivation: Section {
  func write(on page: inout PageWriter) {
    page.add(ErrandPlaces(errand: .activate))
    page.add(WithoutHolder(errand: .activate))
    let paper = page.context.identityPapers
    switch page.context.answers.holder {
    case .adult:
      let (own, bank) = (page.context.holdersPaper, page.context.newBank?.names)
      page.text(
        Phrase { $0.holderActivatesAtBank(paper: own($0), bank: bank) }, indent: 7)
    case .minor:
      page.text(
        Phrase { $0.parentActivatesAtBank(paper: paper($0)) }, indent: 7)
    // How it is done without the holder stands above.
    case .infirm: break
    }
    for kind in page.context.journey.bouncedPayments {
      page.statement(kind.whenBounced, indent: 7, style: .bold)
    }
    // Whoever is paid into this card cannot leave it.
    guard !page.context.isPaidIntoCard else {
      page.statement(.moneyNeedsActivation, indent: 7)
      return
    }
    page.statement(.activationMayBeLeft, indent: 7)
  }
}
