import CardJourney
package import CityGuide
package import Terminal

/// The whole state of the program on the screen.
///
/// `update` and `receive` change it and return effects, `frame` draws it. Nothing here knows a file,
/// a clock or ncurses.
package struct Model: Sendable {
  /// What the screens read.
  package internal(set) var context: Context
  /// The visible screen's page.
  ///
  /// Writing it asks the guide many questions, so it is kept between two changes.
  package internal(set) var page: Page
  /// The desk's language: what a client switched to is gone with the client.
  let firstLanguage: Language
  /// The open screens; the last is the visible one.
  ///
  /// Never empty.
  var screens: [any Screen]
  /// A sentence that stands in place of the hints until the next key.
  var notice: Phrase?
  /// When Ctrl-C was pressed, if that was the last key; since the program began.
  var interrupted: Duration?
  /// The places and banks are read at most once.
  var hasAskedForPlaces = false
  /// The advice is read at most once.
  var hasAskedForAdvice = false
  /// The words are read at most once.
  var hasAskedForWords = false
  /// Why what was recorded last is not kept, or may be lost; nil where it is.
  var notKept: Phrase?
  /// What to say when the write that is under way is done.
  var pendingNotice: Phrase?
  /// What to ask of the log after that.
  var pendingCommand: (command: Command, said: Phrase)?

  /// The program at its start: the list where there are cases, the wizard where there is none.
  package init(context: Context) {
    self.context = context
    firstLanguage = context.language
    let first: any Screen = context.entries.isEmpty ? WizardScreen() : HomeScreen()
    screens = [first]
    page = first.page(context).completed(context, first.cursor).transcribed(by: context.transcriber)
    settle()
  }

  /// The frame to show.
  package func frame() -> Frame {
    page.frame(
      size: context.size, cursor: top.cursor, corner: corner,
      notice: notice.map { context.transcriber($0[language]) }, language: language
    ).limited(to: context.repertoire)
  }

  /// The frame to show while something keeps the program waiting, with a sentence that says what.
  package func frame(saying phrase: Phrase) -> Frame {
    var model = self
    model.notice = phrase
    return model.frame()
  }

  /// What to read again where another program has written to the log: the open case, else the list, which may lie
  /// under another page.
  package var rereading: Effect {
    context.file.map { .rereadCase($0.case.id) } ?? .loadCases
  }

  /// The language of the screens.
  package var language: Language { context.language }

  /// Whether there is a line on the screen in which text is typed.
  package var takesText: Bool { page.field != nil }

  /// Whether the list of cases is what is seen.
  package var showsList: Bool { top is HomeScreen }

  var top: any Screen { screens[screens.count - 1] }

  /// The visible screen's page, as it stands now.
  var currentPage: Page {
    top.page(context).completed(context, top.cursor).transcribed(by: context.transcriber)
  }

  /// The list as it was left, its filter included.
  var home: HomeScreen { screens[0] as? HomeScreen ?? HomeScreen() }

  private var corner: String {
    let day = "\(context.today) \(context.today.weekday.phrase[language])"
    // Where there is no Chinese there is nothing to switch to.
    return context.repertoire == .ascii ? day : "\(day)  \(Phrase("中/EN", "EN/中")[language])"
  }
}
