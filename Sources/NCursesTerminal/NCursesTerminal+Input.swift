import CNCurses
import Glibc
package import Terminal

extension NCursesTerminal {
  private enum Waiting {
    /// Keys or a signal may be there, or the terminal is gone.
    case ready(keyboard: Bool)
    case timedOut
  }

  /// How long a paste may pause before it counts as ended, in milliseconds.
  private static let pastePatience = 1000

  /// Waits for keys, signals or the end of the time allowed; between them the process sleeps.
  package func nextInput(timeout: Int?) -> Input {
    let deadline = Deadline(after: timeout)
    while pending.isEmpty, !hasEnded {
      switch wait(until: decoder.isPasting ? pasteDeadline(deadline) : deadline) {
      case .ready(let keyboard):
        readSignals()
        if keyboard, !readKeys(), !readKeys() { endOrContinue() }
      case .timedOut:
        pending += decoder.abandonPaste().map(Input.key)
        if pending.isEmpty, deadline.hasPassed { return .timedOut }
      }
    }
    return pending.isEmpty ? .endOfInput : pending.removeFirst()
  }

  /// The earlier of a deadline and the end of patience with a paste.
  private func pasteDeadline(_ deadline: Deadline) -> Deadline {
    let left = deadline.pollTimeout
    let patience = Self.pastePatience
    return Deadline(after: left < 0 ? patience : min(Int(left), patience))
  }

  private func wait(until deadline: Deadline) -> Waiting {
    var polled = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: files.input, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&polled, nfds_t(polled.count), deadline.pollTimeout)
      if count > 0 { return .ready(keyboard: polled[1].revents != 0) }
      if count == 0 { return .timedOut }
      // A signal has come: its byte is in the pipe, so the next round sees it.
      guard errno == EINTR else { return .ready(keyboard: true) }
    }
  }

  private func readSignals() {
    while case let number = cnc_next_signal(), number != 0 {
      note(signal: number)
    }
  }

  /// Reports a signal, or does what it asks for.
  func note(signal number: Int32) {
    switch number {
    case SIGINT: pending.append(.interrupted)
    case SIGWINCH: noteSize()
    case SIGTSTP: suspend(wholeGroup: false)
    case SIGCONT: resume()
    default: pending.append(.terminated(signal: number))
    }
  }

  /// Reads all that has arrived; false when that is nothing.
  private func readKeys() -> Bool {
    var keys: [Key] = []
    var hasRead = false
    while keys.count < 1024, let code = KeyCode.next() {
      hasRead = true
      let decoded =
        switch code {
        case .byte(let byte): decoder.decode(byte)
        case .key(let key?): decoder.decode(key)
        case .key(nil): decoder.flush()
        }
      keys += decoded
    }
    keys += decoder.flush()
    pending += keys.joiningBursts.map(Input.key)
    return hasRead
  }

  /// Ends the input, because a terminal that is ready but has nothing has hung up.
  private func endOrContinue() {
    // A signal that came with it says why.
    readSignals()
    if pending.isEmpty { hasEnded = true }
  }
}
