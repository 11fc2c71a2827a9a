/// What the user's environment and the terminal's name tell of the characters it can show.
package enum UserEncoding {
  /// What a terminal shows rightly.
  ///
  /// Whoever starts the program in a locale that is not UTF-8 gets ASCII, unless the terminal itself is
  /// known to take UTF-8; so does the Linux console, which has no Chinese glyphs. `BUKA_AMBIGUOUS=2` says
  /// that ambiguous characters take two cells. Nothing is asked of the terminal: answers come late, or
  /// leak on the command line.
  ///
  /// `isKnownUTF8` is whether the line discipline erases whole UTF-8 characters (IUTF8), which a terminal
  /// sets when it takes them.
  package static func repertoire(
    _ environment: [String: String], isKnownUTF8: Bool
  ) -> Repertoire {
    let hasGlyphs = environment["TERM"]?.hasPrefix("linux") != true
    guard hasGlyphs, namesUTF8(environment) || isKnownUTF8 else { return .ascii }
    return environment["BUKA_AMBIGUOUS"] == "2" ? .unambiguous : .full
  }

  /// Whether the locale in force is a UTF-8 one, by its name.
  ///
  /// The name alone counts: on a small machine `zh_CN.UTF-8` is often set but not installed, and
  /// the terminal understands UTF-8 all the same.
  private static func namesUTF8(_ environment: [String: String]) -> Bool {
    let variables = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = variables.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty })
    else { return false }
    let name = locale.lowercased().filter { $0 != "-" && $0 != "_" }
    return name.contains(".utf8")
  }
}
