package import CityGuide
import Copy
import Terminal

/// How well places are documented, as plain text: the table as wide as it has columns, the rest of 100 columns.
package struct CoverageTable {
  private let coverage: Coverage
  private let language: Language

  private static let columns = 100
  private static let nameColumns = 17
  private static let cellColumns = 7
  private static let kindColumns = 35
  private static let countColumns = 13
  /// How many of the places with the fewest answers are listed.
  package static let thinnest = 10

  package init(_ coverage: Coverage, language: Language) {
    self.coverage = coverage
    self.language = language
  }

  /// Place by kind, what is missing most, and where the least is known.
  package var text: String {
    ([header] + coverage.rows.map(line) + [""] + legend + [""] + counts + [""] + people + [""]
      + thinnest)
      .joined(separator: "\n")
  }

  private func say(_ phrase: Phrase) -> String { phrase[language] }

  // MARK: - Place by kind

  private var header: String {
    line(say(Phrase(\.placeColumn)), CoverageColumn.allCases.map { say($0.short) })
  }

  private func line(of row: Coverage.Row) -> String {
    line(
      row.name(in: language),
      CoverageColumn.allCases.map { row.cells[$0].map { say($0.phrase) } ?? "·" })
  }

  private func line(_ name: String, _ cells: [String]) -> String {
    let padded = cells.map { TextWidth.padded($0, to: Self.cellColumns) }.joined()
    return (TextWidth.padded(name, to: Self.nameColumns - 1) + " " + padded).withoutTrailingBlanks
  }

  private var legend: [String] {
    let sentence = Phrase { $0.coverageLegend(grades: Grade.legend($0)) }
    return LineBreaking.lines(of: say(sentence), columns: Self.columns)
  }

  // MARK: - What is missing

  private var counts: [String] {
    let total = coverage.rows.count
    let title = Phrase { $0.coverageCountsTitle(total: total) }
    let heads = [
      Phrase(\.ownColumn), Phrase(\.inheritedColumn), Phrase(\.undatedColumn),
      Phrase(\.hearsayOnlyColumn), Phrase(\.nothingKnownColumn),
    ]
    return [say(title), counted("", heads.map(say))]
      + coverage.counts.map { count in
        counted(
          "  " + say(count.column.phrase),
          [count.own, count.inherited, count.undated, count.hearsay, count.nothing].map(
            String.init))
      }
  }

  /// The same in people: what a place of few says is worth less than what one of many does.
  private var people: [String] {
    let counts = coverage.counts.sorted { $0.people.answered < $1.people.answered }
    let total = counts.first?.people.total ?? 0
    let title = Phrase { $0.coveragePeopleTitle(millions: (total + 500_000) / 1_000_000) }
    let heads = [
      Phrase(\.datedPeopleColumn), Phrase(\.undatedPeopleColumn), Phrase(\.hearsayOnlyColumn),
      Phrase(\.nothingKnownColumn),
    ]
    guard total > 0 else { return [] }
    return [say(title), counted("", heads.map(say))]
      + counts.map { count in
        let people = count.people
        return counted(
          "  " + say(count.column.phrase),
          [people.dated, people.undated, people.hearsay, people.nothing].map { part in
            String((part * 200 + total) / (total * 2))
          })
      }
  }

  private func counted(_ name: String, _ cells: [String]) -> String {
    TextWidth.padded(name, to: Self.kindColumns)
      + cells.map { cell in
        let blanks = max(0, Self.countColumns - TextWidth.columns(of: cell))
        return String(repeating: " ", count: blanks) + cell
      }.joined()
  }

  // MARK: - Where the least is known

  private var thinnest: [String] {
    let title = Phrase(\.thinnestPlacesTitle)
    return [say(title)] + coverage.thinnest(Self.thinnest).flatMap(lacks)
  }

  private func lacks(_ row: Coverage.Row) -> [String] {
    let list = row.missing.map(\.phrase).joined(by: .enumeration)
    let what = row.missing.isEmpty ? say(Phrase(\.placeLacksNothing)) : say(list)
    let name = "  " + TextWidth.padded(row.name(in: language), to: Self.nameColumns - 1)
    let start = TextWidth.columns(of: name) + 1
    let lines = LineBreaking.lines(of: what, columns: Self.columns - start)
    return lines.enumerated().map { number, line in
      (number == 0 ? name : String(repeating: " ", count: start - 1)) + " " + line
    }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
