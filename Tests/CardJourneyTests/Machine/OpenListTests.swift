import TestSupport
import Testing

@testable import CardJourney

/// The two open lists: each entry is a small machine of its own, and all of one list are one bit.
struct OpenListTests {
  private static let numbered = CaseBuilder(
    .situation(.accountOnly), .payouts([.pension, .wallet]))

  @Test(arguments: BindingState.allCases, BindingState.allCases)
  func `a binding goes from any state to any other`(from: BindingState, to: BindingState) {
    var journey = Self.numbered.case.journey
    journey.bindings[.pension] = from
    let machine = Machine(
      answers: Self.numbered.case.answers, circumstances: Self.numbered.circumstances)
    let happening = Happening.binding(.pension, to)
    let refusals = machine.refusals(of: happening, when: .unknown, in: journey)
    #expect(refusals.map(\.rule) == (from == to ? [.changesSomething] : []))
    journey.apply(happening, when: .unknown)
    #expect(journey.bindings == [.pension: to])
  }

  @Test(arguments: ClaimState.allCases, ClaimState.allCases)
  func `a claim takes one step after the other`(from: ClaimState, to: ClaimState) {
    let next: [ClaimState: Set<ClaimState>] = [
      .papersHeld: [.filed, .dropped], .filed: [.paid, .refused, .dropped],
      .refused: [.filed, .dropped],
    ]
    var journey = Self.numbered.case.journey
    let untouched = Claim(.papersHeld, paid: .unknown)
    journey.claims = [1: Claim(from, paid: .on(.sample, at: nil)), 2: untouched]
    let machine = Machine(
      answers: Self.numbered.case.answers, circumstances: Self.numbered.circumstances)
    let isAllowed = machine.allows(.claim(1, to), when: .unknown, in: journey)
    #expect(isAllowed == (next[from]?.contains(to) ?? false))
    journey.apply(.claim(1, to), when: .unknown)
    #expect(journey.claims == [1: Claim(to, paid: .on(.sample, at: nil)), 2: untouched])
  }

  @Test(arguments: BindingState.allCases, BindingState.allCases)
  func `two bindings move apart and count as one bit`(first: BindingState, second: BindingState) {
    let start = Self.numbered.case
    var journey = start.journey
    journey.bindings = [.pension: first, .wallet: second]
    let machine = Machine(answers: start.answers, circumstances: Self.numbered.circumstances)
    let isSettled = first.isSettled && second.isSettled
    #expect(machine.shape(of: journey).hasOpenBinding != isSettled)
    #expect(
      journey.unmet(for: start.answers, under: .assumed)
        == (first.isSettled ? [] : [.binding(.pension)])
        + (second.isSettled ? [] : [.binding(.wallet)]))
  }

  @Test func `a binding that does not hang on the account is left over only when it is broken`() {
    let built = Self.numbered.recording(.binding(.pension, .moved), .binding(.wallet, .moved))
    #expect(built.steps == [.finish])
    let broken = built.recording(.binding(.medicalCode, .broken))
    #expect(broken.steps == [.bind(.medicalCode)])
    #expect(broken.recording(.binding(.medicalCode, .confirmed)).steps == [.finish])
  }

  @Test func `every bill gets a number of its own`() {
    let built = Self.numbered.recording(.paidInFull).recording(.claim(1, .filed))
      .recording(.paidInFull)
    #expect(built.case.journey.claims.mapValues(\.state) == [1: .filed, 2: .papersHeld])
  }
}
