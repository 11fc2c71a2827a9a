package import CardJourney
package import CityGuide

/// Where a step is taken: whom to call or where to go, and who says so.
package struct StepOffice: Sendable {
  /// The kind of place; nil where the step goes nowhere.
  package let kind: ChannelKind?
  /// The telephone number; nil where it is no call, or nobody says one.
  package let number: String?
  /// The office, branch or site; nil where nobody says which.
  package let place: Words?
  /// What says so; nil where nobody does.
  package let fact: Fact?
  /// Whether it can be done now; nil where nobody goes anywhere for it.
  package let opening: Opening?
}

extension Context {
  /// Where a step is taken, as the plan has it; else the best place that is known for it.
  package func office(of step: Step) -> StepOffice {
    switch step {
    case .report(.social, .temporary) where answers.leavesCardElsewhere:
      StepOffice(kind: .telephone, number: nil, place: nil, fact: nil, opening: nil)
    case .report(.social, .temporary): office(hotline, or: .telephone, on: nil)
    case .report(.bank, _):
      StepOffice(
        kind: .telephone, number: bank?.hotline?.value.number, place: Desk(bank).bank?.full,
        fact: bank?.hotline?.fact, opening: nil)
    case .awaitCard: office(channels(for: .queryProgress).first, or: nil, on: nil)
    default: plannedOffice(of: step)
    }
  }

  /// The number of a desk that the guides do not name: the bank's own, where it is known.
  package func number(of desk: DeskKind) -> String? {
    desk == .bank ? bank?.hotline?.value.number : nil
  }

  /// The trip of the plan on which a step is taken; nil where it takes none, or that is done.
  func trip(for step: Step) -> Trip? {
    guard let errand = step.errand else { return nil }
    return trips.first {
      !$0.isDone && $0.errands.contains(errand) && ($0.side == nil || $0.side == step.side)
        && step.money.allSatisfy($0.money.contains)
    }
  }

  private func plannedOffice(of step: Step) -> StepOffice {
    guard let errand = step.errand else {
      return StepOffice(kind: nil, number: nil, place: nil, fact: nil, opening: nil)
    }
    let known = query?.moving(step.money).channels(for: errand, side: step.side) ?? []
    guard let trip = trip(for: step) else { return office(known.first, or: nil, on: nil) }
    let channel = known.first { $0.value.kind == trip.channel } ?? trip.channels.first
    // Where no branch is named, that there are some that make the card is what the plan rests on.
    let issue = trip.channel == .instantBranch ? query?.instantIssue(for: errand).first?.fact : nil
    return office(channel, or: trip.channel, on: trip, resting: issue)
  }

  private func office(
    _ channel: Stated<Channel>?, or kind: ChannelKind?, on trip: Trip?, resting: Fact? = nil
  ) -> StepOffice {
    StepOffice(
      kind: channel?.value.kind ?? kind, number: channel?.value.number,
      place: channel?.value.where, fact: channel?.fact ?? resting,
      opening: trip.flatMap { query?.opening(of: $0, at: moment, calendar: calendar) })
  }
}
