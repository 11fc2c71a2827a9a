import CardJourney
import CityGuide
import Copy
import Terminal

/// The tracks, one line each.
struct Tracks: Section {
  func write(on page: inout PageWriter) {
    // Of a case that has not begun no track is known, not even that the account is live.
    guard page.context.answers.situation != nil else { return }
    let journey = page.context.journey
    let tasks = Set(page.context.tasks.map(\.kind))
    // Whoever is further on may have reported long ago: that it was not said is no state of the card.
    let isUnsaid = journey.plastic == .missing && journey.application.filing != nil
    // Of a card that somebody else may have "usable" and "live" would reassure.
    let unreported =
      journey.plastic == .missing
      ? isUnsaid ? Phrase(\.reportIsUnsaid) : Phrase(\.othersCanUseIt) : nil
    if journey.social != .none {
      let open = journey.social == .usable ? unreported : nil
      track(Phrase(\.oldCardSocialTrack), open ?? journey.social.phrase, &page)
    }
    if journey.account != .none {
      let open = journey.account == .live ? unreported ?? unasked(page.context) : nil
      track(Phrase(\.oldCardBankTrack), open ?? journey.account.phrase, &page)
    }
    guard page.context.answers.situation?.goal != .worksAgain || !journey.application.isCollected
    else {
      // The card in hand may be new or old, and of its bank side nothing is known but what was found.
      track(Phrase(\.cardInHandTrack), journey.enabling.phrase(page.context), &page)
      track(Phrase(\.careTrack), journey.access.phrase, &page)
      claims(&page)
      bindings(&page)
      return
    }
    // What the case does not have to do is not left undone.
    if tasks.contains(.apply) {
      if journey.social != .none || journey.account != .none { page.blank() }
      track(Phrase(\.applicationTrack), journey.application.phrase, &page)
    }
    // A card that is not there yet has no sides of which something could be said.
    if journey.enabling != .none {
      track(Phrase(\.newCardSocialTrack), journey.enabling.phrase(page.context), &page)
    }
    if journey.activating != .none {
      track(
        Phrase(\.newCardBankTrack),
        page.context.answers.needsBankSide || journey.activating != .inactive
          || page.context.answers.situation?.goal.errand == nil
          ? journey.activating.phrase
          : Phrase(\.childBankSideMayWait),
        &page)
    }
    // With a card that works nothing has to be arranged.
    if journey.access != .unarranged || !journey.enabling.isEnabled {
      track(Phrase(\.careTrack), journey.access.phrase, &page)
    }
    claims(&page)
    if tasks.contains(.payouts) { bindings(&page) }
  }

  /// Of a card that somebody else reported nobody knows yet whether the account is.
  private func unasked(_ context: Context) -> Phrase? {
    context.answers.situation == .blocked ? Phrase(\.askBankWhetherReported) : nil
  }

  private func claims(_ page: inout PageWriter) {
    let open = page.context.journey.claims.filter(\.value.state.isOpen).sorted { $0.key < $1.key }
    guard !open.isEmpty else { return }
    let states = open.map { number, claim in
      Phrase { $0.billWithState(number: number, state: claim.state.phrase($0)) }
    }
    track(
      Phrase(\.paidBillsTrack),
      states.joined(by: .semicolon), &page)
  }

  private func bindings(_ page: inout PageWriter) {
    guard page.context.answers.hasAccount || page.context.answers.payouts != nil else { return }
    guard let payouts = page.context.answers.payouts else {
      track(Phrase(\.paymentsTrack), Phrase(\.paymentsNotToldYet), &page)
      return
    }
    let states = BindingKind.onAccount.filter(payouts.contains).map { kind in
      let state = (page.context.journey.bindings[kind] ?? .open).phrase
      return Phrase { $0.nameThenState(name: kind.phrase($0), state: state($0)) }
    }
    track(
      Phrase(\.paymentsTrack),
      states.isEmpty
        ? Phrase(\.noPaymentsToMove)
        : states.joined(by: .semicolon), &page)
  }

  private func track(_ name: Phrase, _ state: Phrase, _ page: inout PageWriter) {
    page.row(Row(text: page.context.say(name), tail: page.context.say(state), indent: 1))
  }
}
