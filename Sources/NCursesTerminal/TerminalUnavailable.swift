/// Why there is no full-screen terminal to draw on.
package enum TerminalUnavailable: Error, Hashable, Sendable {
  /// Neither standard input and output nor `/dev/tty` is a terminal.
  case notATerminal
  /// `TERM` is empty or unset, unknown to terminfo, or names a terminal that cannot move its cursor.
  case unknownTerminal(name: String)
  /// The process may open no more files.
  case tooManyFiles
}
