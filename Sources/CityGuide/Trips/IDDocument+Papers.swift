package import CardJourney

extension IDDocument {
  /// The paper as this holder has it: what stands for the identity card stands on the list; who is known
  /// by a document of another kind has no household book.
  ///
  /// Nil where the holder cannot have it, nor what replaces it.
  func held(_ paper: Paper) -> Paper? {
    guard paper.whose == .holder, paper.document.showsIdentity else { return paper }
    switch self {
    case .atHand: return paper
    case .expired, .lostToo, .beingMade, .temporary, .householdBook:
      return paper.document == .idCard ? paper.stating(shown) : paper
    // For a Chinese citizen abroad the passport is what the card is at home.
    case .overseas:
      return paper.document == .householdBook ? nil : paper.stating(shown)
    case .permit, .residencePermit, .foreign, .foreignPR:
      if paper.document == shown { return paper }
      if paper.instead.contains([shown]) { return paper.stating(shown) }
      return paper.document == .idCard || paper.document == .householdBook ? nil : paper
    }
  }

  /// The paper that the holder shows.
  package var shown: DocumentKind {
    switch self {
    case .atHand: .idCard
    case .expired, .lostToo, .beingMade, .temporary: .temporaryID
    case .householdBook: .householdBook
    case .overseas, .foreign: .passport
    case .permit: .travelPermit
    case .residencePermit: .residencePermit
    case .foreignPR: .foreignPRCard
    }
  }
}

extension DocumentKind {
  /// Whether it says who somebody is.
  var showsIdentity: Bool {
    switch self {
    case .idCard, .temporaryID, .householdBook, .residencePermit, .travelPermit, .passport,
      .foreignPRCard:
      true
    case .birthCertificate, .oldCard, .newCard, .bankCard, .photo, .photoReceipt, .applicationForm,
      .mandate, .relationProof, .lossReceipt, .filingReceipt, .closingSlip, .insuranceProof,
      .policeReport, .deathProof, .unitLetter, .unitLicence, .socialCardOf, .phone, .cardNumber,
      .servicePassword, .ecardPassword, .invoice, .itemisedList, .medicalRecord, .other:
      false
    }
  }
}
