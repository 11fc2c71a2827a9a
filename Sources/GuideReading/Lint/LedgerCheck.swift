import CardJourney
import CityGuide

/// One row of a ledger: something that was known before the guides were written, and what became of it.
struct LedgerRow {
  let id: String
  let entries: [FactID]
  let reason: String
  let position: Finding
}

/// Checks the ledgers: nothing that was known may be left out in silence.
///
/// `claims.csv` accounts for the claims of the documents S0 to S4, `facts.csv` for the raw facts, and `found.csv` for
/// what was found since, each with its raw record beside it.
struct LedgerCheck {
  let declared: Set<FactID>
  /// Which entries name which claim.
  let cited: [String: Set<FactID>]

  func findings(on rows: [LedgerRow]) -> [Finding] {
    rows.flatMap(findings) + gaps(in: rows)
  }

  private func findings(on row: LedgerRow) -> [Finding] {
    guard !row.entries.isEmpty || !row.reason.isEmpty else {
      return [
        row.position.saying(
          Words(
            zh: "\(row.id) 没有交代：写上用它的条目，或不用的原因",
            en: "Nothing accounts for \(row.id): name the entries that carry it, or why none does"),
          topic: .ledger)
      ]
    }
    return row.entries.filter { !declared.contains($0) }.map { entry in
      row.position.saying(
        Words(
          zh: "\(row.id)：没有 \(entry.rawValue) 这个条目",
          en: "\(row.id): there is no entry \(entry.rawValue)"),
        topic: .ledger)
    } + unnamed(row)
  }

  /// Entries that cite the claim and stand in no row.
  private func unnamed(_ row: LedgerRow) -> [Finding] {
    (cited[row.id] ?? []).subtracting(row.entries).sorted { $0.rawValue < $1.rawValue }.map {
      entry in
      row.position.saying(
        Words(
          zh: "\(row.id)：条目 \(entry.rawValue) 用了它，这里没写",
          en: "\(row.id): the entry \(entry.rawValue) cites it and is not named here"),
        topic: .ledger)
    }
  }

  /// Numbers that are left out of a series: A1, A2, A4.
  private func gaps(in rows: [LedgerRow]) -> [Finding] {
    let series = Dictionary(grouping: rows, by: \.series)
    return series.sorted { $0.key < $1.key }.flatMap { _, rows in
      zip(rows, rows.dropFirst()).filter { $1.number != $0.number + 1 }.map { before, after in
        after.position.saying(
          Words(
            zh: "\(before.id) 后面缺一条，或写了两次",
            en: "After \(before.id) a row is missing, or stands twice"),
          topic: .ledger)
      }
    }
  }
}

extension LedgerRow {
  fileprivate var number: Int { Int(id.dropFirst(series.count)) ?? 0 }

  /// The id without its number: `S0-`, `A`.
  fileprivate var series: String {
    String(id.reversed().drop { $0.isNumber }.reversed())
  }

  /// The rows of a ledger: the first column is the id, the last but one the entries with a blank
  /// between, the last the reason, which may hold commas.
  static func read(_ text: String, file: String, columns: Int) -> ReadResult<[LedgerRow]> {
    var rows: [LedgerRow] = []
    var findings: [Finding] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let position = Finding(file: file, line: index + 1, column: 1, message: Words(zh: ""))
      let fields = line.split(
        separator: ",", maxSplits: columns - 1, omittingEmptySubsequences: false)
      guard fields.count == columns, let id = fields.first, !id.isEmpty else {
        findings.append(
          position.saying(
            Words(zh: "要有 \(columns) 列", en: "\(columns) columns are needed"), topic: .ledger))
        continue
      }
      rows.append(
        LedgerRow(
          id: String(id),
          entries: fields[columns - 2].split(separator: " ").map { FactID(rawValue: String($0)) },
          reason: String(fields[columns - 1]), position: position))
    }
    return ReadResult(value: rows, findings: findings)
  }
}
