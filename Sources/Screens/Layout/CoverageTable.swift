package import CityGuide
import Terminal

/// How well places are documented, as plain text of 100 columns.
package struct CoverageTable {
  private let coverage: Coverage
  private let language: Language

  private static let columns = 100
  private static let nameColumns = 17
  private static let cellColumns = 7
  private static let kindColumns = 40
  private static let countColumns = 10
  /// How many of the places with the fewest answers are listed.
  package static let thinnest = 10

  /// The table in one language.
  package init(_ coverage: Coverage, language: Language) {
    self.coverage = coverage
    self.language = language
  }

  /// Place by kind, what is missing most, and where the least is known.
  package var text: String {
    ([header] + coverage.rows.map(line) + [""] + legend + [""] + counts + [""] + thinnest)
      .joined(separator: "\n")
  }

  private func say(_ phrase: Phrase) -> String { phrase[language] }

  // MARK: - Place by kind

  private var header: String {
    line(say(Phrase("地方", "Place")), CoverageColumn.allCases.map { say($0.short) })
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
    let sentence = Phrase(
      "\(Grade.legend.zh)；数字是年份，-- 没有日期；括号里是省里或全国的说法；· 没查到。文稿和网文只是有人说。",
      "\(Grade.legend.en); the number is the year, -- undated; in parentheses the province's or the nation's word; · nothing found. Papers and blogs are hearsay."
    )
    return LineBreaking.lines(of: say(sentence), columns: Self.columns)
  }

  // MARK: - What is missing

  private var counts: [String] {
    let total = coverage.rows.count
    let title = Phrase(
      "每一样有几个地方说得清（共 \(total) 个地方，缺得最多的在前）",
      "How many of \(total) places know each thing, what is missing most first")
    let heads = [
      Phrase("自己有", "own"), Phrase("继承来", "inherited"), Phrase("只有网文", "hearsay"),
      Phrase("没有", "nothing"),
    ]
    return [say(title), counted("", heads.map(say))]
      + coverage.counts.map { count in
        counted(
          "  " + say(count.column.phrase),
          [count.own, count.inherited, count.hearsay, count.nothing].map(String.init))
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
    let title = Phrase("资料最少的地方，还缺什么", "The places with the fewest answers, and what they lack")
    return [say(title)] + coverage.thinnest(Self.thinnest).flatMap(lacks)
  }

  private func lacks(_ row: Coverage.Row) -> [String] {
    let list = row.missing.map(\.phrase).joined(by: .enumeration)
    let what = row.missing.isEmpty ? say(Phrase("不缺", "nothing")) : say(list)
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
