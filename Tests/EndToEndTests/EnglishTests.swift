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
    try robot.waitFor("! The social report may have lapsed on 2026-11-26")
    try reportSocialAgain(robot)
    try answerQuestions(robot)
    try getCard(robot)
    try finish(robot)
  }

  private func begin(_ robot: TerminalRobot) throws {
    try robot.start(changes: EnglishTests.english)
    try robot.answer("1", to: "What happened to the card?")
    try robot.waitFor("Where was the card issued?")
    try robot.type("Yunze")
    try robot.answer("Enter", to: "Yunze  690100")
    let screen = try robot.waitFor("Two things now")
    #expect(screen.missing("026-12333", "1 Social", "2 Bank", "2026-11-27") == [])
    #expect(screen.rail("Social") == "x___-")
  }

  /// Told: they called 12333 yesterday at 20:30 and heard of five days; the bank just now.
  private func report(_ robot: TerminalRobot) throws {
    try robot.press("Enter")
    try robot.answer("1", to: "How was it reported?")
    try robot.answer("5", to: "When was it done?")
    try robot.waitFor("On which day?")
    try robot.enter("yesterday 20:30")
    try robot.answer("2", to: "After how many days")
    try robot.waitFor("The days, or the day, they said:")
    try robot.enter("5")
    #expect(try robot.waitFor("Recorded: Social side").rail("Social") == "x~__-")
    try robot.press("Enter")
    try robot.answer("1", to: "Called the bank")
    try robot.answer("1", to: "When was it done?")
    try robot.answer("2", to: "After how many days")
    try robot.waitFor("The days, or the day, they said:")
    try robot.enter("60")
    #expect(try robot.waitFor("Recorded: Bank side").rail("Bank") == "x~=__")
  }

  private func reportSocialAgain(_ robot: TerminalRobot) throws {
    try robot.press("Enter")
    try robot.answer("1", to: "How was it reported?")
    try robot.answer("1", to: "When was it done?")
    try robot.answer("1", to: "After how many days")
  }

  private func answerQuestions(_ robot: TerminalRobot) throws {
    try robot.answer("1", to: "Who takes care of it")
    try robot.answer("1", to: "Which document does the holder have?")
    try robot.answer("1", to: "Is the holder where the card was issued?")
    try robot.answer("2", to: "Can the holder use a phone")
    let screen = try robot.waitFor("Apply for the reissue")
    #expect(screen.missing("Some say", "ID card") == [])
  }

  private func getCard(_ robot: TerminalRobot) throws {
    try robot.press("Enter")
    try robot.answer("1", to: "How did it go?")
    try robot.answer("1", to: "When was it done?")
    try robot.answer("2", to: "This cannot be taken back in the world.")
    #expect(try robot.waitFor("Bank side: activate it").rail("Social") == "xxxx-")
    try robot.press("1")
    try robot.answer("1", to: "Is the bank side active?")
    try robot.answer("1", to: "When was it done?")
  }

  private func finish(_ robot: TerminalRobot) throws {
    try robot.answer("1", to: "Say what is paid")
    try robot.waitFor("None of these")
    try robot.press("End", "Enter")
    try robot.answer("1", to: "Settle the old account")
    try robot.answer("1", to: "What became of the old account?")
    try robot.answer("1", to: "When was it done?")
    try robot.answer("Enter", to: "Everything works again.")
    try robot.waitFor("This case is closed: everything works again.")
    let id = try robot.home.onlyCase()
    #expect(try robot.home.status(id, today: "2026-11-27").outcome == "done")
  }

  @Test func `L switches the language while it runs, and facts stay Chinese`() throws {
    let robot = TerminalRobot(at: try Home())
    let chinese = try robot.beginInYunze()
    try robot.press("L")
    let english = try robot.waitFor("Two things now", gone: "现在做两件事")
    #expect(english.missing("026-12333", "2026-11-27", "Social", "Bank") == [])
    #expect(english.rail("Social") == chinese.rail("社保侧"))
    try robot.press("L")
    try robot.waitFor("现在做两件事", gone: "Two things now")
    try robot.press("L")
    try robot.waitFor("Two things now")
    try robot.press("q")
    #expect(try robot.waitForExit() == 0)
    #expect(try robot.screen.contains("is saved"))
  }
}
