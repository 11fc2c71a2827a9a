package import CardJourney

extension Case {
  /// The day from which a term counts that is of this one case; nil where it is not known, or where the
  /// term is a rule for all.
  package func start(of matter: Matter) -> Day? {
    switch matter.topic {
    case .temporaryLapse: journey.temporaryReport(of: .social)?.made.earliest
    case .bankLapse: journey.temporaryReport(of: .bank)?.made.earliest
    case .paperHolds:
      if case .arranged(.paper, let since, _) = journey.access { since.earliest } else { nil }
    default: nil
    }
  }
}
