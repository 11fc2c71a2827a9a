import ArgumentParser
import CardJourney
import CaseStore
import CityGuide
import Copy
import Foundation
import Screens

/// Deletes a case, or all of them, for good.
struct WipeCases: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "wipe", abstract: .saying(\.wipeAbstract),
    discussion: """
      \(Phrase.wiping[CommandLanguage.spoken])

      \(String.saying(\.wipeDiscussion))
      """)

  @OptionGroup var options: Options

  @Argument(
    help: ArgumentHelp(.saying(\.caseWord), valueName: "case"), completion: Completions.cases)
  var name: String?

  @Flag(help: .saying(\.wipeAllFlag))
  var all = false

  @Flag(help: .saying(\.wipeYesFlag))
  var yes = false

  func validate() throws {
    guard (name == nil) == all else {
      throw ValidationError(.saying(\.wipeNamesNothing))
    }
  }

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings, for: .writing)
    let language = surroundings.language
    let mark = try name.map { name in try bench.mark(name) }
    if !yes { try confirm(mark, language) }
    let done = Phrase.wiped(mark?.id, leaving: try bench.wipe(mark?.id))
    StandardStream.output.noteDone(done)
    StandardStream.output.line(done[language])
  }

  /// Throws where the person does not write the id, or for all of them the word, or where nobody can be asked.
  private func confirm(_ mark: CaseMark?, _ language: Language) throws(Failure) {
    guard isatty(STDIN_FILENO) == 1 else {
      throw .usage(
        Phrase(\.wipeNeedsConfirmation))
    }
    let word = mark?.id ?? Phrase(\.wordForAllCases)[language]
    let what = mark.map { [$0.id, $0.nickname].compactMap(\.self).joined(separator: " ") }
    StandardStream.output.line(Phrase.wiping[language])
    StandardStream.output.write(
      Phrase { $0.asksToWriteWord(cases: what, word: word) }[language])
    StandardStream.output.flush()
    guard let line = readLine(), line.singleBlanks.uppercased() == word.uppercased() else {
      throw .refused(Phrase(\.nothingWasDeleted))
    }
  }
}
