import CardJourney
package import Copy

extension PlainText {
  /// Why a happening can or cannot be recorded, and what it would bring about.
  ///
  /// `options` is what has to stand behind the words of the happening, such as `--on 2026-11-20`.
  /// Lines to be typed are not wrapped.
  package static func explanation(
    _ explanation: Explanation, options: String, _ context: Context, columns: Int
  ) -> String {
    var writer = PageWriter(context)
    let offer = explanation.offer
    let when = explanation.when.phrase
    writer.heading(
      Phrase { $0.withRemark(words: offer.happening.phrase($0), remark: when($0)) })
    writer.text(offer.availability.phrase)
    for refusal in offer.refusals { write(refusal, explanation.basis(of: refusal), &writer) }
    let reasons = text(writer.rows, columns: columns)
    let lines = commands(explanation, options: options, context)
    let effects = text(effects(explanation, context), columns: columns)
    return ([reasons] + lines + [effects]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Every happening there is, possible ones first, with what it is and the rules against it.
  package static func offers(_ context: Context, columns: Int) -> String {
    let offers = context.case.offers(in: context.circumstances)
    var writer = PageWriter(context)
    for availability in Availability.allCases {
      let group = offers.filter { $0.availability == availability }
      guard !group.isEmpty else { continue }
      if !writer.rows.isEmpty { writer.blank() }
      writer.heading(availability.phrase)
      for offer in group { writer.row(row(of: offer, context)) }
    }
    return text(writer.rows, columns: columns)
  }

  private static func row(of offer: Offer, _ context: Context) -> Row {
    let rules = offer.refusals.map(\.rule.rawValue).joined(separator: " ")
    let words = offer.happening.words.joined(separator: " ")
    let text = "\(words)  \(context.say(offer.happening.phrase))"
    return .text(rules.isEmpty ? text : "\(text)  [\(rules)]", indent: 2)
  }

  /// What has to be typed, line by line: each is accepted where those above it were recorded.
  private static func commands(
    _ explanation: Explanation, options: String, _ context: Context
  ) -> [String] {
    let records = explanation.records
    let labels =
      records.count > 1
      ? [Phrase(\.recordFirstLine), Phrase(\.thenRecordLine)]
      : [Phrase(\.recordLine)]
    // On which days the steps before took place is not known here.
    let unknownDay = options.isEmpty ? "" : "--on '?'"
    var lines = zip(records, labels).flatMap { record, label in
      let isOwn = record == records.last
      return [context.say(label), line(record, isOwn ? options : unknownDay, context)]
    }
    if let record = explanation.withoutRepair {
      lines += [
        context.say(Phrase(\.recordIfDoneWithout)), line(record, options, context),
      ]
    }
    return lines
  }

  private static func line(
    _ record: Explanation.Recording, _ options: String, _ context: Context
  ) -> String {
    let words = record.happenings.map { $0.words.joined(separator: " ") }.joined(separator: " + ")
    return ["  buka record", context.case.id, words, options, record.insists ? "--insist" : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// One reason: the rule in words with its id; how strong it is, what is missing, who says so.
  private static func write(
    _ refusal: Refusal, _ basis: Explanation.Basis?, _ writer: inout PageWriter
  ) {
    let rule = refusal.rule
    writer.reason(rule.reason, indent: 2) { sentence in
      Phrase { $0.ruleAgainst(rule: sentence($0), id: rule.rawValue) }
    }
    for detail in [rule.force.phrase, refusal.missing.phrase, basis?.phrase].compactMap(\.self) {
      writer.text(detail, indent: 4)
    }
  }

  private static func effects(_ explanation: Explanation, _ context: Context) -> [Row] {
    var writer = PageWriter(context)
    guard !explanation.consequences.isEmpty || explanation.isIrreversible else { return [] }
    writer.heading(Phrase(\.recordingBringsAbout))
    for (happening, because) in explanation.consequences {
      writer.text(
        Phrase {
          $0.consequenceOfRecording(happening: happening.phrase($0), reason: because.phrase($0))
        }, indent: 2)
    }
    if explanation.isIrreversible {
      writer.text(
        Phrase(\.cannotBeUndoneOutside), indent: 2)
    }
    for loss in explanation.losses { writer.statement(loss, indent: 4) }
    return writer.rows
  }
}

extension Explanation.Basis {
  package var phrase: Phrase {
    switch self {
    case .fact(let id, let title, let limit):
      Phrase { copy in
        copy.sourceOfRule(id: id.rawValue, title: title, limit: limit.map { $0(copy) })
      }
    case .assumed:
      Phrase(\.assumedForCaution)
    }
  }
}
