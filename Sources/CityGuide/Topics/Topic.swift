package import CardJourney

/// What a fact can be about, under the word that names it in the guides.
///
/// Each topic has one row in `TopicRow.swift`; whoever goes through facts goes through these.
package enum Topic: String, CaseIterable, Hashable, Sendable {
  // What the machine's guards read, and terms that duties are counted by.
  case temporaryLapse = "temporary-lapse"
  case bankLapse = "bank-lapse"
  case formalReversible = "formal-reversible"
  case oneTemporaryServesBoth = "one-temporary-serves-both"
  case oneFormalServesBoth = "one-formal-serves-both"
  case filingNeeds = "filing-needs"
  case oldCardDies = "old-card-dies"
  case oldCardHandedIn = "old-card-handed-in"
  case agentMay = "agent-may"
  case enableOnline = "enable-online"
  case numberStays = "number-stays"
  case makingTime = "making-time"
  case collectWithin = "collect-within"
  case enableWithin = "enable-within"
  case syncTime = "sync-time"
  case paperHolds = "paper-holds"
  case renewalWindow = "renewal-window"
  case claimWithin = "claim-within"
  case awayFilingHolds = "away-filing-holds"
  case keepOldAccount = "keep-old-account"
  case bankChangeOrder = "bank-change-order"

  // Where an errand is done, and what it takes.
  case channel
  case requirement

  // Everything else that is stated of a place.
  case fee
  case duration
  case delivery
  case banks
  case instantIssue = "instant-issue"
  case hours
  case validity
  case passwordTries = "password-tries"
  case pickUp = "pick-up"
  case photo
  case bankChange = "bank-change"
  case steps
  case interim
  case note
  case warning

  // Only asked about: what no guide can state, or none does.
  case homeVisit = "home-visit"
  /// Whether a child has to be there.
  case childComes = "child-comes"
  case otherOutlet = "other-outlet"
  case temporaryID = "temporary-id"
  case mayChangeBank = "may-change-bank"
  case pensionMoves = "pension-moves"
  case repayment
  case bankRefusal = "bank-refusal"
  case voided
  case cardState = "card-state"
  case insuranceState = "insurance-state"
  case progress

  // Stated in files of their own, not in a guide.
  case advice
  case bankNumber = "bank-number"
}

extension Topic {
  /// The part of a guide that states it.
  package var section: Section { row.section }

  /// Whether somebody is asked about it by telephone.
  package var isAsked: Bool { row.asked != nil }

  package var form: Form { row.form }

  /// The side of the card that it is about; nil where it is the whole card's.
  package var side: Side? { row.side }

  /// A part of a guide.
  package enum Section: String, CaseIterable, Hashable, Sendable {
    case rules
    case channels
    case requirements
    case facts
    /// No guide states it by itself, but one may dispute it or say that it is not known.
    case asked
    /// Not for guides.
    case beside
  }

  /// How a value is written and read.
  package enum Form: Hashable, Sendable {
    case lapse, flag, report, dies, time, span, order
    case fee, duration, delivery, banks, instantIssue, hours, years, count, photo
    case words, steps, interim
    case channel, papers, hotline
  }

  /// The topics that a part of a guide states, in their order.
  package static func stated(in section: Section) -> [Topic] {
    allCases.filter { $0.row.section == section }
  }

  /// The topic with that word in a guide; nil where there is none.
  package init?(inGuides word: String) {
    guard let topic = Topic(rawValue: word), topic.row.section != .beside else { return nil }
    self = topic
  }

  /// Every word that names a topic in the guides.
  package static let wordsInGuides = allCases.filter { $0.row.section != .beside }.map(\.rawValue)

  /// The errands that it is about in this case, the foremost first; empty where it depends.
  package func errands(for answers: Answers) -> [Errand] {
    let row = row
    guard row.isAboutFiling else { return row.errands }
    return row.errands + (answers.situation?.goal.errand.map { [$0] } ?? [])
  }

  /// Whether one value holds at a time, so that of two statements one is right.
  package var isOneValue: Bool {
    switch row.form {
    case .words, .steps, .interim, .channel, .papers, .hotline: false
    case .lapse, .flag, .report, .dies, .time, .span, .order, .fee, .duration, .delivery, .banks,
      .instantIssue, .hours, .years, .count, .photo:
      true
    }
  }

  /// Whether the plan, the papers or a date rests on it; what is only worth knowing does not.
  package var steersCase: Bool { row.steersCase }

  /// What is shown on no page of its own, in the order in which it is read.
  package static let background = allCases.compactMap { topic in
    topic.row.background.map { (topic: topic, order: $0) }
  }.sorted { $0.order < $1.order }.map(\.topic)
}
