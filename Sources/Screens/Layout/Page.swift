package import CardJourney
package import CityGuide
package import Copy
package import Terminal

/// What a screen wants to show, before it is laid out on a grid.
package struct Page: Sendable {
  /// The title line's left part.
  package var title: Title
  /// What stands above the page of a case; every page of a case gets it.
  package var head: CaseHead?
  /// What is shown, in order.
  package var rows: [Row]
  /// A line of input above the rows.
  package var field: InputLine?
  /// Keys, in the order of the hint line; a screen names its own, `completed` adds the rest.
  package var bindings: [KeyBinding] = []
  /// What Enter does where there are no rows to choose from.
  var enter = Message.nothing
  /// What going back does here.
  var back = Message.close
  /// Statements cited on this page, in order of their numbers.
  package var citations = Citations()
  /// What the marks at the right edge mean; nil where there is none.
  var legend: Phrase?
  /// Why this is asked or advised, for the key `w`; nil where there is nothing to say.
  package var why: Reason?
  /// The errand that the page is about, of which more is known behind `w`; nil where it is about none.
  package var errand: Errand?
  /// Whether days fall due on the page, each with a reason behind `w`.
  package var hasDuties = false
  /// Whether turning pages leaves the selection alone: what stands below the list is about it.
  package var keepsSelection = false
  /// Whether the rows are guesses, so that none is selected before somebody moves to it.
  package var isUndecided = false
  /// Whether the first row is what the text names, without doubt.
  package var isSure = false

  /// Where in a long list the choices stand that were written; nil where all were.
  ///
  /// They are numbered through the whole list.
  package var list: ListWindow?

  /// The number of choices, those of a long list that are not written included.
  package var choiceCount: Int { list?.count ?? rows.count { $0.choice != nil } }

  /// The row of a choice; nil where it is not written, or there is none.
  func row(_ choice: Int) -> Row? { rows.first { $0.choice == choice } }

  /// What choosing a row asks for; nil where it is not written, or there is none.
  func message(ofRow choice: Int) -> Message? { row(choice)?.message }

  /// The binding of a key on this page, whatever the input method makes of it.
  package func binding(of key: Key) -> KeyBinding? {
    let key = key.onKeyboard
    return bindings.first { $0.keys.contains(key) }
  }
}

/// Why a page asks or advises what it does.
package enum Reason: Hashable, Sendable {
  /// What the program itself wants with it.
  case said(Phrase)
  /// What is so in the world.
  case stated([StatementID])

  /// The reason where there is no page that could say who says so.
  package func phrase(_ context: Context) -> Phrase {
    switch self {
    case .said(let phrase): phrase
    case .stated(let ids): ids.map(context.statement).joined(by: .nothing)
    }
  }
}

/// A line of input.
package struct InputLine: Hashable, Sendable {
  package var prompt: String
  package let field: TextField
  /// Where it is typed.
  package var stands = Place.above
  /// Whether digits may be part of the text; otherwise they pick a row, as on pages without input.
  package let takesDigits: Bool

  /// Where a text is typed.
  package enum Place: Hashable, Sendable {
    /// In a line above the rows.
    case above
    /// In the row that holds the place for it.
    case inRow
  }

  package init(prompt: String, field: TextField, takesDigits: Bool = true) {
    self.prompt = prompt
    self.field = field
    self.takesDigits = takesDigits
  }

  /// Whether a digit picks a row, and is no text.
  ///
  /// Where digits may be text, that is so once somebody has gone into the list; but a text that has a digit already
  /// goes on with digits.
  func isPickedByDigit(_ cursor: Cursor) -> Bool {
    !takesDigits || cursor.isInList && !field.text.contains(where: \.isNumber)
  }
}

/// Which row is selected, and how far the page is scrolled.
package struct Cursor: Hashable, Sendable {
  /// The selected choice, from 0.
  package var selected = 0
  /// Body lines above the window.
  package var scroll = 0
  /// The same on a screen with few rows.
  package var smallScroll = 0
  /// The first row in sight of a long list.
  package var first = 0
  /// Whether the person scrolled away from the selected row on purpose.
  package var isScrolled = false
  /// Whether the person went into the list of a page on which text is typed; what is typed next leads out again.
  package var isInList = false

  package init(selected: Int = 0) {
    self.selected = selected
  }

  /// On no row: a list of guesses, of which somebody has to choose one.
  static let nowhere = Cursor(selected: -1)

  /// Whether no row is selected.
  package var isNowhere: Bool { selected < 0 }
}
