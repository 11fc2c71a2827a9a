import CardJourney
import CityGuide
import Copy
import Terminal

/// The columns of today's list on a screen of some width.
///
/// Step, next and day have room for the longest of their words; name and place share what is left.
struct HomeTable {
  private struct Widths {
    var id = 4
    var name = 0
    var place = 0
    var stage = 0
    var next = 0
    var due = 0

    var all: [Int] { [id, name, place, stage, next, due] }
  }

  private let language: Language
  private let today: Day
  private let widths: Widths
  /// Cells between two columns.
  private let gap: Int

  /// Whether there is room for the place and for what is next.
  let isWide: Bool

  /// Cells that the layout puts before a row, and one after it.
  private static let margin = 6
  /// Columns from which on all six columns fit.
  private static let wide = 76
  /// Columns from which on two cells stand between two columns.
  private static let roomy = 90
  /// Columns below which id and name are all that fits.
  private static let narrow = 36

  init(columns: Int, language: Language, today: Day) {
    self.language = language
    self.today = today
    isWide = columns >= HomeTable.wide
    gap = columns >= HomeTable.roomy ? 2 : 1
    let room = max(1, columns - HomeTable.margin)
    var widths = Widths()
    if columns >= HomeTable.narrow {
      widths.stage = CaseFilter.all.map { TextWidth.columns(of: $0.phrase[language]) }.max() ?? 0
      widths.due = isWide ? 12 : 10
    }
    if isWide { widths.next = Brief.columns }
    let gaps = gap * (isWide ? 5 : columns >= HomeTable.narrow ? 3 : 1)
    let left = max(0, room - gaps - widths.all.reduce(0, +))
    if isWide { widths.place = min(20, max(8, left * 9 / 20)) }
    widths.name = min(30, left - widths.place)
    self.widths = widths
  }

  /// The names of the columns.
  var heading: String {
    let names = [
      Phrase(\.caseIdColumn), Phrase(\.caseNameColumn), Phrase(\.placeColumn),
      Phrase(\.caseStepColumn),
      Phrase(\.caseNextColumn), Phrase(\.dueDays),
    ]
    return line(names.map { $0[language] })
  }

  func row(_ entry: CaseEntry) -> String {
    line([
      entry.id, entry.nickname ?? "-", place(entry), entry.filter.phrase[language],
      next(entry)[language], due(entry)[language],
    ])
  }

  private func line(_ cells: [String]) -> String {
    let shown = zip(cells, widths.all).filter { $0.1 > 0 }
    let padded = shown.map { TextWidth.padded($0.0, to: $0.1) }
    let line = padded.joined(separator: String(repeating: " ", count: gap))
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func place(_ entry: CaseEntry) -> String { entry.placeName(language) ?? "-" }

  private func next(_ entry: CaseEntry) -> Phrase {
    // What follows from half a guide is not to be relied on.
    entry.mark ?? entry.outcome?.brief ?? entry.step?.brief ?? Phrase(\.situationNotToldYet)
  }

  private func due(_ entry: CaseEntry) -> Phrase {
    if let day = entry.dueDay {
      let brief = day.brief(on: today)
      return isWide || day > today ? brief : day.mark(on: today)
    }
    return entry.hasToAsk ? Phrase(\.toBeAsked) : Phrase(\.noneInCell)
  }
}

extension Day {
  /// A day that is here or over, where there is no room for the word.
  fileprivate func mark(on today: Day) -> Phrase {
    self == today ? brief(on: today) : Phrase { $0.overdueMark(day: monthAndDay) }
  }
}
