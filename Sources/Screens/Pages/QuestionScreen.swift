import CardJourney
import CityGuide
import Terminal

/// Asks one question.
struct QuestionScreen: Screen {
  let question: Question
  var cursor = Cursor()
  var field: TextField?
  /// What is ticked so far, for the question about payments.
  private var ticked: Set<BindingKind> = []
  /// What the text that was looked up last may mean; nil where none was.
  private(set) var found: PlaceMatches?
  private var lookedUp = ""

  init(_ question: Question, context: Context) {
    self.question = question
    switch question {
    case .place, .bank, .newBank, .expiry: field = TextField(limit: 30)
    case .payouts: ticked = Set((context.answers.payouts ?? []).flatMap(\.parts))
    default: break
    }
    if let answer = context.answers[question],
      let index = question.options(for: context.answers).firstIndex(of: answer)
    {
      cursor.selected = question == .situation ? QuestionScreen.row(ofSituation: index) : index
    }
  }

  /// Looks a text up once, not at every page that is made of it.
  mutating func settle(_ context: Context) {
    guard question == .place, let places = context.places, let text = field?.text else { return }
    guard found == nil || text != lookedUp else { return }
    lookedUp = text
    found = places.search(text, preferring: context.documented, atMost: QuestionScreen.shown)
    if isUndecided { cursor = .nowhere }
  }

  /// The row behind what most people have had, so that nine situations and the other matters keep the
  /// digits that they always had.
  private static let otherMatters = 9

  private static func row(ofSituation index: Int) -> Int {
    index < otherMatters ? index : index + 1
  }

  var closesWhenWritten: Bool { true }

  var needsPlaces: Bool { question == .place || question == .bank || question == .newBank }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    if field == nil {
      writer.heading(question.phrase(for: context.answers))
      writer.blank()
    }
    switch question {
    case .place: writePlaces(&writer)
    case .bank, .newBank: writeBanks(&writer)
    case .expiry: writeExpiry(&writer)
    case .payouts: writePayouts(&writer)
    default: writeOptions(&writer)
    }
    writer.blank()
    preview(&writer)
    let why = question.why(for: context.answers)
    if question == .situation {
      writer.text(
        Phrase(
          "已经办到半路？也从这里选，后面按 e 告诉我办到哪一步。",
          "Half-way already? Choose here too; later press e to say how far you are."))
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
      title: context.title(Phrase("提问", "Question")), rail: context.rail, rows: writer.rows,
      field: input(context), bindings: bindings(context), why: why)
    page.isUndecided = isUndecided
    return page
  }

  private func input(_ context: Context) -> InputLine? {
    field.map {
      InputLine(prompt: context.say(question.phrase(for: context.answers)), field: $0)
    }
  }

  private func bindings(_ context: Context) -> [KeyBinding] {
    let choose = KeyMap.choosing(Phrase("确定", "Choose"))
    guard field == nil else { return [] }
    let toggle =
      question == .payouts
      ? [KeyMap.ticking] : []
    return [choose] + toggle + (previous(context) == nil ? [] : [KeyMap.previous]) + [KeyMap.why]
  }

  /// Why it is asked, and what each answer leads to.
  func opening(_ action: Action, _ context: Context) -> (any Screen)? {
    guard action == .why, field == nil else { return nil }
    let open = context.openQuestions
    let outcomes = question.options(for: context.answers).map {
      AnswerOutcome(of: $0, in: context, asking: open)
    }
    return WhyScreen(about: page(context), context, outcomes: outcomes)
  }

  /// The question before this one that was answered; nil where this is the first.
  func previous(_ context: Context) -> Question? {
    Question.asked.prefix { $0 != question }
      .last { context.answers[$0] != nil && context.answers.isLive($0) }
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    switch action {
    case .back: return [.pop]
    case .previous:
      return previous(context).map { [.replace(QuestionScreen($0, context: context))] } ?? []
    case .toggle:
      toggle(cursor.selected)
      return []
    default:
      guard let number = choice(of: action) else { return [] }
      if question == .payouts, number < BindingKind.nameable.count {
        toggle(number)
        return []
      }
      if question == .situation, number == QuestionScreen.otherMatters {
        return [.push(AdviceListScreen())]
      }
      guard let answer = answer(number, context) else { return [] }
      // Said again: on with what comes after.
      guard context.answers[question] != answer else { return [.pop] }
      let (label, said) = (question.short(for: context.answers), context.phrase(of: answer))
      return [
        .perform(
          .answer(answer, takingAlong: false),
          said: Phrase("\(label.zh)：\(said.zh)", "\(label.en): \(said.en)"))
      ]
    }
  }

  private func answer(_ number: Int, _ context: Context) -> Answer? {
    switch question {
    case .place:
      let places = matches(context)
      return places.indices.contains(number) ? .place(places[number].place.code) : nil
    case .bank:
      let banks = matchingBanks(context)
      return banks.indices.contains(number) ? .bank(banks[number].id) : nil
    case .newBank:
      let banks = matchingBanks(context)
      if banks.indices.contains(number) { return .newBank(banks[number].id) }
      return number == banks.count && field?.text.isEmpty == true ? .newBank(nil) : nil
    case .expiry: return number == 0 ? typedDay.map(Answer.expiry) : nil
    case .payouts: return .payouts(ticked)
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
  private func preview(_ writer: inout PageWriter) {
    let context = writer.context
    guard let given = context.answers[question], let answer = answer(cursor.selected, context),
      answer != given
    else { return }
    writer.cost(AnswerCost(of: answer, in: context))
    writer.blank()
  }
}

// MARK: - Lists to pick from

extension QuestionScreen {
  private func writeOptions(_ writer: inout PageWriter) {
    let context = writer.context
    for (index, answer) in question.options(for: context.answers).enumerated() {
      if question == .situation, index == QuestionScreen.otherMatters { writeOtherMatters(&writer) }
      let label = answer.phrase(placeName: context.placeName, bankName: context.bankName)
      guard case .situation(let situation) = answer else {
        writer.choice(label)
        continue
      }
      writer.choice(label, tail: situation.consequence)
    }
  }

  private func writeOtherMatters(_ writer: inout PageWriter) {
    writer.choice(
      Phrase(
        "别的：搬家、几张卡、人不在了、收到短信……", "Something else: a move, several cards, a death, a message..."))
  }

  private mutating func toggle(_ number: Int) {
    guard question == .payouts, number < BindingKind.nameable.count else { return }
    ticked.formSymmetricDifference([BindingKind.nameable[number]])
  }

  private func writePayouts(_ writer: inout PageWriter) {
    for kind in BindingKind.nameable {
      let isTicked = ticked.contains(kind)
      writer.choice(
        kind.phrase, mark: isTicked ? "[x]" : "[ ]",
        state: isTicked ? Phrase("有", "yes") : Phrase("没有", "no"))
    }
    writer.choice(
      ticked.isEmpty
        ? Phrase("都没有", "None of these")
        : Phrase("就这 \(ticked.count) 项", "These \(ticked.count), done"), mark: " = ")
  }
}

// MARK: - A day

extension QuestionScreen {
  private var typedDay: Day? { Day(field?.text ?? "") }

  private func writeExpiry(_ writer: inout PageWriter) {
    if let typedDay {
      writer.choice(typedDay.phrase)
    } else {
      writer.text(
        Phrase(
          "照卡面上的日期写，比如 2027-03-31。卡面只印了年月的，写那个月最后一天。",
          "Write it as printed, such as 2027-03-31. Only year and month? Write the last day of it.")
      )
    }
  }
}
