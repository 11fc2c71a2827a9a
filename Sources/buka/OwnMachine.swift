import Copy
import Foundation
import Handouts
import Screens
import Terminal

/// The programs of this machine by which a case leaves it.
struct OwnMachine {
  private let environment: [String: String]

  init(_ surroundings: Surroundings) { environment = surroundings.environment }

  /// What there is; `folder` is where files are saved, and the sheet is in large type where the settings say so.
  func waysOut(folder: String, isSheetLarge: Bool) -> WaysOut {
    WaysOut(
      printer: printer, printsSheet: browser != nil, opens: opener != nil, folder: folder,
      isSheetLarge: isSheetLarge)
  }

  // MARK: Printing

  /// The queue on which `lp` prints: the one that is set as the usual one, else the first.
  var printer: String? {
    guard OtherProgram("lp", environment: environment) != nil,
      let lpstat = OtherProgram("lpstat", environment: environment)
    else { return nil }
    // Its words are those of the locale.
    let plain = environment.merging(["LC_ALL": "C"]) { $1 }
    func ask(_ option: String) -> String? {
      let asked = lpstat.run([option], environment: plain, seconds: 2, keepsOutput: true)
      return asked.ending == .ended(code: 0) ? asked.output : nil
    }
    let usual = ask("-d").flatMap { $0.split(separator: ":").dropFirst().first }
      .map { $0.filter { !$0.isWhitespace } }
    if let usual, !usual.isEmpty { return String(usual) }
    return ask("-e")?.split(whereSeparator: \.isNewline).first.map(String.init)
  }

  /// Prints the sheet where a browser can set it, else its text.
  func putOnPaper(_ sheet: String, text: String, titled title: String) throws(Failure) -> TakenAway
  {
    guard let queue = printer, let lp = OtherProgram("lp", environment: environment) else {
      throw Failure(
        Phrase(\.noPrinterFound),
        code: .missing)
    }
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let page = set(sheet, in: folder)
    let printed: String
    if let page { printed = page } else { printed = try folder.write(lines(text), to: "sheet.txt") }
    let ended = lp.run(
      ["-d", queue, "-t", title, "--", printed], environment: environment, seconds: 20
    ).ending
    guard ended == .ended(code: 0) else {
      throw Failure(
        Phrase { $0.printerRefused(printer: queue) },
        code: .tryAgain)
    }
    return .printed(on: queue, asText: page == nil)
  }

  /// The path of the sheet as a document that every queue takes; nil where nothing here can set it.
  private func set(_ sheet: String, in folder: ScratchFolder) -> String? {
    guard let browser, let page = try? folder.write(sheet, to: "sheet.html") else { return nil }
    let document = folder["sheet.pdf"]
    // Its box of its own cannot be had as root; the page is ours, and loads nothing.
    let asRoot = geteuid() == 0 ? ["--no-sandbox"] : []
    _ = browser.run(
      asRoot + [
        "--headless", "--disable-gpu", "--no-first-run", "--user-data-dir=\(folder["profile"])",
        "--no-pdf-header-footer", "--print-to-pdf-no-header", "--print-to-pdf=\(document)",
        "file://\(page)",
      ], environment: environment, seconds: 40)
    return access(document, R_OK) == 0 ? document : nil
  }

  private var browser: OtherProgram? {
    OtherProgram(
      "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
      environment: environment)
  }

  /// A text in lines that a sheet of paper holds.
  private func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      LineBreaking.lines(of: String($0), columns: 76)
    }.joined(separator: "\n")
  }

  // MARK: Opening

  private var opener: OtherProgram? {
    let displays = [environment["DISPLAY"], environment["WAYLAND_DISPLAY"]]
    guard displays.contains(where: { $0?.isEmpty == false }) else { return nil }
    return OtherProgram("xdg-open", environment: environment)
  }

  /// Opens a file with the program of this machine that is meant for it.
  func open(_ path: String) throws(Failure) {
    // Some openers stay as long as their window does.
    let ending = opener?.run(
      [path], environment: environment, seconds: 3, mayGoOn: true
    ).ending
    guard ending == .atWork || ending == .ended(code: 0) else {
      throw Failure(
        Phrase { $0.browserDidNotOpen(path: Path.atHome(path)) },
        code: .missing)
    }
  }
}

/// A folder of the owner's alone, for what another program reads and writes.
private struct ScratchFolder {
  private let path: String

  init() throws(Failure) {
    var name = Array(
      "\(NSTemporaryDirectory())/buka-\(String(repeating: "X", count: 6))".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw NewFile.failure(errno, NSTemporaryDirectory())
    }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  subscript(name: String) -> String { "\(path)/\(name)" }

  /// Writes a text and returns its path.
  func write(_ text: String, to name: String) throws(Failure) -> String {
    try NewFile(self[name]).write(text)
    return self[name]
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
