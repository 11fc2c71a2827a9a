package import CardJourney
package import CityGuide
import Copy

/// Reads an answer as somebody types it after a call: `15个工作日`, `7天 自动恢复`, `到12月1日`, `不收费`,
/// `身份证、复印件2、照片2张`.
///
/// It outranks official sources, so it is taken only when every sign of it was used.
package struct AnswerParser: Sendable {
  private let matter: Matter
  private let said: Day
  private let counted: Day?

  /// A parser for what was answered on a day to one question of a case.
  package init(_ matter: Matter, said: Day, in case: Case) {
    self.matter = matter
    self.said = said
    counted = `case`.start(of: matter)
  }

  /// What the text says.
  package func reading(_ text: String) -> AnswerReading<ToldValue> {
    let tokens = AnswerTokens(text, as: matter.form, said: said)
    return tokens.reading { tokens in
      switch matter.form {
      case .may, .agent, .must, .both, .stays:
        let question = matter.question
        return FlagGrammar.flag(tokens, asked: "\(question[.zh]) \(question[.en])")
          .map { .value(.flag($0)) }
      case .term: return term(tokens)
      case .sum:
        return SumGrammar.sum(tokens.all).map {
          $0.upperBound <= ToldValue.mostYuan
            ? .value(.yuan($0)) : .tooMuch(most: ToldValue.mostYuan)
        }
      case .papers: return PaperGrammar.papers(tokens).map { .value(.papers($0)) }
      case .report:
        return tokens.only { if case .report(let report) = $0 { .needs(report) } else { nil } }
      case .dies: return tokens.only { if case .dies(let end) = $0 { .dies(end) } else { nil } }
      case .words:
        return .value(.words(text.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
      }
    }
  }

  private func term(_ tokens: AnswerTokens) -> AnswerReading<ToldValue>? {
    guard let term = TermGrammar(said: said, counted: counted).term(tokens.all) else { return nil }
    let isLapse = matter.answerKind == .lapse
    guard isLapse || term.end == nil else { return nil }
    switch term.length {
    case .never: return isLapse && term.end == nil ? .value(.lapse(.never)) : nil
    case .until(let day):
      guard let counted else { return .uncounted(day) }
      guard day >= counted else { return .tooEarly(day, since: counted) }
      return value(Span(counted.days(to: day), .days), term.end)
    // A report that lapses on the spot is none.
    case .span(let span): return isLapse && span == .atOnce ? nil : value(span, term.end)
    }
  }

  private func value(_ span: Span, _ end: LapseEnd?) -> AnswerReading<ToldValue> {
    guard span.most <= Span.mostUnits else { return .tooMuch(most: Span.mostUnits) }
    return .value(
      matter.answerKind == .lapse ? .lapse(.after(span, then: end ?? .unknown)) : .span(span))
  }

  /// How long a report holds, from a word among others: one that says so, as `管7天` and `到12月1日` do; nil where
  /// it does not.
  static func length(_ word: String, said: Day) -> SaidLength? {
    let tokens = AnswerTokens(word, as: .term, said: said).all
    guard tokens.first?.word == .until || ["管", "holds"].contains(where: word.hasPrefix),
      let term = TermGrammar(said: said, counted: nil).term(tokens), term.end == nil,
      term.length != .never
    else { return nil }
    return term.length
  }

  /// How long a text says, where it names a unit; nil where it is a mere number, a day, or no length.
  static func span(_ text: String, said: Day) -> Span? {
    guard Int(text) == nil else { return nil }
    let tokens = AnswerTokens(text, as: .term, said: said).all
    guard case .span(let span)? = TermGrammar(said: said, counted: nil).term(tokens)?.length
    else { return nil }
    return span
  }

  /// The day ahead that a text names: the day itself, or so long after today.
  package static func dayAhead(
    _ text: String, today: Day, calendar: WorkCalendar
  ) -> AnswerReading<Day> {
    if let day = WhenParser.day(from: text, today: today) { return .value(day) }
    return day(text, said: today, from: today, calendar: calendar)
  }

  /// The day that a text names for something that counts from another: the day itself, or so long after.
  package static func day(
    _ text: String, said: Day, from start: Day, calendar: WorkCalendar
  ) -> AnswerReading<Day> {
    AnswerTokens(text, as: .term, said: said).reading { tokens in
      // `7` alone are days: that is what is asked for.
      if tokens.all.count == 1, case .number(let days) = tokens.all[0].word {
        return (0...400).contains(days.upperBound)
          ? .value(start.adding(days: days.lowerBound)) : .tooMuch(most: 400)
      }
      let grammar = TermGrammar(said: said, counted: start, takesBareDays: true)
      guard let term = grammar.term(tokens.all), term.end == nil else { return nil }
      switch term.length {
      case .until(let day): return day >= start ? .value(day) : .tooEarly(day, since: start)
      case .span(let span):
        return calendar.end(of: span, from: start).earliest.map { .value($0) }
      case .never: return nil
      }
    }
  }
}

extension AnswerTokens {
  /// What the pieces say: nothing of a person's number, something that is known, and all of it.
  fileprivate func reading<Value>(
    _ read: (AnswerTokens) -> AnswerReading<Value>?
  ) -> AnswerReading<Value> {
    guard !isPersonal else { return .privateText }
    let words = all.map(\.word)
    guard words.contains(where: { $0 != .comma }) else { return .nothing }
    let isUnsaid = words.allSatisfy { [.notKnown, .filler, .comma].contains($0) }
    if words.contains(.notKnown), isUnsaid { return .notKnown }
    return read(self) ?? .partly(understood: understood, left: left)
  }

  /// The one thing that all pieces say, apart from fillers.
  fileprivate func only(_ kind: (AnswerWord) -> ToldValue?) -> AnswerReading<ToldValue>? {
    let said = all.map(\.word).filter { ![.comma, .filler].contains($0) }
    let values = said.compactMap(kind)
    guard values.count == said.count, Set(values).count == 1 else { return nil }
    return values.first.map { .value($0) }
  }

  private var left: [String] { pieces(\.isLeft) }

  private var understood: [String] { pieces { !$0.isLeft } }

  /// What was typed in one go of those pieces.
  private func pieces(_ isMeant: (AnswerToken) -> Bool) -> [String] {
    all.split { !isMeant($0) || $0.word == .comma }.map { tokens in
      text(
        tokens[tokens.startIndex].range.lowerBound..<tokens[tokens.endIndex - 1].range.upperBound)
    }
  }
}

extension AnswerToken {
  /// Whether it is no part of an answer: not understood, or that it was not known.
  fileprivate var isLeft: Bool { word == .unknown || word == .notKnown }
}

extension Matter {
  var form: AnswerForm {
    switch (answerKind, topic) {
    case (.flag, .agentMay): .agent
    case (.flag, .oldCardHandedIn), (.flag, .childComes): .must
    case (.flag, .oneTemporaryServesBoth), (.flag, .oneFormalServesBoth): .both
    case (.flag, .numberStays): .stays
    case (.flag, _): .may
    case (.lapse, _), (.span, _): .term
    case (.yuan, _): .sum
    case (.papers, _): .papers
    case (.needs, _): .report
    case (.dies, _): .dies
    case (.words, _): .words
    }
  }
}
