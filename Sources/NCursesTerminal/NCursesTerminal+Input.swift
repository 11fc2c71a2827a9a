import CNCurses
import Glibc
package import Terminal

extension NCursesTerminal {
  private enum Waiting {
    /// Keys or a signal may be there, or the terminal is gone.
    case ready(keyboard: Bool)
    case timedOut
  }

  /// More than a terminal holds of what was typed ahead.
  private static let readLimit = 4096

  /// Waits for keys, signals or the end of the time allowed; between them the process sleeps.
  package func nextInput(timeout: Int?, takesText: Bool) -> Input {
    let deadline = Deadline(after: timeout)
    if !keys.isEmpty { lookBeforeNextKey() }
    while pending.isEmpty, keys.isEmpty, !hasEnded {
      switch wait(until: [deadline, decoderSilence, queueSilence].earliest) {
      case .ready(let keyboard):
        readSignals()
        if keyboard, !readKeys(), !readKeys() { endOrContinue() }
      case .timedOut:
        noteSilence()
        if pending.isEmpty, keys.isEmpty, deadline.hasPassed { return .timedOut }
      }
    }
    if !pending.isEmpty { return pending.removeFirst() }
    defer { queueSilence = Deadline(after: keys.patience) }
    return keys.next(takesText: takesText).map(Input.key) ?? .endOfInput
  }

  /// What asks to end, or a terminal that is gone, comes before the keys that were typed ahead.
  private func lookBeforeNextKey() {
    readSignals()
    var input = pollfd(fd: files.input, events: 0, revents: 0)
    guard poll(&input, 1, 0) > 0, Int32(input.revents) & POLLHUP != 0 else { return }
    keys = KeyQueue()
    endOrContinue()
  }

  /// Tells those who wait for it that nothing has come.
  private func noteSilence() {
    if queueSilence.hasPassed {
      keys.fallSilent()
      queueSilence = Deadline(after: keys.patience)
    }
    if decoderSilence.hasPassed {
      keys.append(decoder.fallSilent())
      decoderSilence = Deadline(after: decoder.patience)
    }
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
    case Int32(CNC_INTERRUPT_KEY): pending.append(.key(.control("c")))
    case SIGINT: pending.append(.interrupted)
    case SIGWINCH: noteSize()
    case SIGTSTP: suspend(wholeGroup: false)
    case SIGCONT: resume()
    default: pending.append(.terminated(signal: number))
    }
  }

  /// Reads what has arrived; false when that is nothing.
  private func readKeys() -> Bool {
    let read = [UInt8](unsafeUninitializedCapacity: Self.readLimit) { buffer, count in
      count = max(0, Glibc.read(files.input, buffer.baseAddress, Self.readLimit))
    }
    guard !read.isEmpty else { return false }
    keys.append(decoder.decode(read))
    decoderSilence = Deadline(after: decoder.patience)
    queueSilence = Deadline(after: keys.patience)
    return true
  }

  /// Ends the input, because a terminal that is ready but has nothing has hung up.
  private func endOrContinue() {
    // A signal that came with it says why.
    readSignals()
    if pending.isEmpty { hasEnded = true }
  }
}
