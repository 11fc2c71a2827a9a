package import CardJourney
package import CityGuide
package import Copy

extension Channel {
  /// Where it is, what to have at hand, what a report there counts as, and when it is open.
  var fullPhrase: Phrase {
    let place = number == nil && `where` == nil && ways.isEmpty ? nil : kind.phrase
    let parts = [
      takes.map { $0.phrase(sides == [.bank] ? .bank : .social) }.map {
        Phrase { [report = $0] copy in copy.channelReportCountsAs(report: report(copy)) }
      },
      needs.isEmpty
        ? nil
        : Phrase {
          $0.channelNeedsAtHand(papers: needs.map(\.phrase).joined(by: .enumeration)($0))
        },
      hours?.phrase, appointment?.phrase,
    ].compactMap(\.self)
    let spoken = kind == .telephone ? phrase : place.map { $0.colon(phrase) } ?? phrase
    return ([spoken] + parts).joined(by: .comma)
  }
}

extension Appointment {
  var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Paper {
  package var phrase: Phrase {
    let name = document.phrase(of: whose, Answers([]))
    let counts = [
      originals > 0 && (originals > 1 || copies > 0)
        ? Phrase { $0.factOriginals(count: originals) } : nil,
      copies > 0 ? Phrase { $0.factCopies(count: copies) } : nil,
    ]
    let remarks = [
      isKept ? Phrase(\.factPaperIsKept) : nil, instead.isEmpty ? nil : alternatives,
      condition?.phrase, detail?.phrase,
      holds.map { Phrase { [term = $0.phrase] copy in copy.paperValidFor(term: term(copy)) } },
    ]
    let all = (counts + remarks).compactMap(\.self)
    guard !all.isEmpty else { return name }
    let remark = all.joined(by: .semicolon)
    return Phrase { $0.withRemark(words: name($0), remark: remark($0)) }
  }

  private var alternatives: Phrase {
    let groups = instead.map { group in
      Phrase { copy in copy.factPapersTogether(papers: group.map { $0.phrase(copy) }) }
    }
    return Phrase { copy in copy.factPapersInstead(papers: groups.map { $0(copy) }) }
  }
}

extension Fact {
  /// Which place's file says it, how sure that is, of when, and what limits it:
  /// `（成都，官方转载，2019 年，可能过时，换磁条卡时的说法）`.
  package func byline(at name: Phrase, on day: Day) -> Phrase {
    let year = published.map {
      Phrase { [year = String($0.prefix(4))] copy in copy.factYear(year: year) }
    }
    let parts: [Phrase] = [
      name, grade.phrase, year ?? .noDate,
      isStale(on: day) ? Phrase(\.factMayBeOutdated) : nil,
      limit?.phrase,
    ].compactMap(\.self)
    let joined = parts.joined(by: .comma)
    return Phrase { $0.factByline(parts: joined($0)) }
  }
}

extension Guide {
  /// The name of a layer: the whole country, a place above, the place itself.
  package func name(of layer: PlaceCode, in places: PlaceDirectory?) -> Phrase {
    if layer == .nation { return Phrase(\.nationName) }
    if layer == place { return name(pinyin: places?.place(layer)?.pinyin) }
    let known = places?.names(of: layer).short ?? layer.digits
    let pinyin = places?.place(layer)?.pinyin.capitalizedFirst
    return Phrase { $0.placeName(known, pinyin: pinyin) }
  }

  private func name(pinyin: String?) -> Phrase {
    Phrase { [names] copy in copy.placeName(names, pinyin: pinyin?.capitalizedFirst) }
  }

  /// How well the place is documented: how many facts of which grade.
  package func summary(in places: PlaceDirectory?) -> Phrase {
    let name = name(of: place, in: places)
    guard hasOwnFacts else {
      return Phrase { $0.noLocalFactsAskFirst(place: name($0)) }
    }
    let parts = standing.map { part in
      Phrase { $0.gradeFactCount(grade: part.name($0), count: part.count) }
    }
    return name.colon(parts.joined(by: .comma))
  }

  /// The same in short: `成都：官方 0 条，官方转载 21 条，网上说法 26 条`.
  package func shortSummary(in places: PlaceDirectory?) -> Phrase {
    guard hasOwnFacts else {
      let name = name(of: place, in: places)
      return Phrase { $0.noLocalFacts(place: name($0)) }
    }
    return summary(in: places)
  }

  /// How many of its own facts are of which grade; how many are official is said even where none is.
  private var standing: [(name: Phrase, count: Int)] {
    let answers = ownCounts(.answer)
    let parts: [(name: Phrase, count: Int)] =
      [
        (Grade.official.phrase, answers[.official] ?? 0),
        (Phrase(\.toldFactsGrade), answers[.told] ?? 0),
        (Grade.mirror.phrase, answers[.mirror] ?? 0), (Grade.media.phrase, answers[.media] ?? 0),
        (Phrase(\.hearsayFactsGrade), ownCounts(.hearsay).values.reduce(0, +)),
      ]
    return parts.enumerated().filter { $0.offset == 0 || $0.element.count > 0 }.map(\.element)
  }
}

extension Phrase {
  fileprivate func colon(_ other: Phrase) -> Phrase {
    Phrase { $0.labelledWords(label: self($0), words: other($0)) }
  }
}
