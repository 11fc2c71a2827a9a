import TestSupport
import Testing

@testable import CardJourney

/// Each situation from its first answer to done: where it stands and what is next after every event.
struct HappyPathTests {
  /// One event, the shape it leads to and the steps that follow.
  struct Leg: Sendable {
    let happening: Happening
    let shape: String
    let steps: [Step]

    init(_ happening: Happening, _ shape: String, _ steps: [Step]) {
      self.happening = happening
      self.shape = shape
      self.steps = steps
    }
  }

  @Test func `a lost card with a pension on its account`() {
    walk(
      [.situation(.lost), .bankUse(.opened), .payouts([.pension])],
      from: [.report(.social, .temporary), .report(.bank, .temporary)],
      [
        Leg(
          .reported(.social, .temporary, .telephone, lapses: nil),
          "missing.temporary.live.-.-.-+open-bindings", [.report(.bank, .temporary)]),
        Leg(
          .reported(.bank, .temporary, .telephone, lapses: nil),
          "missing.temporary.oral.-.-.-+open-bindings", [.apply(.reissue)]),
        Leg(
          .reported(.social, .formal, .window, lapses: nil),
          "missing.formal.oral.-.-.-+open-bindings", [.apply(.reissue)]),
        Leg(
          .applied(.reissue, .window, .pickUp), "missing.formal.oral.filed.-.-+open-bindings",
          [.awaitCard]),
        Leg(
          .accepted(promised: nil), "missing.cancelled.oral.making.-.-+open-bindings",
          [.awaitCard]),
        Leg(.ready(until: nil), "missing.cancelled.oral.ready.-.-+open-bindings", [.collect]),
        Leg(
          .collected, "missing.cancelled.oral.collected.sealed.inactive+open-bindings",
          [.enable, .activate]),
        Leg(
          .enabled, "missing.cancelled.oral.collected.enabled.inactive+open-bindings",
          [.activate]),
        Leg(
          .activated, "missing.cancelled.oral.collected.enabled.active+open-bindings",
          [.bind(.pension)]),
        Leg(
          .binding(.pension, .moved), "missing.cancelled.oral.collected.enabled.active",
          [.endOldAccount]),
        Leg(
          .oldAccount(.closed), "missing.cancelled.closed.collected.enabled.active", [.finish]),
        Leg(.closed(.done), "missing.cancelled.closed.collected.enabled.active", []),
      ])
  }

  @Test func `a stolen card is told to the police`() {
    walk(
      [.situation(.stolen), .bankUse(.neverOpened)],
      from: [.report(.social, .temporary), .tellPolice],
      [
        Leg(
          .reported(.social, .formal, .window, lapses: nil), "missing.formal.-.-.-.-",
          [.tellPolice, .apply(.reissue)]),
        Leg(.reportedToPolice, "missing.formal.-.-.-.-", [.apply(.reissue)]),
        Leg(
          .applied(.reissue, .instantBranch, .atOnce), "missing.formal.-.filed-at-once.-.-",
          [.awaitCard]),
        Leg(
          .collected, "missing.cancelled.-.collected.sealed.inactive", [.enable, .activate]),
        Leg(.waivedBank, "missing.cancelled.-.collected.sealed.waived", [.enable]),
        Leg(.enabled, "missing.cancelled.-.collected.enabled.waived", [.finish]),
      ])
  }

  @Test func `a card that turns up again`() {
    walk(
      [.situation(.lost), .bankUse(.opened), .payouts([])],
      from: [.report(.social, .temporary), .report(.bank, .temporary)],
      [
        Leg(
          .reported(.social, .temporary, .app, lapses: nil), "missing.temporary.live.-.-.-",
          [.report(.bank, .temporary)]),
        Leg(
          .reported(.bank, .temporary, .app, lapses: nil), "missing.temporary.oral.-.-.-",
          [.apply(.reissue)]),
        Leg(.found, "in-hand.temporary.oral.-.-.-", [.release(.social), .release(.bank)]),
        Leg(.released(.social), "in-hand.usable.oral.-.-.-", [.release(.bank)]),
        Leg(.released(.bank), "in-hand.usable.live.-.-.-", [.finish]),
        Leg(.closed(.foundAgain), "in-hand.usable.live.-.-.-", []),
      ])
  }

  @Test func `a damaged card without an account`() {
    walk(
      [.situation(.damaged), .bankUse(.neverOpened)], from: [.apply(.exchange)],
      [
        Leg(.applied(.exchange, .site, .post), "in-hand.usable.-.filed.-.-", [.awaitCard]),
        Leg(.turnedDown(.photo), "in-hand.usable.-.refused.-.-", [.apply(.exchange)]),
        Leg(.applied(.exchange, .site, .post), "in-hand.usable.-.filed.-.-", [.awaitCard]),
        Leg(.accepted(promised: nil), "in-hand.cancelled.-.making.-.-", [.awaitCard]),
        Leg(.posted, "in-hand.cancelled.-.posted.-.-", [.awaitCard]),
        Leg(
          .collected, "in-hand.cancelled.-.collected.sealed.inactive", [.enable, .activate]),
        Leg(
          .enablingFailed(.unreadable), "in-hand.cancelled.-.collected.failing.inactive",
          [.enable, .activate]),
        Leg(.handedBack, "in-hand.cancelled.-.remaking.-.-", [.awaitCard]),
        Leg(
          .collected, "in-hand.cancelled.-.collected.sealed.inactive", [.enable, .activate]),
        Leg(.enabled, "in-hand.cancelled.-.collected.enabled.inactive", [.activate]),
        Leg(.activated, "in-hand.cancelled.-.collected.enabled.active", [.finish]),
      ])
  }

  @Test func `changed data is corrected first`() {
    walk(
      [.situation(.dataChanged), .bankUse(.neverOpened)], from: [.correctRecord],
      [
        Leg(.recordCorrected, "in-hand.usable.-.-.-.-+corrected", [.apply(.exchange)]),
        Leg(
          .applied(.exchange, .window, .pickUp), "in-hand.usable.-.filed.-.-+corrected",
          [.awaitCard]),
      ])
  }

  @Test func `a lost identity card is replaced before anything is filed`() {
    walk(
      [.situation(.lost), .bankUse(.neverOpened), .idDocument(.lostToo)],
      from: [.report(.social, .temporary)],
      [
        Leg(
          .reported(.social, .temporary, .telephone, lapses: nil), "missing.temporary.-.-.-.-",
          [.replaceIDDocument]),
        Leg(
          .gotIDDocument(.temporary, until: nil), "missing.temporary.-.-.-.-+new-id",
          [.apply(.reissue)]),
      ])
  }

  @Test func `a first card`() {
    walk(
      [.situation(.firstIssue)], from: [.apply(.firstIssue)],
      [
        Leg(.applied(.firstIssue, .employer, .employer), "-.-.-.filed.-.-", [.awaitCard]),
        Leg(.accepted(promised: nil), "-.-.-.making.-.-", [.awaitCard]),
        Leg(.collected, "-.-.-.collected.sealed.inactive", [.enable, .activate]),
        Leg(.activated, "-.-.-.collected.sealed.active", [.enable]),
        Leg(.settledAtDesk, "-.-.-.collected.enabled.active+settled", [.finish]),
      ])
  }

  @Test func `only the account number changed`() {
    walk(
      [.situation(.accountOnly)], from: [.tellPayouts], [], then: [.payouts([.wallet, .pension])],
      [
        Leg(
          .binding(.pension, .moved), "-.-.live.-.enabled.active+open-bindings", [.bind(.wallet)]),
        Leg(
          .binding(.wallet, .broken), "-.-.live.-.enabled.active+open-bindings", [.bind(.wallet)]),
        Leg(.binding(.wallet, .confirmed), "-.-.live.-.enabled.active", [.finish]),
      ])
  }

  @Test func `a new card that a desk refused`() {
    walk(
      [.situation(.refused)], from: [.settleAtDesk],
      [
        Leg(.enablingFailed(.sealed), "-.-.-.collected.failing.inactive", [.settleAtDesk]),
        Leg(.handedBack, "-.-.-.remaking.-.-", [.awaitCard]),
        Leg(.posted, "-.-.-.posted.-.-", [.awaitCard]),
        Leg(.strayed, "-.-.-.strayed.-.-", [.voidParcel]),
        Leg(.parcelVoided, "-.-.-.strayed-void.-.-", [.apply(.reissue)]),
        Leg(.applied(.reissue, .instantBranch, .atOnce), "-.-.-.filed-at-once.-.-", [.awaitCard]),
        Leg(.collected, "-.-.-.collected.sealed.inactive", [.enable]),
        Leg(.settledAtDesk, "-.-.-.collected.enabled.inactive+settled", [.finish]),
        Leg(.enablingFailed(.terminal), "-.-.-.collected.failing.inactive", [.settleAtDesk]),
      ])
  }

  @Test func `a bill paid in full is followed until it is paid back`() {
    let built = CaseBuilder(.situation(.accountOnly), .payouts([])).recording(.paidInFull)
    #expect(built.steps == [.followClaim(1)])
    #expect(built.deciding(.claim(1, .paid)).refusedBy == [.claimTakesThisStep])
    let filed = built.recording(.claim(1, .filed))
    #expect(filed.steps == [.followClaim(1)])
    #expect(filed.recording(.claim(1, .paid)).steps == [.finish])
  }

  private func walk(
    _ answers: [Answer], from start: [Step], _ legs: [Leg], then more: [Answer] = [],
    _ later: [Leg] = []
  ) {
    var built = CaseBuilder(answers)
    #expect(built.steps == start)
    built = follow(legs, from: built)
    for answer in more { built = built.doing(.answer(answer, takingAlong: false)) }
    _ = follow(later, from: built)
  }

  private func follow(_ legs: [Leg], from start: CaseBuilder) -> CaseBuilder {
    legs.reduce(start) { built, leg in
      let next = built.recording(leg.happening)
      let machine = Machine(answers: next.case.answers, circumstances: next.circumstances)
      #expect(machine.shape(of: next.case.journey).name == leg.shape, "\(leg.happening.label)")
      #expect(next.steps == leg.steps, "\(leg.happening.label)")
      return next
    }
  }
}
