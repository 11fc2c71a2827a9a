/// What was said of the pages, so that only news are said.
struct PlainMemory: Hashable {
  private var last: PlainPage?
  private var rail: [String] = []
  /// The pages by their titles, as they were said last.
  private var pages: [[String]: PlainPage] = [:]

  /// What is new of a page: nothing, the lines that changed, or the page.
  ///
  /// Of a page that was left and is as it was only the title and the choices are said, with a sentence in
  /// place of the rest.
  mutating func news(of page: PlainPage, instead: [String]) -> [String] {
    defer { note(page) }
    let news = news(of: page.rail)
    guard let last, page != last else { return last == nil ? whole(page) : [] }
    guard page.title == last.title else {
      let isKnown = pages[page.title]?.body == page.body
      return [""] + page.title + news + [""] + (isKnown ? page.menu + instead : page.body)
    }
    let lines = page.changedLines(since: last)
    return news + (lines ?? [""] + page.body)
  }

  /// The page from its title on.
  mutating func whole(_ page: PlainPage) -> [String] {
    note(page)
    return [""] + page.title + page.rail + [""] + page.body
  }

  private func news(of said: [String]) -> [String] { said.filter { !rail.contains($0) } }

  private mutating func note(_ page: PlainPage) {
    last = page
    if !page.rail.isEmpty { rail = page.rail }
    pages[page.title] = page
  }
}

extension PlainPage {
  /// The rows that the same page did not have before, each of them whole; nil where so much is new that all has
  /// to be said, or the page is about something else by now.
  fileprivate func changedLines(since said: PlainPage) -> [String]? {
    guard rows.first == said.rows.first else { return nil }
    let known = Set(said.rows)
    let news = rows.filter { !known.contains($0) }.flatMap(\.self)
    return choices == said.choices && news.count <= body.count / 2 ? news : nil
  }
}
