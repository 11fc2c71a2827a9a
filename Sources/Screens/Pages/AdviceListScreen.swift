import CardJourney
import CityGuide
import Terminal

/// What else can have happened: the pages of advice to choose from, and the words of official screens.
struct AdviceListScreen: Screen {
  var requires: Set<Resource> { [.advice] }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase("是哪一种？", "Which of these is it?"))
    writer.blank()
    for page in context.advice ?? [] {
      writer.choice(page.title.phrase, .push(.advice(AdviceScreen(page: page))))
    }
    if context.advice != nil {
      writer.choice(WordListScreen.label, .push(.wordList(WordListScreen())))
    }
    if context.advice == nil { writer.text(Phrase("正在读取……", "Reading...")) }
    return Page(
      title: context.title(Phrase("别的事", "Other matters")), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase("看", "Read"))])
  }
}
