import CardJourney
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
        ? Phrase("按规定不该这样，确定是这样办的吗？", "This goes against the rules. Did it really happen?")
        : Phrase("这一条记不了，原因：", "This cannot be recorded. Why:"))
    writer.blank()
    for refusal in refusals {
      writer.text(
        Phrase("- \(refusal.rule.phrase.zh)", "- \(refusal.rule.phrase.en)"), indent: 3)
      if case .notBefore(let day) = refusal.missing {
        writer.text(Phrase("  前一步是 \(day)", "  the step before was on \(day)"), indent: 3)
      }
    }
    writer.blank()
    for way in ways { writer.choice(phrase(way), message(way)) }
    return Page(
      title: context.title(Phrase("核对", "Check")), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase("确定", "Choose"))])
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
    case .back: return Phrase("先不记，回去看看", "Do not record it; go back")
    case .insist: return Phrase("确实办成了，记下来并留个提醒", "It did happen: record it with a reminder to ask")
    case .repair(let happenings):
      let missing = happenings.map(\.phrase).joined(by: .enumeration)
      return Phrase("先补记：\(missing.zh)", "Record first: \(missing.en)")
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
