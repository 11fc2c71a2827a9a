import CardJourney
import CityGuide
import Copy
import GuideTestSupport

@testable import Screens

extension Law {
  /// What can be done at this hour comes first, and nothing else is called possible.
  static let clock: [Law] = [
    Law(
      "closed-due", "Nothing at a counter is due today when the counters have closed.", forbids: 5
    ) { seen in
      let due = seen.duties.filter { $0.kind == .formalBeforeLapse }
      guard seen.isOpen, seen.areCountersClosed, !due.isEmpty else { return nil }
      return due.filter { $0.due.earliest == seen.today }.map(\.phrase.zh)
    } sabotage: { seen in
      guard seen.areCountersClosed,
        let index = seen.duties.firstIndex(where: { $0.kind == .formalBeforeLapse })
      else { return false }
      seen.duties[index].due = .ask(remind: seen.today, alarm: seen.today)
      return true
    },

    Law("closed-said", "When counters have closed, a step that needs one says so.", forbids: 5) {
      seen in
      let steps = seen.stepsAtCounters
      guard seen.areCountersClosed, !steps.isEmpty else { return nil }
      return steps.filter { step in
        !seen.text(of: step).says(
          "不开", "再去", "下班", "关门", "上班时间", "工作日", "现在开着", "上班了")
          || !seen.text(of: step, .en).says(
            "losed", "opens", "open ", "Open ", "working day", "go on", "office hours")
      }.map { "\($0)" }
    } sabotage: { seen in
      guard seen.areCountersClosed, let step = seen.stepsAtCounters.first,
        let index = seen.steps.firstIndex(of: step), index < seen.told.count
      else { return false }
      seen.told[index] = [.zh: Text(["去窗口"]), .en: Text(["Go to the window"])]
      return true
    },

    Law(
      "home-first", "When counters have closed, what can be done from home comes first.", forbids: 5
    ) { seen in
      let isRemote = seen.steps.map(seen.isRemote)
      guard seen.areCountersClosed, isRemote.contains(true), isRemote.contains(false) else {
        return nil
      }
      let counter = isRemote.firstIndex(of: false) ?? 0
      return seen.steps.indices.filter { isRemote[$0] == true && $0 > counter }
        .map { "\(seen.steps[$0]) after \(seen.steps[counter])" }
    } sabotage: { seen in
      let isRemote = seen.steps.map(seen.isRemote)
      guard seen.areCountersClosed, isRemote.contains(true), isRemote.contains(false),
        let call = isRemote.firstIndex(of: true)
      else { return false }
      seen.steps.append(seen.steps.remove(at: call))
      return true
    },

    Law(
      "bank-answers", "On a day off nobody says that a bank does not answer its telephone.",
      forbids: 5
    ) {
      seen in
      let calls = seen.steps.filter(\.isReport)
      guard seen.isOpen, !seen.context.calendar.isWorkday(seen.today), !calls.isEmpty,
        calls.allSatisfy({ $0.side == .bank })
      else { return nil }
      return seen.linesOfAdvice(saying: ["人工可能不上班"], ["people may not answer"])
    } sabotage: { seen in
      let calls = seen.steps.filter(\.isReport)
      guard !calls.isEmpty, calls.allSatisfy({ $0.side == .bank }) else { return false }
      seen.say("今天不是工作日，人工可能不上班。", "No working day; people may not answer.", on: .wizard)
      return true
    },

    Law("first-call", "The call whose report ends first comes first.", forbids: 5) { seen in
      guard let (first, second) = seen.callsInOrder else { return nil }
      let steps = seen.steps
      let isRight = steps.firstIndex(of: first) ?? 0 < steps.firstIndex(of: second) ?? 0
      return isRight ? [] : ["\(second) comes before \(first)"]
    } sabotage: { seen in
      guard let (first, _) = seen.callsInOrder, let index = seen.steps.firstIndex(of: first) else {
        return false
      }
      seen.steps.append(seen.steps.remove(at: index))
      return true
    },

    Law(
      "call-before-trip",
      "A report that ends by tomorrow is called in before anything else is done.", forbids: 5
    ) {
      seen in
      let sides = seen.sidesThatEndNow
      guard !sides.isEmpty else { return nil }
      let calls = seen.steps.prefix { $0.isReport }
      return sides.filter { side in !calls.contains { $0.isReport && $0.side == side } }
        .map {
          "\($0.rawValue) ends by tomorrow, and the first step is \(seen.steps.first.map { "\($0)" } ?? "none")"
        }
    } sabotage: { seen in
      guard !seen.sidesThatEndNow.isEmpty else { return false }
      seen.steps.removeAll(where: \.isReport)
      return true
    },
  ]
}

extension Observation {
  /// Whether a step can be done now from where one is; nil where nothing is known of it.
  fileprivate func isRemote(_ step: Step) -> Bool? {
    if case .report(_, .temporary) = step { return true }
    guard let errand = step.errand, let visit = visit(for: errand) else { return nil }
    // Somebody who comes home does not come at night.
    return visit.channel == .telephone || visit.channel.isOnline
  }

  /// The steps that need a counter: those that no visit is planned for say what they want.
  fileprivate var stepsAtCounters: [Step] {
    guard isOpen else { return [] }
    return steps.filter { step in
      guard step != .settleAtDesk, isRemote(step) == false, let errand = step.errand,
        let visit = visit(for: errand)
      else { return false }
      return visit.channel == .window || visit.channel == .branch
        || visit.channel == .instantBranch
    }
  }

  /// The days on which the reports that are recorded end, side by side.
  private var ends: [Side: Day] {
    var ends: [Side: Day] = [:]
    for duty in duties where duty.basis != .atOnce {
      if let side = duty.reportedSide, let day = duty.due.earliest { ends[side] = day }
    }
    return ends
  }

  /// Both calls, that of the report which ends first foremost; nil where there are not two, or both end on
  /// one day.
  fileprivate var callsInOrder: (Step, Step)? {
    let ends = ends
    let calls = Side.allCases.map { Step.report($0, .temporary) }.filter(steps.contains)
    guard isOpen, calls.count == 2, let social = ends[.social], let bank = ends[.bank],
      social != bank
    else { return nil }
    return social < bank ? (calls[0], calls[1]) : (calls[1], calls[0])
  }

  /// The sides whose report ends today or tomorrow while the card is missing.
  fileprivate var sidesThatEndNow: [Side] {
    guard isOpen, journey.plastic == .missing, !journey.application.isCollected else { return [] }
    let ends = ends
    return Side.allCases.filter { side in
      ends[side].map { $0 <= today.adding(days: 1) } == true
        && journey.temporaryReport(of: side) != nil
    }
  }
}
