import Foundation

/// Another program of this machine, run without a shell, and without a sight of the terminal.
struct OtherProgram {
  /// How it went.
  enum Ending: Hashable {
    /// It ended, with that code; 127 where it could not be run.
    case ended(code: Int32)
    /// It is still at work when nobody waited any longer.
    case atWork
    /// It was stopped, because it took too long.
    case stopped
  }

  private let path: String

  /// The first of these names that is found in the folders of `PATH`; nil where none is.
  init?(_ names: String..., environment: [String: String]) {
    let folders = environment["PATH", default: "/usr/local/bin:/usr/bin:/bin"].split(separator: ":")
    let paths = names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let path = paths.first(where: { $0.hasPrefix("/") && access($0, X_OK) == 0 }) else {
      return nil
    }
    self.path = path
  }

  /// Runs it, and waits so many seconds for its end.
  ///
  /// It reads `input`, or nothing; what it writes is returned where `keepsOutput`, and thrown away else. One that
  /// takes longer is stopped, or left at work where `mayGoOn`.
  func run(
    _ arguments: [String], input: String? = nil, environment: [String: String], seconds: Double,
    keepsOutput: Bool = false, mayGoOn: Bool = false
  ) -> (ending: Ending, output: String) {
    var output: [Int32] = [-1, -1]
    if keepsOutput, pipe(&output) != 0 { return (.ended(code: 127), "") }
    defer { for descriptor in output where descriptor >= 0 { close(descriptor) } }
    guard
      let process = spawn(
        arguments, reading: input ?? "/dev/null", writing: keepsOutput ? output[1] : nil,
        environment)
    else { return (.ended(code: 127), "") }
    if keepsOutput {
      close(output[1])
      output[1] = -1
    }
    let end = ContinuousClock.now + .seconds(seconds)
    // What a queue says of itself is short: it fits the pipe whole.
    while true {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process || ended < 0 && errno != EINTR {
        return (.ended(code: OtherProgram.code(status)), OtherProgram.read(output[0]))
      }
      guard ContinuousClock.now < end else { break }
      usleep(20_000)
    }
    if mayGoOn { return (.atWork, "") }
    // With all that it has started itself: it leads a session of its own.
    kill(-process, SIGKILL)
    waitpid(process, nil, 0)
    return (.stopped, "")
  }

  private static func code(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func read(_ descriptor: Int32) -> String {
    guard descriptor >= 0 else { return "" }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// Starts it in a session of its own, so that neither a key nor the end of this terminal reaches it.
  private func spawn(
    _ arguments: [String], reading: String, writing: Int32?, _ environment: [String: String]
  ) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, reading, O_RDONLY, 0)
    if let writing {
      posix_spawn_file_actions_adddup2(&files, writing, STDOUT_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    OtherProgram.keepOwnFiles()
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | OtherProgram.ownSession)

    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &files, &attributes, words, variables) == 0 else {
      return nil
    }
    return process
  }

  /// Has neither the log nor the terminal stay open in another program.
  private static func keepOwnFiles() {
    for descriptor in (STDERR_FILENO + 1)..<1024 {
      let flags = fcntl(descriptor, F_GETFD)
      if flags >= 0 { _ = fcntl(descriptor, F_SETFD, flags | FD_CLOEXEC) }
    }
  }

  /// `POSIX_SPAWN_SETSID`, which the headers keep from Swift.
  private static let ownSession: Int16 = 0x80
}
