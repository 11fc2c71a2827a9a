import CardJourney
import CityGuide
import Terminal

/// The words of official screens, to choose from or to type, with or without a case.
struct WordListScreen: Screen {
  /// The card for which a word can be recorded; nil where words are only looked up.
  var card: CardAge?
  var cursor = Cursor()
  var field: TextField? = TextField(limit: 20)

  var needsWords: Bool { true }

  /// What leads here.
  static let label = Phrase(
    "官方屏幕上的词是什么意思：封存、挂失……", "A word on the official screen: sealed, lost, locked...")

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let found = found(context)
    if context.words == nil {
      writer.text(Phrase("正在读取……", "Reading..."))
    } else if found.isGuess {
      writer.text(Phrase("没有这个词。是不是：", "That word is not known. Did you mean:"))
    }
    for word in found.words {
      writer.choice(word.title.phrase, tail: writer.spoken(word.meaning))
    }
    if found.words.isEmpty, context.words != nil {
      writer.text(
        Phrase(
          "没有像这样的词。照屏幕上写的打，或删掉看全部。", "No such word. Type it as shown, or delete it to see all."))
    }
    return Page(
      title: context.title(Phrase("卡状态", "Card status")), rows: writer.rows,
      field: field.map {
        InputLine(
          prompt: context.say(Phrase("官方屏幕上看到的词：", "The word on the official screen:")), field: $0,
          takesDigits: false)
      },
      citations: writer.citations)
  }

  /// The words that were meant: the one typed, those that hold what was typed, else the nearest.
  private func found(_ context: Context) -> (words: [StatusWord], isGuess: Bool) {
    guard let list = context.words else { return ([], false) }
    let typed = field?.text ?? ""
    guard !typed.isEmpty else { return (list.words, false) }
    if let word = list.word(said: typed) { return ([word], false) }
    let holding = list.words.filter { word in
      ([word.title.zh, word.title.text(in: .en)] + word.variants).contains {
        $0.lowercased().contains(typed.lowercased())
      }
    }
    guard holding.isEmpty else { return (holding, false) }
    return (list.nearest(to: typed).map { [$0] } ?? [], true)
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    if action == .back { return [.pop] }
    let words = found(context).words
    guard let number = choice(of: action), number < words.count else { return [] }
    let word = words[number]
    guard card != nil, word.kind == nil else {
      return [.push(WordScreen(chosen: .listed(word.id)))]
    }
    return [.push(WordScreen(chosen: .state(word.word), card: card))]
  }
}
