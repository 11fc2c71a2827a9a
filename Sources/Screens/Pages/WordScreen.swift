import CardJourney
import CityGuide
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
      writer.text(Phrase("正在读取……", "Reading..."))
    }
    let happening = happening(word, context)
    if let happening {
      writer.blank()
      let words = happening.phrase
      writer.choice(
        Phrase("记下：\(words.zh)", "Record: \(words.en)"),
        .all([.close, .recordNow(happening, context)]))
    } else if card != nil, word?.isOfApplication == true {
      writer.blank()
      writer.text(
        Phrase(
          "这个事项还没记下申请：先返回，按 ? 选“已经办到后面了”，再来记这个词。",
          "No application is recorded in this case yet: go back, press ? and choose Already further, then record this word."
        ))
    }
    let choosing =
      happening == nil
      ? [] : [KeyMap.choosing(Phrase("记下", "Record it"))]
    return Page(
      title: context.title(Phrase("卡状态", "Card status")), rows: writer.rows,
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
    page.text(Phrase("\(turn.zh)。", "Now \(turn.en)."), style: .bold)
    for role in AdviceLine.Role.allCases {
      let lines = word.lines(role, on: page.context.today)
      guard !lines.isEmpty else { continue }
      page.blank()
      page.heading(role.phrase)
      for line in lines { page.line(line.spoken(&page), indent: 3) }
    }
  }
}

extension StatusLine {
  /// The line in words, with who says it or that nobody else does.
  func spoken(_ page: inout PageWriter) -> Spoken {
    if let statement { return page.spoken(statement, \.phrase) }
    return Spoken(words: words.phrase, evidence: .ours)
  }
}
