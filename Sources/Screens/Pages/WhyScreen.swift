import CardJourney
import CityGuide
import Copy
import Terminal

/// Why the page below asks or advises what it does, and what else is said about its errand.
struct WhyScreen: Screen {
  let why: Reason
  /// The errand that the page below is about; nil where it is about none.
  var errand: Errand?
  /// Whether the page below lists what falls due.
  let isAboutDuties: Bool
  /// What each answer to the question below leads to; empty where nothing is asked.
  let outcomes: [AnswerOutcome]

  /// What is to be said about a page, of a question also what each of its answers leads to.
  ///
  /// Where the page says nothing itself: why the next step is the next.
  init(about page: Page, _ context: Context, asking question: Question? = nil) {
    why = page.why ?? context.whyNext
    errand = page.errand
    isAboutDuties = page.hasDuties
    outcomes =
      question.map { question in
        let open = context.openQuestions
        return question.options(for: context.answers).map {
          AnswerOutcome(of: $0, in: context, asking: open)
        }
      } ?? []
  }

  var explainsPageBelow: Bool { true }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase(\.whyThisStep))
    writer.blank()
    writer.reason(why, indent: 1)
    writeOutcomes(&writer)
    if isAboutDuties { writer.add(DutyReasons()) }
    if outcomes.isEmpty { write(blockedSteps(context), &writer) }
    if let errand {
      writeBackground(of: errand, &writer)
      let steps = context.case.steps(in: context.circumstances).filter { $0.errand == errand }
      writer.add(Warnings(steps: steps))
    }
    return Page(
      title: context.title(Phrase(\.whyThisStep)), rows: writer.rows,
      bindings: [KeyMap.sources],
      citations: writer.citations)
  }

  private func write(_ blocked: [Offer], _ writer: inout PageWriter) {
    guard !blocked.isEmpty else { return }
    writer.blank()
    writer.heading(Phrase(\.notPossibleYetAndWhy))
    for offer in blocked {
      writer.text(
        Phrase { $0.listedItem(item: offer.happening.phrase($0)) }, indent: 3)
      for refusal in offer.refusals {
        writer.reason(refusal.rule.reason, indent: 7)
      }
    }
  }

  /// The main steps ahead that a rule still blocks, each with all reasons.
  private func blockedSteps(_ context: Context) -> [Offer] {
    guard let errand = context.journey.errand(for: context.answers) else { return [] }
    let ahead: [Happening] = [
      .applied(errand, .window, .pickUp), .collected, .enabled, .activated,
      .oldAccount(.closed),
    ]
    let when = When.on(context.today, at: nil)
    return ahead.map { happening in
      Offer(
        happening: happening,
        refusals: context.case.refusals(of: happening, when: when, in: context.circumstances))
    }.filter { offer in
      offer.availability != .possible && !context.journey.hasDone(offer.happening)
    }
  }

  /// What each answer leads to.
  private func writeOutcomes(_ writer: inout PageWriter) {
    guard !outcomes.isEmpty else { return }
    writer.blank()
    writer.heading(Phrase(\.whatEachOutcomeLeadsTo))
    for outcome in outcomes {
      let label = writer.context.say(outcome.answer)
      writer.text(Phrase { $0.listedItem(item: label) }, indent: 3)
      writer.text(outcome.phrase(writer.context.statements.lines), indent: 7)
    }
  }

  /// Where sources disagree about an errand and what we say to that, and all that is noted of it.
  private func writeBackground(of errand: Errand, _ writer: inout PageWriter) {
    guard let guide = writer.context.guide else { return }
    let stands = guide.stands(on: errand).compactMap(\.say)
    if !stands.isEmpty {
      writer.blank()
      writer.heading(Phrase(\.ourStandWhereSourcesDisagree))
      for stand in stands {
        writer.text(Phrase { $0.listedItem(item: stand.phrase($0)) }, indent: 3)
      }
    }
    let facts = Topic.background.flatMap {
      writer.context.query?.facts(about: $0, for: errand) ?? []
    }
    guard !facts.isEmpty else { return }
    writer.blank()
    writer.heading(Phrase(\.whyFurtherFacts))
    for known in facts {
      writer.fact(
        known, indent: 3, label: known.topic.label, known.phrase(banks: writer.context.banks))
    }
  }
}

extension Journey {
  /// Whether a main step is behind: what is done is not what cannot be done yet.
  fileprivate func hasDone(_ happening: Happening) -> Bool {
    switch happening {
    case .applied: application.isRunning || application.isCollected
    case .collected: application.isCollected
    case .enabled: enabling.isEnabled
    case .activated: activating.isSettled
    case .oldAccount(.closed): account == .closed || account == .none
    default: false
    }
  }
}
