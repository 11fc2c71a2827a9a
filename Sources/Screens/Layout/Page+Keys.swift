import CardJourney
import Terminal

extension Page {
  /// The page with the keys that are not its own: what every page of a case opens, picking by digit,
  /// moving, help and leaving.
  ///
  /// A page's own keys go first: where it needs a letter itself, the letter is the page's.
  func completed(_ context: Context) -> Page {
    var page = self
    page.bindings = field == nil ? [] : KeyMap.typing
    guard field == nil else {
      page.bindings = page.adding(bindings)
      return page
    }
    let shared = [
      shared(context), KeyMap.picking(choiceCount), KeyMap.moving, KeyMap.everywhere, KeyMap.always,
    ]
    page.bindings = bindings
    for group in shared { page.bindings = page.adding(group) }
    return page
  }

  /// What opens from here besides what the page itself names; nothing is hinted at twice.
  private func shared(_ context: Context) -> [KeyBinding] {
    if context.answers.situation != nil, context.answers.place != nil {
      return KeyMap.caseScreens.map(\.unhinted)
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

extension KeyBinding {
  /// The binding, named by help only.
  fileprivate var unhinted: KeyBinding {
    KeyBinding(keys, name, label, action, isHinted: false)
  }

  /// The binding without keys that ask for something else; nil where none is left.
  fileprivate func without(_ taken: Set<Key>) -> KeyBinding? {
    let left = keys.filter { !taken.contains($0) }
    guard !left.isEmpty else { return nil }
    return left.count == keys.count
      ? self : KeyBinding(left, left[0].name, label, action, isHinted: isHinted)
  }
}
