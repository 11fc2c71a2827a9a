/// What turns a row of one version into a row of the next, so that a log is readable for ever.
///
/// Works on kinds and words, never on our types: those go on changing, and what was written does
/// not. Pure, and **never edited once shipped**: a mistake in one is mended by the next.
package struct Upcaster: Sendable {
  /// A row without its version: the kind, and the words of the line.
  package typealias Row = (kind: String, words: [String])

  /// The row as the next version would have written it.
  ///
  /// Throws where it cannot be said; the row is then kept as it is, unreadable.
  package let rewrite: @Sendable (Row) throws(NotationError) -> Row

  package init(_ rewrite: @escaping @Sendable (Row) throws(NotationError) -> Row) {
    self.rewrite = rewrite
  }

  /// All that were ever shipped, in order: the first leads from version 1 to 2, the next from 2 to 3.
  ///
  /// To change the words of the log, append one here.
  package static let shipped = [benefitsToldApart]

  /// Version 1 said `pension` of 养老金, 失业金 and 工伤待遇 alike; from version 2 on it is the pension alone.
  private static let benefitsToldApart = Upcaster { row throws(NotationError) in
    let isOfMoney =
      switch (row.kind, row.words.first) {
      case ("answered", "payouts"), ("happened", "binding"): true
      default: false
      }
    guard isOfMoney else { return row }
    return (row.kind, row.words.map { $0 == "pension" ? "social-benefits" : $0 })
  }
}

extension [Upcaster] {
  /// The version that the last one leads to: the one that is written.
  package var version: Int { count + 1 }

  /// A row of that version as today's would be; nil where the version is no older one of ours, or
  /// one of the upcasters cannot say.
  func upcast(_ row: Upcaster.Row, from version: Int) -> Upcaster.Row? {
    guard (1...self.version).contains(version) else { return nil }
    var row = row
    for upcaster in dropFirst(version - 1) {
      guard let next = try? upcaster.rewrite(row) else { return nil }
      row = next
    }
    return row
  }
}
