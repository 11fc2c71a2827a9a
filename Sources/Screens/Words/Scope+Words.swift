package import CardJourney
package import CityGuide

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
  /// How old the child is.
  package var phrase: Phrase {
    switch self {
    case .under7: Phrase("不满 7 岁", "under 7")
    case .under14: Phrase("7 到 13 岁", "7 to 13")
    case .under16: Phrase("14、15 岁", "14 or 15")
    }
  }
}

extension Acting {
  /// Who does the errands.
  package var phrase: Phrase {
    switch self {
    case .`self`: Phrase("本人办", "the holder acts")
    case .agent: Phrase("代办人办", "an agent acts")
    case .guardian: Phrase("监护人办", "a guardian acts")
    case .employer: Phrase("单位办", "the employer acts")
    }
  }
}

extension Away {
  /// Where the holder is.
  package var phrase: Phrase {
    switch self {
    case .here: Phrase("人在发卡地", "in the issuing place")
    case .sameProvince: Phrase("人在同省别处", "elsewhere in the province")
    case .otherProvince: Phrase("人在外省", "in another province")
    case .abroad: Phrase("人在境外", "abroad")
    }
  }
}

extension Identity {
  /// By which document the holder is known.
  package var phrase: Phrase {
    switch self {
    case .resident: Phrase("有身份证", "with an ID card")
    case .temporary: Phrase("有临时身份证", "with a temporary ID card")
    case .overseas: Phrase("华侨", "Chinese citizen living abroad")
    case .hkMoTw: Phrase("港澳台居民", "from Hong Kong, Macau or Taiwan")
    case .foreign: Phrase("外国人", "foreigner")
    }
  }
}

extension CardGeneration {
  /// The generation of the old card.
  package var phrase: Phrase {
    switch self {
    case .magnetic: Phrase("磁条卡", "magnetic card")
    case .second: Phrase("二代卡", "second generation")
    case .third: Phrase("三代卡", "third generation")
    }
  }
}
