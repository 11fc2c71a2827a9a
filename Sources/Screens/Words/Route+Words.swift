package import CardJourney
package import CityGuide
package import Copy

extension RouteKind {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// The same for narrow screens.
  package var short: Phrase {
    Phrase { $0.short(self) }
  }
}

extension Wish {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension RouteObstacle {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension NoRoute {
  /// Why there is nothing to compare, and what to do instead.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Estimate {
  /// The numbers, each with `?` where it is only hearsay: `3?-5?`.
  private var numbers: String {
    let texts = [least, most].map { "\($0.value)" + ($0.reliability == .hearsay ? "?" : "") }
    return texts[0] == texts[1] ? texts[0] : texts.joined(separator: "-")
  }

  /// Days below a heading that says so: `当天`, `3-5`, `15?+邮路`.
  var daysAlone: Phrase { days(Phrase(\.nothingToSay)) }

  /// Days until the card is in hand: `当天`, `3-5 天`, `15? 天+邮路`.
  var asDays: Phrase { days(Phrase(\.daysUnit)) }

  private func days(_ unit: Phrase) -> Phrase {
    most.value == 0 && !isHearsay
      ? Phrase(\.estimatedSameDay).and(onTop) : counted(unit)
  }

  /// Yuan below a heading that says so: `20?`, `免费`, `20+邮费`.
  var yuanAlone: Phrase { yuan(Phrase(\.nothingToSay)) }

  /// A sum of money: `20? 元`, `免费`, `20 元+邮费`.
  var asYuan: Phrase { yuan(Phrase(\.yuanUnit)) }

  private func yuan(_ unit: Phrase) -> Phrase {
    most.value == 0 && !isHearsay ? Phrase(\.estimatedFree).and(onTop) : counted(unit)
  }

  private func counted(_ unit: Phrase) -> Phrase {
    Phrase { $0.unspacedPair(first: numbers, second: unit($0)) }.and(onTop)
  }
}

extension Estimate.Extra {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Phrase {
  fileprivate func and(_ extras: [Estimate.Extra]) -> Phrase {
    ([self] + extras.map(\.phrase)).joined(by: .tightPlus)
  }

  /// Where nobody says: it has to be asked.
  static let toBeAsked = Phrase(\.toBeAsked)
}

extension Whose {
  package var person: Phrase {
    Phrase { $0.person(self) }
  }
}

extension Route {
  /// Who has to be there; nobody where it is done from home by anyone.
  var people: Phrase {
    guard !whoMustCome.isEmpty else { return Phrase(\.noneInCell) }
    return whoMustCome.map(\.person).joined(by: .enumeration)
  }

  /// How much of what it rests on somebody reliable says.
  var sureness: Phrase {
    let level =
      if unknown.isEmpty {
        Phrase(\.surenessHigh)
      } else {
        confidence * 2 >= valueCount ? Phrase(\.surenessFair) : Phrase(\.surenessLow)
      }
    guard !unknown.isEmpty else { return level }
    return Phrase { $0.surenessWithQuestions(level: level($0), count: unknown.count) }
  }

  /// Why it cannot be taken.
  var obstacle: Phrase {
    notFor.map(\.phrase).joined(by: .semicolon)
  }
}

extension Trip {
  /// Where to go, and what is done there.
  var instruction: Phrase {
    let (to, what) = (place, errandWords)
    if isRemote { return Phrase { $0.labelledWords(label: to($0), words: what($0)) } }
    return Phrase { $0.tripInstruction(place: to($0), errands: what($0)) }
  }
}

extension InstantIssue {
  /// Whether the card is made while one waits.
  var phrase: Phrase {
    guard isOffered else { return Phrase(\.instantIssueUnavailable) }
    guard let branches else { return Phrase(\.instantIssueAtSomeBranches) }
    return Phrase { $0.instantIssueBranches(count: branches) }
  }
}
