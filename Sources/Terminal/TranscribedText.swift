/// Text that is put together from what a terminal can show.
///
/// A Chinese sentence leaves one gap, whatever marks it holds; the quotes around it go too.
struct TranscribedText {
  private var text = ""
  /// The mark behind the last gap, which stands only where more follows.
  private var waiting = ""
  private var isAfterGap = false
  /// Whether the last thing was a quote that opens, or closes.
  private var endsInQuote = false

  /// Adds a character that is shown as it is.
  mutating func append(_ character: Character) {
    closeGap(before: character)
    text.append(character)
  }

  /// Adds what stands for a mark.
  mutating func append(mark: String) {
    if isAfterGap {
      waiting = [", ", "; ", ": "].contains(mark) ? mark : ""
      return
    }
    text += mark
    endsInQuote = mark == "\""
  }

  /// Adds a Latin word for a Chinese one.
  mutating func append(name: String) {
    closeGap(before: name.first ?? " ")
    if !name.isEmpty { setApart() }
    text += name
  }

  /// Adds a character that cannot be shown.
  mutating func appendUnshown() {
    if !isAfterGap {
      if endsInQuote { text.removeLast() }
      setApart()
      text += Transcriber.unshown
    }
    (waiting, isAfterGap, endsInQuote) = ("", true, false)
  }

  /// The whole, without spaces at its end.
  var finished: String {
    guard let last = text.lastIndex(where: { $0 != " " }) else { return "" }
    return String(text[...last])
  }

  private mutating func closeGap(before next: Character) {
    if isAfterGap {
      text += waiting
      if waiting.isEmpty, next.isLetter || next.isNumber || next == "(" { text += " " }
    }
    (waiting, isAfterGap, endsInQuote) = ("", false, false)
  }

  private mutating func setApart() {
    if let last = text.last, last.isLetter || last.isNumber || ",;:)]".contains(last) {
      text += " "
    }
  }
}
