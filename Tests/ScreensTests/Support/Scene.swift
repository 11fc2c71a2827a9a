import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Synchronization
import Terminal
import TestSupport
import Testing

/// Places on the way through the program, each reached as a person would reach it.
enum Scene: String, CaseIterable, Sendable {
  case firstQuestion = "first-question"
  case placeSearch = "place-search"
  case placeNotFound = "place-not-found"
  case action
  case actionUndocumented = "action-undocumented"
  case recordHow = "record-how"
  case recordWhen = "record-when"
  case recordWhenTyped = "record-when-typed"
  case recordLapse = "record-lapse"
  case recordLapseTyped = "record-lapse-typed"
  case task
  case question
  case questionWhy = "question-why"
  case questionChanged = "question-changed"
  case care
  case bankQuestion = "bank-question"
  case actionBank = "action-bank"
  case payouts
  case apply
  case applyAgent = "apply-agent"
  case refusalRepair = "refusal-repair"
  case refusalInsist = "refusal-insist"
  case takesAlong = "takes-along"
  case checklistSelf = "checklist-self"
  case checklistAgent = "checklist-agent"
  case statusLapsed = "status-lapsed"
  case bannerLapsed = "banner-lapsed"
  case sources
  case ask
  case help
  case why
  case answers
  case log
  case position
  case positionDay = "position-day"
  case name
  case waiting
  case collect
  case enable
  case activate
  case bindings
  case endOldAccount = "end-old-account"
  case finish
  case closed
  case release
  case settleAtDesk = "settle-at-desk"
  case routes
  case routesAgent = "routes-agent"
  case routesUnderWay = "routes-under-way"
  case routesFound = "routes-found"
  case diagnosis
  case diagnosisWhere = "diagnosis-where"
  case findingTerminal = "finding-terminal"
  case findingBank = "finding-bank"
  case damaged
  case stolen
  case accountOnly = "account-only"
  case home
  case homeEmpty = "home-empty"
  case homeFound = "home-found"
  case wipe
  case entryLine = "entry-line"
  case entryProblems = "entry-problems"
  case batch
  case putOff = "put-off"
  case adviceList = "advice-list"
  case adviceMessage = "advice-message"
  case adviceMoved = "advice-moved"
  case adviceDied = "advice-died"
  case closeCase = "close-case"
  case wordList = "word-list"
  case word
  case hear
  case hearTyped = "hear-typed"
  case takeAway = "take-away"
  case chat
  case code
  case atDesk = "at-desk"
  case notice
}

extension Scene {
  private struct Seat: Hashable {
    let scene: Scene
    let language: Language
  }

  private static let robots = Mutex<[Seat: Robot]>([:])

  /// The program in front of this; each way is gone once only.
  func robot(_ language: Language = .zh) -> Robot {
    let seat = Seat(scene: self, language: language)
    if let robot = Scene.robots.withLock({ $0[seat] }) { return robot }
    let robot = arriving(language)
    Scene.robots.withLock { $0[seat] = robot }
    return robot
  }

  private func arriving(_ language: Language) -> Robot {
    switch self {
    case .firstQuestion, .placeSearch, .placeNotFound, .action, .actionUndocumented:
      beginning(Robot(language))
    case .recordHow, .recordWhen, .recordWhenTyped, .recordLapse, .recordLapseTyped, .question,
      .questionWhy, .questionChanged, .care, .bankQuestion, .actionBank, .sources, .ask, .help,
      .why, .answers, .position, .positionDay, .hear, .hearTyped, .takeAway, .chat, .code, .name,
      .notice:
      besideAction(Scene.action.robot(language))
    case .apply, .applyAgent, .checklistSelf, .checklistAgent, .task, .log:
      applying(language)
    case .statusLapsed, .bannerLapsed, .takesAlong, .refusalRepair, .refusalInsist, .waiting,
      .collect,
      .release:
      afterFiling(language)
    case .enable, .activate, .payouts, .bindings, .endOldAccount, .finish, .closed:
      withNewCard(language)
    case .routes, .routesAgent, .routesUnderWay, .routesFound:
      comparing(language)
    case .settleAtDesk:
      Robot(language).pressing("7", "云泽", .enter)
    case .diagnosis, .diagnosisWhere, .findingTerminal, .findingBank:
      diagnosing(language)
    case .damaged:
      Robot(language, answers: .complete(.damaged))
    case .stolen:
      Robot(language, answers: .complete(.stolen), visits: .reported)
    case .accountOnly:
      Robot(language).pressing("8", "云泽", .enter)
    case .adviceList, .adviceMessage, .adviceMoved, .wordList:
      advised(Robot(language).pressing("0"))
    case .adviceDied, .closeCase:
      advised(Scene.action.robot(language).pressing(.rare("别的事"), "3"))
    case .home, .homeEmpty:
      Robot(language, desk: self == .home ? .six : Desk()).pressing(.escape)
    case .wipe: Robot(language, desk: .six).pressing(.escape, .rare("删掉"))
    case .homeFound: Robot(language, desk: .six).pressing(.tab, .tab, "/", "yz")
    case .word:
      Scene.waiting.robot(language).pressing("t", "2")
    case .atDesk:
      Robot(
        language,
        desk: Desk([.recorded("7K1", nickname: nil, .complete(), .collected)], of: .frozenAtDesk)
      ).pressing(.enter)
    case .entryLine:
      Robot(language, desk: .six).pressing("i", "yz 丢 代 已口头11-20 #王阿姨")
    case .putOff:
      Robot(language, answers: .complete(), visits: .reported).pressing(
        .rare("以后再提醒"), "1", "11-26")
    case .batch:
      Robot(language, desk: .six).pressing("i", Stroke(.paste("yz 丢 代\nhezhou 坏 豆腐\nyz 坏")))
    case .entryProblems:
      Robot(language, desk: .six).pressing("i", "hezhou 丢 坏 豆腐 11-20")
    }
  }

  private func beginning(_ robot: Robot) -> Robot {
    switch self {
    case .placeSearch: robot.pressing("1", "yz")
    case .placeNotFound: robot.pressing("1", "xyzq")
    case .action: robot.pressing("1", "云泽", .enter)
    case .actionUndocumented: robot.pressing("1", "朔南", .enter)
    default: robot
    }
  }

  private func advised(_ robot: Robot) -> Robot {
    switch self {
    case .adviceMessage: robot.pressing("4")
    case .adviceMoved: robot.pressing("1")
    case .wordList: robot.pressing(.end, .enter)
    case .closeCase: robot.pressing(.end, .enter)
    default: robot
    }
  }

  private func besideAction(_ robot: Robot) -> Robot {
    switch self {
    case .recordHow: robot.pressing("n")
    case .recordWhen: robot.pressing("n", .tab)
    case .recordWhenTyped: robot.pressing("n", .tab, "5", "昨天 20:30")
    case .recordLapse: robot.pressing("n", "1")
    case .recordLapseTyped: robot.pressing("n", "1", "2", "7")
    case .question: robot.pressing("a", "1")
    case .questionWhy: robot.pressing("a", "1", "w")
    case .questionChanged: robot.pressing("a", "1", "2", .escape, "i", "3")
    case .care: robot.pressing("m")
    case .bankQuestion: robot.pressing("b")
    case .actionBank: robot.pressing("b", .down, .enter)
    case .sources: robot.pressing("s")
    case .ask: robot.pressing("a")
    case .hear: robot.pressing("a", .end, .enter)
    case .hearTyped: robot.pressing("a", "5", "7 天")
    case .takeAway: robot.pressing("p")
    case .chat: robot.pressing("p", "6")
    // Its row is offered where there is room for it.
    case .code: robot.resized(Size(columns: 80, rows: 44)).pressing("p", "7").resized(.usual)
    case .help: robot.pressing("?")
    case .why: robot.pressing("w")
    case .answers: robot.pressing("i")
    case .position: robot.pressing(.rare("已经办到"))
    case .positionDay: robot.pressing(.rare("已经办到"), "1", "1")
    case .name: robot.pressing(.rare("起个称呼"))
    default: robot.pressing(.control("c"))
    }
  }

  private func applying(_ language: Language) -> Robot {
    let isAgent = self == .applyAgent || self == .checklistAgent
    let robot = Robot(
      language, answers: .complete(acting: isAgent ? .agent : .`self`), visits: .reported)
    return switch self {
    case .checklistSelf, .checklistAgent: robot.pressing("c")
    case .task: robot.pressing(.enter)
    case .log: robot.pressing(.rare("看记录"))
    default: robot
    }
  }

  private func comparing(_ language: Language) -> Robot {
    switch self {
    case .routesAgent: Scene.applyAgent.robot(language).pressing("r")
    case .routesUnderWay:
      Robot(language, answers: .complete(), visits: .filed).pressing("r")
    case .routesFound: Scene.release.robot(language).pressing("r")
    default: Scene.apply.robot(language).pressing("r")
    }
  }

  private func afterFiling(_ language: Language) -> Robot {
    let applied: [Happening] = [.applied(.reissue, .app, .post)]
    switch self {
    case .statusLapsed:
      return Robot(language, answers: .complete(), visits: .reported).waiting(days: 10)
        .pressing("t")
    case .bannerLapsed:
      return Robot(language, answers: .complete(), visits: .reported).waiting(days: 10)
    case .refusalRepair:
      return Robot(language, answers: .complete(), visits: .reported + [applied])
        .pressing(.enter, "3", "5")
    case .refusalInsist:
      return Robot(
        language, answers: .complete() + [.payouts([.pension])],
        visits: .collected + [[.enabled]]
      ).pressing("5", "2")
    case .collect:
      return Robot(language, answers: .complete(), visits: .filed + [[.ready(until: nil)]])
    case .release:
      return Robot(language, answers: .complete(), visits: .reported).pressing(.rare("旧卡找到了"), "1")
    case .takesAlong:
      return Robot(language, answers: .complete(), visits: .filed).pressing(.rare("看记录"), "2")
    default:
      return Robot(language, answers: .complete(), visits: .filed)
    }
  }

  private func diagnosing(_ language: Language) -> Robot {
    let refused = Scene.settleAtDesk.robot(language)
    switch self {
    case .diagnosis: return refused.pressing(.rare("刷不了卡"))
    case .diagnosisWhere: return refused.pressing(.rare("刷不了卡"), "2", "9", "1", "1")
    case .findingTerminal: return refused.pressing(.rare("刷不了卡"), "2", "9", "1", "1", "1", "1")
    default:
      let bank: [Answer] = Content.frozen.banks.first { $0.isHearsay }.map { [.bank($0.id)] } ?? []
      return Robot(language, answers: .complete() + bank, visits: .enabled)
        .pressing("t", .rare("刷不了卡"), "9", "1", "1", "2")
    }
  }

  private func withNewCard(_ language: Language) -> Robot {
    let told: [Answer] = .complete() + [.payouts([.pension, .wallet, .autoDebit])]
    let moved: [Happening] = [
      .binding(.pension, .moved), .binding(.wallet, .confirmed),
      .binding(.autoDebit, .notApplicable),
    ]
    switch self {
    case .enable: return Robot(language, answers: .complete(), visits: .collected)
    case .activate: return Robot(language, answers: .complete(), visits: .collected + [[.enabled]])
    case .payouts:
      return Robot(language, answers: .complete(), visits: .enabled).pressing(.enter, " ")
    case .bindings: return Robot(language, answers: told, visits: .enabled)
    case .endOldAccount: return Robot(language, answers: told, visits: .enabled + [moved])
    default:
      let robot = Robot(
        language, answers: told, visits: .enabled + [moved, [.oldAccount(.moved)]])
      return self == .finish ? robot : robot.pressing(.enter)
    }
  }
}

extension Desk {
  /// A desk with six cases, each at another step, one of them closed.
  static let six = Desk([
    .recorded("7K1", nickname: "王阿姨", .complete(acting: .agent), .reported),
    .recorded("7K2", nickname: nil, [.situation(.stolen), .place(.shuonan)], []),
    .recorded("7K3", nickname: "三楼小陈", .complete(), .filed),
    .recorded("7K4", nickname: "妈妈的卡", .complete(), .collected + [[.enabled]]),
    .recorded("7K5", nickname: nil, [.situation(.refused)], []),
    .recorded(
      "7K6", nickname: "办完的", [.situation(.refused), .place(.yunze)],
      [[.enabled], [.settledAtDesk], [.closed(.done)]]),
  ])
}
