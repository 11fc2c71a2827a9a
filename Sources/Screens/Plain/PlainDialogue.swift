package import CardJourney
import CityGuide
package import Copy
import Terminal

/// The screens as a conversation in lines: says what has changed, and reads what is typed.
///
/// The second renderer of the same ``Model``. It only ever appends; what it says holds no control character
/// but line feeds. Each saying ends with a prompt.
///
///     print(dialogue.opening(model))
///     while let line = readLine() {
///       for effect in dialogue.hear(line, &model, at: moment) { carryOut(effect) }
///       print(dialogue.say(model))
///     }
package struct PlainDialogue: Sendable {
  /// What is to be said next.
  private enum Answer {
    case changes, again, help
    case sentence(Phrase)
  }

  private let columns: Int
  private var answer = Answer.changes
  private var memory = PlainMemory()

  /// A conversation in lines of so many cells; 20 at least.
  package init(columns: Int) {
    self.columns = max(20, columns)
  }

  /// The greeting, `reason` behind it where lines were not asked for, and the first page.
  package mutating func opening(_ model: Model, because reason: Phrase? = nil) -> String {
    let day = model.context.today
    let greeting = Phrase { $0.plainGreeting(day: day.phrase($0)) }
    return text(([reason, greeting].compactMap(\.self)).flatMap { lines($0, model) }) + say(model)
  }

  /// Takes a line; what is to be done outside comes before the next saying.
  package mutating func hear(
    _ line: String, _ model: inout Model, at moment: Moment
  ) -> [Effect] {
    answer = .changes
    switch PlainRequest(line, on: model.page) {
    case .again: answer = .again
    case .message(.help): answer = .help
    case .message(let message): return model.update(message, at: moment)
    case .text(let text): return enter(text, &model, at: moment)
    case .noSuchNumber(let typed): answer = .sentence(PlainHelp(model.page).noSuchNumber(typed))
    case .unknown(let typed): answer = .sentence(PlainHelp(model.page).unknown(typed))
    }
    return []
  }

  /// A text is taken at once, unless there is something to choose from for it.
  private func enter(_ text: String, _ model: inout Model, at moment: Moment) -> [Effect] {
    let effects = model.fill(text, at: moment)
    // What is named without doubt is not asked again.
    guard model.page.choiceCount == 0 || model.page.isSure else { return effects }
    return effects + model.update(.choose, at: moment)
  }

  /// What has changed since the last saying, or what was asked for instead; then the prompt.
  package mutating func say(_ model: Model) -> String {
    let help = PlainHelp(model.page)
    let spoken: [String] =
      switch answer {
      case .changes: changes(model)
      case .again: memory.whole(page(model))
      case .help: help.all.flatMap { lines($0, model) }
      case .sentence(let sentence): lines(sentence, model)
      }
    answer = .changes
    return text(spoken) + help.prompt[model.language] + " > "
  }

  private mutating func changes(_ model: Model) -> [String] {
    let notice = model.notice.map { lines($0, model) } ?? []
    let news = memory.news(of: page(model), instead: lines(PlainHelp.saidBefore, model))
    let spoken = notice + news
    return spoken.isEmpty ? lines(PlainHelp.unchanged, model) : spoken
  }

  private func page(_ model: Model) -> PlainPage {
    PlainPage(model.page, language: model.language, columns: columns)
  }

  /// The last words.
  package func farewell(_ phrase: Phrase, _ model: Model) -> String { text(lines(phrase, model)) }

  private func lines(_ phrase: Phrase, _ model: Model) -> [String] {
    LineBreaking.lines(of: phrase[model.language], columns: columns)
  }

  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
