/// Modes of a terminal that change what it sends, which terminfo does not know.
enum InputModes {
  /// Pasted text comes between marks.
  static let pasteOn = "\u{1B}[?2004h"
  /// Pasted text comes as if typed, as the shell has it.
  static let pasteOff = "\u{1B}[?2004l"

  /// Off with the reports that a program which died may have left on.
  ///
  /// The mouse (9, 1000 to 1003) with its encodings (1005, 1006, 1015, 1016), the focus (1004), colours (2031) and
  /// sizes (2048) that change, and keys as Windows numbers them (9001).
  static let leftOn =
    "\u{1B}[?9;1000;1001;1002;1003;1005;1006;1015;1016l\u{1B}[?1004;2031;2048;9001l"

  /// Off with the keyboards of xterm (modifyOtherKeys) and of kitty; for terminals of their kind, as others would
  /// show part of it.
  static let keyboards = "\u{1B}[>4;0m\u{1B}[=0;1u"
}
