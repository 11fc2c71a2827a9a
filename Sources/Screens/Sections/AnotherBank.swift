import CardJourney
import CityGuide
import Copy

/// What a place says of another bank: its order, and what else is said, what may be relied on first.
///
/// Nothing where the bank cannot change; where it may, but was not said to, only what is known.
struct AnotherBank: Section {
  let indent: Int

  func write(on page: inout PageWriter) {
    guard page.context.answers.mayChangeBank, let query = page.context.query else { return }
    let label = Phrase(\.anotherBank)
    let order = query.decision(about: .bankChangeOrder).answer
    if let order { page.fact(order, indent: indent, label: label, order.phrase()) }
    // The order is what the same source says in words.
    let said = query.facts(about: .bankChange, for: .exchange).filter {
      $0.sources != order?.sources
    }
    let best = said.filter { $0.reliability == said.first?.reliability }
    for known in best.prefix(3) { page.fact(known, indent: indent, label: label, known.phrase()) }
    guard page.context.answers.changesBank, order == nil, said.first?.reliability != .answer else {
      return
    }
    let (key, line) = (page.context.key("a"), page.context.statements.lines.cardOffice)
    page.text(
      Phrase { $0.askBeforeChangingBank(line: line, key: key($0)) }, indent: indent)
  }
}

/// The same under a heading of its own.
struct AnotherBankApart: Section {
  func write(on page: inout PageWriter) {
    guard page.context.answers.changesBank, !page.context.hasNewCard else { return }
    page.blank()
    page.heading(Phrase(\.rulesForChangingBank))
    page.add(AnotherBank(indent: 3))
  }
}
