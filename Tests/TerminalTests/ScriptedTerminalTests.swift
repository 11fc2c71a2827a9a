import Terminal
import TerminalTestSupport
import Testing

struct ScriptedTerminalTests {
  @Test func `it plays its script and then the end of input`() {
    let terminal = ScriptedTerminal(script: [
      .key(.down), .resized(Size(columns: 20, rows: 5)), .timedOut,
    ])
    #expect(terminal.nextInput(timeout: nil, takesText: false) == .key(.down))
    #expect(terminal.size == Size(columns: 80, rows: 24))
    #expect(
      terminal.nextInput(timeout: 10, takesText: false) == .resized(Size(columns: 20, rows: 5)))
    #expect(terminal.size == Size(columns: 20, rows: 5))
    #expect(!terminal.isFinished)
    #expect(terminal.nextInput(timeout: 10, takesText: false) == .timedOut)
    #expect(terminal.nextInput(timeout: 10, takesText: false) == .endOfInput)
    #expect(terminal.timeouts == [nil, 10, 10, 10])
  }

  @Test func `it keeps the frames and the calls`() {
    let terminal = ScriptedTerminal(keys: [.enter])
    let frame = Frame(size: terminal.size)
    terminal.show(frame)
    terminal.suspend()
    terminal.leave()
    #expect(terminal.screen == frame)
    #expect(terminal.calls == [.suspend, .leave])
    #expect(terminal.nextInput(timeout: nil, takesText: false) == .resumed)
    #expect(terminal.nextInput(timeout: nil, takesText: false) == .key(.enter))
  }
}
