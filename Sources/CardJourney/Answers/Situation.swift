/// What brought the person here.
package enum Situation: String, CaseIterable, Hashable, Sendable {
  case lost
  case stolen
  case damaged
  case expiring
  case upgrade
  case dataChanged = "data-changed"
  case firstIssue = "first-issue"
  case accountOnly = "account-only"
  /// The card in hand is refused at a desk, new or in use for years.
  case refused
  /// The card in hand is shown as 挂失 or 注销, and its holder reported nothing.
  case blocked
  /// The bank on the card is to be another one.
  case bankChange = "bank-change"
  /// A new card is in hand, and neither side of it works yet.
  case toActivate = "to-activate"
  /// A card was made and never collected: it lies there, or was taken back.
  case uncollected
  /// A payment to the number of before came back.
  case bounced

  /// What has to be reached before the case is done.
  package var goal: Goal {
    switch self {
    case .lost, .stolen, .blocked: .afterLoss
    case .damaged, .expiring, .upgrade, .dataChanged, .bankChange: .exchange
    case .firstIssue, .toActivate, .uncollected: .firstIssue
    case .accountOnly, .bounced: .accountOnly
    case .refused: .worksAgain
    }
  }
}

/// What "everything works again" means for a situation.
package enum Goal: String, CaseIterable, Hashable, Sendable {
  /// A card is gone or blocked: a new one working, or the old one in hand and released.
  case afterLoss = "after-loss"
  /// The old card is there and is replaced.
  case exchange
  /// There never was a card here.
  case firstIssue = "first-issue"
  /// The card works; only the account behind it has another number.
  case accountOnly = "account-only"
  /// The card in hand was refused at a desk and has to be accepted there.
  case worksAgain = "works-again"

  /// The errand that brings a new card under this goal; nil where none is needed.
  package var errand: Errand? {
    switch self {
    case .afterLoss: .reissue
    case .exchange: .exchange
    case .firstIssue: .firstIssue
    case .accountOnly, .worksAgain: nil
    }
  }
}
