package import Terminal

/// A terminal without a terminal: it plays a list of inputs and keeps every frame it is shown.
package final class ScriptedTerminal: TerminalDevice {
  /// What the program did to the device, apart from showing frames.
  package enum Call: Hashable, Sendable {
    /// ``TerminalDevice/suspend()``.
    case suspend
    /// ``TerminalDevice/redrawFromScratch()``.
    case redrawFromScratch
    /// ``TerminalDevice/showPlainly(_:)``.
    case showPlainly(String)
    /// ``TerminalDevice/leave()``.
    case leave
  }

  /// The extent of the screen; a ``Input/resized(_:)`` in the script changes it when it is read.
  package private(set) var size: Size
  /// All frames shown, the first one first.
  package private(set) var frames: [Frame] = []
  /// The other calls, the first one first.
  package private(set) var calls: [Call] = []
  /// The time-outs that were asked for, in milliseconds; nil for ever.
  package private(set) var timeouts: [Int?] = []
  private var script: ArraySlice<Input>

  /// Creates a terminal that plays `script`, and then ``Input/endOfInput`` for ever.
  package init(size: Size = Size(columns: 80, rows: 24), script: [Input] = []) {
    self.size = size
    self.script = script[...]
  }

  /// Creates a terminal that plays keys.
  package convenience init(size: Size = Size(columns: 80, rows: 24), keys: [Key]) {
    self.init(size: size, script: keys.map(Input.key))
  }

  /// The frame on the screen; nil before the first one.
  package var screen: Frame? { frames.last }

  /// Whether the script has been played to its end.
  package var isFinished: Bool { script.isEmpty }

  /// Keeps the frame.
  package func show(_ frame: Frame) { frames.append(frame) }

  /// The next input of the script, at once.
  package func nextInput(timeout: Int?, takesText: Bool) -> Input {
    timeouts.append(timeout)
    guard let input = script.popFirst() else { return .endOfInput }
    if case .resized(let newSize) = input { size = newSize }
    return input
  }

  /// Notes the call; the next input is ``Input/resumed``.
  package func suspend() {
    calls.append(.suspend)
    script = [.resumed] + script
  }

  /// Notes the call.
  package func showPlainly(_ text: String) { calls.append(.showPlainly(text)) }

  /// Notes the call.
  package func redrawFromScratch() { calls.append(.redrawFromScratch) }

  /// Notes the call.
  package func leave() { calls.append(.leave) }
}
