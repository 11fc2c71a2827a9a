import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport

@testable import Screens

/// A person at the keyboard: drives the model, and has its effects carried out at a desk.
///
///     var robot = Robot()
///     robot.press("1", "云泽", .enter)
///     robot.screen  // the first instruction
struct Robot: Sendable {
  /// The program.
  private(set) var model: Model
  /// What stands around it.
  var desk: Desk
  /// What the clock shows.
  private(set) var moment: Moment
  /// What was said when it was left; nil while it runs.
  private(set) var farewell: Phrase?
  /// How often each of the effects came that only a terminal can answer.
  private(set) var suspended = 0
  private(set) var redrawn = 0

  /// The program at its start, at ten in the morning of the sample day: nothing is read yet, as in `buka` itself.
  init(
    _ language: Language = .zh, size: Size = .usual, desk: Desk = Desk(),
    moment: Moment = .sample
  ) {
    self.desk = desk
    self.moment = moment
    model = Model(
      context: Context(
        language: language, moment: moment, calendar: .sample, statements: .sample, size: size,
        file: nil, guide: nil,
        entries: desk.entries(at: moment)))
  }

  /// Presses keys, one after the other.
  mutating func press(_ strokes: Stroke...) { press(strokes) }

  /// Presses keys, one after the other.
  mutating func press(_ strokes: [Stroke]) {
    for key in strokes.flatMap(\.keys) { send(.key(key)) }
  }

  /// The same after some keys.
  func pressing(_ strokes: Stroke...) -> Robot {
    var copy = self
    copy.press(strokes)
    return copy
  }

  /// Types a text, as one key a character.
  mutating func type(_ text: String) { press([Stroke(stringLiteral: text)]) }

  /// Changes the size of the screen.
  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.resized(Size(columns: columns, rows: rows)))
  }

  /// The same on a screen of another size.
  func resized(_ size: Size) -> Robot {
    var copy = self
    copy.send(.resized(size))
    return copy
  }

  /// Lets days pass; midnight wakes the program up.
  mutating func wait(days: Int) {
    moment = Moment(day: moment.day.adding(days: days), minute: moment.minute)
    send(.timedOut)
  }

  /// The same some days later.
  func waiting(days: Int) -> Robot {
    var copy = self
    copy.wait(days: days)
    return copy
  }

  /// Puts the program on a terminal that shows only these characters.
  mutating func limit(to repertoire: Repertoire) {
    for effect in model.limit(to: repertoire) { carryOut(effect) }
  }

  /// Tells the program of other places that can be picked.
  mutating func learn(_ places: PlaceDirectory) {
    _ = model.receive(
      .places(places, documented: Set(desk.content.documented), desk.content.banks))
  }

  /// Hands the program all that can be read, asked for or not.
  mutating func learnAll() {
    for effect in [Effect.loadPlaces, .loadAdvice, .loadWords, .lookForWaysOut, .loadCompanions] {
      carryOut(effect)
    }
  }

  /// Hands the program an input, and carries out what it asks for.
  mutating func send(_ input: Input) {
    for effect in model.update(input, at: moment) { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    var waiting = [effect]
    while let next = waiting.popLast() {
      switch next {
      case .leave(let words): farewell = words
      case .suspend: suspended += 1
      case .redraw: redrawn += 1
      default:
        guard let result = desk.result(of: next, at: moment) else { continue }
        waiting += model.receive(result).reversed()
      }
    }
  }
}

// MARK: - What is seen

extension Robot {
  /// What the screen shows.
  var frame: Frame { model.frame() }

  /// What the screen shows, as text.
  var screen: String { frame.text }

  /// The row of the screen that carries the marker; nil where nothing can be selected.
  var selectedLine: String? {
    frame.lines.first { $0.hasPrefix(" >") }
  }

  /// The last row: hints or a notice.
  var bottomLine: String { frame.lines.last ?? "" }

  /// What stands above the keys: a long notice takes two rows.
  var notice: String { frame.lines.dropLast().suffix(2).joined(separator: " ") }

  /// All that can be done now, in full, with what there is to ask: what the pages of the tasks say together.
  var stepsNow: [Row] {
    var writer = PageWriter(model.context)
    writer.add(StepsNow(isBrief: false))
    writer.add(QuestionsToAsk())
    return writer.rows
  }

  /// The open case.
  var `case`: Case? { model.context.file?.case }
}

extension Moment {
  /// Ten in the morning of the sample day.
  static let sample = Moment(day: .sample, minute: 600)
}

extension Size {
  /// 80x24.
  static let usual = Size(columns: 80, rows: 24)
}
