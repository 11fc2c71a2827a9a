import CardJourney
import CityGuide
import Copy
import Terminal

/// Several lines that were pasted at once: shows what each was taken for, and one Enter makes those that were
/// understood.
///
/// Whatever was not understood, or is refused, stays on the page until it is mended or given up.
struct BatchScreen: Screen {
  private struct Line: Hashable {
    var text: String
    /// Why it was not made; nil where nobody tried, or it was changed since.
    var refusal: Phrase?
  }

  private var lines: [Line]
  /// Whether somebody has just asked to go back, and was told what would be lost.
  private var isGivingUp = false

  /// The lines of a text; nil where it has only one.
  init?(pasted text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
      .map { SafeText.cleaned(String($0)).composed.trimmed }.filter { !$0.isEmpty }
    guard lines.count > 1 else { return nil }
    self.lines = lines.map { Line(text: $0) }
  }

  var requires: Set<Resource> { [.places] }

  /// How many lines are left.
  var count: Int { lines.count }

  /// The lines that are left after some were made; nil where none is.
  func left(after outcomes: [BatchOutcome]) -> BatchScreen? {
    var next = self
    next.isGivingUp = false
    for outcome in outcomes {
      guard
        let index = next.lines.firstIndex(where: { $0.text == outcome.text && $0.refusal == nil })
      else { continue }
      if outcome.id == nil {
        next.lines[index].refusal = outcome.refusal
      } else {
        next.lines.remove(at: index)
      }
    }
    return next.lines.isEmpty ? nil : next
  }

  /// The same with a line that was mended.
  func changing(_ index: Int, to text: String) -> BatchScreen {
    var next = self
    if lines.indices.contains(index) { next.lines[index] = Line(text: text) }
    next.isGivingUp = false
    return next
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let read = read(context)
    let good = zip(lines, read).filter { $0.refusal == nil && $1.reading.isComplete }.map(\.1)
    writer.heading(heading(good.count))
    writer.blank()
    for (index, line) in read.enumerated() {
      write(line, index, canMend: good.isEmpty, &writer)
    }
    writer.blank()
    writer.text(hint(good.count))
    return Page(
      title: context.title(Phrase(\.severalLines)), rows: writer.rows,
      bindings: [
        KeyMap.choosing(
          good.isEmpty
            ? Phrase(\.mendThisLine)
            : Phrase { $0.makeCases(count: good.count) })
      ],
      enter: good.isEmpty ? .nothing : .enterSeveral(good), back: back)
  }

  private func read(_ context: Context) -> [BatchLine] {
    guard let places = context.places else { return [] }
    let parser = EntryParser(
      places: places, banks: BankDirectory(context.banks), today: context.today)
    return lines.map { BatchLine(text: $0.text, reading: parser.line($0.text)) }
  }

  private func write(
    _ line: BatchLine, _ index: Int, canMend: Bool, _ writer: inout PageWriter
  ) {
    let context = writer.context
    let said = { (answer: Answer) in context.phrase(of: answer) }
    let problem =
      lines[index].refusal ?? line.reading.problems(said).first
      ?? (line.reading.isComplete ? nil : EntryLine.noSituation)
    guard let problem else {
      let brief = line.reading.brief(said)
      writer.row(Row(lead: "=", text: context.say(brief)))
      return
    }
    // What must not be kept is not shown either.
    let text = line.reading.holdsPrivateText ? "…" : line.text
    let phrase = Phrase { $0.labelledWords(label: text, words: problem($0)) }
    guard canMend else {
      writer.row(Row(lead: "!", text: context.say(phrase), style: .bold))
      return
    }
    writer.choice(
      phrase,
      .push(.entry(EntryScreen(mending: index, of: self, text: text == line.text ? text : ""))))
  }

  private func heading(_ good: Int) -> Phrase {
    good == lines.count
      ? Phrase { $0.linesAllUnderstood(lines: lines.count) }
      : Phrase { $0.linesPartlyUnderstood(lines: lines.count, understood: good) }
  }

  private func hint(_ good: Int) -> Phrase {
    switch good {
    case 0:
      Phrase(\.chooseLineToMend)
    case lines.count:
      Phrase(\.enterMakesCasePerLine)
    default:
      Phrase(\.enterMakesUnderstoodLines)
    }
  }

  /// The first time it is said what would be lost.
  private var back: Message {
    guard !isGivingUp else { return .close }
    var asked = self
    asked.isGivingUp = true
    return .all([
      .turn(.batch(asked)),
      .say(
        Phrase { $0.asksWhetherToDropLines(lines: lines.count) }),
    ])
  }
}
