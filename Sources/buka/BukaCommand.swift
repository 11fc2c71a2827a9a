import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Foundation
import Screens

/// A command of ours: failures become one sentence and an exit code.
protocol BukaCommand: ParsableCommand {
  var options: Options { get }

  func carryOut(in surroundings: Surroundings) throws
}

extension BukaCommand {
  func run() throws {
    do {
      let surroundings = try Surroundings(options)
      surroundings.limitLines()
      for mistake in OwnSettings.ofPerson.mistakes {
        StandardStream.error.line("! " + mistake[surroundings.language])
      }
      try carryOut(in: surroundings)
    } catch let failure as Failure {
      let language =
        (try? Surroundings(options).language)
        ?? CommandLanguage.spoken
      StandardStream.error.line(failure.phrase[language])
      // It failed at telling what it had done.
      if let done = StandardStream.output.done { StandardStream.error.line(done[language]) }
      throw ExitCode(failure.code)
    }
  }
}

/// Prints a value as JSON with sorted keys.
func printJSON(_ value: some Encodable) throws {
  StandardStream.output.data(try jsonText(value) + "\n")
}

/// A value as JSON with sorted keys; whoever looks at it on a terminal sees what stands there.
func jsonText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self).inert
}
