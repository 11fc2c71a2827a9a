import ArgumentParser
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
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let defaultSubcommand: String?
  let arguments: [Argument]?
  let subcommands: [CommandTree]?

  /// The commands below it.
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
