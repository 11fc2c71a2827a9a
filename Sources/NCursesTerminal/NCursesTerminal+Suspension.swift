import CNCurses
import Glibc
import Terminal

extension NCursesTerminal {
  /// Stops until the process is continued, and reports that.
  ///
  /// - Parameter wholeGroup: whether the processes started along with this one stop too; they must
  ///   for Ctrl-Z, or a script that waits for this process would hold the terminal.
  func suspend(wholeGroup: Bool) {
    guard !hasEnded else { return }
    handBack()
    _ = cnc_stop(wholeGroup)
    resume()
  }

  /// Takes the terminal back after a stop, also one that gave no notice (SIGSTOP).
  func resume() {
    guard !hasEnded else { return }
    cnc_await_foreground(files.input)
    // After SIGSTOP curses does not know yet that the shell has had the terminal.
    handBack()
    dropContinueSignals()
    noteSize()
    redrawFromScratch()
    pending.append(.resumed)
  }

  /// Reports the size if it has changed; only the last of several changes is reported.
  func noteSize() {
    guard adoptSize() else { return }
    pending.removeAll {
      if case .resized = $0 { true } else { false }
    }
    pending.append(.resized(size))
  }

  /// What stopped and continued the process, and what changed meanwhile, is accounted for; other
  /// signals that came with it are not.
  private func dropContinueSignals() {
    while case let number = cnc_next_signal(), number != 0 {
      switch number {
      case SIGCONT, SIGTSTP, SIGWINCH: break
      default: note(signal: number)
      }
    }
  }
}
