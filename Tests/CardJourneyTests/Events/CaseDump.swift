@testable import CardJourney

/// Where a case stands, in words that do not depend on how the types are built: what the golden logs
/// are compared with.
struct CaseDump {
  let `case`: Case
  let circumstances: Circumstances

  var text: String {
    sections.filter { !$0.lines.isEmpty }.map(\.text).joined(separator: "\n") + "\n"
  }

  private var sections: [Section] {
    let takenBack = `case`.retracted.sorted().map(String.init).joined(separator: " ")
    return [
      Section("today", ["\(circumstances.today)"]),
      Section("answers", `case`.answers.all.map { $0.words.joined(separator: " ") }),
      Section("journey", `case`.journey.lines),
      Section("ticks", `case`.ticks.map(\.words).sorted()),
      Section(
        "told",
        `case`.heard.values.map { "\($0.when.notation) \($0.told.words.joined(separator: " "))" }
          .sorted()),
      Section("reminders", `case`.reminders.map { "\($0.key) \($0.value)" }.sorted()),
      Section("taken back", takenBack.isEmpty ? [] : [takenBack]),
      Section("unmet", `case`.unmet(in: circumstances).map(\.words)),
      Section("steps", `case`.steps(in: circumstances).map(\.key)),
    ]
  }
}

/// A heading and the lines below it.
private struct Section {
  let name: String
  let lines: [String]

  init(_ name: String, _ lines: [String]) {
    self.name = name
    self.lines = lines
  }

  var text: String { ([name] + lines.map { "  " + $0 }).joined(separator: "\n") }
}

// MARK: - Journey

extension Journey {
  fileprivate var lines: [String] {
    let tracks = [
      "plastic \(plastic.rawValue)", "social \(social.words)", "account \(account.words)",
      "application \(application.words)", "enabling \(enabling.words)",
      "activating \(activating.words)", "access \(access.words)",
    ]
    let noted = Note.allCases.filter(notes.contains).map(words)
    return tracks + bindingLines + claimLines + noted + sightingLines
      + Rule.allCases.filter(cautions.contains).map { "caution \($0.rawValue)" }
      + ["closing \(closing.words)"]
  }

  private func words(_ note: Note) -> String {
    switch note {
    case .settledAtDesk: "settled at a desk"
    case .newIDDocument:
      "id-document " + (idDocument.map { $0.document.rawValue + until($0.until) } ?? "?")
    case .recordCorrected: "record corrected"
    case .policeTold: "police know"
    }
  }

  private var bindingLines: [String] {
    BindingKind.allCases.compactMap { kind in
      bindings[kind].map { "binding \(kind.rawValue) \($0.rawValue)" }
    }
  }

  private var claimLines: [String] {
    claims.keys.sorted().compactMap { number in
      claims[number].map { "claim \(number) \($0.state.rawValue) \($0.paid.notation)" }
    }
  }

  private var sightingLines: [String] {
    CardAge.allCases.compactMap { card in
      seen[card].map { "seen \(card.rawValue) \($0.word.rawValue) \($0.when.notation)" }
    }
  }
}

extension OldSocial {
  fileprivate var words: String {
    switch self {
    case .none: "none"
    case .usable: "usable"
    case .temporary: "temporary" + (report?.words ?? "")
    case .formal: "formal" + (report?.words ?? "")
    case .cancelled: "cancelled"
    }
  }
}

extension OldAccount {
  fileprivate var words: String {
    switch self {
    case .none: "none"
    case .live: "live"
    case .oral: "oral" + (report?.words ?? "")
    case .formal: "formal" + (report?.words ?? "")
    case .moved: "moved"
    case .closed: "closed"
    }
  }
}

extension Report {
  fileprivate var words: String {
    " \(made.notation) \(channel?.rawValue ?? "unknown")" + (lapses.map { " lapses \($0)" } ?? "")
  }
}

extension Application {
  fileprivate var words: String {
    let words =
      [filing.map { "\($0.errand.rawValue) \($0.channel?.rawValue ?? "unknown")" }]
      + [filing.map { "\($0.delivery.rawValue) filed \($0.filed.notation)" }, detail]
    return ([name] + words.compactMap(\.self)).joined(separator: " ")
  }

  private var name: String {
    switch self {
    case .none: "none"
    case .filed: "filed"
    case .refused: "refused"
    case .making: "making"
    case .remaking: "remaking"
    case .posted: "posted"
    case .strayed: "strayed"
    case .ready: "ready"
    case .reclaimed: "reclaimed"
    case .collected: "collected"
    }
  }

  /// What the state carries beside the filing.
  private var detail: String? {
    switch self {
    case .refused(let reason, _): reason.rawValue
    case .making(_, let promised): promised.map { "promised \($0)" }
    case .strayed(_, let isVoid): isVoid ? "void" : nil
    case .ready(_, let since, let last): "since \(since.notation)" + until(last)
    case .collected(_, let when): "collected \(when.notation)"
    case .none, .filed, .remaking, .posted, .reclaimed: nil
    }
  }
}

extension Enabling {
  fileprivate var words: String {
    switch self {
    case .none: "none"
    case .sealed: "sealed"
    case .failing(let symptom, let since): "failing \(symptom.rawValue) \(since.notation)"
    case .enabled(let when): "enabled \(when.notation)"
    }
  }
}

extension Activating {
  fileprivate var words: String {
    switch self {
    case .none: "none"
    case .inactive: "inactive"
    case .active(let when): "active \(when.notation)"
    case .waived: "waived"
    }
  }
}

extension Access {
  fileprivate var words: String {
    switch self {
    case .unarranged: "unarranged"
    case .arranged(let kind, let since, let last):
      "arranged \(kind.rawValue) \(since.notation)" + until(last)
    case .refused(let kind): "refused \(kind.rawValue)"
    }
  }
}

/// A last day, where one was named.
private func until(_ day: Day?) -> String { day.map { " until \($0)" } ?? "" }

extension Closing {
  fileprivate var words: String {
    switch self {
    case .open: "open"
    case .closed(let outcome): "closed \(outcome.rawValue)"
    }
  }
}

// MARK: - What is left

extension RequirementKey {
  fileprivate var words: String { "\(document) \(whose) \(isCopy ? "copy" : "original")" }
}

extension Unmet {
  fileprivate var words: String {
    switch self {
    case .newCard: "new-card"
    case .enable: "enable"
    case .activate: "activate"
    case .settleAtDesk: "settle-at-desk"
    case .cancelOldCard: "cancel-old-card"
    case .release(let side): "release \(side.rawValue)"
    case .oldAccount: "old-account"
    case .payouts: "payouts"
    case .binding(let kind): "binding \(kind.rawValue)"
    case .claim(let number): "claim \(number)"
    case .caution(let rule): "caution \(rule.rawValue)"
    }
  }
}
