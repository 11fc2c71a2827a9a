import CardJourney

extension String {
  /// A sentence for people about words that were typed: without what is never kept of them, which may stand on a
  /// screen that others see, and without what would control a terminal.
  func saidBack(of words: [String]) -> String {
    // An option may hold several words, and its value stand behind a sign.
    let parts = words.flatMap { word in
      [word]
        + word.indices.filter { "= ".contains(word[$0]) }.map { String(word[$0...].dropFirst()) }
    }
    // Of a path the folders are the machine's own.
    let names = parts.map { part in
      let name = part.split(separator: "/").last.map(String.init)
      return part.contains { $0.isLetter } ? name ?? part : part
    }
    var hidden = names.filter { PrivateText.isHeld(by: $0) }
    // A number may be spread over words.
    let loose = words.filter { !$0.contains("/") || !$0.contains(where: \.isLetter) }
    if hidden.isEmpty, PrivateText.isHeld(by: loose.joined(separator: " ")) {
      hidden = loose.filter { $0.count(where: \.isNumber) > 2 }
    }
    let text = hidden.sorted { $0.count > $1.count }
      .reduce(self) { $0.replacing($1, with: "…") }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.filter { String($0).isShowable } }.joined(separator: "\n")
  }
}
