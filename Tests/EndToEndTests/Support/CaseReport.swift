import Foundation
import Testing

/// What `buka status --json` says of a case, as far as the tests read it.
struct StatusReport: Decodable {
  struct Duty: Decodable {
    let kind: String
    let from: String?
    let isOverdue: Bool
  }

  let situation: String?
  let place: String?
  let stage: String
  /// Stage, side, mark.
  let cells: [String: [String: String]]
  let steps: [String]
  let unmet: Int
  let isDone: Bool
  let outcome: String?
  let duties: [Duty]
}

/// What `buka show --json` says of a case, as far as the tests read it.
struct CaseReport: Decodable {
  struct Event: Decodable, Equatable {
    let kind: String
    let body: String
    let happened: String
    let isLive: Bool
  }

  let id: String
  let answers: [String: String]
  let events: [Event]
}

extension Home {
  /// Begins a case of a card from 云泽 that is lost, and returns its id.
  func beginCase(_ location: SourceLocation = #_sourceLocation) throws -> String {
    let outcome = try buka("new --situation lost --place 云泽")
    try #require(outcome.code == 0, "\(outcome)", sourceLocation: location)
    return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The id of the only case.
  func onlyCase(_ location: SourceLocation = #_sourceLocation) throws -> String {
    struct Entry: Decodable { let id: String }
    let entries: [Entry] = try json("list --json")
    try #require(entries.count == 1, sourceLocation: location)
    return entries[0].id
  }

  /// Where a case stands.
  func status(_ id: String, today: String = Home.firstDay) throws -> StatusReport {
    try json("status \(id) --json", today: today)
  }

  /// Answers and log of a case.
  func report(_ id: String) throws -> CaseReport { try json("show \(id) --json") }

  private func json<Value: Decodable>(
    _ line: String, today: String = Home.firstDay
  ) throws -> Value {
    let outcome = try buka(line, today: today)
    guard outcome.code == 0 else { throw CommandFailed(description: "buka \(line): \(outcome)") }
    return try JSONDecoder().decode(Value.self, from: Data(outcome.output.utf8))
  }
}
