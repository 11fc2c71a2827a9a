import CardJourney
package import CityGuide
package import Copy

/// Who says what stands on a row: a mark for its right edge, and the same in words.
package struct Evidence: Hashable, Sendable {
  /// One character, behind a year where what is said is old: `2019转`.
  package let mark: Phrase
  /// The same for who hears the row, or reads it where no legend stands: `官方转载，2019 年`.
  package let words: Phrase

  /// What nobody else says: no mark, and in words that it is ours.
  package static let ours = saying(StatedLine.ownMark)

  /// The number under which the foot of a sheet says who says so, in raised digits.
  static func raised(_ number: Int) -> Evidence {
    let mark = Phrase(verbatim: number.raised)
    return Evidence(mark: mark, words: mark)
  }

  /// What no source says, but somebody.
  static func saying(_ words: Phrase) -> Evidence {
    Evidence(mark: Phrase(\.nothingToSay), words: words)
  }
}

extension Evidence {
  /// What a mark says, in the order of the legend.
  enum Meaning: CaseIterable, Hashable, Sendable {
    case told, desk, official, mirror, media, hearsay

    /// Its character.
    var letter: Phrase {
      switch self {
      case .told: Phrase(\.toldMark)
      case .desk: Phrase(\.deskMark)
      case .official: Phrase(\.officialMark)
      case .mirror: Phrase(\.repostMark)
      case .media: Phrase(\.mediaMark)
      case .hearsay: Phrase(\.hearsayMark)
      }
    }

    fileprivate var phrase: Phrase {
      switch self {
      case .told: Phrase(\.toldMarkMeaning)
      case .desk: Phrase(\.deskMarkMeaning)
      case .official: Phrase(\.officialMarkMeaning)
      case .mirror: Phrase(\.repostMarkMeaning)
      case .media: Phrase(\.mediaMarkMeaning)
      case .hearsay: Phrase(\.hearsayMarkMeaning)
      }
    }
  }
}

extension Context {
  /// What the marks of these facts mean; nil where there is none.
  func legend(of facts: [Fact]) -> Phrase? {
    let seen = Set(facts.map(meaning))
    guard !seen.isEmpty else { return nil }
    let parts = Evidence.Meaning.allCases.filter(seen.contains).map { meaning in
      Phrase { $0.leadBefore(lead: meaning.letter($0), words: meaning.phrase($0)) }
    }
    return parts.joined(by: .gap)
  }

  /// Who says it, and the year where it is old; hearsay is to be asked about whatever its age.
  package func evidence(of fact: Fact) -> Evidence {
    let age = fact.reliability == .answer ? fact.shortAge(on: today) : nil
    let who = fact.origin == .desk ? Evidence.Meaning.desk.phrase : fact.grade.phrase
    let letter = meaning(of: fact).letter
    let mark = age.map {
      Phrase { [year = $0.year] copy in
        copy.unspacedPair(first: year(copy), second: letter(copy))
      }
    }
    return Evidence(
      mark: mark ?? letter,
      words: [who, age?.words].compactMap(\.self).joined(by: .comma))
  }

  private func meaning(of fact: Fact) -> Evidence.Meaning {
    if fact.origin == .desk { return .desk }
    guard fact.reliability == .answer else { return .hearsay }
    return switch fact.grade {
    case .told: .told
    case .official: .official
    case .mirror: .mirror
    case .media: .media
    case .document, .blog, .repo: .hearsay
    }
  }

  /// What limits a fact, in one clause: where it holds for less, or others differ; nil where nothing does.
  func limits(of fact: Fact) -> Phrase? {
    let parts = [fact.limit?.phrase, query?.isDisputed(fact) == true ? Phrase.othersDiffer : nil]
      .compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(by: .comma)
  }
}
