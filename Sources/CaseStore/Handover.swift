package import CardJourney

/// Where an event was written: which desk's log, and its sequence number there.
///
/// The identity of an event over all desks. A log keeps it for what came from elsewhere; for its own
/// events it follows from the desk and the sequence.
package struct EventOrigin: Hashable, Sendable {
  /// The desk's id.
  package let desk: String
  /// The sequence number in that desk's log of the case.
  package let sequence: Int

  package init(desk: String, sequence: Int) {
    self.desk = desk
    self.sequence = sequence
  }

  /// The written form, `a1b2c3:8`.
  package var notation: String { "\(desk):\(sequence)" }

  /// Reads the written form; nil where it is none.
  package init?(notation: some StringProtocol) {
    let parts = notation.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let sequence = Int(parts[1]), sequence > 0,
      (1...32).contains(parts[0].count),
      parts[0].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    self.init(desk: String(parts[0]), sequence: sequence)
  }
}

/// A case on its way from one desk to another: its log with the identity of each event.
package struct Handover: Hashable, Sendable {
  /// One event.
  package struct Entry: Hashable, Sendable {
    /// Where it was written.
    package let origin: EventOrigin
    /// Events of one batch of one desk have the same number.
    package let batch: Int
    /// What it says.
    ///
    /// A retraction holds the number in this list of the event that it takes back.
    package var payload: Payload
    /// When it took place.
    package let happened: When
    /// When it was written, in seconds since 1970 UTC, never before an event of its log that it follows.
    package let written: Int64

    package init(
      origin: EventOrigin, batch: Int, payload: Payload, happened: When, written: Int64
    ) {
      self.origin = origin
      self.batch = batch
      self.payload = payload
      self.happened = happened
      self.written = written
    }
  }

  /// The case over all desks: the desk where it was begun, its id there, and when.
  package let origin: String
  /// Its short id at the desk that hands it over.
  package let id: String
  /// What that desk calls it; nil where it does not say.
  package var nickname: Nickname?
  /// When it was begun, in seconds since 1970 UTC.
  package let created: Int64
  /// Its events in order; retractions count them from 1.
  package var entries: [Entry]

  /// A hand-over.
  package init(origin: String, id: String, nickname: Nickname?, created: Int64, entries: [Entry]) {
    self.origin = origin
    self.id = id
    self.nickname = nickname
    self.created = created
    self.entries = entries
  }

  /// The case as the other desk has it.
  package var `case`: Case {
    Case(
      id: id,
      events: entries.enumerated().map { index, entry in
        Event(
          sequence: index + 1, batch: entry.batch, payload: entry.payload,
          happened: entry.happened, written: entry.written)
      })
  }
}

/// What came of taking a hand-over in.
package struct HandoverTaken: Hashable, Sendable {
  /// The case's id here.
  package let id: String
  /// Whether the case was not here before.
  package let isNew: Bool
  /// How many events were added.
  package let added: Int
  /// The log as it was before, in the order of writing.
  package let before: [Event]
}
