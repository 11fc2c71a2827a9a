import CardJourney
import CityGuide

/// What one piece of an answer says.
enum AnswerWord: Hashable {
  // What every form reads.
  /// Nobody knew, or nobody said.
  case notKnown
  /// Said for politeness, or because the sentence needs it: carries nothing.
  case filler
  /// Says who said it: only in front of what was said, for `没有说` is no `没有`.
  case speech
  /// Ends a clause: a comma, a full stop, `但是`.
  case comma
  /// A number, or the two of `两三`.
  case number(ClosedRange<Int>)
  /// `7.5`, `12.1`.
  case decimal(Int, Int)
  case day(Day)
  /// Nothing that this form reads.
  case unknown

  // Yes and no.
  case yes, no
  /// The holder in person; somebody else; that it has to be so, and that it need not.
  case inPerson, agent, needed, needless

  // Lengths and days.
  case unit(Span.Unit, times: Int)
  case half, atOnce, never, within, after
  case until, range, slash, inclusive
  case end(LapseEnd)
  case endOfDay, startOfDay
  case named(NamedDay)
  case thisMonth, nextMonth, dayOfMonth
  case month(Int)
  case ordinal

  // Money.
  case free, yuan, perCard

  // Papers.
  case document(DocumentKind), photoOfSize
  case original, copy, copyOf, counter, each
  case and, take, leave, nothing, enough

  // What comes first, and when the old card ends.
  case report(ReportNeeded)
  case dies(OldCardDies)
}

/// A day by its name, as seen from the day on which it is said.
enum NamedDay: Hashable {
  /// That many days later.
  case later(Int)
  /// The day from which a term is counted: `当天`.
  case same
  case monthEnd, nextMonthEnd, yearEnd
  /// The next day of that name.
  case coming(Weekday)
  /// That day of the running week, or of one later.
  case week(Weekday, later: Int)
}

/// What an answer may consist of: the questions of one form are answered in the same words.
enum AnswerForm: CaseIterable {
  /// Whether one may; whether somebody else may; whether one must; whether one report covers both
  /// sides; whether the number stays.
  case may, agent, must, both, stays
  /// How long, or until when.
  case term
  case sum, papers, report, dies, words
}

/// The words in which people repeat an answer, and what each says in which form.
///
/// A word that is not here is not understood, and an answer with such a word is not taken.
enum AnswerVocabulary {
  /// What a word of a form says, the longest that begins there; nil where none does.
  ///
  /// Characters are plain ones; a blank in a word stands for one or more.
  static func longest(
    in text: [Character], at start: Int, _ form: AnswerForm
  ) -> (word: AnswerWord, end: Int)? {
    guard let entries = tables[form]?[text[start]] else { return nil }
    for (word, spelling) in entries {
      if let end = end(of: spelling, in: text, at: start) { return (word, end) }
    }
    return nil
  }

  /// The spellings of a form with what each says, each once.
  static func words(of form: AnswerForm) -> [(spelling: String, word: AnswerWord)] {
    rows.filter { $0.forms.contains(form) }.flatMap { row in row.words.map { ($0, row.word) } }
  }

  private static func end(of spelling: [Character], in text: [Character], at start: Int) -> Int? {
    let isCut = { (left: Int, right: Int) in
      left >= 0 && right < text.count
        && (text[left].isLetter && text[left].isLatin && text[right].isLatin
          || text[left].isDigit && text[right].isDigit)
    }
    guard !isCut(start - 1, start) else { return nil }
    var position = start
    for character in spelling {
      guard position < text.count, text[position] == character else { return nil }
      position += 1
      if character == " " {
        while position < text.count, text[position] == " " { position += 1 }
      }
    }
    return isCut(position - 1, position) ? nil : position
  }

  private static let tables: [AnswerForm: [Character: [(AnswerWord, [Character])]]] =
    Dictionary(
      uniqueKeysWithValues: AnswerForm.allCases.map { form in
        let words = words(of: form).map { ($0.word, Array($0.spelling)) }
          .sorted { $0.1.count > $1.1.count }
        return (form, Dictionary(grouping: words) { $0.1.first ?? " " })
      })
}
