/// The name of something that can be asked, as the guides write it, such as `agent-may.reissue`.
package struct FactKey: RawRepresentable, Hashable, Sendable {
  /// The name: a subject, and where it is about one an errand behind a full stop.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A paper that somebody at an office named.
package struct NamedPaper: Hashable, Sendable {
  /// The document's id in the guides.
  package let document: String
  package let originals: Int
  package let copies: Int
  /// What it is, where the guides have no document of that kind.
  package let detail: String?

  /// A paper; one original where nothing else is said.
  package init(document: String, originals: Int = 1, copies: Int = 0, detail: String? = nil) {
    self.document = document
    self.originals = originals
    self.copies = copies
    self.detail = detail
  }
}

/// What somebody at an office or a hotline answered.
package enum ToldValue: Hashable, Sendable {
  case flag(Bool)
  case lapse(Lapse)
  case span(Span)
  case needs(ReportNeeded)
  case dies(OldCardDies)
  /// A sum in yuan; 0...0 where it is free.
  case yuan(ClosedRange<Int>)
  case papers([NamedPaper])
  case words(String)

  /// The forms an answer can have; the raw value is the word in the log and never changes.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case flag, lapse, span, needs, dies, yuan, papers, words
  }

  /// Which form it has.
  package var kind: Kind {
    switch self {
    case .flag: .flag
    case .lapse: .lapse
    case .span: .span
    case .needs: .needs
    case .dies: .dies
    case .yuan: .yuan
    case .papers: .papers
    case .words: .words
    }
  }
}

/// An answer that an office or a hotline gave in one case, with how long it is gone by.
package struct Told: Hashable, Sendable {
  /// The most characters that a text in an answer has: some three lines of a screen.
  package static let longestText = 100
  /// The most papers that an answer names: far more than any office asks for.
  package static let mostPapers = 20

  package let key: FactKey
  package let place: PlaceCode
  package let value: ToldValue
  /// Who said it, a telephone number or a desk; nil where nobody noted it.
  package let by: String?
  /// The last day on which it is gone by.
  package let until: Day

  package init(key: FactKey, place: PlaceCode, value: ToldValue, by: String?, until: Day) {
    self.key = key
    self.place = place
    self.value = value
    self.by = by
    self.until = until
  }
}

/// An answer with when it was given.
package struct Heard: Hashable, Sendable {
  package let told: Told
  package let when: When

  /// An answer, and when it was given.
  package init(told: Told, when: When) {
    self.told = told
    self.when = when
  }
}
