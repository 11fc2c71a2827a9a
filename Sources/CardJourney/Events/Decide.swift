extension Case {
  /// Decides on a command.
  ///
  /// Pure: the log is not touched. To a log with events that cannot be read nothing is added but what takes them
  /// back, and nothing at all to one that a newer version wrote in.
  package func decide(_ command: Command, in circumstances: Circumstances) -> Decision {
    guard unreadable.allSatisfy({ command.takesBack($0, in: self) }) else { return .nothingToDo }
    let now = When.on(circumstances.today, at: circumstances.moment.minute)
    switch command {
    case .answer(.expiry(let day), _) where !day.canBe(from: circumstances.today):
      return .refused([Refusal(.dayCanBe)])
    case .answer(let answer, let takingAlong):
      guard answers[answer.question] != answer else { return .nothingToDo }
      return change(
        .answered(answer), now, with(answer, for: answer.question), takingAlong, circumstances)
    case .forget(let question, let takingAlong):
      guard answers[question] != nil else { return .nothingToDo }
      return change(.forgot(question), now, with(nil, for: question), takingAlong, circumstances)
    case .record(let happenings, let when, let insist):
      return record(happenings, when, insist: insist, in: circumstances)
    case .becomes(let situation, let happenings, let when):
      return become(situation, happenings, when, in: circumstances)
    case .further(let position, let when): return join(position, when, in: circumstances)
    case .retract(let sequence, let reason, let takingAlong):
      return retract(sequence, reason, now, takingAlong, circumstances)
    case .undo: return undo(now)
    case .redo: return redo()
    case .tick(let key, _) where key.isTooLong: return .refused([Refusal(.shortEnough)])
    case .tick(let key, _) where key.isPersonal: return .refused([Refusal(.nothingPersonal)])
    case .tick(let key, let isTicked):
      guard ticks.contains(key) != isTicked else { return .nothingToDo }
      return .accepted([Draft(payload: .ticked(key, isTicked), happened: now)], cautions: [])
    case .hear(let told, let when): return hear(told, when, circumstances.moment)
    case .putOff(let duty, let day): return putOff(duty, until: day, now, in: circumstances)
    }
  }

  /// Every rule that speaks against a happening now, repairs included.
  package func refusals(
    of happening: Happening, when: When, in circumstances: Circumstances
  ) -> [Refusal] {
    let machine = Machine(answers: answers, circumstances: circumstances)
    let refusals = machine.refusals(of: happening, when: when, in: journey)
    guard refusals.contains(where: \.isRepairable) else { return refusals }
    let chain = machine.repair(for: happening, in: journey) ?? []
    return refusals.map { refusal in
      var repaired = refusal
      if refusal.isRepairable { repaired.repair = chain }
      return repaired
    }
  }
}

extension Command {
  /// Whether it takes back an event that cannot be read; never one that a newer version can.
  fileprivate func takesBack(_ event: Event, in case: Case) -> Bool {
    guard !event.payload.isOfNewerVersion else { return false }
    switch self {
    case .retract(let sequence, _, _): return sequence == event.sequence
    case .undo: return `case`.standing.batches.last?.contains(event) == true
    case .answer, .forget, .record, .becomes, .further, .redo, .tick, .hear, .putOff:
      return false
    }
  }
}

// MARK: - Recording

extension Case {
  private func record(
    _ happenings: [Happening], _ when: When, insist: Bool, in circumstances: Circumstances
  ) -> Decision {
    guard !happenings.isEmpty else { return .nothingToDo }
    let machine = Machine(answers: answers, circumstances: circumstances)
    var next = self
    var drafts: [Draft] = []
    var cautions: [Refusal] = []
    for happening in happenings {
      let refusals = next.refusals(of: happening, when: when, in: circumstances)
      guard refusals.allSatisfy({ $0.force != .logical && ($0.force == .local || insist) }) else {
        return .refused(refusals)
      }
      cautions += refusals
      let against = Set(refusals.filter { $0.force == .national }.map(\.rule))
      let batch = machine.drafts(of: happening, when: when, against: against, in: next.journey)
      drafts += batch
      next.fold(batch, circumstances)
    }
    return .accepted(drafts, cautions: cautions)
  }

  /// The answer and what follows from it are one batch: taken back together.
  private func become(
    _ situation: Situation, _ happenings: [Happening], _ when: When,
    in circumstances: Circumstances
  ) -> Decision {
    let answer = Command.answer(.situation(situation), takingAlong: true)
    guard case .accepted(let turn, _) = decide(answer, in: circumstances) else {
      return .nothingToDo
    }
    guard !happenings.isEmpty else { return .accepted(turn, cautions: []) }
    var next = self
    next.fold(turn, circumstances)
    switch next.record(happenings, when, insist: false, in: circumstances) {
    case .accepted(let drafts, let cautions):
      return .accepted(turn + drafts, cautions: cautions)
    case let refused: return refused
    }
  }

  /// What an office looks at before it takes an application was in order when it took this one: no
  /// guard but logic is asked, and no paper or report is written that nobody spoke of.
  private func join(
    _ position: SaidProgress, _ when: When, in circumstances: Circumstances
  ) -> Decision {
    let machine = Machine(answers: answers, circumstances: circumstances).certain
    guard let chain = machine.chain(to: position, from: journey), !chain.isEmpty else {
      return .nothingToDo
    }
    let dated = position.waypoint.datedIndex(in: chain)
    var next = self
    var drafts: [Draft] = []
    for (index, happening) in chain.enumerated() {
      let day = index == dated ? when : .unknown
      let refusals = machine.refusals(of: happening, when: day, in: next.journey)
      guard refusals.isEmpty else { return .refused(refusals) }
      let batch = machine.drafts(of: happening, when: day, against: [], in: next.journey)
      drafts += batch
      next.fold(batch, circumstances)
    }
    return .accepted(drafts, cautions: [])
  }

  private mutating func fold(_ drafts: [Draft], _ circumstances: Circumstances) {
    for draft in drafts {
      evolve(
        Event(
          sequence: nextSequence, batch: nextBatch, payload: draft.payload,
          happened: draft.happened, written: 0))
    }
  }

  /// The sequence number of the event written next.
  package var nextSequence: Int { lastSequence + 1 }

  /// The highest sequence number; 0 for an empty log.
  ///
  /// Not always the last event's: what came from another desk may have been written earlier.
  package var lastSequence: Int { events.map(\.sequence).max() ?? 0 }

  /// The number of the batch written next.
  package var nextBatch: Int { (events.map(\.batch).max() ?? 0) + 1 }
}

extension Machine {
  /// A happening with what it brings about, to be written.
  fileprivate func drafts(
    of happening: Happening, when: When, against: Set<Rule>, in journey: Journey
  ) -> [Draft] {
    [Draft(payload: .happened(happening, because: nil, against: against), happened: when)]
      + consequences(of: happening, in: journey).map {
        Draft(
          payload: .happened($0.happening, because: $0.consequence, against: []), happened: when)
      }
  }
}

// MARK: - What was told

extension Case {
  /// An answer binds nobody: only its day is judged.
  private func hear(_ said: Told, _ when: When, _ moment: Moment) -> Decision {
    let told = said.showable
    guard !told.isTooLong else { return .refused([Refusal(.shortEnough)]) }
    guard (when.earliest ?? moment.day) <= moment.day else {
      return .refused([Refusal(.notInTheFuture, missing: .notAfter(moment.day))])
    }
    guard !told.isPersonal else { return .refused([Refusal(.nothingPersonal)]) }
    guard when.latest(today: moment.day) <= told.until, told.until.canBe(from: moment.day) else {
      return .refused([Refusal(.dayCanBe, missing: .notAfter(moment.day.lastThatCanBe))])
    }
    guard heard[told.key] != Heard(told: told, when: when) else { return .nothingToDo }
    return .accepted([Draft(payload: .told(told), happened: when)], cautions: [])
  }
}

// MARK: - Taking back

extension Case {
  private func change(
    _ payload: Payload, _ now: When, _ changed: Case, _ takingAlong: Bool,
    _ circumstances: Circumstances
  ) -> Decision {
    let orphans = newOrphans(of: changed, in: circumstances)
    guard orphans.isEmpty || takingAlong else { return .takesAlong(orphans) }
    let retractions = orphans.map {
      Draft(payload: .retracted($0.sequence, .enteredWrongly), happened: now)
    }
    return .accepted([Draft(payload: payload, happened: now)] + retractions, cautions: [])
  }

  private func retract(
    _ sequence: Int, _ reason: RetractionReason, _ now: When, _ takingAlong: Bool,
    _ circumstances: Circumstances
  ) -> Decision {
    guard let event = events.first(where: { $0.sequence == sequence }), isLive(event) else {
      return .nothingToDo
    }
    let own = [event] + consequences(of: event)
    let orphans = newOrphans(of: without(Set(own.map(\.sequence))), in: circumstances)
    guard orphans.isEmpty || takingAlong else { return .takesAlong(orphans) }
    return .accepted(
      (own + orphans).map {
        Draft(payload: .retracted($0.sequence, reason), happened: now)
      }, cautions: [])
  }

  /// The events that a rule wrote right behind this one.
  private func consequences(of event: Event) -> [Event] {
    let behind = events.drop { $0.sequence != event.sequence }.dropFirst()
    return Array(
      behind.prefix {
        guard case .happened(_, .some, _) = $0.payload else { return false }
        return $0.batch == event.batch
      }
    ).filter(isLive)
  }

  /// The events that the change orphans; what did not fit before it stays as it is.
  private func newOrphans(of changed: Case, in circumstances: Circumstances) -> [Event] {
    let before = Set(orphans(in: circumstances).map(\.sequence))
    return changed.orphans(in: circumstances).filter { !before.contains($0.sequence) }
  }

  /// The live happenings that would now be refused, and those that fall with them.
  package func orphans(in circumstances: Circumstances) -> [Event] {
    let machine = Machine(answers: answers, circumstances: circumstances)
    var replayed = Journey(startingFrom: answers)
    var orphans: [Event] = []
    var causeIsGone = false
    for (event, happening) in happenings {
      guard case .happened(_, let consequence, _) = event.payload else { continue }
      let falls =
        consequence != nil
        ? causeIsGone
        : machine.refusals(of: happening, when: event.happened, in: replayed)
          .contains {
            $0.force == .logical && $0.rule != .changesSomething && $0.rule != .notInTheFuture
          }
      if consequence == nil { causeIsGone = falls }
      if falls {
        orphans.append(event)
      } else {
        replayed.apply(happening, when: event.happened)
      }
    }
    return orphans
  }

  private func undo(_ now: When) -> Decision {
    guard let last = standing.batches.last else { return .nothingToDo }
    return .accepted(
      last.map { Draft(payload: .retracted($0.sequence, .enteredWrongly), happened: now) },
      cautions: [])
  }

  /// Only directly after an undo, or another redo: batch by batch what was taken back is written again.
  private func redo() -> Decision {
    let standing = standing
    guard let undone = standing.undone.last else { return .nothingToDo }
    return .accepted(
      undone.map { standing.rewritten($0) }, cautions: [])
  }

  /// What the next undo takes back; empty where there is nothing.
  package var lastBatch: [Event] { standing.batches.last ?? [] }

  /// What the next redo writes again; empty where there is nothing.
  package var undoneBatch: [Event] { standing.undone.last ?? [] }

  /// What stands of the log, and what was undone of it.
  fileprivate var standing: Standing {
    events.batches.reduce(into: Standing()) { standing, batch in standing.take(batch) }
  }
}

/// The batches of a log that stand, in order of writing, and those that can be written again.
///
/// An undo takes back exactly the last batch that stands, its retractions included: both are gone.
private struct Standing {
  var batches: [[Event]] = []
  /// What was undone since something else was written, the last one last.
  var undone: [[Event]] = []
  /// Under which number an event stands that was written again.
  private var renumbered: [Int: Int] = [:]

  mutating func take(_ batch: [Event]) {
    let taken = batch.compactMap(\.takesBack)
    if taken.count == batch.count, taken == batches.last?.map(\.sequence) {
      undone.append(batches.removeLast())
      return
    }
    if let last = undone.last,
      batch.map({ Draft(payload: $0.payload, happened: $0.happened) }) == last.map(rewritten)
    {
      undone.removeLast()
      for (old, new) in zip(last, batch) { renumbered[old.sequence] = new.sequence }
    } else {
      undone = []
    }
    batches.append(batch)
  }

  /// The event to be written again; what it takes back may itself have been written again since.
  func rewritten(_ event: Event) -> Draft {
    guard case .retracted(var sequence, let reason) = event.payload else {
      return Draft(payload: event.payload, happened: event.happened)
    }
    while let new = renumbered[sequence] { sequence = new }
    return Draft(payload: .retracted(sequence, reason), happened: event.happened)
  }
}

extension Event {
  /// The event that this one takes back, if it is a retraction.
  fileprivate var takesBack: Int? {
    guard case .retracted(let sequence, _) = payload else { return nil }
    return sequence
  }
}

extension [Event] {
  fileprivate var batches: [[Event]] {
    reduce(into: []) { batches, event in
      if batches.last?.last?.batch == event.batch {
        batches[batches.count - 1].append(event)
      } else {
        batches.append([event])
      }
    }
  }
}
