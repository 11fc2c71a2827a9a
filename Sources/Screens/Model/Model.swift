package import CardJourney
package import CityGuide
package import Terminal

/// The whole state of the program on the screen.
///
/// `update` and `receive` change it and return effects, `frame` draws it. Nothing here knows a file,
/// a clock or ncurses.
package struct Model: Sendable {
  /// What the screens read.
  package private(set) var context: Context
  /// The visible screen's page.
  ///
  /// Writing it asks the guide many questions, so it is kept between two changes.
  package private(set) var page: Page
  /// The open screens; the last is the visible one.
  ///
  /// Never empty.
  private(set) var screens: [any Screen]
  /// A sentence that stands in place of the hints until the next key.
  private(set) var notice: Phrase?
  /// Ctrl-C was pressed once.
  private var isLeaving = false
  /// The places and banks are read at most once.
  private var hasAskedForPlaces = false
  /// The advice is read at most once.
  private var hasAskedForAdvice = false
  /// The words are read at most once.
  private var hasAskedForWords = false
  /// What to say when the write that is under way is done.
  private var pendingNotice: Phrase?
  /// What to ask of the log after that.
  private var pendingCommand: (command: Command, said: Phrase)?

  /// The program at its start: the list where there are cases, the wizard where there is none.
  package init(context: Context) {
    self.context = context
    let first: any Screen = context.entries.isEmpty ? WizardScreen() : HomeScreen()
    screens = [first]
    page = first.page(context)
    settle()
  }

  /// The frame to show.
  package func frame() -> Frame {
    page.frame(
      size: context.size, cursor: top.cursor, corner: corner,
      notice: notice?[context.language], language: context.language)
  }

  /// The language of the screens.
  package var language: Language { context.language }

  private var top: any Screen { screens[screens.count - 1] }

  private var corner: String {
    let day = context.today
    return
      "\(day) \(day.weekday.phrase[context.language])  \(Phrase("中/EN", "EN/中")[context.language])"
  }
}

// MARK: - Input

extension Model {
  /// Takes an input at a moment, and says what is to be done outside.
  package mutating func update(_ input: Input, at moment: Moment) -> [Effect] {
    context.moment = moment
    if case .resized(let size) = input {
      // The cursor stays as it was: who shrinks the screen and grows it back finds what they left.
      context.size = size
      page = top.page(context)
      return []
    }
    let effects = take(input)
    settle()
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
    case .effect(let effect): return [effect]
    case .toHome:
      leaveCase()
      screens = [HomeScreen()]
      return [.loadCases]
    case .newCase:
      leaveCase()
      screens = [HomeScreen(), WizardScreen()]
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
  private mutating func settle() {
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

// MARK: - The log

extension Model {
  private mutating func perform(_ command: Command, said: Phrase) -> [Effect] {
    guard context.`case`.unreadable.isEmpty else {
      notice = Phrase(
        "这个事项里有新版本写的记录，这一版只能看，不能改",
        "A newer version wrote to this case: it can be read here, not changed")
      return []
    }
    switch context.`case`.decide(command, in: context.circumstances) {
    case .nothingToDo:
      notice = Phrase("没有什么要改的", "There is nothing to change")
    case .refused(let refusals):
      screens.append(RefusalScreen(command: command, said: said, refusals: refusals))
    case .takesAlong(let events):
      screens.append(TakesAlongScreen(command: command, said: said, events: events))
    case .accepted(let drafts, let cautions):
      pendingNotice = cautions.isEmpty ? said : said.warning(of: cautions)
      guard let file = context.file else { return [.begin(drafts)] }
      return [.append(file.case.id, drafts, after: file.case.events.last?.sequence ?? 0)]
    }
    return []
  }

  /// Takes what came of an effect.
  package mutating func receive(_ result: EffectResult) -> [Effect] {
    let effects = take(result)
    settle()
    return effects + reading
  }

  private mutating func take(_ result: EffectResult) -> [Effect] {
    switch result {
    case .cases(let entries):
      context.entries = entries
    case .opened(let file): return opened(file)
    case .appended(let events): return written(events)
    case .conflict(let events):
      let effects = written(events)
      notice = Phrase(
        "别处刚改过这个事项，已读进来；请看过再记一次",
        "The case was changed elsewhere and has been read again; look, then record once more")
      return effects
    case .guide(let guide): use(guide)
    case .places(let places, let documented, let banks):
      context.places = places
      context.documented = documented
      context.banks = banks
      context.followAnswers()
    case .advice(let pages): context.advice = pages
    case .words(let words): context.words = words
    case .failed(let phrase):
      pendingNotice = nil
      pendingCommand = nil
      notice = phrase
    }
    return []
  }

  private mutating func opened(_ file: CaseFile) -> [Effect] {
    let isBegun = context.file == nil && screens.contains { $0 is WizardScreen }
    context.file = file
    if !isBegun { screens = [HomeScreen(), WizardScreen()] }
    said()
    return refreshed()
  }

  private mutating func written(_ events: [Event]) -> [Effect] {
    for event in events { context.file?.case.evolve(event) }
    // What the person was told of the guide is kept with the batch.
    context.file?.stamp = nil
    if top.closesWhenWritten { screens.removeLast() }
    said()
    let effects = refreshed()
    guard let next = pendingCommand else { return effects }
    pendingCommand = nil
    return effects + perform(next.command, said: next.said)
  }

  private mutating func said() {
    notice = pendingNotice
    pendingNotice = nil
  }

  /// The guide of another place is read when the answer changes; the rules follow the answers.
  private mutating func refreshed() -> [Effect] {
    guard let place = context.answers.place else {
      context.placeGuide = nil
      context.followAnswers()
      return []
    }
    if context.placeGuide?.place != place { return [.loadGuide(place)] }
    context.followAnswers()
    return []
  }

  private mutating func use(_ guide: PlaceGuide) {
    context.placeGuide = guide
    context.followAnswers()
  }

  /// What a screen needs and was not read yet, asked for once: places and banks (the bank's own rules
  /// need them too), advice, words.
  private var reading: [Effect] {
    mutating get {
      var effects: [Effect] = []
      if !hasAskedForPlaces, context.places == nil,
        top.needsPlaces || context.answers.bank != nil
      {
        hasAskedForPlaces = true
        effects.append(.loadPlaces)
      }
      if !hasAskedForAdvice, context.advice == nil, top.needsAdvice {
        hasAskedForAdvice = true
        effects.append(.loadAdvice)
      }
      if !hasAskedForWords, context.words == nil, top.needsWords {
        hasAskedForWords = true
        effects.append(.loadWords)
      }
      return effects
    }
  }

  /// What is saved, and when to come back.
  private var farewell: Phrase {
    guard let file = context.file else { return Phrase("下次运行 buka 接着办", "Run buka to go on") }
    let saved = Phrase(
      "事项 \(file.case.id) 已保存。运行 buka 接着办", "Case \(file.case.id) is saved. Run buka to go on")
    let due = file.case.obligations(in: context.circumstances).compactMap(\.due.earliest).first
    guard let due else { return Phrase(saved.zh + "。", saved.en + ".") }
    return due <= context.today
      ? Phrase(saved.zh + "；今天就有要办的事。", saved.en + "; something is due today.")
      : Phrase(
        saved.zh + "；最晚 \(due.phrase.zh) 再打开看看。",
        saved.en + "; open it again by \(due.phrase.en).")
  }
}

extension Phrase {
  /// The phrase with the warnings that came with it.
  fileprivate func warning(of cautions: [Refusal]) -> Phrase {
    guard let first = cautions.first else { return self }
    return Phrase("\(zh)。注意：\(first.rule.phrase.zh)", "\(en). Note: \(first.rule.phrase.en)")
  }
}

extension Model {
  /// The place of the open case; nil where it is not known yet.
  package var place: PlaceCode? { context.answers.place }
}
