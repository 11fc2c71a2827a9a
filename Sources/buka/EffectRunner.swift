import CardJourney
import CaseStore
import CityGuide
import Copy
import Screens
import Terminal

/// Carries out what the screens ask for, whichever way they are shown.
struct EffectRunner {
  private let bench: Workbench
  /// What is stopped and painted anew; nil where lines are written.
  private let terminal: (any TerminalDevice)?

  init(_ bench: Workbench, terminal: (any TerminalDevice)? = nil) {
    self.bench = bench
    self.terminal = terminal
  }

  /// The program at its start; one case and nothing else is opened: nobody wants to pick it from a list.
  func model(in context: Context) -> Model {
    var model = Model(context: context, isAwaiting: true)
    if let entry = context.entries.first, context.entries.count == 1, context.unreadEntries == 0,
      entry.outcome == nil
    {
      _ = carryOut(.openCase(entry.id), on: &model)
    }
    model.finish()
    return model
  }

  /// Carries an effect out, and those that follow from it; the farewell where it was the last one.
  func carryOut(_ effect: Effect, on model: inout Model) -> Phrase? {
    var waiting = [effect]
    while let next = waiting.popLast() {
      switch next {
      case .leave(let farewell): return farewell
      case .suspend: terminal?.suspend()
      case .redraw:
        // What is there now, not what was shown last: that may be the last client's.
        model.finish()
        terminal?.show(model.frame())
        terminal?.redrawFromScratch()
      case .showPlainly(let text):
        // Line by line everything is on the normal screen already.
        if let terminal { terminal.showPlainly(text) } else { StandardStream.output.line(text) }
      default:
        let shown = model
        bench.lockPatience.tell = { tellOfWaiting(shown) }
        do {
          guard let result = try result(of: next, on: model) else { continue }
          waiting += model.receive(result, isAwaiting: !waiting.isEmpty).reversed()
        } catch {
          let result: EffectResult = next.writes ? .notKept(error.phrase) : .failed(error.phrase)
          waiting += model.receive(result, isAwaiting: !waiting.isEmpty).reversed()
        }
      }
    }
    model.finish()
    return nil
  }

  /// Reads in what another program has written, and says that what was recorded may be lost where the log is no
  /// longer where it was opened.
  func check(on model: inout Model) {
    do {
      try bench.logging { log throws(StoreError) in try log.requireInPlace() }
      let hasChanged = try bench.logging { log throws(StoreError) in try log.hasChangedElsewhere() }
      if hasChanged { _ = carryOut(model.rereading, on: &model) }
    } catch {
      _ = model.receive(.notKept(error.phrase))
    }
  }

  private func tellOfWaiting(_ shown: Model) {
    guard let terminal else {
      StandardStream.output.line(Phrase.waitingForLog[shown.language])
      return StandardStream.output.flush()
    }
    var shown = shown
    shown.finish()
    terminal.show(shown.frame(saying: .waitingForLog))
  }

  private func result(of effect: Effect, on model: Model) throws(Failure) -> EffectResult? {
    switch effect {
    case .loadCases where terminal == nil:
      // Lines are said once: nothing is read on behind them.
      return .cases(try bench.entries(), unread: 0)
    case .loadCases:
      try bench.beginList()
      return .cases(bench.lines.entries, unread: bench.lines.unread)
    case .readOn:
      try bench.readOn()
      return .cases(bench.lines.entries, unread: bench.lines.unread)
    case .openCase(let id): return .opened(try bench.file(id))
    case .rereadCase(let id): return try reread(id, on: model)
    case .begin(let drafts): return .opened(try bench.create(drafts))
    case .beginEntry(let line): return .entered(try bench.begin(line).file)
    case .beginBatch(let lines): return .enteredSeveral(lines.map(begun))
    case .append(let id, let drafts, let sequence):
      return try append(drafts, to: id, after: sequence, on: model)
    case .rename(let id, let nickname):
      try bench.logging { log throws(StoreError) in try log.rename(id, to: nickname) }
      return .opened(try bench.file(id))
    case .wipe(let id): return .wiped(id, files: try bench.wipe(id))
    case .wipeEverything: return .wiped(nil, files: try bench.wipe(nil))
    case .loadGuide(let place): return .guide(try bench.guide(for: place))
    case .loadPlaces:
      return .places(
        try bench.places(), documented: Set(bench.guides.placesWithGuides),
        try bench.banks())
    case .loadAdvice: return .advice(try bench.advice())
    case .loadWords: return .words(try bench.words())
    case .lookForWaysOut: return .waysOut(bench.waysOut())
    case .loadCompanions: return .companions(bench.companions(of: model.context))
    case .makeCode(let text): return .code(text, bench.code(of: text))
    case .takeAway(let way):
      if way == .print { terminal?.show(model.frame(saying: .printing)) }
      return .takenAway(try bench.takeAway(way, model.context))
    case .suspend, .redraw, .showPlainly, .leave: return nil
    }
  }

  /// One line as a case; what cannot be written keeps no other from it.
  private func begun(_ line: BatchLine) -> BatchOutcome {
    do { return .made(line.text, try bench.begin(line.reading).file.case.id) } catch {
      return .refused(line.text, error.phrase)
    }
  }

  private func append(
    _ drafts: [Draft], to id: String, after sequence: Int, on model: Model
  ) throws(Failure) -> EffectResult {
    do {
      let events = try bench.log().append(
        drafts, to: id, after: sequence, written: bench.surroundings.epochSeconds)
      bench.keepStamp(of: model.context.case, after: events)
      return .appended(events)
    } catch {
      guard case .conflict = error else { throw Failure(error) }
      return try changedElsewhere(id, since: model.context.case.events)
    }
  }

  /// What another program wrote to the open case; nil where it wrote to others.
  private func reread(_ id: String, on model: Model) throws(Failure) -> EffectResult? {
    let isThere = try bench.logging { log throws(StoreError) in
      try log.marks().contains { $0.id == id }
    }
    guard isThere else { return .goneElsewhere(id) }
    let file = try bench.file(id)
    let isSame =
      file.case.events == model.context.case.events
      && file.nickname == model.context.file?.nickname
    return isSame ? nil : .reread(file)
  }

  /// What came in between; the whole case where another desk's records stand among those known.
  private func changedElsewhere(
    _ id: String, since known: [Event]
  ) throws(Failure) -> EffectResult {
    let file = try bench.file(id)
    guard file.case.events.starts(with: known) else { return .opened(file) }
    return .conflict(Array(file.case.events.dropFirst(known.count)))
  }
}
