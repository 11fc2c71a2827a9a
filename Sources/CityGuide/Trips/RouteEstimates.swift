import CardJourney

/// How long one route takes and what it costs, from what is stated at its channel.
///
/// Never more than is stated: a piece of the way that nobody speaks of is named as coming on top, and
/// where nobody speaks of the making or the fee there is no number.
struct RouteEstimates {
  let guide: PlaceGuide
  let answers: Answers
  let journey: Journey
  let calendar: WorkCalendar
  let day: Day
  let kind: RouteKind
  let errand: Errand
  let channel: ChannelKind
  /// Who says that the route exists.
  let offer: Standing

  /// The statements on time.
  var times: [Statement<TimeNeeded>] { pieces.flatMap(\.statements) }

  /// The statements on money.
  var fees: [Statement<Fee>] {
    let all = guide.fees(for: errand, channel: channel, answers: answers, on: day)
    let chosen = all.decisive()
    guard kind.delivery == .post, !chosen.contains(where: \.value.namesPostage) else {
      return chosen
    }
    return chosen + all.filter(\.value.namesPostage).decisive()
  }

  // MARK: - Days

  /// Days from today until the card is in hand; nil where nobody says.
  var days: Estimate? {
    if journey.application.isRunning { return daysLeft }
    let start = DayRange(
      first: day, last: visitsFirst ? calendar.workday(onOrAfter: day) : day, standing: offer)
    // Made while one waits: that is what the route is.
    if kind == .instantBranch { return estimate(start, onTop: []) }
    return counted(from: start)
  }

  private var visitsFirst: Bool { !channel.isOnline }

  private var daysLeft: Estimate? {
    switch journey.application {
    case .ready: return estimate(DayRange(first: day, last: day, standing: .answer), onTop: [])
    case .making(_, let promised?):
      guard promised >= day else { return nil }
      let ready = DayRange(first: promised, last: promised, standing: .answer)
      return kind.delivery == .post ? counted([mail], from: ready) : estimate(ready, onTop: [])
    case .posted:
      // The day it was posted is not known: it may come today.
      let mail = counted([mail], from: DayRange(first: day, last: day, standing: .answer))
      return mail.map {
        Estimate(Estimate.Bound(0, $0.least.standing), to: $0.most, onTop: $0.onTop)
      }
    case .filed(let filing), .making(let filing, nil):
      guard let filed = filing.filed.earliest else { return nil }
      return counted(
        from: DayRange(first: filed, last: filing.filed.latest(today: day), standing: .answer))
    case .none, .refused, .remaking, .strayed, .reclaimed, .collected: return nil
    }
  }

  private func counted(from start: DayRange) -> Estimate? {
    guard !making.isEmpty else { return nil }
    return counted(pieces, from: start)
  }

  /// One piece of the way, with what is said about it.
  private struct Piece {
    let statements: [Statement<TimeNeeded>]
    /// What is named as coming on top where nothing is said.
    let extra: Estimate.Extra?
  }

  private var pieces: [Piece] {
    guard kind != .instantBranch else { return [Piece(statements: making, extra: nil)] }
    let isAfterReview = making.contains { $0.value.start == .acceptance }
    return (isAfterReview ? [Piece(statements: said(.review), extra: .review)] : [])
      + [Piece(statements: making, extra: nil)] + (kind.delivery == .post ? [mail] : [])
  }

  private var making: [Statement<TimeNeeded>] {
    let found = said(.making)
    guard kind == .instantBranch else { return found }
    // A time that is stated for any channel does not speak of a card made while one waits.
    return found.filter { $0.scope.channels.contains(.instantBranch) || $0.value.isInstant }
  }

  private var mail: Piece { Piece(statements: said(.mail), extra: .mail) }

  private func said(_ part: TimeNeeded.Part) -> [Statement<TimeNeeded>] {
    guide.durations(for: errand, channel: channel, answers: answers, on: day)
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
      Estimate.Bound(max(0, day.days(to: range.first)), range.firstStanding),
      to: Estimate.Bound(max(0, day.days(to: range.last)), range.lastStanding), onTop: onTop)
  }

  // MARK: - Money

  /// Fee and postage in yuan; nil where nobody says what the card costs.
  var yuan: Estimate? {
    let fees = fees
    guard
      let fee = guide.fees(for: errand, channel: channel, answers: answers, on: day)
        .decisive().bounds({ $0.yuan })
    else { return nil }
    guard kind.delivery == .post else { return Estimate(fee.least, to: fee.most) }
    let postage = fees.bounds {
      if case .yuan(let range) = $0.postage { range } else { nil }
    }
    guard let postage else { return Estimate(fee.least, to: fee.most, onTop: [.postage]) }
    return Estimate(fee.least + postage.least, to: fee.most + postage.most)
  }
}

/// The days between which something is done, each as sure as what it was counted from.
private struct DayRange {
  var first: Day
  var last: Day
  var firstStanding: Standing
  var lastStanding: Standing

  init(first: Day, last: Day, standing: Standing) {
    self.first = first
    self.last = last
    firstStanding = standing
    lastStanding = standing
  }

  /// The days between which it ends when it takes as long as one of the statements says.
  func after(_ statements: [Statement<TimeNeeded>], _ calendar: WorkCalendar) -> DayRange {
    var range = self
    let ends = statements.map { statement in
      (
        standing: statement.standing,
        first: calendar.end(of: statement.value.span, from: first).earliest ?? first,
        last: calendar.end(of: statement.value.span, from: last).latest ?? last
      )
    }
    if let soonest = ends.min(by: { $0.first < $1.first }) {
      range.first = soonest.first
      range.firstStanding = firstStanding.joined(with: soonest.standing)
    }
    if let latest = ends.max(by: { $0.last < $1.last }) {
      range.last = latest.last
      range.lastStanding = lastStanding.joined(with: latest.standing)
    }
    return range
  }
}

extension Standing {
  /// What rests on two statements may be relied on only where both may.
  fileprivate func joined(with other: Standing) -> Standing {
    self == .hearsay ? .hearsay : other
  }
}

extension Estimate.Bound {
  fileprivate static func + (left: Self, right: Self) -> Self {
    Self(left.value + right.value, left.standing.joined(with: right.standing))
  }
}

extension Fee {
  fileprivate var namesPostage: Bool {
    if case .yuan = postage { true } else { false }
  }
}

extension [Statement<Fee>] {
  /// The least and the most of a sum; nil where no statement has it.
  fileprivate func bounds(
    _ sum: (Fee) -> ClosedRange<Int>?
  ) -> (least: Estimate.Bound, most: Estimate.Bound)? {
    let sums = compactMap { statement in sum(statement.value).map { (statement.standing, $0) } }
    guard let least = sums.min(by: { $0.1.lowerBound < $1.1.lowerBound }),
      let most = sums.max(by: { $0.1.upperBound < $1.1.upperBound })
    else { return nil }
    return (
      Estimate.Bound(least.1.lowerBound, least.0), Estimate.Bound(most.1.upperBound, most.0)
    )
  }
}

extension Array {
  /// Of statements in their order: the first where it may be relied on, else all that is only said as
  /// near and for the same scope.
  fileprivate func decisive<Value>() -> [Statement<Value>] where Element == Statement<Value> {
    guard let best = first, best.standing == .hearsay else { return Array(prefix(1)) }
    return filter { $0.place == best.place && $0.scope == best.scope }
  }
}
