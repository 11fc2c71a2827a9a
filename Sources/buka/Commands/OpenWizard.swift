import ArgumentParser
import CardJourney
import CaseStore
import Copy
import Glibc
import NCursesTerminal
import Screens
import Terminal

/// Opens the wizard: on the full screen where there is one, line by line where there is none.
struct OpenWizard: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "wizard", abstract: .saying(\.wizardAbstract))

  @OptionGroup var options: Options
  @OptionGroup var screen: ScreenOptions

  @Flag(
    name: [.long, .customLong("accessible")],
    help: .saying(\.plainFlag))
  var plain = false

  @Option(
    help: ArgumentHelp(
      .saying(\.idleMinutesOption),
      valueName: "minutes"))
  var idleMinutes: Int?

  /// What no words at all ask for, without the parser, which would say the same.
  static var withoutWords: OpenWizard {
    var command = OpenWizard()
    (command.options, command.screen) = (.none, .none)
    (command.plain, command.idleMinutes) = (false, nil)
    return command
  }

  func validate() throws {
    guard let idleMinutes, idleMinutes < 1 || idleMinutes > 1440 else { return }
    throw ValidationError(.saying(\.idleMinutesRange))
  }

  func carryOut(in surroundings: Surroundings) throws {
    try open(surroundings, practisingIn: nil)
  }

  /// Opens it, over a log of its own where nothing is to be kept.
  func open(_ surroundings: Surroundings, practisingIn practice: MemoryCaseLog?) throws {
    let wantsLines = plain || surroundings.wantsLines
    // Before anything is read: it keeps the memory that it is forked with.
    if !wantsLines { TerminalGuard.post(surroundings.environment) }
    let bench = try Workbench(
      surroundings, for: .writing, warnings: nil, practisingIn: practice)
    // What is wrong with it is said on the normal screen.
    _ = try bench.logging { log throws(StoreError) in try log.hasChangedElsewhere() }
    guard !wantsLines else { return try talk(bench) }
    if let scripted = try ScriptedScreen(surroundings.environment, ascii: screen.ascii) {
      return try draw(bench, on: scripted)
    }
    let terminal: NCursesTerminal
    do {
      terminal = try NCursesTerminal(environment: surroundings.environment, wishes: screen.wishes)
    } catch {
      TerminalGuard.dismiss()
      switch error {
      case .notATerminal, .tooManyFiles: return try talk(bench)
      case .unknownTerminal(let name): return try talk(bench, because: noScreen(on: name))
      }
    }
    try draw(bench, on: terminal)
  }

  /// Why there are only lines; a dumb terminal is what somebody chose.
  private func noScreen(on terminal: String) -> Phrase? {
    guard terminal != "dumb" else { return nil }
    let name = terminal.isEmpty ? "TERM" : "TERM=\(terminal)"
    return Phrase { $0.terminalDrawsNoScreens(name: name) }
  }

  private func draw(_ bench: Workbench, on terminal: any TerminalDevice) throws {
    var session: WizardSession
    do {
      session = try WizardSession(bench, terminal: terminal, idleMinutes: idleMinutes)
    } catch {
      // The sentence belongs on the normal screen.
      terminal.leave()
      throw error
    }
    let end = session.run()
    StandardStream.output.noteDone(end.farewell)
    StandardStream.output.line(end.farewell[session.language])
    if end.code != 0 { throw ExitCode(end.code) }
  }

  private func talk(_ bench: Workbench, because reason: Phrase? = nil) throws {
    let repertoire =
      screen.ascii ? .ascii : bench.surroundings.repertoire(writingTo: STDOUT_FILENO)
    var session = try PlainSession(
      bench, lines: LineReader(), repertoire: repertoire, because: reason)
    let code = session.run()
    if code != 0 { throw ExitCode(code) }
  }
}
