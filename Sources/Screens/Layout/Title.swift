import Terminal

/// The title line's left part: where one is, in which case, and how far.
package struct Title: Hashable, Sendable {
  /// The screen's name.
  package var screen: String
  /// The case's id; nil where none is open.
  package var id: String?
  /// What the desk calls the case.
  package var nickname: String?
  /// The place with its code, or whose list it is.
  package var place: String?
  /// Which question of how many.
  package var progress: String?

  /// A title.
  package init(
    _ screen: String, id: String? = nil, nickname: String? = nil, place: String? = nil
  ) {
    self.screen = screen
    self.id = id
    self.nickname = nickname
    self.place = place
  }

  /// The program's name, as it stands on every screen with room for it.
  static let program = "buka 补卡"

  /// Everything but the program's name.
  package var text: String {
    let name = nickname.map { "“\($0)”" }
    let file = [id, name].compactMap(\.self).joined(separator: " ")
    return [screen, file, place ?? "", progress ?? ""].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  /// As much of it as fits in so many cells, whole words of it; what matters least goes first.
  func text(within columns: Int) -> String {
    let whole = "\(Title.program)  \(text)"
    if TextWidth.columns(of: whole) <= columns { return whole }
    var rest = self
    for part in [\Title.place, \Title.nickname, \Title.id] {
      if TextWidth.columns(of: rest.text) <= columns { break }
      rest[keyPath: part] = nil
    }
    return TextWidth.truncated(rest.text, to: columns)
  }

  /// The title in other characters.
  func transcribed(_ transcribe: (String) -> String) -> Title {
    var title = Title(
      transcribe(screen), id: id, nickname: nickname.map(transcribe), place: place.map(transcribe))
    title.progress = progress.map(transcribe)
    return title
  }
}
