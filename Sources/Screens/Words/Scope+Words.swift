package import CardJourney
package import CityGuide
package import Copy

extension Scope {
  /// To whom it applies; nil where to everybody.
  ///
  /// Errands and sides are left to the heading.
  package func phrase(banks: [Bank]) -> Phrase? {
    let parts = [
      words(situations, \.short), words(holders, \.phrase), words(ages, \.phrase),
      words(acting, \.phrase), words(away, \.phrase), words(identities, \.phrase),
      words(channels, \.phrase), words(generations, \.phrase), bankNames(banks),
      words(bindings, \.brief),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return parts.joined(by: .semicolon)
  }

  private func words<Element>(
    _ set: EnumSet<Element>, _ phrase: (Element) -> Phrase
  ) -> Phrase? {
    set.isEmpty ? nil : set.map(phrase).joined(by: .enumeration)
  }

  private func bankNames(_ known: [Bank]) -> Phrase? {
    let ids = banks.sorted { $0.rawValue < $1.rawValue }
    return ids.isEmpty ? nil : ids.phrase(known)
  }
}

extension AgeBand {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Acting {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Away {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Identity {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension CardGeneration {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}
