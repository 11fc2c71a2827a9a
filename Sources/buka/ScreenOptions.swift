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

  /// None of them.
  static var none: ScreenOptions {
    var options = ScreenOptions()
    (options.color, options.ascii) = (.auto, false)
    return options
  }

  var wishes: TerminalWishes { TerminalWishes(color: color, ascii: ascii) }
}

extension ColorChoice: ExpressibleByArgument {}
