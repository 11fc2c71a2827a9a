import CardJourney
import CityGuide

/// Something that is expected, and what came instead: nil where it holds.
struct Check<Subject> {
  let line: Int
  let expected: String
  let outcome: (Subject) throws -> String?
}

/// One key of a claim: reads what is wanted, and makes the checks.
struct Row<Subject> {
  let checks: (Entry, Words, String) throws -> [Check<Subject>]

  /// One check that reads what came and says it where it does not fit.
  private static func one<Wanted, Came>(
    _ wanted: @escaping (Entry, Words) throws -> Wanted,
    _ read: @escaping (Subject) throws -> Came?, _ fits: @escaping (Came, Wanted) -> Bool
  ) -> Row {
    Row { entry, words, name in
      let wanted = try wanted(entry, words)
      return [
        Check(line: entry.line, expected: "\(name): \(wanted)") { subject in
          let came = try read(subject)
          return came.map { fits($0, wanted) } == true ? nil : came.map { "\($0)" } ?? "nothing"
        }
      ]
    }
  }

  /// Whether something is so.
  static func flag(_ read: @escaping (Subject) throws -> Bool) -> Row {
    one({ entry, _ in try entry.flag }, read, ==)
  }

  /// Something that is claimed or not spoken of; what is read speaks against it.
  static func holds(unless against: @escaping (Subject) throws -> String?) -> Row {
    Row { entry, _, name in
      _ = try entry.word(of: ["yes"])
      return [Check(line: entry.line, expected: name, outcome: against)]
    }
  }

  /// The value is this word, or one of these.
  static func word(_ kind: String, _ read: @escaping (Subject) throws -> String?) -> Row {
    one(
      { entry, words in try entry.items.map { try $0.word(of: words.list(kind)) } }, read,
      { came, wanted in wanted.contains(came) })
  }

  /// The value is this day, or one of these.
  static func day(_ read: @escaping (Subject) throws -> Day?) -> Row {
    one(
      { entry, _ in try entry.items.map { try $0.day } }, read,
      { came, wanted in wanted.contains(came) })
  }

  /// The value is a day that is bound by another.
  static func day(
    _ fits: @escaping (Day, Day) -> Bool, _ read: @escaping (Subject) throws -> Day?
  ) -> Row {
    one({ entry, _ in try entry.day }, read, fits)
  }

  /// The value is this number, or bound by it.
  static func number(
    _ fits: @escaping (Int, Int) -> Bool = (==), _ read: @escaping (Subject) throws -> Int?
  ) -> Row {
    one({ entry, _ in try entry.number }, read, fits)
  }

  /// The value is a telephone number.
  static func dialled(_ read: @escaping (Subject) throws -> String?) -> Row {
    one(
      { entry, _ in
        let text = try entry.text
        guard text.wholeMatch(of: /[0-9-]+/) != nil else {
          throw entry.bad("no telephone number")
        }
        return text
      }, read, ==)
  }
}

// MARK: - Lists

extension Row {
  /// The list has each of these.
  static func has(
    _ notation: Notation, _ read: @escaping (Subject) throws -> [String]
  ) -> Row {
    each(notation, read) { came, wanted in
      came.contains(wanted) ? nil : "only: \(came.joined(separator: ", "))"
    }
  }

  /// The list has none of these, but something else.
  static func hasNot(
    _ notation: Notation, _ read: @escaping (Subject) throws -> [String]
  ) -> Row {
    each(notation, read) { came, wanted in
      guard !came.isEmpty else { return "nothing at all stands there" }
      return came.contains(wanted) ? "there is: \(came.joined(separator: ", "))" : nil
    }
  }

  /// One check for each item of the entry; `outcome` says what came instead, nil where it holds.
  private static func each(
    _ notation: Notation, _ read: @escaping (Subject) throws -> [String],
    _ outcome: @escaping (_ came: [String], _ wanted: String) -> String?
  ) -> Row {
    Row { entry, words, name in
      try entry.items.map { item in
        let wanted = try notation.read(item, words)
        return Check(line: item.line, expected: "\(name): \(wanted)") { subject in
          outcome(try read(subject), wanted)
        }
      }
    }
  }

  /// The list has all of these, in this order.
  static func inOrder(
    _ kind: String, _ read: @escaping (Subject) throws -> [String]
  ) -> Row {
    Row { entry, words, name in
      let wanted = try entry.items.map { try $0.word(of: words.list(kind)) }
      guard Set(wanted).count > 1 else { throw entry.bad("an order takes two that differ") }
      return [
        Check(line: entry.line, expected: "\(name): \(wanted)") { subject in
          let came = try read(subject)
          let spots = wanted.compactMap(came.firstIndex)
          return spots.count == wanted.count && spots == spots.sorted() ? nil : "\(came)"
        }
      ]
    }
  }

  /// One of the lists has all of these.
  static func together(
    _ kind: String, _ read: @escaping (Subject) throws -> [[String]]
  ) -> Row {
    one(
      { entry, words in try entry.items.map { try $0.word(of: words.list(kind)) } }, read,
      { came, wanted in came.contains { Set(wanted).isSubset(of: $0) } })
  }

  /// Nothing stands in the list.
  static func nothing(_ read: @escaping (Subject) throws -> [String]) -> Row {
    holds { subject in
      let came = try read(subject)
      return came.isEmpty ? nil : "there is: \(came.joined(separator: ", "))"
    }
  }

  /// Of each of these by its name: what its own rows say.
  static func each<Part>(
    _ notation: Notation, _ read: @escaping (Subject) throws -> [(String, Part)],
    _ rows: [String: Row<Part>]
  ) -> Row {
    Row { entry, words, name in
      try entry.keys().all.flatMap { key, value in
        _ = try notation.check(key, value, words)
        return try value.keys(Array(rows.keys)).all.flatMap { part, inner in
          try (rows[part]?.checks(inner, words, part) ?? []).map { check in
            Check(line: check.line, expected: "\(name): \(key): \(check.expected)") { subject in
              let parts = try read(subject)
              guard let part = parts.last(where: { $0.0 == key }) else {
                return "\(key) is not among: \(parts.map(\.0).joined(separator: ", "))"
              }
              return try check.outcome(part.1)
            }
          }
        }
      }
    }
  }
}

// MARK: - Text

extension Row where Subject == View {
  /// What can be claimed of every page that is text, in both languages.
  static var spoken: [String: Row] {
    [
      "says": said { $0 == nil ? "it is not said" : nil },
      "says not": said { $0 == nil ? nil : "it is said" },
      "says in order": Row { entry, words, name in
        let spoken = try entry.items.map(words.spoken)
        guard spoken.count > 1 else { throw entry.bad("an order takes two") }
        return Language.allCases.map { language in
          Check<View>(line: entry.line, expected: "\(name) in \(language.rawValue)") { view in
            let text = try view.text(in: language)
            let places = spoken.compactMap(text.place)
            return places.count == spoken.count && places == places.sorted() ? nil : "another order"
          }
        }
      },
    ]
  }

  private static func said(_ judge: @escaping (Double?) -> String?) -> Row {
    Row { entry, words, name in
      try entry.items.flatMap { item in
        let spoken = try words.spoken(item)
        return Language.allCases.map { language in
          let expected = "\(name) in \(language.rawValue): \(spoken.name)"
          return Check<View>(line: item.line, expected: expected) { view in
            let text = try view.text(in: language)
            return text.flat.isEmpty ? "the page is empty" : judge(text.place(of: spoken))
          }
        }
      }
    }
  }
}

/// How an entry of a list is written.
struct Notation {
  private let isKnown: (String, Words) throws -> Bool

  /// A word of a closed list.
  static func word(_ kind: String) -> Notation {
    Notation { text, words in try words.list(kind).contains(text) }
  }

  /// Such as `id-card holder`.
  static var paper: Notation {
    Notation { text, words in
      let parts = text.split(separator: " ").map(String.init)
      return try parts.count == 2 && words.list("papers").contains(parts[0])
        && words.list("whose").contains(parts[1])
    }
  }

  /// Such as `requirement.reissue.window`.
  static var matter: Notation {
    Notation { text, words in
      let parts = text.split(separator: ".").map(String.init)
      let known = try ["topics", "errands", "channels"].map(words.list)
      return parts.count <= 3 && zip(parts, known).allSatisfy { $1.contains($0) }
    }
  }

  /// Such as `2026-11-23`.
  static var day: Notation { Notation { text, _ in Day(text) != nil } }

  func read(_ entry: Entry, _ words: Words) throws -> String {
    try check(try entry.text, entry, words)
  }

  /// The text, where it is known; `entry` says where it stands.
  func check(_ text: String, _ entry: Entry, _ words: Words) throws -> String {
    guard try isKnown(text, words) else { throw entry.bad("unknown word '\(text)'") }
    return text
  }
}
