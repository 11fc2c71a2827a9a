import TestSupport
import Testing

@testable import CardJourney

/// Nothing is declared that cannot come about.
struct CoverageTests {
  /// Cases in a sample of the shapes of every goal, with what only the two open lists add.
  private static let cases: [(case: Case, circumstances: Circumstances)] = {
    let settings =
      Setting.withoutAccount.map { Setting($0) } + [Setting(Setting.withAccount)] + [
        Golden.dataChanged.setting, Golden.idDocumentLost.setting,
        Setting([.situation(.lost), .bankUse(.opened), .person(.adult, .agent)]),
        Setting(
          [
            .situation(.expiring), .expiry(Day.sample.adding(days: 200)), .away(.otherProvince),
            .person(.minor, .agent),
          ]),
        Setting(
          [.situation(.damaged), .person(.infirm, .agent)],
          rules: .assumed { $0.agentMay[.exchange] = .stated(false) }),
        Setting(
          [.situation(.bankChange), .bankUse(.opened), .payouts([.pension])],
          rules: .assumed { $0.bankChangeOrder = .stated(.sample) }),
        Setting(
          [.situation(.upgrade)],
          rules: .assumed {
            $0.oldCardDies = .stated(.enabling)
            $0.lapse = .stated(.never)
          }),
      ]
    return settings.flatMap { setting in
      let shapes = Graph(exploring: setting.machine).shapes
      return stride(from: 0, to: shapes.count, by: max(1, shapes.count / 16)).map {
        (setting.case(in: shapes[$0]), setting.machine.circumstances)
      }
    } + [withClaim, withClaim.recording(.closed(.givenUp))].map { ($0.case, $0.circumstances) }
  }()

  /// A case with a claim and a report that is under way on both sides.
  private static let withClaim = CaseBuilder(.situation(.lost), .bankUse(.opened))
    .recording(.paidInFull, .reported(.social, .temporary, .telephone, lapses: nil))

  /// Cases for the duties that no shape brings about: days and the open lists.
  private static let duties: [(case: Case, circumstances: Circumstances)] = [
    CaseBuilder(
      .situation(.expiring), .bankUse(.neverOpened), .expiry(Day.sample.adding(days: 10)),
      .away(.otherProvince), .idDocument(.temporary)
    ).recording(.accessArranged(.paper, until: nil)),
    CaseBuilder(.situation(.expiring), .expiry(Day.sample.adding(days: 100))),
    CaseBuilder(
      .situation(.bankChange), in: .sample(.assumed { $0.bankChangeOrder = .stated(.sample) })),
    CaseBuilder(.situation(.firstIssue)).recording(.applied(.firstIssue, .window, .pickUp)),
    CaseBuilder(
      .situation(.lost), .bankUse(.neverOpened),
      in: .sample(.assumed { $0.lapse = .stated(.after(Span(7, .days), then: .released)) })
    ).recording(.reported(.social, .temporary, .telephone, lapses: nil)),
    CaseBuilder(.situation(.damaged), .bankUse(.opened), .payouts([.pension])).recording(
      .applied(.exchange, .instantBranch, .atOnce), .collected, .enabled, .activated,
      .enablingFailed(.notSynced)),
  ].map { ($0.case, $0.circumstances) }

  @Test func `what is offered and what is decided agree`() {
    var counts: [Availability: Int] = [:]
    for (`case`, circumstances) in Self.cases {
      for offer in `case`.offers(in: circumstances) {
        counts[offer.availability, default: 0] += 1
        let when = When.on(circumstances.today, at: nil)
        let plain = `case`.decide(
          .record([offer.happening], when, insist: false), in: circumstances)
        let insisting = `case`.decide(
          .record([offer.happening], when, insist: true), in: circumstances)
        switch offer.availability {
        case .blocked:
          #expect(plain == .refused(offer.refusals))
          #expect(insisting == .refused(offer.refusals))
        case .needsInsisting:
          #expect(plain == .refused(offer.refusals))
          #expect(insisting.cautions == offer.refusals)
        case .warned, .possible:
          #expect(plain.cautions == offer.refusals)
          #expect(insisting == plain)
        }
        guard offer.availability != .blocked else { continue }
        let after = `case`.after(insisting, at: circumstances.moment)
        #expect(after?.journey == `case`.journey(after: offer, when: when, in: circumstances))
      }
    }
    print("offers compared: \(counts.values.reduce(0, +)) in \(Self.cases.count) cases")
    #expect(counts.keys.count == 4)
  }

  @Test func `every rule speaks against something somewhere`() {
    let speaking = Set(
      Self.cases.flatMap { `case`, circumstances in
        `case`.offers(in: circumstances).flatMap(\.refusals).map(\.rule)
      })
    let ofDays: Set<Rule> = [.notBeforeItsCause, .notInTheFuture, .dayCanBe]
    #expect(speaking.union(ofDays) == Set(Rule.ofHappenings))
  }

  @Test func `every kind of help comes with a refusal somewhere`() {
    let when = When.on(Day.sample.adding(days: -9), at: nil)
    let dated =
      Self.withClaim.case.refusals(
        of: .released(.social), when: when, in: Self.withClaim.circumstances)
      + Self.withClaim.case.refusals(
        of: .found, when: .on(Day.sample.adding(days: 1), at: nil),
        in: Self.withClaim.circumstances)
    let missing =
      dated.map(\.missing)
      + Self.cases.flatMap { `case`, circumstances in
        `case`.offers(in: circumstances).flatMap(\.refusals).map(\.missing)
      }
    #expect(
      Set(missing.map(\.kind)) == ["happening", "answer", "not-before", "not-after", "nothing"])
  }

  @Test func `every kind of happening is accepted somewhere and refused somewhere`() {
    var accepted: Set<Happening.Kind> = []
    var refused: Set<Happening.Kind> = []
    for (`case`, circumstances) in Self.cases {
      for offer in `case`.offers(in: circumstances) {
        if offer.availability == .blocked { refused.insert(offer.happening.kind) }
        if offer.availability == .possible { accepted.insert(offer.happening.kind) }
      }
    }
    #expect(Set(Happening.Kind.allCases).subtracting(accepted).isEmpty)
    #expect(Set(Happening.Kind.allCases).subtracting(refused).isEmpty)
  }

  @Test func `every kind of duty comes about somewhere`() {
    let duties = Set(
      (Self.cases + Self.duties).flatMap { `case`, circumstances in
        `case`.obligations(in: circumstances).map(\.kind)
      })
    #expect(
      duties == [
        .report(.social), .report(.bank), .renewReport(.social), .renewReport(.bank),
        .formalBeforeLapse, .voidParcel, .askProgress, .askForPaper, .complain,
        .collectionLimit, .collect, .enable, .activate,
        .retryAfterSync, .fileClaim(1), .awaitRenewalWindow, .exchangeBeforeExpiry,
        .changeBank, .moveAfterPayday(.pension), .keepOldAccount, .leaveBindings, .checkAwayFiling,
        .paperExpires, .idDocumentExpires,
      ])
  }

  @Test(arguments: Setting.withoutAccount + [Setting.withAccount])
  func `a repair makes possible what it repairs`(answers: [Answer]) {
    let setting = Setting(answers)
    let machine = setting.machine
    var repaired = 0
    for shape in Graph(exploring: machine).shapes {
      for happening in machine.alphabet {
        var journey = machine.representative(of: shape)
        let refusals = machine.refusals(of: happening, when: .unknown, in: journey)
        guard refusals.contains(where: \.isRepairable),
          let chain = machine.repair(for: happening, in: journey)
        else { continue }
        for step in chain {
          #expect(machine.allows(step, when: .unknown, in: journey))
          journey = machine.journey(after: step, when: .unknown, in: journey)
        }
        let left = machine.refusals(of: happening, when: .unknown, in: journey)
        #expect(left.allSatisfy { $0.force != .logical }, "\(shape.name) \(happening.label)")
        repaired += 1
      }
    }
    #expect(repaired > 0)
  }
}

extension Case {
  /// Where the machine says that an offer leads, with the cautions of what it overrides.
  fileprivate func journey(
    after offer: Offer, when: When, in circumstances: Circumstances
  ) -> Journey {
    let machine = Machine(answers: answers, circumstances: circumstances)
    var next = machine.journey(after: offer.happening, when: when, in: journey)
    next.cautions.formUnion(offer.refusals.filter { $0.force == .national }.map(\.rule))
    return next
  }
}

extension Decision {
  /// What an accepted command was warned of; nil where it was not accepted.
  fileprivate var cautions: [Refusal]? {
    if case .accepted(_, let cautions) = self { cautions } else { nil }
  }
}

extension Missing {
  /// What would help, without which one.
  fileprivate var kind: String {
    switch self {
    case .happening: "happening"
    case .answer: "answer"
    case .notBefore: "not-before"
    case .notAfter: "not-after"
    case .nothing: "nothing"
    }
  }
}
