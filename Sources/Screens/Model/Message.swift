import CardJourney
import Copy

/// What a key or a row asks for: all that can happen to what is on the screen.
///
/// A page says it in the same expression that draws the row or names the key, so nobody has to find out again what
/// was meant.
indirect enum Message: Hashable, Sendable {
  // MARK: On the page

  /// Move the selection, or what is in sight.
  case move(Movement)
  /// What the selected row says; on a page without rows what the page itself says of Enter.
  case choose
  /// What the n-th row says, from 0.
  case pick(Int)
  /// What the selected row says, if it can be ticked.
  case toggle
  /// What the page says of going back.
  case back
  /// Show a sentence in place of the hints.
  case say(Phrase)

  // MARK: From page to page

  /// Open a page over this one; the key that opened it closes it, and one that is open already is gone back to.
  case open(Destination)
  /// Open a page on top of this one, whatever is open.
  case push(Destination)
  /// Open a page in place of this one.
  case replace(Destination)
  /// The same page after something was changed on it: selection and text stay.
  case turn(Destination)
  /// Close this page.
  case close
  /// Close all pages down to the wizard of the open case.
  case toWizard
  /// Leave the open case for the list.
  case toHome
  /// Leave the open case and begin another one.
  case newCase
  /// The keys of this page.
  case help
  /// Who says what this page says.
  case sources
  /// Why this page asks or advises what it does; with what each answer to a question leads to.
  case why(asking: Question?)

  // MARK: The case

  /// Ask the log to take something; the sentence is shown when it did.
  case perform(Command, said: Phrase)
  /// Ask the log for this once what was asked before is written.
  case performNext(Command, said: Phrase)
  case undo, redo
  /// Begin a case with all that a line tells; the sentence is shown when it was written.
  case enter(EntryLine, said: Phrase)
  /// Begin a case with each of several lines.
  case enterSeveral([BatchLine])
  /// Give the open case a name; nil takes it away.
  case rename(Nickname?)
  /// Open a case of the list.
  case openCase(String)
  /// Delete a case for good; nil for all of them.
  case wipe(String?)
  /// Print the open case, show it in a browser, or write it into a file.
  case takeAway(TakeAway)
  /// Show the papers on the normal screen, where they can be copied.
  case showPapers(ofSeveral: Bool)
  /// Show the lines for a chat on the normal screen, where they can be copied.
  case showChat

  // MARK: The program

  case language, redraw, suspend, nextClient, quit, interrupt

  /// One after the other.
  case all([Message])

  /// Ways to move over a page.
  enum Movement: Hashable, Sendable {
    case up, down, pageUp, pageDown, first, last
  }

  /// Nothing: for what cannot be done at the moment.
  static let nothing = Message.all([])

  /// Records what has happened just now.
  static func recordNow(_ happening: Happening, _ context: Context) -> Message {
    .perform(
      .record([happening], .on(context.today, at: context.moment.minute), insist: false),
      said: Phrase { $0.recordedNow(event: happening.phrase($0)) })
  }
}
