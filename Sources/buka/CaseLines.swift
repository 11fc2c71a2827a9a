import CardJourney
import CaseStore
import Screens

/// The lines of today's list: worked out bit by bit, and kept for as long as they hold.
///
/// A line holds for one day and one state of the case's log; whatever the guides say stays the same while
/// the program runs. So a list that was worked out once is read anew at the cost of its changes. Nothing is
/// kept on disk: a line that is never stored is never older than the log.
struct CaseLines {
  private struct Line {
    let mark: CaseMark
    let entry: CaseEntry
  }

  private var day: Day?
  private var lines: [String: Line] = [:]
  private var waiting: [CaseMark] = []

  /// The lines there are, in the order of the list.
  private(set) var entries: [CaseEntry] = []

  /// How many cases are still to be worked out.
  var unread: Int { waiting.count }

  /// Looks which lines still hold; the cases created last are worked out first.
  mutating func begin(_ marks: [CaseMark], on day: Day) {
    if day != self.day { lines = [:] }
    self.day = day
    let known = Set(marks.map(\.id))
    lines = lines.filter { known.contains($0.key) }
    waiting = marks.filter { lines[$0.id]?.mark != $0 }.reversed()
    // What has changed is not shown as it was; its new line comes with the next slice.
    for mark in waiting { lines[mark.id] = nil }
    entries = CaseEntry.sorted(lines.values.map(\.entry))
  }

  /// Takes some of the cases that are still to be worked out.
  mutating func take(_ count: Int) -> [CaseMark] {
    let taken = waiting.suffix(count).reversed()
    waiting.removeLast(taken.count)
    return Array(taken)
  }

  /// Adds lines that were worked out.
  mutating func add(_ worked: [(mark: CaseMark, entry: CaseEntry)]) {
    for (mark, entry) in worked { lines[mark.id] = Line(mark: mark, entry: entry) }
    entries = CaseEntry.sorted(entries + worked.map(\.entry))
  }
}
