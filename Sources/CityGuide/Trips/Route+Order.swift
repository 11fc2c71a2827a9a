package import CardJourney

extension Sequence where Element == Route {
  /// The way that the plan follows; nil where there is none.
  package var planned: Route? { first(where: \.isPlanned) }

  /// The best for a wish first: the order of the table, and of what is planned.
  ///
  /// Ways that can be taken, those among them that somebody reliable names, and those for which nobody
  /// has to travel back, come before all others; then what the wish asks for, the other columns, how
  /// much is unknown, and the order in which the kinds are declared. So no row stands behind one that
  /// it matches in every column and beats in one.
  package func sorted(by wish: Wish) -> [Route] {
    sorted { $0.order(by: wish).lexicographicallyPrecedes($1.order(by: wish)) }
  }
}

extension Route {
  fileprivate func order(by wish: Wish) -> [Int] {
    let declared = RouteKind.allCases.firstIndex(of: kind) ?? RouteKind.allCases.count
    return [isPossible ? 0 : 1, offer == .answer ? 0 : 1, mustTravel ? 1 : 0]
      + values(for: wish) + [unknown.count, declared]
  }

  private func values(for wish: Wish) -> [Int] {
    switch wish {
    case .soonest: days.order + [visits] + yuan.order
    case .fewestTrips: [visits] + days.order + yuan.order
    case .fromHome: [visitsForCard, visits] + days.order + yuan.order
    case .cheapest: yuan.order + days.order + [visits]
    }
  }
}

extension Optional where Wrapped == Estimate {
  /// The most it may be, then what is missing in it, then the least; a value that nobody tells last.
  fileprivate var order: [Int] {
    map { [$0.most.value, $0.onTop.count, $0.least.value] } ?? [.max, 0, 0]
  }
}
