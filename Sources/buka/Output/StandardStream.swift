import CardJourney
import Copy
import Glibc
import Screens
import Synchronization

/// Standard output or standard error: the one door to each.
///
/// What is written waits until a flush, the end, or until there is a lot of it. The first write that fails is
/// remembered and nothing is tried after it: half a text with a hole in it would be worse. The end of the program
/// looks whether something was lost.
final class StandardStream: Sendable {
  /// For what a command was asked for.
  static let output = StandardStream(STDOUT_FILENO)
  /// For what people are told beside it, and for why a command was refused; nothing waits here.
  static let error = StandardStream(STDERR_FILENO)

  private struct State {
    /// How text for people is written; nil for as it is.
    var latin: LatinText?
    var waiting: [UInt8] = []
    /// The number of the error that lost something.
    var problem: Int32?
    var done: Phrase?
  }

  /// What may wait, in bytes.
  private static let mostWaiting = 64 * 1024

  private let descriptor: Int32
  private let state = Mutex(State())

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Has text for people written so that it can be shown where it goes.
  func limit(to latin: LatinText) { state.withLock { $0.latin = latin } }

  /// Writes a text for people and ends the line; on standard error nothing of the command line that is never kept.
  func line(_ text: String) {
    let text = self === StandardStream.error ? text.saidBack(of: TypedLine.words) : text
    write(text + "\n")
  }

  /// Writes a text for people: words of theirs in it, or of a file, only show.
  func write(_ text: String) {
    let text = text.inert
    data(state.withLock { $0.latin }?(text) ?? text)
  }

  /// Writes a text that programs read, as it is in UTF-8.
  func data(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) {
    // People read both on one screen: each in its turn.
    if self === StandardStream.error { StandardStream.output.flush() }
    let hasMuch = state.withLock { state in
      state.waiting += bytes
      return state.waiting.count > StandardStream.mostWaiting
    }
    if hasMuch || self === StandardStream.error { flush() }
  }

  /// Writes what waits.
  func flush() {
    state.withLock { state in
      guard !state.waiting.isEmpty else { return }
      if state.problem == nil { state.problem = WholeWrite.error(state.waiting, to: descriptor) }
      state.waiting = []
    }
  }

  /// Whether something could not be written, as far as was tried.
  var isBroken: Bool { state.withLock { $0.problem != nil } }

  /// What was done for good and is reported here.
  var done: Phrase? { state.withLock { $0.done } }

  /// Notes what was done for good and is reported here, so that it can be said where the report is lost: nobody
  /// should do it a second time because of that.
  func noteDone(_ done: Phrase) { state.withLock { $0.done = done } }

  /// Writes what waits and closes the file, which some file systems tell of late; what was lost, if anything.
  func end() -> LostOutput? {
    flush()
    return state.withLock { state in
      if close(descriptor) != 0, state.problem == nil, errno != EBADF { state.problem = errno }
      return state.problem.map { LostOutput(problem: $0, done: state.done) }
    }
  }

  /// Puts an empty file where standard input, output or error is missing, so that no other file takes its number:
  /// one that refuses what the missing one would have been for.
  static func fillGaps() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) == -1 {
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// Standard output could not be written: something was lost.
struct LostOutput {
  /// The number of the error.
  let problem: Int32
  /// What was done for good all the same.
  let done: Phrase?

  /// What the program ends with.
  var status: ExitStatus { ExitStatus(writing: problem) }

  /// What is to be said of it; nil where nobody reads and nothing was done: whoever closed the pipe has enough.
  var phrase: Phrase? {
    guard problem != EPIPE || done != nil else { return nil }
    return Phrase { copy in
      copy.resultIsLost(reason: reason(copy), done: done.map { $0(copy) })
    }
  }

  private var reason: Phrase {
    switch problem {
    case EPIPE: Phrase(\.standardOutputUnread)
    case EBADF: Phrase(\.standardOutputClosed)
    case ENOSPC, EDQUOT, EFBIG: Phrase(\.standardOutputDiskFull)
    default:
      Phrase { $0.standardOutputNotWritable(reason: String(cString: strerror(problem))) }
    }
  }
}

extension ExitStatus {
  /// The status for an error of writing.
  init(writing error: Int32) {
    switch error {
    case EPIPE: self = .unread
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull
    default: self = .cannotWrite
    }
  }
}

extension Phrase {
  /// What has to be known of a case that was changed where the report of it is lost.
  static func changed(_ id: String) -> Phrase {
    Phrase { $0.caseChangedDespiteFailure(id: id) }
  }
}

/// Writing all of some bytes.
enum WholeWrite {
  /// Writes the bytes to a descriptor; the error's number where not all could be written.
  static func error(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count < 0 else {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(for: descriptor)
      default: return errno
      }
    }
    return nil
  }

  /// Waits until a descriptor that somebody made not to block takes bytes again.
  private static func wait(for descriptor: Int32) {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&entry, 1, -1)
  }
}
