import CardJourney
import CityGuide
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
        Phrase(
          "已经办到半路？也从这里选，后面按 ? 选“已经办到后面了”。",
          "Half-way already? Choose here too; later press ? and choose Already further."))
      writer.text(
        Phrase(
          "当心：短信说卡要停用、叫你点链接的是诈骗。别点，选 0 看怎么办。",
          "Beware: a message with a link that says your card will stop is fraud. Do not tap; choose 0."
        ))
      writer.aside(
        Phrase(
          "“医保卡”通常就是社会保障卡。手机上的医保码、电子社保卡另算，不用补。",
          "The medical card usually is the social-security card. The medical code and e-card on the phone are separate and need no reissue."
        ))
    }
    writer.aside(Phrase("为什么问：\(why.zh)", "Why we ask: \(why.en)"))
    var page = Page(
      title: context.title(Phrase("提问", "Question")), rows: writer.rows,
      field: input(context), bindings: bindings(context, opening: previous), why: why)
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
    let done = Phrase("选好了", "Done")
    let keys =
      question == .payouts
      ? [KeyMap.ticking, KeyMap.entering(done, choosing(.payouts(ticks(context)), context))]
      : [KeyMap.choosing(Phrase("确定", "Choose"))]
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
      said: Phrase("\(label.zh)：\(said.zh)", "\(label.en): \(said.en)"))
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
        Phrase("改成选中的这一项：别的回答和记录都还算数。", "With the selected answer all else stays as it is."))
      return
    }
    let records = cost.takenAlong.compactMap(\.happening).map(\.phrase)
    if !records.isEmpty {
      let list = records.joined(by: .semicolon)
      writer.text(
        Phrase(
          "! 改成选中的这一项，\(records.count) 条记录就对不上了（改之前会再问一次）：\(list.zh)",
          "! With the selected answer \(records.count) records no longer fit (you are asked once more): \(list.en)"
        ), style: .bold)
    }
    if !cost.idle.isEmpty {
      let list = cost.idle.map(\.short).joined(by: .enumeration)
      writer.text(
        Phrase(
          "改成选中的这一项，这些回答暂时用不上（都留着，改回来还在）：\(list.zh)",
          "With the selected answer these decide nothing for now (they are kept): \(list.en)"))
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
      Phrase(
        "别的：搬家、几张卡、人不在了、收到短信……", "Something else: a move, several cards, a death, a message..."),
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
        kind.phrase, ticked.contains(kind), ticked: Phrase("有", "yes"),
        unticked: Phrase("没有", "no"), .turn(.question(changed)))
    }
    writer.choice(
      ticked.isEmpty
        ? Phrase("一项都没有", "None of these")
        : Phrase("选好了（\(ticked.count) 项）", "Done (\(ticked.count))"), mark: " = ",
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
        Phrase(
          "照卡面上的日期写，比如 2027-03-31。卡面只印了年月的，写那个月最后一天。",
          "Write it as printed, such as 2027-03-31. Only year and month? Write the last day of it.")
      )
    }
  }
}
