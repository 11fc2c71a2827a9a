package import CardJourney
import CityGuide
import Copy
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
      lay()
      return []
    }
    var effects = take(input, elapsed: elapsed)
    // What is due in every case was worked out for the day before.
    if isNewDay, showsList { effects.append(.loadCases) }
    return settle(effects)
  }

  private mutating func take(_ input: Input, elapsed: Duration) -> [Effect] {
    switch input {
    case .key(let key):
      let previous = interrupted
      interrupted = nil
      notice = nil
      if page.binding(of: key)?.message == .interrupt { return interrupt(at: elapsed, previous) }
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
    notice = notKept ?? (context.isPractice ? .leavingPractice : .leaving)
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if let binding = page.binding(of: key) { return send(binding.message) }
    guard var field = top.field else {
      if case .paste = key { notice = .nothingTyped }
      return []
    }
    if case .paste(let text) = key,
      let message = top.screen.message(pasting: text, context.seen(top.cursor, field))
    {
      return send(message)
    }
    guard field.apply(key) else { return [] }
    type(field)
    return []
  }

  /// Puts a text into the field; what it may mean is a list that nobody has moved in.
  mutating func type(_ field: TextField) {
    let first = top.cursor.first
    top.field = field
    top.cursor = .nowhere
    top.cursor.first = first
  }
}

extension Phrase {
  /// What the first Ctrl-C says.
  static let leaving = Phrase(\.savedPressAgainToLeave)

  static let leavingPractice = Phrase(\.pressAgainToLeavePractice)

  /// What is said of text where none is typed.
  static let nothingTyped = Phrase(\.pastedTextIsDropped)
}
