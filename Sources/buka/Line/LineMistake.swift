import CityGuide
import Copy
import Screens

/// What is wrong with a command line that could not be read, and the nearest that is not.
enum LineMistake: Equatable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, nearest: String?)
  /// A value that is none of a closed list.
  case unknownValue(String, of: String, nearest: String?, known: [String])
  /// A value that an option cannot be read from, such as a word where a number is needed.
  case unreadableValue(String, of: String)
  /// An option stands at the end without its value.
  case missingValue(of: String, placeholder: String)
  /// A word is missing behind a command.
  case missingWord(String, command: String)
  /// A word is one too many behind a command.
  case oneTooMany(String, command: String)
  /// An option stands before the command that it is for.
  case optionFirst(String, command: String)

  /// The first mistake of the words behind the program's name; nil where none is found here.
  ///
  /// `isHelp` says that help was asked for: then it is only looked for what there is no help about.
  init?(in words: [String], of tree: CommandTree, isHelp: Bool = false) {
    var reader = Reader(words: words[...], command: tree, path: [tree.commandName])
    while let word = reader.words.popFirst(), word != "--" {
      if let mistake = reader.take(word), !isHelp || mistake.isUnknown {
        self = mistake
        return
      }
    }
    guard !isHelp, let mistake = reader.missing else { return nil }
    self = mistake
  }

  /// What the parser says of a value, in English only; nil where it speaks of something else.
  ///
  /// Of which type a value has to be stands nowhere in the tree that the parser prints of itself.
  init?(parserSays message: String) {
    guard let said = message.firstMatch(of: /^The value '(.*)' is invalid for '(--[a-z-]+)/) else {
      return nil
    }
    self = .unreadableValue(String(said.1), of: String(said.2))
  }

  /// Whether it is a command or an option that does not exist.
  private var isUnknown: Bool {
    switch self {
    case .unknownCommand, .unknownOption: true
    case .unknownValue, .unreadableValue, .missingValue, .missingWord, .oneTooMany, .optionFirst:
      false
    }
  }

  /// Goes through the words as the parser does: commands, options with their values, words.
  private struct Reader {
    var words: ArraySlice<String>
    var command: CommandTree
    var path: [String]
    var positionals = 0
    var firstOption: String?

    mutating func take(_ word: String) -> LineMistake? {
      if word.hasPrefix("-"), word.count > 1 { return takeOption(word) }
      guard !command.children.isEmpty, positionals == 0 else { return takeWord(word) }
      guard let child = command.children.first(where: { $0.commandName == word }) else {
        let known = command.children.map(\.commandName)
        return .unknownCommand(
          (path.dropFirst() + [word]).joined(separator: " "),
          nearest: CityGuide.nearest(to: word.lowercased(), among: known)
            .map { (path.dropFirst() + [$0]).joined(separator: " ") })
      }
      // `help` names a command again.
      if word == "help" { return nil }
      if let firstOption { return .optionFirst(firstOption, command: word) }
      command = child
      path.append(word)
      return nil
    }

    private mutating func takeWord(_ word: String) -> LineMistake? {
      positionals += 1
      let places = command.words
      guard positionals > places.count, !places.contains(where: \.isRepeating) else { return nil }
      return .oneTooMany(word, command: path.joined(separator: " "))
    }

    private mutating func takeOption(_ word: String) -> LineMistake? {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard let option = command.options.first(where: { $0.spellings.contains(parts[0]) }) else {
        let known = command.options.flatMap(\.spellings).filter { $0.hasPrefix("--") }
        return .unknownOption(parts[0], nearest: CityGuide.nearest(to: parts[0], among: known))
      }
      firstOption = firstOption ?? parts[0]
      guard option.kind == .option else { return nil }
      guard let value = parts.count > 1 ? parts[1] : words.popFirst() else {
        return .missingValue(of: parts[0], placeholder: option.placeholder)
      }
      guard let known = option.allValues, !known.isEmpty, !known.contains(value) else { return nil }
      return .unknownValue(
        value, of: parts[0], nearest: CityGuide.nearest(to: value, among: known), known: known)
    }

    /// The first word that has to be there and is not.
    var missing: LineMistake? {
      let needed = command.words.filter { !$0.isOptional }
      guard positionals < needed.count else { return nil }
      return .missingWord(needed[positionals].placeholder, command: path.joined(separator: " "))
    }
  }
}

extension LineMistake {
  /// One sentence: what, which word, what to do next.
  var phrase: Phrase {
    switch self {
    case .unknownCommand(let word, let nearest):
      let ask = Phrase.didYouMean(nearest)
      return Phrase { $0.noSuchCommand(word: word, guess: ask($0)) }
    case .unknownOption(let word, let nearest):
      let ask = Phrase.didYouMean(nearest)
      return Phrase { $0.noSuchOption(word: word, guess: ask($0)) }
    case .unknownValue(let word, let option, let nearest, let known):
      let ask = Phrase.didYouMean(nearest)
      return Phrase {
        $0.optionCannotBe(option: option, word: word, guess: ask($0), known: known)
      }
    case .unreadableValue(let word, let option):
      return Phrase { $0.optionCannotReadWord(option: option, word: word) }
    case .missingValue(let option, let placeholder):
      return Phrase { $0.optionNeedsWord(option: option, placeholder: placeholder) }
    case .missingWord(let word, let command):
      return Phrase { $0.commandNeedsWord(command: command, word: word) }
    case .optionFirst(let option, let command):
      return Phrase { $0.optionGoesBehindCommand(option: option, command: command) }
    case .oneTooMany(let word, let command):
      return Phrase { $0.wordTooManyForCommand(command: command, word: word) }
    }
  }
}

extension Phrase {
  /// The question whether another word was meant; empty where none comes near.
  static func didYouMean(_ word: String?) -> Phrase {
    word.map { Phrase { [guess = $0] copy in copy.didYouMean(guess: guess) } }
      ?? Phrase(\.nothingToSay)
  }

  /// The question whether the nearest of some words was meant; empty where none comes near.
  static func didYouMean(_ word: String, among known: [String]) -> Phrase {
    didYouMean(nearest(to: word, among: known))
  }
}
