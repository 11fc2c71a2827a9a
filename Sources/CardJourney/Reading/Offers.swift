/// Whether a happening is possible now; the most possible first.
package enum Availability: CaseIterable, Hashable, Sendable {
  case possible
  /// Possible, but something has to be said before.
  case warned
  /// No office may do it: recorded only when insisted on.
  case needsInsisting
  /// It cannot be so.
  case blocked
}

/// A happening, with every reason against it.
package struct Offer: Hashable, Sendable {
  package let happening: Happening
  /// Every rule that speaks against it.
  package let refusals: [Refusal]

  package init(happening: Happening, refusals: [Refusal]) {
    self.happening = happening
    self.refusals = refusals
  }

  /// How possible it is: the strongest reason counts.
  package var availability: Availability {
    let forces = Set(refusals.map(\.force))
    if forces.contains(.logical) { return .blocked }
    if forces.contains(.national) { return .needsInsisting }
    return forces.contains(.local) ? .warned : .possible
  }
}

extension Case {
  /// Every happening of the alphabet, with all reasons against it today.
  package func offers(in circumstances: Circumstances) -> [Offer] {
    let today = When.on(circumstances.today, at: nil)
    return Happening.alphabet.map {
      Offer(happening: $0, refusals: refusals(of: $0, when: today, in: circumstances))
    }
  }
}

extension Happening {
  /// Each happening once, with a usual channel where it carries one: what is offered, listed, drawn
  /// and explored.
  package static let alphabet: [Happening] = mainTracks + everyOne.filter { $0.track == nil }

  /// The happenings that move the card itself: dead ends are looked for with these only, since one
  /// that is always possible would hide them.
  package static let mainTracks: [Happening] = everyOne.filter { $0.track != nil }

  private static let everyOne = Kind.allCases.flatMap(\.offered)
}
