import CardJourney
import CityGuide
import Copy
import Terminal

/// One word of an official screen: what it means, whose turn it is, what to do.
struct WordScreen: Screen {
  let id: StatusWordID
  /// The card for which the word can be recorded; nil where it is only looked up.
  var card: CardAge?

  var requires: Set<Resource> { [.words] }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let word = context.words?.word(id)
    if let word {
      writer.add(WordExplanation(word: word))
    } else {
      writer.text(Phrase(\.stillReading))
    }
    let happening = happening(word, context)
    if let happening {
      writer.blank()
      let words = happening.phrase
      writer.choice(
        Phrase { $0.recordStatusWord(event: words($0)) },
        .all([.close, .recordNow(happening, context)]))
    } else if card != nil, word?.isOfApplication == true {
      writer.blank()
      writer.text(
        Phrase(\.recordApplicationBeforeWord))
    }
    let choosing =
      happening == nil
      ? [] : [KeyMap.choosing(Phrase(\.recordIt))]
    return Page(
      title: context.title(Phrase(\.cardStatus)), rows: writer.rows,
      bindings: choosing + [KeyMap.sources],
      citations: writer.citations)
  }

  /// What can be recorded of the word; nil where it is only looked up, or speaks of an application that nobody
  /// has recorded: nothing would come of it.
  private func happening(_ word: StatusWord?, _ context: Context) -> Happening? {
    guard word?.isOfApplication == false || context.journey.application.filing != nil else {
      return nil
    }
    return card.flatMap { word?.sighting(of: $0) }
  }
}

/// The word from its title to whom to ask.
struct WordExplanation: Section {
  let word: StatusWord

  func write(on page: inout PageWriter) {
    let turn = word.turn.phrase
    page.heading(word.title.phrase)
    page.line(word.meaning.spoken(&page))
    page.text(Phrase { $0.whoseTurnNow(turn: turn($0)) }, style: .bold)
    page.add(LineGroups(lines: word.lines))
  }
}
