import CardJourney
import CityGuide
import Copy
import Terminal

/// A whole case from one line: shows what was understood while it is typed, and records it with one Enter.
struct EntryScreen: Screen {
  /// The line of a batch that is mended here; nil where a case is entered.
  private struct Mending: Hashable {
    let index: Int
    let batch: BatchScreen
    let text: String
  }

  private var mending: Mending?

  /// For a new case.
  init() {}

  /// For a line of several that was not understood.
  init(mending index: Int, of batch: BatchScreen, text: String) {
    mending = Mending(index: index, batch: batch, text: text)
  }

  var requires: Set<Resource> { [.places] }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    let text = mending?.text ?? ""
    return (Cursor(), TextField(text: text, limit: max(EntryScreen.limit, text.count)))
  }

  private static let limit = 80

  /// Several lines at once are several cases, what was typed before them being part of the first.
  func message(pasting text: String, _ context: Context) -> Message? {
    guard mending == nil, let field = context.field else { return nil }
    let whole = field.text.prefix(field.caret) + text + field.text.dropFirst(field.caret)
    return BatchScreen(pasted: String(whole)).map { .replace(.batch($0)) }
  }

  /// What was typed, read; nil until the places are there.
  private func line(_ context: Context) -> EntryLine? {
    context.places.map { places in
      EntryParser(places: places, banks: BankDirectory(context.banks), today: context.today)
        .line(context.field?.text ?? "")
    }
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let line = line(context)
    if let line, !line.words.isEmpty {
      write(line, &writer)
    } else {
      writeHowTo(&writer)
    }
    return Page(
      title: context.title(Phrase(\.oneLineEntry)), rows: writer.rows,
      field: context.field.map {
        InputLine(prompt: context.say(Phrase(\.enterInOneLine)), field: $0)
      },
      bindings: line.map { bindings($0, context) } ?? [],
      enter: line.map { recording($0, context) } ?? .nothing)
  }

  /// Enter, where it would take the line.
  private func bindings(_ line: EntryLine, _ context: Context) -> [KeyBinding] {
    guard line.isComplete, line.problems(context.phrase).isEmpty else { return [] }
    return [
      KeyMap.choosing(
        mending == nil ? Phrase(\.recordAndOpenCase) : Phrase(\.acceptMendedLine))
    ]
  }

  private func write(_ line: EntryLine, _ writer: inout PageWriter) {
    let said = { (answer: Answer) in writer.context.phrase(of: answer) }
    let problems = line.problems(said)
    for problem in problems {
      writer.row(Row(lead: "!", text: writer.context.say(problem), style: .bold))
    }
    for sentence in line.understood(said) {
      writer.row(Row(lead: "=", text: writer.context.say(sentence)))
    }
    writer.blank()
    if line.isComplete {
      writer.text(
        mending != nil
          ? Phrase(\.enterReturnsToLines)
          : Phrase(\.enterRecordsLine))
    } else if problems.isEmpty {
      writer.text(EntryLine.noSituation)
    } else {
      writer.text(
        Phrase(\.nothingRecordedUntilUnderstood))
    }
  }

  private func writeHowTo(_ writer: inout PageWriter) {
    if let place = writer.context.examplePlace {
      writer.text(
        writer.context.example(-2) { $0.entryLineExample(place: place.code, reported: $1) })
    }
    writer.blank()
    writer.text(
      Phrase(\.howToWritePlace))
    for group in EntryVocabulary.usual {
      writer.row(
        Row(
          lead: "-",
          text: writer.context.say(
            Phrase { $0.labelledWords(label: group.label($0), words: group.words($0)) })))
    }
    writer.text(
      Phrase(\.entryLineDetails))
  }

  private func recording(_ line: EntryLine, _ context: Context) -> Message {
    if let problem = line.problems(context.phrase).first { return .say(problem) }
    guard line.isComplete else { return .say(EntryLine.noSituation) }
    if let mending {
      let batch = mending.batch.changing(mending.index, to: context.field?.text ?? "")
      return .all([.close, .replace(.batch(batch))])
    }
    return .enter(line, said: Phrase(\.lineRecordedMayUndo))
  }
}
