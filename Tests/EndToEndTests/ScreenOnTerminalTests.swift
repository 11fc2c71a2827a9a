import Testing

/// What stands on a terminal is what the model drew: text, style, colour and cursor of every cell.
@Suite(.patient, .enabled(if: Tools.python != nil, "\(Tools.missing)"))
struct ScreenOnTerminalTests {
  /// A tour at one size, with the options it is made with.
  struct Tour: CustomTestStringConvertible, Sendable {
    let script: String
    let size: String
    var options = ""
    var variables: [String] = []

    var testDescription: String { ([script, size, options] + variables).joined(separator: " ") }
  }

  private static let tours = [
    Tour(script: "lost-card", size: "80x24"),
    Tour(script: "lost-card", size: "120x40", options: "--lang en"),
    Tour(script: "lost-card", size: "40x12", variables: ["NO_COLOR=1"]),
    Tour(script: "lost-card", size: "100x30", options: "--ascii"),
    Tour(script: "small", size: "80x24"),
    Tour(script: "small", size: "120x40", options: "--lang en"),
    Tour(script: "small", size: "80x24", variables: ["BUKA_AMBIGUOUS=2"]),
  ]

  @Test(arguments: tours)
  func `the emulator's screen is the model's frame after every line of a tour`(
    _ tour: Tour
  ) throws {
    let home = try Home()
    let options = (tour.options.isEmpty ? [] : [tour.options]) + Home.clock(Home.firstDay)
    let words =
      [
        try #require(Tools.python), Tools.path("compare_screen.py"), Built.program,
        Tools.script(tour.script), "--size", tour.size, "--args", options.joined(separator: " "),
      ] + tour.variables.flatMap { ["--env", $0] }
    let outcome = try home.run(words)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.contains("frames equal"))
  }
}
