package import CardJourney
package import Terminal

/// One screen: what it shows, and what it makes of what is asked of it.
package protocol Screen: Sendable {
  /// The selected row and the scrolling.
  var cursor: Cursor { get set }
  /// The text being typed; nil on screens without input.
  var field: TextField? { get set }

  /// What to show.
  func page(_ context: Context) -> Page

  /// Brings the screen in line with what has changed around it.
  mutating func settle(_ context: Context)

  /// Whether the list of places and banks has to be read for what is shown.
  var needsPlaces: Bool { get }

  /// Whether the pages of advice have to be read for what is shown.
  var needsAdvice: Bool { get }

  /// Whether the words of official screens have to be read for what is shown.
  var needsWords: Bool { get }

  /// Whether the screen has done its work once something was written.
  var closesWhenWritten: Bool { get }

  /// Whether the screen speaks about the page below it, as sources and help do.
  var explainsPageBelow: Bool { get }

  /// What one of the keys that open a screen everywhere opens here; nil where that is nothing special.
  func opening(_ action: Action, _ context: Context) -> (any Screen)?

  /// Answers an action that is not the same everywhere.
  mutating func act(_ action: Action, _ context: Context) -> [Intent]
}

extension Screen {
  /// No input.
  package var field: TextField? {
    get { nil }
    set { _ = newValue }
  }

  /// Nothing to bring in line.
  package mutating func settle(_ context: Context) {}

  /// Most screens do without.
  package var needsPlaces: Bool { false }

  /// Most screens do without.
  package var needsAdvice: Bool { false }

  /// Most screens do without.
  package var needsWords: Bool { false }

  /// Stays open.
  package var closesWhenWritten: Bool { false }

  /// Most screens speak about the case.
  package var explainsPageBelow: Bool { false }

  /// Nothing special.
  package func opening(_ action: Action, _ context: Context) -> (any Screen)? { nil }

  /// The choice that an action means: the selected one, or the one picked by its digit.
  func choice(of action: Action) -> Int? {
    switch action {
    case .choose: cursor.selected
    case .pick(let number): number
    default: nil
    }
  }
}

/// What a screen wants to happen.
package enum Intent: Sendable {
  /// Open a screen on top.
  case push(any Screen)
  /// Open a screen instead of this one.
  case replace(any Screen)
  /// Close this screen.
  case pop
  /// Close all screens down to the wizard of the open case.
  case toWizard
  /// Ask the log to take something; the sentence is shown when it did.
  case perform(Command, said: Phrase)
  /// Ask the log for this once what was asked before is written.
  case performNext(Command, said: Phrase)
  /// Begin a case with all that a line tells; the sentence is shown when it was written.
  case enter(EntryLine, said: Phrase)
  /// Have something done outside.
  case effect(Effect)
  /// Leave the open case for the list.
  case toHome
  /// Leave the open case and begin another one.
  case newCase
  /// Show a sentence in place of the hints.
  case notice(Phrase)
}
