import CardJourney
import CityGuide
import Copy
import Terminal

/// What else can have happened: the pages of advice to choose from, and the words of official screens.
struct AdviceListScreen: Screen {
  var requires: Set<Resource> { [.advice] }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase(\.whichAdviceFits))
    writer.blank()
    for page in context.advice ?? [] {
      writer.choice(page.title.phrase, .push(.advice(AdviceScreen(page: page))))
    }
    if context.advice != nil {
      writer.choice(WordListScreen.label, .push(.wordList(WordListScreen())))
    }
    if context.advice == nil { writer.text(Phrase(\.stillReading)) }
    return Page(
      title: context.title(Phrase(\.otherMatters)), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.readAdvice))])
  }
}
