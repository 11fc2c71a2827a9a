package import CardJourney
import CityGuide
package import Terminal

extension Model {
  /// How long Ctrl-C may be followed by another one to leave.
  static let patience = Duration.seconds(2)

  /// Takes an input at a moment, and says what is to be done outside.
  ///
  /// `elapsed` is the time since the program began, on a clock that nobody sets.
  package mutating func update(
    _ input: Input, at moment: Moment, elapsed: Duration = .zero
  ) -> [Effect] {
    let isNewDay = moment.day != context.today
    context.moment = moment
    if case .resized(let size) = input {
      // The cursor stays as it was: who shrinks the screen and grows it back finds what they left.
      context.size = size
      page = currentPage
      return []
    }
    var effects = take(input, elapsed: elapsed)
    settle()
    // What is due in every case was worked out for the day before.
    if isNewDay, showsList { effects.append(.loadCases) }
    return effects + reading
  }

  private mutating func take(_ input: Input, elapsed: Duration) -> [Effect] {
    switch input {
    case .key(let key):
      let previous = interrupted
      interrupted = nil
      notice = nil
      if page.binding(of: key)?.action == .interrupt { return interrupt(at: elapsed, previous) }
      return press(key)
    case .interrupted, .terminated, .endOfInput: return [.leave(farewell)]
    case .resized, .resumed, .timedOut: break
    }
    return []
  }

  /// The first Ctrl-C may be a slip, and so may one long after another.
  private mutating func interrupt(at elapsed: Duration, _ previous: Duration?) -> [Effect] {
    if let previous, elapsed - previous <= Model.patience { return [.leave(farewell)] }
    interrupted = elapsed
    notice = notKept ?? .leaving
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let page = page
    if let binding = page.binding(of: key) { return act(binding.action, on: page) }
    guard var field = top.field else {
      if case .paste = key { notice = .nothingTyped }
      return []
    }
    guard field.apply(key) else { return [] }
    screens[screens.count - 1].field = field
    screens[screens.count - 1].cursor = Cursor()
    return []
  }

  mutating func act(_ action: Action, on page: Page) -> [Effect] {
    let layout = PageLayout(page, size: context.size)
    let cursor = layout.settled(top.cursor)
    switch action {
    case .up: move(layout.selecting(cursor.selected - 1, from: cursor))
    case .down: move(layout.selecting(cursor.selected + 1, from: cursor))
    case .first: move(layout.selecting(0, from: Cursor()))
    case .last: move(layout.selecting(max(page.choiceCount, layout.lines.count), from: cursor))
    case .pageUp: move(layout.paging(-1, from: cursor))
    case .pageDown: move(layout.paging(1, from: cursor))
    case .quit: return [.leave(farewell)]
    case .help: open(HelpScreen(bindings: page.bindings))
    case .home: return carryOut(.toHome)
    case .language: switchLanguage()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .undo: return perform(.undo, said: Phrase("已撤销", "Undone"))
    case .redo: return perform(.redo, said: Phrase("已恢复", "Done again"))
    case .nextClient: return nextClient()
    default: return actOnScreen(action, page)
    }
    return []
  }

  private mutating func switchLanguage() {
    guard context.repertoire != .ascii else {
      notice = Model.withoutChinese
      return
    }
    context.language = context.language == .zh ? .en : .zh
  }

  private mutating func move(_ cursor: Cursor) {
    screens[screens.count - 1].cursor = cursor
    screens[screens.count - 1].cursor.isInList = top.field != nil
  }

  private mutating func actOnScreen(_ action: Action, _ page: Page) -> [Effect] {
    if action == .choose, page.isUndecided, top.cursor.isNowhere, page.choiceCount > 0 {
      notice = Phrase("先用 ↓ 选一行，再按 Enter", "Press Down to choose a row first, then Enter")
      return []
    }
    if action == .choose || action == .toggle, page.choiceCount > 0 {
      let layout = PageLayout(page, size: context.size)
      // Nobody acts on a row that they do not see: it is shown first.
      guard layout.shows(top.cursor) else {
        move(layout.selecting(top.cursor.selected, from: top.cursor))
        return []
      }
    }
    if case .pick(let number) = action, number < page.choiceCount {
      screens[screens.count - 1].cursor.selected = number
    }
    if let opened = screen(openedBy: action) {
      open(opened)
      return []
    }
    var screen = top
    let intents = screen.act(action, context)
    screens[screens.count - 1] = screen
    return intents.flatMap { carryOut($0) }
  }

  private mutating func carryOut(_ intent: Intent) -> [Effect] {
    switch intent {
    case .push(let screen): screens.append(screen)
    case .replace(let screen): screens[screens.count - 1] = screen
    case .pop: if screens.count > 1 { screens.removeLast() }
    case .toWizard: toWizard()
    case .perform(let command, let said): return perform(command, said: said)
    case .performNext(let command, let said): pendingCommand = (command, said)
    case .enter(let line, let said):
      pendingNotice = said
      return [.beginEntry(line)]
    case .effect(let effect): return [effect]
    case .toHome:
      var list = home
      list.select(context.file?.case.id)
      leaveCase()
      screens = [list]
      return [.loadCases]
    case .newCase:
      leaveCase()
      screens = [home, WizardScreen()]
    case .notice(let phrase): notice = phrase
    }
    return []
  }

  mutating func leaveCase() {
    context.file = nil
    context.placeGuide = nil
    context.followAnswers()
  }

  /// Brings the visible screen in line with what has changed, its cursor inside the page.
  mutating func settle() {
    screens[screens.count - 1].settle(context)
    page = currentPage
    let layout = PageLayout(page, size: context.size)
    screens[screens.count - 1].cursor = layout.settled(top.cursor)
  }

  private mutating func toWizard() {
    guard let wizard = screens.lastIndex(where: { $0 is WizardScreen }) else {
      screens.append(WizardScreen())
      return
    }
    screens.removeSubrange((wizard + 1)...)
    screens[wizard].cursor = Cursor()
  }
}

extension Phrase {
  /// What the first Ctrl-C says.
  static let leaving = Phrase("都已保存；再按一次 Ctrl-C 离开", "All is saved; press Ctrl-C again to leave")

  /// What is said of text where none is typed.
  static let nothingTyped = Phrase(
    "一下子来了一串字，这里不打字，都没算；按键请一个一个按",
    "Text came in where nothing is typed: dropped; press one key at a time")
}
