import CardJourney
import CaseStore

extension Draft {
  /// A happening from its words, on 2026-11-22.
  static func happened(_ words: String) throws -> Draft {
    let happening = try Happening(words: words.split(separator: " ").map(String.init))
    return Draft(
      payload: .happened(happening, because: nil, against: []), happened: try .sample("2026-11-22"))
  }

  /// A draft from what its row would say.
  static func row(_ kind: String, _ body: String, version: Int = 1, happened: String = "?") throws
    -> Draft
  {
    Draft(
      payload: Payload(kind: kind, version: version, body: body), happened: try .sample(happened))
  }
}

extension When {
  /// A time that is known to be written well.
  static func sample(_ notation: String) throws -> When {
    guard let when = When(notation: notation) else {
      throw NotationError(word: notation, expected: [])
    }
    return when
  }
}

/// What a row of each kind may say.
enum SampleRow {
  /// Kinds and bodies that this version reads.
  static let readable: [(kind: String, body: String)] = [
    ("answered", "situation lost"),
    ("answered", "place 510100"),
    ("answered", "person minor guardian"),
    ("answered", "smartphone no"),
    ("answered", "payouts none"),
    ("forgot", "id-document"),
    ("happened", "reported social temporary telephone lapses=2026-11-27"),
    ("happened", "reported bank formal branch because=report-serves-both"),
    ("happened", "applied reissue window pick-up against=release-before-filing"),
    ("happened", "claim 2 filed"),
    ("retracted", "3 entered-wrongly"),
    ("ticked", "id-card holder copy yes"),
    ("ticked", "photo agent original no"),
  ]

  /// Every form of a time.
  static let times = ["2026-11-21", "2026-11-21T20:30", "~2026-11-21", "<2026-11-21", "?"]
}

extension CaseLog {
  /// Adds an empty case with that name, and returns its id.
  func begin(_ name: String?, written: Int64) throws -> String {
    try create(nickname: try name.map { try Nickname($0) }, [], written: written).id
  }
}
