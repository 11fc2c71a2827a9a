/// What pays into, or reads from, the card or its account (domain.md §1.7, R1–R14).
package enum BindingKind: String, CaseIterable, Hashable, Sendable {
  /// 医保报销、生育津贴 are paid here (R2).
  case medicalPayout = "medical-payout"
  /// 养老金、失业金、工伤 (R3).
  case pension
  /// The employer's payroll or benefit account (R8).
  case payroll
  /// Insurance, tax, utility and loan debits (R9).
  case autoDebit = "auto-debit"
  /// WeChat and Alipay (R10).
  case wallet
  /// 惠农、残疾、高龄 subsidies (R14).
  case subsidy
  /// 医保码 (R1).
  case medicalCode = "medical-code"
  /// 家庭共济 (R4).
  case familyFund = "family-fund"
  /// 亲情账户 (R5).
  case relativeAccount = "relative-account"
  /// 异地就医备案 (R6).
  case awayFiling = "away-filing"
  /// 电子社保卡 (R7).
  case eCard = "e-card"
  /// A hospital's own visit file (R11).
  case hospitalFile = "hospital-file"
  /// 门诊慢特病, 双通道 pharmacy (R12).
  case chronicCare = "chronic-care"
  /// Transport, parks, library functions on the chip (R13).
  case cityServices = "city-services"

  /// Whether it breaks when the bank account gets another number.
  ///
  /// The others hang on the person or the chip and are only checked.
  package var hangsOnAccount: Bool {
    switch self {
    case .medicalPayout, .pension, .payroll, .autoDebit, .wallet, .subsidy: true
    case .medicalCode, .familyFund, .relativeAccount, .awayFiling, .eCard, .hospitalFile,
      .chronicCare, .cityServices:
      false
    }
  }

  /// Whether an office moves it, that of the insurer or of the pension; the others are the bank's, the
  /// employer's or the holder's own.
  package var isMovedAtOffice: Bool { self == .medicalPayout || self == .pension }

  /// The bindings that must be moved when the number changes, in the order in which to do them.
  package static let onAccount = allCases.filter(\.hangsOnAccount)
}

/// Where one binding stands.
package enum BindingState: String, CaseIterable, Hashable, Sendable {
  case open
  case moved
  case confirmed
  case notApplicable = "not-applicable"
  /// Found not to work.
  case broken

  /// Whether nothing is left to do for it.
  package var isSettled: Bool {
    switch self {
    case .moved, .confirmed, .notApplicable: true
    case .open, .broken: false
    }
  }
}
