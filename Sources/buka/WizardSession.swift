import CardJourney
import CaseStore
import CityGuide
import Foundation
import NCursesTerminal
import Screens
import Terminal

/// The loop around the screens: wait, update, carry out, draw.
struct WizardSession {
  private let bench: Workbench
  private let terminal: any TerminalDevice
  private var model: Model
  private let start = ContinuousClock.now

  init(_ bench: Workbench, terminal: any TerminalDevice) throws {
    self.bench = bench
    self.terminal = terminal
    let context = try bench.firstContext(size: terminal.size)
    model = Model(context: context)
    let open = context.entries.filter { $0.outcome == nil }
    // One case and nothing else: nobody wants to pick it from a list.
    if open.count == 1, context.entries.count == 1, let entry = open.first {
      _ = carryOut(.openCase(entry.id))
    }
    for effect in model.limit(to: terminal.repertoire) { _ = carryOut(effect) }
  }

  /// Runs until the person leaves; the sentence to print, and the exit code.
  mutating func run() -> (farewell: Phrase, code: Int32) {
    while true {
      terminal.show(model.frame())
      let input = terminal.nextInput(timeout: millisecondsToMidnight)
      let elapsed = ContinuousClock.now - start
      for effect in model.update(input, at: bench.surroundings.moment, elapsed: elapsed) {
        if let farewell = carryOut(effect) {
          terminal.leave()
          return (farewell, WizardSession.code(for: input))
        }
      }
    }
  }

  /// The screens' language at the end: it can be switched while they run.
  var language: Language { model.language }

  private static func code(for input: Input) -> Int32 {
    switch input {
    case .interrupted, .key(.control("c")): 130
    case .terminated(let signal): 128 + signal
    case .key, .resized, .resumed, .timedOut, .endOfInput: 0
    }
  }

  /// A new day changes what is due; nothing else happens by itself.
  private var millisecondsToMidnight: Int {
    let seconds = (bench.surroundings.epochSeconds + 8 * 3600) % 86_400
    return Int(86_400 - seconds) * 1000
  }

  /// Carries an effect out, and those that follow from it; the farewell where it was the last one.
  private mutating func carryOut(_ effect: Effect) -> Phrase? {
    var waiting = [effect]
    while let next = waiting.popLast() {
      switch next {
      case .leave(let farewell): return farewell
      case .suspend: terminal.suspend()
      case .redraw: terminal.redrawFromScratch()
      default:
        do {
          guard let result = try result(of: next) else { continue }
          waiting += model.receive(result).reversed()
        } catch {
          waiting += model.receive(.failed(error.phrase)).reversed()
        }
      }
    }
    return nil
  }

  private func result(of effect: Effect) throws(Failure) -> EffectResult? {
    switch effect {
    case .loadCases: return .cases(try bench.entries())
    case .openCase(let id): return .opened(try bench.file(id))
    case .begin(let drafts): return .opened(try begin(drafts))
    case .append(let id, let drafts, let sequence):
      return try append(drafts, to: id, after: sequence)
    case .rename(let id, let nickname):
      try Workbench.logging { () throws(StoreError) in try bench.log.rename(id, to: nickname) }
      return .opened(try bench.file(id))
    case .loadGuide(let place): return .guide(try bench.guide(for: place))
    case .loadPlaces:
      return .places(
        try bench.places(), documented: Set(bench.library.allPlacesWithGuides),
        try bench.banks())
    case .loadAdvice: return .advice(try bench.advice())
    case .loadWords: return .words(try bench.words())
    case .suspend, .redraw, .leave: return nil
    }
  }

  private func begin(_ drafts: [Draft]) throws(Failure) -> CaseFile {
    let id = try Workbench.logging { () throws(StoreError) in
      try bench.log.create(nickname: nil, written: bench.surroundings.epochSeconds)
    }
    let events = try bench.append(drafts, to: CaseFile(nickname: nil, case: Case(id: id)))
    return CaseFile(nickname: nil, case: Case(id: id, events: events))
  }

  private func append(
    _ drafts: [Draft], to id: String, after sequence: Int
  ) throws(Failure) -> EffectResult {
    let digest = bench.digest(of: model.place)
    do {
      let events = try bench.log.append(
        drafts, to: id, after: sequence, written: bench.surroundings.epochSeconds,
        decidedUnder: digest)
      bench.keepStamp(of: model.context.case, after: events)
      return .appended(events)
    } catch {
      if case .conflict(let events) = error { return .conflict(events) }
      throw Failure(error)
    }
  }
}
