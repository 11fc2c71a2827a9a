import ArgumentParser
import NCursesTerminal
import Terminal

/// Options of the screens: what the terminal does not tell of itself.
struct ScreenOptions: ParsableArguments {
  @Option(help: "Colours: auto, never or always. auto goes by the terminal and NO_COLOR.")
  var color: ColorChoice = .auto

  @Flag(help: "English in ASCII, for terminals that cannot show Chinese.")
  var ascii = false

  /// The same for the driver.
  var wishes: TerminalWishes { TerminalWishes(color: color, ascii: ascii) }
}

extension ColorChoice: ExpressibleByArgument {}
