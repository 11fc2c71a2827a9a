package import CardJourney
package import CityGuide
import Terminal

/// Puts the rows of a page together.
///
/// What a guide states reaches a page only through `fact`, `mark` and `spoken`, which add who says so; so no
/// hearsay can stand on a line that does not say that it is.
package struct PageWriter {
  let context: Context
  private(set) var rows: [Row] = []
  /// What the rows cite, numbered as their marks are.
  package private(set) var citations = Citations()
  /// Whether a mark is only the number under which the foot of a sheet says who says so, and what limits it.
  var raisesMarks = false
  /// What the call page asks; nil until somebody wants to know.
  private var asked: [Matter]?

  /// An empty page about what the context says.
  package init(_ context: Context) {
    self.context = context
  }

  /// The number that the next choice gets.
  var nextChoice: Int { rows.count { $0.choice != nil } }

  mutating func add(_ section: some Section) { section.write(on: &self) }

  mutating func blank() { rows.append(.blank) }

  mutating func heading(_ phrase: Phrase) { rows.append(.heading(context.say(phrase))) }

  mutating func text(_ phrase: Phrase, indent: Int = 1, style: Style = .plain) {
    rows.append(.text(context.say(phrase), indent: indent, style: style))
  }

  mutating func aside(_ phrase: Phrase) { rows.append(.aside(context.say(phrase))) }

  mutating func row(_ row: Row) { rows.append(row) }

  /// A choice with its digit and what it asks for.
  ///
  /// Where nothing is picked by a digit, in a text for a pipe, another lead stands there; a mark stands behind it.
  mutating func choice(
    _ text: Phrase, lead: String? = nil, mark: String? = nil, tail: Phrase? = nil,
    _ message: Message
  ) {
    let number = nextChoice
    let leads = [lead ?? KeyMap.digit(of: number), mark].compactMap(\.self)
    let row = Row.choice(
      number, lead: leads.joined(separator: " "), context.say(text),
      tail: tail.map(context.say) ?? "", message)
    rows.append(row)
  }

  /// A choice that is ticked off; the two states are what the mark means in words.
  mutating func tick(
    _ text: Phrase, _ isTicked: Bool, ticked: Phrase, unticked: Phrase, tail: Phrase? = nil,
    _ message: Message
  ) {
    choice(text, mark: isTicked ? "[x]" : "[ ]", tail: tail, message)
    rows[rows.count - 1].state = context.say(isTicked ? ticked : unticked)
    rows[rows.count - 1].isTick = true
  }

  /// Who says it and what limits it: `来源 2（网文）`, to stand at the end of a line; `来源 2（媒体，2015 年）`
  /// where that is old, `来源 2（官方，鄠邑区的说法，有不同说法）` where it is said of less, or others differ.
  ///
  /// Behind hearsay there is no year: it is to be asked about whatever its age.
  package mutating func mark(_ fact: Fact) -> Phrase {
    let number = citations.number(fact)
    if raisesMarks {
      let limit = fact.limit?.phrase
      return Phrase(
        "\(limit.map { "（\($0.zh)）" } ?? "")\(number.raised)",
        "\(limit.map { "(\($0.en))" } ?? "")\(number.raised)")
    }
    let standing = context.standing(of: fact)
    return Phrase("来源 \(number)（\(standing.zh)）", "source \(number) (\(standing.en))")
  }

  /// Whether the call page asks such a thing.
  mutating func asks(_ isMeant: (Matter) -> Bool) -> Bool {
    askedMatters().contains(where: isMeant)
  }

  /// Whether the call page asks which papers one of these errands takes.
  package mutating func asksPapers(for errands: [Errand]) -> Bool {
    asks { matter in
      matter.topic == .requirement && matter.errand.map(errands.contains) == true
    }
  }

  /// What the call page asks; worked out once a page.
  mutating func askedMatters() -> [Matter] {
    let asked = asked ?? context.telephoneQuestions.map(\.matter)
    self.asked = asked
    return asked
  }

  /// Has the page go by what is asked about a route, or again by what the case asks.
  mutating func follow(_ route: RouteKind?) {
    asked = route.map { context.telephoneQuestions(on: $0).map(\.matter) }
  }

  /// A fact in words, with 有人说 before it where it is hearsay and who says it behind.
  ///
  /// To ask first is said only of what the call page asks.
  mutating func spoken(_ fact: Fact, _ said: Phrase) -> Phrase {
    let mark = mark(fact)
    guard fact.reliability == .hearsay else {
      return Phrase("\(said.zh)  \(mark.zh)", "\(said.en)  \(mark.en)")
    }
    let zh = said.zh.hasPrefix("有人说") ? said.zh : "有人说：\(said.zh)"
    let end =
      asks { $0.settles(fact) }
      ? Phrase("去之前先问", "ask before you go") : Phrase("没有核实", "not verified")
    return Phrase(
      "\(zh.withoutStop)，\(end.zh)  \(mark.zh)",
      "Some say: \(said.en.withoutStop); \(end.en)  \(mark.en)")
  }

  /// A fact that explains, and may be left out where there is little room.
  mutating func asideFact<Value>(_ stated: Stated<Value>, _ words: (Value) -> Phrase) {
    aside(spoken(stated, words))
  }

  /// A fact in words that its value alone makes.
  mutating func spoken<Value>(
    _ stated: Stated<Value>, _ words: (Value) -> Phrase
  ) -> Phrase {
    spoken(stated.fact, words(stated.value))
  }

  /// A line with a fact in words that its value alone makes.
  mutating func fact<Value>(
    _ stated: Stated<Value>, indent: Int = 5, label: Phrase? = nil, _ words: (Value) -> Phrase
  ) {
    fact(stated.fact, indent: indent, label: label, words(stated.value))
  }

  /// A line with a fact.
  mutating func fact(
    _ fact: Fact, indent: Int = 5, label: Phrase? = nil, _ said: Phrase
  ) {
    let spoken = spoken(fact, said)
    let line = label.map { Phrase("\($0.zh)：\(spoken.zh)", "\($0.en): \(spoken.en)") } ?? spoken
    text(line, indent: indent)
  }
}

extension Matter {
  /// Whether its answer would settle what a fact says.
  func settles(_ fact: Fact) -> Bool {
    let isAbout =
      switch (topic, fact.topic) {
      case (.makingTime, .duration), (.channel, .hours), (.requirement, .photo): true
      default: topic == fact.topic
      }
    return isAbout
      && (errand.map { fact.scope.errands.isEmpty || fact.scope.errands.contains($0) } ?? true)
      && (channel.map { fact.scope.channels.isEmpty || fact.scope.channels.contains($0) } ?? true)
  }
}

extension String {
  /// Without the full stop at the end, to go on in the same sentence.
  fileprivate var withoutStop: String {
    hasSuffix("。") || hasSuffix(".") ? String(dropLast()) : self
  }
}
