import TestSupport

@testable import CardJourney

/// Something that must hold of every machine, in plain words.
struct Invariant: Sendable {
  let words: String
  /// The settings whose graphs it is held against.
  let settings: [Setting]
  /// Whether an arrow breaks it.
  let isBroken: @Sendable (Arrow) -> Bool

  private init(
    _ words: String, _ settings: [Setting], _ isBroken: @escaping @Sendable (Arrow) -> Bool
  ) {
    self.words = words
    self.settings = settings
    self.isBroken = isBroken
  }
}

/// One arrow of a graph with the shapes at its ends.
struct Arrow: Sendable {
  let machine: Machine
  let from: Shape
  let happening: Happening
  let to: Shape

  /// The rules that warn of it.
  var warnings: Set<Rule> {
    let journey = machine.representative(of: from)
    return Set(machine.refusals(of: happening, when: .unknown, in: journey).map(\.rule))
  }
}

extension Graph {
  /// The arrows that are happenings.
  var arrows: [Arrow] {
    edges.compactMap { edge in
      guard case .happened(let happening) = edge.move else { return nil }
      return Arrow(
        machine: machine, from: shapes[edge.from], happening: happening, to: shapes[edge.to])
    }
  }
}

// MARK: - The list

extension Invariant {
  /// All that holds of every arrow of every graph.
  static let everywhere: [Invariant] = oldCard + application + newCard + account

  private static func every(
    _ words: String, isBroken: @escaping @Sendable (Arrow) -> Bool
  ) -> Invariant {
    Invariant(words, Golden.allCases.map(\.setting) + [Setting(Setting.withAccount)], isBroken)
  }

  private static func when(
    _ setting: Setting, _ words: String, isBroken: @escaping @Sendable (Arrow) -> Bool
  ) -> Invariant {
    Invariant(words, [setting], isBroken)
  }

  private static let oldCard: [Invariant] = [
    every("A side that does not exist is left alone.") {
      $0.from.social == .none && $0.happening.side == .social
        || $0.from.account == .none && $0.happening.side == .bank
    },
    every("A card that is in hand is not reported lost.") {
      $0.happening.kind == .reported && $0.from.plastic == .inHand
    },
    every("A report is never replaced by a weaker one, nor a cancelled card reported.") {
      $0.happening.kind == .reported
        && ($0.happening.side == .social
          ? $0.from.social == .formal || $0.from.social == .cancelled
          : [.formal, .moved, .closed].contains($0.from.account))
    },
    every("Cancelled is final.") { $0.from.social == .cancelled && $0.to.social != .cancelled },
    every("Only a missing card is found.") {
      $0.happening == .found && $0.from.plastic != .missing
    },
    every("Only a card in hand is released, handed in or destroyed.") {
      [.released, .disposed].contains($0.happening.kind) && $0.from.plastic != .inHand
    },
    every("What lapses or is released was reported.") {
      switch $0.happening {
      case .lapsed(.social): $0.from.social != .temporary && $0.from.social != .lapsed
      case .lapsed(.bank): $0.from.account != .oral && $0.from.account != .lapsed
      case .released(.social): [.usable, .cancelled].contains($0.from.social)
      case .released(.bank): [.live, .moved, .closed].contains($0.from.account)
      default: false
      }
    },
    every("A release never comes after filing.") {
      $0.happening.kind == .released && $0.from.application != .none
        && $0.from.application != .refused
    },
    when(
      Golden.idDocumentLost.setting,
      "Without an identity document nothing formal is done."
    ) {
      guard !$0.from.hasNewIDDocument else { return false }
      if case .reported(_, .formal, _, _) = $0.happening { return true }
      return $0.happening.kind == .applied
    },
    when(Golden.lost.setting, "A formal report that cannot be taken back is warned of.") {
      guard case .reported(.social, .formal, _, _) = $0.happening else { return false }
      return !$0.warnings.contains(.formalIsReversible)
    },
    when(Golden.lost.setting, "A report while an application runs is warned of.") {
      $0.happening.kind == .reported && $0.happening.side == .social
        && ![.none, .refused, .strayed, .reclaimed, .collected].contains($0.from.application)
        && !$0.warnings.contains(.reportWhileNothingRuns)
    },
    when(
      Setting([.situation(.lost)], rules: .assumed { $0.lapse = .stated(.never) }),
      "A lapse where reports do not lapse is warned of."
    ) {
      $0.happening == .lapsed(.social) && !$0.warnings.contains(.reportHasATerm)
    },
    when(
      Setting([.situation(.upgrade)], rules: .assumed { $0.oldCardDies = .stated(.enabling) }),
      "Enabling that ends a card in use is warned of."
    ) {
      $0.happening == .enabled && $0.from.plastic == .inHand && $0.from.social == .usable
        && !$0.warnings.contains(.oldCardStopsNow)
    },
  ]

  private static let application: [Invariant] = [
    every("Nothing is filed while an application runs or a new card is there.") {
      $0.happening.kind == .applied && ($0.from.isRunning || $0.from.application == .collected)
    },
    every("An exchange needs the old card, or that it was handed in before.") {
      if case .applied(.exchange, _, _) = $0.happening {
        $0.from.plastic != .inHand && $0.from.plastic != .handedIn
      } else {
        false
      }
    },
    when(Golden.dataChanged.setting, "A changed record is corrected before a card is filed for.") {
      $0.happening.kind == .applied && !$0.from.recordIsCorrected
    },
    when(Golden.lost.setting, "Filing for a missing card without a formal report is warned of.") {
      guard case .applied(.reissue, _, _) = $0.happening else { return false }
      return $0.from.plastic == .missing && ![.formal, .cancelled].contains($0.from.social)
        && !$0.warnings.contains(.reportedBeforeFiling)
    },
    every("Only an open application is turned down or accepted.") {
      $0.happening.kind == .turnedDown && !$0.from.isRunning
        || $0.happening.kind == .accepted && $0.from.application.progress != 1
    },
    every("An application is withdrawn before the card is made.") {
      $0.happening == .withdrew && $0.from.application.progress != 1
    },
    every("A card is posted, laid ready or spoilt while it is made.") {
      [.posted, .ready, .makingFailed].contains($0.happening.kind)
        && $0.from.application.progress != 2
    },
    every("Only what was posted strays, and only what waits is taken back.") {
      $0.happening == .strayed && $0.from.application != .posted
        || $0.happening == .reclaimed && $0.from.application != .ready
    },
    every("A card is collected after it was made, or where it is made at once.") {
      $0.happening == .collected && $0.from.application.progress < 2
        && $0.from.application != .filedAtOnce
        || $0.happening == .collected && $0.from.application == .collected
    },
    every("Nothing goes back over filing, but for a withdrawal, a refusal or a lost card.") {
      $0.to.application.progress < $0.from.application.progress
        && ![.withdrew, .turnedDown, .strayed, .reclaimed, .handedBack].contains($0.happening.kind)
    },
  ]

  private static let newCard: [Invariant] = [
    every("Nothing is enabled, activated or tried before the new card is in hand.") {
      guard $0.machine.answers.situation != .accountOnly else {
        return $0.from.isRunning && ($0.to.enabling == .enabled || $0.to.activating == .active)
      }
      return ($0.to.enabling != .none || $0.to.activating != .none)
        && $0.to.application != .collected
    },
    every("A card that works is neither enabled again nor handed back.") {
      [.enabled, .handedBack].contains($0.happening.kind) && $0.from.enabling == .enabled
    },
    every("Once the new card works, the old one does not.") {
      $0.happening == .enabled && $0.to.social != .cancelled && $0.to.social != .none
    },
    every("A bank side in use is not left inactive.") {
      $0.from.activating == .active && $0.to.activating == .waived
    },
    when(
      Setting([.situation(.lost), .bankUse(.neverOpened), .person(.adult, .agent)]),
      "An agent is warned that only the holder activates the bank side."
    ) { $0.happening == .activated && !$0.warnings.contains(.holderInPersonForBank) },
    every("An accepted happening changes something; only a report and a failure may repeat.") {
      $0.from == $0.to && $0.happening.kind != .enablingFailed
        && !($0.happening.kind == .reported && $0.happening.isTemporaryReport)
    },
  ]

  private static let account: [Invariant] = [
    when(Setting(Setting.withAccount), "The old account is not closed while a payment hangs on it.")
    { $0.happening == .oldAccount(.closed) && $0.from.hasOpenBinding },
    when(Setting(Setting.withAccount), "A bank side that is paid into is not left inactive.") {
      $0.happening == .waivedBank && $0.from.hasOpenBinding
    },
    every("The balance moves when the new number is known.") {
      $0.happening == .oldAccount(.moved) && $0.from.activating != .active
        && $0.from.activating != .waived
    },
    every("A closed account stays closed.") {
      $0.from.account == .closed && $0.to.account != .closed
    },
  ]
}

extension Happening {
  /// The side of the old card that it speaks of.
  var side: Side? {
    switch self {
    case .reported(let side, _, _, _), .lapsed(let side), .released(let side): side
    case .cancelled: .social
    case .oldAccount: .bank
    default: nil
    }
  }

  /// Whether it is a report that lapses.
  fileprivate var isTemporaryReport: Bool {
    if case .reported(_, .temporary, _, _) = self { true } else { false }
  }
}

extension Shape {
  /// Whether an application is open.
  fileprivate var isRunning: Bool { (1...3).contains(application.progress) }
}

extension Shape.Paper {
  /// How far the new card is: 0 nowhere, 1 filed, 2 being made, 3 on its way, 4 in hand.
  fileprivate var progress: Int {
    switch self {
    case .none, .refused, .strayed, .reclaimed: 0
    case .filed, .filedAtOnce: 1
    case .making, .remaking: 2
    case .posted, .ready: 3
    case .collected: 4
    }
  }
}
