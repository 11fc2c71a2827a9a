import CardJourney
import CityGuide
import Copy

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
      page.text(Phrase { $0.doneAtDesk(name: name($0)) }, indent: 7)
    } else if let referral = desk.referral(for: errand) {
      let to = referral.to.phrase
      let say = referral.say?.phrase
      page.text(
        Phrase { copy in
          copy.notDoneAtDesk(name: name(copy), place: to(copy), remark: say.map { $0(copy) })
        }, indent: 7)
    }
  }

  /// What works now and what waits; nothing where nothing is known.
  private func write(_ opening: Opening, at channel: ChannelKind, _ page: inout PageWriter) {
    let name = channel.phrase
    switch opening {
    case .now(nil): page.text(Phrase(\.worksNow), indent: 7)
    case .now(let citation?):
      let words = Phrase { $0.openNow(name: name($0)) }
      page.line(page.spoken(citation, words), indent: 7)
    case .opens(let moment, let citation):
      let clock = Moment.clock(moment.minute)
      let words = Phrase {
        $0.closedUntilOpening(name: name($0), day: moment.day.phrase($0), time: clock)
      }
      page.line(page.spoken(citation, words), indent: 7)
    case .nextWorkday(let day):
      let isToday = page.context.calendar.isWorkday(page.context.today)
      let when =
        isToday ? Phrase(\.atThisHour) : Phrase(\.noWorkingDayToday)
      page.text(
        Phrase { $0.probablyClosed(when: when($0), name: name($0), day: day.phrase($0)) }, indent: 7
      )
    case .askFirst:
      page.text(
        Phrase { $0.askWhetherOpenToday(name: name($0)) }, indent: 7)
    case .unknown: break
    }
  }
}
