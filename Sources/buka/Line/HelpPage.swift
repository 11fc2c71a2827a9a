import Copy
import Terminal

/// What `--help` prints where the parser's own page will not do: its headings are English, and it counts a Chinese
/// character as one column.
struct HelpPage {
  private let command: CommandTree
  /// The words that lead to the command, itself included.
  private let path: [String]
  private let copy: any Copy

  private static let columns = 80
  /// Where meanings begin, behind the indentation of a term.
  private static let meaningColumn = 26
  private static let indentation = 2

  /// The page of the command that the words behind the program's name lead to.
  init(of tree: CommandTree, typed words: [String], _ copy: any Copy) {
    var command = tree
    var path = [tree.commandName]
    for word in words where word != "help" {
      guard let child = command.children.first(where: { $0.commandName == word }) else { break }
      command = child
      path.append(word)
    }
    self.command = command
    self.path = path
    self.copy = copy
  }

  var text: String {
    let usage = copy.helpUsage + command.usage(behind: path.dropLast())
    let parts = [
      HelpPage.wrapped(command.abstract ?? ""),
      HelpPage.wrapped(usage),
      HelpPage.wrapped(command.discussion ?? ""),
      section(copy.helpArguments, command.words.map(row)),
      section(
        copy.helpOptions, (command.arguments ?? []).filter { $0.kind != .positional }.map(row)),
      section(copy.helpSubcommands, children.map { ($0.commandName, $0.abstract ?? "") }),
      children.isEmpty ? "" : copy.helpFooter(command: seeingHelp),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The line that says how to see this page.
  var howToSeeIt: String { copy.seeHelpOf(command: path.joined(separator: " ")) }

  private var children: [CommandTree] { command.children.filter { $0.commandName != "help" } }

  /// How help on a command below this one is asked for.
  private var seeingHelp: String { ([path[0], "help"] + path.dropFirst()).joined(separator: " ") }

  private func section(_ title: String, _ rows: [(term: String, meaning: String)]) -> String {
    guard !rows.isEmpty else { return "" }
    return ([title] + rows.map { HelpPage.entry($0.term, $0.meaning) }).joined(separator: "\n")
  }

  private func row(_ argument: CommandTree.Argument) -> (term: String, meaning: String) {
    (argument.term, argument.meaning(copy))
  }

  /// A term with what it means beside it, or below where it is too wide.
  private static func entry(_ term: String, _ meaning: String) -> String {
    let indent = String(repeating: " ", count: indentation)
    let behind = String(repeating: " ", count: indentation + meaningColumn)
    let lines = LineBreaking.lines(of: meaning, columns: columns - behind.count)
    let isWide = TextWidth.columns(of: term) >= meaningColumn
    let head = indent + (isWide ? term : TextWidth.padded(term, to: meaningColumn))
    guard let first = lines.first else { return indent + term }
    guard !isWide else { return ([head] + lines.map { behind + $0 }).joined(separator: "\n") }
    return ([head + first] + lines.dropFirst().map { behind + $0 }).joined(separator: "\n")
  }

  /// Lines no wider than the page; examples, which are lines that begin with the program's name, stay whole.
  private static func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isExample = line.hasPrefix("buka ") || line.hasPrefix(" ")
      return isExample || line.isEmpty
        ? String(line)
        : LineBreaking.lines(of: String(line), columns: columns).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
