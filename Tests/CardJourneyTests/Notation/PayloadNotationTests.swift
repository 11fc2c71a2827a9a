import CardJourney
import TestSupport
import Testing

struct PayloadNotationTests {
  static let all: [Payload] =
    AnswerNotationTests.all.map(Payload.answered) + Question.allCases.map(Payload.forgot)
    + HappeningNotationTests.all.map { .happened($0, because: nil, against: []) }
    + Consequence.allCases.map { .happened(.cancelled, because: $0, against: []) }
    + Rule.allCases.map { .happened(.found, because: nil, against: [$0]) }
    + [
      .happened(
        .reported(.bank, .formal, .window, lapses: .sample), because: .reportServesBoth,
        against: [.idDocumentAtHand, .releaseBeforeFiling])
    ]
    + RetractionReason.allCases.map { .retracted(7, $0) }
    + [true, false].flatMap { isCopy in
      [true, false].map {
        .ticked(RequirementKey(document: "id-card", whose: "agent", isCopy: isCopy), $0)
      }
    }
    + ToldTests.all.map(Payload.told) + [.putOff("ask-progress", until: .sample)]
    + [.unreadable(kind: "dreamt", version: 1, body: "of a card")]

  @Test(arguments: all)
  func `a payload is read back from its row`(payload: Payload) {
    let row = Payload(kind: payload.kind, version: payload.version, body: payload.body)
    #expect(row == payload)
  }

  @Test(
    arguments: [
      ("happened", 3, "found"), ("happened", 1, "vanished"), ("answered", 1, "situation"),
      ("happened", 1, "found because=magic"), ("happened", 1, "found against=gravity"),
      ("retracted", 1, "x entered-wrongly"), ("ticked", 1, "id-card agent"),
      ("told", 1, "fee.reissue 510100 yuan 20"),
      ("told", 1, "fee.reissue 51 until=2027-05-21 yuan 20"),
      ("told", 1, "fee.reissue 510100 until=2027-05-21 price 20"),
      ("ticked", 1, "id-card agent photo yes"), ("forgot", 1, ""), ("dreamt", 1, "found"),
      ("put-off", 2, "ask-progress"), ("put-off", 2, "ask-progress soon"),
      ("retracted", 1, "7 entered-wrongly twice"), ("forgot", 1, "place bank"),
    ])
  func `a row that cannot be read is kept as it is`(kind: String, version: Int, body: String) {
    let payload = Payload(kind: kind, version: version, body: body)
    #expect(payload == .unreadable(kind: kind, version: version, body: body))
    #expect(payload.kind == kind)
    #expect(payload.version == version)
    #expect(payload.body == body)
  }

  @Test(
    arguments: [
      When.on(.sample, at: nil), .on(.sample, at: 0), .on(.sample, at: 1230), .about(.sample),
      .before(.sample), .unknown,
    ])
  func `a day is read back from its written form`(when: When) {
    #expect(When(notation: when.notation) == when)
  }

  @Test(
    arguments: [
      "", "~", "<soon", "2026-11-31", "2026-11-22T", "2026-11-22T25:00", "2026-11-22T10:00T",
      "yesterday", "??",
    ])
  func `a text that is no day is none`(text: String) {
    #expect(When(notation: text) == nil)
  }
}
