import CardJourney
package import CityGuide
package import Copy
package import Terminal

/// The whole state of the program on the screen.
///
/// `update` and `receive` change it and return effects, `frame` draws it. Nothing here knows a file,
/// a clock or ncurses.
package struct Model: Sendable {
  /// What the screens read.
  package internal(set) var context: Context
  /// The open pages; the last is the visible one.
  ///
  /// Never empty.
  var screens: [OpenScreen]
  /// The visible page, laid out: made once after each change, for the frame and for the next key.
  private(set) var layout: PageLayout
  /// Whether it is not what it would be now, because more is waited for.
  private var isStale = false
  /// The desk's language: what a client switched to is gone with the client.
  let firstLanguage: Language
  /// A sentence that stands in place of the hints until the next key.
  var notice: Phrase?
  /// When Ctrl-C was pressed, if that was the last key; since the program began.
  var interrupted: Duration?
  /// What was asked for already: nothing is read twice.
  var requested: Set<Resource> = []
  /// Why what was recorded last is not kept, or may be lost; nil where it is.
  var notKept: Phrase?
  /// What to say when the write that is under way is done.
  var pendingNotice: Phrase?
  /// What to ask of the log after that.
  var pendingCommand: (command: Command, said: Phrase)?

  /// The program at its start: the list where there are cases, the wizard where there is none.
  ///
  /// `isAwaiting` where results follow before anybody looks, after which ``finish()`` makes the page.
  package init(context: Context, isAwaiting: Bool = false) {
    self.init(
      context: context, showing: context.entries.isEmpty ? .wizard(.init()) : .home(.init()),
      isAwaiting: isAwaiting)
  }

  init(context: Context, showing first: Destination, isAwaiting: Bool = false) {
    self.context = context
    firstLanguage = context.language
    screens = [OpenScreen(first, in: context)]
    layout = PageLayout(Page(title: Title(""), rows: []), size: context.size)
    top.follow(context)
    isStale = true
    if !isAwaiting { finish() }
  }

  /// The visible page.
  package var page: Page { layout.page }

  /// The frame to show.
  package func frame() -> Frame {
    layout.frame(
      cursor: top.cursor, corner: corner,
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
  package var showsList: Bool { top.destination.kind == .home }

  var top: OpenScreen {
    get { screens[screens.count - 1] }
    set { screens[screens.count - 1] = newValue }
  }

  /// The list as it was left, its filter included.
  var home: OpenScreen {
    screens[0].destination.kind == .home ? screens[0] : OpenScreen(.home(HomeScreen()), in: context)
  }

  private var corner: String {
    let day = "\(context.today) \(context.today.weekday.phrase[language])"
    // Where there is no Chinese there is nothing to switch to.
    return context.repertoire == .ascii ? day : "\(day)  \(Phrase(\.languageSwitchHint)[language])"
  }
}

// MARK: - What is seen after a change

extension Model {
  /// Brings the visible page in line with what has changed, and says what is to be done outside.
  ///
  /// What comes back from there is waited for: the page is made when all is known.
  /// `isAwaiting` where results of earlier effects are still to come.
  mutating func settle(_ effects: [Effect], isAwaiting: Bool = false) -> [Effect] {
    top.follow(context)
    let effects = effects + missing()
    isStale = true
    if !isAwaiting, !effects.contains(where: \.isAnswered) { finish() }
    return effects
  }

  /// Makes the visible page, its cursor inside of it, where it waited for what has come by now.
  package mutating func finish() {
    guard isStale else { return }
    isStale = false
    lay()
    top.cursor = layout.settled(top.cursor)
    top.cursor.first = page.list?.first ?? 0
  }

  /// Makes the visible page and lays it out.
  mutating func lay() {
    let seen = context.seen(top.cursor, top.field)
    var page = top.screen.page(seen).completed(seen)
    if context.isPractice { page.title.screen = context.say(.practice(page.title.screen)) }
    layout = PageLayout(
      page.transcribed(by: context.transcriber), size: context.size, repertoire: context.repertoire)
  }

  /// What is needed and was not asked for yet: by the visible page, by the rules of the bank, and by names in Latin
  /// letters.
  private mutating func missing() -> [Effect] {
    var required = top.screen.requires
    if context.answers.bank != nil || context.repertoire == .ascii || context.isPlaceUnnamed {
      required.insert(.places)
    }
    return required.sorted { $0.order < $1.order }.filter {
      !$0.isRead(in: context) && requested.insert($0).inserted
    }.map(\.effect)
  }
}
