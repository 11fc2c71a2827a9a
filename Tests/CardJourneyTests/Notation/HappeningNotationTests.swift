import TestSupport
import Testing

@testable import CardJourney

struct HappeningNotationTests {
  /// The alphabet, and what it leaves out: other channels, days, errands' deliveries, documents.
  static let all: [Happening] =
    Happening.alphabet
    + ChannelKind.allCases.map { .reported(.bank, .temporary, $0, lapses: .sample) }
    + Delivery.allCases.map { .applied(.firstIssue, .site, $0) }
    + [
      .reported(.social, .formal, nil, lapses: .sample), .applied(.exchange, nil, .unknown),
      .accepted(promised: .sample), .ready(until: .sample), .gotIDDocument(.atHand, until: nil),
      .gotIDDocument(.temporary, until: .sample), .accessArranged(.paper, until: .sample),
      .claim(12, .filed), .binding(.pension, .open),
    ]

  @Test(arguments: all)
  func `a happening is read back from its words`(happening: Happening) throws {
    #expect(try Happening(words: happening.words) == happening)
    #expect(happening.words.first == happening.kind.rawValue)
  }

  @Test func `every kind is in the alphabet`() {
    #expect(Set(Happening.alphabet.map(\.kind)) == Set(Happening.Kind.allCases))
    #expect(Set(Happening.alphabet).count == Happening.alphabet.count)
  }

  @Test(
    arguments: [
      (
        "reported social temporary",
        Happening.reported(.social, .temporary, nil, lapses: nil)
      ),
      ("applied reissue", .applied(.reissue, nil, .unknown)),
      ("applied reissue unknown post", .applied(.reissue, nil, .post)),
      ("enabling-failed", .enablingFailed(.unclear)),
      ("saw-status normal", .sawStatus(.normal, .old)),
    ])
  func `what is left out is not known`(line: String, happening: Happening) throws {
    #expect(try Happening(words: words(line)) == happening)
  }

  @Test(
    arguments: [
      ("vanished", "vanished", Happening.Kind.allCases.map(\.rawValue)),
      ("", nil, Happening.Kind.allCases.map(\.rawValue)),
      ("reported left temporary telephone", "left", ["social", "bank"]),
      ("reported social", nil, ["temporary", "formal"]),
      ("reported social formal fax", "fax", ChannelKind.allCases.map(\.rawValue) + ["unknown"]),
      ("reported social formal window lapses=soon", "lapses=soon", ["lapses=2026-11-27"]),
      ("applied release window", "release", ["reissue", "exchange", "first-issue"]),
      ("claim 0 filed", "0", ["1"]), ("claim one filed", "one", ["1"]),
      ("binding pension lost", "lost", BindingState.allCases.map(\.rawValue)),
      ("got-id-document foreign", "foreign", ["temporary", "at-hand"]),
      ("found again", "again", []),
      ("accepted until=2026-11-27", "until=2026-11-27", []),
    ] as [(String, String?, [String])])
  func `a bad word is named together with the words allowed`(
    line: String, word: String?, expected: [String]
  ) {
    #expect(throws: NotationError(word: word, expected: expected)) {
      try Happening(words: words(line))
    }
  }

  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
}
