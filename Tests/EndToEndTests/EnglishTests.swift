import Testing

/// The same way in English, by somebody who gets the card on the spot, and switching while it runs.
@Suite(.patient)
struct EnglishTests {
  private static let english = ["LANG": "en_US.UTF-8"]

  @Test func `a card made while one waits is done in one visit, in English`() throws {
    let robot = TerminalRobot(at: try Home())
    try begin(robot)
    try report(robot)
    try robot.press("q")
    #expect(try robot.waitForExit() == 0)
    #expect(try robot.screen.missing("is saved", "2026-11-26") == [])

    // The option says the same as the environment.
    try robot.start(["--lang", "en"], today: "2026-11-27")
    let card = try robot.waitFor(
      "! 11-26 (yesterday): the card report may be over: call again")
    #expect(card.marks == "!x_____")
    #expect(card.stage == "report")
    try reportSocialAgain(robot)
    try answerQuestions(robot)
    try getCard(robot)
    try finish(robot)
  }

  private static let secondCall = "Call now: block its bank account"

  private func begin(_ robot: TerminalRobot) throws {
    try robot.start(changes: EnglishTests.english)
    try robot.answer("1", to: "What happened to the card?")
    try robot.waitFor("Where was the card issued?")
    try robot.type("Yunze")
    try robot.answer("Enter", to: "Yunze  690100")
    let screen = try robot.waitFor("Call now: block the card")
    // What is said on the telephone is Chinese, with how it sounds and what it means.
    #expect(
      screen.missing(
        "lost Yunze", "026-12333", "Shèbǎokǎ diū le", "社保卡丢了，要临时挂失。",
        "My card is lost", "How many days does it hold?") == [])
    #expect(screen.stage == "report")
    #expect(screen.left == 7)
  }

  /// Told: they called 12333 yesterday at 20:30 and heard of five days; the bank just now.
  private func report(_ robot: TerminalRobot) throws {
    try robot.press("n")
    try robot.answer("Tab", to: "How was it reported?")
    try robot.answer("5", to: "When was it done?")
    try robot.waitFor("On which day?")
    try robot.enter("yesterday 20:30")
    try robot.answer("1", to: "When: 2026-11-21 20:30")
    try robot.answer("2", to: "For how many days does the report hold")
    try robot.waitFor("The days, or the day, they said:")
    try robot.enter("5")
    let bank = try robot.waitFor("Recorded: Social side")
    #expect(bank.missing(Self.secondCall, "runs out 2026-11-26") == [])
    #expect(bank.left == 6)
    // A digit can only be how many days they say.
    try robot.press("6")
    try robot.waitFor("[6         ]")
    try robot.press("0")
    try robot.waitFor("Read as: until 2027-01-21")
    try robot.press("Enter", "Enter")
    let screen = try robot.waitFor(
      "Recorded: block its bank account, today 10:00; holds 60 days, until 01-21")
    #expect(screen.marks == "xx_____")
    #expect(screen.stage == "new card")
  }

  private func reportSocialAgain(_ robot: TerminalRobot) throws {
    try robot.press("Enter")
    try robot.answer("Enter", to: "Call now: block the card")
    let screen = try robot.waitFor(
      "Recorded: block the card, today 10:00; nobody said for how long")
    #expect(screen.marks == "xx_____")
    #expect(screen.selected?.hasPrefix("3 [ ] ") == true)
    try robot.press("Enter")
  }

  private func answerQuestions(_ robot: TerminalRobot) throws {
    try robot.answer("1", to: "Who takes care of it")
    try robot.answer("1", to: "Which document does the holder have?")
    try robot.answer("1", to: "Is the holder where the card was issued?")
    try robot.answer("2", to: "Can the holder use a phone")
    try robot.waitFor("Phone: no")
    let screen = try robot.waitFor("Apply for the reissue")
    #expect(screen.missing("Some say", "Bring: ID card") == [])
  }

  private func getCard(_ robot: TerminalRobot) throws {
    try robot.waitFor("How did it go?")
    try robot.press("Down")
    let choice = try robot.waitFor("> 2 Got the new card there, and it is enabled")
    // What ends for good with it stands below it.
    #expect(choice.missing("Once filed, the old card cannot", "Enabling the new card ends") == [])
    try robot.press("Enter")
    let screen = try robot.waitFor("Recorded: Social side: formal report made")
    #expect(screen.marks == "xxxx___")
    #expect(screen.selected?.contains("activate the bank side") == true)
    try robot.press("Enter")
    try robot.answer("1", to: "Is the bank side active?")
    #expect(try robot.waitFor("Recorded: Bank side").stage == "payments")
  }

  private func finish(_ robot: TerminalRobot) throws {
    try robot.press("Enter")
    try robot.waitFor("None of these")
    try robot.press("End", "Enter")
    try robot.answer("7", to: "Payments: none")
    try robot.answer("2", to: "What became of the old account?")
    let done = try robot.waitFor("All is done: the card works for care and for payments.")
    #expect(done.left == nil)
    try robot.press("Enter")
    try robot.waitFor("This case is closed: everything works again.")
    let id = try robot.home.onlyCase()
    #expect(try robot.home.status(id, today: "2026-11-27").outcome == "done")
  }

  @Test func `L switches the language while it runs, and facts stay Chinese`() throws {
    let robot = TerminalRobot(at: try Home())
    let chinese = try robot.beginInYunze()
    try robot.press("L")
    let english = try robot.waitFor("Call now: block the card", gone: TerminalRobot.firstCall)
    #expect(english.missing("026-12333", "社保卡丢了，要临时挂失。", "Then the bank on the card") == [])
    #expect(english.left == chinese.left)
    #expect((english.stage, chinese.stage) == ("report", "挂失"))
    try robot.press("L")
    try robot.waitFor(TerminalRobot.firstCall, gone: "Call now")
    try robot.press("L")
    try robot.waitFor("Call now: block the card")
    try robot.press("q")
    #expect(try robot.waitForExit() == 0)
    #expect(try robot.screen.contains("is saved"))
  }
}
