package import CardJourney

/// Whether an errand can be done now, or what it waits for.
package enum Opening: Hashable, Sendable {
  /// It works at this hour: online, or within hours that somebody states.
  case now(Fact?)
  /// It is closed and opens then; the hours are stated.
  case opens(Moment, Fact)
  /// No hours are stated, but counters keep to working days: probably not before that one.
  case nextWorkday(Day)
  /// No hours are stated, and it is no day or hour for counters; banks keep other days.
  case askFirst
  /// No hours are stated: to be asked.
  case unknown

  /// A stable word for it.
  package var key: String {
    switch self {
    case .now: "now"
    case .opens: "later"
    case .nextWorkday: "workday"
    case .askFirst: "ask-first"
    case .unknown: "unknown"
    }
  }

  /// The day on which it opens next; nil where it is open, or nobody knows.
  package var day: Day? {
    switch self {
    case .opens(let moment, _): moment.day
    case .nextWorkday(let day): day
    case .now, .askFirst, .unknown: nil
    }
  }
}

extension GuideQuery {
  /// Whether that trip can be made at the moment.
  ///
  /// Online services work at any hour. Hours count only where they may be relied on: a channel's own
  /// come before those of its kind.
  package func opening(
    of trip: Trip, at moment: Moment, calendar: WorkCalendar
  ) -> Opening {
    guard !trip.channel.isOnline, trip.channel != .post else { return .now(nil) }
    let own = trip.channels.first { $0.reliability == .answer }?.compactMap(\.hours)
    // The hours of card windows are not those of another office.
    let ofKind =
      trip.money.isEmpty ? hours(of: trip.channel).first { $0.reliability == .answer } : nil
    guard let stated = own ?? ofKind else {
      return closed(trip.channel, at: moment, calendar: calendar)
    }
    switch stated.value.isOpen(at: moment, calendar: calendar) {
    case true?: return .now(stated.fact)
    case false?:
      let next = stated.value.nextOpening(after: moment, calendar: calendar)
      return next.map { .opens($0, stated.fact) }
        ?? closed(trip.channel, at: moment, calendar: calendar)
    case nil: return closed(trip.channel, at: moment, calendar: calendar)
    }
  }
}

extension GuideQuery {
  /// What is to be expected of a counter of which nobody states the hours.
  private func closed(
    _ channel: ChannelKind, at moment: Moment, calendar: WorkCalendar
  ) -> Opening {
    guard !channel.isRemote else { return .unknown }
    let isOver = moment.isAfterCounterHours
    guard isOver || !calendar.isWorkday(moment.day) else { return .unknown }
    if channel.isBank { return .askFirst }
    return .nextWorkday(calendar.workday(onOrAfter: moment.day.adding(days: isOver ? 1 : 0)))
  }
}

extension OpeningHours {
  /// Longer than any holiday.
  private static let horizon = 15

  /// When it opens next after a moment at which it is closed; nil where the calendar cannot tell.
  package func nextOpening(after moment: Moment, calendar: WorkCalendar) -> Moment? {
    guard case .weekly(let rows) = self else { return moment }
    for offset in 0..<OpeningHours.horizon {
      let day = moment.day.adding(days: offset)
      let openings = rows.map { Moment(day: day, minute: $0.open) }.filter { $0 > moment }.sorted()
      for opening in openings {
        switch isOpen(at: opening, calendar: calendar) {
        case true?: return opening
        // Nobody says what it does on an unusual day: then the next opening is not known either.
        case nil: return nil
        case false?: continue
        }
      }
    }
    return nil
  }
}
