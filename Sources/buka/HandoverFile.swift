import CardJourney
import CaseStore
import Copy
import Foundation
import Screens

/// A hand-over as a file: JSON, without numbers of people, with a checksum.
///
/// Format 1; keys may be added. The number in a retraction counts the events of the file, from 1.
struct HandoverFile: Codable {
  struct Entry: Codable {
    let id: String
    let batch: Int
    let kind: String
    let version: Int
    let body: String
    let happened: String
    let written: Int64
  }

  let kind: String
  let format: Int
  let `case`: String
  let id: String
  let nickname: String?
  let created: Int64
  let events: [Entry]
  let checksum: String

  /// Instants of years with four digits.
  fileprivate static let instants: ClosedRange<Int64> = 0...253_402_300_799

  private static let kind = "buka-case"
  private static let format = 1
  /// More than any case has.
  static let largestSize = 16_000_000

  /// The file for a hand-over; the nickname only where asked.
  init(_ handover: Handover, withName: Bool) {
    kind = HandoverFile.kind
    format = HandoverFile.format
    `case` = handover.origin
    id = handover.id
    nickname = withName ? handover.nickname?.text : nil
    created = handover.created
    events = handover.entries.map { entry in
      let payload = entry.payload
      return Entry(
        id: entry.origin.notation, batch: entry.batch, kind: payload.kind,
        version: payload.version, body: payload.body, happened: entry.happened.notation,
        written: entry.written)
    }
    checksum = HandoverFile.checksum(`case`, id, nickname, created, events)
  }

  /// What a file says, and how many numbers of people and passwords in it were masked; throws one sentence where it is
  /// damaged, no file of ours, or of a newer version.
  static func read(_ data: Data, path: String) throws(Failure) -> (Handover, masked: Int) {
    struct Head: Decodable {
      let kind: String
      let format: Int
    }
    guard let head = try? JSONDecoder().decode(Head.self, from: data), head.kind == kind else {
      throw HandoverFile.foreign(path)
    }
    guard head.format <= format else { throw HandoverFile.newer(path) }
    guard let file = try? JSONDecoder().decode(HandoverFile.self, from: data) else {
      throw HandoverFile.damaged(path)
    }
    return try file.handover(path)
  }

  private func handover(_ path: String) throws(Failure) -> (Handover, masked: Int) {
    guard checksum == HandoverFile.checksum(`case`, id, nickname, created, events) else {
      throw HandoverFile.damaged(path)
    }
    var entries: [Handover.Entry] = []
    var masked = nickname.map { PrivateText.masked($0).count } ?? 0
    for (index, event) in events.enumerated() {
      let (entry, count) = try event.entry(number: index + 1, path)
      entries.append(entry)
      masked += count
    }
    guard Set(entries.map(\.origin)).count == entries.count, !`case`.isEmpty, `case`.isShowable,
      (1...12).contains(id.count), id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
      HandoverFile.instants.contains(created), nickname?.isShowable != false
    else { throw HandoverFile.damaged(path) }
    return (
      Handover(
        origin: `case`, id: id, nickname: nickname.flatMap(Nickname.init(logged:)),
        created: created, entries: entries), masked
    )
  }

  /// FNV-1a over the lines, 64 bits: against damage, not against forgery.
  private static func checksum(
    _ origin: String, _ id: String, _ nickname: String?, _ created: Int64, _ events: [Entry]
  ) -> String {
    let head = [origin, id, nickname ?? "", "\(created)"]
    let lines = events.map { event in
      "\(event.id) \(event.batch) \(event.kind) \(event.version) \(event.happened) \(event.written) \(event.body)"
    }
    let hash = (head + lines).joined(separator: "\n").utf8.reduce(0xcbf2_9ce4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}

extension HandoverFile.Entry {
  /// The event; the number is its place in the file.
  fileprivate func entry(
    number: Int, _ path: String
  ) throws(Failure) -> (Handover.Entry, masked: Int) {
    guard version <= Payload.version else { throw HandoverFile.newer(path) }
    let payload = Payload(kind: kind, version: version, body: body)
    if case .unreadable = payload { throw HandoverFile.newer(path) }
    if case .retracted(let target, _) = payload, target >= number {
      throw HandoverFile.damaged(path)
    }
    guard let origin = EventOrigin(notation: id), batch > 0, body.isShowable,
      HandoverFile.instants.contains(written),
      let when = When(notation: happened)
    else { throw HandoverFile.damaged(path) }
    // What a person typed is cleaned here too: the file may come from anywhere.
    let (masked, count) = payload.masked
    return (
      Handover.Entry(
        origin: origin, batch: batch, payload: masked, happened: when, written: written), count
    )
  }
}

// MARK: - Refusals

extension HandoverFile {
  fileprivate static func foreign(_ path: String) -> Failure {
    Failure(
      Phrase { $0.handoverIsForeign(path: path) }, code: .unreadable)
  }

  fileprivate static func newer(_ path: String) -> Failure {
    Failure(
      Phrase { $0.handoverIsNewer(path: path) },
      code: .unreadable)
  }

  fileprivate static func damaged(_ path: String) -> Failure {
    Failure(
      Phrase { $0.handoverIsDamaged(path: path) },
      code: .unreadable)
  }
}
