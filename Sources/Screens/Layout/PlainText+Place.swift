import CardJourney
package import CityGuide
import Copy
import Terminal

extension PlainText {
  /// Everything that is known of a place for one situation, and who says so, as plain text.
  package static func place(
    _ query: GuideQuery, places: PlaceDirectory, banks: [Bank], language: Language, columns: Int
  ) -> String {
    var writer = ReportWriter(
      guide: query.guide, places: places, banks: banks, day: query.day, language: language)
    writer.write(query.report, for: query.answers)
    return text(writer.rows, columns: columns)
  }
}

/// Writes a report down, line by line.
private struct ReportWriter {
  let guide: Guide
  let places: PlaceDirectory
  let banks: [Bank]
  let day: Day
  let language: Language
  private(set) var rows: [Row] = []

  init(guide: Guide, places: PlaceDirectory, banks: [Bank], day: Day, language: Language) {
    self.guide = guide
    self.places = places
    self.banks = banks
    self.day = day
    self.language = language
  }

  mutating func write(_ report: GuideReport, for answers: Answers) {
    let name = guide.names.full.phrase
    let situation = answers.situation.map { "  \($0.phrase[language])" } ?? ""
    rows.append(.text("\(name[language]) \(guide.place)\(situation)", indent: 0))
    line(guide.shortSummary(in: places), indent: 0)
    for entry in report.entries { write(entry) }
    write(report.exclusions)
    write(report.unknowns)
  }

  private mutating func line(_ phrase: Phrase, indent: Int) {
    rows.append(.text(phrase[language], indent: indent))
  }

  private mutating func heading(_ phrase: Phrase) {
    rows.append(.blank)
    line(phrase, indent: 0)
  }

  private mutating func write(_ entry: GuideReport.Entry) {
    heading(entry.matter.topic.phrase(for: entry.matter.errand, sides: entry.sides))
    for answer in entry.answers { line(said(answer), indent: 2) }
    if entry.answers.isEmpty {
      line(Phrase(\.nothingReliableAskByTelephone), indent: 2)
    }
    for other in entry.others {
      let said = said(other)
      let opening = opening(of: other, beside: entry.answers)
      line(
        Phrase { $0.labelledWords(label: opening($0), words: said($0)) }, indent: 6)
    }
    for stand in entry.disputes.compactMap(\.say) {
      line(
        Phrase { $0.ourStandOnDispute(stand: stand) }, indent: 6)
    }
  }

  /// Whether it is hearsay, agrees or differs.
  private func opening(
    of other: Fact, beside answers: [Fact]
  ) -> Phrase {
    if other.reliability == .hearsay { return Phrase(\.hearsayOpening) }
    return answers.contains { $0.value == other.value }
      ? Phrase(\.anotherSaysSame) : Phrase(\.anotherSaysOtherwise)
  }

  /// What a fact says, to whom, and who says it.
  private func said(_ fact: Fact) -> Phrase {
    let said = fact.phrase(banks: banks)
    let byline = fact.byline(at: guide.name(of: fact.place, in: places), on: day)
    let scope = fact.scope.phrase(banks: banks)
    return Phrase { copy in
      copy.factWithByline(scope: scope.map { $0(copy) }, fact: said(copy), byline: byline(copy))
    }
  }

  private mutating func write(_ exclusions: [Exclusion]) {
    guard !exclusions.isEmpty else { return }
    heading(Phrase(\.excludedForPlace))
    for exclusion in exclusions {
      let about = exclusion.fact.topic.phrase
      let said = said(exclusion.fact)
      let by = guide.name(of: exclusion.by, in: places)
      line(
        Phrase { $0.factExcludedBy(topic: about($0), fact: said($0), guide: by($0)) }, indent: 2)
    }
  }

  /// Whom to ask about what was not found: the desk that can answer it.
  private func whom(_ unknown: UnknownFact) -> Phrase {
    let number =
      switch Matter(unknown.about, unknown.errand).desk {
      case .bank: String?.none
      case .insurance: guide.insuranceLine
      // Only the card office's own number is named by guides.
      case .hrss, .formerPlace: unknown.ask.map { guide.number(of: $0) } ?? guide.cardLine
      }
    return number.map { Phrase { [number = $0] copy in copy.numberToAsk(number: number) } }
      ?? Phrase(\.bankOnCardToAsk)
  }

  private mutating func write(_ unknowns: [UnknownFact]) {
    guard !unknowns.isEmpty else { return }
    heading(Phrase(\.searchedAndNotFound))
    for unknown in unknowns {
      let about = unknown.about.phrase(for: unknown.errand)
      let whom = whom(unknown)
      line(
        Phrase { $0.unknownTopicToAsk(topic: about($0), desk: whom($0)) },
        indent: 2)
    }
  }
}
