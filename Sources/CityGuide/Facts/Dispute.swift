package import CardJourney

/// What a dispute or an open question is about.
package enum Subject: Hashable, Sendable {
  case rule(RuleKey)
  case fact(FactKind)
  case requirement
  case channel
  case hotlineHours

  /// The subject with that word in the guides; nil where there is none.
  package init?(_ word: String) {
    if let key = RuleKey(rawValue: word) {
      self = .rule(key)
    } else if let kind = FactKind(rawValue: word) {
      self = .fact(kind)
    } else {
      switch word {
      case "requirement": self = .requirement
      case "channel": self = .channel
      case "hotline-hours": self = .hotlineHours
      default: return nil
      }
    }
  }

  /// The word that names it in the guides.
  package var word: String {
    switch self {
    case .rule(let key): key.rawValue
    case .fact(let kind): kind.rawValue
    case .requirement: "requirement"
    case .channel: "channel"
    case .hotlineHours: "hotline-hours"
    }
  }

  /// Every word that names a subject.
  package static let words: [String] =
    RuleKey.allCases.map(\.rawValue) + FactKind.allCases.map(\.rawValue)
    + ["requirement", "channel", "hotline-hours"]
}

/// Statements that contradict each other, and what we say to that.
package struct Dispute: Hashable, Sendable {
  /// What it is about.
  package let about: Subject
  /// For which errand; nil where for all.
  package let errand: Errand?
  /// The statements.
  package let between: [FactID]
  /// What we say; nil where it was found while choosing and nobody has written words yet.
  package let say: Words?
  /// The place whose file says so.
  package let place: PlaceCode

  /// A dispute.
  package init(
    about: Subject, errand: Errand?, between: [FactID], say: Words?, place: PlaceCode
  ) {
    self.about = about
    self.errand = errand
    self.between = between
    self.say = say
    self.place = place
  }
}

/// Something that was searched for and not found.
package struct UnknownFact: Hashable, Sendable {
  /// What it is about.
  package let about: Subject
  /// For which errand; nil where for all.
  package let errand: Errand?
  /// Whom to ask, a telephone number; nil for 12333.
  package let ask: String?
  /// The place whose file says so.
  package let place: PlaceCode

  /// Something nobody says.
  package init(about: Subject, errand: Errand?, ask: String?, place: PlaceCode) {
    self.about = about
    self.errand = errand
    self.ask = ask
    self.place = place
  }
}
