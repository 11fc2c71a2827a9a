import Terminal

/// One kind of page, with what it was opened for.
///
/// It changes nothing: its rows and keys say where they lead, as messages.
protocol Screen: Hashable, Sendable {
  /// What to show. The cursor and the text that is typed stand in the context.
  func page(_ context: Context) -> Page

  /// What has to be read for what is shown.
  var requires: Set<Resource> { get }

  /// The cursor with which it opens, and the text where something is typed.
  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?)

  /// What text asks for that comes in one piece where text is typed; nil where it is typed text as any other.
  func message(pasting text: String, _ context: Context) -> Message?

  /// Whether the screen has done its work once something was written.
  var closesWhenWritten: Bool { get }

  /// Whether the screen speaks about the page below it, as sources and help do.
  var explainsPageBelow: Bool { get }
}

extension Screen {
  /// Most screens do without.
  var requires: Set<Resource> { [] }

  /// On the first row, without text.
  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), nil)
  }

  /// Text is text.
  func message(pasting text: String, _ context: Context) -> Message? { nil }

  /// Stays open.
  var closesWhenWritten: Bool { false }

  /// Most screens speak about the case.
  var explainsPageBelow: Bool { false }
}

/// A page on the stack of those that are open.
struct OpenScreen: Hashable, Sendable {
  /// Which it is.
  private(set) var destination: Destination
  /// The selected row and the scrolling.
  var cursor: Cursor
  /// The text being typed; nil where none is.
  var field: TextField?

  init(_ destination: Destination, in context: Context) {
    self.destination = destination
    (cursor, field) = destination.screen.opening(context)
  }

  var screen: any Screen { destination.screen }

  /// The same page after something was changed on it: where it is typed now or no more, the text begins or goes.
  mutating func turn(to destination: Destination, in context: Context) {
    self.destination = destination
    let field = destination.screen.opening(context).field
    guard (field == nil) != (self.field == nil) else { return }
    self.field = field
    cursor.isInList = false
  }

  /// Brings it in line with what has changed around it.
  mutating func follow(_ context: Context) {
    switch destination {
    case .wizard(var wizard):
      let asksAnother = wizard.follow(context)
      destination = .wizard(wizard)
      if asksAnother { (cursor, field) = wizard.opening(context) }
    case .home(var home):
      home.follow(&cursor, context.seen(cursor, field))
      destination = .home(home)
    case .routes(var routes):
      guard routes.follow(context) else { break }
      destination = .routes(routes)
      cursor = routes.opening(context).cursor
    default: break
    }
  }
}
