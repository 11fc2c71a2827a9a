import CardJourney

extension String {
  /// A sentence for people about words that were typed: without what is never kept of them, which may stand on a
  /// screen that others see, and without what would control a terminal.
  func saidBack(of words: [String]) -> String {
    let parts = words.flatMap { [$0, String($0.drop { $0 != "=" }.dropFirst())] }
    // Of a path the folders are the machine's own.
    let names = parts.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    var hidden = names.filter { PrivateText.isHeld(by: $0) }
    // A number may be spread over words.
    let loose = words.filter { !$0.contains("/") }
    if hidden.isEmpty, PrivateText.isHeld(by: loose.joined(separator: " ")) {
      hidden = loose.filter { $0.count(where: \.isNumber) > 2 }
    }
    let text = hidden.sorted { $0.count > $1.count }
      .reduce(self) { $0.replacing($1, with: "…") }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.filter { String($0).isShowable } }.joined(separator: "\n")
  }
}
