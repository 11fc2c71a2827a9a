package import Terminal

/// What a person wants of the terminal, beyond what it tells of itself.
package struct TerminalWishes: Hashable, Sendable {
  /// Whether there are to be colours.
  package var color: ColorChoice
  /// Whether nothing but ASCII is to be sent.
  package var ascii: Bool

  /// Wishes; without arguments, the terminal decides.
  package init(color: ColorChoice = .auto, ascii: Bool = false) {
    self.color = color
    self.ascii = ascii
  }
}
