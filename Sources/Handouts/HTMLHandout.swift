import CityGuide
import Copy

/// A handout as one self-contained page: one sheet of A4 on paper, no script, nothing from elsewhere.
package struct HTMLHandout {
  private let handout: Handout
  private let copy: any Copy

  /// The page of a handout, in large type for old people where asked.
  package static func text(_ handout: Handout, isLarge: Bool) -> String {
    let writer = HTMLHandout(handout: handout, copy: handout.language.copy)
    var html = HTMLText()
    html.markup("<!DOCTYPE html>\n")
    writer.document(&html, isLarge: isLarge)
    html.newline()
    return html.text
  }

  private func document(_ html: inout HTMLText, isLarge: Bool) {
    html.element("html", "lang", handout.language == .zh ? "zh-CN" : "en") { html in
      html.newline()
      html.markup("<head>\n<meta charset=\"utf-8\">\n")
      html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      html.element("title", "\(copy.sheetTitle) \(handout.name)")
      html.markup(HTMLStyle.element)
      html.markup("</head>\n")
      html.element("body", "class", isLarge ? "large" : handout.spacing.rawValue) {
        html in body(&html)
      }
      html.newline()
    }
  }

  private func body(_ html: inout HTMLText) {
    html.newline()
    html.element("main") { html in
      head(&html)
      calls(&html)
      trips(&html)
      dates(&html)
      questions(&html)
      evidence(&html)
      foot(&html)
    }
    html.newline()
    if let agency = handout.agency {
      AgencyForms(agency: agency, copy: copy).write(&html)
    }
  }

  private func section(
    _ name: String, _ title: String, _ html: inout HTMLText, content: (inout HTMLText) -> Void
  ) {
    html.element("section", "class", name) { html in
      html.element("h2", title)
      html.newline()
      content(&html)
    }
    html.newline()
  }

  private func list(_ lines: [String], _ html: inout HTMLText) {
    guard !lines.isEmpty else { return }
    html.element("ul") { html in for line in lines { html.element("li", line) } }
    html.newline()
  }
}

// MARK: - Head and foot

extension HTMLHandout {
  private func head(_ html: inout HTMLText) {
    html.element("header") { html in
      html.element("div", "class", "name") { html in
        html.element("h1", copy.sheetTitle)
        html.element("p", copy.sheetSubtitle)
        html.element("p", "class", "small") { $0.text(copy.sheetPrivacy) }
      }
      html.element("dl") { html in
        fact(copy.sheetCase, handout.name, &html)
        fact(copy.sheetSituation, handout.situation ?? copy.sheetNotSaidYet, &html)
        fact(handout.placeLabel, handout.place ?? copy.sheetNotSaidYet, &html)
        fact(copy.sheetWhoGoes, handout.whoGoes, &html)
        fact(copy.sheetPrintedOn, handout.printed, &html)
      }
    }
    html.newline()
  }

  private func fact(_ name: String, _ value: String, _ html: inout HTMLText) {
    html.element("div") { html in
      html.element("dt", name)
      html.element("dd", value)
    }
  }

  private func foot(_ html: inout HTMLText) {
    html.element("footer") { html in
      html.element("p", "class", "sign") { html in
        for label in [copy.sheetWindow, copy.sheetSignature, copy.sheetDate] {
          html.element("span") { html in
            html.text(label)
            html.markup("<i></i>")
          }
        }
      }
    }
    html.newline()
  }
}

// MARK: - Calls and trips

extension HTMLHandout {
  private func calls(_ html: inout HTMLText) {
    let isReporting = handout.calls.contains { $0.words != nil }
    section("calls", isReporting ? copy.sheetCallFirst : copy.sheetNumbersToKeep, &html) { html in
      html.element("div", "class", "pair") { html in
        for call in handout.calls { html.element("div") { html in self.call(call, &html) } }
      }
    }
  }

  private func call(_ call: Handout.Call, _ html: inout HTMLText) {
    html.element("h3") { html in
      if call.words == nil {
        html.text(call.title)
      } else {
        tick(call.title, isReady: false, &html)
      }
    }
    html.element("p", "class", "whom") { html in
      if let number = call.number { html.element("strong", number) }
      html.text(" \(call.office)\(call.mark)")
      if let found = call.whereFound { html.text("\(copy.mark(.semicolon))\(found)") }
      if call.isHearsay { html.element("small", " \(copy.sheetHearsayNumber)") }
    }
    if let words = call.words {
      html.element("p", "class", "words") { $0.text(copy.sheetWordsToSay(words: words)) }
    }
    list(call.lines, &html)
  }

  /// A box to tick, with what it is for.
  private func tick(_ label: String, isReady: Bool, _ html: inout HTMLText) {
    html.element("label") { html in
      html.markup("<input type=\"checkbox\"")
      if isReady { html.markup(" checked") }
      html.markup(">")
      html.text(label)
    }
  }

  private func trips(_ html: inout HTMLText) {
    section("trips", "\(copy.sheetTrips) · \(copy.totals(of: handout))", &html) { html in
      if handout.trips.isEmpty { html.element("p", copy.sheetNoTrips) }
      if let agency = handout.agency {
        html.element("p", copy.labelledWords(label: copy.sheetAgentGoes, words: agency.mandate))
        html.newline()
      }
      for trip in handout.trips { self.trip(trip, &html) }
    }
  }

  private func trip(_ trip: Handout.Trip, _ html: inout HTMLText) {
    html.element("div", "class", "trip") { html in
      html.element("h3") { html in
        html.text(trip.title)
        if let who = trip.whoComes { html.element("strong", who) }
      }
      if !trip.agent.isEmpty { html.element("p", trip.agent.joined(separator: " ")) }
      html.element("table") { html in
        html.element("caption") { $0.text(trip.title) }
        html.markup("<colgroup><col class=\"label\"><col></colgroup>")
        row(copy.sheetWhere, trip.place, &html)
        row(copy.sheetHours, trip.hours, &html)
        row(copy.sheetBring, &html) { html in papers(trip, &html) }
        row(copy.sheetDuration, trip.time, &html)
        row(copy.sheetCost, trip.cost, &html)
        if !trip.notes.isEmpty { row(copy.sheetBesides, trip.notes, &html) }
      }
    }
    html.newline()
  }

  private func row(_ label: String, _ lines: [String], _ html: inout HTMLText) {
    row(label, &html) { $0.text(lines.joined(separator: copy.mark(.nothing))) }
  }

  private func row(
    _ label: String, _ html: inout HTMLText, content: (inout HTMLText) -> Void
  ) {
    html.element("tr") { html in
      html.element("th", "scope", "row") { $0.text(label) }
      html.element("td", content: content)
    }
    html.newline()
  }

  private func papers(_ trip: Handout.Trip, _ html: inout HTMLText) {
    if let words = trip.withoutList { html.element("p", words) }
    if trip.withoutList == nil, trip.mustBring.isEmpty {
      html.element("p", copy.sheetNothingToBring)
    }
    papers(trip.mustBring, &html)
    if !trip.mayBeAsked.isEmpty {
      html.element("p", "class", "may") {
        $0.text(copy.labelledWords(label: copy.hearsayPapers, words: ""))
      }
      papers(trip.mayBeAsked, &html)
    }
    if !trip.needNot.isEmpty {
      let papers = trip.needNot.joined(separator: copy.mark(.enumeration))
      html.element("p", copy.labelledWords(label: copy.sheetNotNeeded, words: papers))
    }
  }

  private func papers(_ papers: [Handout.Paper], _ html: inout HTMLText) {
    guard !papers.isEmpty else { return }
    html.element("ul", "class", "papers") { html in
      for paper in papers {
        html.element("li") { html in
          tick(paper.name, isReady: paper.isReady, &html)
          html.text(" \(paper.count)")
          if !paper.remarks.isEmpty {
            let remarks = paper.remarks.joined(separator: copy.mark(.semicolon))
            html.element("small", copy.inParentheses(words: remarks))
          }
          html.text(paper.source ?? "")
        }
      }
    }
  }
}

// MARK: - Days, questions, sources

extension HTMLHandout {
  private func dates(_ html: inout HTMLText) {
    section("dates", copy.sheetDates, &html) { html in
      if handout.dates.isEmpty { html.element("p", copy.sheetNoDates) }
      html.element("ul") { html in
        for date in handout.dates {
          html.element("li") { html in
            html.element("strong", date.isOverdue ? "\(date.day) \(copy.sheetOverdue)" : date.day)
            html.text(" \(date.what)\(copy.basis(of: date))")
            if let caution = date.caution { html.element("small", " \(caution)") }
          }
        }
        for line in handout.standing { html.element("li", line) }
      }
    }
  }

  private func questions(_ html: inout HTMLText) {
    guard !handout.questions.isEmpty else { return }
    section("questions", copy.sheetQuestions, &html) { html in
      html.element("div", "class", "two") { html in
        var number = 0
        for desk in handout.desks {
          html.element("h3", desk)
          html.element("ol", "start", "\(number + 1)") { html in
            for question in handout.questions where question.desk == desk {
              number += 1
              self.question(question, &html)
            }
          }
          html.newline()
        }
      }
    }
  }

  private func question(_ question: Handout.Question, _ html: inout HTMLText) {
    html.element("li") { html in
      html.element("span", "lang", "zh-CN") { $0.text(question.question) }
      if let translation = question.translation { html.element("em", " \(translation)") }
      html.markup("<i class=\"line\"></i>")
      if let meanwhile = question.meanwhile {
        html.element("small", "class", "meanwhile") { $0.text(meanwhile) }
      }
    }
  }

  /// Who says what the raised numbers stand behind, and what nobody reliable says.
  private func evidence(_ html: inout HTMLText) {
    guard !handout.sources.isEmpty || !handout.unverified.isEmpty else { return }
    section("sources", copy.sheetSources, &html) { html in
      if !handout.unverified.isEmpty {
        html.element("p", handout.unverified.joined(separator: copy.mark(.nothing)))
      }
      html.element("ul") { html in
        for source in handout.sources {
          let number = copy.numbers(of: source)
          let title = copy.labelledWords(label: source.grade, words: source.title)
          html.element("li", "\(number) \(title) \(copy.published(source))")
        }
      }
    }
  }
}

extension Handout {
  /// Whom to call, each once, in the order of the questions.
  fileprivate var desks: [String] {
    questions.reduce(into: []) { desks, question in
      if !desks.contains(question.desk) { desks.append(question.desk) }
    }
  }
}
