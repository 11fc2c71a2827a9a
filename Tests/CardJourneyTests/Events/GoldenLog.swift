import Foundation
import TestSupport
import Testing

@testable import CardJourney

/// A log as some released version wrote it, and where its case stood then.
///
/// The file has one line a row, `sequence batch kind version happened written body`, then `---`, then
/// a `CaseDump`. The rows are never edited once shipped.
struct GoldenLog: CustomTestStringConvertible, Sendable {
  /// The file in `Golden/logs`, `0.1.0-exchange.txt`.
  let name: String
  /// The rows as they stand in the file.
  let rows: [String]

  private static let separator = "---"

  /// Every log there is.
  static let all: [GoldenLog] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).sorted().compactMap(GoldenLog.init)
  }()

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden/logs").path

  private init?(named name: String) {
    guard let text = golden(named: "logs/" + name) else { return nil }
    self.name = name
    rows = text.split(separator: "\n").prefix { $0 != GoldenLog.separator }.map(String.init)
  }

  var testDescription: String { name }

  /// The rows as events; a row that is none fails the test.
  var events: [Event] {
    rows.compactMap { row in
      let event = Event(row: row)
      if event == nil { Issue.record("\(name) has no row in: \(row)") }
      return event
    }
  }

  /// The case that it tells.
  var `case`: Case { Case(id: "golden", events: events) }

  /// The moment at which the last row was written, under the default rules.
  var circumstances: Circumstances {
    let moment = Moment(epochSeconds: events.last?.written ?? 0)
    return Circumstances(rules: .assumed, calendar: .sample, moment: moment)
  }

  /// The rows of the file, and where the case stands now.
  var text: String {
    (rows + [GoldenLog.separator]).joined(separator: "\n") + "\n"
      + CaseDump(case: `case`, circumstances: circumstances).text
  }
}

extension Event {
  /// The event in a row of a golden log; nil where the line is none.
  fileprivate init?(row: String) {
    let fields = row.split(separator: " ", maxSplits: 6, omittingEmptySubsequences: false)
      .map(String.init)
    guard fields.count == 7, let sequence = Int(fields[0]), let batch = Int(fields[1]),
      let version = Int(fields[3]), let happened = When(notation: fields[4]),
      let written = Int64(fields[5])
    else { return nil }
    self.init(
      sequence: sequence, batch: batch,
      payload: Payload(kind: fields[2], version: version, body: fields[6]), happened: happened,
      written: written)
  }
}
