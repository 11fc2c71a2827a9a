import CardJourney
import Terminal

/// Why the page below asks or advises what it does.
struct WhyScreen: Screen {
  let why: Phrase
  var cursor = Cursor()

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase("为什么", "Why"))
    writer.blank()
    writer.text(why)
    let blocked = blockedSteps(context)
    if !blocked.isEmpty {
      writer.blank()
      writer.heading(Phrase("现在还办不了的，和原因：", "What is not possible yet, and why:"))
      for offer in blocked {
        writer.text(
          Phrase("- \(offer.happening.phrase.zh)", "- \(offer.happening.phrase.en)"), indent: 3)
        for refusal in offer.refusals {
          writer.text(refusal.rule.phrase, indent: 7)
        }
      }
    }
    return Page(
      title: context.title(Phrase("为什么", "Why")), rail: context.rail, rows: writer.rows,
      bindings: KeyMap.moving + KeyMap.everywhere + KeyMap.always)
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
    }.filter {
      $0.availability != .possible && !$0.refusals.allSatisfy { $0.rule == .changesSomething }
    }
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    action == .back || action == .why ? [.pop] : []
  }
}
