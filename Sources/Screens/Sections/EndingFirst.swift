import CardJourney
import CityGuide
import Terminal

/// What of the old card ends before the bank changes.
struct EndingFirst: Section {
  let errand: Errand
  /// The trips ahead.
  let trips: [Trip]

  func write(on page: inout PageWriter) {
    if errand == .closeAccount {
      page.text(
        Phrase(
          "这里换银行，要先销旧账户再做新卡。每月打进来的钱，等这个月的到账以后再销。",
          "Here the old account is closed before the new card is made. Wait for this month's payment into it."
        ), indent: 7, style: .bold)
    } else {
      page.text(
        Phrase(
          "这里换银行，先注销旧卡的社保功能。从这时到新卡启用，看病用医保码。",
          "Here the old card's social side is ended first. Until the new card works, use the medical code for care."
        ), indent: 7, style: .bold)
    }
    if let trip = trips.first(where: { $0.errands == [errand] }) {
      for channel in trip.channels.prefix(1) {
        page.fact(channel, indent: 7, label: Phrase("在哪", "Where"), \.phrase)
      }
    }
    let paper = page.context.identityPapers
    page.text(
      Phrase("带\(paper.zh)和旧卡。", "Bring \(paper.en) and the old card."), indent: 7)
    page.add(AnotherBank(indent: 7))
  }
}
