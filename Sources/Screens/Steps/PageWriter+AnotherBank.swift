import CardJourney
import CityGuide
import Terminal

/// What a place says of another bank: it stands wherever the way to the new card does.
extension PageWriter {
  /// The order of the place, and what else is said of a change of bank, what may be relied on first.
  ///
  /// Nothing where the bank cannot change; where it may, but was not said to, only what is known.
  mutating func anotherBank(indent: Int) {
    guard context.answers.mayChangeBank, let query = context.query else { return }
    let label = Phrase("换银行", "Another bank")
    let order = query.decision(about: .bankChangeOrder).answer
    if let order { fact(order, indent: indent, label: label, order.phrase()) }
    // The order is what the same source says in words.
    let said = query.facts(about: .bankChange, for: .exchange).filter {
      $0.sources != order?.sources
    }
    let best = said.filter { $0.reliability == said.first?.reliability }
    for known in best.prefix(3) { fact(known, indent: indent, label: label, known.phrase()) }
    guard context.answers.changesBank, order == nil, said.first?.reliability != .answer else {
      return
    }
    text(
      Phrase(
        "换银行没有查到官方规定：能不能换、旧账户先销还是后销，去之前问 12333 和两家银行（按 p）。",
        "No official word on another bank: ask 12333 and both banks first whether you may, and which account ends when (p)."
      ), indent: indent)
  }

  /// The same under a heading of its own.
  mutating func anotherBankApart() {
    guard context.answers.changesBank, !context.hasNewCard else { return }
    blank()
    heading(Phrase("换银行的规矩", "Changing the bank"))
    anotherBank(indent: 3)
  }

  /// What of the old card ends before the bank changes.
  mutating func endingFirst(_ errand: Errand, _ trips: [Trip]) {
    if errand == .closeAccount {
      text(
        Phrase(
          "这里换银行，要先销旧账户再做新卡。每月打进来的钱，等这个月的到账以后再销。",
          "Here the old account is closed before the new card is made. Wait for this month's payment into it."
        ), indent: 7, style: .bold)
    } else {
      text(
        Phrase(
          "这里换银行，先注销旧卡的社保功能。从这时到新卡启用，看病用医保码。",
          "Here the old card's social side is ended first. Until the new card works, use the medical code for care."
        ), indent: 7, style: .bold)
    }
    if let trip = trips.first(where: { $0.errands == [errand] }) {
      for channel in trip.channels.prefix(1) {
        fact(channel, indent: 7, label: Phrase("在哪", "Where"), \.phrase)
      }
    }
    let paper = context.identityPapers
    text(
      Phrase("带\(paper.zh)和旧卡。", "Bring \(paper.en) and the old card."), indent: 7)
    anotherBank(indent: 7)
  }
}

extension [Step] {
  /// Whether one of them says how the bank is changed.
  var saysHowBankChanges: Bool {
    contains { step in
      switch step {
      case .apply, .endFirst: true
      default: false
      }
    }
  }
}
