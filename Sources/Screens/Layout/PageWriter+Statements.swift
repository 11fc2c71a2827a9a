package import CityGuide
package import Copy
package import Terminal

extension PageWriter {
  /// A line with a statement, and who says so or that nobody else does.
  package mutating func statement(
    _ id: StatementID, indent: Int = 1, style: Style = .plain,
    in words: (Phrase) -> Phrase = { $0 }
  ) {
    row(row(of: spoken(id, in: words)) { .text($0, indent: indent, style: style) })
  }

  /// The same behind a dash, as one of several.
  mutating func statementItem(_ id: StatementID, indent: Int) {
    row(row(of: spoken(id)) { Row(lead: "-", text: $0, indent: indent) })
  }

  /// The same where it may be left out for want of room.
  mutating func asideStatement(
    _ id: StatementID, in words: (Phrase) -> Phrase = { $0 }
  ) {
    row(row(of: spoken(id, in: words)) { .aside($0) })
  }

  /// Why the page asks what it asks, where it may be left out for want of room.
  mutating func asideReason(_ reason: Reason, in words: (Phrase) -> Phrase) {
    switch reason {
    case .said(let phrase): aside(words(phrase))
    case .stated(let ids): for id in ids { asideStatement(id, in: words) }
    }
  }

  /// The same on a line that stays.
  mutating func reason(
    _ reason: Reason, indent: Int, in words: (Phrase) -> Phrase = { $0 }
  ) {
    switch reason {
    case .said(let phrase): text(words(phrase), indent: indent)
    case .stated(let ids): for id in ids { statement(id, indent: indent, in: words) }
    }
  }

  /// A statement in words, with who says so or that nobody else does.
  mutating func spoken(_ id: StatementID) -> Spoken { context.statements[id].spoken(&self) }

  private mutating func spoken(_ id: StatementID, in words: (Phrase) -> Phrase) -> Spoken {
    let said = spoken(id)
    return Spoken(words: words(said.words), evidence: said.evidence)
  }

  private func row(of spoken: Spoken, _ row: (String) -> Row) -> Row {
    row(context.say(spoken.words)).with(spoken.evidence, context.language)
  }
}

extension StatedLine {
  /// The line in words, with who says it or that nobody else does.
  func spoken(_ page: inout PageWriter) -> Spoken {
    if let statement { return page.spoken(statement, \.phrase) }
    return Spoken(words: words.phrase, evidence: .ours)
  }
}

extension Context {
  /// A statement where there is no page that could say who says it: hearsay is said as such, and what limits it.
  package func statement(_ id: StatementID) -> Phrase {
    let line = statements[id]
    return line.statement.map { said($0.fact, $0.value.phrase) } ?? line.words.phrase
  }
}
