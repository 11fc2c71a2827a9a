package import CardJourney

/// What a desk says about itself in its own file.
package struct OwnDesk: Hashable, Sendable {
  /// Where an errand goes that is not done here.
  package struct Referral: Hashable, Sendable {
    package let errands: EnumSet<Errand>
    /// Where to: which office, where, when it is open.
    package let to: Words
    /// What to say or bring there; nil where nothing is worth saying.
    package let say: Words?

    package init(errands: EnumSet<Errand>, to: Words, say: Words?) {
      self.errands = errands
      self.to = to
      self.say = say
    }
  }

  package let name: Words
  package let does: EnumSet<Errand>
  /// Where the others go.
  package let refers: [Referral]

  package init(name: Words, does: EnumSet<Errand>, refers: [Referral]) {
    self.name = name
    self.does = does
    self.refers = refers
  }

  /// Where an errand goes; nil where it is done here or the file does not say.
  package func referral(for errand: Errand) -> Referral? {
    does.contains(errand) ? nil : refers.first { $0.errands.contains(errand) }
  }
}
