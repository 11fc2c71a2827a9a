import CardJourney
import CityGuide
import Copy
import Screens

/// What `buka explain CASE --json` prints for one happening.
struct OfferJSON: Encodable {
  let happening: String
  let availability: String
  let rules: [String]

  init(_ offer: Offer) {
    happening = offer.happening.words.joined(separator: " ")
    availability = offer.availability.key
    rules = offer.refusals.map(\.rule.rawValue)
  }
}

/// What `buka explain CASE HAPPENING --json` prints.
struct ExplanationJSON: Encodable {
  struct ReasonJSON: Encodable {
    let rule: String
    let force: String
    let sentence: SentenceJSON
    /// The id of a fact, or `assumed`; absent where the rule is so everywhere.
    let source: String?
    let title: String?
    /// What limits the fact; absent where nothing does.
    let limits: String?
    let missing: String?
  }

  struct ConsequenceJSON: Encodable {
    let happening: String
    let because: String
  }

  let happening: String
  let happened: String
  let availability: String
  let reasons: [ReasonJSON]
  let repair: [String]
  let consequences: [ConsequenceJSON]
  let isIrreversible: Bool
  let losses: [SentenceJSON]

  init(_ explanation: Explanation, _ statements: Statements) {
    let offer = explanation.offer
    happening = offer.happening.words.joined(separator: " ")
    happened = explanation.when.notation
    availability = offer.availability.key
    reasons = offer.refusals.map { ReasonJSON($0, explanation.basis(of: $0), statements) }
    repair = explanation.repair.map { $0.words.joined(separator: " ") }
    consequences = explanation.consequences.map {
      ConsequenceJSON(
        happening: $0.happening.words.joined(separator: " "), because: $0.because.rawValue)
    }
    isIrreversible = explanation.isIrreversible
    losses = explanation.losses.map { SentenceJSON(statements[$0].words.phrase) }
  }
}

extension ExplanationJSON.ReasonJSON {
  init(_ refusal: Refusal, _ basis: Explanation.Basis?, _ statements: Statements) {
    rule = refusal.rule.rawValue
    force = refusal.force.rawValue
    sentence = SentenceJSON(refusal.rule.phrase(statements))
    missing = refusal.missing.key
    switch basis {
    case .fact(let id, let title, let limit):
      source = id.rawValue
      self.title = title
      limits = limit?[.zh]
    case .assumed:
      source = "assumed"
      title = nil
      limits = nil
    case nil:
      source = nil
      title = nil
      limits = nil
    }
  }
}

extension Availability {
  /// A stable word for it.
  fileprivate var key: String {
    switch self {
    case .possible: "possible"
    case .warned: "warned"
    case .needsInsisting: "needs-insisting"
    case .blocked: "blocked"
    }
  }
}

extension Missing {
  /// Stable words for it; nil where nothing helps or nothing is needed.
  fileprivate var key: String? {
    switch self {
    case .happening(let happening): "happening \(happening.words.joined(separator: " "))"
    case .answer(let question): "answer \(question.rawValue)"
    case .notBefore(let day): "not-before \(day)"
    case .notAfter(let day): "not-after \(day)"
    case .nothing: nil
    }
  }
}
