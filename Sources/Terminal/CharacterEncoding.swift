import Glibc

/// The process's character encoding, which decides what libc's `wcwidth` and curses answer.
package enum CharacterEncoding {
  private static let candidates = ["C.UTF-8", "zh_CN.UTF-8", "en_US.UTF-8"]

  /// Whether a UTF-8 `LC_CTYPE` is in force.
  ///
  /// The first use sets it, whatever the user's language is, because in the C locale every Chinese
  /// character is unprintable. Nothing may call `setlocale` for `LC_CTYPE` or `LC_ALL` afterwards.
  package static let isUTF8: Bool = candidates.contains { setlocale(LC_CTYPE, $0) != nil }
}
