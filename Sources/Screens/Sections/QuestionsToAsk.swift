import CityGuide

/// What there is to ask by telephone, by its headings: the call page has the sentences.
struct QuestionsToAsk: Section {
  func write(on page: inout PageWriter) {
    let matters = page.askedMatters()
    guard !matters.isEmpty else { return }
    let list = matters.map(\.heading)
    let key = page.context.key("a")
    page.aside(
      Phrase(
        "打电话要问的\(key.zh)：\(list.map(\.zh).joined(separator: "；"))。",
        "To ask by telephone\(key.en): \(list.map(\.en).joined(separator: "; "))."))
  }
}
