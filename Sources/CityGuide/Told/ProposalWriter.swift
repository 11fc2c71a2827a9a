package import CardJourney

/// Writes what the holder was told as a guide: a change that somebody can propose, or the desk's own
/// file.
///
/// Reading the text back gives the statements that the case goes by.
package struct ProposalWriter {
  private let names: Names
  private let heard: [Heard]

  /// A writer for what was told about one place; `heard` is not empty.
  package init(names: Names, heard: [Heard]) {
    self.names = names
    self.heard = heard
  }

  /// A name for the file, such as `told-510100-fee-reissue-2026-11-22`.
  package var name: String {
    let keys = heard.map { $0.told.key.rawValue.replacing(".", with: "-") }
    let place = heard.first?.told.place.digits ?? ""
    return
      (["told", place] + keys.prefix(1) + [day(of: heard.first)?.description].compactMap(\.self))
      .joined(separator: "-")
  }

  /// The guide as text.
  package var text: String {
    ([head, sources] + sections).joined(separator: "\n")
  }

  private var head: String {
    let place = heard.first?.told.place.digits ?? ""
    let checked = heard.compactMap { day(of: $0) }.max() ?? heard.map(\.told.until).min()
    let next = heard.map(\.told.until).min()
    return """
      schema: 1
      place: "\(place)"
      names: {zh: \(names.full.zh), short: \(names.short)}
      reviewed: {day: "\(checked?.description ?? "")", next: "\(next?.description ?? "")"}

      """
  }

  private var sources: String {
    "sources:\n"
      + heard.map { heard in
        """
          \(id(of: heard)):
            title: 电话或窗口问到的
            publisher: \(quoted(heard.told.by ?? "没有记下是谁说的"))
            url: unknown
            published: \(day(of: heard).map { "\"\($0)\"" } ?? "unknown")
            seen: "\(day(of: heard) ?? heard.told.until)"
            grade: told

        """
      }.joined()
  }

  private var sections: [String] {
    let others = ["channels", "requirements", "facts"].compactMap { section in
      let entries = heard.compactMap { entry($0, in: section) }
      return entries.isEmpty ? nil : "\(section):\n" + entries.joined()
    }
    return (rules.map { [$0] } ?? []) + others
  }

  /// The rules, each key once.
  private var rules: String? {
    let keys = RuleKey.allCases.map { key in
      (
        key,
        heard.filter { rule($0) == key }.map {
          "    - \(entry($0, "value: \(value($0.told.value))"))\n"
        }
      )
    }.filter { !$0.1.isEmpty }
    guard !keys.isEmpty else { return nil }
    return "rules:\n" + keys.map { "  \($0.rawValue):\n" + $1.joined() }.joined()
  }
}

// MARK: - Entries

extension ProposalWriter {
  /// The rule that the answer states; nil where it states none.
  private func rule(_ heard: Heard) -> RuleKey? {
    heard.told.key.rawValue.split(separator: ".").first.flatMap { RuleKey(rawValue: String($0)) }
  }

  private func entry(_ heard: Heard, in section: String) -> String? {
    guard let topic = QuestionTopic(key: heard.told.key),
      let (own, words) = fact(topic, heard.told.value), own == section
    else { return nil }
    return "  - \(entry(heard, words))\n"
  }

  /// The section and the words of an answer that states no rule; nil where it states one.
  private func fact(_ topic: QuestionTopic, _ told: ToldValue) -> (section: String, words: String)?
  {
    let value = value(told)
    return switch topic {
    case .papers: ("requirements", "papers: \(value)")
    case .channel: ("channels", "kind: window, where: {zh: \(value), en: \(value)}")
    case .fee: ("facts", "kind: fee, value: \(value)")
    case .delivery:
      ("facts", "kind: delivery, value: [\(told == .flag(true) ? "post" : "pick-up")]")
    case .instantIssue: ("facts", "kind: instant-issue, value: \(value)")
    case .lapse, .servesBoth, .formalReversible, .filingNeeds, .oldCardDies, .oldCardHandedIn,
      .agentMay, .enableOnline, .makingTime, .collectWithin, .enableWithin, .claimWithin,
      .numberStays:
      nil
    }
  }

  /// An entry on one line: its id, its scope, these words, its last day and its source.
  private func entry(_ heard: Heard, _ words: String) -> String {
    let topic = QuestionTopic(key: heard.told.key)
    var scopes = topic?.errand.map { ["errands: [\($0.rawValue)]"] } ?? []
    if case .papers(_, let channel) = topic { scopes.append("channels: [\(channel.rawValue)]") }
    let scope = scopes.isEmpty ? "" : "for: {\(scopes.joined(separator: ", "))}, "
    return "{id: \(id(of: heard)), \(scope)\(words), "
      + "valid: {to: \"\(heard.told.until)\"}, sources: [\(id(of: heard))]}"
  }

  private func value(_ value: ToldValue) -> String {
    switch value {
    case .flag(let flag): flag ? "yes" : "no"
    case .lapse(.never): "never"
    case .lapse(.after(let span, let end)): "{\(field(span)), then: \(end.rawValue)}"
    case .span(let span): "{\(field(span))}"
    case .needs(let report): report.rawValue
    case .dies(let end): end.rawValue
    case .yuan(let sum): "{yuan: \(bounds(sum.lowerBound, sum.upperBound))}"
    case .papers(let papers): "[" + papers.map(paper).joined(separator: ", ") + "]"
    case .words(let words): quoted(words)
    }
  }

  private func field(_ span: Span) -> String {
    "\(span.unit.rawValue): \(bounds(span.least, span.most))"
  }

  private func bounds(_ least: Int, _ most: Int) -> String {
    least == most ? "\(most)" : "[\(least), \(most)]"
  }

  private func paper(_ paper: NamedPaper) -> String {
    let document = DocumentKind(rawValue: paper.document) ?? .other
    let words = paper.detail ?? (document == .other ? paper.document : nil)
    let detail = words.map { ", detail: {zh: \(quoted($0)), en: \(quoted($0))}" } ?? ""
    return "{document: \(document.rawValue), originals: \(paper.originals), "
      + "copies: \(paper.copies)\(detail)}"
  }

  private func id(of heard: Heard) -> String {
    let day = day(of: heard).map { "-\($0)" } ?? ""
    return "told-\(heard.told.place)-\(heard.told.key.rawValue.replacing(".", with: "-"))\(day)"
  }

  private func day(of heard: Heard?) -> Day? {
    heard.flatMap { $0.when.day }
  }

  /// Typed words as a YAML scalar.
  private func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").filter { !$0.isNewline }
      + "\""
  }
}
