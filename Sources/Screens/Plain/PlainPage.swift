import CardJourney
import CityGuide
import Copy
import Terminal

/// A page as lines of text: for a screen reader, a pipe, or a terminal that cannot move its cursor.
///
/// Every choice carries the number that picks it on the full screen; from the eleventh on, which have no digit
/// there, they are counted on.
struct PlainPage: Hashable {
  /// Where the person is.
  let title: [String]
  /// How far the case is, in words; empty where no case is open.
  let rail: [String]
  /// What stands on the page, row by row, the letters that ask for something last.
  let rows: [[String]]
  /// The lines of the body with which a choice begins.
  let menu: [String]
  /// How many numbers can be picked.
  let choices: Int

  /// A page in lines of so many cells.
  init(_ page: Page, language: Language, columns: Int) {
    // The greeting has named the program.
    title = LineBreaking.lines(of: page.title.text, columns: columns)
    rail = (page.head?.spoken ?? []).flatMap { LineBreaking.lines(of: $0, columns: columns) }
    choices = page.plainChoices
    let rows =
      PlainPage.field(page, language) + page.rows.map { PlainPage.spoken($0) }
      + PlainPage.enter(page, language) + PlainPage.letters(page, language)
    // Nothing stands in columns: each row is wrapped by itself.
    let lines = PageLayout.tidied(rows).map { PageLayout.wrapped([$0], columns: columns) }
    self.rows = lines.map { $0.map(\.text) }
    menu = lines.flatMap(\.self).filter(\.isMarked).map(\.text)
  }

  /// The same, line by line.
  var body: [String] { rows.flatMap(\.self) }

  /// The number of a choice, counted from 0, as it is shown and typed.
  static func number(of choice: Int) -> String {
    choice < 10 ? KeyMap.digit(of: choice) : String(choice + 1)
  }

  /// The rows with their numbers, and their state in words; nothing stands in columns.
  private static func spoken(_ row: Row) -> Row {
    var spoken = row.indented(by: min(row.indent, 4))
    spoken.tail = ""
    spoken.evidence = ""
    spoken.text = [row.state, row.text, row.tail].filter { !$0.isEmpty }.joined(separator: "  ")
    spoken.evidenceWords = row.evidenceWords
    spoken = spoken.spelledOut
    guard let choice = row.choice else { return spoken }
    spoken.lead = [number(of: choice), row.mark].compactMap(\.self).joined(separator: " ")
    spoken.indent = 2
    return spoken
  }

  /// What is asked, and what was typed so far.
  private static func field(_ page: Page, _ language: Language) -> [Row] {
    guard let line = page.field else { return [] }
    let typed = line.field.text
    let soFar = Phrase { $0.typedSoFar(typed: typed) }[language]
    return [.heading(typed.isEmpty ? line.prompt : "\(line.prompt) \(soFar)"), .blank]
  }

  /// Where Enter does something though there is nothing to choose, it gets the number 1.
  private static func enter(_ page: Page, _ language: Language) -> [Row] {
    guard let enter = page.enterAlone else { return [] }
    return [.blank, .choice(0, lead: number(of: 0), enter.label[language], indent: 2)]
  }

  /// The letters that ask for something on this page, those of the hint line.
  private static func letters(_ page: Page, _ language: Language) -> [Row] {
    let letters: [Phrase] = page.letters.filter(\.binding.isHinted).map { letter, binding in
      Phrase { $0.leadBefore(lead: String(letter), words: binding.label($0)) }
    }
    guard !letters.isEmpty else { return [] }
    let list = letters.joined(by: .semicolon)
    return [.blank, .text(Phrase { $0.canAlsoType(letters: list($0)) }[language])]
  }
}

extension Page {
  /// How many numbers can be picked where lines are read.
  var plainChoices: Int { enterAlone == nil ? choiceCount : 1 }

  /// What Enter does on a page without choices and without a text; nil where it does nothing there.
  var enterAlone: KeyBinding? {
    guard choiceCount == 0, field == nil, let enter = binding(of: .enter) else { return nil }
    return enter.message == .choose ? enter : nil
  }

  /// The bindings that are asked for by a letter of their own, besides the words that work everywhere.
  var letters: [(letter: Character, binding: KeyBinding)] {
    guard field == nil else { return [] }
    return bindings.compactMap { binding in
      guard !PlainWord.everywhere.contains(binding.message) else { return nil }
      switch binding.message {
      // Nothing is selected in lines: numbers choose, and nothing has to be moved or painted.
      case .move, .choose, .pick, .toggle, .redraw, .suspend, .interrupt: return nil
      default: break
      }
      return (binding.letter ?? binding.substitute).map { ($0, binding) }
    }
  }
}

extension KeyBinding {
  /// What is typed for keys that are no characters.
  fileprivate var substitute: Character? { legend == KeyMap.previous ? "<" : nil }

  /// The first of its keys that is a letter or a sign; digits pick, and blanks are nothing to type.
  fileprivate var letter: Character? {
    keys.lazy.compactMap { key -> Character? in
      guard case .character(let letter) = key, !letter.isNumber, letter != " " else { return nil }
      return letter
    }.first
  }
}
