package import CardJourney
package import CityGuide
package import Copy

extension Situation {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// What follows from it: the commonest wrong turn is choosing the wrong family.
  package var consequence: Phrase {
    Phrase { $0.consequence(self) }
  }

  /// One or two words for titles and lists.
  package var short: Phrase {
    Phrase { $0.short(self) }
  }
}

extension Side {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension ReportKind {
  /// The official word.
  package func phrase(_ side: Side) -> Phrase {
    Phrase { $0.name(self, side) }
  }
}

extension Errand {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension ChannelKind {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Holder {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension BindingKind {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// Whom to ask, and what to say there.
  package var advice: StatementID {
    switch self {
    case .medicalPayout: .bindingMedicalPayout
    case .maternity: .bindingMaternity
    case .pension, .socialBenefits: .bindingPension
    case .unemployment: .bindingUnemployment
    case .injury: .bindingInjury
    case .payroll: .bindingPayroll
    case .autoDebit: .bindingAutoDebit
    case .wallet: .bindingWallet
    case .subsidy: .bindingSubsidy
    case .otherMoney: .bindingOtherMoney
    case .medicalCode, .familyFund, .relativeAccount, .awayFiling, .chronicCare:
      .bindingsFollowPerson
    case .eCard: .bindingECard
    case .hospitalFile: .bindingHospitalFile
    case .cityServices: .bindingCityServices
    }
  }
}

extension BindingKind {
  /// What to do about a payment that came back or never came: who pays again, and that it has to be asked for.
  package var whenBounced: StatementID {
    switch payer {
    case .socialInsurance: .bouncedSocialBenefit
    case .medicalInsurance: .bouncedMedicalBenefit
    case .employer: .bouncedWages
    case .township: .bouncedSubsidy
    case .whoeverPays: .bouncedOtherPayment
    case .bank, .holder, nil: .bouncedRetry
    }
  }
}

extension ChannelKind {
  /// Where it is, for money the counter of who pays it.
  func phrase(of payer: Payer?) -> Phrase {
    self == .window ? payer?.window ?? phrase : phrase
  }
}

extension Payer {
  /// The money that it pays, for a question that is read aloud.
  package var money: Phrase {
    Phrase { $0.money(self) }
  }

  /// Its counter, where nobody says which.
  package var window: Phrase {
    Phrase { $0.window(self) }
  }
}

extension Symptom {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// What to do about it: the first thing that is said of what it comes from.
  package var advice: StatementID {
    Diagnosis.Finding(self).today.first ?? .refusedFindStatus
  }
}

extension RejectionReason {
  /// Why the application was turned down.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// What mends it; nil where that is plain, or nobody knows.
  var remedy: StatementID? {
    switch self {
    case .photo: .retakePhoto
    case .record: .correctRecordFirst
    case .bankAccount: .askBankWhyRefused
    case .cardState: .whyFormalFirst
    case .identity: .fileInPerson
    case .notInsured, .fee, .other: nil
    }
  }
}

extension OfficialWord {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Outcome {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Stage {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension StageCell {
  /// Its mark; the word behind it says the same, so that colour is never needed.
  package var mark: String {
    switch self {
    case .notStarted: "[ ]"
    case .underWay: "[~]"
    case .waiting: "[?]"
    case .done: "[x]"
    case .notNeeded: " - "
    case .overdue: "[!]"
    }
  }

  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}
