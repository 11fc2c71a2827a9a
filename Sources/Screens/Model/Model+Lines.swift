package import CardJourney
import Terminal

/// What lines ask for: the same as keys, on pages too where letters are text.
extension Model {
  /// Does what an action asks for at a moment, as its key would.
  package mutating func update(_ action: Action, at moment: Moment) -> [Effect] {
    context.moment = moment
    interrupted = nil
    notice = nil
    let effects = act(action, on: page)
    settle()
    return effects + reading
  }

  /// Puts a text into the field of the page in place of what stands there; a page without one stays as it is.
  package mutating func fill(_ text: String, at moment: Moment) -> [Effect] {
    guard let field = top.field else { return [] }
    context.moment = moment
    interrupted = nil
    notice = nil
    screens[screens.count - 1].field = TextField(text: text, limit: field.limit)
    screens[screens.count - 1].cursor = Cursor()
    settle()
    return reading
  }
}
