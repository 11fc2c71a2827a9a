import CityGuide
import Screens

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
    section(handout.calls.contains { $0.words != nil } ? labels.calls : labels.numbers)
    for (number, call) in handout.calls.enumerated() {
      if number > 0 { lines.append("") }
      let title = MarkdownHandout.escaped(
        "\(call.title)  \(call.office)\(call.mark)\(call.whereFound.map { labels.semicolon + $0 } ?? "")"
      )
      let box = call.words == nil ? "" : "[ ] "
      lines.append("- \(box)\(call.number.map { "**\($0)**  " } ?? "")\(title)")
      if call.isHearsay { item(labels.hearsayNumber, indent: 2) }
      if let words = call.words { item(labels.quoted(words), indent: 2) }
      for line in call.lines { item(line, indent: 2) }
    }
  }

  private mutating func trips() {
    section(labels.trips)
    if handout.trips.isEmpty { item(labels.noTrips) }
    for (number, trip) in handout.trips.enumerated() {
      if number > 0 { lines.append("") }
      self.trip(trip)
    }
    if let agency = handout.agency {
      lines += ["", "\(labels.agency)\(labels.colon)\(agency.mandate)"]
    }
  }

  private mutating func trip(_ trip: Handout.Trip) {
    lines += ["### \(MarkdownHandout.escaped(trip.title))", ""]
    for line in [trip.whoComes].compactMap(\.self) + trip.agent { item(line) }
    row(labels.place, trip.place)
    row(labels.hours, trip.hours)
    row(labels.bring, [trip.withoutList ?? (trip.mustBring.isEmpty ? labels.nothingToBring : "")])
    for paper in trip.mustBring { box(line(of: paper), isReady: paper.isReady) }
    if !trip.mayBeAsked.isEmpty {
      item(labels.mayBeAsked)
      for paper in trip.mayBeAsked { box(line(of: paper), isReady: paper.isReady) }
    }
    if !trip.needNot.isEmpty {
      item("\(labels.needNot)\(labels.colon)\(trip.needNot.joined(separator: labels.comma))")
    }
    row(labels.time, trip.time)
    row(labels.cost, trip.cost)
    if !trip.notes.isEmpty { row(labels.also, trip.notes) }
  }

  private mutating func row(_ label: String, _ values: [String]) {
    let value = MarkdownHandout.escaped(values.joined(separator: labels.language == .zh ? "" : " "))
    lines.append("- **\(label)**  \(value)".trimmed)
  }

  private func line(of paper: Handout.Paper) -> String {
    let remarks =
      paper.remarks.isEmpty ? "" : " (\(paper.remarks.joined(separator: labels.semicolon)))"
    return "\(paper.name)  \(paper.count)\(remarks)\(paper.source ?? "")"
  }

  private mutating func dates() {
    section(labels.dates)
    if handout.dates.isEmpty { item(labels.noDates) }
    for date in handout.dates {
      let overdue = date.isOverdue ? " (\(labels.overdue))" : ""
      box(
        "\(date.day)\(overdue)  \(date.what)\(labels.basis(of: date))", isReady: false)
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
      lines.append("\(number + 1). \(MarkdownHandout.escaped(question.question))")
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
        let title = MarkdownHandout.escaped("\(source.grade)\(labels.colon)\(source.title)")
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
