/// Local rules as words, each with the fact that states it: how an exported machine says what it
/// rests on.
///
///     temporary-lapse: 7 days, then released
extension LocalRules {
  /// One rule in words.
  package struct Line: Hashable, Sendable {
    /// Its name in the guides; for `agent-may` with the errand behind it.
    package let name: String
    /// Its value; `unknown` where nobody says and nothing is assumed.
    package let value: String
    /// The fact that states it; nil where it is assumed or unknown.
    package let fact: FactID?
  }

  /// Every rule in words, in the order in which the guides name them.
  package var lines: [Line] {
    [
      line("temporary-lapse", lapse, \.notation), line("bank-lapse", bankLapse, \.notation),
      line("formal-reversible", formalIsReversible, \.notation),
      line("one-temporary-serves-both", temporaryServesBoth, \.notation),
      line("one-formal-serves-both", formalServesBoth, \.notation),
      line("filing-needs", filingNeeds, \.rawValue), line("old-card-dies", oldCardDies, \.rawValue),
      line("old-card-handed-in", oldCardHandedIn, \.notation),
    ]
      + Errand.allCases.compactMap { errand in
        agentMay[errand].map { line("agent-may \(errand.rawValue)", $0, \.notation) }
      }
      + [
        line("enable-online", enableOnline, \.notation),
        line("number-stays", numberStays, \.notation),
      ]
      + Timer.allCases.map { line($0.ruleName, term(of: $0), \.notation) }
      + [line("bank-change-order", bankChangeOrder, \.notation)]
  }

  private func line<Value>(
    _ name: String, _ known: Known<Value>?, _ words: (Value) -> String
  ) -> Line {
    Line(name: name, value: known.map { words($0.value) } ?? "unknown", fact: known?.factID)
  }
}

extension Timer {
  fileprivate var ruleName: String {
    switch self {
    case .making: "making-time"
    case .pickUp: "collect-within"
    case .enabling: "enable-within"
    case .sync: "sync-time"
    case .paper: "paper-holds"
    case .renewalWindow: "renewal-window"
    case .claim: "claim-within"
    case .awayFiling: "away-filing-holds"
    case .oldAccount: "keep-old-account"
    }
  }
}

extension Lapse {
  /// The term, and what its end brings.
  fileprivate var notation: String {
    switch self {
    case .after(let span, let end): "\(span.notation), then \(end.rawValue)"
    case .never: "never"
    }
  }
}

extension BankChangeOrder {
  /// The errands in order: `close-account, exchange, enable, activate`.
  fileprivate var notation: String {
    errands.map(\.rawValue).joined(separator: ", ") + (isAfterPayday ? ", after payday" : "")
      + (beforeDay.map { ", before day \($0)" } ?? "")
  }
}

extension Span {
  /// The bounds and the unit: `7 days`, `3-5 workdays`.
  fileprivate var notation: String {
    (least == most ? "\(most)" : "\(least)-\(most)") + " \(unit.rawValue)"
  }
}

extension Bool {
  fileprivate var notation: String { self ? "yes" : "no" }
}
