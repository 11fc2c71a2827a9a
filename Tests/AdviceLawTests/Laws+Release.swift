import CardJourney
import CityGuide
import Copy

@testable import Screens

extension Law {
  /// Giving a found card back its use, as the place has it.
  static let release: [Law] = [
    Law(
      "found-offered", "On every step of a missing card it is said what to do when it turns up.",
      forbids: 6
    ) {
      seen in
      guard seen.isOpen, seen.journey.plastic == .missing,
        !seen.journey.application.isCollected, !seen.journey.application.isRunning
      else { return nil }
      return [Observation.PageName.wizard, .status].filter {
        !seen.text($0).says("找到") || !seen.text($0, .en).says("found", "turns up", "Found")
      }.map { "the \($0.rawValue) page does not say it" }
    } sabotage: { seen in
      guard seen.journey.plastic == .missing else { return false }
      seen.pages[.wizard] = [.zh: Text(["挂失"]), .en: Text(["Report"])]
      return true
    },

    Law(
      "final-report", "Where a formal report is final, its release is asked about first.",
      forbids: 6
    ) { seen in
      guard seen.releasesAgainstRule else { return nil }
      let text = seen.text(of: .release(.social))
      let english = seen.text(of: .release(.social), .en)
      let isSaid =
        text.says("不能解", "解不了", "解不开", "不一定能", "撤不回", "先问", "先打")
        && english.says("cannot", "may not", "ask", "Ask", "call", "Call")
      return isSaid ? [] : text.lines.map(\.text)
    } sabotage: { seen in
      guard let index = seen.steps.firstIndex(of: .release(.social)), index < seen.told.count,
        seen.releasesAgainstRule
      else { return false }
      seen.told[index] = [.zh: Text(["带卡去解挂"]), .en: Text(["Take the card"])]
      return true
    },

    Law("serves-both", "Where one report serves both sides, the steps say so.", forbids: 6) {
      seen in
      guard let step = seen.stepOfReportForBoth else { return nil }
      let isSaid =
        seen.text(.wizard).says("两边", "两边", "一起冻结", "一起挂失", "一起解")
        && seen.text(.wizard, .en).says("both sides", "both the", "as well", "too")
      return isSaid ? [] : ["\(step): it is not said"]
    } sabotage: { seen in
      guard seen.stepOfReportForBoth != nil else { return false }
      seen.pages[.wizard] = [.zh: Text(["打电话"]), .en: Text(["Call"])]
      return true
    },
  ]

  /// Who waits is told how long, and what to do about it.
  static let waiting: [Law] = [
    Law(
      "waiting-dated", "Somebody who has waited for a month has something dated to do.", forbids: 7
    ) { seen in
      guard let days = seen.daysWaited, days >= 30 else { return nil }
      let dated = seen.duties.filter {
        $0.due.earliest != nil && ($0.kind == .askProgress || $0.kind == .collect)
      }
      return dated.isEmpty ? ["\(days) days waited, and nothing is due"] : []
    } sabotage: { seen in
      guard let days = seen.daysWaited, days >= 30 else { return false }
      seen.duties.removeAll { $0.due.earliest != nil }
      return true
    },

    Law(
      "waiting-counted", "Somebody who has waited for a month is told how many days it has been.",
      forbids: 7
    ) {
      seen in
      guard let days = seen.daysWaited, days >= 30 else { return nil }
      let isSaid =
        seen.text(.wizard).says("\(days) 天") && seen.text(.wizard, .en).says("\(days) days")
      return isSaid ? [] : ["\(days) days are not counted"]
    } sabotage: { seen in
      guard let days = seen.daysWaited, days >= 30 else { return false }
      seen.pages[.wizard] = [.zh: Text(["等卡"]), .en: Text(["Wait"])]
      return true
    },
  ]
}

extension Observation {
  /// Whether a formal report stands that an answer says cannot be taken back, and is to be released.
  fileprivate var releasesAgainstRule: Bool {
    guard isOpen, steps.contains(.release(.social)), case .formal = journey.social else {
      return false
    }
    let rule = context.rules.formalIsReversible
    return rule.factID != nil && !rule.value
  }

  /// The step that makes or releases a report of which somebody who may be relied on says that it serves both
  /// sides.
  fileprivate var stepOfReportForBoth: Step? {
    guard isOpen, answers.hasAccount else { return nil }
    return steps.first { step in
      switch step {
      // Where only the bank is left to be told, no call tells both.
      case .report(.bank, _): false
      case .report(.social, let kind):
        servesBoth(kind, at: kind == .temporary ? .telephone : .window)
      case .apply(let errand):
        visit(for: errand).map {
          $0.errands.contains(.formalReport) && servesBoth(.formal, at: $0.channel)
        } ?? false
      case .release:
        if case .formal(let report) = journey.social {
          servesBoth(.formal, at: report.channel ?? .window)
        } else {
          servesBoth(.temporary, at: .telephone)
        }
      default: false
      }
    }
  }

  private func servesBoth(_ kind: ReportKind, at channel: ChannelKind) -> Bool {
    let topic = kind == .temporary ? Topic.oneTemporaryServesBoth : .oneFormalServesBoth
    let errand = kind == .temporary ? Errand.temporaryReport : .formalReport
    let decision = context.query?.decision(about: topic, errand: errand, channel: channel)
    return decision?.answer?.value.flag == true
  }

  /// For how many days somebody has waited for a card that is being made or sent; nil where that is not
  /// known.
  fileprivate var daysWaited: Int? {
    guard isOpen, steps.contains(.awaitCard),
      let filed = journey.application.filing?.filed.earliest
    else { return nil }
    return filed.days(to: today)
  }
}
