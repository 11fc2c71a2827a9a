import CityGuide

/// A handout as Markdown that reads as plain text too.
package struct MarkdownHandout {
  private let handout: Handout
  private let labels: HandoutLabels
  private var lines: [String] = []

  /// The text of a handout, ending with a newline.
  package static func text(_ handout: Handout) -> String {
    var writer = MarkdownHandout(handout)
    writer.head()
    writer.calls()
    writer.trips()
    writer.dates()
    writer.questions()
    writer.end()
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(_ handout: Handout) {
    self.handout = handout
    labels = HandoutLabels(language: handout.language)
  }

  /// A text as it stands: what Markdown would take for its own is escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#|&".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }

  private mutating func section(_ title: String) { lines += ["", "## \(title)", ""] }

  private mutating func item(_ text: String, indent: Int = 0) {
    lines.append("\(String(repeating: " ", count: indent))- \(MarkdownHandout.escaped(text))")
  }

  private mutating func box(_ text: String, isReady: Bool) {
    lines.append("- [\(isReady ? "x" : " ")] \(MarkdownHandout.escaped(text))")
  }
}

// MARK: - Sections

extension MarkdownHandout {
  private mutating func head() {
    let name = labels.name(of: handout)
    lines = ["# \(labels.title)  \(MarkdownHandout.escaped(name))", ""]
    item("\(labels.situation)\(labels.colon)\(handout.situation ?? labels.unknown)")
    item("\(handout.placeLabel)\(labels.colon)\(handout.place ?? labels.unknown)")
    item("\(labels.whoGoes)\(labels.colon)\(handout.whoGoes)")
    item("\(labels.printed)\(labels.colon)\(handout.printed)")
    item(labels.totals(handout))
  }

  private mutating func calls() {
    guard !handout.calls.isEmpty else { return }
    section(labels.calls)
    for call in handout.calls {
      box(call.title, isReady: false)
      for line in call.lines { item(line, indent: 2) }
    }
    for note in handout.callNotes { item(note) }
  }

  private mutating func trips() {
    section(labels.trips)
    if handout.trips.isEmpty { item(labels.noTrips) }
    for (number, trip) in handout.trips.enumerated() {
      if number > 0 { lines.append("") }
      lines += ["### \(MarkdownHandout.escaped(trip.title))", ""]
      if let who = trip.whoComes { item(who) }
      for detail in trip.details { item(detail) }
      if let words = trip.withoutList { item(words) }
      for paper in trip.mustBring { box(line(of: paper), isReady: paper.isReady) }
      if !trip.mayBeAsked.isEmpty {
        item(labels.mayBeAsked)
        for paper in trip.mayBeAsked { box(line(of: paper), isReady: paper.isReady) }
      }
      if !trip.needNot.isEmpty {
        item("\(labels.needNot)\(labels.colon)\(trip.needNot.joined(separator: labels.comma))")
      }
    }
    if let agency = handout.agency {
      lines += ["", "\(labels.agency)\(labels.colon)\(agency.mandate)"]
    }
  }

  private func line(of paper: Handout.Paper) -> String {
    let remarks =
      paper.remarks.isEmpty ? "" : " (\(paper.remarks.joined(separator: labels.semicolon)))"
    let source = paper.source.map { "  \($0)" } ?? ""
    return "\(paper.name)  \(paper.count)\(remarks)\(source)"
  }

  private mutating func dates() {
    section(labels.dates)
    if handout.dates.isEmpty { item(labels.noDates) }
    for date in handout.dates {
      let source = date.source.map { "  \($0)" } ?? ""
      let overdue = date.isOverdue ? " (\(labels.overdue))" : ""
      box("\(date.day)\(overdue)  \(date.what)\(source)", isReady: false)
      if let caution = date.caution { item(caution, indent: 2) }
    }
    for line in handout.standing { item(line) }
  }

  private mutating func questions() {
    guard !handout.questions.isEmpty else { return }
    section(labels.questions)
    var desk = ""
    for (number, question) in handout.questions.enumerated() {
      if question.desk != desk {
        if !desk.isEmpty { lines.append("") }
        desk = question.desk
        lines += ["**\(MarkdownHandout.escaped(desk))**", ""]
      }
      let words = MarkdownHandout.escaped("\(question.question) \(question.reason)")
      lines.append("\(number + 1). \(words)")
      if let translation = question.translation { item(translation, indent: 3) }
      if let meanwhile = question.meanwhile {
        item("\(labels.meanwhile)\(labels.colon)\(meanwhile)", indent: 3)
      }
      lines.append("   - \(labels.answer)\(labels.colon)____________________")
    }
  }

  private mutating func end() {
    if !handout.unverified.isEmpty {
      section(labels.unverified)
      for line in handout.unverified { item(line) }
    }
    if !handout.sources.isEmpty {
      section(labels.sources)
      for source in handout.sources {
        let title = MarkdownHandout.escaped("\(source.grade): \(source.title)")
        let url = source.url.map { "  <\($0)>" } ?? ""
        lines.append("- \(labels.numbers(of: source))  \(title)  \(labels.days(of: source))\(url)")
      }
    }
    lines += [
      "",
      "\(labels.window) ____________  \(labels.signature) ____________  \(labels.date) ____________",
    ]
  }
}
