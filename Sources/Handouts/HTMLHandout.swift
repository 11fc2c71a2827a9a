import CityGuide
import Copy

/// A handout as one self-contained page: one sheet of A4 on paper, no script, nothing from elsewhere.
///
/// The page is `Resources/sheet/sheet.mustache`; here is what it may name.
package struct HTMLHandout {
  private let handout: Handout
  private let copy: any Copy

  /// The page of a handout, in large type for old people where asked.
  package static func text(
    _ handout: Handout, isLarge: Bool, on templates: SheetTemplates
  ) -> String {
    let page = HTMLHandout(handout: handout, copy: handout.language.copy)
    return templates.page(page.values(isLarge: isLarge, style: templates.style))
  }

  private func values(isLarge: Bool, style: String) -> [String: Any] {
    [
      "lang": handout.language == .zh ? "zh-CN" : "en", "style": style,
      "setting": isLarge ? "large" : handout.spacing.rawValue, "name": handout.name,
      "label": labels, "facts": facts, "calls": calls, "trips": trips, "dates": dates,
      "noDates": handout.dates.isEmpty, "standing": handout.standing,
      "questions": ["desks": desks].unless(desks.isEmpty),
      "sources": sources.unless(handout.sources.isEmpty && handout.unverified.isEmpty),
      "agency": handout.agency.map { agency -> [String: Any] in
        ["errands": agency.errands, "relation": agency.asksForRelation]
      }.orNothing,
    ]
  }

  private var labels: [String: String] {
    [
      "title": copy.sheetTitle, "subtitle": copy.sheetSubtitle, "privacy": copy.sheetPrivacy,
      "unconfirmed": copy.sheetHearsayNumber, "noTrips": copy.sheetNoTrips,
      "where": copy.sheetWhere, "hours": copy.sheetHours, "bring": copy.sheetBring,
      "nothingToBring": copy.sheetNothingToBring,
      "mayBeAsked": copy.labelledWords(label: copy.hearsayPapers, words: ""),
      "time": copy.sheetDuration, "cost": copy.sheetCost, "notes": copy.sheetBesides,
      "dates": copy.sheetDates, "noDates": copy.sheetNoDates, "questions": copy.sheetQuestions,
      "sources": copy.sheetSources, "window": copy.sheetWindow, "signature": copy.sheetSignature,
      "date": copy.sheetDate, "formNote": copy.formNote,
    ]
  }

  private var facts: [[String: String]] {
    [
      (copy.sheetCase, handout.name),
      (copy.sheetSituation, handout.situation ?? copy.sheetNotSaidYet),
      (handout.placeLabel, handout.place ?? copy.sheetNotSaidYet),
      (copy.sheetWhoGoes, handout.whoGoes), (copy.sheetPrintedOn, handout.printed),
    ].map { ["label": $0, "value": $1] }
  }
}

// MARK: - Calls and trips

extension HTMLHandout {
  private var calls: [String: Any] {
    let isReporting = handout.calls.contains { $0.words != nil }
    return [
      "title": isReporting ? copy.sheetCallFirst : copy.sheetNumbersToKeep,
      "all": handout.calls.map { call -> [String: Any] in
        let found = call.whereFound.map { copy.mark(.semicolon) + $0 } ?? ""
        return [
          "title": call.title, "number": call.number.orNothing,
          "office": "\(call.office)\(call.mark)\(found)", "unconfirmed": call.isHearsay,
          "words": call.words.map { copy.sheetWordsToSay(words: $0) }.orNothing,
          "list": ["lines": call.lines].unless(call.lines.isEmpty),
        ]
      },
    ]
  }

  private var trips: [String: Any] {
    [
      "title": "\(copy.sheetTrips) · \(copy.totals(of: handout))",
      "none": handout.trips.isEmpty,
      "agent": handout.agency.map {
        copy.labelledWords(label: copy.sheetAgentGoes, words: $0.mandate)
      }.orNothing,
      "all": handout.trips.map(trip),
    ]
  }

  private func trip(_ trip: Handout.Trip) -> [String: Any] {
    let needNot = trip.needNot.joined(separator: copy.mark(.enumeration))
    return [
      "title": trip.title, "who": trip.whoComes.orNothing,
      "agent": trip.agent.joined(separator: " ").unless(trip.agent.isEmpty),
      "place": cell(trip.place), "hours": cell(trip.hours), "time": cell(trip.time),
      "cost": cell(trip.cost), "notes": cell(trip.notes).unless(trip.notes.isEmpty),
      "withoutList": trip.withoutList.orNothing,
      "nothing": trip.withoutList == nil && trip.mustBring.isEmpty,
      "mustBring": papers(trip.mustBring), "mayBeAsked": papers(trip.mayBeAsked),
      "needNot": copy.labelledWords(label: copy.sheetNotNeeded, words: needNot)
        .unless(trip.needNot.isEmpty),
    ]
  }

  private func cell(_ lines: [String]) -> String { lines.joined(separator: copy.mark(.nothing)) }

  private func papers(_ papers: [Handout.Paper]) -> Any {
    let lines = papers.map { paper -> [String: Any] in
      let remarks = paper.remarks.joined(separator: copy.mark(.semicolon))
      return [
        "name": paper.name, "count": paper.count, "ready": paper.isReady,
        "remarks": copy.inParentheses(words: remarks).unless(paper.remarks.isEmpty),
        "source": paper.source ?? "",
      ]
    }
    return ["papers": lines].unless(papers.isEmpty)
  }
}

// MARK: - Days, questions, sources

extension HTMLHandout {
  private var dates: [[String: Any]] {
    handout.dates.map { date in
      [
        "day": date.isOverdue ? "\(date.day) \(copy.sheetOverdue)" : date.day,
        "what": "\(date.what)\(copy.basis(of: date))", "caution": date.caution.orNothing,
      ]
    }
  }

  /// Whom to ask, each once, in the order of the questions, which are numbered through.
  private var desks: [[String: Any]] {
    var desks: [String] = []
    for question in handout.questions where !desks.contains(question.desk) {
      desks.append(question.desk)
    }
    var start = 1
    return desks.map { desk in
      let asked = handout.questions.filter { $0.desk == desk }
      defer { start += asked.count }
      return [
        "desk": desk, "start": start,
        "asked": asked.map { question -> [String: Any] in
          [
            "question": question.question, "translation": question.translation.orNothing,
            "meanwhile": question.meanwhile.orNothing,
          ]
        },
      ]
    }
  }

  /// Who says what the raised numbers stand behind, and what nobody reliable says.
  private var sources: [String: Any] {
    [
      "unverified": cell(handout.unverified).unless(handout.unverified.isEmpty),
      "all": handout.sources.map { source in
        let title = copy.labelledWords(label: source.grade, words: source.title)
        return "\(copy.numbers(of: source)) \(title) \(copy.published(source))"
      },
    ]
  }
}

extension Optional {
  /// The value; no section of a template where there is none.
  fileprivate var orNothing: Any {
    switch self {
    case .some(let value): value
    case nil: false
    }
  }
}

extension String {
  /// The text; no section of a template where it is left out.
  fileprivate func unless(_ isLeftOut: Bool) -> Any { isLeftOut ? false : self }
}

extension Dictionary<String, Any> {
  /// The values; no section of a template where they are left out.
  fileprivate func unless(_ isLeftOut: Bool) -> Any { isLeftOut ? false : self }
}
