import CardJourney
import CityGuide
import TestSupport
import Testing

/// How long a route takes and what it costs; the sample day is a Sunday.
struct RouteEstimateTests {
  private static let monday = Day.sample.adding(days: 1)
  private static let post = "{id: p, kind: delivery, value: [post], sources: [media]}"

  private func days(
    _ kind: RouteKind, _ city: String, _ answers: Answers = .lost(),
    after happenings: [Happening] = [], on day: Day = RouteEstimateTests.monday
  ) throws -> String? {
    try RouteFixture(answers, city: city, after: happenings).route(kind, on: day)?.days?.summary
  }

  private func yuan(_ kind: RouteKind, facts: [String]) throws -> String? {
    let city = "facts:\n" + facts.map { "  - \($0)\n" }.joined()
    return try RouteFixture(city: city).route(kind)?.yuan?.summary
  }

  private static func making(_ value: String, _ source: String, _ more: String = "") -> String {
    "rules: {making-time: [{id: m\(more.count), value: \(value), sources: [\(source)]\(more)}]}\n"
  }

  // MARK: - Days

  @Test func `nobody's word is no number`() throws {
    #expect(try days(.windowPickUp, "") == nil)
  }

  @Test func `working days are counted through the calendar`() throws {
    #expect(try days(.windowPickUp, Self.making("{workdays: 5}", "media")) == "7")
    #expect(try days(.windowPickUp, Self.making("{workdays: [3, 5]}", "media")) == "3-7")
  }

  @Test func `a day off costs whoever has to go somewhere a day`() throws {
    let city = Self.making("{days: 4}", "media")
    #expect(try days(.windowPickUp, city, on: .sample) == "4-5")
    let online = "channels: [{id: a, for: {errands: [reissue]}, kind: app, sources: [media]}]\n"
    #expect(try days(.onlinePickUp, city + online, on: .sample) == "4")
  }

  @Test func `hearsay carries its mark on both bounds`() throws {
    #expect(try days(.windowPickUp, Self.making("{workdays: [3, 5]}", "blog")) == "3?-7?")
  }

  @Test func `several hearsays of one place make a range, an answer stands alone`() throws {
    let rules = """
      rules:
        making-time:
          - {id: x, value: {days: 4}, sources: [blog]}
          - {id: y, value: {days: 9}, sources: [blog-2]}

      """
    #expect(try days(.windowPickUp, rules) == "4?-9?")
    let answered = rules.replacing("[blog-2]", with: "[media]")
    #expect(try days(.windowPickUp, answered) == "9")
  }

  @Test func `a time of another channel does not count`() throws {
    let online = Self.making("{days: 4}", "media", ", for: {channels: [app]}")
    #expect(try days(.windowPickUp, online) == nil)
  }

  @Test func `a card made while one waits is there on the day, whatever others take`() throws {
    let branch =
      "channels: [{id: i, for: {errands: [reissue]}, kind: instant-branch, sources: [media]}]\n"
    #expect(try days(.instantBranch, branch + Self.making("{days: 15}", "blog")) == "0")
    #expect(try days(.instantBranch, branch, on: .sample) == "0-1")
    #expect(try days(.instantBranch, branch.replacing("[media]", with: "[blog]")) == "0?")
  }

  @Test func `the post comes on top, named where nobody says how long`() throws {
    let making = Self.making("{days: 4}", "media")
    #expect(try days(.windowPost, making + "facts: [\(Self.post)]") == "4+mail")
    let mail = "{id: d, kind: duration, value: {days: [2, 3], part: mail}, sources: [blog]}"
    #expect(try days(.windowPost, making + "facts: [\(Self.post), \(mail)]") == "6?-7?")
    // What rests on hearsay stays hearsay, whatever is added to it.
    let said = Self.making("{days: 4}", "blog")
    let sure = mail.replacing("[blog]", with: "[media]")
    #expect(try days(.windowPost, said + "facts: [\(Self.post), \(sure)]") == "6?-7?")
  }

  @Test func `a making time counted from acceptance has the review before it`() throws {
    let making = Self.making("{days: 4, from: acceptance}", "media")
    #expect(try days(.windowPickUp, making) == "4+review")
    let review = "{id: d, kind: duration, value: {days: 2, part: review}, sources: [media]}"
    #expect(try days(.windowPickUp, making + "facts: [\(review)]") == "6")
  }

  // MARK: - Under way

  private static let filed: [Happening] = [.applied(.reissue, .window, .pickUp)]

  @Test func `an application that runs is counted from its day, or from what the office promised`()
    throws
  {
    let making = Self.making("{days: 9}", "media")
    let later = Day.sample.adding(days: 5)
    #expect(try days(.windowPickUp, making, after: Self.filed, on: later) == "4")
    let promised = Self.filed + [.accepted(promised: .sample.adding(days: 7))]
    #expect(try days(.windowPickUp, making, after: promised, on: later) == "2")
    let ready = Self.filed + [.accepted(promised: nil), .ready(until: nil)]
    #expect(try days(.windowPickUp, making, after: ready, on: later) == "0")
  }

  @Test func `what is overdue has no number any more`() throws {
    let late = Day.sample.adding(days: 20)
    #expect(
      try days(.windowPickUp, Self.making("{days: 9}", "media"), after: Self.filed, on: late)
        == nil)
    let promised = Self.filed + [.accepted(promised: .sample.adding(days: 7))]
    #expect(try days(.windowPickUp, "", after: promised, on: late) == nil)
  }

  // MARK: - Money

  private static let fee = "{id: f, kind: fee, value: {yuan: 20}, sources: [media]}"

  @Test func `the fee is the channel's`() throws {
    let atWindow =
      "{id: w, kind: fee, value: {yuan: 5}, for: {channels: [window]}, sources: [media]}"
    let online = "{id: o, kind: fee, value: {yuan: 9}, for: {channels: [app]}, sources: [media]}"
    #expect(try yuan(.windowPickUp, facts: [Self.fee]) == "20")
    #expect(try yuan(.windowPickUp, facts: [atWindow, online, Self.fee]) == "5")
    #expect(try yuan(.windowPickUp, facts: [online]) == nil)
  }

  @Test func `postage is added where the card is sent, and only there`() throws {
    let both =
      "{id: b, kind: fee, value: {yuan: 20, postage: {yuan: [12, 15]}}, sources: [media]}"
    #expect(try yuan(.windowPost, facts: [both, Self.post]) == "32-35")
    #expect(try yuan(.windowPickUp, facts: [both, Self.post]) == "20")
    #expect(try yuan(.windowPost, facts: [Self.fee, Self.post]) == "20+postage")
  }

  @Test func `the postage of another source is not added to a fee`() throws {
    let said = "{id: s, kind: fee, value: {yuan: 9, postage: {yuan: 15}}, sources: [blog]}"
    #expect(try yuan(.windowPost, facts: [Self.fee, said, Self.post]) == "20+postage")
    #expect(try yuan(.windowPickUp, facts: [Self.fee, said, Self.post]) == "20")
  }

  @Test func `hearsays that differ make a range, with what one of them leaves out on top`() throws {
    let free = "{id: n, kind: fee, value: {yuan: 0, postage: maybe}, sources: [blog]}"
    let said = "{id: s, kind: fee, value: {yuan: [10, 20], postage: {yuan: 15}}, sources: [blog-2]}"
    #expect(try yuan(.windowPost, facts: [free, said, Self.post]) == "0?-35?+postage")
    #expect(try yuan(.windowPickUp, facts: [free, said, Self.post]) == "0?-20?")
  }

  @Test func `the statements behind the numbers are named`() throws {
    let city = Self.making("{days: 4}", "media") + "facts: [\(Self.fee), \(Self.post)]"
    let basis = try RouteFixture(city: city).route(.windowPost)?.basis
    #expect(basis?.times.map(\.name) == ["m0"])
    #expect(basis?.fees.map(\.name) == ["f"])
    #expect(basis?.deliveries.map(\.name) == ["p"])
  }
}
