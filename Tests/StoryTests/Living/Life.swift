import CardJourney
import CityGuide
import Copy
import GuideReading
import GuideTestSupport
import Screens
import Terminal
import TestSupport

/// Somebody who lives through a story in memory, over what ships.
struct Life {
  /// Something that was not accepted, and why.
  struct Refused: Error, CustomStringConvertible {
    let description: String
  }

  private let guide: Guide
  private let calendar: WorkCalendar
  private var `case` = Case(id: "7K1")

  /// The case as it is begun: with one batch, as the program begins it.
  init(_ story: Story) throws {
    guide = try Content.shipped.guide(for: story.place)
    calendar = try Content.shipped.folder.calendar()
    let start = story.chapters.first?.moment ?? Moment(day: .sample, minute: 600)
    var batch = CommandBatch(at: start, calendar: calendar)
    let answers = [.situation(story.situation), .place(story.place)] + story.answers
    let guide = guide
    let refusals = batch.take(answers) { guide.localRules(for: $0, banks: [], on: start.day) }
    guard refusals.isEmpty else { throw Refused(description: "\(answers): \(refusals)") }
    `case`.write(batch.drafts, at: start)
  }

  /// What the program knows at a moment, in Chinese.
  func context(at moment: Moment) -> Context {
    let content = Content.shipped
    return Context(
      language: .zh, moment: moment, calendar: calendar, statements: content.statements,
      size: Size(columns: 80, rows: 24),
      file: CaseFile(nickname: nil, case: `case`),
      guide: `case`.answers.place == nil ? nil : guide, places: content.places,
      documented: Set(content.documented), banks: content.banks, words: content.words)
  }

  /// Does something; throws where it is not accepted, or accepted though it has to be refused.
  mutating func does(_ deed: Deed, at moment: Moment) throws {
    let command = try command(deed, at: moment)
    guard deed.isRefused else { return try carryOut(command, at: moment) }
    guard case .accepted = `case`.decide(command, in: context(at: moment).circumstances) else {
      return
    }
    throw Refused(description: "it was accepted")
  }

  private mutating func carryOut(_ command: Command, at moment: Moment) throws {
    switch `case`.decide(command, in: context(at: moment).circumstances) {
    case .accepted(let drafts, _): `case`.write(drafts, at: moment)
    case let other: throw Refused(description: "\(command): \(other)")
    }
  }
}

// MARK: - What is typed

extension Life {
  private func command(_ deed: Deed, at moment: Moment) throws -> Command {
    let typed = try Typed(deed.words)
    switch deed.verb {
    case .undo: return .undo
    case .redo: return .redo
    case .answer: return .answer(try Answer(words: typed.words), takingAlong: typed.takesAlong)
    case .told: return try hearing(typed, at: moment)
    case .record where typed.words.first == "further":
      let when = try typed.when(today: moment.day) ?? .before(moment.day.adding(days: 1))
      return .further(try further(typed), when)
    case .record where typed.words.first == "becomes":
      guard typed.words.count > 1, let situation = Situation(rawValue: typed.words[1]) else {
        throw Refused(description: "no situation: \(typed.words)")
      }
      let seen = Array(typed.words.dropFirst(2))
      let when = try typed.when(today: moment.day) ?? .on(moment.day, at: moment.minute)
      return .becomes(situation, seen.isEmpty ? [] : [try Happening(words: seen)], when)
    case .record:
      let happenings = try typed.words.split(separator: "+").map { try Happening(words: Array($0)) }
      let when = try typed.when(today: moment.day) ?? .on(moment.day, at: moment.minute)
      return .record(happenings, when, insist: typed.insists)
    }
  }

  private func further(_ typed: Typed) throws -> SaidProgress {
    guard typed.words.count > 1, let waypoint = Waypoint(rawValue: typed.words[1]) else {
      throw Refused(description: "no way further: \(typed.words)")
    }
    var progress = SaidProgress(waypoint)
    for word in typed.words.dropFirst(2) { try progress.add(word) }
    return progress
  }

  private func hearing(_ typed: Typed, at moment: Moment) throws -> Command {
    let when = try typed.when(today: moment.day) ?? .on(moment.day, at: moment.minute)
    let said = when.latest(today: moment.day)
    guard let key = typed.words.first, let matter = Matter(key: FactKey(rawValue: key)),
      let place = `case`.answers.place,
      let value = AnswerParser(matter, said: said, in: `case`)
        .reading(typed.words.dropFirst().joined(separator: " ")).value
    else { throw Refused(description: "no answer to a question: \(typed.words)") }
    return .hear(
      Told(
        key: matter.key, place: place, value: value, by: typed.options["--by"],
        until: said.adding(days: matter.answerHolds)),
      when)
  }
}

/// The words of a command, and its options.
private struct Typed {
  private(set) var words: [String] = []
  private(set) var options: [String: String] = [:]
  private(set) var insists = false
  private(set) var takesAlong = false

  init(_ typed: [String]) throws {
    var left = typed[...]
    while let word = left.popFirst() {
      switch word {
      case "--insist": insists = true
      case "--take-along": takesAlong = true
      case "--on", "--at", "--by":
        guard let value = left.popFirst() else {
          throw Life.Refused(description: "\(word) takes a value")
        }
        options[word] = value
      default:
        guard !word.hasPrefix("--") else { throw Life.Refused(description: "unknown \(word)") }
        words.append(word)
      }
    }
  }

  func when(today: Day) throws -> When? {
    let parts = [options["--on"], options["--at"]]
    guard parts.contains(where: { $0 != nil }) else { return nil }
    let text = [parts[0] ?? "today", parts[1]].compactMap(\.self).joined(separator: " ")
    guard let when = WhenParser.when(from: text, today: today) else {
      throw Life.Refused(description: "no day: \(text)")
    }
    return when
  }
}
