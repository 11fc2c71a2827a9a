import CardJourney
import CityGuide
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
      .map { SafeText.cleaned(String($0)).trimmed }.filter { !$0.isEmpty }
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
      title: context.title(Phrase("一批", "Several lines")), rows: writer.rows,
      bindings: [
        KeyMap.choosing(
          good.isEmpty
            ? Phrase("改这一行", "Mend this line")
            : Phrase("建好 \(good.count) 件", "Make \(good.count)"))
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
    let phrase = Phrase("\(text)：\(problem.zh)", "\(text): \(problem.en)")
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
      ? Phrase("\(lines.count) 行，都看懂了：", "\(lines.count) lines, all understood:")
      : Phrase(
        "\(lines.count) 行，看懂了 \(good) 行；带 ! 的要改：",
        "\(lines.count) lines, \(good) understood; those with ! need mending:")
  }

  private func hint(_ good: Int) -> Phrase {
    switch good {
    case 0:
      Phrase(
        "选一行，Enter 改它；改好的一起建。", "Choose a line, Enter mends it; what is mended is made together.")
    case lines.count:
      Phrase("看着对就按 Enter，一行建一件。", "If this is right press Enter: a case for each line.")
    default:
      Phrase(
        "按 Enter 先建看懂的，一行一件；没看懂的留在这里改，不会丢。",
        "Enter makes those that were understood, a case each; the others stay here to be mended.")
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
        Phrase(
          "还有 \(lines.count) 行没建，返回就不要它们了；真不要再按一次 Esc",
          "\(lines.count) lines are not made yet and would be dropped; Esc once more drops them")),
    ])
  }
}
