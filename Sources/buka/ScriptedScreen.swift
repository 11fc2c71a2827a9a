import Copy
import Foundation
import Screens
import Terminal

/// The screen of a script that presses the keys (`BUKA_SCRIPT`): no terminal is needed, and the frames that
/// the script saves are written as text, as golden files have them.
///
/// The program around it is the real one, so cases, guides and log are too.
final class ScriptedScreen: TerminalDevice {
  private(set) var size: Size
  let repertoire: Repertoire
  private var steps: ArraySlice<KeyScript.Step>
  private var shown: Frame?

  /// The screen of the script that the environment names; nil where it names none.
  init?(_ environment: [String: String], ascii: Bool) throws(Failure) {
    guard let path = environment["BUKA_SCRIPT"], !path.isEmpty else { return nil }
    let script = try ScriptedScreen.script(path)
    size = script.firstSize
    let marks = environment.filter { $0.key == "BUKA_AMBIGUOUS" }
    repertoire = ascii ? .ascii : UserEncoding.repertoire(marks, isKnownUTF8: true)
    steps = script.steps[...]
  }

  private static func script(_ path: String) throws(Failure) -> KeyScript {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw .usage(Phrase { $0.cannotReadKeyScript(path: path) })
    }
    do {
      return try KeyScript(text)
    } catch {
      throw .usage(
        Phrase { $0.keyScriptLineUnknown(path: path, line: error.line, content: error.text) })
    }
  }

  func show(_ frame: Frame) { shown = frame }

  func nextInput(timeout: Int?, takesText: Bool) -> Input {
    while let step = steps.popFirst() {
      switch step {
      case .save(let path): save(to: path)
      case .input(.resized(let newSize)):
        size = newSize
        return .resized(newSize)
      case .input(let input): return input
      }
    }
    return .endOfInput
  }

  func suspend() {}
  func showPlainly(_ text: String) {}
  func redrawFromScratch() {}
  func leave() {}

  private func save(to path: String) {
    guard let shown else { return }
    let text = Data((shown.golden + "\n").utf8)
    guard FileManager.default.createFile(atPath: path, contents: text) else {
      StandardStream.error.line("cannot write \(path)")
      return
    }
  }
}
