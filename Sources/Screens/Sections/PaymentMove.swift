import CardJourney
import CityGuide
import Copy
import Terminal

/// Who moves a payment, where, and what to bring; of one that came back, who pays it again.
struct PaymentMove: Section {
  let kind: BindingKind
  let trips: [Trip]

  func write(on page: inout PageWriter) {
    if page.context.journey.bindings[kind] == .broken {
      page.statement(kind.whenBounced, indent: 7, style: .bold)
    }
    page.statement(kind.advice, indent: 7)
    guard let query = page.context.query?.moving([kind]) else { return }
    // What names no money is said of an office's.
    let known = query.channels(for: .changePayout).filter {
      kind.payer?.isOffice == true || !$0.scope.bindings.isEmpty
    }
    for channel in known.asReliableAsFirst.prefix(2) {
      page.fact(channel, indent: 7, label: Phrase(\.whereToGo), \.phrase)
    }
    if let trip = trips.first(where: { $0.money.contains(kind) }) {
      page.add(PapersToBring(trip: trip))
    }
    for note in query.notes(for: .changePayout)
    where note.reliability == .answer && !note.scope.bindings.isEmpty {
      page.fact(note, indent: 7, \.phrase)
    }
  }
}
