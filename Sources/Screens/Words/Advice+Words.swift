import CardJourney
package import CityGuide
package import Copy

extension AdviceLine.Role {
  /// What stands above the lines of this group.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension AdviceEnding {
  /// What follows from the page; nil where a case goes on as before.
  package var phrase: Phrase? {
    switch self {
    case .ends: Phrase(\.adviceEndsHere)
    case .begins(let situation):
      Phrase { $0.adviceLeadsTo(consequence: situation.consequence($0)) }
    case .informs: nil
    }
  }
}
