import Testing

/// The whole way without the screen: `buka new`, `buka record`, `buka status --json`.
@Suite(.patient)
struct RecordTests {
  /// One visit to the program: what is recorded on which day, and where the case stands then.
  struct Stage {
    let today: String
    let lines: [String]
    let steps: [String]
    let stage: String
  }

  static let way = [
    Stage(
      today: Home.firstDay, lines: [], steps: ["report-social-temporary", "report-bank-temporary"],
      stage: "report-loss"),
    Stage(
      today: Home.firstDay,
      lines: ["reported social temporary telephone lapses=2026-11-26 --on yesterday --at 20:30"],
      steps: ["report-bank-temporary"], stage: "report-loss"),
    Stage(
      today: Home.firstDay,
      lines: ["reported bank temporary telephone", "answer bank icbc", "answer person adult self"],
      steps: ["apply-reissue"], stage: "reissue"),
    Stage(
      today: "2026-11-27", lines: [],
      steps: ["report-social-temporary", "report-bank-temporary"], stage: "report-loss"),
    Stage(
      today: "2026-11-27",
      lines: [
        "reported social formal window + applied reissue window pick-up",
        "accepted promised=2026-12-15", "reported bank formal branch",
      ],
      steps: ["await-card"], stage: "reissue"),
    Stage(
      today: "2026-12-16", lines: ["collected --on yesterday"], steps: ["enable", "activate"],
      stage: "activate"),
    Stage(
      today: "2026-12-16", lines: ["enabled", "activated"], steps: ["tell-payouts"],
      stage: "rebind-bank"),
    Stage(
      today: "2026-12-16", lines: ["answer payouts pension wallet"],
      steps: ["bind-pension", "bind-wallet"], stage: "rebind-bank"),
    Stage(
      today: "2026-12-20", lines: ["binding pension moved", "binding wallet confirmed"],
      steps: ["end-old-account"], stage: "rebind-bank"),
    Stage(
      today: "2026-12-20", lines: ["old-account closed"], steps: ["finish"], stage: "rebind-bank"),
    Stage(today: "2026-12-20", lines: ["closed done"], steps: [], stage: "rebind-bank"),
  ]

  @Test func `the whole way can be recorded from the command line`() throws {
    let home = try Home()
    let id = try home.beginCase()
    for stage in RecordTests.way {
      for line in stage.lines {
        let outcome = try home.buka("record \(id) \(line)", today: stage.today)
        #expect(outcome.code == 0, "\(line): \(outcome)")
      }
      let status = try home.status(id, today: stage.today)
      #expect(status.steps == stage.steps, "on \(stage.today) after \(stage.lines)")
      #expect(status.stage == stage.stage, "on \(stage.today) after \(stage.lines)")
    }
    let status = try home.status(id, today: "2026-12-20")
    #expect(status.isDone)
    #expect(status.outcome == "done")
    #expect(status.unmet == 0)
    let isFinished = status.cells.values.flatMap(\.values).allSatisfy {
      ["done", "not-needed"].contains($0)
    }
    #expect(isFinished, "\(status.cells)")
  }

  @Test func `a report that has run out is overdue on every reading command`() throws {
    let home = try Home()
    let id = try home.beginCase()
    try home.buka("record \(id) reported social temporary telephone lapses=2026-11-26")
    let status = try home.status(id, today: "2026-11-27")
    #expect(status.cells["report-loss"]?["social"] == "overdue")
    let duty = try #require(status.duties.first { $0.kind == "report-social" })
    #expect(duty.isOverdue)
    #expect(duty.from == "2026-11-26")
    for command in ["status \(id)", "list"] {
      #expect(try home.buka(command, today: "2026-11-27").output.contains("2026-11-26"))
    }
  }

  // MARK: - Refused

  @Test func `what cannot be so is refused with all reasons, and the log stays as it is`() throws {
    let home = try Home()
    let id = try home.beginCase()
    try home.buka("record \(id) answer person adult agent")
    let before = try home.buka("show \(id) --json")
    let outcome = try home.buka("record \(id) activated")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.missing("collected-before-enabled", "holder-in-person-for-bank") == [])
    #expect(outcome.output == "")
    #expect(try home.buka("show \(id) --json").output == before.output)
  }

  @Test(arguments: [
    "collected", "enabled", "posted", "strayed", "reclaimed", "binding pension moved",
  ])
  func `the repair that is offered works, and so does the happening then`(_ words: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let refused = try home.buka("record \(id) \(words)")
    #expect(refused.code == 1)
    let offer = try #require(refused.errors.firstMatch(of: /buka (record .*)/), "\(refused)")
    let repair = try home.buka(String(offer.output.1))
    #expect(repair.code == 0, "\(offer.output.0): \(repair)")
    let again = try home.buka("record \(id) \(words)")
    #expect(again.code == 0, "\(words) after \(offer.output.0): \(again)")
  }

  @Test func `what no office may do is taken only when insisted on, and leaves a caution`() throws {
    let home = try Home()
    let id = try home.beginCase()
    try home.buka("record \(id) answer id-document lost-too")
    let refused = try home.buka("record \(id) reported social formal window")
    #expect(refused.code == 1)
    #expect(refused.errors.missing("--insist", "[id-document-at-hand]") == [])
    let insisted = try home.buka("record \(id) reported social formal window --insist")
    #expect(insisted.code == 0)
    #expect(insisted.output.contains("! "))
    #expect(try home.status(id).steps.contains("clear-id-document-at-hand"))
  }

  @Test func `an agent is warned that the holder has to come, and can say that she did`() throws {
    let home = try Home()
    let id = try home.beginCase()
    try home.buka("record \(id) answer person adult agent")
    try home.buka("record \(id) further collected")
    let activated = try home.buka("record \(id) activated")
    #expect(activated.code == 0)
    #expect(activated.output.contains("要本人带证件到场"))
  }

  // MARK: - Taking back, joining late

  @Test func `undo and redo go back and forth`() throws {
    let home = try Home()
    let id = try home.beginCase()
    try home.buka("record \(id) reported social formal window + applied reissue window pick-up")
    #expect(try home.status(id).steps.contains("await-card"))
    #expect(try home.buka("undo \(id)").code == 0)
    #expect(try home.status(id).steps.contains("report-social-temporary"))
    #expect(try home.buka("undo \(id) --redo").code == 0)
    #expect(try home.status(id).steps.contains("await-card"))
    let again = try home.buka("undo \(id) --redo")
    #expect(again.code == 1)
  }

  @Test(arguments: [
    ("reported-by-phone", "report-bank-temporary"),
    ("reported-by-phone bank=temporary", "apply-reissue"),
    ("reported-formally bank=formal", "apply-reissue"), ("waiting at=branch", "await-card"),
    ("applied", "await-card"), ("waiting", "await-card"), ("collected", "enable"),
    ("only-bindings-left", "tell-payouts"),
  ])
  func `one line joins in the middle`(_ position: String, _ step: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.buka("record \(id) further \(position) --on 11-20")
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try home.status(id).steps.contains(step))
    let report = try home.report(id)
    // The day is that of what the position names; of the rest nobody said one.
    let days = report.events.dropFirst(2).map(\.happened)
    #expect(days.contains("2026-11-20"))
    #expect(Set(days).subtracting(["2026-11-20"]).allSatisfy { !$0.contains("2026") })
    #expect(try home.buka("record \(id) further \(position)").code == 1)
  }
}
