import CardJourney
import CityGuide

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
        Phrase(
          "打 \($0) 挂一次，社保和银行两边都停；问一句确认",
          "one call to \($0) blocks both the social and the bank side; ask to be sure")
      }
        ?? Phrase(
          "这里挂一次，社保和银行两边都停；问一句确认",
          "one report here blocks both the social and the bank side; ask to be sure"))
  }
}
