import CardJourney
import Copy

/// What is asked when a step is marked as done: a tree of choices that ends in happenings.
indirect enum RecordNode: Hashable, Sendable {
  /// One of these.
  case choose(Phrase, [RecordOption])
  /// Several of the bindings.
  case payouts
  /// These happened; the details are asked for where they matter.
  case happened([Happening], asks: Set<RecordDetail>)
  /// Nothing happened; the situation is another one.
  case becomes(Situation)
  /// It has to be found out what happened.
  case diagnose
}

/// A detail that a happening may carry.
enum RecordDetail: Hashable, Sendable {
  /// How long the report holds, as the hotline said.
  case lapse
  /// The day the office promised.
  case promised
  /// Until when the card waits.
  case until
  /// Until when the document holds, as printed.
  case validity
}

/// One choice of a record.
struct RecordOption: Hashable, Sendable {
  let label: Phrase
  let node: RecordNode

  init(_ label: Phrase, _ node: RecordNode) {
    self.label = label
    self.node = node
  }

  /// A choice that ends in happenings.
  init(_ label: Phrase, _ happenings: [Happening], asks: Set<RecordDetail> = []) {
    self.label = label
    node = .happened(happenings, asks: asks)
  }
}

extension Happening {
  /// The same happening with a day that was told.
  func with(_ detail: RecordDetail, _ day: Day) -> Happening {
    switch (self, detail) {
    case (.reported(let side, let kind, let channel, _), .lapse):
      .reported(side, kind, channel, lapses: day)
    case (.accepted, .promised): .accepted(promised: day)
    case (.ready, .until): .ready(until: day)
    case (.gotIDDocument(let document, _), .validity): .gotIDDocument(document, until: day)
    default: self
    }
  }
}
