/// In which order a place has the bank on the card changed.
package struct BankChangeOrder: Hashable, Sendable {
  /// The errands, first to last; exactly one of them files for the new card.
  package let errands: [Errand]
  /// Whether it begins once the month's payment has arrived.
  package let isAfterPayday: Bool
  /// The day of the next month before which all of it is done; nil where none is named.
  package let beforeDay: Int?

  /// The errands that an order can name.
  package static let nameable: [Errand] = [
    .cancelCard, .closeAccount, .exchange, .collect, .enable, .activate,
  ]

  /// An order; nil where an errand cannot be named, comes twice, or none files for the new card.
  package init?(_ errands: [Errand], isAfterPayday: Bool = false, beforeDay: Int? = nil) {
    guard errands.allSatisfy(BankChangeOrder.nameable.contains), errands.contains(.exchange),
      Set(errands).count == errands.count, beforeDay.map((1...31).contains) ?? true
    else { return nil }
    self.errands = errands
    self.isAfterPayday = isAfterPayday
    self.beforeDay = beforeDay
  }

  private init(usual errands: [Errand]) {
    self.errands = errands
    isAfterPayday = false
    beforeDay = nil
  }

  /// What is taken where no place says: the old account outlives the filing.
  package static let usual = BankChangeOrder(
    usual: [.exchange, .enable, .activate, .closeAccount])

  /// What of the old card ends before the new one is filed for, in order.
  package var endsFirst: [Errand] { Array(errands.prefix { $0 != .exchange }) }
}

extension Answers {
  /// Whether the bank may change with the card; the third generation leaves whoever has an account the choice.
  package var mayChangeBank: Bool {
    situation == .bankChange || situation == .upgrade && hasAccount
  }

  /// Whether the bank changes with the card.
  package var changesBank: Bool {
    guard mayChangeBank else { return false }
    return situation == .bankChange || newBank != nil && newBank != bank
  }
}

extension LocalRules {
  /// Whether the old account may be closed before its payments have another: with another bank there is no
  /// other way where a place orders it so, or nobody says how it is done.
  func mayCloseFirst(for answers: Answers) -> Bool {
    answers.changesBank && bankChangeOrder.factID == nil
      || endsFirst(for: answers).contains(.closeAccount)
  }

  /// What of the old card this case ends before it files, by the order of the place; empty where none states
  /// one.
  package func endsFirst(for answers: Answers) -> [Errand] {
    answers.mayChangeBank && bankChangeOrder.factID != nil ? bankChangeOrder.value.endsFirst : []
  }
}
