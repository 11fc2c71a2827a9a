import CardJourney
import Copy
import Terminal

/// Why something could not be recorded: every reason, and the ways on.
struct RefusalScreen: Screen {
  let command: Command
  let said: Phrase
  let refusals: [Refusal]

  private enum Way {
    case repair([Happening])
    case insist
    case back
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(
      canInsist
        ? Phrase(\.whetherRuleBreachHappened)
        : Phrase(\.cannotBeRecordedBecause))
    writer.blank()
    for refusal in refusals {
      writer.reason(refusal.rule.reason, indent: 3) { rule in
        Phrase { $0.listedItem(item: rule($0)) }
      }
      if case .notBefore(let day) = refusal.missing {
        writer.text(Phrase { $0.stepBeforeWasOn(day: day) }, indent: 3)
      }
    }
    writer.blank()
    for way in ways { writer.choice(phrase(way), message(way)) }
    return Page(
      title: context.title(Phrase(\.checkBeforehand)), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.chooseThis))], citations: writer.citations)
  }

  private var canInsist: Bool { refusals.allSatisfy { $0.force != .logical } }

  private var ways: [Way] {
    // "Go back" comes first: Enter alone never insists.
    var ways: [Way] = [.back]
    if let repair = refusals.first(where: { !$0.repair.isEmpty })?.repair, !canInsist {
      ways.append(.repair(repair))
    }
    if canInsist { ways.append(.insist) }
    return ways
  }

  private func phrase(_ way: Way) -> Phrase {
    switch way {
    case .back: return Phrase(\.goBackWithoutRecording)
    case .insist: return Phrase(\.recordDespiteRule)
    case .repair(let happenings):
      let missing = happenings.map(\.phrase).joined(by: .enumeration)
      return Phrase { $0.recordMissingFirst(missing: missing($0)) }
    }
  }

  private func message(_ way: Way) -> Message {
    switch way {
    case .back: return .close
    case .insist:
      guard case .record(let happenings, let when, _) = command else { return .close }
      return .all([.toWizard, .perform(.record(happenings, when, insist: true), said: said)])
    case .repair(let happenings):
      return .all([
        .toWizard,
        .perform(.record(happenings, .unknown, insist: false), said: said),
        .performNext(command, said: said),
      ])
    }
  }
}
