package import CardJourney
package import CityGuide

/// One line of the list of cases.
package struct CaseEntry: Hashable, Sendable {
  package let id: String
  /// What the desk calls it; nil where it has no name.
  package let nickname: String?
  /// The place where the card was issued; nil where it is not known yet.
  package let code: PlaceCode?
  /// The short name of the place; nil where it is not known yet.
  package let place: String?
  /// The place in the list of all places, by which it is found; nil where it is not known.
  package let location: Place?
  /// What happened; nil where it is not known yet.
  package let situation: Situation?
  package let stage: Stage
  /// What is next; nil for a closed case.
  package let step: Step?
  /// What is due, the most urgent first; what only holds until something else happens is left out.
  package let obligations: [Obligation]
  /// Whether something falls due on a day that somebody has to be asked for.
  package let hasToAsk: Bool
  /// How it ended; nil for an open case.
  package let outcome: Outcome?
  /// The first mistake of each guide of its place that could not be read; mostly none.
  package let unreadable: [Finding]

  package init(
    _ case: Case, nickname: String?, place: String?, location: Place? = nil,
    in circumstances: Circumstances, unreadable: [Finding] = []
  ) {
    id = `case`.id
    self.nickname = nickname
    code = `case`.answers.place
    self.place = place
    self.location = location
    self.unreadable = unreadable
    situation = `case`.answers.situation
    step = `case`.steps(in: circumstances).first
    stage = `case`.stageOfNext(in: circumstances)
    obligations = `case`.obligations(in: circumstances).filter { $0.due != .standing }
    hasToAsk = obligations.contains { if case .ask(nil, _) = $0.due { true } else { false } }
    if case .closed(let outcome) = `case`.journey.closing {
      self.outcome = outcome
    } else {
      outcome = nil
    }
  }

  /// The short name of the place, in English in Latin letters; nil where it is not known yet.
  package func placeName(_ language: Language) -> String? {
    guard language == .en, let location else { return place }
    return location.pinyin.capitalizedFirst
  }

  /// The most urgent duty.
  package var obligation: Obligation? { obligations.first }

  /// Whether somebody else is to act.
  package var isWaiting: Bool { step == .awaitCard }

  /// The day on which it wants attention; nil where it has none, or is closed.
  package var dueDay: Day? { outcome == nil ? obligation?.attention : nil }

  /// Cases with the most urgent day first, then those without a day, then closed ones.
  package static func sorted(_ entries: [CaseEntry]) -> [CaseEntry] {
    entries.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  private var order: Int {
    if outcome != nil { return .max }
    return obligation?.attention?.ordinal ?? .max - 1
  }
}
