import CardJourney
import TestSupport
import Testing

/// Made-up changes of the log's words, until there are real ones.
struct UpcasterTests {
  /// Version 2 says `reclaimed` where version 1 said `taken-back`.
  private static let renamed = Upcaster { row throws(NotationError) in
    (row.kind, row.words.map { $0 == "taken-back" ? "reclaimed" : $0 })
  }

  /// Version 3 calls a happening what version 2 called an incident, and knows no dreams.
  private static let merged = Upcaster { row throws(NotationError) in
    guard row.words.first != "dreamt" else {
      throw NotationError(word: "dreamt", expected: ["happened"])
    }
    return (row.kind == "incident" ? "happened" : row.kind, row.words)
  }

  private static let both = [renamed, merged]

  private func read(
    _ kind: String, _ version: Int, _ body: String, _ upcasters: [Upcaster] = both
  ) -> Payload {
    Payload(kind: kind, version: version, body: body, upcasters: upcasters)
  }

  @Test func `the version that is written is the last one shipped`() {
    #expect(Payload.version == 2)
    #expect(Payload.forgot(.bank).version == Upcaster.shipped.version)
  }

  @Test func `a pension of version 1 may have been any of three benefits, and is one today`() {
    func shipped(_ kind: String, _ version: Int, _ body: String) -> Payload {
      Payload(kind: kind, version: version, body: body)
    }
    #expect(
      shipped("answered", 1, "payouts pension wallet")
        == .answered(.payouts([.socialBenefits, .wallet])))
    #expect(shipped("answered", 2, "payouts pension") == .answered(.payouts([.pension])))
    #expect(
      shipped("happened", 1, "binding pension moved against=new-number-known")
        == .happened(
          .binding(.socialBenefits, .moved), because: nil, against: [.newNumberKnown]))
    // Elsewhere the word is not that of a payment.
    #expect(
      shipped("happened", 1, "binding wallet moved")
        == .happened(.binding(.wallet, .moved), because: nil, against: []))
    #expect(BindingKind.socialBenefits.parts == [.pension, .unemployment, .injury])
    #expect(!BindingKind.nameable.contains(.socialBenefits))
  }

  @Test(arguments: [("incident", 1, "taken-back"), ("incident", 2, "reclaimed")])
  func `an older row goes through every upcaster since`(kind: String, version: Int, body: String) {
    #expect(read(kind, version, body) == .happened(.reclaimed, because: nil, against: []))
  }

  @Test func `a row of today goes through none`() {
    #expect(read("happened", 3, "found") == .happened(.found, because: nil, against: []))
    // These words were given up: whoever writes them today writes nonsense.
    #expect(
      read("happened", 3, "taken-back")
        == .unreadable(kind: "happened", version: 3, body: "taken-back"))
  }

  @Test func `the order of the upcasters is the order of the versions`() {
    let first = Upcaster { row throws(NotationError) in (row.kind, row.words + ["b"]) }
    let second = Upcaster { row throws(NotationError) in
      (row.kind, row.words == ["a", "b"] ? ["found"] : row.words)
    }
    #expect(
      read("happened", 1, "a", [first, second]) == .happened(.found, because: nil, against: []))
    #expect(
      read("happened", 1, "a", [second, first])
        == .unreadable(kind: "happened", version: 1, body: "a"))
  }

  @Test(arguments: [4, 90, 0, -1])
  func `a version that nobody here wrote stays unreadable`(version: Int) {
    #expect(
      read("happened", version, "found")
        == .unreadable(kind: "happened", version: version, body: "found"))
  }

  @Test(arguments: [("happened", 1, "dreamt  of a card"), ("happened", 2, " dreamt\tof a card ")])
  func `a row that an upcaster cannot say is kept byte for byte`(
    kind: String, version: Int, body: String
  ) {
    let payload = read(kind, version, body)
    #expect(payload == .unreadable(kind: kind, version: version, body: body))
    #expect(payload.kind == kind)
    #expect(payload.version == version)
    #expect(payload.body == body)
  }

  @Test func `a case with an old row stands as if it had been written today`() {
    let today = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
      .recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .window, .pickUp), .accepted(promised: nil))
      .recording(.ready(until: nil)).recording(.reclaimed)
    let old = today.case.events.map { event in
      let isOld = event.payload.body == "reclaimed"
      return Event(
        sequence: event.sequence, batch: event.batch,
        payload: isOld ? read("incident", 1, "taken-back") : event.payload,
        happened: event.happened, written: event.written)
    }
    #expect(Case(id: "test", events: old) == today.case)
  }
}
