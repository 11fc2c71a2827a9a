package import CardJourney
package import CityGuide
import Terminal

extension PlainText {
  /// Everything that is known of a place for one situation, and who says so, as plain text.
  package static func place(
    _ guide: PlaceGuide, for answers: Answers, on day: Day, places: PlaceDirectory,
    banks: [Bank], language: Language, columns: Int
  ) -> String {
    var writer = SurveyWriter(
      guide: guide, places: places, banks: banks, day: day, language: language)
    writer.write(guide.survey(for: answers, on: day), for: answers)
    return text(writer.rows, columns: columns)
  }
}

/// Writes a survey down, line by line.
private struct SurveyWriter {
  let guide: PlaceGuide
  let places: PlaceDirectory
  let banks: [Bank]
  let day: Day
  let language: Language
  private(set) var rows: [Row] = []

  init(guide: PlaceGuide, places: PlaceDirectory, banks: [Bank], day: Day, language: Language) {
    self.guide = guide
    self.places = places
    self.banks = banks
    self.day = day
    self.language = language
  }

  mutating func write(_ survey: PlaceSurvey, for answers: Answers) {
    let name = guide.names.full.phrase
    let situation = answers.situation.map { "  \($0.phrase[language])" } ?? ""
    rows.append(.text("\(name[language]) \(guide.place)\(situation)", indent: 0))
    line(guide.shortSummary(in: places), indent: 0)
    for entry in survey.entries { write(entry) }
    write(survey.exclusions)
    write(survey.unknowns)
  }

  private mutating func line(_ phrase: Phrase, indent: Int) {
    rows.append(.text(phrase[language], indent: indent))
  }

  private mutating func heading(_ phrase: Phrase) {
    rows.append(.blank)
    line(phrase, indent: 0)
  }

  private mutating func write(_ entry: PlaceSurvey.Entry) {
    heading(entry.matter.about.phrase(for: entry.matter.errand, sides: entry.matter.sides))
    for answer in entry.answers { line(said(answer, entry.matter.about), indent: 2) }
    if entry.answers.isEmpty {
      line(Phrase("没有可靠的说法，打电话问", "nobody reliable says; ask by telephone"), indent: 2)
    }
    for other in entry.others {
      let said = said(other, entry.matter.about)
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
    of other: Statement<StatedValue>, beside answers: [Statement<StatedValue>]
  ) -> Phrase {
    if other.standing == .hearsay { return Phrase("有人说", "Some say") }
    return answers.contains { $0.value == other.value }
      ? Phrase("也这样说", "So says another") : Phrase("另一说", "Another says")
  }

  /// What a statement says, to whom, and who says it.
  private func said(_ statement: Statement<StatedValue>, _ subject: Subject) -> Phrase {
    let said = statement.value.phrase(about: subject, banks: banks)
    let citation = statement.citation
    let byline = citation.byline(at: guide.name(of: citation.place, in: places), on: day)
    let scope = statement.scope.phrase(banks: banks)
    let zh = scope.map { "[\($0.zh)] " } ?? ""
    let en = scope.map { "[\($0.en)] " } ?? ""
    return Phrase("\(zh)\(said.zh)\(byline.zh)", "\(en)\(said.en) \(byline.en)")
  }

  private mutating func write(_ exclusions: [Exclusion]) {
    guard !exclusions.isEmpty else { return }
    heading(Phrase("上面各级的这些说法，这里不适用", "Said farther up, and not so here"))
    for exclusion in exclusions {
      let about = exclusion.about.phrase
      let said = said(exclusion.statement, exclusion.about)
      let by = guide.name(of: exclusion.by, in: places)
      line(
        Phrase(
          "\(about.zh)：\(said.zh)，按\(by.zh)的资料排除",
          "\(about.en): \(said.en), excluded by \(by.en)"), indent: 2)
    }
  }

  private mutating func write(_ unknowns: [UnknownFact]) {
    guard !unknowns.isEmpty else { return }
    heading(Phrase("查过，没有查到的", "Searched for and not found"))
    for unknown in unknowns {
      let about = unknown.about.phrase(for: unknown.errand)
      let number = unknown.ask ?? guide.number(of: "12333")
      line(
        Phrase("\(about.zh)，打 \(number) 问", "\(about.en); ask \(number)"), indent: 2)
    }
  }
}
