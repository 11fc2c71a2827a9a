/// What a person asks the log to take.
package enum Command: Hashable, Sendable {
  /// `takingAlong`: the events that no longer fit go with it.
  case answer(Answer, takingAlong: Bool)
  case forget(Question, takingAlong: Bool)
  /// Happenings of one visit, as one batch. `insist`: although no office may do it.
  case record([Happening], When, insist: Bool)
  /// What brought the person here turned out to be another thing; what no longer fits goes along. The
  /// happenings say how the way there begins.
  case becomes(Situation, [Happening], When)
  /// The person is further on the way already: what that means is written, and nothing else.
  case further(SaidProgress, When)
  case retract(Int, RetractionReason, takingAlong: Bool)
  /// Takes back the last batch.
  case undo
  /// Writes the batch again that the last command took back.
  case redo
  case tick(RequirementKey, Bool)
  /// Somebody at an office or a hotline answered a question.
  case hear(Told, When)
  /// Remind of a duty, named by its key, on that day.
  case putOff(String, until: Day)
}

/// An event that is about to be written.
package struct Draft: Hashable, Sendable {
  package let payload: Payload
  /// When it took place.
  package let happened: When

  package init(payload: Payload, happened: When) {
    self.payload = payload
    self.happened = happened
  }
}

/// What became of a command.
package enum Decision: Hashable, Sendable {
  /// To be written as one batch; the cautions were warned of, or insisted on.
  case accepted([Draft], cautions: [Refusal])
  /// Nothing is written: every reason.
  case refused([Refusal])
  /// These later events would no longer fit: asked once, then they go along.
  case takesAlong([Event])
  /// There is nothing that the command could apply to.
  case nothingToDo
}
