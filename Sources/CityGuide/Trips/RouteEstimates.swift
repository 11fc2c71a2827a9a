import CardJourney

/// How long one route takes and what it costs, from what is stated at its channel.
///
/// Never more than is stated: a piece of the way that nobody speaks of is named as coming on top, and
/// where nobody speaks of the making or the fee there is no number.
struct RouteEstimates {
  let query: GuideQuery
  let journey: Journey
  let calendar: WorkCalendar
  let kind: RouteKind
  let errand: Errand
  let channel: ChannelKind
  /// Who says that the route exists.
  let offer: Reliability

  var times: [Stated<TimeNeeded>] { pieces.flatMap(\.statements) }

  /// The statements on money.
  var fees: [Stated<Fee>] {
    query.fees(for: errand, channel: channel).decisive()
  }

  // MARK: - Days

  /// Days from today until the card is in hand; nil where nobody says.
  var days: Estimate? {
    if journey.application.isRunning { return daysLeft }
    let start = DayRange(
      first: day, last: visitsFirst ? calendar.workday(onOrAfter: day) : day, reliability: offer)
    // Made while one waits: that is what the route is.
    if kind == .instantBranch { return estimate(start, onTop: []) }
    return counted(from: start)
  }

  private var day: Day { query.day }

  private var visitsFirst: Bool { !channel.isOnline }

  private var daysLeft: Estimate? {
    switch journey.application {
    case .ready: return estimate(DayRange(first: day, last: day, reliability: .answer), onTop: [])
    case .making(_, let promised?):
      guard promised >= day else { return nil }
      let ready = DayRange(first: promised, last: promised, reliability: .answer)
      return kind.delivery == .post ? counted([mail], from: ready) : estimate(ready, onTop: [])
    case .posted:
      // The day it was posted is not known: it may come today.
      let mail = counted([mail], from: DayRange(first: day, last: day, reliability: .answer))
      return mail.map {
        Estimate(Estimate.Bound(0, $0.least.reliability), to: $0.most, onTop: $0.onTop)
      }
    case .filed(let filing), .making(let filing, nil):
      guard let filed = filing.filed.earliest else { return nil }
      return counted(
        from: DayRange(first: filed, last: filing.filed.latest(today: day), reliability: .answer))
    case .none, .refused, .remaking, .strayed, .reclaimed, .collected: return nil
    }
  }

  private func counted(from start: DayRange) -> Estimate? {
    guard !making.isEmpty else { return nil }
    return counted(pieces, from: start)
  }

  /// One piece of the way, with what is said about it.
  private struct Piece {
    let statements: [Stated<TimeNeeded>]
    /// What is named as coming on top where nothing is said.
    let extra: Estimate.Extra?
  }

  private var pieces: [Piece] {
    guard kind != .instantBranch else { return [Piece(statements: making, extra: nil)] }
    let isAfterReview = making.contains { $0.value.start == .acceptance }
    return (isAfterReview ? [Piece(statements: said(.review), extra: .review)] : [])
      + [Piece(statements: making, extra: nil)] + (kind.delivery == .post ? [mail] : [])
  }

  private var making: [Stated<TimeNeeded>] { said(.making) }

  private var mail: Piece { Piece(statements: said(.mail), extra: .mail) }

  private func said(_ part: TimeNeeded.Part) -> [Stated<TimeNeeded>] {
    query.durations(for: errand, channel: channel)
      .filter { $0.value.part == part }.decisive()
  }

  private func counted(_ pieces: [Piece], from start: DayRange) -> Estimate? {
    var range = start
    for piece in pieces where !piece.statements.isEmpty {
      range = range.after(piece.statements, calendar)
    }
    // What should have come already is nothing to count on.
    guard range.last >= day else { return nil }
    return estimate(range, onTop: pieces.filter(\.statements.isEmpty).compactMap(\.extra))
  }

  private func estimate(_ range: DayRange, onTop: [Estimate.Extra]) -> Estimate {
    Estimate(
      Estimate.Bound(max(0, day.days(to: range.first)), range.firstReliability),
      to: Estimate.Bound(max(0, day.days(to: range.last)), range.lastReliability), onTop: onTop)
  }

  // MARK: - Money

  /// Fee and postage in yuan; nil where nobody says what the card costs.
  ///
  /// A fee and the postage of another source do not add up: the two may contradict each other.
  var yuan: Estimate? {
    let isSent = kind.delivery == .post
    let sums = fees.map { (range: $0.value.sum(withPostage: isSent), reliability: $0.reliability) }
    guard let least = sums.min(by: { $0.range.lowerBound < $1.range.lowerBound }),
      let most = sums.max(by: { $0.range.upperBound < $1.range.upperBound })
    else { return nil }
    let isOpen = isSent && !fees.allSatisfy(\.value.namesPostage)
    return Estimate(
      Estimate.Bound(least.range.lowerBound, least.reliability),
      to: Estimate.Bound(most.range.upperBound, most.reliability), onTop: isOpen ? [.postage] : [])
  }
}

/// The days between which something is done, each as sure as what it was counted from.
private struct DayRange {
  var first: Day
  var last: Day
  var firstReliability: Reliability
  var lastReliability: Reliability

  init(first: Day, last: Day, reliability: Reliability) {
    self.first = first
    self.last = last
    firstReliability = reliability
    lastReliability = reliability
  }

  /// The days between which it ends when it takes as long as one of the statements says.
  func after(_ statements: [Stated<TimeNeeded>], _ calendar: WorkCalendar) -> DayRange {
    var range = self
    let ends = statements.map { statement in
      (
        reliability: statement.reliability,
        first: calendar.end(of: statement.value.span, from: first).earliest ?? first,
        last: calendar.end(of: statement.value.span, from: last).latest ?? last
      )
    }
    if let soonest = ends.min(by: { $0.first < $1.first }) {
      range.first = soonest.first
      range.firstReliability = firstReliability.joined(with: soonest.reliability)
    }
    if let latest = ends.max(by: { $0.last < $1.last }) {
      range.last = latest.last
      range.lastReliability = lastReliability.joined(with: latest.reliability)
    }
    return range
  }
}

extension Reliability {
  /// What rests on two statements may be relied on only where both may.
  fileprivate func joined(with other: Reliability) -> Reliability {
    self == .hearsay ? .hearsay : other
  }
}

extension Fee {
  fileprivate var namesPostage: Bool {
    if case .yuan = postage { true } else { false }
  }

  fileprivate func sum(withPostage: Bool) -> ClosedRange<Int> {
    guard withPostage, case .yuan(let more) = postage else { return yuan }
    return yuan.lowerBound + more.lowerBound...yuan.upperBound + more.upperBound
  }
}

extension Array {
  /// Of statements in their order: the first where it may be relied on, else all that is only said as
  /// near and for the same scope.
  fileprivate func decisive<Value>() -> [Stated<Value>] where Element == Stated<Value> {
    guard let best = first, best.reliability == .hearsay else { return Array(prefix(1)) }
    return filter { $0.place == best.place && $0.scope == best.scope }
  }
}
