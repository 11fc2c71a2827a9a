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
  @OptionGroup var screen: ScreenOptions

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let terminal = try openTerminal(surroundings)
    var session: WizardSession
    do {
      session = try WizardSession(bench, terminal: terminal)
    } catch {
      // The sentence belongs on the normal screen.
      terminal.leave()
      throw error
    }
    let end = session.run()
    print(end.farewell[session.language])
    if end.code != 0 { throw ExitCode(end.code) }
  }

  private func openTerminal(_ surroundings: Surroundings) throws -> any TerminalDevice {
    if let scripted = try ScriptedScreen(surroundings.environment, ascii: screen.ascii) {
      return scripted
    }
    do {
      return try NCursesTerminal(environment: surroundings.environment, wishes: screen.wishes)
    } catch {
      throw Failure(error)
    }
  }
}
