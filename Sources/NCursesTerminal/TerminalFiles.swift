import Glibc

/// The descriptors that curses reads and writes.
struct TerminalFiles {
  /// Where keys come from.
  let input: Int32
  /// Where frames go.
  let output: Int32
  private let opened: Int32?

  /// Takes standard input and output if both are terminals, and the controlling terminal if not,
  /// so that either may be redirected.
  init() throws(TerminalUnavailable) {
    if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      (input, output, opened) = (STDIN_FILENO, STDOUT_FILENO, nil)
      return
    }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal != -1 else { throw .notATerminal }
    (input, output, opened) = (terminal, terminal, terminal)
  }

  /// Closes what was opened here.
  func close() {
    if let opened { _ = Glibc.close(opened) }
  }
}
