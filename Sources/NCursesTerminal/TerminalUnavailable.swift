/// Why there is no full-screen terminal to draw on.
package enum TerminalUnavailable: Error, Hashable, Sendable {
  /// Neither standard input and output nor `/dev/tty` is a terminal.
  case notATerminal
  /// The user's locale is not a UTF-8 one, so that Chinese would come out as noise.
  case notUTF8
  /// `TERM` is empty or unset, unknown to terminfo, or names a terminal that cannot move its cursor.
  case unknownTerminal(name: String)
}
