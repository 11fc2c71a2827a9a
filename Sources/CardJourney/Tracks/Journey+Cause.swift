extension Journey {
  /// When the event took place that this happening rests on; nil where it rests on none.
  func cause(of happening: Happening) -> When? {
    switch happening {
    case .lapsed(.social), .released(.social): social.report?.made
    case .lapsed(.bank), .released(.bank): account.report?.made
    case .withdrew, .turnedDown, .accepted, .makingFailed, .posted, .ready, .strayed,
      .parcelVoided, .reclaimed, .collected:
      application.filing?.filed
    case .handedBack, .enabled, .enablingFailed, .activated, .waivedBank, .settledAtDesk:
      if case .collected(_, let when) = application { when } else { nil }
    case .reported(.social, .formal, _, _): social.report?.made
    case .reported(.bank, .formal, _, _): account.report?.made
    case .reported, .found, .disposed, .cancelled, .oldAccount, .applied, .accessArranged,
      .accessRefused, .paidInFull, .claim, .binding, .gotIDDocument, .recordCorrected,
      .reportedToPolice, .sawStatus, .closed, .reopened:
      nil
    }
  }
}
