import Copy

extension Model {
  /// Forgets the last client: the program as it is at its start, in front of an empty line for the next.
  ///
  /// Not in front of the list: who sits down next does not read the names of others. Esc leads there.
  ///
  /// Everything is made anew, so that nothing can be left that a later change forgot to clear: the
  /// open case, what was typed or searched, selections, notices, what waited to be written. The log
  /// alone remembers. The screen is painted as a whole, so that no terminal keeps a cell of it.
  package mutating func nextClient() -> [Effect] {
    var fresh = Context(
      language: firstLanguage, moment: context.moment, calendar: context.calendar,
      statements: context.statements, size: context.size, file: nil, guide: nil,
      entries: context.entries)
    fresh.unreadEntries = context.unreadEntries
    fresh.saysAll = context.saysAll
    fresh.limit(to: context.repertoire)
    fresh.deskName = context.deskName
    fresh.isPractice = context.isPractice
    // The desk may have had no case at the start.
    self = Model(context: fresh, showing: .entry(EntryScreen()))
    screens.insert(OpenScreen(.home(HomeScreen()), in: context), at: 0)
    if context.saysAll { notice = Model.textStays }
    return [.loadCases, .redraw]
  }

  /// Lines cannot be taken back: what was said stands above.
  static let textStays = Phrase(\.clearScreenForNextClient)
}
