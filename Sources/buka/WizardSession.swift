import CardJourney
import CaseStore
import CityGuide
import Copy
import Foundation
import NCursesTerminal
import Screens
import Terminal

/// The loop around the screens: wait, update, carry out, draw.
struct WizardSession {
  private let bench: Workbench
  private let terminal: any TerminalDevice
  private let runner: EffectRunner
  private var model: Model
  private let start = ContinuousClock.now
  /// Nil where nothing is cleared by itself.
  private var idleClear: IdleClear?

  /// Opens the list, or the one case there is; after `idleMinutes` without a key the screen is cleared for the
  /// next client, never where nil.
  init(_ bench: Workbench, terminal: any TerminalDevice, idleMinutes: Int? = nil) throws {
    self.bench = bench
    self.terminal = terminal
    idleClear = idleMinutes.map { IdleClear(minutes: $0, at: 0) }
    runner = EffectRunner(bench, terminal: terminal)
    model = runner.model(in: try bench.firstContext(size: terminal.size))
    for effect in model.limit(to: terminal.repertoire) { _ = runner.carryOut(effect, on: &model) }
    // What was said on the normal screen is not seen behind this one.
    if let mistake = OwnSettings.ofPerson.mistakes.first { _ = model.receive(.failed(mistake)) }
  }

  /// Runs until the person leaves; the sentence to print, and the exit code.
  mutating func run() -> (farewell: Phrase, code: Int32) {
    while true {
      terminal.show(model.frame())
      let input = nextInput()
      let elapsed = ContinuousClock.now - start
      let now = milliseconds
      if case .key = input { idleClear?.noteKey(at: now) }
      var effects = model.update(input, at: bench.surroundings.moment, elapsed: elapsed)
      if case .key = input { runner.check(on: &model) }
      if idleClear?.isDue(at: now) == true { effects += model.nextClient() }
      for effect in effects {
        if let farewell = runner.carryOut(effect, on: &model) {
          terminal.leave()
          return (farewell, WizardSession.code(for: input))
        }
      }
    }
  }

  /// The next input; until it comes the list is read on, where there is anything to read.
  private mutating func nextInput() -> Input {
    while model.showsList, bench.lines.unread > 0 {
      let input = terminal.nextInput(timeout: 0, takesText: model.takesText)
      guard input == .timedOut else { return input }
      _ = runner.carryOut(.readOn, on: &model)
      terminal.show(model.frame())
    }
    // A new day changes what is due; else nothing happens by itself.
    return terminal.nextInput(
      timeout: min(millisecondsToMidnight, idleClear?.timeLeft(at: milliseconds) ?? .max),
      takesText: model.takesText)
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

  /// What a clock shows that nobody can set.
  private var milliseconds: Int {
    Int((ContinuousClock.now - start) / .milliseconds(1))
  }

  private var millisecondsToMidnight: Int {
    let seconds = (bench.surroundings.epochSeconds + 8 * 3600) % 86_400
    return Int(86_400 - seconds) * 1000
  }
}
