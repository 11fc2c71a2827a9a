import ArgumentParser
import CityGuide
import Foundation
import Screens

/// A command of ours: failures become one sentence and an exit code.
protocol BukaCommand: ParsableCommand {
  var options: Options { get }

  /// Does what the command is for.
  func carryOut(in surroundings: Surroundings) throws
}

extension BukaCommand {
  func run() throws {
    // A limit on the size of files is a full disk: the write fails and is told, instead of killing us.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try carryOut(in: try Surroundings(options))
    } catch let failure as Failure {
      let language =
        (try? Surroundings(options).language)
        ?? Surroundings.language(typedIn: CommandLine.arguments)
      FileHandle.standardError.write(Data((failure.phrase[language] + "\n").utf8))
      throw ExitCode(failure.code)
    }
  }
}

/// Prints a value as JSON with sorted keys.
func printJSON(_ value: some Encodable) throws {
  print(try jsonText(value))
}

/// A value as JSON with sorted keys.
func jsonText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
