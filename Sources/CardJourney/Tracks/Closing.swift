/// How a case ended.
package enum Outcome: String, CaseIterable, Hashable, Sendable {
  case done
  case foundAgain = "found-again"
  case notNeeded = "not-needed"
  case handedOver = "handed-over"
  case holderDied = "holder-died"
  case givenUp = "given-up"
}

/// The word an official screen shows for a card's state.
package enum OfficialWord: String, CaseIterable, Hashable, Sendable {
  /// 正常
  case normal
  /// 封存: made, not yet enabled.
  case sealed
  /// 挂失, temporary or formal.
  case reportedLost = "reported-lost"
  /// 注销
  case cancelled
  /// 锁定: too many wrong passwords.
  case locked
  /// 制卡中
  case making
  /// 银行网点签收: the outlet has the card and hands it out.
  case ready
  /// 制卡失败
  case makingFailed = "making-failed"
  /// 查不到
  case notFound = "not-found"
}

extension OfficialWord {
  /// The card that it speaks of: a word of an application speaks of the new card, any other of that one.
  package func card(orElse card: CardAge) -> CardAge {
    switch self {
    case .making, .ready, .makingFailed: .new
    case .normal, .sealed, .reportedLost, .cancelled, .locked, .notFound: card
    }
  }
}

/// Which of the two cards a word was seen for.
package enum CardAge: String, CaseIterable, Hashable, Sendable {
  case old
  case new
}

/// A word seen on an official screen, and when.
package struct Sighting: Hashable, Sendable {
  package var word: OfficialWord
  package var when: When

  package init(_ word: OfficialWord, when: When) {
    self.word = word
    self.when = when
  }
}

/// How a case stands as a whole.
package enum Closing: Hashable, Sendable {
  case open
  case closed(Outcome)
}
