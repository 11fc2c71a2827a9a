import CityGuide
import Copy
import Foundation

/// The words that claims may use, and the meanings that only a sentence can carry.
struct Words {
  /// The program's own words, by kind.
  let lists: [String: [String]]
  /// The patterns of each meaning, by language.
  let meanings: [String: [Language: [Regex<AnyRegexOutput>]]]

  /// Those of a folder.
  init(in folder: String) throws {
    let kinds = try Entry.root(at: folder + "/words.yaml").keys().all
    lists = Dictionary(
      uniqueKeysWithValues: try kinds.map { ($0.name, try $0.value.items.map { try $0.text }) })
    let names = try Entry.root(at: folder + "/meanings.yaml").keys().all
    meanings = Dictionary(
      uniqueKeysWithValues: try names.map { ($0.name, try Words.patterns($0.value)) })
  }

  /// Each pattern has to fit one of the sentences beside it.
  private static func patterns(_ entry: Entry) throws -> [Language: [Regex<AnyRegexOutput>]] {
    let codes = Language.allCases.map(\.rawValue)
    let keys = try entry.keys(codes, needing: codes)
    var patterns: [Language: [Regex<AnyRegexOutput>]] = [:]
    for language in Language.allCases {
      guard let parts = try keys[language.rawValue]?.keys(["is", "like"], needing: ["is", "like"])
      else { continue }
      let like = try parts["like"]?.items.map { Text(try $0.text, language) } ?? []
      patterns[language] = try parts["is"]?.items.map { item in
        let pattern = try Regex(try item.text).ignoresCase()
        guard like.contains(where: { $0.flat.firstMatch(of: pattern) != nil }) else {
          throw item.bad("this pattern fits none of the sentences under 'like'")
        }
        return pattern
      }
    }
    return patterns
  }

  /// The words of a kind.
  func list(_ kind: String) throws -> [String] {
    guard let list = lists[kind] else {
      throw BadFile(file: "words.yaml", line: 1, sentence: "there is no list of \(kind)")
    }
    return list
  }

  /// What a text has to say: a number, a day, or a meaning by its name.
  func spoken(_ entry: Entry) throws -> Spoken {
    let text = try entry.text
    if text.wholeMatch(of: /[0-9-]+/) != nil { return Spoken(name: text, patterns: nil) }
    guard let patterns = meanings[text] else { throw entry.bad("unknown meaning '\(text)'") }
    return Spoken(name: text, patterns: patterns)
  }
}

/// What a text has to say.
struct Spoken {
  /// The number or the day as it is written, or the meaning's name.
  let name: String
  /// The meaning's patterns; nil for a number or a day.
  let patterns: [Language: [Regex<AnyRegexOutput>]]?
}

/// What a page says in one language, in one line; Chinese without its blanks, where lines break.
struct Text {
  let flat: String
  private let spaced: String
  private let language: Language

  init(_ text: String, _ language: Language) {
    self.language = language
    let words = text.split(whereSeparator: \.isWhitespace)
    spaced = words.joined(separator: " ")
    flat = language == .zh ? words.joined() : spaced
  }

  /// How far into the text something is said first, from 0 to 1; nil where it is not.
  func place(of spoken: Spoken) -> Double? {
    guard let patterns = spoken.patterns?[language] else {
      return place(ofNumber: spoken.name)
    }
    let starts = patterns.compactMap { flat.firstMatch(of: $0)?.range.lowerBound }
    return starts.min().map { share($0, of: flat) }
  }

  /// A number that is no part of a longer one; a day with its year or without.
  private func place(ofNumber number: String) -> Double? {
    let isDay = number.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
    let forms = [number] + (isDay ? [String(number.dropFirst(5))] : [])
    let starts = forms.flatMap { form in
      spaced.ranges(of: form).filter { range in
        let before = spaced[..<range.lowerBound].last
        let after = spaced[range.upperBound...].first
        return ![before, after].compactMap(\.self).contains {
          $0.isASCII && $0.isNumber || $0 == "-"
        }
      }.map(\.lowerBound)
    }
    return starts.min().map { share($0, of: spaced) }
  }

  private func share(_ index: String.Index, of text: String) -> Double {
    Double(text.distance(from: text.startIndex, to: index)) / Double(max(1, text.count))
  }
}
