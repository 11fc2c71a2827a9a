import ArgumentParser
import CityGuide
import Foundation
import Screens

extension Buka {
  /// Reads the command line and does what it asks for.
  ///
  /// The parser speaks English only and takes an unknown command for a word too many of the default one; what it
  /// cannot read is explained here, in one sentence of the language asked for.
  static func main() {
    var command: any ParsableCommand
    do {
      command = try parseAsRoot()
    } catch {
      explain(error, Array(CommandLine.arguments.dropFirst()))
    }
    do {
      try command.run()
    } catch {
      exit(withError: error)
    }
  }

  private static func explain(_ error: any Error, _ words: [String]) -> Never {
    guard exitCode(for: error) == .validationFailure, let tree = CommandTree.whole,
      let mistake = LineMistake(in: words, of: tree)
    else { exit(withError: error) }
    let language = Surroundings.language(typedIn: words)
    FileHandle.standardError.write(Data((mistake.phrase[language] + "\n").utf8))
    exit(withError: ExitCode.validationFailure)
  }
}
