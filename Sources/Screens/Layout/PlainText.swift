package import CardJourney
package import CityGuide
import Copy

/// What screens show, as plain text for the command line.
package enum PlainText {
  /// Where the case stands, and what is next.
  package static func status(_ context: Context, columns: Int) -> String {
    printed(StatusScreen(), context, columns)
  }

  /// What to bring, trip by trip.
  package static func checklist(_ context: Context, columns: Int) -> String {
    printed(ChecklistScreen(), context, columns)
  }

  /// What to bring for several cases: together where one trip serves them, else each on its own.
  package static func checklist(of contexts: [Context], columns: Int) -> String {
    let joint = JointTrip.all(contexts)
    let together = Set(joint.flatMap(\.members).map(\.context.case.id))
    let alone = contexts.filter { !together.contains($0.case.id) }.map { context in
      let name = [context.case.id, context.file?.nickname].compactMap(\.self)
      return "\(name.joined(separator: " "))\n\(checklist(context, columns: columns))"
    }
    let lists = joint.map { papers(of: $0, $0.members[0].context, columns: columns) }
    return (lists + alone).joined(separator: "\n\n")
  }

  /// What to bring on one trip for several cases.
  static func papers(of trip: JointTrip, _ context: Context, columns: Int) -> String {
    var printed = context
    printed.isPrinted = true
    var writer = PageWriter(printed)
    writer.add(PapersOfSeveral(trip: trip))
    return text(writer.rows, columns: columns)
  }

  /// What to ask by telephone.
  package static func questions(_ context: Context, columns: Int) -> String {
    printed(AskScreen(), context, columns)
  }

  /// The ways to the new card by a wish, each explained below the table.
  package static func routes(_ context: Context, by wish: Wish, columns: Int) -> String {
    printed(RoutesScreen(by: wish), context, columns)
  }

  /// A page of the screens where nothing is chosen: its rows with their marks, else counted.
  private static func printed(_ screen: some Screen, _ context: Context, _ columns: Int) -> String {
    text(rows(screen, context), columns: columns)
  }

  private static func rows(_ screen: some Screen, _ context: Context) -> [Row] {
    var printed = context
    printed.isPrinted = true
    return screen.page(printed).rows.map { row in
      guard let number = row.choice else { return row }
      var counted = row
      counted.lead = row.mark ?? (row.lead == "-" ? row.lead : "\(number + 1)")
      return counted
    }
  }

  /// Answers, tracks and the log of a case.
  package static func file(_ context: Context, columns: Int) -> String {
    var tracks = PageWriter(context)
    tracks.add(Tracks())
    let parts = [
      rows(AnswersScreen(), context), [.blank], tracks.rows, [.blank], rows(LogScreen(), context),
    ]
    return text(parts.flatMap(\.self), columns: columns)
  }

  /// The pages of advice, each with its id.
  package static func adviceList(_ context: Context, columns: Int) -> String {
    let pages = context.advice ?? []
    return text(
      pages.map { Row(text: $0.id.rawValue, tail: context.say($0.title.phrase)) },
      columns: columns)
  }

  /// A page of advice, with its sources below.
  package static func advice(_ page: AdvicePage, _ context: Context, columns: Int) -> String {
    var writer = PageWriter(context)
    writer.add(AdviceText(advice: page))
    writer.add(SourceList())
    return text(writer.rows, columns: columns)
  }

  /// The words of official screens, each with what it means.
  package static func words(_ words: [StatusWord], _ context: Context, columns: Int) -> String {
    var writer = PageWriter(context)
    for word in words {
      let meaning = word.meaning
      // The sources stand with each word; here it is enough how good they are.
      let basis =
        meaning.statement.map { context.evidence(of: $0.fact).words } ?? StatedLine.ownMark
      let said = meaning.words.phrase
      writer.row(
        Row(
          text: context.say(word.title.phrase),
          tail: context.say(Phrase { $0.withRemark(words: said($0), remark: basis($0)) })))
    }
    writer.blank()
    writer.text(
      Phrase(\.lookUpSealedExample))
    return text(writer.rows, columns: columns)
  }

  /// A word of an official screen, with its sources below.
  package static func word(_ word: StatusWord, _ context: Context, columns: Int) -> String {
    var writer = PageWriter(context)
    writer.add(WordExplanation(word: word))
    writer.add(SourceList())
    return text(writer.rows, columns: columns)
  }

  /// The next question of a diagnosis with the words that answer it, or what was found.
  package static func diagnosis(
    _ diagnosis: Diagnosis, _ context: Context, columns: Int
  ) -> String {
    var writer = PageWriter(context)
    if let finding = diagnosis.finding {
      writer.add(FindingDetails(finding: finding, diagnosis: diagnosis))
    }
    if let question = diagnosis.next {
      writer.heading(question.phrase)
      for option in diagnosis.options(of: question) {
        writer.row(
          Row(
            text: context.say(option.phrase), tail: "\(question.rawValue)=\(option.word)", indent: 3
          ))
      }
      writer.asideStatement(question.why)
      writer.add(KnownAnswers(diagnosis: diagnosis))
    }
    return text(writer.rows, columns: columns)
  }

  static func text(_ rows: [Row], columns: Int) -> String {
    PageLayout.wrapped(PageLayout.tidied(rows.map(\.spelledOut)), columns: columns).map(\.text)
      .joined(
        separator: "\n")
  }
}
