import CNCurses
import Glibc

/// A process of its own that gives the terminal back where this one cannot: after SIGKILL, or without memory.
///
/// It sleeps until this process is gone, and costs no thread here. Nothing is forked where `BUKA_NO_GUARD` is set,
/// for who debugs.
package enum TerminalGuard {
  /// Posts the guard where there is a terminal; early, as it keeps the memory that there is now.
  package static func post(_ environment: [String: String]) {
    guard !isSwitchedOff(environment), let files = try? TerminalFiles() else { return }
    defer { files.close() }
    if cnc_note_terminal(files.input) { _ = cnc_post_guard() }
  }

  /// Sends the guard away, where one stands: the terminal stays as it is.
  package static func dismiss() { cnc_dismiss_guard() }

  /// Says these words on standard error where the program ends of a trap or a bad access, with the terminal given
  /// back before.
  package static func sayAtCrash(_ words: String, _ environment: [String: String]) {
    cnc_catch_crashes(words + "\n", isSwitchedOff(environment))
  }

  private static func isSwitchedOff(_ environment: [String: String]) -> Bool {
    !["", "0"].contains(environment["BUKA_NO_GUARD", default: ""])
  }
}
