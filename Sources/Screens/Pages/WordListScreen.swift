import CardJourney
import CityGuide
import Copy
import Terminal

/// The words of official screens, to choose from or to type, with or without a case.
struct WordListScreen: Screen {
  /// The card for which a word can be recorded; nil where words are only looked up.
  var card: CardAge?

  var requires: Set<Resource> { [.words] }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), TextField(limit: 20))
  }

  /// What leads here.
  static let label = Phrase(\.lookUpOfficialWord)

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let rows = rows(context)
    let typed = context.field?.text ?? ""
    if context.words == nil {
      writer.text(Phrase(\.stillReading))
    } else if rows.isEmpty {
      writer.text(StatusWordList.unknown(typed, writer.context.statements.lines))
      if let query = context.query { writer.text(query.desk(.hrss).phrase) }
    } else if rows.contains(where: { $0.spelling != nil }) {
      writer.text(
        Phrase { $0.wordOnlyInSpellings(typed: typed) })
    }
    for row in rows { write(row, &writer) }
    return Page(
      title: context.title(Phrase(\.cardStatus)), rows: writer.rows,
      field: context.field.map {
        InputLine(
          prompt: context.say(Phrase(\.askedOfficialWord)), field: $0,
          takesDigits: false)
      },
      citations: writer.citations)
  }

  private func write(_ row: WordRow, _ writer: inout PageWriter) {
    let title = row.word.title.phrase
    let label =
      row.spelling.map {
        Phrase { [remark = $0] copy in copy.withRemark(words: title(copy), remark: remark) }
      } ?? title
    let word = row.word
    let meaning = word.meaning.spoken(&writer)
    writer.choice(
      label, tail: meaning.words, evidence: meaning.evidence,
      .push(.word(WordScreen(id: word.id, card: card.map { word.card(orElse: $0) }))))
  }

  /// A word to choose; with the spelling that holds what was typed, where that is not the word.
  private typealias WordRow = (word: StatusWord, spelling: String?)

  /// All words, the one that was typed, or those that hold what was typed.
  private func rows(_ context: Context) -> [WordRow] {
    guard let list = context.words else { return [] }
    let (typed, place) = (context.field?.text ?? "", context.answers.place)
    guard !typed.isEmpty else { return list.words(at: place).map { ($0, nil) } }
    if let word = list.word(said: typed, at: place) { return [(word, nil)] }
    return list.words(holding: typed, at: place).map { ($0.word, $0.spelling) }
  }
}

extension StatusWord {
  /// Whether it says how far an application is.
  var isOfApplication: Bool { card(orElse: .old) == .new }

  /// The card that the word speaks of: one of an application speaks of the new card.
  fileprivate func card(orElse card: CardAge) -> CardAge { word?.card(orElse: card) ?? card }
}
