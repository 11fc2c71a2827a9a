/// A terminal that shows frames and reports input; screens are driven through this alone.
package protocol TerminalDevice: AnyObject {
  /// The extent of the screen, as last reported.
  var size: Size { get }

  /// The characters that it shows rightly; frames must hold no others.
  var repertoire: Repertoire { get }

  /// Shows a frame; what exceeds the screen is left out.
  func show(_ frame: Frame)

  /// Waits for something to happen.
  ///
  /// - Parameters:
  ///   - timeout: how long to wait, in milliseconds; for ever when nil, not at all when 0.
  ///   - takesText: whether characters are text now, and not keys; see ``KeyQueue``.
  /// - Returns: what happened, or ``Input/timedOut``.
  func nextInput(timeout: Int?, takesText: Bool) -> Input

  /// Gives the terminal back to the shell and stops the program until it is continued.
  ///
  /// Afterwards the last frame is shown again, and ``nextInput(timeout:takesText:)`` reports
  /// ``Input/resized(_:)``, if the size has changed, and ``Input/resumed``.
  func suspend()

  /// Gives the terminal back, writes a text on the normal screen and waits until Enter is pressed.
  ///
  /// The text stays there, to be selected and copied. Afterwards the last frame is shown again.
  func showPlainly(_ text: String)

  /// Clears the screen and sends the last frame as a whole, for when something else has written.
  func redrawFromScratch()

  /// Gives the terminal back for good; further calls do nothing.
  func leave()
}

extension TerminalDevice {
  /// Most show everything.
  package var repertoire: Repertoire { .full }
}
