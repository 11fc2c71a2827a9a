import CityGuide
import Copy
import GuideTestSupport
import TestSupport

@testable import CardJourney
@testable import Screens

/// Everything the screens can say about the core's and the guides' vocabulary.
enum AllPhrases {
  /// A phrase with where it comes from, for the failure.
  struct Said: Sendable {
    let of: String
    let phrase: Phrase
  }

  static let all: [Said] = vocabulary + statements + guides + steps + questions + diagnosis + keys

  private static func said<Value>(_ values: [Value], _ phrase: (Value) -> Phrase) -> [Said] {
    values.map { Said(of: "\(Value.self).\($0)", phrase: phrase($0)) }
  }

  private static let lines = Statements.sample.lines

  private static let statements: [Said] =
    said(StatementID.allCases) { Statements.sample[$0].words.phrase }

  private static let vocabulary: [Said] =
    said(Situation.allCases, \.phrase) + said(Situation.allCases, \.consequence)
    + said(Situation.allCases, \.short) + said(Side.allCases, \.phrase)
    + Side.allCases.flatMap { side in said(ReportKind.allCases) { $0.phrase(side) } }
    + said(Errand.allCases, \.phrase) + said(ChannelKind.allCases, \.phrase)
    + said(Holder.allCases, \.phrase) + said(BindingKind.allCases, \.phrase)
    + said(BindingKind.allCases, \.brief)
    + said(Payer.allCases, \.money) + said(Payer.allCases, \.window)
    + said(BindingState.allCases, \.phrase)
    + said(Symptom.allCases, \.phrase)
    + said(RejectionReason.allCases, \.phrase) + said(StatusWord.Turn.allCases, \.phrase)
    + said(Outcome.allCases, \.phrase) + said(Stage.allCases, \.phrase)
    + said(StageCell.allCases, \.phrase) + said(Waypoint.allCases, \.phrase)
    + said(AccessKind.allCases, \.phrase) + said(ClaimState.allCases, \.phrase)
    + said(Weekday.allCases, \.phrase) + said(Rule.allCases) { $0.phrase(.sample) }
    + said(Force.allCases, \.phrase) + said(Consequence.allCases, \.phrase)
    + said(Availability.allCases, \.phrase) + said(missing) { $0.phrase ?? Phrase("", "") }
    + said(explanationBases, \.phrase)
    + said(AgeBand.allCases.map(Answer.ageBand)) {
      $0.phrase(placeName: \.digits, bankName: \.rawValue)
    } + said(Happening.alphabet.filter(\.isOurs), \.phrase)

  private static let explanationBases: [Explanation.Basis] = [
    .assumed, .fact(FactID(rawValue: "cn-1"), title: nil, limit: nil),
    .fact(FactID(rawValue: "cn-1"), title: "Title", limit: Phrase("大约", "roughly")),
  ]

  private static let missing: [Missing] =
    [.happening(.found), .notBefore(.sample), .notAfter(.sample)]
    + Question.allCases.map(Missing.answer)

  private static let documents = said(IDDocument.allCases) {
    Answer.idDocument($0).phrase(placeName: \.digits, bankName: \.rawValue)
  }

  private static let guides: [Said] =
    said(Grade.allCases, \.phrase) + said(DeliveryWay.allCases, \.phrase)
    + said(DocumentKind.allCases, \.phrase) + said(NotNeeded.Reason.allCases, \.phrase)
    + said(TelephoneQuestion.Reason.allCases, \.phrase)
    + said(AdviceLine.Role.allCases, \.phrase) + documents
    + said(endings.compactMap(\.phrase)) { $0 }
    + said([StatedLine.ownMark, WordListScreen.label]) { $0 }
    + said(RouteKind.allCases, \.phrase) + said(RouteKind.allCases, \.short)
    + said(Wish.allCases, \.phrase) + said(Wish.allCases) { $0.heading(isShort: false) }
    + said(RouteObstacle.allCases, \.phrase) + said(NoRoute.allCases, \.phrase)
    + said(Whose.allCases, \.person) + said(Estimate.Extra.allCases, \.phrase)
    + said(estimates, \.asDays) + said(estimates, \.asYuan)
    + said(fees, \.phrase) + said(times, \.phrase) + topics
    + Whose.allCases.flatMap { whose in
      said(DocumentKind.allCases) { $0.phrase(of: whose, Answers([.person(.adult, .agent)])) }
    }

  private static let endings: [AdviceEnding] =
    [.informs, .ends(closing: nil)] + Outcome.allCases.map { .ends(closing: $0) }
    + Situation.allCases.map(AdviceEnding.begins)

  private static let steps: [Said] =
    said(allSteps) { $0.phrase(lines) } + said(allSteps.map { [$0] }, \.heading) + duties

  private static let duties: [Said] =
    said(kinds) { $0.phrase(lines) } + said(bases.compactMap(\.phrase)) { $0 }
    + said(obligations) { $0.phrase(on: .sample, lines) }
    + said(obligations.compactMap { $0.caution(in: .sample) }) { $0 }

  private static let obligations: [Obligation] = kinds.flatMap { kind in
    dues.flatMap { due in bases.map { Obligation(kind: kind, due: due, basis: $0) } }
  }.flatMap { duty in
    var trapped = duty
    trapped.countersReopen = Day.sample.adding(days: 4)
    trapped.workYears = 2026...2027
    return [duty, trapped]
  }

  private static let bases: [Basis] = [
    .fact(FactID(rawValue: "fact")), .told, .printed, .atOnce, .assumed,
  ]

  private static let questions: [Said] =
    said(Question.allCases, \.phrase) + said(Question.allCases, \.short)
    + said(Matter.askable, \.question)
    + said(Question.allCases.flatMap(\.options)) {
      $0.phrase(placeName: \.digits, bankName: \.rawValue)
    }
    + said(desks, \.phrase)

  private static let diagnosis: [Said] =
    said(Diagnosis.Question.allCases, \.phrase) + said(Diagnosis.Question.allCases, \.short)
    + said(Diagnosis.Question.allCases.flatMap(\.options).filter(\.isOurs), \.phrase)
    + said(Diagnosis.Party.allCases, \.phrase) + said(Diagnosis.Party.allCases, \.contact)
    + said(Diagnosis.Finding.allCases, \.phrase)

  private static let keys: [Said] =
    (KeyMap.everywhere + KeyMap.always + KeyMap.moving
    + KeyMap.typing + KeyMap.caseScreens + [KeyMap.diagnosing])
    .filter { $0.message != .language }.map { Said(of: "key \($0.message)", phrase: $0.label) }

  private static let estimates: [Estimate] = [0...0, 3...3, 3...5].flatMap { range in
    Reliability.allCases.flatMap { reliability in
      [[], [Estimate.Extra.mail], [.postage]].map { extras in
        Estimate(
          Estimate.Bound(range.lowerBound, reliability),
          to: Estimate.Bound(range.upperBound, reliability),
          onTop: extras)
      }
    }
  }
  private static let spans = [
    Span.atOnce, Span(1, .days), Span(7, .days), Span(3, to: 5, .workdays), Span(1, .months),
    Span(24, .hours),
  ]
  private static let times = spans.flatMap { span in
    TimeNeeded.Part.allCases.flatMap { part in
      (TimeNeeded.Start.allCases.map(Optional.some) + [nil]).map {
        TimeNeeded(span: span, part: part, start: $0)
      }
    }
  }
  private static let fees: [Fee] = [0...0, 20...20, 15...25].flatMap { yuan in
    [nil, .collect, .maybe, .yuan(10...20)].map { Fee(yuan: yuan, postage: $0) }
  }
  /// Every topic as a heading, and what is stated about it where its words are ours.
  private static let topics: [Said] =
    said(Topic.allCases, \.phrase) + said(Topic.allCases.compactMap(\.label)) { $0 }
    + Topic.allCases.flatMap { topic in
      said(values(of: topic.form)) { $0.phrase(about: topic) }
    }

  private static func values(of form: Topic.Form) -> [FactValue] {
    switch form {
    case .lapse:
      [.lapse(.never)] + LapseEnd.allCases.map { .lapse(.after(Span(7, .days), then: $0)) }
    case .flag: [.flag(true), .flag(false)]
    case .report: ReportNeeded.allCases.map(FactValue.report)
    case .dies: OldCardDies.allCases.map(FactValue.dies)
    case .span: spans.map(FactValue.span)
    case .order: [.order(.usual), .order(.sample)]
    case .time, .duration: times.map(FactValue.time)
    case .fee: fees.map(FactValue.fee)
    case .delivery: DeliveryWay.allCases.map { .delivery([$0]) }
    case .years: [.years(1), .years(10)]
    case .count: [.count(3)]
    case .papers: [.papers([])] + DocumentKind.allCases.map { .papers([Paper(document: $0)]) }
    case .instantIssue:
      [false, true].map { .instantIssue(InstantIssue(isOffered: $0)) }
        + [.instantIssue(InstantIssue(isOffered: true, branches: 3))]
    // Words and names are the guides' own.
    case .words, .steps, .interim, .photo, .hours, .channel, .banks, .hotline: []
    }
  }

  private static let dues: [Due] = [
    .askFirst, .exact(.sample), .exact(.sample.adding(days: 1)), .exact(.sample.adding(days: 9)),
    .exact(.sample.adding(days: -1)), .between(.sample, .sample.adding(days: 3)), .standing,
    .ask(remind: .sample, alarm: nil),
    .ask(remind: .sample.adding(days: -9), alarm: .sample.adding(days: -1)),
  ]
  private static let kinds: [ObligationKind] =
    [
      .askProgress, .askForPaper, .complain, .collectionLimit, .collect, .enable, .activate,
      .fileClaim(1), .formalBeforeLapse, .voidParcel,
      .retryAfterSync, .awaitRenewalWindow, .exchangeBeforeExpiry, .changeBank, .keepOldAccount,
      .leaveBindings, .checkAwayFiling, .paperExpires, .idDocumentExpires,
      .hearAgain(FactKey(rawValue: "fee.reissue")), .hearAgain(FactKey(rawValue: "nonsense")),
    ]
    + [BindingKind.pension, .unemployment, .injury, .socialBenefits, .payroll, .subsidy].map(
      ObligationKind.moveAfterPayday)
    + Side.allCases.flatMap { [.report($0), .renewReport($0)] }

  static let allSteps: [Step] = StepKind.allCases.flatMap(\.steps)

  private static let desks: [CityGuide.Desk] = [
    CityGuide.Desk(kind: .hrss, number: lines.cardOffice), CityGuide.Desk(kind: .bank, number: nil),
    CityGuide.Desk(kind: .insurance, number: lines.insurance),
  ]
}

extension Happening {
  /// Whether its words are ours alone: the official words stay Chinese in both languages.
  fileprivate var isOurs: Bool { kind != .sawStatus }
}

extension Diagnosis.Answer {
  /// Whether its words are ours alone, and not the official screen's.
  fileprivate var isOurs: Bool { question != .cardState || word == "not-sure" }
}

extension StringProtocol {
  /// Whether it has a Chinese ideograph.
  var hasChinese: Bool { unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
}
