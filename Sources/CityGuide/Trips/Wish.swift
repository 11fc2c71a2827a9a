import CardJourney

/// What matters most to whoever chooses a route.
package enum Wish: String, CaseIterable, Hashable, Sendable {
  case soonest
  case fewestTrips = "fewest-trips"
  /// Without leaving home.
  case fromHome = "from-home"
  case cheapest

  /// The wish after this one, round and round.
  package var next: Wish {
    let all = Wish.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}

extension Sequence where Element == Route {
  /// The best for a wish first.
  ///
  /// Where two are equal, the one with fewer unknowns, then the order in which the kinds are declared.
  /// Unknown values come last among the routes that can be taken, and those that cannot come after all.
  package func sorted(by wish: Wish) -> [Route] {
    sorted { $0.order(by: wish).lexicographicallyPrecedes($1.order(by: wish)) }
  }
}

extension Route {
  fileprivate func order(by wish: Wish) -> [Int] {
    let declared = RouteKind.allCases.firstIndex(of: kind) ?? RouteKind.allCases.count
    return [isPossible ? 0 : 1] + values(for: wish) + [unknown.count, declared]
  }

  private func values(for wish: Wish) -> [Int] {
    switch wish {
    case .soonest: days.order
    case .cheapest: yuan.order
    case .fewestTrips: [visits, mustTravel ? 1 : 0]
    case .fromHome: [visitsForCard, mustTravel ? 1 : 0, visits]
    }
  }
}

extension Optional where Wrapped == Estimate {
  /// The most it may be, then what is missing in it, then the least; a value that nobody tells last.
  fileprivate var order: [Int] {
    map { [$0.most.value, $0.onTop.count, $0.least.value] } ?? [.max, 0, 0]
  }
}
