/// What a terminal device has to tell.
package enum Input: Hashable, Sendable {
  /// A key was pressed, or text pasted.
  case key(Key)
  /// The screen has a new size; what was shown may be cut or lost.
  case resized(Size)
  /// SIGINT came from outside. (Ctrl-C is a key.)
  case interrupted
  /// A signal asks to end: SIGTERM, SIGHUP or SIGQUIT.
  case terminated(signal: Int32)
  /// The terminal is gone: nothing will ever follow.
  case endOfInput
  /// The program runs again after it was stopped, and the last frame is shown again.
  case resumed
  /// Nothing happened in the time allowed.
  case timedOut
}
