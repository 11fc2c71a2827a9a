extension Step {
  /// A stable word for the step, for programs and for logs of tests; never changes once shipped.
  package var key: String {
    switch self {
    case .report(let side, let kind): "report-\(side.rawValue)-\(kind.rawValue)"
    case .replaceIDDocument: "replace-id-document"
    case .tellPolice: "tell-police"
    case .correctRecord: "correct-record"
    case .apply(let errand): "apply-\(errand.rawValue)"
    case .awaitCard: "await-card"
    case .collect: "collect"
    case .release(let side): "release-\(side.rawValue)"
    case .enable: "enable"
    case .activate: "activate"
    case .settleAtDesk: "settle-at-desk"
    case .voidParcel: "void-parcel"
    case .cancelOldCard: "cancel-old-card"
    case .endFirst(let errand): "end-first-\(errand.rawValue)"
    case .tellPayouts: "tell-payouts"
    case .bind(let kind): "bind-\(kind.rawValue)"
    case .endOldAccount: "end-old-account"
    case .followClaim(let number): "follow-claim-\(number)"
    case .clear(let rule): "clear-\(rule.rawValue)"
    case .finish: "finish"
    }
  }
}

extension ObligationKind {
  /// A stable word for the duty; never changes once shipped.
  package var key: String {
    switch self {
    case .report(let side): "report-\(side.rawValue)"
    case .renewReport(let side): "renew-report-\(side.rawValue)"
    case .askProgress: "ask-progress"
    case .askForPaper: "ask-for-paper"
    case .complain: "complain"
    case .collectionLimit: "collection-limit"
    case .collect: "collect"
    case .enable: "enable"
    case .activate: "activate"
    case .fileClaim(let number): "file-claim-\(number)"
    case .formalBeforeLapse: "formal-before-lapse"
    case .voidParcel: "void-parcel"
    case .retryAfterSync: "retry-after-sync"
    case .awaitRenewalWindow: "await-renewal-window"
    case .exchangeBeforeExpiry: "exchange-before-expiry"
    case .changeBank: "change-bank"
    case .moveAfterPayday(let kind): "move-after-payday-\(kind.rawValue)"
    case .keepOldAccount: "keep-old-account"
    case .leaveBindings: "leave-bindings"
    case .checkAwayFiling: "check-away-filing"
    case .paperExpires: "paper-expires"
    case .idDocumentExpires: "id-document-expires"
    case .hearAgain(let key): "hear-again-\(key.rawValue)"
    }
  }
}

extension Basis {
  /// A stable word for who fixes the date; never changes once shipped.
  package var key: String {
    switch self {
    case .fact: "fact"
    case .told: "told"
    case .printed: "printed"
    case .atOnce: "at-once"
    case .assumed: "assumed"
    }
  }
}
