import Foundation
import Glibc

/// What came of a command that ran to its end.
struct Outcome: CustomStringConvertible {
  /// The exit code; 128 and the signal's number where a signal ended it, as shells say it.
  let code: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// For the report of a failed test.
  var description: String { "exit \(code)\n--- output\n\(output)--- errors\n\(errors)" }

  /// Everything it wrote.
  var said: String { output + errors }
}

/// A command could not be started, or did not end in time.
struct CommandFailed: Error, CustomStringConvertible {
  let description: String
}

/// Runs a program to its end, without a terminal.
///
/// Not Foundation's `Process`, which waits for what the program leaves running: tmux leaves a server.
struct Command {
  /// The program's path and its arguments.
  let words: [String]
  /// The whole environment.
  let environment: [String: String]
  /// After how long it is killed, in seconds.
  let patience: Double

  init(_ words: [String], environment: [String: String], patience: Double = 30) {
    self.words = words
    self.environment = environment
    self.patience = patience
  }

  /// Runs it; what it writes goes through files in `folder`.
  func run(in folder: String) throws -> Outcome {
    let output = "\(folder)/\(UUID().uuidString).out"
    let errors = "\(folder)/\(UUID().uuidString).err"
    defer { for path in [output, errors] { unlink(path) } }
    let code = try wait(for: try start(output: output, errors: errors))
    return Outcome(code: code, output: text(of: output), errors: text(of: errors))
  }

  private func start(output: String, errors: String) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for (descriptor, path) in [(STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
      posix_spawn_file_actions_addopen(
        &files, descriptor, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    }
    // Threads of a test run block signals; what is started must hear them.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    let failure = posix_spawnp(
      &process, words[0], &files, &attributes, arguments, variables)
    guard failure == 0 else {
      throw CommandFailed(description: "\(words[0]): \(String(cString: strerror(failure)))")
    }
    return process
  }

  private func wait(for process: pid_t) throws -> Int32 {
    let deadline = Deadline(seconds: patience)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard !deadline.hasPassed else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        throw CommandFailed(description: "did not end: \(words.joined(separator: " "))")
      }
      Deadline.breathe()
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  private func text(of path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}
