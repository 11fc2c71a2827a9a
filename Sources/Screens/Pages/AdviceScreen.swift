import CardJourney
import CityGuide
import Copy
import Terminal

/// One page of advice: what to do, to know, to bring, whom to ask, and what follows.
struct AdviceScreen: Screen {
  let page: AdvicePage

  /// What can be done from here.
  private enum Way {
    case begin(Situation)
    case close(Outcome)
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.add(AdviceText(advice: page))
    let way = way(context)
    if let way {
      writer.blank()
      writer.choice(phrase(way, context), message(way, context))
    }
    let choosing =
      way == nil
      ? [] : [KeyMap.choosing(Phrase(\.chooseThis))]
    return Page(
      title: context.title(Phrase(\.otherMatters)), rows: writer.rows,
      bindings: choosing + [KeyMap.sources],
      citations: writer.citations)
  }

  /// Only an open case can be closed, and only one that is not closed can become another one.
  private func way(_ context: Context) -> Way? {
    let isOpen = context.journey.closing == .open
    switch page.ending {
    case .begins(let situation) where isOpen: return .begin(situation)
    case .ends(.some(let outcome)) where isOpen && context.answers.situation != nil:
      return .close(outcome)
    case .begins, .ends, .informs: return nil
    }
  }

  private func phrase(_ way: Way, _ context: Context) -> Phrase {
    switch way {
    case .begin(let situation):
      let what = situation.consequence
      return switch context.answers.situation {
      case nil: Phrase { $0.beginCaseOf(what: what($0)) }
      case situation: Phrase(\.goOnWithCase)
      default: Phrase { $0.turnCaseInto(what: what($0)) }
      }
    case .close(let outcome):
      return Phrase { $0.closeThisCaseWith(outcome: outcome.phrase($0)) }
    }
  }

  private func message(_ way: Way, _ context: Context) -> Message {
    switch way {
    case .begin(let situation):
      guard context.answers.situation != situation else { return .toWizard }
      return .all([
        .toWizard,
        .perform(.answer(.situation(situation), takingAlong: false), said: situation.phrase),
      ])
    case .close(let outcome): return .push(.close(CloseCaseScreen(outcome: outcome)))
    }
  }
}

/// A page of advice from its title to what follows.
struct AdviceText: Section {
  let advice: AdvicePage

  func write(on page: inout PageWriter) {
    page.heading(advice.title.phrase)
    page.text(advice.opening.phrase)
    page.add(LineGroups(lines: advice.lines))
    guard let ending = advice.ending.phrase else { return }
    page.blank()
    page.text(ending, style: .bold)
  }
}
