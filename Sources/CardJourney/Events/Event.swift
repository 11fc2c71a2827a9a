/// Why an event was taken back.
package enum RetractionReason: String, CaseIterable, Hashable, Sendable {
  case enteredWrongly = "entered-wrongly"
  case didNotHappen = "did-not-happen"
}

/// A happening that a rule brings about together with another one.
package enum Consequence: String, CaseIterable, Hashable, Sendable {
  /// One report freezes both sides here.
  case reportServesBoth = "report-serves-both"
  /// The old card's social side ends at this step here.
  case oldCardDies = "old-card-dies"
  /// The exchange takes the old card away here.
  case oldCardHandedIn = "old-card-handed-in"
}

/// One requirement across guide versions, so that ticks survive a changed guide.
package struct RequirementKey: Hashable, Sendable {
  /// The document's id in the guides.
  package let document: String
  /// Whose document: holder, agent, guardian or unit.
  package let whose: String
  /// Whether the copy is meant.
  package let isCopy: Bool

  package init(document: String, whose: String, isCopy: Bool) {
    self.document = document
    self.whose = whose
    self.isCopy = isCopy
  }
}

/// What an event says.
package enum Payload: Hashable, Sendable {
  case answered(Answer)
  case forgot(Question)
  /// `because`: the rule that brought it about; `against`: rules that were overridden.
  case happened(Happening, because: Consequence?, against: Set<Rule>)
  case retracted(Int, RetractionReason)
  case ticked(RequirementKey, Bool)
  case told(Told)
  /// Somebody wants to be reminded of a duty on another day; the duty is named by its key.
  case putOff(String, until: Day)
  /// What stands at a desk that took it back, and left it out when it handed the case over.
  case withdrawn
  /// Written by a newer version, or damaged: kept, shown as unreadable, decides nothing.
  case unreadable(kind: String, version: Int, body: String)
}

/// One line of a case's log.
///
/// Nothing is ever rewritten.
package struct Event: Hashable, Sendable {
  /// Its place in the case's log, from 1.
  package let sequence: Int
  /// Events of one batch were written together and are undone together.
  package let batch: Int
  package let payload: Payload
  /// When it took place.
  package let happened: When
  /// When it was written, in seconds since 1970 UTC.
  package let written: Int64

  package init(sequence: Int, batch: Int, payload: Payload, happened: When, written: Int64) {
    self.sequence = sequence
    self.batch = batch
    self.payload = payload
    self.happened = happened
    self.written = written
  }
}
