/// One holder's way back to a working card: its log, and what follows from it.
///
/// Answers and happenings are kept; all else is derived. The journey is the fold of the live
/// happenings, in order of writing, from where the answers say it began.
package struct Case: Hashable, Sendable {
  package let id: String
  /// The whole log, retracted events included.
  package private(set) var events: [Event] = []
  /// The sequence numbers of the events that were taken back.
  package private(set) var retracted: Set<Int> = []
  /// What was said about the situation.
  package private(set) var answers = Answers()
  /// The tracks as recorded; for what is presumed today see `projection(in:)`.
  package private(set) var journey = Journey(startingFrom: Answers())
  /// The papers that were ticked off.
  package private(set) var ticks: Set<RequirementKey> = []
  /// When somebody wants to be reminded of a duty, by the duty's key.
  package private(set) var reminders: [String: Day] = [:]
  /// What was answered last to each question, wherever the card was then said to be issued.
  package private(set) var heard: [FactKey: Heard] = [:]

  package init(id: String) {
    self.id = id
  }

  package init(id: String, events: [Event]) {
    self.id = id
    for event in events { evolve(event) }
  }

  /// A case without a log that stands where the journey does: for the checks over all shapes.
  init(id: String, answers: Answers, journey: Journey) {
    self.id = id
    self.answers = answers
    self.journey = journey
  }

  /// Adds an event.
  ///
  /// Total: assumes no guard, reads no guide.
  package mutating func evolve(_ event: Event) {
    events.append(event)
    switch event.payload {
    case .answered(let answer):
      answers[answer.question] = answer
      replay()
    case .forgot(let question):
      answers[question] = nil
      replay()
    case .retracted:
      retracted = takenBack
      refold()
    case .happened, .ticked, .told, .putOff: fold(event)
    case .withdrawn, .unreadable: break
    }
  }

  /// The events that count, in order of writing.
  package var live: [Event] { events.filter(isLive) }

  /// The live happenings with the event that says each.
  package var happenings: [(event: Event, happening: Happening)] {
    live.compactMap { event in
      guard case .happened(let happening, _, _) = event.payload else { return nil }
      return (event, happening)
    }
  }

  /// What was told about the place where the card was issued, in the order of the questions' names.
  package var heardHere: [Heard] {
    heard.values.filter { $0.told.place == answers.place }
      .sorted { $0.told.key.rawValue < $1.told.key.rawValue }
  }

  /// Events that cannot be read and were not taken back.
  ///
  /// The case is shown, but nothing else is added to it.
  package var unreadable: [Event] {
    live.filter { if case .unreadable = $0.payload { true } else { false } }
  }

  /// Whether the event counts: it says something, was not taken back and is not itself a retraction.
  package func isLive(_ event: Event) -> Bool {
    switch event.payload {
    case .retracted, .withdrawn: return false
    case .answered, .forgot, .happened, .ticked, .told, .putOff, .unreadable: break
    }
    return !retracted.contains(event.sequence)
  }

  /// The tracks as they are presumed to stand today.
  package func projection(in circumstances: Circumstances) -> Projection {
    Projection(
      of: journey, on: circumstances.today, rules: circumstances.rules,
      calendar: circumstances.calendar)
  }

  /// What is left, as recorded: nothing that is only presumed counts as done.
  ///
  /// Empty where the card works again, and while nothing is known: see `worksAgain` and `isDone`.
  package func unmet(in circumstances: Circumstances) -> [Unmet] {
    journey.unmet(for: answers, under: circumstances.rules)
  }

  /// Whether nothing hinders the card any more.
  package func worksAgain(in circumstances: Circumstances) -> Bool {
    answers.situation != nil && unmet(in: circumstances).isEmpty
  }

  /// Whether the balance of the old account was moved, and nobody closed it: it hurries nobody, and is not done.
  package var leavesAccountOpen: Bool { journey.account == .moved && journey.closing == .open }

  /// Whether everything works again, and nothing is left to be ended.
  package func isDone(in circumstances: Circumstances) -> Bool {
    worksAgain(in: circumstances) && !leavesAccountOpen
  }

  /// The case as if these events had been taken back.
  func without(_ sequences: Set<Int>) -> Case {
    var copy = self
    copy.retracted.formUnion(sequences)
    copy.refold()
    return copy
  }

  /// The case with another answer, or none; its log stays as it is.
  package func with(_ answer: Answer?, for question: Question) -> Case {
    var copy = self
    copy.answers[question] = answer
    copy.replay()
    return copy
  }

  /// What the retractions take back; one that was itself taken back takes nothing.
  private var takenBack: Set<Int> {
    events.reversed().reduce(into: []) { taken, event in
      guard case .retracted(let sequence, _) = event.payload else { return }
      if !taken.contains(event.sequence) { taken.insert(sequence) }
    }
  }

  /// Folds everything again.
  private mutating func refold() {
    answers = Answers()
    for event in live {
      switch event.payload {
      case .answered(let answer): answers[answer.question] = answer
      case .forgot(let question): answers[question] = nil
      case .happened, .ticked, .told, .putOff, .retracted, .withdrawn, .unreadable: break
      }
    }
    replay()
  }

  /// Folds the happenings again from where the answers say it began.
  private mutating func replay() {
    journey = Journey(startingFrom: answers)
    ticks = []
    heard = [:]
    reminders = [:]
    for event in live { fold(event) }
  }

  private mutating func fold(_ event: Event) {
    switch event.payload {
    case .happened(let happening, _, let against):
      journey.apply(happening, when: event.happened)
      journey.cautions.formUnion(against)
    case .ticked(let key, true): ticks.insert(key)
    case .ticked(let key, false): ticks.remove(key)
    case .told(let told): heard[told.key] = Heard(told: told, when: event.happened)
    case .putOff(let duty, let day): reminders[duty] = day
    case .answered, .forgot, .retracted, .withdrawn, .unreadable: break
    }
  }
}
