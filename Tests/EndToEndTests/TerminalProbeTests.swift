import Testing

/// The short form of `Tests/terminal-probe.sh`.
@Suite(.patient, .enabled(if: Tools.python != nil, "\(Tools.missing)"))
struct TerminalProbeTests {
  @Test func `the terminal gets what it is owed`() throws {
    let home = try Home()
    let outcome = try home.run([Tools.probe, "--short", Built.program])
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.contains("ok      2 KILL"))
    #expect(outcome.output.contains("ok      16"))
  }
}
