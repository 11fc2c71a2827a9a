import CardJourney
package import CityGuide

extension Context {
  /// What the guide answers for the open case today, whatever the holder was told; nil while none was read.
  package var guideStamp: GuideStamp? {
    placeGuide.map { GuideQuery($0, for: answers, on: today).stamp }
  }

  /// What has changed in the guide since the case was last written to, what matters first.
  package var guideNews: [(change: GuideChange, matters: Bool)] {
    let marked = guideChanges.map { ($0, matters($0)) }
    return marked.filter(\.1) + marked.filter { !$0.1 }
  }

  /// Whether a step that is left rests on it.
  private func matters(_ change: GuideChange) -> Bool {
    guard journey.closing == .open else { return false }
    let topic = change.matter.topic
    if [.makingTime, .duration, .delivery, .pickUp].contains(topic) { return !hasNewCard }
    if topic.form == .lapse, let side = topic.side { return dependsOnReport(side) }
    if let errand = change.matter.errand { return errandsAhead.contains(errand) }
    let errands = topic.errands(for: answers)
    return errands.isEmpty || !errandsAhead.isDisjoint(with: errands)
  }

  /// Whether a side is still to be reported, or its report may lapse.
  private func dependsOnReport(_ side: Side) -> Bool {
    let isAhead = `case`.steps(in: circumstances).contains {
      if case .report(side, _) = $0 { true } else { false }
    }
    return isAhead
      || `case`.obligations(in: circumstances).contains { $0.kind == .renewReport(side) }
  }

  private var errandsAhead: Set<Errand> {
    let steps = `case`.steps(in: circumstances).compactMap(\.errand)
    return Set(trips.filter { !$0.isDone }.flatMap(\.errands) + steps)
  }
}
