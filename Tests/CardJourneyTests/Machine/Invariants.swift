import TestSupport

@testable import CardJourney

// What must hold of every machine, in plain words: first of all graphs, then of single journeys.

extension Invariant {
  /// All that holds of every arrow of every graph.
  static let everywhere: [Invariant] = oldCard + application + newCard + account + targets

  /// What each happening has to bring about, whatever stood before: held against every graph.
  private static let targets: [Invariant] = [
    every("A report stands once it was made, and is as strong as it was said to be.") {
      switch $0.happening {
      case .reported(.social, .temporary, _, _): $0.to.social != .temporary
      case .reported(.social, .formal, _, _): $0.to.social != .formal
      case .reported(.bank, .temporary, _, _): $0.to.account != .oral
      case .reported(.bank, .formal, _, _): $0.to.account != .formal
      default: false
      }
    },
    every("What lapsed or was released works again.") {
      switch $0.happening {
      case .lapsed(.social), .released(.social): $0.to.social != .usable
      case .lapsed(.bank), .released(.bank): $0.to.account != .live
      default: false
      }
    },
    every("What was found, handed in, destroyed or cancelled is so.") {
      switch $0.happening {
      case .found: $0.to.plastic != .inHand
      case .disposed(.handedIn): $0.to.plastic != .handedIn
      case .disposed(.destroyed): $0.to.plastic != .destroyed
      case .cancelled: $0.to.social != .cancelled
      case .oldAccount(.moved): $0.to.account != .moved
      case .oldAccount(.closed): $0.to.account != .closed
      default: false
      }
    },
    every("An application stands where the last news put it.") {
      guard let expected = $0.happening.paper else { return false }
      return !expected.contains($0.to.application)
    },
    every("The new card is as it was said to be.") {
      switch $0.happening {
      case .collected: $0.to.enabling != .sealed || $0.to.activating != .inactive
      case .enabled: $0.to.enabling != .enabled
      // What fails at the bank leaves a social side that works.
      case .enablingFailed(let symptom) where symptom.side == .bank && $0.from.enabling == .enabled:
        $0.to.enabling != .enabled || $0.to.activating != .inactive
          || $0.to.notes.contains(.settledAtDesk)
      case .enablingFailed: $0.to.enabling != .failing || $0.to.notes.contains(.settledAtDesk)
      case .settledAtDesk: $0.to.enabling != .enabled || !$0.to.notes.contains(.settledAtDesk)
      case .activated: $0.to.activating != .active
      case .waivedBank: $0.to.activating != .waived
      case .handedBack, .applied: $0.to.enabling != .none || $0.to.activating != .none
      default: false
      }
    },
    every("A paper that was got or put right is there.") {
      switch $0.happening {
      case .gotIDDocument: !$0.to.notes.contains(.newIDDocument)
      case .recordCorrected:
        !$0.to.notes.contains(.recordCorrected)
          && ($0.from.application == .refusedRecord || $0.machine.answers.situation == .dataChanged)
      default: false
      }
    },
    every("Nothing is noted but what was said.") {
      !$0.to.notes.subtracting($0.from.notes)
        .isSubset(of: [$0.happening.note].compactMap(\.self))
    },
    every("One side's news leaves the other side alone, unless one report serves both.") {
      guard $0.machine.circumstances.rules == .assumed else { return false }
      return $0.happening.side == .social && $0.from.account != $0.to.account
        || $0.happening.side == .bank && $0.from.social != $0.to.social
    },
  ]

  /// Those that can be held against single arrows of any setting.
  static let onTargets: [Invariant] = everywhere.filter { $0.settings.count > 1 }

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
      $0.happening.kind == .released
        && ![.none, .refused, .refusedRecord, .refusedCardState].contains($0.from.application)
    },
    when(
      Golden.idDocumentLost.setting,
      "Without an identity document nothing formal is done."
    ) {
      guard !$0.from.notes.contains(.newIDDocument) else { return false }
      if case .reported(_, .formal, _, _) = $0.happening { return true }
      return $0.happening.kind == .applied
    },
    when(Golden.lost.setting, "A formal report that cannot be taken back is warned of.") {
      guard case .reported(.social, .formal, _, _) = $0.happening else { return false }
      return !$0.warnings.contains(.formalIsReversible)
    },
    when(Golden.lost.setting, "A report while an application runs is warned of.") {
      $0.happening.kind == .reported && $0.happening.side == .social
        && $0.from.isRunning && !$0.warnings.contains(.reportWhileNothingRuns)
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
      $0.happening.kind == .applied && !$0.from.notes.contains(.recordCorrected)
    },
    when(Golden.lost.setting, "Filing for a missing card without a formal report is warned of.") {
      guard case .applied(.reissue, _, _) = $0.happening else { return false }
      return $0.from.plastic == .missing && ![.formal, .cancelled].contains($0.from.social)
        && !$0.warnings.contains(.reportedBeforeFiling)
    },
    every("Where only the account changed and the card works, none is applied for.") {
      $0.machine.answers.situation == .accountOnly && $0.happening.kind == .applied
        && $0.from.application == .none && $0.from.enabling == .enabled
    },
    every("A refused card is replaced only after it was handed back.") {
      $0.machine.answers.situation == .refused && $0.happening.kind == .applied
        && $0.from.application == .collected
    },
    every("Data an application was turned down for is corrected before the next one.") {
      $0.happening.kind == .applied && $0.from.application == .refusedRecord
        && !$0.from.notes.contains(.recordCorrected)
    },
    when(
      Setting(
        [.situation(.lost), .bankUse(.neverOpened)],
        rules: .assumed { $0.filingNeeds = .stated(.nothing) }),
      "After a refusal for the card's state, filing without a formal report is warned of."
    ) {
      guard case .applied(.reissue, _, _) = $0.happening else { return false }
      return $0.from.application == .refusedCardState
        && $0.from.plastic == .missing && ![.formal, .cancelled].contains($0.from.social)
        && !$0.warnings.contains(.reportedBeforeFiling)
    },
    every("Only an open application is turned down; one that strayed may be accepted again.") {
      $0.happening.kind == .turnedDown && !$0.from.isRunning
        || $0.happening.kind == .accepted && $0.from.application.progress != 1
          && ![.strayed, .strayedVoid].contains($0.from.application)
    },
    every("Only a card that strayed is voided, once, and filing before that is warned of.") {
      $0.happening == .parcelVoided && $0.from.application != .strayed
        || $0.happening.kind == .applied && $0.from.application == .strayed
          && !$0.warnings.contains(.parcelIsVoid)
    },
    every("An application is withdrawn before the card is made.") {
      $0.happening == .withdrew && $0.from.application.progress != 1
    },
    every("A card is posted, laid ready or spoilt while it is made.") {
      [.posted, .ready, .makingFailed].contains($0.happening.kind)
        && $0.from.application.progress != 2
    },
    every("Only what was posted strays; what waits, or was never enabled, is taken back.") {
      $0.happening == .strayed && $0.from.application != .posted
        || $0.happening == .reclaimed && $0.from.application != .ready
          && ($0.from.application != .collected || $0.from.enabling == .enabled)
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
    every("Once the new card works, the old one does not, unless another province issued it.") {
      $0.happening == .enabled && $0.to.social != .cancelled && $0.to.social != .none
        && !$0.machine.answers.leavesCardElsewhere
    },
    when(Golden.moved.setting, "Nothing done for the new card ends a card of another province.") {
      $0.from.social != .cancelled && $0.to.social == .cancelled && $0.happening != .cancelled
    },
    every("A bank side in use is not left inactive.") {
      $0.from.activating == .active && $0.to.activating == .waived
    },
    when(
      Setting([.situation(.lost), .bankUse(.neverOpened), .person(.adult, .agent)]),
      "An agent is warned that only the holder activates the bank side."
    ) { $0.happening == .activated && !$0.warnings.contains(.holderInPersonForBank) },
    every("What is accepted changes something, but for a report, a failure or a correction.") {
      $0.from == $0.to && ![.enablingFailed, .recordCorrected].contains($0.happening.kind)
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

extension LogicInvariant {
  /// One for every rule that speaks outside the main tracks, or only of days.
  static let all: [LogicInvariant] = [
    LogicInvariant(
      words: "A closed case takes nothing.", rule: .caseIsOpen, happening: .found,
      before: [.closed(.givenUp)]),
    LogicInvariant(
      words: "An open case is not reopened.", rule: .caseIsOpen, happening: .reopened),
    LogicInvariant(
      words: "A case is not reopened after the holder's death.", rule: .caseIsOpen,
      happening: .reopened, before: [.closed(.holderDied)]),
    LogicInvariant(
      words: "Nothing has happened tomorrow.", rule: .notInTheFuture, happening: .found,
      when: .on(Day.sample.adding(days: 1), at: nil)),
    LogicInvariant(
      words: "Nothing has happened later today.", rule: .notInTheFuture, happening: .found,
      when: .on(.sample, at: 1200)),
    LogicInvariant(
      words: "No report lapses before it is made.", rule: .dayCanBe,
      happening: .reported(
        .social, .temporary, .telephone, lapses: Day.sample.adding(days: -1)),
      when: .on(.sample, at: nil)),
    LogicInvariant(
      words: "No report lapses decades later.", rule: .dayCanBe,
      happening: .reported(
        .bank, .temporary, .telephone, lapses: Day.sample.adding(months: 12 * 31))),
    LogicInvariant(
      words: "Nothing has happened decades ago.", rule: .dayCanBe, happening: .found,
      when: .on(Day.sample.adding(months: -12 * 31), at: nil)),
    LogicInvariant(
      words: "Nothing is collected before it was filed.", rule: .notBeforeItsCause,
      happening: .collected, when: .on(Day.sample.adding(days: -3), at: nil),
      before: [.applied(.reissue, .window, .pickUp), .accepted(promised: nil)], daysAgo: 2),
    LogicInvariant(
      words: "Nothing is released before it was reported.", rule: .notBeforeItsCause,
      happening: .released(.social), when: .before(Day.sample.adding(days: -2)),
      before: [.reported(.social, .temporary, .app, lapses: nil), .found], daysAgo: 2),
    LogicInvariant(
      words: "A case is not done while something is left.", rule: .outcomeFits,
      happening: .closed(.done)),
    LogicInvariant(
      words: "A card that is missing was not found again.", rule: .outcomeFits,
      happening: .closed(.foundAgain)),
    LogicInvariant(
      words: "A claim that does not exist takes no step.", rule: .claimTakesThisStep,
      happening: .claim(1, .filed)),
    LogicInvariant(
      words: "A claim is filed before it is paid.", rule: .claimTakesThisStep,
      happening: .claim(1, .paid), before: [.paidInFull]),
    LogicInvariant(
      words: "A binding that was moved is not moved again.", rule: .changesSomething,
      happening: .binding(.medicalCode, .confirmed), before: [.binding(.medicalCode, .confirmed)]),
    LogicInvariant(
      words: "A binding moves to a number that is known.", rule: .newNumberKnown,
      happening: .binding(.pension, .moved)),
    LogicInvariant(
      words: "An official word that cannot be is warned of.", rule: .statusAgrees,
      happening: .sawStatus(.normal, .old),
      before: [.reported(.social, .formal, .window, lapses: nil)]),
    LogicInvariant(
      words: "Where only the account changed no card is applied for.", rule: .newCardIsMeant,
      happening: .applied(.reissue, .window, .pickUp), answers: [.situation(.accountOnly)]),
    LogicInvariant(
      words: "A card is not exchanged long before it expires.", rule: .renewalWindowIsOpen,
      happening: .applied(.exchange, .window, .pickUp),
      answers: [.situation(.expiring), .expiry(Day.sample.adding(days: 61))]),
    LogicInvariant(
      words: "A card that was lost in the post is void before another is filed for.",
      rule: .parcelIsVoid, happening: .applied(.reissue, .window, .pickUp),
      before: [.applied(.reissue, .window, .post), .accepted(promised: nil), .posted, .strayed]),
    LogicInvariant(
      words: "Where a place says that nobody else may do it, an agent is warned.",
      rule: .agentIsAllowed, happening: .applied(.reissue, .window, .pickUp),
      answers: [.situation(.lost), .person(.adult, .agent)],
      rules: .assumed { $0.agentMay[.reissue] = .stated(false) }),
    LogicInvariant(
      words: "For a child a guardian acts.", rule: .guardianForMinor,
      happening: .applied(.reissue, .window, .pickUp),
      answers: [.situation(.lost), .person(.minor, .agent)]),
    LogicInvariant(
      words: "A formal report is made where the card was issued.", rule: .doneWhereIssued,
      happening: .reported(.social, .formal, .app, lapses: nil),
      answers: [.situation(.lost), .away(.otherProvince)]),
    LogicInvariant(
      words: "Where the account is closed first, this month's payment comes before.",
      rule: .closedAfterPayday, happening: .oldAccount(.closed), answers: anotherBank,
      rules: .assumed { $0.bankChangeOrder = .stated(.sample) }),
    LogicInvariant(
      words: "What ends first where the bank changes has ended before the card is applied for.",
      rule: .oldSideEndsFirst, happening: .applied(.exchange, .window, .pickUp),
      answers: anotherBank, rules: .assumed { $0.bankChangeOrder = .stated(.sample) }),
    LogicInvariant(
      words: "The old account is not closed right after the new one works.",
      rule: .oldAccountKeptAWhile, happening: .oldAccount(.closed),
      answers: [.situation(.lost), .bankUse(.opened), .payouts([.pension])],
      before: [
        .applied(.reissue, .window, .atOnce), .collected, .activated, .binding(.pension, .moved),
      ]),
  ]

  private static let anotherBank: [Answer] = [
    .situation(.bankChange), .bankUse(.opened), .payouts([.pension]),
  ]
}
