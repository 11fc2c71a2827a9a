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
  /// The happening.
  package let happening: Happening
  /// Every rule that speaks against it.
  package let refusals: [Refusal]

  /// A happening with the reasons against it.
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
  package static let alphabet: [Happening] =
    mainTracks
    + AccessKind.allCases.flatMap { [.accessArranged($0, until: nil), .accessRefused($0)] }
    + [.paidInFull] + ClaimState.allCases.map { .claim(1, $0) }
    + BindingKind.allCases.flatMap { kind in
      BindingState.allCases.filter { $0 != .open }.map { .binding(kind, $0) }
    }
    + [.reportedToPolice]
    + OfficialWord.allCases.flatMap { word in CardAge.allCases.map { .sawStatus(word, $0) } }
    + Outcome.allCases.map(Happening.closed) + [.reopened]

  /// The happenings that move the card itself: dead ends are looked for with these only, since one
  /// that is always possible would hide them.
  package static let mainTracks: [Happening] =
    Side.allCases.flatMap { side in
      ReportKind.allCases.map { kind in
        .reported(side, kind, kind == .temporary ? .telephone : .window, lapses: nil)
      }
    }
    + Side.allCases.map(Happening.lapsed) + [.found] + Side.allCases.map(Happening.released)
    + Disposal.allCases.map(Happening.disposed) + [.cancelled]
    + [.oldAccount(.moved), .oldAccount(.closed)]
    + [Errand.reissue, .exchange, .firstIssue].flatMap { errand in
      [.applied(errand, .window, .pickUp), .applied(errand, .instantBranch, .atOnce)]
    }
    + [.withdrew] + RefusedFor.allCases.map(Happening.turnedDown)
    + [.accepted(promised: nil), .makingFailed, .posted, .ready(until: nil), .strayed]
    + [.parcelVoided, .reclaimed, .collected, .handedBack, .enabled]
    + Symptom.allCases.map(Happening.enablingFailed)
    + [.activated, .waivedBank, .settledAtDesk, .gotIDDocument(.temporary, until: nil)]
    + [.recordCorrected]
}
