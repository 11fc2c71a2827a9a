/// Something that must hold of the advice at every moment of every case, in plain words.
struct Law: Sendable {
  /// A short name, to speak of it.
  let name: String
  /// What must hold.
  let words: String
  /// The kind of fault that it forbids, as issue 12 counts them.
  let fault: Int
  /// How an observation breaks it, one sentence each; nil where it says nothing of that moment.
  let breaches: @Sendable (Observation) -> [String]?
  /// Changes an observation of which the law speaks so that it no longer holds; false where it cannot.
  let sabotage: @Sendable (inout Observation) -> Bool

  init(
    _ name: String, _ words: String, forbids fault: Int,
    breaches: @escaping @Sendable (Observation) -> [String]?,
    sabotage: @escaping @Sendable (inout Observation) -> Bool
  ) {
    self.name = name
    self.words = words
    self.fault = fault
    self.breaches = breaches
    self.sabotage = sabotage
  }

  /// Every law.
  static let all: [Law] =
    presumption + plan + reminders + clock + release + waiting + calls + answers + records + limits
    + forms
}
