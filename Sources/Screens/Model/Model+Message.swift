import CardJourney
import CityGuide
import Copy
import Terminal

/// What becomes of a message: the one place where what is asked for happens.
extension Model {
  mutating func send(_ message: Message) -> [Effect] {
    switch message {
    case .move(let movement): move(movement)
    case .choose: return choose()
    case .pick(let number):
      if number < page.choiceCount { top.cursor.selected = number }
      // Of a long list that is first brought in sight which was not written.
      return send(page.message(ofRow: number) ?? .nothing)
    case .toggle:
      guard showsSelection() else { return [] }
      let row = page.row(top.cursor.selected)
      return row?.isTick == true ? send(row?.message ?? .nothing) : []
    case .back: return send(page.back)
    case .say(let phrase): notice = phrase
    case .open(let destination): open(destination)
    case .push(let destination): screens.append(OpenScreen(destination, in: context))
    case .replace(let destination): top = OpenScreen(destination, in: context)
    case .turn(let destination): top.turn(to: destination, in: context)
    case .close: close()
    case .toWizard: toWizard()
    case .toHome: return toHome()
    case .newCase:
      let home = home
      leaveCase()
      screens = [home, OpenScreen(.wizard(WizardScreen()), in: context)]
    case .help: open(.help(HelpScreen(bindings: page.bindings)))
    case .sources: open(.sources(SourcesScreen(citations: page.citations)))
    case .why(let question): open(.why(WhyScreen(about: page, context, asking: question)))
    case .perform(let command, let said): return perform(command, said: said)
    case .performNext(let command, let said): pendingCommand = (command, said)
    case .undo: return perform(.undo, said: context.undone)
    case .redo: return perform(.redo, said: context.redone)
    case .enter(let line, let said):
      pendingNotice = said
      return [.beginEntry(line)]
    case .enterSeveral(let lines): return [.beginBatch(lines)]
    case .rename(let nickname): return [.rename(context.case.id, nickname)]
    case .openCase(let id):
      if case .home(let list) = top.destination {
        top.turn(to: .home(list.left(for: id)), in: context)
      }
      return [.openCase(id)]
    case .wipe(let id): return [id.map(Effect.wipe) ?? .wipeEverything]
    case .takeAway where context.isPractice: notice = .nothingLeavesPractice
    case .takeAway(let way): return [.takeAway(way)]
    case .showPapers(let isOfSeveral):
      return [.showPlainly(TakeAwayScreen.papers(context, ofSeveral: isOfSeveral))]
    case .showChat: return [.showPlainly(TakeAwayScreen.chat(context))]
    case .language: switchLanguage()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .nextClient: return nextClient()
    case .quit: return [.leave(farewell)]
    case .interrupt: break
    case .all(let messages): return messages.flatMap { send($0) }
    }
    return []
  }

  // MARK: On the page

  private mutating func move(_ movement: Message.Movement) {
    let cursor = layout.settled(top.cursor)
    top.cursor =
      switch movement {
      case .up: layout.selecting(cursor.selected - 1, from: cursor)
      case .down: layout.selecting(cursor.selected + 1, from: cursor)
      case .first: layout.selecting(0, from: Cursor())
      case .last: layout.selecting(max(page.choiceCount, layout.lines.count), from: cursor)
      case .pageUp: layout.paging(-1, from: cursor)
      case .pageDown: layout.paging(1, from: cursor)
      }
    top.cursor.isInList = top.field != nil
  }

  private mutating func choose() -> [Effect] {
    guard page.choiceCount > 0 else { return send(page.enter) }
    if page.isUndecided, top.cursor.isNowhere {
      notice = Phrase(\.chooseRowFirst)
      return []
    }
    guard showsSelection() else { return [] }
    return send(page.message(ofRow: top.cursor.selected) ?? .nothing)
  }

  /// Nobody acts on a row that they do not see: it is shown first.
  private mutating func showsSelection() -> Bool {
    guard page.choiceCount > 0, !layout.shows(top.cursor) else { return true }
    top.cursor = layout.selecting(top.cursor.selected, from: top.cursor)
    top.cursor.isInList = top.field != nil
    return false
  }

  private mutating func switchLanguage() {
    guard context.repertoire != .ascii else {
      notice = Model.withoutChinese
      return
    }
    context.language = context.language == .zh ? .en : .zh
  }

  // MARK: From page to page

  /// Opens a page, or goes back to it where it is open already; the key that opened the visible one closes it.
  private mutating func open(_ destination: Destination) {
    if destination.kind == top.destination.kind { return close() }
    // What explains a page belongs to that page: it does not stay under another one.
    while !destination.screen.explainsPageBelow, top.screen.explainsPageBelow, screens.count > 1 {
      screens.removeLast()
    }
    if let index = screens.lastIndex(where: { $0.destination.kind == destination.kind }) {
      screens.removeSubrange((index + 1)...)
    } else {
      screens.append(OpenScreen(destination, in: context))
    }
  }

  mutating func close() { if screens.count > 1 { screens.removeLast() } }

  private mutating func toWizard() {
    guard let wizard = screens.lastIndex(where: { $0.destination.kind == .wizard }) else {
      screens.append(OpenScreen(.wizard(WizardScreen()), in: context))
      return
    }
    screens.removeSubrange((wizard + 1)...)
    screens[wizard].cursor = screens[wizard].screen.opening(context).cursor
  }

  private mutating func toHome() -> [Effect] {
    var list = home
    if case .home(var home) = list.destination {
      home.select(context.file?.case.id)
      list.turn(to: .home(home), in: context)
    }
    leaveCase()
    screens = [list]
    return [.loadCases]
  }

  mutating func leaveCase() {
    context.file = nil
    context.placeGuide = nil
    // Others go along with the next case.
    context.companions = nil
    requested.remove(.companions)
  }
}
