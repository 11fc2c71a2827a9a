import CNCurses
import Glibc
package import Terminal

/// The real terminal, by way of ncurses.
///
/// Only one can be open at a time, and only on one thread: curses and signals belong to the process.
package final class NCursesTerminal: TerminalDevice {
  /// The extent of the screen, as last reported.
  package internal(set) var size = Size(columns: 0, rows: 0)

  /// The characters that it shows rightly.
  package let repertoire: Repertoire

  /// The extent where the terminal does not know it: a serial line.
  private let unknownSize: Size
  let files: TerminalFiles
  let painter: Painter
  let signals: Int32
  var decoder: KeyDecoder
  /// The keys that have been read but not reported.
  var keys = KeyQueue()
  /// When ``decoder`` and ``keys`` are to hear that nothing has come.
  var decoderSilence = Deadline(after: nil)
  var queueSilence = Deadline(after: nil)
  /// What has happened besides and was not reported, the earliest first.
  var pending: [Input] = []
  var hasEnded = false
  private var shown: Frame?
  private var showsCursor = true
  private var isOpen = true
  /// Whether the terminal is ours and not the shell's: from the first frame on, except for stops.
  private var isTaken = false

  /// Prepares the terminal, which stays as it is until the first frame is shown.
  ///
  /// - Parameters:
  ///   - environment: the process's environment; `TERM`, `NO_COLOR`, `ESCDELAY`, `BUKA_AMBIGUOUS` and
  ///     the locale are taken from it; `LINES` and `COLUMNS` where the terminal does not know its size.
  ///   - wishes: what the person asked for on the command line.
  /// - Throws: ``TerminalUnavailable`` with the reason; nothing has been written then.
  package init(
    environment: [String: String], wishes: TerminalWishes = TerminalWishes()
  ) throws(TerminalUnavailable) {
    files = try TerminalFiles()
    let name = environment["TERM"] ?? ""
    guard !name.isEmpty, name != "dumb", cnc_terminal_is_usable(name, files.output) else {
      files.close()
      throw .unknownTerminal(name: name)
    }
    // Where no UTF-8 locale is installed curses itself could send nothing else.
    repertoire =
      CharacterEncoding.isUTF8 && !wishes.ascii
      ? UserEncoding.repertoire(environment, isKnownUTF8: cnc_takes_utf8(files.input)) : .ascii
    // Before curses starts, which leaves alone the signals that are caught already.
    signals = cnc_catch_signals()
    guard signals != -1 else {
      files.close()
      throw .tooManyFiles
    }
    _ = cnc_note_terminal(files.input)
    guard cnc_open_screen(name, files.input, files.output) else {
      cnc_release_signals()
      files.close()
      throw .unknownTerminal(name: name)
    }
    cnc_note_leave_text()
    let escapeDelay = environment["ESCDELAY"].flatMap { Int32($0) } ?? 25
    decoder = KeyDecoder(keys: .ofTerminal, escapeDelay: Int(escapeDelay))
    let usesColors = wishes.color.usesColors(noColor: environment["NO_COLOR"])
    painter = Painter(palette: Palette(colors: usesColors))
    unknownSize = Size(columns: environment["COLUMNS"], rows: environment["LINES"])
    adoptSize()
  }

  deinit { leave() }

  /// Shows a frame; only what differs from the screen is sent.
  package func show(_ frame: Frame) {
    shown = frame
    guard isOpen, !hasEnded else { return }
    painter.draw(frame, on: size)
    let cursor = frame.cursor.flatMap { isOnScreen($0) ? $0 : nil }
    if cursor == nil { setCursor(visible: false) }
    // Before refreshing, or a cursor that comes back is shown where the last change was.
    cnc_place_cursor(cursor != nil)
    if let cursor { cnc_move(Int32(cursor.row), Int32(cursor.column)) }
    // From the first byte on.
    cnc_note_taken(true)
    cnc_refresh()
    if !isTaken { startKeys() }
    if cursor != nil { setCursor(visible: true) }
  }

  /// Clears the screen and sends the last frame as a whole.
  package func redrawFromScratch() {
    cnc_repaint_all()
    if let shown { show(shown) }
  }

  /// Gives the terminal back to the shell and stops the process group, as Ctrl-Z there does.
  package func suspend() { suspend(wholeGroup: true) }

  /// Gives the terminal back for good; further calls do nothing.
  package func leave() {
    guard isOpen else { return }
    isOpen = false
    hasEnded = true
    handBack()
    cnc_dismiss_guard()
    cnc_close_screen()
    cnc_release_signals()
    files.close()
  }

  /// Puts the terminal in the state the shell wants, with the shell's screen, until a frame is shown.
  func handBack() {
    guard isTaken else { return }
    isTaken = false
    cnc_send_control(files.output, InputModes.pasteOff)
    cnc_leave_screen()
    cnc_note_taken(false)
  }

  /// Brings ``size`` and curses in line with the real terminal.
  ///
  /// - Returns: whether the size has changed.
  @discardableResult
  func adoptSize() -> Bool {
    var rows: Int32 = 0
    var columns: Int32 = 0
    if !cnc_terminal_size(files.output, &rows, &columns) {
      (rows, columns) = (Int32(unknownSize.rows), Int32(unknownSize.columns))
    }
    let actual = Size(columns: Int(columns), rows: Int(rows))
    guard actual != size else { return false }
    size = actual
    cnc_resize(rows, columns)
    return true
  }

  private func startKeys() {
    isTaken = true
    cnc_start_keys()
    let modes = InputModes.leftOn + (cnc_is_like_xterm() ? InputModes.keyboards : "")
    cnc_send_control(files.output, modes + InputModes.pasteOn)
  }

  private func isOnScreen(_ position: Position) -> Bool {
    (0..<size.rows).contains(position.row) && (0..<size.columns).contains(position.column)
  }

  private func setCursor(visible: Bool) {
    guard visible != showsCursor else { return }
    showsCursor = visible
    cnc_show_cursor(visible)
  }
}

extension Size {
  /// The extent that variables name; each of 80 columns and 24 rows that is not named, or cannot be.
  fileprivate init(columns: String?, rows: String?) {
    func number(_ text: String?, else usual: Int) -> Int {
      text.flatMap { Int($0) }.flatMap { (1...1000).contains($0) ? $0 : nil } ?? usual
    }
    self.init(columns: number(columns, else: 80), rows: number(rows, else: 24))
  }
}
