import CardJourney
import Terminal

/// What lines ask for: the same as keys, on pages too where letters are text.
extension Model {
  /// Does what a message asks for at a moment, as its key would.
  mutating func update(_ message: Message, at moment: Moment) -> [Effect] {
    begin(at: moment)
    return settle(send(message))
  }

  /// Puts a text into the field of the page in place of what stands there; a page without one stays as it is.
  mutating func fill(_ text: String, at moment: Moment) -> [Effect] {
    guard let field = top.field else { return [] }
    begin(at: moment)
    type(TextField(text: text, limit: field.limit))
    return settle([])
  }

  private mutating func begin(at moment: Moment) {
    context.moment = moment
    interrupted = nil
    notice = nil
  }
}
