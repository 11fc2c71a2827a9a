import CardJourney
import Foundation

/// One file: who, where, and what the program must say on which day.
struct Story {
  /// A day on which something is done or read.
  struct Chapter {
    let moment: Moment
    let deeds: [Deed]
    let claims: [Claim]
  }

  let file: String
  let title: String
  let faults: [String]
  let place: PlaceCode
  let placeName: String
  let situation: Situation
  let answers: [Answer]
  let chapters: [Chapter]

  private static let keys = [
    "story", "who", "shows", "from", "where", "brought by", "said", "moments",
  ]

  init(_ root: Entry, _ words: Words) throws {
    let keys = try root.keys(
      Story.keys, needing: ["story", "who", "shows", "where", "brought by", "moments"])
    func required(_ name: String) throws -> Entry {
      guard let entry = keys[name] else { throw root.bad("'\(name)' is missing") }
      return entry
    }
    file = root.file
    title = try required("story").text
    _ = try required("who").text
    faults = try required("shows").items.map { try $0.word(of: words.list("faults")) }
    (placeName, place) = try Story.place(try required("where"))
    let brought = try required("brought by")
    guard let situation = Situation(rawValue: try brought.word(of: words.list("situations"))) else {
      throw brought.bad("no situation")
    }
    self.situation = situation
    answers =
      try keys["said"]?.items.map { item in
        do {
          return try Answer(words: try item.text.split(separator: " ").map(String.init))
        } catch let error as NotationError {
          throw item.bad("no answer: \(error)")
        }
      } ?? []
    chapters = try required("moments").items.map { try Story.chapter($0, words) }
    let moments = chapters.map(\.moment)
    guard zip(moments, moments.dropFirst()).allSatisfy(<) else {
      throw root.bad("a moment is not after the one above it")
    }
    guard chapters.contains(where: { !$0.claims.isEmpty }) else {
      throw root.bad("nothing is claimed: that can never fail")
    }
  }

  /// The name of a place and its six digits.
  private static func place(_ entry: Entry) throws -> (String, PlaceCode) {
    let parts = try entry.text.split(separator: " ").map(String.init)
    guard parts.count == 2, let code = PlaceCode(parts[1]) else { throw entry.bad("no place") }
    return (parts[0], code)
  }

  private static func chapter(_ entry: Entry, _ words: Words) throws -> Chapter {
    let keys = try entry.keys(["day", "time", "does", "must"], needing: ["day"])
    guard let day = try keys["day"]?.day, keys["does"] != nil || keys["must"] != nil else {
      throw entry.bad("nothing is done and nothing is claimed")
    }
    return Chapter(
      moment: Moment(day: day, minute: try keys["time"]?.minute ?? 600),
      deeds: try keys["does"]?.items.map(Deed.init) ?? [],
      claims: try keys["must"]?.items.map { try Claim($0, words) } ?? [])
  }
}

/// Something that is done, or has to be refused.
struct Deed {
  /// What is done.
  enum Verb: String, CaseIterable {
    case record, answer, told, undo, redo
  }

  let line: Int
  let verb: Verb
  /// What stands behind the verb.
  let words: [String]
  let isRefused: Bool

  init(_ entry: Entry) throws {
    isRefused = entry.hasKeys
    let said =
      isRefused ? try entry.keys(["refused"], needing: ["refused"])["refused"] ?? entry : entry
    let words = try said.text.split(separator: " ").map(String.init)
    guard let verb = words.first.flatMap(Verb.init) else {
      throw said.bad("'\(try said.text)' is nothing that is done")
    }
    guard words.count > 1 || verb == .undo || verb == .redo else {
      throw said.bad("\(verb.rawValue) what?")
    }
    line = entry.line
    self.verb = verb
    self.words = Array(words.dropFirst())
  }
}

/// What one page must say at one moment.
struct Claim {
  let page: Page
  let asked: Asked
  let facts: [String]
  let checks: [Check<View>]

  init(_ entry: Entry, _ words: Words) throws {
    let keys = try entry.keys(
      Page.allCases.map(\.rawValue) + ["source", "fact"], needing: ["source"])
    _ = try keys["source"]?.text
    facts = try keys["fact"]?.items.map { try $0.text } ?? []
    let pages = keys.all.compactMap { name, value in Page(rawValue: name).map { ($0, value) } }
    guard pages.count == 1, let (page, body) = pages.first else {
      throw entry.bad("a claim is about one page")
    }
    self.page = page
    let rows = page.rows.merging(Row.spoken) { first, _ in first }
    let inner = try body.keys(page.options + rows.keys)
    asked = Asked(
      words: try inner["of"]?.items.map { try $0.text } ?? [],
      within: try inner["within"]?.number ?? 0,
      wish: try inner["by"]?.word(of: words.list("wishes")))
    guard !page.needsWords || !asked.words.isEmpty else { throw entry.bad("'of' is missing") }
    checks = try inner.all.flatMap { name, value in
      try rows[name]?.checks(value, words, name) ?? []
    }
    guard !checks.isEmpty else { throw entry.bad("nothing is claimed: that can never fail") }
  }
}

/// What a page is asked for beside the case.
struct Asked {
  /// The happening, the answers or the word that it is about.
  let words: [String]
  /// How many days ahead.
  let within: Int
  /// What matters most.
  let wish: String?
}
