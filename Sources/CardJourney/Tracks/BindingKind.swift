/// What pays into, or reads from, the card or its account (TheProcess.md, What hangs on what).
package enum BindingKind: String, CaseIterable, Hashable, Sendable {
  /// 医保报销 is paid here.
  case medicalPayout = "medical-payout"
  /// 生育津贴.
  case maternity
  /// 养老金.
  case pension
  /// 失业金.
  case unemployment
  /// 工伤待遇.
  case injury
  /// 养老金, 失业金 or 工伤待遇: what logs say that were written before these were told apart.
  case socialBenefits = "social-benefits"
  /// The employer's payroll or benefit account.
  case payroll
  /// Insurance, tax, utility and loan debits.
  case autoDebit = "auto-debit"
  /// WeChat and Alipay.
  case wallet
  /// 惠农、残疾、高龄 subsidies.
  case subsidy
  /// Heating, tuition and whatever else somebody pays or takes: as the holder says.
  case otherMoney = "other-money"
  /// 医保码.
  case medicalCode = "medical-code"
  /// 家庭共济.
  case familyFund = "family-fund"
  /// 亲情账户.
  case relativeAccount = "relative-account"
  /// 异地就医备案.
  case awayFiling = "away-filing"
  /// 电子社保卡.
  case eCard = "e-card"
  /// A hospital's own visit file.
  case hospitalFile = "hospital-file"
  /// 门诊慢特病, 双通道 pharmacy.
  case chronicCare = "chronic-care"
  /// Transport, parks, library functions on the chip.
  case cityServices = "city-services"

  /// Who moves it to another account; nil for what hangs on the person or the chip, and is only checked.
  package var payer: Payer? {
    switch self {
    case .medicalPayout, .maternity: .medicalInsurance
    case .pension, .unemployment, .injury, .socialBenefits: .socialInsurance
    case .payroll: .employer
    case .autoDebit: .bank
    case .wallet: .holder
    case .subsidy: .township
    case .otherMoney: .whoeverPays
    case .medicalCode, .familyFund, .relativeAccount, .awayFiling, .eCard, .hospitalFile,
      .chronicCare, .cityServices:
      nil
    }
  }

  /// Whether it breaks when the bank account gets another number.
  package var hangsOnAccount: Bool { payer != nil }

  /// Whether the account receives it, so that a payment can come back.
  package var isPaidIn: Bool {
    switch payer {
    case .medicalInsurance, .socialInsurance, .employer, .township, .whoeverPays: true
    case .bank, .holder, nil: false
    }
  }

  /// The kinds of money that it may stand for: itself, or what an older log did not tell apart.
  package var parts: [BindingKind] {
    self == .socialBenefits ? [.pension, .unemployment, .injury] : [self]
  }

  /// The bindings that must be moved when the number changes, in the order in which to do them.
  package static let onAccount = allCases.filter(\.hangsOnAccount)

  /// Those that can be named today: each part by itself.
  package static let nameable = onAccount.filter { $0.parts == [$0] }
}

/// Who moves a payment to another account: every kind of money has one.
package enum Payer: String, CaseIterable, Hashable, Sendable {
  /// 社保, 12333: pension, unemployment, injury.
  case socialInsurance = "social-insurance"
  /// 医保, 12393: refunds and maternity allowance.
  case medicalInsurance = "medical-insurance"
  /// The township or street office.
  case township
  case employer
  /// The bank that takes the debits.
  case bank
  /// The holder, in the app.
  case holder
  /// Nobody in particular: whoever pays or takes it.
  case whoeverPays = "whoever-pays"

  /// Whether a counter is visited or called for it, as for any errand of the card.
  package var isOffice: Bool { self == .socialInsurance || self == .medicalInsurance }

  /// The offices, in the order in which to go there.
  package static let offices = allCases.filter(\.isOffice)
}

/// Where one binding stands.
package enum BindingState: String, CaseIterable, Hashable, Sendable {
  case open
  case moved
  case confirmed
  case notApplicable = "not-applicable"
  /// Found not to work: a payment did not arrive, or came back.
  case broken

  /// Whether nothing is left to do for it.
  package var isSettled: Bool {
    switch self {
    case .moved, .confirmed, .notApplicable: true
    case .open, .broken: false
    }
  }
}
