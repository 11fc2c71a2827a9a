package import CardJourney
package import Testing

/// Builds a case by deciding on commands, one after the other, as a person would.
///
///     let built = CaseBuilder(.situation(.lost), .bankUse(.opened))
///       .recording(.reported(.social, .temporary, .telephone, lapses: nil))
///       .after(days: 2)
///       .recording(.reported(.social, .formal, .window, lapses: nil))
///     built.case.journey.social  // formal
///
/// A command that is not accepted fails the test and leaves the case as it was.
package struct CaseBuilder {
  /// The case so far.
  package private(set) var `case`: Case
  /// What commands are decided in; changed by `after(days:)`.
  package private(set) var circumstances: Circumstances
  /// The cautions that came with the last command.
  package private(set) var cautions: [Refusal] = []

  /// A case with these answers, on the sample day under the default rules unless told otherwise.
  package init(_ answers: Answer..., in circumstances: Circumstances = .sample()) {
    self.init(answers, in: circumstances)
  }

  /// A case with these answers, on the sample day under the default rules unless told otherwise.
  package init(_ answers: [Answer], in circumstances: Circumstances = .sample()) {
    self.case = Case(id: "test")
    self.circumstances = circumstances
    for answer in answers { self = doing(.answer(answer, takingAlong: false)) }
  }

  /// Records happenings as one batch, today unless told otherwise.
  package func recording(
    _ happenings: Happening..., when: When? = nil, insist: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> CaseBuilder {
    recording(happenings, when: when, insist: insist, sourceLocation: sourceLocation)
  }

  /// Records happenings as one batch, today unless told otherwise.
  package func recording(
    _ happenings: [Happening], when: When? = nil, insist: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> CaseBuilder {
    let when = when ?? .on(circumstances.today, at: nil)
    return doing(.record(happenings, when, insist: insist), sourceLocation: sourceLocation)
  }

  /// The case with a row that no command wrote, such as a damaged one.
  package func writing(_ payload: Payload) -> CaseBuilder {
    var copy = self
    copy.case.write([Draft(payload: payload, happened: .unknown)], at: circumstances.moment)
    return copy
  }

  /// Carries out a command.
  package func doing(
    _ command: Command, sourceLocation: SourceLocation = #_sourceLocation
  ) -> CaseBuilder {
    var copy = self
    switch copy.case.decide(command, in: circumstances) {
    case .accepted(let drafts, let cautions):
      copy.case.write(drafts, at: circumstances.moment)
      copy.cautions = cautions
    case let other:
      Issue.record("\(command) was not accepted: \(other)", sourceLocation: sourceLocation)
    }
    return copy
  }

  /// Lets days pass.
  package func after(days: Int) -> CaseBuilder {
    var copy = self
    copy.circumstances.moment = Moment(
      day: circumstances.today.adding(days: days), minute: circumstances.moment.minute)
    return copy
  }

  /// What becomes of a command; the case stays as it is.
  package func deciding(_ command: Command) -> Decision {
    `case`.decide(command, in: circumstances)
  }

  /// What becomes of recording one happening today.
  package func deciding(
    _ happening: Happening, when: When? = nil, insist: Bool = false
  ) -> Decision {
    let when = when ?? .on(circumstances.today, at: nil)
    return deciding(.record([happening], when, insist: insist))
  }

  /// What can be done next.
  package var steps: [Step] { `case`.steps(in: circumstances) }
}

extension Case {
  /// Writes drafts as one batch.
  package mutating func write(_ drafts: [Draft], at moment: Moment) {
    let batch = nextBatch
    for draft in drafts {
      evolve(
        Event(
          sequence: nextSequence, batch: batch, payload: draft.payload, happened: draft.happened,
          written: Int64(moment.day.ordinal) * 86_400 + Int64(moment.minute - 480) * 60))
    }
  }
}

extension Decision {
  /// The rules that refused; empty where nothing was refused.
  package var refusedBy: [Rule] {
    if case .refused(let refusals) = self { refusals.map(\.rule) } else { [] }
  }

  /// Whether it was accepted.
  package var isAccepted: Bool {
    if case .accepted = self { true } else { false }
  }
}
