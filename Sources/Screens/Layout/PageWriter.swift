package import CardJourney
package import CityGuide
package import Copy
import Terminal

/// Puts the rows of a page together.
///
/// What a guide states reaches a page only through `fact`, `mark` and `spoken`, which hand over who says so with
/// it; so no hearsay can stand on a line that does not say that it is.
package struct PageWriter {
  private(set) var context: Context
  private(set) var rows: [Row] = []
  /// What the rows cite.
  package private(set) var citations = Citations()
  /// Whether a mark is only the number under which the foot of a sheet says who says so.
  var raisesMarks = false
  /// What the call page asks; nil until somebody wants to know.
  private var asked: [Matter]?

  package init(_ context: Context) {
    self.context = context
  }

  /// The number that the next choice gets.
  var nextChoice: Int { rows.count { $0.choice != nil } }

  mutating func add(_ section: some Section) { section.write(on: &self) }

  /// Writes what another case says, in the words of this page; the marks go on counting.
  mutating func speaking(of other: Context, _ write: (inout PageWriter) -> Void) {
    let (own, ownAsked) = (context, asked)
    (context, asked) = (other, nil)
    context.language = own.language
    context.moment = own.moment
    // Its keys are not those of this page.
    context.isPrinted = true
    write(&self)
    (context, asked) = (own, ownAsked)
  }

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
    evidence: Evidence? = nil, _ message: Message
  ) {
    let number = nextChoice
    let leads = [lead ?? KeyMap.digit(of: number), mark].compactMap(\.self)
    let row = Row.choice(
      number, lead: leads.joined(separator: " "), context.say(text),
      tail: tail.map(context.say) ?? "", message
    ).with(evidence, context.language)
    rows.append(row)
  }

  /// Takes the rows back that were written behind so many, to be written elsewhere.
  mutating func takeRows(behind count: Int) -> [Row] {
    let taken = Array(rows[count...])
    rows.removeSubrange(count...)
    return taken
  }

  /// Has the last row stand back: it is not its turn yet.
  mutating func recede() { rows[rows.count - 1].style = .tint(.faint) }

  /// A choice that is ticked off; the two states are what the mark means in words.
  mutating func tick(
    _ text: Phrase, _ isTicked: Bool, ticked: Phrase, unticked: Phrase,
    evidence: Evidence? = nil, _ message: Message
  ) {
    choice(text, mark: isTicked ? "[x]" : "[ ]", evidence: evidence, message)
    rows[rows.count - 1].state = context.say(isTicked ? ticked : unticked)
    rows[rows.count - 1].isTick = true
  }

  /// Who says it, to stand at the end of a line; the fact is among what the page cites from here on.
  package mutating func mark(_ fact: Fact) -> Evidence {
    let number = citations.cite(fact)
    return raisesMarks ? .raised(number) : context.evidence(of: fact)
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

  /// A fact in words, with what limits it, and 有人说 before it where it is hearsay; and who says it.
  mutating func spoken(_ fact: Fact, _ said: Phrase) -> Spoken {
    Spoken(words: context.said(fact, said), evidence: mark(fact))
  }

  /// A fact that explains, and may be left out where there is little room.
  mutating func asideFact<Value>(_ stated: Stated<Value>, _ words: (Value) -> Phrase) {
    let spoken = spoken(stated, words)
    row(Row.aside(context.say(spoken.words)).with(spoken.evidence, context.language))
  }

  /// A fact in words that its value alone makes.
  mutating func spoken<Value>(
    _ stated: Stated<Value>, _ words: (Value) -> Phrase
  ) -> Spoken {
    spoken(stated.fact, words(stated.value))
  }

  /// A line with a fact in words that its value alone makes.
  mutating func fact<Value>(
    _ stated: Stated<Value>, indent: Int = 5, label: Phrase? = nil, _ words: (Value) -> Phrase
  ) {
    fact(stated.fact, indent: indent, label: label, words(stated.value))
  }

  /// A line with who says it at its end.
  mutating func line(_ spoken: Spoken, indent: Int = 1, label: Phrase? = nil) {
    let words = spoken.words
    let text =
      label.map {
        Phrase { [label = $0] copy in copy.labelledWords(label: label(copy), words: words(copy)) }
      } ?? words
    row(Row.text(context.say(text), indent: indent).with(spoken.evidence, context.language))
  }

  /// A line with a fact.
  mutating func fact(
    _ fact: Fact, indent: Int = 5, label: Phrase? = nil, _ said: Phrase
  ) {
    line(spoken(fact, said), indent: indent, label: label)
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

/// What a guide states, in words, with who says it.
package struct Spoken: Hashable, Sendable {
  /// The words; of hearsay, that some say so.
  package let words: Phrase
  /// Who says it.
  package let evidence: Evidence
}

extension Context {
  /// A fact in words, with what limits it, and 有人说 before it where it is hearsay.
  func said(_ fact: Fact, _ said: Phrase) -> Phrase {
    let words = fact.reliability == .hearsay ? said.asHearsay : said
    guard let limits = limits(of: fact) else { return words }
    return Phrase { $0.withRemark(words: words($0).withoutStop, remark: limits($0)) }
  }
}

extension Phrase {
  /// What only some say.
  fileprivate var asHearsay: Phrase {
    let words = self
    return Phrase { $0.someSay(said: words($0)) }
  }
}

extension String {
  /// Without the full stop at the end, to go on in the same sentence.
  fileprivate var withoutStop: String {
    hasSuffix("。") || hasSuffix(".") ? String(dropLast()) : self
  }
}
