import CardJourney
import CityGuide
import Terminal

/// The words of official screens to choose from, with or without a case.
struct WordListScreen: Screen {
  var cursor = Cursor()

  var needsWords: Bool { true }

  /// What leads here.
  static let label = Phrase(
    "官方屏幕上的词是什么意思：封存、挂失……", "A word on the official screen: sealed, lost, locked...")

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase("官方屏幕上看到的词是？", "Which word does the official screen show?"))
    writer.blank()
    for word in context.words?.words ?? [] {
      writer.choice(word.title.phrase, tail: writer.spoken(word.meaning))
    }
    if context.words == nil { writer.text(Phrase("正在读取……", "Reading...")) }
    return Page(
      title: context.title(Phrase("卡状态", "Card status")), rows: writer.rows,
      bindings: [
        KeyMap.choosing(Phrase("看", "Read")), KeyMap.sources,
      ],
      citations: writer.citations)
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    if action == .back { return [.pop] }
    guard let number = choice(of: action), let words = context.words?.words, number < words.count
    else { return [] }
    return [.push(WordScreen(chosen: .listed(words[number].id)))]
  }
}
