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
  /// A signal ends the waiting; what it asks for is done when the next input is read.
  private func awaitEnter() {
    var polled = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: files.input, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&polled, nfds_t(polled.count), -1)
      if count < 0, errno == EINTR { continue }
      guard count > 0, polled[0].revents == 0 else { return }
      var byte: UInt8 = 0
      guard read(files.input, &byte, 1) == 1 else {
        hasEnded = true
        return
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return }
    }
  }
}
