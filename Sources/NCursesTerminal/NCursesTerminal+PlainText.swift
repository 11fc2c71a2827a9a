import CNCurses
import Glibc
import Terminal

extension NCursesTerminal {
  /// Writes a text on the normal screen, where it stays, and waits until Enter is pressed.
  package func showPlainly(_ text: String) {
    guard !hasEnded else { return }
    handBack()
    write(text)
    awaitEnter()
    noteSize()
    redrawFromScratch()
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(files.output, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }

  /// The shell's modes hold meanwhile: a line arrives when it is ended.
  ///
  /// Enter ends the waiting, an empty line by Ctrl-D too, and what is to be reported. A new size is no reason: the
  /// text would be covered.
  private func awaitEnter() {
    var polled = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: files.input, events: Int16(POLLIN), revents: 0),
    ]
    while pending.isEmpty, !hasEnded {
      let count = poll(&polled, nfds_t(polled.count), -1)
      guard count > 0 else { continue }
      readSignalsPlainly()
      guard polled[1].revents != 0, pending.isEmpty else { continue }
      var byte: UInt8 = 0
      switch read(files.input, &byte, 1) {
      case 1 where byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r"): continue
      case 1: return
      case 0 where Int32(polled[1].revents) & POLLHUP == 0: return
      case -1 where errno == EINTR || errno == EAGAIN: continue
      default: hasEnded = true
      }
    }
  }

  /// Does what signals ask for while the terminal is the shell's.
  private func readSignalsPlainly() {
    while case let number = cnc_next_signal(), number != 0 {
      switch number {
      // Looked at when the text is left.
      case SIGWINCH: break
      case SIGTSTP:
        _ = cnc_stop(false)
        cnc_await_foreground(files.input)
      case SIGCONT: cnc_await_foreground(files.input)
      default: note(signal: number)
      }
    }
  }
}
