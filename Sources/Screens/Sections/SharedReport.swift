import CardJourney
import CityGuide
import Copy

/// Whether one report serves both sides, where somebody says so; never for a card without account.
struct SharedReport: Section {
  let topic: Topic
  var channel: ChannelKind?

  func write(on page: inout PageWriter) {
    guard page.context.answers.hasAccount, let query = page.context.query else { return }
    let decision = query.decision(about: topic, channel: channel)
    // That each side is reported apart is what the two steps say already.
    // Hearsay that an answer contradicts stands only where this place has written that down.
    let isOpen = decision.answer == nil || !query.disputes(about: topic).isEmpty
    let stated =
      decision.answer?.value.flag == true
      ? decision.answer : isOpen ? decision.hearsay.first { $0.value.flag == true } : nil
    guard let stated else { return }
    let errand: Errand = topic == .oneFormalServesBoth ? .formalReport : .temporaryReport
    let number = query.channels(for: errand).first {
      $0.scope.sides == [.social, .bank] && $0.value.number != nil
    }?.value.number
    page.fact(
      stated, indent: 7,
      number.map {
        Phrase { [number = $0] copy in copy.oneCallBlocksBoth(number: number) }
      }
        ?? Phrase(\.oneReportBlocksBoth))
  }
}
