import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Foundation
import Screens

/// What is due, for cron: silent and 0 where nothing is.
struct ShowDue: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: .saying(\.dueAbstract),
    discussion: """
      \(String.saying(\.dueDiscussion))

        0 8 * * *  buka due --days 1 || notify-send "buka" "$(buka due --days 1)"
      """)

  /// Something is due.
  private static let isDue = ExitCode(.refused)

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Option(help: .saying(\.dueDaysOption))
  var days = 0

  func validate() throws {
    guard (0...3650).contains(days) else {
      throw ValidationError(.saying(\.dueDaysRange))
    }
  }

  func carryOut(in surroundings: Surroundings) throws {
    let today = surroundings.moment.day
    let last = today.adding(days: days)
    let due: [CaseEntry]
    let lines: ServiceLines
    do {
      let bench = try Workbench(surroundings)
      lines = bench.statements.lines
      due = try bench.entries().filter { $0.isDue(by: last) }
    } catch let failure as Failure where failure.code == .refused {
      // 1 means that something is due; nothing else may.
      throw Failure(failure.phrase, code: .tryAgain)
    }
    if output.json {
      try printJSON(due.map { EntryJSON($0, today: today) })
    } else {
      for entry in due {
        StandardStream.output.line(entry.dueLine(on: today, by: last, lines, surroundings.language))
      }
    }
    if !due.isEmpty { throw ShowDue.isDue }
  }
}

extension CaseEntry {
  /// Whether its most urgent duty is due by that day.
  fileprivate func isDue(by day: Day) -> Bool {
    guard outcome == nil, let first = obligation?.attention else { return false }
    return first <= day
  }

  /// The id, the name, the place and all that is due by that day.
  fileprivate func dueLine(
    on today: Day, by last: Day, _ lines: ServiceLines, _ language: Language
  ) -> String {
    let duties = obligations.filter { duty in duty.attention.map { $0 <= last } ?? false }
    return
      ([id, nickname, place].compactMap(\.self)
      + duties.map { $0.phrase(on: today, lines)[language] })
      .joined(separator: "  ")
  }
}
