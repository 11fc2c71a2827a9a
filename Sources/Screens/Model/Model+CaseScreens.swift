import CardJourney

/// The screens that one key opens from everywhere, and that lead back to the same row.
extension Model {
  /// The screen that an action opens over the visible one; nil where the action is the page's own.
  func screen(openedBy action: Action) -> (any Screen)? {
    if let special = top.opening(action, context) { return special }
    switch action {
    case .sources: return SourcesScreen(citations: page.citations)
    case .why: return WhyScreen(about: page, context)
    case .checklist: return ChecklistScreen()
    case .status: return StatusScreen()
    case .questions: return CallScreen()
    case .routes: return RoutesScreen(context)
    case .care: return CareScreen()
    case .takeAway: return TakeAwayScreen()
    case .answers: return AnswersScreen()
    case .log: return LogScreen()
    case .name: return NameScreen(nickname: context.file?.nickname)
    case .advice: return AdviceListScreen()
    default: return nil
    }
  }

  /// Opens a screen, or goes back to it where it is open already; the key that opened the visible
  /// one closes it.
  mutating func open(_ screen: any Screen) {
    if type(of: screen) == type(of: top) {
      if screens.count > 1 { screens.removeLast() }
      return
    }
    // What explains a page belongs to that page: it does not stay under another one.
    while !screen.explainsPageBelow, top.explainsPageBelow, screens.count > 1 {
      screens.removeLast()
    }
    if let index = screens.lastIndex(where: { type(of: $0) == type(of: screen) }) {
      screens.removeSubrange((index + 1)...)
    } else {
      screens.append(screen)
    }
  }
}
