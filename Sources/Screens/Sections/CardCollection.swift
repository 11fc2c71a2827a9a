import CardJourney
import CityGuide
import Terminal

/// How the card is collected: until when, with what, where.
struct CardCollection: Section {
  func write(on page: inout PageWriter) {
    if page.context.answers.situation == .uncollected {
      page.text(
        Phrase(
          "先打电话问卡还在不在、在哪个网点：还在就去领；收回、注销了的，按 Enter 选“被收回了”，再重新申请。",
          "Ask first whether it is still there, and where: if so, collect it; if it was taken back, press Enter, say so, and apply again."
        ), indent: 7, style: .bold)
    }
    let term = page.context.query?.decision(about: .collectWithin).answer
    if let term {
      page.fact(term, indent: 7, label: Phrase("多久内要领", "Collect within"), term.phrase())
    }
    let paper = page.context.identityPapers
    page.text(
      Phrase(
        "带\(paper.zh)和受理回执，领卡时核对姓名、号码、照片。",
        "Bring \(paper.en) and receipt; check name, number and photo on the card."), indent: 7)
    for channel in page.context.channels(for: .collect).prefix(1) {
      page.fact(channel, indent: 7, \.phrase)
    }
    page.text(ObligationKind.collect.why, indent: 7)
  }
}
