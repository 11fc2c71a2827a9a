import CardJourney
import CityGuide
import Copy

/// How long the card has been waited for, what is due meanwhile, and who knows how far it is.
struct WaitForCard: Section {
  func write(on page: inout PageWriter) {
    if let since = page.context.case.waitingSince {
      let days = since.days(to: page.context.today)
      page.text(
        Phrase { $0.waitingSinceFiling(since: since, days: days) },
        indent: 7)
    }
    let duties = page.context.case.obligations(in: page.context.circumstances).filter(
      \.kind.isOfWaiting)
    if duties.first?.basis == .assumed {
      page.text(
        Phrase(\.waitDaysAreOurs), indent: 7)
    }
    // What is due stands in full; of what is to come, the next only.
    let due = duties.filter { $0.attention.map { $0 <= page.context.today } ?? true }
    for duty in due + duties.filter({ !due.contains($0) }).prefix(1) {
      page.text(duty.phrase(on: page.context.today, page.context.statements.lines), indent: 7)
    }
    if case .posted = page.context.journey.application {
      page.text(
        Phrase(\.parcelIsLate),
        indent: 7)
      page.statement(.cardInOtherHands, indent: 7)
    }
    for channel in page.context.channels(for: .queryProgress).prefix(2) {
      page.fact(channel, indent: 7, label: Phrase(\.progressInquiry), \.phrase)
    }
  }
}
