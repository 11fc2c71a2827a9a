/// A journey without what it carries: what the guards on the main tracks can tell apart.
///
/// Two journeys of one shape allow the same happenings and go to the same shapes, so a few thousand
/// shapes stand for all journeys. Bindings are one bit; claims, access and official words are left
/// out, since no main track reads them. Dates are left out but for one: whether a temporary report's
/// term is over.
package struct Shape: Hashable, Sendable {
  /// The social side of the old card.
  package enum Social: String, CaseIterable, Hashable, Sendable {
    case none, usable, temporary, lapsed, formal, cancelled
  }

  /// The account behind the old card.
  package enum Account: String, CaseIterable, Hashable, Sendable {
    case none, live, oral, lapsed, formal, moved, closed
  }

  /// The application; one for a card made at once is apart, since it can be collected unaccepted.
  package enum Paper: String, CaseIterable, Hashable, Sendable {
    case none, filed
    case filedAtOnce = "filed-at-once"
    case refused
    /// Turned down for what the insured person's record says.
    case refusedRecord = "refused-record"
    /// Turned down for the state of the old card.
    case refusedCardState = "refused-card-state"
    case making, remaking, posted, strayed
    case strayedVoid = "strayed-void"
    case ready, reclaimed, collected
  }

  /// The social side of the new card.
  package enum Enabled: String, CaseIterable, Hashable, Sendable {
    case none, sealed, failing, enabled
  }

  /// The bank side of the new card.
  package enum Activated: String, CaseIterable, Hashable, Sendable {
    case none, inactive, active, waived
  }

  package var plastic: OldPlastic
  /// Its social side, lapses presumed.
  package var social: Social
  /// Its account, lapses presumed.
  package var account: Account
  package var application: Paper
  /// The new card's social side.
  package var enabling: Enabled
  /// The new card's bank side.
  package var activating: Activated
  /// What was noted, as far as it matters.
  package var notes: Set<Note>
  /// Whether a payment known to hang on the old number has not been moved.
  package var hasOpenBinding: Bool
}

// MARK: - Names

extension Shape {
  /// A stable name: the six tracks in order, `none` as a dash, then what is noted beside them.
  ///
  ///     missing.temporary.oral.making.-.-
  package var name: String {
    let notes =
      Note.allCases.filter(notes.contains).map(\.rawValue)
      + (hasOpenBinding ? ["open-bindings"] : [])
    return tracks.map { $0.state == "none" ? "-" : $0.state }.joined(separator: ".")
      + notes.map { "+" + $0 }.joined()
  }

  /// The tracks with their states, in order.
  var tracks: [(track: Track, state: String)] {
    [
      (.plastic, plastic == .never ? "none" : plastic.rawValue), (.social, social.rawValue),
      (.account, account.rawValue), (.application, application.rawValue),
      (.enabling, enabling.rawValue), (.activating, activating.rawValue),
    ]
  }
}
