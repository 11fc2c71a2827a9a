import CardJourney
import CityGuide
import Copy
import Terminal

extension Model {
  mutating func perform(_ command: Command, said: Phrase) -> [Effect] {
    switch context.`case`.decide(command, in: context.circumstances) {
    case .nothingToDo where context.`case`.locked != nil: notice = context.`case`.locked
    case .nothingToDo:
      notice =
        switch command {
        case .undo: Phrase(\.nothingToUndo)
        case .redo: Phrase(\.nothingToRedo)
        default: Phrase(\.nothingToChange)
        }
    case .refused(let refusals):
      let refusal = RefusalScreen(command: command, said: said, refusals: refusals)
      screens.append(OpenScreen(.refusal(refusal), in: context))
    case .takesAlong(let events):
      let question = TakesAlongScreen(command: command, said: said, events: events)
      screens.append(OpenScreen(.takesAlong(question), in: context))
    case .accepted(let drafts, let cautions):
      pendingNotice = cautions.isEmpty ? said : said.warning(of: cautions, context.statements)
      guard let file = context.file else { return [.begin(drafts)] }
      return [.append(file.case.id, drafts, after: file.case.lastSequence)]
    }
    return []
  }

  /// Takes what came of an effect.
  ///
  /// `isAwaiting` where results of other effects are still to come, after which ``finish()`` makes the page.
  package mutating func receive(_ result: EffectResult, isAwaiting: Bool = false) -> [Effect] {
    settle(take(result), isAwaiting: isAwaiting)
  }

  private mutating func take(_ result: EffectResult) -> [Effect] {
    switch result {
    case .cases(let entries, let unread):
      context.unreadEntries = unread
      context.entries = entries
    case .opened(let file): return opened(file)
    case .entered(let file):
      screens = [home]
      return opened(file, isListed: true)
    case .enteredSeveral(let outcomes): return entered(outcomes)
    case .appended(let events): return written(events)
    case .conflict(let events):
      let effects = written(events)
      notice = Phrase(\.changedElsewhereRecordAgain)
      return effects
    case .reread(let file):
      context.file = file
      if notice == nil { notice = .changedElsewhere }
      return refreshed()
    case .goneElsewhere(let id):
      screens = [home]
      leaveCase()
      notice = .goneElsewhere(id)
      return [.loadCases]
    case .guide(let guide): context.placeGuide = guide
    case .places(let places, let documented, let banks):
      context.places = places
      context.documented = documented
      context.banks = banks
    case .advice(let pages): context.advice = pages
    case .words(let words): context.words = words
    case .waysOut(let ways): context.waysOut = ways
    case .companions(let others): context.companions = others
    case .code(let text, let outcome): context.codes[text] = outcome
    case .takenAway(let taken):
      notice = taken.phrase
      if top.destination.kind == .takeAway { screens.removeLast() }
    case .wiped(let id, let files):
      screens = [home]
      notice = .wiped(id, leaving: files)
      return [.loadCases]
    case .failed(let phrase): failed(phrase)
    case .notKept(let phrase):
      notKept = phrase
      failed(phrase)
    }
    return []
  }

  /// The lines that were not made stay on their page; where none is left, the list shows what was made.
  private mutating func entered(_ outcomes: [BatchOutcome]) -> [Effect] {
    let made = outcomes.compactMap(\.id)
    let ids = made.joined(separator: " ")
    notice = Phrase { $0.casesWereMade(count: made.count, ids: ids) }
    guard case .batch(let batch) = top.destination, let left = batch.left(after: outcomes) else {
      screens = [home]
      return [.loadCases]
    }
    let kept = Phrase { $0.casesMadeLinesLeft(count: made.count, left: left.count) }
    notice = kept
    top.turn(to: .batch(left), in: context)
    return [.loadCases]
  }

  private mutating func failed(_ phrase: Phrase) {
    pendingNotice = nil
    pendingCommand = nil
    notice = phrase
  }

  /// `isListed` where the list is wanted before calls and questions.
  private mutating func opened(_ file: CaseFile, isListed: Bool = false) -> [Effect] {
    let isBegun = context.file == nil && screens.contains { $0.destination.kind == .wizard }
    context.file = file
    if !isBegun {
      let wizard = WizardScreen(isListed: isListed)
      screens = [home, OpenScreen(.wizard(wizard), in: context)]
    }
    said()
    return refreshed()
  }

  private mutating func written(_ events: [Event]) -> [Effect] {
    notKept = nil
    var file = context.file
    for event in events { file?.case.evolve(event) }
    // What the person was told of the guide is kept with the batch.
    file?.stamp = nil
    context.file = file
    if top.screen.closesWhenWritten { screens.removeLast() }
    said()
    let effects = refreshed()
    guard let next = pendingCommand else { return effects }
    pendingCommand = nil
    return effects + perform(next.command, said: next.said)
  }

  private mutating func said() {
    notice = pendingNotice
    pendingNotice = nil
  }

  /// The guide of another place is read when the answer changes; the rules follow the answers.
  private mutating func refreshed() -> [Effect] {
    guard let place = context.answers.place else {
      context.placeGuide = nil
      return []
    }
    return context.placeGuide?.place == place ? [] : [.loadGuide(place)]
  }

  /// What is saved, and when to come back; what is not, where the last thing could not be written.
  var farewell: Phrase {
    if context.isPractice { return .practiceEnds }
    if let notKept {
      return Phrase { $0.lastRecordNotSaved(reason: notKept($0)) }
    }
    guard let file = context.file else { return Phrase(\.runAgainToGoOn) }
    let id = file.case.id
    let due = file.case.obligations(in: context.circumstances).compactMap(\.attention).first
    guard let due else {
      return Phrase { $0.caseIsSaved(id: id) }
    }
    return due <= context.today
      ? Phrase { $0.caseSavedDueToday(id: id) }
      : Phrase { $0.caseSavedOpenBy(id: id, day: due.phrase($0)) }
  }
}

extension Phrase {
  /// The phrase with the warnings that came with it.
  fileprivate func warning(of cautions: [Refusal], _ statements: Statements) -> Phrase {
    guard let first = cautions.first else { return self }
    let said = self
    return Phrase { $0.saidWithCaution(said: said($0), caution: first.rule.phrase(statements)($0)) }
  }
}

extension Phrase {
  /// What is said where another window wrote to the open case.
  static let changedElsewhere = Phrase(\.caseChangedElsewhere)

  /// What is said where another window deleted the open case.
  static func goneElsewhere(_ id: String) -> Phrase {
    Phrase { $0.caseDeletedElsewhere(id: id) }
  }
}
