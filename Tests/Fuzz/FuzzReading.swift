import CardJourney
import CaseStore
import CityGuide
import Copy
import Foundation
import GuideTestSupport
import Screens
import Terminal

@testable import GuideReading

/// What reads.
enum FuzzReading {
  /// Reads of a terminal: a zero byte is a silence as long as the decoder waits.
  static func keys(_ bytes: [UInt8]) {
    var decoder = KeyDecoder()
    var queue = KeyQueue()
    var field = TextField()
    for read in bytes.split(separator: 0, omittingEmptySubsequences: false) {
      queue.append(decoder.decode(read))
      queue.append(decoder.fallSilent())
      while let key = queue.next(takesText: true) {
        _ = field.apply(key)
      }
      queue.fallSilent()
    }
    require(field.text.isInert, "a field holds what controls: \(field.text.debugDescription)")
  }

  /// Rows of a log: kind, version and body on each line.
  static func events(_ bytes: [UInt8]) {
    var events: [Event] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count > 1, let version = Int(parts[1]) else { continue }
      let payload = Payload(kind: parts[0], version: version, body: parts.count > 2 ? parts[2] : "")
      let again = Payload(kind: payload.kind, version: payload.version, body: payload.body)
      require(again == payload, "read \(payload), written \(payload.body), read again \(again)")
      let masked = payload.masked.payload
      require(masked.masked.payload == masked, "cleaned twice: \(masked.masked.payload)")
      events.append(event(events.count + 1, masked))
    }
    let replayed = Case(id: "7K3", events: events)
    _ = replayed.obligations(in: FuzzWriting.context.circumstances)
    _ = replayed.steps(in: FuzzWriting.context.circumstances)
  }

  static func event(_ number: Int, _ payload: Payload) -> Event {
    Event(
      sequence: number, batch: number, payload: payload, happened: .on(FuzzWriting.day, at: 600),
      written: 0)
  }

  static func guide(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = GuideReader.read(text, file: "mine.yaml", place: nil, shared: [:], origin: .desk)
    _ = GuideReader.readSources(text, file: "sources.yaml")
  }

  /// A file as it is, or behind a zero byte a nickname, kinds and bodies in one whose checksum fits.
  static func handover(_ bytes: [UInt8]) {
    let data = bytes.first == 0 ? FuzzHandover(bytes.dropFirst()).data : Data(bytes)
    guard let (handover, _) = try? HandoverFile.read(data, path: "file") else { return }
    require(handover.nickname?.text.isInert != false, "a nickname that controls")
    // What was read is written, and read again as the same.
    guard let written = try? JSONEncoder().encode(HandoverFile(handover, withName: true)),
      let (again, masked) = try? HandoverFile.read(written, path: "file")
    else { fatalError("what was written is not read") }
    require(again == handover && masked == 0, "read again as another: \(handover) \(again)")
  }

  static func entry(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let parser = EntryParser(
      places: Content.frozen.places, banks: BankDirectory(Content.frozen.banks),
      today: FuzzWriting.day)
    _ = parser.line(text)
    _ = Content.frozen.places.search(text)
    _ = WhenParser.day(from: text, today: FuzzWriting.day)
    if let name = try? Nickname(text) {
      require(name.text.isInert, "a name that controls")
      require((try? Nickname(name.text)) == name, "a name that is another when typed again")
    }
  }

  /// The first byte chooses the question.
  static func answers(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let matters = Matter.askable
    let matter = matters[Int(first) % matters.count]
    let parser = AnswerParser(matter, said: FuzzWriting.day, in: FuzzWriting.context.case)
    guard let value = parser.reading(text).value else { return }
    // What was understood is written, and read again as the same.
    let told = Told(
      key: matter.key, place: FuzzWriting.place, value: value, by: nil,
      until: FuzzWriting.day.adding(days: 30))
    let clean = Payload.told(told).masked.payload
    let again = Payload(kind: clean.kind, version: clean.version, body: clean.body)
    if case .unreadable = again {
      // An answer of nothing but what cannot be shown is refused by the case.
      guard case .told(let shown) = clean, case .words("") = shown.value else {
        fatalError("not read again: \(clean.body.debugDescription)")
      }
    }
  }
}

/// A handed-over file with a checksum that fits, from pieces between zero bytes: nickname, then kind and body in turns.
private struct FuzzHandover {
  private let pieces: [String]

  init(_ bytes: ArraySlice<UInt8>) {
    pieces = bytes.split(separator: 0, maxSplits: 20, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  var data: Data {
    let nickname = pieces.first ?? ""
    var lines = ["a1b2", "7K3", nickname, "1790000000"]
    var events: [[String: Any]] = []
    for index in stride(from: 1, to: pieces.count - 1, by: 2) {
      let number = events.count + 1
      let (kind, body) = (pieces[index], pieces[index + 1])
      let event: [String: Any] = [
        "id": "a1b2:\(number)", "batch": number, "kind": kind, "version": Payload.version,
        "happened": "2026-11-22T10:00", "written": 1_790_000_000, "body": body,
      ]
      events.append(event)
      lines.append(
        "a1b2:\(number) \(number) \(kind) \(Payload.version) 2026-11-22T10:00 1790000000 \(body)")
    }
    let hash = lines.joined(separator: "\n").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    let file: [String: Any] = [
      "kind": "buka-case", "format": 1, "case": "a1b2", "id": "7K3", "nickname": nickname,
      "created": 1_790_000_000, "events": events, "checksum": String(hash, radix: 16),
    ]
    return (try? JSONSerialization.data(withJSONObject: file)) ?? Data()
  }
}

/// What the reader of hand-overs refuses with; the program has a code beside it.
struct Failure: Error {
  enum Status { case unreadable }

  init(_ phrase: Phrase, code: Status) {}
}
