import CityGuide
import Copy

/// What there is to ask by telephone, by its headings: the call page has the sentences.
struct QuestionsToAsk: Section {
  func write(on page: inout PageWriter) {
    let matters = page.askedMatters()
    guard !matters.isEmpty else { return }
    let list = matters.map(\.heading).joined(by: .semicolon)
    let key = page.context.key("a")
    page.aside(
      Phrase { $0.mattersToAsk(headings: list($0), key: key($0)) })
  }
}
