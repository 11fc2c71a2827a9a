import CardJourney
import CityGuide
import Copy
import Screens

/// A handout as Markdown that reads as plain text too.
package struct MarkdownHandout {
  private let handout: Handout
  private let copy: any Copy
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
    copy = handout.language.copy
  }

  /// A text as it stands: what Markdown would take for its own is escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.inert {
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
    lines = ["# \(copy.sheetTitle)  \(MarkdownHandout.escaped(handout.name))", ""]
    fact(copy.sheetSituation, handout.situation ?? copy.sheetNotSaidYet)
    fact(handout.placeLabel, handout.place ?? copy.sheetNotSaidYet)
    fact(copy.sheetWhoGoes, handout.whoGoes)
    fact(copy.sheetPrintedOn, handout.printed)
    item(copy.totals(of: handout))
  }

  private mutating func fact(_ name: String, _ value: String) {
    item(copy.labelledWords(label: name, words: value))
  }

  private mutating func calls() {
    let isReporting = handout.calls.contains { $0.words != nil }
    section(isReporting ? copy.sheetCallFirst : copy.sheetNumbersToKeep)
    for (number, call) in handout.calls.enumerated() {
      if number > 0 { lines.append("") }
      let found = call.whereFound.map { copy.mark(.semicolon) + $0 } ?? ""
      let title = MarkdownHandout.escaped("\(call.title)  \(call.office)\(call.mark)\(found)")
      let box = call.words == nil ? "" : "[ ] "
      lines.append("- \(box)\(call.number.map { "**\($0)**  " } ?? "")\(title)")
      if call.isHearsay { item(copy.sheetHearsayNumber, indent: 2) }
      if let words = call.words { item(copy.sheetWordsToSay(words: words), indent: 2) }
      for line in call.lines { item(line, indent: 2) }
    }
  }

  private mutating func trips() {
    section(copy.sheetTrips)
    if handout.trips.isEmpty { item(copy.sheetNoTrips) }
    for (number, trip) in handout.trips.enumerated() {
      if number > 0 { lines.append("") }
      self.trip(trip)
    }
    if let agency = handout.agency {
      lines += ["", copy.labelledWords(label: copy.sheetAgentGoes, words: agency.mandate)]
    }
  }

  private mutating func trip(_ trip: Handout.Trip) {
    lines += ["### \(MarkdownHandout.escaped(trip.title))", ""]
    for line in [trip.whoComes].compactMap(\.self) + trip.agent { item(line) }
    row(copy.sheetWhere, trip.place)
    row(copy.sheetHours, trip.hours)
    let noList = trip.mustBring.isEmpty ? copy.sheetNothingToBring : ""
    row(copy.sheetBring, [trip.withoutList ?? noList])
    for paper in trip.mustBring { box(line(of: paper), isReady: paper.isReady) }
    if !trip.mayBeAsked.isEmpty {
      item(copy.hearsayPapers)
      for paper in trip.mayBeAsked { box(line(of: paper), isReady: paper.isReady) }
    }
    if !trip.needNot.isEmpty {
      fact(copy.sheetNotNeeded, trip.needNot.joined(separator: copy.mark(.enumeration)))
    }
    row(copy.sheetDuration, trip.time)
    row(copy.sheetCost, trip.cost)
    if !trip.notes.isEmpty { row(copy.sheetBesides, trip.notes) }
  }

  private mutating func row(_ label: String, _ values: [String]) {
    let value = MarkdownHandout.escaped(values.joined(separator: copy.mark(.nothing)))
    lines.append("- **\(label)**  \(value)".trimmed)
  }

  private func line(of paper: Handout.Paper) -> String {
    let remarks =
      paper.remarks.isEmpty
      ? "" : " (\(paper.remarks.joined(separator: copy.mark(.semicolon))))"
    return "\(paper.name)  \(paper.count)\(remarks)\(paper.source ?? "")"
  }

  private mutating func dates() {
    section(copy.sheetDates)
    if handout.dates.isEmpty { item(copy.sheetNoDates) }
    for date in handout.dates {
      let overdue = date.isOverdue ? " (\(copy.sheetOverdue))" : ""
      box(
        "\(date.day)\(overdue)  \(date.what)\(copy.basis(of: date))", isReady: false)
      if let caution = date.caution { item(caution, indent: 2) }
    }
    for line in handout.standing { item(line) }
  }

  private mutating func questions() {
    guard !handout.questions.isEmpty else { return }
    section(copy.sheetQuestions)
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
        item(copy.labelledWords(label: copy.sheetMeanwhile, words: meanwhile), indent: 3)
      }
      let blank = "____________________"
      lines.append("   - \(copy.labelledWords(label: copy.sheetAnswer, words: blank))")
    }
  }

  private mutating func end() {
    if !handout.unverified.isEmpty {
      section(copy.sheetUnverified)
      for line in handout.unverified { item(line) }
    }
    if !handout.sources.isEmpty {
      section(copy.sheetSources)
      for source in handout.sources {
        let title = MarkdownHandout.escaped(
          copy.labelledWords(label: source.grade, words: source.title))
        let url = source.url.map { "  <\($0)>" } ?? ""
        lines.append("- \(copy.numbers(of: source))  \(title)  \(copy.days(of: source))\(url)")
      }
    }
    let signs = [copy.sheetWindow, copy.sheetSignature, copy.sheetDate]
    lines += ["", signs.map { "\($0) ____________" }.joined(separator: "  ")]
  }
}
