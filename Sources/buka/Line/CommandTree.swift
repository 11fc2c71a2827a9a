import ArgumentParser
import Copy
import Foundation

/// A command with what can be typed behind it, as the argument parser itself describes it.
struct CommandTree: Decodable {
  /// An option, a flag, or a word at its place.
  struct Argument: Decodable {
    /// What it is.
    enum Kind: String, Decodable { case positional, option, flag }

    /// One spelling.
    struct Name: Decodable {
      let kind: String
      let name: String

      /// As it is typed: `--lang`, `-h`.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let allValues: [String]?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool

    /// Its spellings; none for a word at its place.
    var spellings: [String] { (names ?? []).map(\.typed) }

    /// What stands for its value.
    var placeholder: String { "<\(valueName ?? "value")>" }

    /// Its spellings with what stands for the value; of a word at its place, what stands for it.
    var term: String {
      let value = kind == .option ? " " + placeholder : ""
      return spellings.isEmpty ? placeholder : spellings.map { $0 + value }.joined(separator: ", ")
    }

    /// What it is for, and what counts without it.
    func meaning(_ copy: any Copy) -> String {
      let meaning =
        switch spellings.last {
        // These two are the parser's own, which speaks English only.
        case "--help": copy.helpOption
        case "--version": copy.versionOption
        default: abstract ?? ""
        }
      return meaning + (defaultValue.map(copy.defaultValue) ?? "")
    }
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let defaultSubcommand: String?
  let arguments: [Argument]?
  let subcommands: [CommandTree]?

  var children: [CommandTree] { subcommands ?? [] }

  /// The options and flags, those of the command that is meant without a word included.
  var options: [Argument] {
    let usual = children.first { $0.commandName == defaultSubcommand }
    return ((arguments ?? []) + (usual?.arguments ?? [])).filter { $0.kind != .positional }
  }

  /// The words at their places.
  var words: [Argument] { (arguments ?? []).filter { $0.kind == .positional } }

  /// The commands that do something themselves, this one or those below it; not the parser's own `help`.
  var leaves: [CommandTree] {
    guard !children.isEmpty else { return commandName == "help" ? [] : [self] }
    return children.flatMap(\.leaves)
  }

  /// The command with its words, behind those that lead to it; options are listed below it.
  func usage(behind path: [String]) -> String {
    let places = words.map { word in
      let name = word.isRepeating ? word.placeholder + " ..." : word.placeholder
      return word.isOptional ? "[\(name)]" : name
    }
    let below = children.isEmpty ? [] : ["<command>"]
    let options = (arguments ?? []).contains { $0.kind != .positional } ? ["[options]"] : []
    return (path + [commandName] + below + places + options).joined(separator: " ")
  }

  /// The options that every command takes.
  var commonOptions: [Argument] {
    let all = leaves.map { Set($0.options.flatMap(\.spellings)) }
    let shared = all.dropFirst().reduce(all.first ?? []) { $0.intersection($1) }
    return leaves.first?.options.filter { !shared.isDisjoint(with: $0.spellings) } ?? []
  }

  /// The whole command line; nil where the parser's description cannot be read.
  static var whole: CommandTree? {
    struct Dump: Decodable { let command: CommandTree }
    return try? JSONDecoder().decode(Dump.self, from: Data(Buka._dumpHelp().utf8)).command
  }
}
