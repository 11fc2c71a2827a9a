import Foundation
import Glibc
import Testing

/// Uses the built program as a person does: starts it in a real terminal, presses keys, reads.
///
///     let robot = try TerminalRobot(at: Home())
///     try robot.start()
///     try robot.waitFor("卡现在是什么情况")
///     try robot.press("1")
///
/// The terminal is tmux, one server for each robot. Nothing sleeps for a fixed time: ``waitFor(_:gone:_:)``
/// looks again until the text is there, so what is waited for must not be on the screen before.
final class TerminalRobot {
  /// The person at the terminal.
  let home: Home
  private let name = "buka-\(UUID().uuidString.prefix(8))"
  private var runs = 0

  /// How long something may take to appear, in seconds.
  private static let patience = 20.0

  /// A robot without a terminal yet.
  init(at home: Home) {
    self.home = home
  }

  deinit { closeTerminal() }

  private func closeTerminal() {
    if runs > 0 { _ = try? tmux(["kill-server"]) }
  }

  /// A server needs a moment to go, so the next terminal gets one of its own.
  private func openNext() {
    closeTerminal()
    runs += 1
  }

  private var note: String { home.scratch + "/\(name)-\(runs)" }

  @discardableResult
  private func tmux(_ words: [String]) throws -> Outcome {
    // The socket lives in the home, so it goes with it.
    let environment = home.environment([
      "TMUX_TMPDIR": home.scratch, "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh",
    ])
    return try Command(["tmux", "-u", "-L", "\(name)-\(runs)"] + words, environment: environment)
      .run(in: home.scratch)
  }
}

// MARK: - Starting

extension TerminalRobot {
  /// Opens a terminal of some columns and rows and starts the program in it; an earlier one is closed.
  ///
  /// `changes` is what differs from the usual environment, where `TERM` is the terminal's own; `wrapper`
  /// stands before the program, such as `ulimit -f 0;`.
  func start(
    _ arguments: [String] = [], today: String = Home.firstDay, size: (Int, Int) = (80, 24),
    changes: [String: String] = [:], wrapper: String = ""
  ) throws {
    openNext()
    let line = "\(wrapper) exec \(command(arguments, today: today, changes: changes))"
    // `stty -a` before and after shows whether the terminal was given back as it was.
    try open(
      """
      stty -a > '\(note).before'
      sh -c 'echo $$ > "\(note).pid"; '\(quoted(line))
      echo $? > '\(note).code'; stty -a > '\(note).after'; touch '\(note).ended'
      exec sleep 1000
      """, size: size)
  }

  /// A shell in which people type.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish

    /// The line that starts it as nobody has set it up, with the prompt `ready$`.
    fileprivate var start: String {
      switch self {
      case .bash: "PS1='ready$ ' exec bash --norc --noprofile -i"
      case .zsh: "PS1='ready$ ' exec zsh -f -i"
      case .fish: "exec fish -N -i -C 'function fish_prompt; echo \"ready\\$ \"; end'"
      }
    }
  }

  /// Opens a terminal with a shell that knows job control, and leaves the person at its prompt; `buka` is on its
  /// path.
  func startShell(_ shell: Shell = .bash) throws {
    openNext()
    try open("PATH='\(Built.folder)':$PATH; cd '\(home.scratch)'; \(shell.start)", size: (80, 24))
    try waitFor("ready$")
  }

  /// The shell's line that starts the program.
  func command(
    _ arguments: [String] = [], today: String = Home.firstDay, changes: [String: String] = [:]
  ) -> String {
    let changes = changes["TERM"] == nil ? changes.merging(["TERM": "$TERM"]) { $1 } : changes
    let variables = home.environment(changes).sorted { $0.key < $1.key }
      .map { "\($0.key)=\"\($0.value)\"" }
    let words = [Built.program] + arguments + Home.clock(today)
    return (["env", "-i"] + variables + words.map(quoted)).joined(separator: " ")
  }

  private func open(_ script: String, size: (Int, Int)) throws {
    let path = note + ".sh"
    try Data(script.utf8).write(to: URL(fileURLWithPath: path))
    let configuration = note + ".conf"
    let options = "set -g status off\nset -g history-limit 0\n"
    try Data(options.utf8).write(to: URL(fileURLWithPath: configuration))
    let outcome = try tmux([
      "-f", configuration, "new-session", "-d", "-s", "main", "-x", "\(size.0)", "-y",
      "\(size.1)", "sh '\(path)'",
    ])
    guard outcome.code == 0 else { throw CommandFailed(description: "tmux: \(outcome)") }
  }

  private func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

// MARK: - Hands

extension TerminalRobot {
  /// Presses keys one after the other, by tmux's names: `Enter`, `Escape`, `C-c`, `Down`, `q`.
  func press(_ keys: String...) throws { try tmux(["send-keys", "-t", "main"] + keys) }

  /// Types a text as it is.
  func type(_ text: String) throws { try tmux(["send-keys", "-t", "main", "-l", text]) }

  /// Sends bytes as they are, all at once, as a terminal does of its own accord.
  func send(_ bytes: some Sequence<UInt8>) throws {
    let codes = bytes.map { String($0, radix: 16) }
    try tmux(["send-keys", "-t", "main", "-H"] + codes)
  }

  /// Sends the bytes of a text.
  func send(_ text: String) throws { try send(text.utf8) }

  /// Types a text and presses Enter.
  func enter(_ text: String) throws {
    try type(text)
    try press("Enter")
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-t", "main", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) throws {
    let text = try waitForFile("pid").trimmingCharacters(in: .whitespacesAndNewlines)
    let process = try #require(pid_t(text))
    try #require(kill(process, number) == 0)
  }
}

// MARK: - Eyes

extension TerminalRobot {
  /// The screen as text, one line a row, blanks at the ends cut.
  var screen: String {
    get throws { try tmux(["capture-pane", "-p", "-t", "main"]).output }
  }

  /// Looks at the screen some times, a hundredth of a second and more apart, while nobody touches a key.
  func restHands(looks: Int = 25) throws {
    var left = looks
    try wait("nothing") { _ in
      left -= 1
      return left < 0
    }
  }

  /// Whether the terminal reports the mouse, and in which encodings.
  var mouse: String {
    get throws {
      let flags = "#{mouse_any_flag}#{mouse_sgr_flag}#{mouse_utf8_flag}"
      return try tmux(["display-message", "-p", "-t", "main", flags]).output
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  /// Looks until a text is on the screen, and `gone` is not; the screen then.
  @discardableResult
  func waitFor(
    _ text: String, gone: String? = nil, _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    try wait("“\(text)”" + (gone.map { " without “\($0)”" } ?? ""), location) { screen in
      screen.contains(text) && !(gone.map(screen.contains) ?? false)
    }
  }

  /// Looks until one of the texts is on the screen; the screen then.
  func waitFor(
    anyOf texts: [String], _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    try wait("one of \(texts)", location) { screen in texts.contains(where: screen.contains) }
  }

  /// Looks until the screen is exactly this one.
  func waitFor(same expected: String, _ location: SourceLocation = #_sourceLocation) throws {
    try wait("the screen\n\(expected)", location) { $0 == expected }
  }

  /// Looks until the program has ended; its exit code.
  @discardableResult
  func waitForExit(_ location: SourceLocation = #_sourceLocation) throws -> Int32 {
    _ = try waitForFile("ended", location)
    let code = try waitForFile("code").trimmingCharacters(in: .whitespacesAndNewlines)
    return try #require(Int32(code))
  }

  /// What `stty -a` said before and after the program ran.
  func terminalModes() throws -> (before: String, after: String) {
    (try waitForFile("before"), try waitForFile("after"))
  }

  /// Looks until the terminal has the modes from before the program ran.
  func waitForModesOfBefore(_ location: SourceLocation = #_sourceLocation) throws {
    let before = try waitForFile("before")
    let terminal = try tmux(["display-message", "-p", "-t", "main", "#{pane_tty}"]).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    try wait("the modes\n\(before)", location) { _ in
      let outcome = try? Command(["stty", "-a", "-F", terminal], environment: home.environment())
        .run(in: home.scratch)
      return outcome?.output == before
    }
  }

  @discardableResult
  private func wait(
    _ wanted: String, _ location: SourceLocation = #_sourceLocation, until isThere: (String) -> Bool
  ) throws -> String {
    let deadline = Deadline(seconds: TerminalRobot.patience)
    var seen = try screen
    while !isThere(seen) {
      guard !deadline.hasPassed else {
        throw NeverSeen(wanted: wanted, seen: seen, location: location)
      }
      Deadline.breathe()
      seen = try screen
    }
    return seen
  }

  private func waitForFile(
    _ kind: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let deadline = Deadline(seconds: TerminalRobot.patience)
    while true {
      if let bytes = FileManager.default.contents(atPath: "\(note).\(kind)"),
        kind == "ended" || !bytes.isEmpty
      {
        return String(decoding: bytes, as: UTF8.self)
      }
      guard !deadline.hasPassed else {
        throw NeverSeen(wanted: kind, seen: try screen, location: location)
      }
      Deadline.breathe()
    }
  }
}

/// Something did not appear in time.
struct NeverSeen: Error, CustomStringConvertible {
  let wanted: String
  let seen: String
  let location: SourceLocation

  /// What was waited for, where, and the screen instead.
  var description: String {
    "line \(location.line): waited for \(wanted), saw\n\(seen)"
  }
}
