import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Screens
import Terminal
import TestSupport

/// A person who types lines: drives the model through the dialogue, and keeps what stood on the paper.
struct PlainRobot {
  /// The program.
  private(set) var model: Model
  /// What stands around it.
  private(set) var desk: Desk
  /// All that was written, with the lines that were typed.
  private(set) var transcript: String
  /// What was written last.
  private(set) var said: String
  /// What was said when it was left; nil while it runs.
  private(set) var farewell: Phrase?
  private var dialogue: PlainDialogue
  private let moment: Moment

  /// The program at its start, at ten in the morning of the sample day, with nothing read yet.
  init(_ language: Language = .zh, columns: Int = 80, desk: Desk = Desk()) {
    var context = Context(
      language: language, moment: .sample, calendar: .sample, statements: .sample,
      size: Size(columns: columns, rows: 10_000), file: nil, guide: nil,
      entries: desk.entries(at: .sample))
    context.saysAll = true
    self.init(Model(context: context), desk: desk, moment: .sample, columns: columns)
  }

  /// The conversation that begins in front of a screen that was reached by keys.
  init(before robot: Robot, columns: Int = 80) {
    self.init(robot.model, desk: robot.desk, moment: robot.moment, columns: columns)
  }

  private init(_ model: Model, desk: Desk, moment: Moment, columns: Int) {
    self.moment = moment
    self.model = model
    self.desk = desk
    dialogue = PlainDialogue(columns: columns)
    said = dialogue.opening(model)
    transcript = said
  }

  /// Types lines, one after the other.
  mutating func type(_ lines: String...) {
    for line in lines {
      transcript += line + "\n"
      for effect in dialogue.hear(line, &model, at: moment) { carryOut(effect) }
      said = farewell.map { dialogue.farewell($0, model) } ?? dialogue.say(model)
      transcript += said
    }
  }

  /// The same after some lines.
  func typing(_ lines: String...) -> PlainRobot {
    var copy = self
    for line in lines { copy.type(line) }
    return copy
  }

  /// Nothing will ever follow.
  mutating func end() {
    for effect in model.update(.endOfInput, at: moment) { carryOut(effect) }
    said = farewell.map { dialogue.farewell($0, model) } ?? ""
    transcript += "\n" + said
  }

  private mutating func carryOut(_ effect: Effect) {
    var waiting = [effect]
    while let next = waiting.popLast() {
      if case .leave(let words) = next {
        farewell = words
      } else if let result = desk.result(of: next, at: moment) {
        waiting += model.receive(result).reversed()
      }
    }
  }

  /// The open case.
  var `case`: Case? { model.context.file?.case }
}
