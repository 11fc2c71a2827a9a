import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport

@testable import Screens

/// A case lived from its first question to its end: at each stage somebody looks, then does what the first
/// steps say and records it.
struct Way {
  /// Stages after which a way that has not ended is left.
  static let limit = 24

  let setting: Setting
  private let content: Content
  private let guide: Guide
  private(set) var `case` = Case(id: "7K1")
  private(set) var moment: Moment
  /// How often somebody looked.
  private(set) var stage = 0
  /// Whether the last thing that was done was to report.
  private var hasReported = false
  /// How often the turn of the setting was taken.
  private var turns = 0
  /// Whether it brought something since somebody looked last.
  private(set) var hasTurned = false

  /// The way of a setting before its first answer.
  init(_ setting: Setting, in content: Content) throws {
    self.setting = setting
    self.content = content
    guide = try content.guide(for: setting.place)
    moment = setting.start.moment
  }

  /// What the program reads at this moment.
  var context: Context {
    Context(
      language: .zh, moment: moment, calendar: .sample, statements: content.statements,
      size: Size(columns: 100, rows: 40),
      file: CaseFile(nickname: nil, case: `case`),
      guide: `case`.answers.place == nil ? nil : guide, places: content.places,
      documented: Content.documented(of: content), banks: content.banks)
  }

  /// Walks on to the end; `look` is shown every stage on which somebody looks.
  mutating func walk(_ look: (Way) -> Void) {
    // Somebody began to answer and took it back.
    if setting.turn == .vague {
      _ = carryOut(.answer(.situation(setting.situation), takingAlong: false))
      _ = carryOut(.undo)
    }
    look(self)
    stage += 1
    let bank = Content.bank(in: content, of: setting.place)
    for answer in setting.answers(bank: bank) { _ = carryOut(.answer(answer, takingAlong: false)) }
    while stage < Way.limit {
      look(self)
      stage += 1
      hasTurned = false
      guard goOn() else { return }
    }
  }

  // MARK: - What is recorded

  private mutating func carryOut(_ command: Command) -> Bool {
    guard let next = `case`.after(`case`.decide(command, in: context.circumstances), at: moment)
    else { return false }
    `case` = next
    return true
  }

  private mutating func record(_ happenings: [Happening]) -> Bool {
    let when: When = setting.turn == .vague ? .unknown : .on(moment.day, at: moment.minute)
    return carryOut(.record(happenings, when, insist: false))
  }

  /// Does what comes next; false where nothing can be done any more.
  private mutating func goOn() -> Bool {
    let context = context
    let all = context.case.steps(in: context.circumstances)
    // Who called a moment ago goes on, though a report may end soon.
    let others = all.filter { !$0.isReport }
    let steps = hasReported && !others.isEmpty ? others : all
    guard let first = steps.first else { return false }
    hasReported = first.isReport
    hasTurned = takesTurn(at: first, context)
    if hasTurned { return true }
    var isDone = false
    // Both sides are reported in one go, as people do.
    for step in steps.prefix(first.isReport ? 2 : 1) where step.isReport || step == first {
      isDone = `do`(step) || isDone
    }
    // The step that stands first may wait for another one.
    if !isDone { isDone = steps.dropFirst().contains { `do`($0) } }
    if isDone { moment = moment.later(by: days(after: first)) }
    return isDone
  }

  /// Records the first that may be recorded of what the step offers.
  private mutating func `do`(_ step: Step) -> Bool {
    if step == .tellPayouts {
      return carryOut(.answer(.payouts(Way.payouts(setting)), takingAlong: false))
    }
    for ending in endings(of: step) {
      let isTold = setting.turn == .told || setting.turn == .found && setting.smartphone == nil
      let happenings = isTold ? ending.told(on: moment.day) : ending.happenings
      if record(happenings) { return true }
    }
    return false
  }

  /// What may be recorded, what goes along the plan foremost.
  private func endings(of step: Step) -> [Ending] {
    let context = context
    let all = step.record(context).endings
    let likely = all.filter { ending in
      switch step {
      // Some go to a window at once: what cannot be taken back shows there.
      case .report where setting.turn == .found && setting.situation == .stolen:
        ending.happenings.contains { $0.isFormalReport }
      case .apply: context.routes.first(where: \.isPlanned).map(ending.files) ?? false
      default: false
      }
    }
    // Who waits went somewhere where one has to wait.
    let slow = all.filter { setting.turn == .waiting && !$0.isAtOnce && step.filesACard }
    return slow + likely + all
  }

  /// What is paid into the account; every kind occurs.
  private static func payouts(_ setting: Setting) -> Set<BindingKind> {
    switch setting.turn {
    case .straight, .vague: [.pension]
    case .found, .told: [.medicalPayout, .pension]
    case .waiting: []
    case .sentBack: Set(BindingKind.nameable)
    case .chosen: [.wallet, .autoDebit, .payroll, .subsidy]
    }
  }

  // MARK: - What comes differently

  /// Whether the turn of the setting has brought something of its own.
  private mutating func takesTurn(at step: Step, _ context: Context) -> Bool {
    let journey = context.case.journey
    switch setting.turn {
    case .straight, .vague, .told: return false
    case .found:
      guard journey.plastic == .missing, !step.isReport || turns > 0,
        !journey.application.isRunning, !journey.application.isCollected
      else { return false }
      turns += 1
      // First a look after the reports have run out, then the card turns up.
      guard turns > 1 else {
        moment = moment.later(by: 8)
        return true
      }
      return record([.found])
    case .waiting:
      // Meanwhile a doctor was paid.
      if turns == 0, record([.paidInFull]) {
        turns = 1
        return true
      }
      guard step == .awaitCard, (1...Way.waits.count).contains(turns) else { return false }
      turns += 1
      moment = moment.later(by: Way.waits[turns - 2])
      return true
    case .sentBack: return isSentBack(at: step, journey)
    case .chosen:
      guard case .apply = step, context.answers.route == nil else { return false }
      let others = context.routes.filter { $0.isPossible && !$0.isPlanned }
      guard !others.isEmpty else { return false }
      let route = others[abs(setting.place.number) % others.count]
      return carryOut(.answer(.route(route.kind), takingAlong: false))
    }
  }

  /// Days between the looks of somebody who waits.
  private static let waits = [14, 31, 60, 160]

  private mutating func isSentBack(at step: Step, _ journey: Journey) -> Bool {
    switch step {
    case .awaitCard where !journey.notes.contains(.recordCorrected):
      return record([.turnedDown(.record)])
    case .awaitCard where turns == 0:
      turns = 1
      return record([.posted]) && record([.strayed])
    case .enable where turns < 2:
      turns = 2
      return record([.enablingFailed(.benefitSuspended)])
    case .bind(let kind) where journey.bindings.isEmpty: return record([.binding(kind, .broken)])
    default: return false
    }
  }

  // MARK: - Days

  private func days(after step: Step) -> Int {
    switch step {
    case .report:
      switch setting.start {
      case .weekday: return 1
      // The next step is looked at while the counters are still closed.
      case .sunday, .holidayEve, .evening: return 0
      case .lapseDay: return stage > 3 ? 1 : daysToLapse
      }
    case .apply: return 9
    case .awaitCard: return 3
    default: return 1
    }
  }

  private var daysToLapse: Int {
    let duties = `case`.obligations(in: context.circumstances)
    let ends = duties.compactMap { duty -> Day? in
      guard case .renewReport = duty.kind else { return nil }
      return duty.due.earliest
    }
    return max(0, ends.min().map(moment.day.days) ?? 1)
  }
}

extension Happening {
  /// The side that a report is about.
  fileprivate var errandSide: Side? {
    if case .reported(let side, _, _, _) = self { side } else { nil }
  }

  fileprivate var isFormalReport: Bool {
    if case .reported(_, .formal, _, _) = self { true } else { false }
  }
}

extension Step {
  fileprivate var filesACard: Bool { if case .apply = self { true } else { false } }
}

extension Ending {
  fileprivate var isAtOnce: Bool { happenings.contains(.collected) }

  /// Whether it files where the route does, and the card comes as there.
  fileprivate func files(along route: Route) -> Bool {
    happenings.contains { happening in
      guard case .applied(_, let channel?, let delivery) = happening else { return false }
      return channel.isOnline == route.kind.isOnline && delivery == route.kind.delivery
        && (channel.isOnline || channel == route.kind.channel)
    }
  }
}

extension Moment {
  fileprivate func later(by days: Int) -> Moment {
    Moment(day: day.adding(days: days), minute: minute)
  }
}

extension Content {
  fileprivate static func documented(of content: Content) -> Set<PlaceCode> {
    Set(content.documented)
  }

  /// A bank that works in that place; of some places one whose number is only hearsay.
  fileprivate static func bank(in content: Content, of place: PlaceCode) -> BankID? {
    let banks = content.banks.filter { $0.serves(place) }
    return banks.isEmpty ? nil : banks[place.number / 100 % banks.count].id
  }
}

/// What may have happened when a step is marked as done, with the days that an office may have named.
struct Ending {
  let happenings: [Happening]
  let asks: Set<RecordDetail>

  /// The same where every day was named.
  func told(on day: Day) -> [Happening] {
    happenings.map { happening in
      asks.reduce(happening) { happening, detail in
        let days = detail != .lapse ? 40 : happening.errandSide == .bank ? 5 : 7
        return happening.with(detail, day.adding(days: days))
      }
    }
  }
}

extension RecordNode {
  /// The ends of the tree, the first choice foremost; where another situation begins, or a question is
  /// asked, nothing has happened.
  var endings: [Ending] {
    switch self {
    case .choose(_, let options): options.flatMap(\.node.endings)
    case .happened(let happenings, let asks): [Ending(happenings: happenings, asks: asks)]
    case .payouts, .becomes, .diagnose: []
    }
  }
}
