import Glibc
import Synchronization

/// The last signal that asked to end; 0 while none has.
private let caughtSignal = Atomic<Int32>(0)

/// Reads lines from standard input, and hears the signals that ask to end while it waits.
///
/// Signals are let in only while it waits for bytes, so none is lost between looking and waiting.
final class LineReader {
  /// What came next.
  enum Event: Equatable {
    /// A line, without its end; the last one may lack it.
    case line(String)
    /// Nothing will ever follow.
    case end
    /// SIGINT, SIGTERM or SIGHUP.
    case signal(Int32)
  }

  /// What is kept of one line, in bytes: a stream without line ends must not fill the memory.
  private static let longestLine = 4096
  private static let endingSignals = [SIGINT, SIGTERM, SIGHUP]

  private var buffer: [UInt8] = []
  private var hasEnded = false
  private var maskWhileWaiting = sigset_t()

  /// Takes standard input over.
  init() {
    caughtSignal.store(0, ordering: .relaxed)
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for number in LineReader.endingSignals { sigaddset(&blocked, number) }
    sigprocmask(SIG_BLOCK, &blocked, &maskWhileWaiting)
    for number in LineReader.endingSignals {
      sigdelset(&maskWhileWaiting, number)
      // What a caller made deaf on purpose, such as nohup, stays so.
      let before = signal(number) { caughtSignal.store($0, ordering: .relaxed) }
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
  }

  /// Waits for the next line, the end or a signal.
  func next() -> Event {
    while true {
      if let line = takeLine() { return .line(line) }
      if hasEnded { return .end }
      // Standard input is file 0: the first bit.
      var files = fd_set()
      files.__fds_bits.0 = 1
      let count = pselect(STDIN_FILENO + 1, &files, nil, nil, nil, &maskWhileWaiting)
      let signal = caughtSignal.load(ordering: .relaxed)
      if signal != 0 { return .signal(signal) }
      if count > 0 { readBytes() } else if errno != EINTR { hasEnded = true }
    }
  }

  /// The next whole line; what is left over where the input has ended.
  private func takeLine() -> String? {
    guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) else {
      guard hasEnded, !buffer.isEmpty else { return nil }
      defer { buffer = [] }
      return String(decoding: buffer, as: UTF8.self)
    }
    defer { buffer.removeFirst(end + 1) }
    return String(decoding: buffer[..<end].prefix(LineReader.longestLine), as: UTF8.self)
  }

  private func readBytes() {
    var bytes = [UInt8](repeating: 0, count: LineReader.longestLine)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    guard count > 0 else {
      hasEnded = count == 0 || errno != EINTR
      return
    }
    buffer += bytes.prefix(count)
    if buffer.count > LineReader.longestLine, !buffer.contains(UInt8(ascii: "\n")) {
      buffer.removeSubrange(LineReader.longestLine...)
    }
  }
}
