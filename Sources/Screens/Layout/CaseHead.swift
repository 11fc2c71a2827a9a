import CardJourney
import CityGuide
import Copy

/// What stands above every page of a case: how far it is, and what is due today or tomorrow.
package struct CaseHead: Hashable, Sendable {
  /// The stages that the case has, in order.
  package let stages: [String]
  /// Which of them it is in; nil where nothing is left.
  package let present: Int?
  /// How much is left.
  package let left: String
  /// What is due, the most urgent first.
  package let alarms: [String]

  /// Days ahead on which something stands above every page.
  static let alarmDays = 1

  /// The stages on one line, the present one in brackets.
  package var way: String {
    stages.enumerated().map { number, name in number == present ? "[\(name)]" : name }
      .joined(separator: " > ")
  }

  /// The name of the present stage; empty where nothing is left.
  var stage: String { present.map { stages[$0] } ?? "" }

  /// The same in words, for who hears it.
  var spoken: [String] { ["\(way)  \(left)"] + alarms }

  /// The head in other characters.
  func transcribed(by transcribe: (String) -> String) -> CaseHead {
    CaseHead(
      stages: stages.map(transcribe), present: present, left: transcribe(left),
      alarms: alarms.map(transcribe))
  }
}

extension Context {
  /// The head of the open case; nil while nothing is known.
  var head: CaseHead? {
    guard answers.situation != nil else { return nil }
    let tasks = tasks
    let open = tasks.filter { !$0.state.isSettled }
    // A stage that nothing belongs to is none of this case's.
    let stages = Stage.allCases.filter { stage in tasks.contains { $0.kind.stage == stage } }
    // What can be done now says where one is; what is only left comes after it.
    let current = (open.first { $0.state != .later } ?? open.first)?.kind.stage
    return CaseHead(
      stages: stages.map { say($0.phrase) }, present: current.flatMap(stages.firstIndex),
      left: say(left(open.count)), alarms: alarms)
  }

  private func left(_ count: Int) -> Phrase {
    if case .closed(let outcome) = journey.closing { return outcome.phrase }
    if `case`.leavesAccountOpen, `case`.worksAgain(in: circumstances) {
      return Phrase(\.onlyOldAccountLeft)
    }
    return count == 0 ? Phrase(\.caseAllDone) : Phrase { $0.thingsLeft(count: count) }
  }

  /// What is due by tomorrow: no page hides it.
  private var alarms: [String] {
    let due = `case`.obligations(in: circumstances).filter { $0.isPinned(on: today) }
    let shown = due.prefix(2).map { say($0.alarm(on: today, statements.lines)) }
    guard due.count > 2 else { return shown }
    return shown.prefix(1) + [
      say(Phrase { $0.moreDutiesDue(count: due.count - 1) })
    ]
  }
}

extension Obligation {
  /// Whether it stands above every page.
  func isPinned(on today: Day) -> Bool {
    guard basis != .atOnce, let day = attention else { return false }
    return today.days(to: day) <= CaseHead.alarmDays
  }
}
