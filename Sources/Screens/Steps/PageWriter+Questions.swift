package import CardJourney
package import CityGuide

/// Says what to ask, and only what the call page asks.
extension PageWriter {
  /// What there is to ask by telephone, by its headings: the call page has the sentences.
  mutating func toAsk() {
    let matters = askedMatters()
    guard !matters.isEmpty else { return }
    let list = matters.map(\.heading)
    aside(
      Phrase(
        "打电话要问的（按 p 照着念）：\(list.map(\.zh).joined(separator: "；"))。",
        "To ask by telephone (p has the sentences): \(list.map(\.en).joined(separator: "; "))."))
  }

  /// Whether the call page asks which papers one of these errands takes.
  package mutating func asksPapers(for errands: [Errand]) -> Bool {
    asks { matter in
      matter.topic == .requirement && matter.errand.map(errands.contains) == true
    }
  }

  /// What to do where a trip has no list of papers, or one for some of its errands only; nil where it is for
  /// all of them.
  ///
  /// On paper no key is named.
  package mutating func withoutList(_ papers: TripPapers, onPaper: Bool = false) -> Phrase? {
    guard papers.hasNoList || papers.gap != nil else { return nil }
    let isAsked = asksPapers(for: papers.errandsWithoutList)
    let key = onPaper ? Phrase("", "") : Phrase("（按 p）", " (p)")
    let ask =
      isAsked
      ? Phrase("先打电话问\(key.zh)", "ask first by telephone\(key.en)")
      : Phrase("办到这一步再问", "ask when you get there")
    if let gap = papers.gap { return Phrase("\(gap.zh)，\(ask.zh)。", "\(gap.en): \(ask.en).") }
    let paper = context.identityPapers
    return Phrase(
      "没有可靠的清单：\(paper.zh)一定带上，其余\(ask.zh)。",
      "No list to rely on: bring \(paper.en), and for the rest \(ask.en).")
  }

  /// What stands above papers that only hearsay asks for.
  mutating func mayBeAsked(_ papers: TripPapers) -> Phrase {
    asksPapers(for: papers.trip.errands)
      ? Phrase("可能会要（有人说，没有官方来源，去之前先问）：", "May be asked for (hearsay, ask before you go):")
      : Phrase("可能会要（有人说，没有官方来源，手边有就带上）：", "May be asked for (hearsay, bring what is at hand):")
  }
}

extension Matter {
  /// Whether its answer would settle what a fact says.
  func settles(_ fact: Fact) -> Bool {
    let isAbout =
      switch (topic, fact.topic) {
      case (.makingTime, .duration), (.channel, .hours), (.requirement, .photo): true
      default: topic == fact.topic
      }
    return isAbout
      && (errand.map { fact.scope.errands.isEmpty || fact.scope.errands.contains($0) } ?? true)
      && (channel.map { fact.scope.channels.isEmpty || fact.scope.channels.contains($0) } ?? true)
  }
}
