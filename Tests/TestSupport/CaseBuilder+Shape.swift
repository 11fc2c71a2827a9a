package import CardJourney

extension CaseBuilder {
  /// The name of the shape in which the case stands, lapses presumed.
  package var shape: String {
    Machine(answers: `case`.answers, circumstances: circumstances).shape(of: `case`.journey).name
  }
}

extension Case {
  /// The case after what was decided; nil where nothing was accepted.
  package func after(_ decision: Decision, at moment: Moment) -> Case? {
    guard case .accepted(let drafts, _) = decision else { return nil }
    var copy = self
    copy.write(drafts, at: moment)
    return copy
  }
}
