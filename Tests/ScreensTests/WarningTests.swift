import CardJourney
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import CityGuide
@testable import Screens

/// Each warning (TheProcess.md, Warnings) stands where people meet what it warns of: of what ships, where the nation alone speaks.
struct WarningTests {
  /// A place in the flow and the warnings that have to stand there.
  struct Meeting: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var answers: [Answer] = .complete(at: .undocumented)
    var visits: [[Happening]] = []
    let warnings: [String]
  }

  private static let posted: [[Happening]] = [
    [
      .reported(.social, .formal, .window, lapses: nil),
      .reported(.bank, .formal, .branch, lapses: nil),
      .applied(.reissue, .window, .post), .accepted(promised: nil),
    ],
    [.posted],
  ]

  private static let told: [Answer] =
    .complete(at: .undocumented) + [.payouts([.medicalPayout, .wallet])]
  private static let moved: [Happening] = [
    .binding(.medicalPayout, .moved), .binding(.wallet, .confirmed),
  ]

  private static let meetings = [
    Meeting(testDescription: "start: the first instruction", warnings: ["cn-warn-sms"]),
    Meeting(
      testDescription: "start of an exchange", answers: .complete(.damaged, at: .undocumented),
      warnings: ["cn-warn-sms"]),
    Meeting(
      testDescription: "enabling and activating", visits: .collected, warnings: ["cn-warn-codes"]),
    Meeting(
      testDescription: "activating", visits: .collected + [[.enabled]],
      warnings: ["cn-warn-codes", "cn-warn-account"]),
    Meeting(
      testDescription: "the card expires",
      answers: [.situation(.expiring), .place(.undocumented)],
      warnings: ["cn-warn-rumour"]),
    Meeting(
      testDescription: "third generation or another bank",
      answers: .complete(.upgrade, at: .undocumented),
      warnings: ["cn-warn-rumour"]),
    Meeting(
      testDescription: "the payout account", answers: told, visits: .enabled,
      warnings: [
        "cn-warn-payout-helper", "cn-warn-codes", "cn-warn-cash-out", "cn-warn-cases",
        "cn-warn-account",
      ]),
    Meeting(
      testDescription: "only the account changed",
      answers: [
        .situation(.accountOnly), .place(.undocumented), .payouts([.medicalPayout]),
      ],
      warnings: ["cn-warn-payout-helper", "cn-warn-cash-out"]),
    Meeting(
      testDescription: "money: the old account", answers: told, visits: .enabled + [moved],
      warnings: ["cn-warn-balance"]),
    Meeting(
      testDescription: "money: a claim", visits: [[.paidInFull]],
      warnings: ["cn-warn-cash-out", "cn-warn-cases", "cn-warn-lending"]),
    Meeting(
      testDescription: "care without the card", visits: .filed,
      warnings: ["cn-warn-lending", "cn-warn-lending-2026"]),
    Meeting(
      testDescription: "agents", answers: .complete(at: .undocumented, acting: .agent),
      visits: .reported,
      warnings: ["cn-warn-lending", "cn-warn-lending-2026"]),
    Meeting(testDescription: "the bank side", warnings: ["cn-warn-account"]),
    Meeting(
      testDescription: "emergency", answers: .complete(.stolen, at: .undocumented),
      warnings: ["cn-warn-money-gone"]),
  ]

  private static func text(_ robot: Robot) -> String {
    (robot.model.page.rows + robot.stepsNow).map(\.text).joined(separator: "\n")
  }

  private func warning(_ id: String) throws -> Stated<Words> {
    let guide = try Content.shipped.guide(for: .undocumented)
    let fact = try #require(guide.fact(with: FactID(rawValue: id)))
    #expect(fact.topic == .warning)
    #expect(fact.reliability == .answer)
    return try #require(fact.stated(\.words))
  }

  @Test(arguments: meetings, Language.allCases)
  func `the wizard warns where it matters`(meeting: Meeting, language: Language) throws {
    let robot = Robot(language, answers: meeting.answers, visits: meeting.visits)
    let rows = robot.stepsNow
    for id in meeting.warnings {
      let words = try warning(id).value.text(in: language)
      let row = rows.first { $0.text.contains(words) }
      #expect(row != nil, "\(id)")
      #expect(row?.text.hasPrefix(language == .zh ? "当心：" : "Beware: ") == true, "\(id)")
      // Explanations are left out where there is little room; a warning never is.
      #expect(row?.isAside == false, "\(id)")
    }
  }

  @Test(arguments: meetings)
  func `no warning stands there twice`(meeting: Meeting) {
    let rows = Robot(answers: meeting.answers, visits: meeting.visits).stepsNow
    let warnings = rows.map(\.text).filter { $0.hasPrefix("当心：") }
    #expect(Set(warnings).count == warnings.count)
    #expect(!warnings.isEmpty)
  }

  @Test(arguments: [
    ("cn-warn-rumour", [[Happening]]()), ("cn-warn-money-gone", []), ("cn-warn-balance", .reported),
    ("cn-warn-payout-helper", .collected), ("cn-warn-cash-out", .filed),
  ])
  func `a warning stays away from where it does not belong`(
    id: String, visits: [[Happening]]
  ) throws {
    let words = try warning(id).value.zh
    #expect(
      !Self.text(Robot(answers: .complete(at: .undocumented), visits: visits)).contains(words))
  }

  @Test func `somebody for whom all is done is warned of nothing`() {
    #expect(!Self.text(Scene.finish.robot()).contains("当心："))
  }

  // MARK: - Where no guide is open, and what nobody states

  @Test(arguments: Language.allCases)
  func `the very first question warns of messages, and 0 leads to the page about them`(
    language: Language
  ) throws {
    let first = Robot(language, desk: Desk(of: .shipped))
    #expect(Self.text(first).contains(language == .zh ? "叫你点链接的，是诈骗" : "brings a link"))
    let number = try #require(
      Content.shipped.advice.firstIndex { $0.id.rawValue == "suspicious-message" })
    let page = first.pressing("0", Stroke(.character(Character("\(number + 1)"))))
    for word in [".gov.cn", "110", "96110"] { #expect(Self.text(page).contains(word)) }
  }

  @Test(arguments: Language.allCases)
  func `a parcel that never came counts as in other hands`(language: Language) {
    let filed = Array(Self.posted.prefix(1))
    let chains: [[[Happening]]] = [
      Self.posted, Self.posted + [[.strayed]], filed + [[.ready(until: nil)], [.reclaimed]],
    ]
    for visits in chains {
      let robot = Robot(language, answers: .complete(), visits: visits)
      #expect(Self.text(robot).contains(StatementID.cardInOtherHands[language]))
    }
    let waiting = Robot(language, answers: .complete(), visits: filed)
    #expect(!Self.text(waiting).contains(StatementID.cardInOtherHands[language]))
  }

  @Test func `the page about a death says that using the card is fraud`() {
    let page = Self.text(Scene.adviceDied.robot())
    #expect(page.contains("用去世的人的身份看病开药是骗保"))
  }
}
