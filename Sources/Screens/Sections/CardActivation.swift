import CardJourney
import CityGuide
import Terminal

/// How the bank side is activated, by whom, and whether it may be left.
struct CardActivation: Section {
  func write(on page: inout PageWriter) {
    page.add(ErrandPlaces(errand: .activate))
    page.add(WithoutHolder(errand: .activate))
    let paper = page.context.identityPapers
    switch page.context.answers.holder {
    case .adult:
      let own = page.context.holdersPaper
      page.text(
        Phrase(
          "要持卡人本人带\(own.zh)到\(page.context.newBank?.names.short ?? "卡面银行")的柜台。",
          "The holder goes in person, with \(own.en), to a counter of \(page.context.newBank?.names.full.text(in: .en) ?? "the bank")."
        ), indent: 7)
    case .minor:
      page.text(
        Phrase(
          "家长带\(paper.zh)和新卡到卡面银行的柜台。",
          "A parent takes \(paper.en) and the new card to a counter of the bank."), indent: 7)
    // How it is done without the holder stands above.
    case .infirm: break
    }
    for kind in page.context.journey.bouncedPayments {
      page.text(kind.whenBounced, indent: 7, style: .bold)
    }
    // Whoever is paid into this card cannot leave it.
    guard page.context.answers.payouts?.contains(where: \.isPaidIn) != true else {
      page.text(
        Phrase(
          "有钱打进这张卡，要激活才收得到。",
          "Money comes into this card: it arrives only once the bank side is active."),
        indent: 7)
      return
    }
    page.text(
      Phrase("没有钱打进这张卡，可以不激活。", "It may be left if nothing is paid into this card."), indent: 7)
  }
}
