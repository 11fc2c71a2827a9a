import Terminal

/// The title line's left part: which case, where, and which page of it.
package struct Title: Hashable, Sendable {
  /// The screen's name.
  package var screen: String
  /// What the desk calls the case, else what it is about; nil where none is open.
  package var name: String?
  /// The place, or whose list it is.
  package var place: String?
  /// Which question of how many.
  package var progress: String?

  package init(_ screen: String, name: String? = nil, place: String? = nil) {
    self.screen = screen
    self.name = name
    self.place = place
  }

  /// The program's name, as it stands on every screen with room for it.
  static let program = "buka 补卡"

  /// Everything but the program's name.
  package var text: String {
    let file = [name, place].compactMap(\.self).joined(separator: " ")
    return [file, screen, progress ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// As much of it as fits in so many cells, whole words of it; what matters least goes first.
  func text(within columns: Int) -> String {
    let whole = "\(Title.program)  \(text)"
    if TextWidth.columns(of: whole) <= columns { return whole }
    var rest = self
    for part in [\Title.place, \Title.name] {
      if TextWidth.columns(of: rest.text) <= columns { break }
      rest[keyPath: part] = nil
    }
    return TextWidth.truncated(rest.text, to: columns)
  }

  /// The title in other characters.
  func transcribed(_ transcribe: (String) -> String) -> Title {
    var title = Title(
      transcribe(screen), name: name.map(transcribe), place: place.map(transcribe))
    title.progress = progress.map(transcribe)
    return title
  }
}
