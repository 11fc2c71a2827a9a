import CardJourney

/// An event with where it was written.
struct LogRow: Hashable {
  /// The event, under its number in this log.
  let event: Event
  /// Where it was written.
  let origin: EventOrigin
  /// Whether it came with a hand-over; one of our own can, where our log had lost it.
  let isTaken: Bool
}

/// The order of writing over several desks.
///
/// A log is added to at its end, whatever comes from elsewhere; so the numbers say in which order events
/// came here, not in which they were written. Every desk puts the same events into the same order: by
/// the instant of writing, then by desk, then by that desk's number. Within one desk, and behind what a
/// desk had read, the instant never goes back, even where its clock did: each event counts as written
/// no earlier than what it follows, and later than what had come from elsewhere by then.
extension [LogRow] {
  /// The rows in the order of writing, each with the instant that it counts as written.
  ///
  /// They come in the order of their numbers, from the log of that desk.
  func ordered(at desk: String) -> [(row: LogRow, instant: Int64)] {
    var own = Int64.min
    var foreign = Int64.min
    let dated = map { row in
      guard !row.isTaken else {
        if row.origin.desk == desk {
          own = Swift.max(own, row.event.written)
        } else {
          foreign = Swift.max(foreign, row.event.written)
        }
        return (row: row, instant: row.event.written)
      }
      let behindOthers = foreign == .min ? foreign : foreign + 1
      own = Swift.max(row.event.written, own, behindOthers)
      return (row: row, instant: own)
    }
    return dated.sorted { left, right in
      (left.instant, left.row.origin.desk, left.row.origin.sequence)
        < (right.instant, right.row.origin.desk, right.row.origin.sequence)
    }
  }

  /// The events in the order of writing.
  ///
  /// A log to which nothing came from elsewhere stays as it was written.
  func events(at desk: String) -> [Event] {
    guard contains(where: \.isTaken) else { return map(\.event) }
    return ordered(at: desk).map(\.row.event)
  }

  /// The rows as another desk gets them: words that were taken back leave as an empty row, so that logs still merge.
  func entries(at desk: String) -> [Handover.Entry] {
    let all = ordered(at: desk)
    let retracted = Case(id: "", events: all.map(\.row.event)).retracted
    // An empty row whose words came after all goes as these.
    let said = Set(all.filter { $0.row.event.payload != .withdrawn }.map(\.row.origin))
    let ordered = all.filter { $0.row.event.payload != .withdrawn || !said.contains($0.row.origin) }
    let placeOf = Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($1.row.origin, $0 + 1) })
    let places = Dictionary(
      uniqueKeysWithValues: all.map { ($0.row.event.sequence, placeOf[$0.row.origin] ?? 0) })
    return ordered.map { row, instant in
      Handover.Entry(
        origin: row.origin, batch: row.event.batch,
        payload: row.event.payload.retracting { places[$0] }.withdrawn(
          where: retracted.contains(row.event.sequence)), happened: row.event.happened,
        written: instant)
    }
  }

  /// The entries that are not here yet, as rows behind the last.
  ///
  /// Throws where an entry and a row of the same origin say different things, or an entry takes back
  /// what is nowhere.
  func adding(_ entries: [Handover.Entry], at desk: String) throws(StoreError) -> [LogRow] {
    var known = Dictionary(map { ($0.origin, $0.event) }) { old, later in
      later.payload == .withdrawn ? old : later
    }
    // What was empty when it came, and was said again, stands twice: retractions may count on either.
    let first = Dictionary(map { ($0.origin, $0.event.sequence) }) { first, _ in first }
    var places: [Int: Int] = [:]
    var firstPlaces: [Int: Int] = [:]
    var batches: [String: Int] = [:]
    var sequence = self.map(\.event.sequence).max() ?? 0
    var batch = self.map(\.event.batch).max() ?? 0
    var added: [LogRow] = []
    for (index, entry) in entries.enumerated() {
      let payload = entry.payload.retracting { places[$0] }
      firstPlaces[index + 1] = first[entry.origin]
      guard payload.isWhole else { throw .diverged(entry.origin.notation) }
      if let event = known[entry.origin] {
        let before = entry.payload.retracting { firstPlaces[$0] }
        guard event.payload.isSame(as: payload) || event.payload.isSame(as: before),
          event.happened == entry.happened
        else {
          throw .diverged(entry.origin.notation)
        }
        // What was empty when it came has been said again there.
        if event.payload != .withdrawn || payload == .withdrawn {
          places[index + 1] = event.sequence
          continue
        }
      }
      sequence += 1
      // Ours, and lost here: its number must not be given out again.
      guard entry.origin.desk != desk || entry.origin.sequence <= sequence else {
        throw .diverged(entry.origin.notation)
      }
      let key = "\(entry.origin.desk):\(entry.batch)"
      if batches[key] == nil {
        batch += 1
        batches[key] = batch
      }
      let event = Event(
        sequence: sequence, batch: batches[key] ?? batch, payload: payload,
        happened: entry.happened, written: entry.written)
      places[index + 1] = sequence
      known[entry.origin] = event
      added.append(LogRow(event: event, origin: entry.origin, isTaken: true))
    }
    return added
  }
}

extension Payload {
  /// The same, a retraction with the number that stands for its target there; 0 where there is none.
  func retracting(_ number: (Int) -> Int?) -> Payload {
    guard case .retracted(let target, let reason) = self else { return self }
    return .retracted(number(target) ?? 0, reason)
  }

  /// The same, or an empty row where it holds somebody's own words.
  fileprivate func withdrawn(where isTakenBack: Bool) -> Payload {
    switch self {
    case .told, .ticked, .putOff, .unreadable: isTakenBack ? .withdrawn : self
    case .answered, .forgot, .happened, .retracted, .withdrawn: self
    }
  }

  /// Whether what it takes back is known.
  fileprivate var isWhole: Bool {
    if case .retracted(0, _) = self { false } else { true }
  }

  /// Whether it says the same; what was masked on the way out is any character, what was withdrawn anything.
  fileprivate func isSame(as other: Payload) -> Bool {
    guard self != other, self != .withdrawn, other != .withdrawn else { return true }
    let own = Array(body)
    let theirs = Array(other.body)
    return kind == other.kind && own.count == theirs.count
      && zip(own, theirs).allSatisfy { $0 == $1 || $1 == "*" || $0 == "*" }
  }
}
