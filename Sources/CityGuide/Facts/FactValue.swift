package import CardJourney

/// The kinds of facts beside rules, channels and requirements.
package enum FactKind: String, CaseIterable, Hashable, Sendable {
  case fee
  case duration
  case delivery
  case banks
  case instantIssue = "instant-issue"
  case hours
  case validity
  case passwordTries = "password-tries"
  case pickUp = "pick-up"
  case photo
  case bankChange = "bank-change"
  case steps
  case interim
  case note
  case warning
}

/// One way in which the finished card comes.
package enum DeliveryWay: String, CaseIterable, Hashable, Sendable {
  case pickUp = "pick-up"
  case post
  case employer
  case community
}

/// Whether cards are made while one waits.
package struct InstantIssue: Hashable, Sendable {
  /// Whether they are.
  package let isOffered: Bool
  /// At how many branches; nil where not said.
  package let branches: Int?

  /// Whether and where cards are made at once.
  package init(isOffered: Bool, branches: Int? = nil) {
    self.isOffered = isOffered
    self.branches = branches
  }
}

/// What serves while there is no card.
package struct Interim: Hashable, Sendable {
  /// In which form.
  package enum Form: String, CaseIterable, Hashable, Sendable {
    case medicalCode = "medical-code"
    case paper
    case temporaryCard = "temporary-card"
  }

  /// In which form; nil where only words are given.
  package let form: Form?
  /// What to do.
  package let words: Words

  /// What serves meanwhile.
  package init(form: Form?, words: Words) {
    self.form = form
    self.words = words
  }
}

/// The value of a fact.
package enum FactValue: Hashable, Sendable {
  case fee(Fee)
  case duration(TimeNeeded)
  case delivery([DeliveryWay])
  case banks([BankID])
  case instantIssue(InstantIssue)
  case hours(OpeningHours)
  /// How many years a card is valid.
  case validity(years: Int)
  /// After how many wrong passwords in a row the card is locked.
  case passwordTries(Int)
  case pickUp(Words)
  /// What a photo has to be.
  case photo(PhotoRule)
  /// What a change of bank needs.
  case bankChange(Words)
  /// The steps in the place's own order; never empty.
  case steps([Words])
  case interim(Interim)
  case note(Words)
  case warning(Words)

  /// Of which kind it is.
  package var kind: FactKind {
    switch self {
    case .fee: .fee
    case .duration: .duration
    case .delivery: .delivery
    case .banks: .banks
    case .instantIssue: .instantIssue
    case .hours: .hours
    case .validity: .validity
    case .passwordTries: .passwordTries
    case .pickUp: .pickUp
    case .photo: .photo
    case .bankChange: .bankChange
    case .steps: .steps
    case .interim: .interim
    case .note: .note
    case .warning: .warning
    }
  }
}
