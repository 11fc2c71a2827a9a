/// Whether a person wants colours, as `--color` says it.
package enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  /// Where the terminal has them and `NO_COLOR` is not set.
  case auto
  /// None; bold and reverse stay.
  case never
  /// Where the terminal has them, whatever `NO_COLOR` says.
  case always

  /// Whether colours are to be used where the terminal has some.
  ///
  /// `noColor` is the environment's `NO_COLOR`; empty is the same as unset.
  package func usesColors(noColor: String?) -> Bool {
    switch self {
    case .auto: (noColor ?? "").isEmpty
    case .never: false
    case .always: true
    }
  }
}
