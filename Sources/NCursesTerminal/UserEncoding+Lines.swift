import CNCurses
import Glibc
package import Terminal

extension UserEncoding {
  /// What lines written to a descriptor may hold: on a terminal what a screen there may; elsewhere everything,
  /// unless the locale names an encoding that is not UTF-8.
  package static func repertoire(
    _ environment: [String: String], writingTo descriptor: Int32
  ) -> Repertoire {
    guard isatty(descriptor) == 1 else {
      let locale = ["LC_ALL", "LC_CTYPE", "LANG"].filter { environment[$0]?.isEmpty == false }
      let named = environment.filter { locale.contains($0.key) }
      return repertoire(named, isKnownUTF8: locale.isEmpty)
    }
    return repertoire(environment, isKnownUTF8: cnc_takes_utf8(descriptor))
  }
}
