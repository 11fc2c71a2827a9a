package import CardJourney
package import CityGuide

/// One line of the list of cases.
package struct CaseEntry: Hashable, Sendable {
  /// The short id.
  package let id: String
  /// What the desk calls it; nil where it has no name.
  package let nickname: String?
  /// The short name of the place; nil where it is not known yet.
  package let place: String?
  /// What happened; nil where it is not known yet.
  package let situation: Situation?
  /// Where it stands.
  package let stage: Stage
  /// What is next; nil for a closed case.
  package let step: Step?
  /// The most urgent duty.
  package let obligation: Obligation?
  /// How it ended; nil for an open case.
  package let outcome: Outcome?
  /// The first mistake of each guide of its place that could not be read; mostly none.
  package let unreadable: [Finding]

  /// The line of a case today.
  package init(
    _ case: Case, nickname: String?, place: String?, in circumstances: Circumstances,
    unreadable: [Finding] = []
  ) {
    id = `case`.id
    self.nickname = nickname
    self.place = place
    self.unreadable = unreadable
    situation = `case`.answers.situation
    stage = `case`.stage(in: circumstances)
    step = `case`.steps(in: circumstances).first
    obligation = `case`.obligations(in: circumstances).first { $0.due != .standing }
    if case .closed(let outcome) = `case`.journey.closing {
      self.outcome = outcome
    } else {
      outcome = nil
    }
  }

  /// Cases with the most urgent day first, then those without a day, then closed ones.
  package static func sorted(_ entries: [CaseEntry]) -> [CaseEntry] {
    entries.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  private var order: Int {
    if outcome != nil { return .max }
    return obligation?.due.earliest?.ordinal ?? .max - 1
  }
}
