import CardJourney
import CityGuide

/// What the step takes: whom to call, what to say and bring, and whether it can be done now.
struct StepDetails: Section {
  let step: Step

  func write(on page: inout PageWriter) {
    let trips = page.context.trips.filter { !$0.isDone }
    page.add(StepInstructions(step: step, trips: trips))
    atOwnDesk(&page)
    // Finding out why a card is refused begins at home.
    guard step != .settleAtDesk, let trip = page.context.trip(for: step),
      let query = page.context.query
    else { return }
    let opening = query.opening(of: trip, at: page.context.moment, calendar: page.context.calendar)
    write(opening, at: trip.channel, &page)
  }

  /// Whether this desk does it, or where it sends people.
  private func atOwnDesk(_ page: inout PageWriter) {
    guard let desk = page.context.guide?.ownDesk, let errand = step.errand else { return }
    let name = desk.name.phrase
    if desk.does.contains(errand) {
      page.text(Phrase("\(name.zh)：这里能办。", "\(name.en): done here."), indent: 7)
    } else if let referral = desk.referral(for: errand) {
      let to = referral.to.phrase
      let say = referral.say?.phrase
      page.text(
        Phrase(
          "\(name.zh)：这里不办，请去\(to.zh)。\(say.map { "\($0.zh)。" } ?? "")",
          "\(name.en): not done here; go to \(to.en). \(say.map { "\($0.en)." } ?? "")"), indent: 7)
    }
  }

  /// What works now and what waits; nothing where nothing is known.
  private func write(_ opening: Opening, at channel: ChannelKind, _ page: inout PageWriter) {
    let name = channel.phrase
    switch opening {
    case .now(nil): page.text(Phrase("现在就能办。", "Works now."), indent: 7)
    case .now(let citation?):
      let words = Phrase("\(name.zh)现在开着。", "Open now: \(name.en).")
      page.line(page.spoken(citation, words), indent: 7)
    case .opens(let moment, let citation):
      let clock = Moment.clock(moment.minute)
      let words = Phrase(
        "\(name.zh)现在不开，\(moment.day.phrase.zh) \(clock) 开。",
        "Closed now: \(name.en); opens \(moment.day.phrase.en) \(clock).")
      page.line(page.spoken(citation, words), indent: 7)
    case .nextWorkday(let day):
      let isToday = page.context.calendar.isWorkday(page.context.today)
      let when =
        isToday ? Phrase("这个点", "At this hour") : Phrase("今天不是工作日，", "No working day today:")
      page.text(
        Phrase(
          "\(when.zh)\(name.zh)多半不开：\(day.phrase.zh)再去，去前先打电话。",
          "\(when.en) probably closed; go on \(day.phrase.en), call first."), indent: 7)
    case .askFirst:
      page.text(
        Phrase("\(name.zh)今天开不开，去之前先打电话问。", "Open today? Call before you go."), indent: 7)
    case .unknown: break
    }
  }
}
