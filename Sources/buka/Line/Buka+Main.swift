import ArgumentParser
import CityGuide
import Copy
import Foundation
import NCursesTerminal
import Screens

extension Buka {
  /// Reads the command line, does what it asks for, and looks whether all of it could be said.
  static func main() {
    StandardStream.fillGaps()
    // A pipe that nobody reads, and a limit on the size of files, are failed writes, which are told.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let words = TypedLine.words
    TerminalGuard.sayAtCrash(
      lastWords[CommandLanguage.spoken], ProcessInfo.processInfo.environment)
    let status = carryOut(words)
    guard let lost = StandardStream.output.end() else { Foundation.exit(status) }
    if let phrase = lost.phrase {
      StandardStream.error.line(phrase[CommandLanguage.spoken])
    }
    // That a signal ended it says more.
    Foundation.exit(status < ExitStatus.hungUp.rawValue ? lost.status.rawValue : status)
  }

  /// What is said where the program itself fails.
  private static var lastWords: Phrase {
    let path = Path.shown(Surroundings.logPath ?? "cases.sqlite")
    return Phrase { $0.programHasFailed(path: path) }
  }

  /// Does what the words ask for; the exit status.
  private static func carryOut(_ words: [String]) -> Int32 {
    do {
      // The parser describes every command before it reads none of them.
      var command: any ParsableCommand =
        words.isEmpty ? OpenWizard.withoutWords : try parseAsRoot(words)
      do {
        try command.run()
        return ExitStatus.done.rawValue
      } catch {
        // Help is asked for among other words, which may be none of ours.
        let mistake = command is any BukaCommand ? nil : mistake(in: words, isHelp: true)
        return mistake.map(explain) ?? say(error, words)
      }
    } catch {
      guard exitCode(for: error) == .validationFailure,
        let mistake = mistake(in: words) ?? LineMistake(parserSays: message(for: error))
      else {
        return say(error, words)
      }
      return explain(mistake)
    }
  }

  private static func mistake(in words: [String], isHelp: Bool = false) -> LineMistake? {
    CommandTree.whole.flatMap { LineMistake(in: words, of: $0, isHelp: isHelp) }
  }

  /// The parser speaks English only and takes an unknown command for a word too many of the default one; what it
  /// cannot read is explained here, in one sentence of the language asked for.
  private static func explain(_ mistake: LineMistake) -> Int32 {
    StandardStream.error.line(mistake.phrase[CommandLanguage.spoken])
    return ExitStatus.usage.rawValue
  }

  /// Says what the parser has to say: what it was asked for itself, such as help, or what is wrong.
  private static func say(_ error: any Error, _ words: [String]) -> Int32 {
    let code = exitCode(for: error)
    let text = CompletionScript.mended(fullMessage(for: error))
    guard !text.isEmpty else { return code.rawValue }
    guard code.isSuccess else {
      StandardStream.error.line(
        CommandLanguage.spoken == .en
          ? text
          : [message(for: error), helpPage(words)?.howToSeeIt].compactMap(\.self)
            .joined(separator: "\n"))
      return code.rawValue
    }
    // Help, or what a shell completes with.
    let isHelp = text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ")
    let page = isHelp && CommandLanguage.spoken != .en ? helpPage(words) : nil
    StandardStream.output.data((page?.text ?? text) + "\n")
    return code.rawValue
  }

  /// Our own page about what the words lead to; asked for only where it is shown, since the parser has to describe
  /// every command for it.
  private static func helpPage(_ words: [String]) -> HelpPage? {
    CommandTree.whole.map { HelpPage(of: $0, typed: words, CommandLanguage.spoken.copy) }
  }
}
