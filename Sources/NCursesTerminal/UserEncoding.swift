/// The encoding that the user's environment names.
enum UserEncoding {
  /// Whether the locale in force is a UTF-8 one, by its name.
  ///
  /// The name alone counts: on a small machine `zh_CN.UTF-8` is often set but not installed, and
  /// the terminal understands UTF-8 all the same.
  static func isUTF8(_ environment: [String: String]) -> Bool {
    let variables = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = variables.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty })
    else { return false }
    let name = locale.lowercased().filter { $0 != "-" && $0 != "_" }
    return name.contains(".utf8")
  }
}
