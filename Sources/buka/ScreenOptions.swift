import ArgumentParser
import Copy
import NCursesTerminal
import Terminal

/// Options of the screens: what the terminal does not tell of itself.
struct ScreenOptions: ParsableArguments {
  @Option(help: .saying(\.colorOption))
  var color: ColorChoice = .auto

  @Flag(help: .saying(\.asciiFlag))
  var ascii = false

  var wishes: TerminalWishes { TerminalWishes(color: color, ascii: ascii) }
}

extension ColorChoice: ExpressibleByArgument {}
