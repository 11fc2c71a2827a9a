import ArgumentParser
import CityGuide
import Copy
import Screens

/// The manual page, put together from what the program itself goes by: the parser's description of the commands,
/// the key map, the words of the lines, and the tables of files, variables and exit codes.
struct ManualWriter {
  private let tree: CommandTree
  private let language: Language
  private let common: [CommandTree.Argument]
  private var roff = Roff()

  /// A manual of a command line, its headings and keys in a language.
  init(_ tree: CommandTree, _ language: Language) {
    self.tree = tree
    common = tree.commonOptions
    self.language = language
  }

  /// The page, for `man -l -`.
  static func page(of tree: CommandTree, in language: Language) -> String {
    var writer = ManualWriter(tree, language)
    writer.write()
    return writer.roff.text
  }

  private mutating func write() {
    let name = tree.commandName
    roff.title(name, section: 1, footer: "\(name) \(Buka.configuration.version)")
    section(Phrase(\.manualName))
    roff.paragraph("\(name) - \(tree.abstract ?? "")")
    section(Phrase(\.manualSynopsis))
    for command in tree.children where command.commandName != "help" {
      roff.paragraph(command.usage(behind: [name]))
    }
    section(Phrase(\.manualDescription))
    roff.paragraph(Buka.overview)
    section(Phrase(\.manualCommands))
    for command in tree.children where command.commandName != "help" {
      write(command, behind: [name])
    }
    section(Phrase(\.manualCommonOptions))
    for option in common { write(option) }
    keys()
    lines()
    table(Phrase(\.manualFiles), OwnFile.allCases.map { ($0.rawValue, $0.phrase) })
    table(
      Phrase(\.manualEnvironment), EnvironmentVariable.allCases.map { ($0.rawValue, $0.phrase) })
    table(Phrase(\.manualExitStatus), ExitStatus.allCases.map { ("\($0.rawValue)", $0.phrase) })
  }

  private mutating func section(_ title: Phrase) { roff.section(title[language].uppercased()) }

  // MARK: - Commands

  private mutating func write(_ command: CommandTree, behind path: [String]) {
    let path = path + [command.commandName]
    roff.part(path.joined(separator: " "))
    roff.paragraph(command.abstract ?? "")
    roff.example(command.usage(behind: path.dropLast()))
    let known = Set(common.flatMap(\.spellings))
    for argument in command.arguments ?? [] where known.isDisjoint(with: argument.spellings) {
      write(argument)
    }
    if let discussion = command.discussion { roff.example(discussion) }
    for child in command.children where child.commandName != "help" { write(child, behind: path) }
  }

  private mutating func write(_ argument: CommandTree.Argument) {
    roff.entry(argument.term, argument.meaning(language.copy))
  }

  // MARK: - Keys and tables

  private mutating func keys() {
    section(Phrase(\.manualKeys))
    for chapter in KeyMap.chapters {
      roff.part(chapter.title[language])
      for legend in chapter.legends {
        roff.entry(legend.allNames[language], legend.label[language])
      }
    }
  }

  private mutating func lines() {
    table(
      Phrase(\.manualLinesForScreens),
      PlainWord.all.map { ($0.spellings.joined(separator: ", "), $0.label) })
    roff.paragraph(
      Phrase(\.manualLineKeys)[
        language])
  }

  private mutating func table(_ title: Phrase, _ rows: [(String, Phrase)]) {
    section(title)
    for (term, meaning) in rows { roff.entry(term, meaning[language]) }
  }
}
