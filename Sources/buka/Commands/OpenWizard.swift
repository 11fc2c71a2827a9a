import ArgumentParser
import CardJourney
import Foundation
import NCursesTerminal
import Screens
import Terminal

/// Opens the screens.
struct OpenWizard: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "wizard", abstract: "Open the wizard in the terminal (the default).")

  @OptionGroup var options: Options

  @Option(
    help: ArgumentHelp(
      "Clear the screen for the next client after so many minutes without a key.",
      valueName: "minutes"))
  var idleMinutes: Int?

  func validate() throws {
    guard let idleMinutes, idleMinutes < 1 || idleMinutes > 1440 else { return }
    throw ValidationError("--idle-minutes takes 1 to 1440.")
  }

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let terminal = try openTerminal(surroundings)
    var session: WizardSession
    do {
      session = try WizardSession(bench, terminal: terminal, idleMinutes: idleMinutes)
    } catch {
      // The sentence belongs on the normal screen.
      terminal.leave()
      throw error
    }
    let end = session.run()
    print(end.farewell[session.language])
    if end.code != 0 { throw ExitCode(end.code) }
  }

  private func openTerminal(_ surroundings: Surroundings) throws -> NCursesTerminal {
    do {
      return try NCursesTerminal(environment: surroundings.environment)
    } catch {
      throw Failure(error)
    }
  }
}
