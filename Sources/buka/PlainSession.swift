import CardJourney
import CaseStore
import Copy
import Foundation
import Screens
import Terminal

/// The loop around the screens as lines: write, read a line, carry out.
struct PlainSession {
  private let bench: Workbench
  private let runner: EffectRunner
  private let lines: LineReader
  private var dialogue: PlainDialogue
  private var model: Model
  private let reason: Phrase?
  /// The last event of each case when it began.
  private let before: [String: Int]

  /// Cells for a line: more than any sentence has.
  private static let columns = 10_000

  /// `reason` says why lines are written where they were not asked for.
  init(
    _ bench: Workbench, lines: LineReader, repertoire: Repertoire, because reason: Phrase?
  ) throws {
    self.reason = reason
    self.bench = bench
    before = Dictionary(
      uniqueKeysWithValues: try bench.logging { log throws(StoreError) in try log.marks() }
        .map { ($0.id, $0.sequence) })
    self.lines = lines
    runner = EffectRunner(bench)
    let columns = bench.surroundings.columns
    // A sentence stays on one line: who listens stops where a line ends.
    dialogue = PlainDialogue(columns: PlainSession.columns)
    model = runner.model(in: try bench.contextForLines(columns: columns))
    guard repertoire != .full else { return }
    for effect in model.limit(to: repertoire) { _ = runner.carryOut(effect, on: &model) }
  }

  /// Runs until the person leaves; the exit code.
  mutating func run() -> Int32 {
    write(dialogue.opening(model, because: reason))
    // Who is not heard any more is not asked either.
    while !StandardStream.output.isBroken {
      let event = lines.next()
      startLine(after: event)
      let (effects, code) = effects(of: event)
      if case .line = event { runner.check(on: &model) }
      for effect in effects {
        if let farewell = runner.carryOut(effect, on: &model) {
          write(dialogue.farewell(farewell, model))
          return code
        }
      }
      write(dialogue.say(model))
    }
    noteRecorded()
    return 0
  }

  /// Names the case in which something was recorded meanwhile.
  private func noteRecorded() {
    guard let recorded = model.context.file?.case,
      recorded.lastSequence > before[recorded.id, default: 0]
    else { return }
    StandardStream.output.noteDone(.changed(recorded.id))
  }

  /// What an event asks for, and the exit code where it asks to leave.
  private mutating func effects(of event: LineReader.Event) -> ([Effect], Int32) {
    let moment = bench.surroundings.moment
    switch event {
    case .line(let line): return (dialogue.hear(line, &model, at: moment), 0)
    case .end: return (model.update(.endOfInput, at: moment), 0)
    case .signal(let number):
      return (model.update(.terminated(signal: number), at: moment), 128 + number)
    }
  }

  /// A terminal has shown the line with its end; anywhere else the answer begins a line of its own.
  private func startLine(after event: LineReader.Event) {
    if case .line = event, isatty(STDIN_FILENO) == 1 { return }
    write("\n")
  }

  private func write(_ text: String) {
    StandardStream.output.write(text)
    StandardStream.output.flush()
  }
}

extension Workbench {
  /// What lines start with: pages are as long as they are, and say everything.
  fileprivate func contextForLines(columns: Int) throws(Failure) -> Context {
    var context = try firstContext(size: Size(columns: columns, rows: 10_000))
    context.entries = try entries()
    context.unreadEntries = 0
    context.saysAll = true
    return context
  }
}
