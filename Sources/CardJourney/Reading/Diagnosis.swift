/// Finds out whose fault it is that a card does not work (TheProcess.md, Why a card is refused).
///
/// A decision list: each answer narrows, the first hit ends it, and "not sure" goes on.
///
///     which card       a newer one is there ────────▶ wrongCard
///     what they said   network, a password, arrears, suspended, expired: each its own end
///     benefit          unpaid ─▶ arrears             suspended ─▶ benefitSuspended
///     card state       封存 ─▶ sealed                锁定 ─▶ locked
///                      挂失 ─▶ reportedLost          注销 ─▶ cancelled
///     where it fails   money only ──────────────────▶ bankSide
///     printed data     differs ─▶ wrongData          its day is over ─▶ expired
///     where it fails   only this desk ──────────────▶ terminal
///     where it fails   away from home, not filed ───▶ awayNotFiled
///     enabled          within two working days ─────▶ notSynced
///     where it fails   everywhere, all else is sure ▶ chip
///     the rest         ─────────────────────────────▶ askInsurer, askCardOffice
///
/// The chip comes after the enabling: until then no reader may know the card.
/// Whether a newer card is there is asked before anybody is sent to one: the owner of the only card
/// is never told to take another.
package struct Diagnosis: Hashable, Sendable {
  private var given: [Question: Answer] = [:]
  /// What the case answers without being asked.
  private var known: [Question: Answer] = [:]
  /// Where it cannot be failing, by what the case knows.
  private var ruledOut: Set<Extent> = []

  /// A diagnosis without a case: everything is asked.
  package init() {}

  /// The diagnosis with one more answer; an earlier one to the same question is replaced.
  package func answering(_ answer: Answer) -> Diagnosis {
    var copy = self
    copy.given[answer.question] = answer
    return copy
  }

  /// The answer to a question, given or known from the case; nil where there is none.
  package func answer(to question: Question) -> Answer? { given[question] ?? known[question] }

  /// All that is answered, given or known from the case, in the order of the questions.
  package var answers: [Answer] { Question.allCases.compactMap(answer) }

  /// What was not asked because the case knows it, in the order of the questions.
  package var knownAnswers: [Answer] {
    Question.allCases.compactMap { given[$0] == nil ? known[$0] : nil }
  }

  /// What may be answered: "not sure" is always among it.
  package func options(of question: Question) -> [Answer] {
    question.options.filter { option in
      if case .whereItFails(let extent) = option { !ruledOut.contains(extent) } else { true }
    }
  }

  /// The question to ask now; nil where the finding is there.
  package var next: Question? {
    if case .ask(let question) = verdict { question } else { nil }
  }

  /// What it is; nil while something has to be asked.
  package var finding: Finding? {
    if case .found(let finding) = verdict { finding } else { nil }
  }

  /// How many questions can still follow at most, the next one included.
  package var mostQuestionsLeft: Int {
    guard let next else { return 0 }
    return 1 + (options(of: next).map { answering($0).mostQuestionsLeft }.max() ?? 0)
  }
}

// MARK: - The list

extension Diagnosis {
  private enum Verdict {
    case ask(Question)
    case found(Finding)
  }

  private var verdict: Verdict {
    if let question = openingQuestion { return .ask(question) }
    if card == .older { return .found(.wrongCard) }
    if let finding = said?.finding { return .found(finding) }
    guard let benefit = benefit ?? said?.benefit else { return .ask(.benefit) }
    if let finding = benefit.finding { return .found(finding) }
    guard let cardState else { return .ask(.cardState) }
    if cardState.dependsOnCard, card == nil { return .ask(.whichCard) }
    if let finding = cardState.finding { return .found(finding) }
    guard let extent else { return .ask(.whereItFails) }
    if extent == .moneyOnly { return .found(.bankSide) }
    guard let printedData else { return .ask(.printedData) }
    if let finding = printedData.finding { return .found(finding) }
    if extent == .thisDeskOnly { return .found(.terminal) }
    if extent == .awayNotFiled { return .found(.awayNotFiled) }
    guard let enabledRecently else { return .ask(.enabledRecently) }
    if enabledRecently == .yes { return .found(.notSynced) }
    return .found(extent == .everywhere ? unreadable : unexplained)
  }

  /// What everybody is asked first; who has looked something up already is past it.
  private var openingQuestion: Question? {
    let isPast = Question.allCases.contains {
      !Question.opening.contains($0) && given[$0] != nil
    }
    guard !isPast else { return nil }
    if card == nil { return .whichCard }
    return card != .older && said == nil ? .said : nil
  }

  /// A new card only where nothing cheaper is left: a sealed one is refused everywhere too.
  private var unreadable: Finding {
    let isCertain = cardState == .normal && printedData == .yes && enabledRecently == .no
    return isCertain ? .chip : .askCardOffice
  }

  /// A card known to be 正常 is the insurer's business; otherwise its state is looked up first.
  private var unexplained: Finding { cardState == .normal ? .askInsurer : .askCardOffice }

  private var card: Card? {
    if case .whichCard(let card) = answer(to: .whichCard) { card } else { nil }
  }

  private var said: Said? {
    if case .said(let said) = answer(to: .said) { said } else { nil }
  }

  private var benefit: Benefit? {
    if case .benefit(let benefit) = answer(to: .benefit) { benefit } else { nil }
  }

  var cardState: StateWord? {
    if case .cardState(let word) = answer(to: .cardState) { word } else { nil }
  }

  private var extent: Extent? {
    if case .whereItFails(let extent) = answer(to: .whereItFails) { extent } else { nil }
  }

  private var printedData: Print? {
    if case .printedData(let print) = answer(to: .printedData) { print } else { nil }
  }

  /// A card that was in use until now was not enabled just now.
  private var enabledRecently: Reply? {
    if case .enabledRecently(let reply) = answer(to: .enabledRecently) { return reply }
    return card == .inUse ? .no : nil
  }
}

// MARK: - What an answer decides alone

extension Diagnosis.Said {
  fileprivate var finding: Diagnosis.Finding? {
    switch self {
    case .network: .network
    case .socialPassword: .locked
    case .bankPassword: .bankLocked
    case .arrears: .arrears
    case .suspended: .benefitSuspended
    case .expired: .expired
    case .cardState, .unreadable, .notSure: nil
    }
  }

  /// Where they spoke of the card, the insurance is not asked about.
  fileprivate var benefit: Diagnosis.Benefit? {
    self == .cardState || self == .unreadable ? .notSure : nil
  }
}

extension Diagnosis.Benefit {
  fileprivate var finding: Diagnosis.Finding? {
    switch self {
    case .arrears: .arrears
    case .no: .benefitSuspended
    case .yes, .notSure: nil
    }
  }
}

extension Diagnosis.StateWord {
  /// What the word alone decides; nil where it does not.
  fileprivate var finding: Diagnosis.Finding? {
    switch self {
    case .sealed: .sealed
    case .reportedLost: .reportedLost
    case .cancelled: .cancelled
    case .locked: .locked
    case .normal, .notSure: nil
    }
  }

  /// Whether it is as it should be for an old card, and a trouble for the only one.
  fileprivate var dependsOnCard: Bool { self == .reportedLost || self == .cancelled }
}

extension Diagnosis.Print {
  fileprivate var finding: Diagnosis.Finding? {
    switch self {
    case .no: .wrongData
    case .expired: .expired
    case .yes, .notSure: nil
    }
  }
}

// MARK: - What the case knows

extension Diagnosis {
  /// A diagnosis of a case's card: what the case knows today is not asked.
  package init(of case: Case, in circumstances: Circumstances) {
    for answer in [
      `case`.cardInHand, `case`.seenState(on: circumstances.today),
      `case`.enabledRecently(circumstances),
    ]
    .compactMap(\.self) {
      known[answer.question] = answer
    }
    if `case`.answers.bankUse == .neverOpened { ruledOut.insert(.moneyOnly) }
    if `case`.answers[.away] == .away(.here) {
      ruledOut.formUnion([.awayNotFiled, .awayFiled])
    }
    if `case`.journey.bindings[.awayFiling] == .confirmed { ruledOut.insert(.awayNotFiled) }
  }
}

extension Case {
  /// Which card is in hand: a new one whose predecessor is gone; nil where it may be either, and in a
  /// case that began with the card that is refused.
  fileprivate var cardInHand: Diagnosis.Answer? {
    guard answers.situation?.goal != .worksAgain, journey.application.isCollected,
      journey.plastic != .inHand
    else { return nil }
    return .whichCard(.justIssued)
  }

  /// The word that an official screen showed for the new card today; a card enabled since is sealed
  /// no more.
  fileprivate func seenState(on today: Day) -> Diagnosis.Answer? {
    guard let seen = journey.seen[.new], seen.when.earliest == today,
      seen.word != .sealed || !journey.enabling.isEnabled
    else { return nil }
    return Diagnosis.StateWord(seen.word).map(Diagnosis.Answer.cardState)
  }

  /// Whether it was enabled within the days that a hospital may need to know it; nil where the log
  /// does not settle that.
  fileprivate func enabledRecently(_ circumstances: Circumstances) -> Diagnosis.Answer? {
    guard let enabled else { return nil }
    let isOver = { (day: Day) in
      circumstances.calendar.adding(workdays: Timer.syncWorkdays, to: day) < circumstances.today
    }
    if isOver(enabled.latest(today: circumstances.today)) { return .enabledRecently(.no) }
    guard let earliest = enabled.earliest, !isOver(earliest) else { return nil }
    return .enabledRecently(.yes)
  }

  /// When the card in hand was enabled, as far as the log tells: a failure recorded since does not
  /// hide it.
  private var enabled: When? {
    happenings.reduce(nil) { known, entry in
      switch entry.happening {
      case .enabled: entry.event.happened
      // It worked by then; nobody said since when.
      case .settledAtDesk, .sawStatus(.normal, .new):
        known ?? entry.event.happened.day.map { .before($0.adding(days: 1)) }
      case .applied, .collected, .handedBack: nil
      default: known
      }
    }
  }
}

extension When {
  /// The day named; nil where none was.
  fileprivate var day: Day? {
    switch self {
    case .on(let day, _), .about(let day), .before(let day): day
    case .unknown: nil
    }
  }
}
