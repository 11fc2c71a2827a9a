import CardJourney
import CityGuide
import Copy
import Terminal

/// Asks one question.
struct QuestionScreen: Screen {
  let question: Question
  /// What is ticked so far, for the question about payments; nil before anything was.
  private var ticked: Set<BindingKind>?

  init(_ question: Question) {
    self.question = question
  }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    let field: TextField? =
      switch question {
      case .place, .bank, .newBank, .expiry: TextField(limit: 30)
      default: nil
      }
    guard let answer = context.answers[question],
      let index = question.options(for: context.answers).firstIndex(of: answer)
    else { return (Cursor(), field) }
    let row = question == .situation && index >= QuestionScreen.otherMatters ? index + 1 : index
    return (Cursor(selected: row), field)
  }

  /// The row behind what most people have had, so that nine situations and the other matters keep the
  /// digits that they always had.
  private static let otherMatters = 9

  var closesWhenWritten: Bool { true }

  var requires: Set<Resource> {
    [.place, .bank, .newBank].contains(question) ? [.places] : []
  }

  func page(_ context: Context) -> Page {
    page(context) { .replace(.question(QuestionScreen($0))) }
  }

  /// The page, on which the question before is opened in this way.
  func page(_ context: Context, opening previous: (Question) -> Message) -> Page {
    var writer = PageWriter(context)
    let found = found(context)
    if context.field == nil {
      writer.heading(question.phrase(for: context.answers))
      writer.blank()
    }
    switch question {
    case .place: writePlaces(found, &writer)
    case .bank, .newBank: writeBanks(&writer)
    case .expiry: writeExpiry(&writer)
    case .payouts: writePayouts(&writer)
    default: writeOptions(&writer)
    }
    writer.blank()
    preview(found, &writer)
    let why = question.why(for: context.answers)
    if question == .situation {
      writer.text(
        Phrase(\.halfWayChooseHereToo))
      writer.statement(.bewareOfMessages) { warning in
        Phrase { $0.adviceOnMessages(warning: warning($0)) }
      }
      writer.asideStatement(.medicalCardIsSame)
    }
    writer.asideReason(why) { reason in Phrase { $0.whyWeAsk(reason: reason($0)) } }
    var page = Page(
      title: context.title(Phrase(\.questionTitle)), rows: writer.rows,
      field: input(context), bindings: bindings(context, opening: previous),
      citations: writer.citations, why: why)
    page.isUndecided = isUndecided(found, context)
    page.isSure = found?.sure != nil
    return page
  }

  private func input(_ context: Context) -> InputLine? {
    context.field.map {
      InputLine(prompt: context.say(question.phrase(for: context.answers)), field: $0)
    }
  }

  private func bindings(
    _ context: Context, opening: (Question) -> Message
  ) -> [KeyBinding] {
    guard context.field == nil else { return [] }
    let done = Phrase(\.paymentsChosen)
    let keys =
      question == .payouts
      ? [KeyMap.ticking, KeyMap.entering(done, choosingTicked(context))]
      : [KeyMap.choosing(Phrase(\.chooseThis))]
    let back = previous(context).map { [KeyMap.previous(opening($0))] } ?? []
    return keys + back + deskKeys(context) + [KeyMap.why.legend(.why(asking: question))]
  }

  /// What a desk wants before the first question is answered: the list, and a whole case in one line.
  private func deskKeys(_ context: Context) -> [KeyBinding] {
    guard question == .situation, context.file == nil else { return [] }
    return [KeyMap.entryLine, KeyMap.home]
  }

  /// The question before this one that was answered; nil where this is the first.
  func previous(_ context: Context) -> Question? {
    Question.asked.prefix { $0 != question }
      .last { context.answers[$0] != nil && context.answers.isLive($0) }
  }

  /// What choosing an answer asks for.
  func choosing(_ answer: Answer, _ context: Context) -> Message {
    // Said again: on with what comes after.
    guard context.answers[question] != answer else { return .close }
    let (label, said) = (question.short(for: context.answers), context.phrase(of: answer))
    return .perform(
      .answer(answer, takingAlong: false),
      said: Phrase { $0.labelledWords(label: label($0), words: said($0)) })
  }

  /// What Enter asks for on the list that is ticked: nothing ticked says nothing, but on the row that says so.
  private func choosingTicked(_ context: Context) -> Message {
    let ticks = ticks(context)
    let isOnRow = context.cursor.selected == BindingKind.nameable.count
    guard !ticks.isEmpty || isOnRow || context.answers.payouts == [] else {
      return .say(Phrase(\.tickOrSayNone))
    }
    return choosing(.payouts(ticks), context)
  }

  /// The answer of a row; nil where it is none.
  private func answer(_ number: Int, _ found: PlaceMatches?, _ context: Context) -> Answer? {
    switch question {
    case .place:
      let places = matches(found, context)
      return places.indices.contains(number) ? .place(places[number].place.code) : nil
    case .bank:
      let banks = matchingBanks(context)
      return banks.indices.contains(number) ? .bank(banks[number].id) : nil
    case .newBank:
      let banks = matchingBanks(context)
      if banks.indices.contains(number) { return .newBank(banks[number].id) }
      return number == banks.count && context.field?.text.isEmpty == true ? .newBank(nil) : nil
    case .expiry: return number == 0 ? typedDay(context).map(Answer.expiry) : nil
    case .payouts: return .payouts(ticks(context))
    case .situation:
      guard number != QuestionScreen.otherMatters else { return nil }
      let options = question.options
      let index = number < QuestionScreen.otherMatters ? number : number - 1
      return index < options.count ? options[index] : nil
    default:
      let options = question.options(for: context.answers)
      return options.indices.contains(number) ? options[number] : nil
    }
  }
}

// MARK: - Another answer

extension QuestionScreen {
  /// What goes when the selected answer takes the place of the one that was given.
  private func preview(_ found: PlaceMatches?, _ writer: inout PageWriter) {
    let context = writer.context
    // Before anybody moves the first row is the selected one, unless all are guesses.
    let isNowhere = context.cursor.isNowhere && isUndecided(found, context)
    guard !isNowhere, let given = context.answers[question],
      let answer = answer(max(0, context.cursor.selected), found, context), answer != given
    else { return }
    write(AnswerCost(of: answer, in: context), &writer)
    writer.blank()
  }

  /// What a changed answer makes invalid, said before it is changed.
  private func write(_ cost: AnswerCost, _ writer: inout PageWriter) {
    guard !cost.takenAlong.isEmpty || !cost.idle.isEmpty else {
      writer.text(
        Phrase(\.allElseStaysAsIs))
      return
    }
    let records = cost.takenAlong.compactMap(\.happening).map(\.phrase)
    if !records.isEmpty {
      let list = records.joined(by: .semicolon)
      writer.text(
        Phrase { $0.answerUnfitsRecords(count: records.count, records: list($0)) }, style: .bold)
    }
    if !cost.idle.isEmpty {
      let list = cost.idle.map(\.short).joined(by: .enumeration)
      writer.text(
        Phrase { $0.answersDecideNothingNow(questions: list($0)) })
    }
  }
}

extension Event {
  /// What took place; nil where the event says something else.
  fileprivate var happening: Happening? {
    guard case .happened(let happening, _, _) = payload else { return nil }
    return happening
  }
}

// MARK: - Lists to pick from

extension QuestionScreen {
  private func writeOptions(_ writer: inout PageWriter) {
    let context = writer.context
    for (index, answer) in question.options(for: context.answers).enumerated() {
      if question == .situation, index == QuestionScreen.otherMatters { writeOtherMatters(&writer) }
      let label = answer.phrase(placeName: context.placeName, bankName: context.bankName)
      let message = choosing(answer, context)
      guard case .situation(let situation) = answer else {
        writer.choice(label, message)
        continue
      }
      writer.choice(label, tail: situation.consequence, message)
    }
  }

  private func writeOtherMatters(_ writer: inout PageWriter) {
    writer.choice(
      Phrase(\.chooseOtherMatters),
      .push(.adviceList(AdviceListScreen())))
  }

  private func ticks(_ context: Context) -> Set<BindingKind> {
    ticked ?? Set((context.answers.payouts ?? []).flatMap(\.parts))
  }

  private func writePayouts(_ writer: inout PageWriter) {
    let ticked = ticks(writer.context)
    for kind in BindingKind.nameable {
      var changed = self
      changed.ticked = ticked.symmetricDifference([kind])
      writer.tick(
        kind.phrase, ticked.contains(kind), ticked: Phrase(\.paymentTicked),
        unticked: Phrase(\.paymentNotTicked), .turn(.question(changed)))
    }
    writer.choice(
      ticked.isEmpty
        ? Phrase(\.noneOfThesePayments)
        : Phrase { $0.paymentsChosenCount(count: ticked.count) }, mark: " = ",
      choosing(.payouts(ticked), writer.context))
  }
}

// MARK: - A day

extension QuestionScreen {
  private func typedDay(_ context: Context) -> Day? { Day(context.field?.text ?? "") }

  private func writeExpiry(_ writer: inout PageWriter) {
    if let day = typedDay(writer.context) {
      writer.choice(day.phrase, choosing(.expiry(day), writer.context))
    } else {
      writer.text(
        Phrase(\.writeExpiryAsPrinted)
      )
    }
  }
}
