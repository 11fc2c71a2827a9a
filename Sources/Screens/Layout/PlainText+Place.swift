import CardJourney
package import CityGuide
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
      line(Phrase("没有可靠的说法，打电话问", "nobody reliable says; ask by telephone"), indent: 2)
    }
    for other in entry.others {
      let said = said(other)
      let opening = opening(of: other, beside: entry.answers)
      line(
        Phrase("\(opening.zh)：\(said.zh)", "\(opening.en): \(said.en)"), indent: 6)
    }
    for stand in entry.disputes.compactMap(\.say) {
      line(
        Phrase("我们的看法：\(stand.zh)", "Our stand: \(stand.text(in: .en))"), indent: 6)
    }
  }

  /// Whether it is hearsay, agrees or differs.
  private func opening(
    of other: Fact, beside answers: [Fact]
  ) -> Phrase {
    if other.reliability == .hearsay { return Phrase("有人说", "Some say") }
    return answers.contains { $0.value == other.value }
      ? Phrase("也这样说", "So says another") : Phrase("另一说", "Another says")
  }

  /// What a fact says, to whom, and who says it.
  private func said(_ fact: Fact) -> Phrase {
    let said = fact.phrase(banks: banks)
    let byline = fact.byline(at: guide.name(of: fact.place, in: places), on: day)
    let scope = fact.scope.phrase(banks: banks)
    let zh = scope.map { "[\($0.zh)] " } ?? ""
    let en = scope.map { "[\($0.en)] " } ?? ""
    return Phrase("\(zh)\(said.zh)\(byline.zh)", "\(en)\(said.en) \(byline.en)")
  }

  private mutating func write(_ exclusions: [Exclusion]) {
    guard !exclusions.isEmpty else { return }
    heading(Phrase("上面各级的这些说法，这里不适用", "Said farther up, and not so here"))
    for exclusion in exclusions {
      let about = exclusion.fact.topic.phrase
      let said = said(exclusion.fact)
      let by = guide.name(of: exclusion.by, in: places)
      line(
        Phrase(
          "\(about.zh)：\(said.zh)，按\(by.zh)的资料排除",
          "\(about.en): \(said.en), excluded by \(by.en)"), indent: 2)
    }
  }

  /// Whom to ask about what was not found: the desk that can answer it.
  private func whom(_ unknown: UnknownFact) -> Phrase {
    let number =
      switch Matter(unknown.about, unknown.errand).desk {
      case .bank: String?.none
      case .insurance: guide.insuranceLine
      // Only the card office's own number is named by guides.
      case .hrss, .formerPlace: guide.number(of: unknown.ask ?? "12333")
      }
    return number.map { Phrase("打 \($0) ", $0) } ?? Phrase("向卡面银行", "the bank on the card")
  }

  private mutating func write(_ unknowns: [UnknownFact]) {
    guard !unknowns.isEmpty else { return }
    heading(Phrase("查过，没有查到的", "Searched for and not found"))
    for unknown in unknowns {
      let about = unknown.about.phrase(for: unknown.errand)
      line(
        Phrase("\(about.zh)，\(whom(unknown).zh)问", "\(about.en); ask \(whom(unknown).en)"),
        indent: 2)
    }
  }
}
