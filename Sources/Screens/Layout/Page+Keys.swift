import CardJourney
import Terminal

extension Page {
  /// The page with the keys that are not its own: what every page of a case opens, picking by digit,
  /// moving, help and leaving.
  ///
  /// A page's own keys go first: where it needs a letter itself, the letter is the page's. Where text is
  /// typed letters are text; of the page's own keys its word for Enter is left.
  func completed(_ context: Context) -> Page {
    var page = self
    page.head = context.head
    page.legend = context.legend(of: citations.all)
    if let field { return page.typing(isPicked: field.isPickedByDigit(context.cursor)) }
    let shared = [
      shared(context), KeyMap.picking(choiceCount), KeyMap.moving, KeyMap.everywhere, KeyMap.always,
    ]
    page.bindings = bindings
    for group in shared { page.bindings = page.adding(group) }
    return page
  }

  /// The page on which text is typed; its rows show their digits where these pick.
  private func typing(isPicked: Bool) -> Page {
    var page = self
    let enter = bindings.first { $0.message == .choose }
    let turning = bindings.filter { $0.keys == [.tab] }
    page.bindings =
      KeyMap.typing(
        enter?.label ?? KeyMap.choose, isListed: choiceCount > 0 && field?.takesDigits == true)
      + turning
    // No name begins with it: a field in which nothing stands yet leaves it what it is everywhere.
    if field?.field.text.isEmpty == true { page.bindings.append(KeyMap.help) }
    if isPicked { page.bindings += KeyMap.picking(choiceCount) }
    for index in rows.indices {
      guard let number = rows[index].choice else { continue }
      page.rows[index].lead = isPicked ? KeyMap.digit(of: number) : " "
    }
    return page
  }

  /// What opens from here besides what the page itself names; nothing is hinted at twice.
  private func shared(_ context: Context) -> [KeyBinding] {
    if context.answers.situation != nil, context.answers.place != nil {
      return KeyMap.caseScreens + KeyMap.rare(in: context)
    }
    return [KeyMap.sources].filter { _ in !citations.all.isEmpty }
      + [KeyMap.why].filter { _ in why != nil }
  }

  /// The bindings with others behind them, without the keys that are taken already.
  private func adding(_ others: [KeyBinding]) -> [KeyBinding] {
    let taken = Set(bindings.flatMap(\.keys))
    return bindings + others.compactMap { $0.without(taken) }
  }
}

extension KeyMap {
  /// What can be told of a case on any of its pages, seldom enough to need no key.
  fileprivate static func rare(in context: Context) -> [KeyBinding] {
    let diagnosing = context.hasNewCard ? [diagnosing] : []
    guard context.journey.closing == .open else { return diagnosing }
    return diagnosing
      + (context.canBeFound ? [found(.push(.record(RecordScreen(found: context))))] : [])
      + (context.answers.situation?.goal.errand != nil ? [alreadyFurther] : [])
      + [puttingOff, givingUp]
  }
}

extension KeyBinding {
  /// The binding without keys that ask for something else; nil where none is left.
  fileprivate func without(_ taken: Set<Key>) -> KeyBinding? {
    guard !keys.isEmpty else { return self }
    let left = keys.filter { !taken.contains($0) }
    guard !left.isEmpty else { return nil }
    return left.count == keys.count
      ? self : KeyBinding(left, left[0].name, label, message, isHinted: isHinted)
  }
}
