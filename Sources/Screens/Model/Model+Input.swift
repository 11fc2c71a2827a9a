package import CardJourney
import CityGuide
package import Terminal

extension Model {
  /// Takes an input at a moment, and says what is to be done outside.
  package mutating func update(_ input: Input, at moment: Moment) -> [Effect] {
    let isNewDay = moment.day != context.today
    context.moment = moment
    if case .resized(let size) = input {
      // The cursor stays as it was: who shrinks the screen and grows it back finds what they left.
      context.size = size
      page = top.page(context)
      return []
    }
    var effects = take(input)
    settle()
    // What is due in every case was worked out for the day before.
    if isNewDay, showsList { effects.append(.loadCases) }
    return effects + reading
  }

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key):
      let wasLeaving = isLeaving
      isLeaving = false
      notice = nil
      return press(key, wasLeaving: wasLeaving)
    case .interrupted, .terminated, .endOfInput: return [.leave(farewell)]
    case .resized, .resumed, .timedOut: break
    }
    return []
  }

  private mutating func press(_ key: Key, wasLeaving: Bool) -> [Effect] {
    let page = page
    if let binding = page.binding(of: key) {
      return act(binding.action, on: page, wasLeaving: wasLeaving)
    }
    guard var field = top.field, field.apply(key) else { return [] }
    screens[screens.count - 1].field = field
    screens[screens.count - 1].cursor = Cursor()
    return []
  }

  private mutating func act(_ action: Action, on page: Page, wasLeaving: Bool) -> [Effect] {
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
    case .interrupt:
      if wasLeaving { return [.leave(farewell)] }
      isLeaving = true
      notice = Phrase("都已保存；再按一次 Ctrl-C 离开", "All is saved; press Ctrl-C again to leave")
    case .help: screens.append(HelpScreen(bindings: page.bindings))
    case .language: context.language = context.language == .zh ? .en : .zh
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .undo: return perform(.undo, said: Phrase("已撤销", "Undone"))
    case .redo: return perform(.redo, said: Phrase("已恢复", "Done again"))
    case .nextClient: return nextClient()
    default: return actOnScreen(action, page)
    }
    return []
  }

  private mutating func move(_ cursor: Cursor) {
    screens[screens.count - 1].cursor = cursor
  }

  private mutating func actOnScreen(_ action: Action, _ page: Page) -> [Effect] {
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

  private mutating func leaveCase() {
    context.file = nil
    context.placeGuide = nil
    context.followAnswers()
  }

  /// Brings the visible screen in line with what has changed, its cursor inside the page.
  mutating func settle() {
    screens[screens.count - 1].settle(context)
    page = top.page(context)
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
