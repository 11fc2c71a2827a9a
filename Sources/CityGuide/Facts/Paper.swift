package import CardJourney

/// A document that an office asks for.
package enum DocumentKind: String, CaseIterable, Hashable, Sendable {
  case idCard = "id-card"
  case temporaryID = "temporary-id"
  case householdBook = "household-book"
  case birthCertificate = "birth-certificate"
  /// 港澳台居民居住证
  case residencePermit = "residence-permit"
  /// 来往内地通行证
  case travelPermit = "travel-permit"
  case passport
  /// 外国人永久居留身份证
  case foreignPRCard = "foreign-pr-card"
  case oldCard = "old-card"
  case newCard = "new-card"
  case bankCard = "bank-card"
  case photo
  case photoReceipt = "photo-receipt"
  case applicationForm = "application-form"
  /// 委托书
  case mandate
  case relationProof = "relation-proof"
  case lossReceipt = "loss-receipt"
  case filingReceipt = "filing-receipt"
  /// 银行注销证明
  case closingSlip = "closing-slip"
  case insuranceProof = "insurance-proof"
  case policeReport = "police-report"
  case deathProof = "death-proof"
  case unitLetter = "unit-letter"
  case unitLicence = "unit-licence"
  /// 代办人社保卡
  case socialCardOf = "social-card-of"
  /// 收验证码的手机
  case phone
  case cardNumber = "card-number"
  case servicePassword = "service-password"
  case ecardPassword = "ecard-password"
  case invoice
  case itemisedList = "itemised-list"
  case medicalRecord = "medical-record"
  /// Named by the paper's detail.
  case other

  /// Whether there is only one of it: once an office has kept it, it is gone.
  package var isUnique: Bool {
    switch self {
    case .photo, .applicationForm, .mandate, .relationProof, .unitLetter, .invoice, .itemisedList,
      .medicalRecord, .other:
      false
    case .idCard, .temporaryID, .householdBook, .birthCertificate, .residencePermit,
      .travelPermit, .passport, .foreignPRCard, .oldCard, .newCard, .bankCard, .photoReceipt,
      .lossReceipt, .filingReceipt, .closingSlip, .insuranceProof, .policeReport, .deathProof,
      .unitLicence, .socialCardOf, .phone, .cardNumber, .servicePassword, .ecardPassword:
      true
    }
  }
}

/// Whose document it is.
package enum Whose: String, CaseIterable, Hashable, Sendable {
  case holder
  case agent
  case guardian
  /// The employer.
  case unit
}

/// One paper on a list.
package struct Paper: Hashable, Sendable {
  package private(set) var document: DocumentKind
  package let whose: Whose
  /// How many originals; 0 where a copy is enough.
  package internal(set) var originals: Int
  package internal(set) var copies: Int
  /// Whether the office keeps it.
  package let isKept: Bool
  /// Any one of these groups replaces it.
  package let instead: [[DocumentKind]]
  /// When it is needed; nil where always.
  package let condition: Words?
  /// Which form, who issues it.
  package let detail: Words?
  /// How long the paper itself is valid; nil where that is no matter.
  package let holds: Span?

  /// A paper; one original of the holder's where nothing else is said.
  package init(
    document: DocumentKind, whose: Whose = .holder, originals: Int = 1, copies: Int = 0,
    isKept: Bool = false, instead: [[DocumentKind]] = [], condition: Words? = nil,
    detail: Words? = nil, holds: Span? = nil
  ) {
    self.document = document
    self.whose = whose
    self.originals = originals
    self.copies = copies
    self.isKept = isKept
    self.instead = instead
    self.condition = condition
    self.detail = detail
    self.holds = holds
  }

  /// The same demand met by another document.
  func stating(_ document: DocumentKind) -> Paper {
    var copy = self
    copy.document = document
    return copy
  }
}
