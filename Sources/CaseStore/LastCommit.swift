import Foundation

/// How often the log was written to, kept in a small file beside it: `cases.sqlite-last`.
///
/// SQLite leaves out the end of a damaged write-ahead log without a word, and cannot know better. This file is
/// written after each commit, so it never counts more than there were: where it does, commits are missing. It cannot
/// tell that the very last one is missing where the program was killed before it was counted, nor anything where it
/// was itself lost, or taken back together with the log; and it says how many are missing, not which.
struct LastCommit {
  /// A state of a log.
  struct State: Hashable {
    /// The id of the desk; the file of another desk's log says nothing of this one.
    let desk: String
    /// How often it was written to.
    let commits: Int64
  }

  /// Where it is.
  let path: String

  /// The file beside the log at a path.
  init(besides log: String) { path = log + "-last" }

  /// What it says; nil where it is not there or was damaged.
  var state: State? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = read(descriptor, &bytes, bytes.count)
    let words = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 3, let commits = Int64(words[1]),
      words[2] == LastCommit.check(words[0], commits)
    else { return nil }
    return State(desk: words[0], commits: commits)
  }

  /// Counts a commit, on disk when it returns; never fewer than before.
  ///
  /// The commit itself is on disk already: where it cannot be counted, less is noticed.
  func raise(to state: State) {
    if let known = self.state, known.desk == state.desk, known.commits >= state.commits { return }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Always of one length, well within the sector that a disk writes whole.
    let number =
      String(repeating: "0", count: max(0, 19 - "\(state.commits)".count)) + "\(state.commits)"
    let line = "\(state.desk) \(number) \(LastCommit.check(state.desk, state.commits))\n"
    _ = pwrite(descriptor, line, line.utf8.count, 0)
    fsync(descriptor)
  }

  /// Sixteen digits that fit the two words before.
  private static func check(_ desk: String, _ commits: Int64) -> String {
    var seal = Seal.ofNothing
    seal.add(commits)
    for byte in desk.utf8 { seal.add(Int64(byte)) }
    let text = String(UInt64(bitPattern: seal.value), radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
