/// Writes text with the characters that a terminal can show.
///
/// Marks have a near relation (`“` becomes `"`). On a terminal of ASCII alone Chinese words are written
/// as they are in `names` (a place in pinyin), a remark in parentheses that is all Chinese goes, and other
/// Chinese text leaves ``unshown`` in its place: never a question mark for each character, or noise.
package struct Transcriber: Sendable {
  /// What stands where Chinese text cannot be shown.
  package static let unshown = "[in Chinese]"

  private let repertoire: Repertoire
  /// The Latin words for Chinese ones, by the first character of the latter, the longest first.
  private let names: [Character: [(original: [Character], latin: String)]]

  /// Creates a transcriber; `names` are the Latin words for Chinese ones, for terminals of ASCII alone.
  package init(for repertoire: Repertoire, names: [String: String] = [:]) {
    self.repertoire = repertoire
    var byFirst: [Character: [(original: [Character], latin: String)]] = [:]
    for (original, latin) in names where repertoire == .ascii {
      guard let first = original.first else { continue }
      byFirst[first, default: []].append((Array(original), latin))
    }
    self.names = byFirst.mapValues { $0.sorted { $0.original.count > $1.original.count } }
  }

  /// The text in characters that can be shown.
  package func callAsFunction(_ text: String) -> String {
    guard !repertoire.contains(text) else { return text }
    return assembled(pieces(of: Array(text)))
  }

  // MARK: Pieces

  private enum Piece {
    case shown(Character)
    /// What stands for a mark.
    case mark(String)
    /// A Latin word for a Chinese one, set apart from its neighbours.
    case name(String)
    case unshown
  }

  private func pieces(of text: [Character]) -> [Piece] {
    var pieces: [Piece] = []
    var index = 0
    while index < text.count {
      if let end = endOfRemark(text, from: index) {
        index = end
      } else if let (latin, length) = name(text, at: index) {
        pieces.append(.name(latin))
        index += length
      } else {
        pieces.append(piece(of: text[index]))
        index += 1
      }
    }
    return pieces
  }

  private func piece(of character: Character) -> Piece {
    if repertoire.contains(character) { return .shown(character) }
    let mark = repertoire == .ascii ? Marks.inASCII[character] : nil
    if let mark = mark ?? Marks.unambiguous[character] { return .mark(mark) }
    if let plain = Marks.plain(character) { return .shown(plain) }
    return repertoire == .ascii ? .unshown : .mark("*")
  }

  private func name(_ text: [Character], at index: Int) -> (latin: String, length: Int)? {
    names[text[index]]?.first { text[index...].starts(with: $0.original) }
      .map { ($0.latin, $0.original.count) }
  }

  /// Where a remark in parentheses ends that has nothing to show, with the spaces before it gone.
  private func endOfRemark(_ text: [Character], from index: Int) -> Int? {
    guard repertoire == .ascii, text[index] == "(" || text[index] == "（",
      let end = text[index...].firstIndex(where: { $0 == ")" || $0 == "）" }), end > index + 1
    else { return nil }
    let remark = text[(index + 1)..<end]
    let hasNothing = remark.allSatisfy { !$0.isASCII && Marks.plain($0) == nil }
    return hasNothing && name(Array(remark), at: 0) == nil ? end + 1 : nil
  }

  // MARK: Putting together

  private func assembled(_ pieces: [Piece]) -> String {
    var text = TranscribedText()
    for piece in pieces {
      switch piece {
      case .shown(let character): text.append(character)
      case .mark(let mark): text.append(mark: mark)
      case .name(let latin): text.append(name: latin)
      case .unshown: text.appendUnshown()
      }
    }
    return text.finished
  }
}
