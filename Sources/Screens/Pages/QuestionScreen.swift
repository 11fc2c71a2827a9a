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

  init(_ question: Question, context: Context) {
    self.question = question
    switch question {
    case .place, .bank, .expiry: field = TextField(limit: 30)
    case .payouts: ticked = context.answers.payouts ?? []
    default: break
    }
    if let answer = context.answers[question],
      let index = question.options(for: context.answers).firstIndex(of: answer)
    {
      cursor.selected = index
    }
  }

  var closesWhenWritten: Bool { true }

  var needsPlaces: Bool { question == .place || question == .bank }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    if field == nil {
      writer.heading(question.phrase(for: context.answers))
      writer.blank()
    }
    switch question {
    case .place: writePlaces(&writer)
    case .bank: writeBanks(&writer)
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
    writer.aside(
      Phrase("为什么问：\(why.zh)", "Why we ask: \(why.en)"))
    return Page(
      title: context.title(Phrase("提问", "Question")), rail: context.rail, rows: writer.rows,
      field: input(context), bindings: bindings(context), why: why)
  }

  private func input(_ context: Context) -> InputLine? {
    field.map {
      InputLine(prompt: context.say(question.phrase), field: $0)
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
    let effects = question.options(for: context.answers).map { AnswerEffect(of: $0, in: context) }
    return WhyScreen(about: page(context), context, effects: effects)
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
      if question == .payouts, number < BindingKind.onAccount.count {
        toggle(number)
        return []
      }
      if question == .situation, number == question.options.count {
        return [.push(AdviceListScreen())]
      }
      guard let answer = answer(number, context) else { return [] }
      // Said again: on with what comes after.
      guard context.answers[question] != answer else { return [.pop] }
      return [
        .perform(
          .answer(answer, takingAlong: false),
          said: Phrase(
            "\(question.short.zh)：\(answer.phrase(placeName: context.placeName, bankName: context.bankName).zh)",
            "\(question.short.en): \(answer.phrase(placeName: context.placeName, bankName: context.bankName).en)"
          ))
      ]
    }
  }

  private func answer(_ number: Int, _ context: Context) -> Answer? {
    switch question {
    case .place:
      let places = matches(context)
      return number < places.count ? .place(places[number].code) : nil
    case .bank:
      let banks = matchingBanks(context)
      return number < banks.count ? .bank(banks[number].id) : nil
    case .expiry: return number == 0 ? typedDay.map(Answer.expiry) : nil
    case .payouts: return .payouts(ticked)
    default:
      let options = question.options(for: context.answers)
      return number < options.count ? options[number] : nil
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
    writer.losses(of: AnswerEffect(of: answer, in: context))
    writer.blank()
  }
}

// MARK: - Lists to pick from

extension QuestionScreen {
  private func writeOptions(_ writer: inout PageWriter) {
    let context = writer.context
    for answer in question.options(for: context.answers) {
      let label = answer.phrase(placeName: context.placeName, bankName: context.bankName)
      guard case .situation(let situation) = answer else {
        writer.choice(label)
        continue
      }
      writer.choice(label, tail: situation.consequence)
    }
    guard question == .situation else { return }
    writer.choice(
      Phrase(
        "别的：搬家、几张卡、人不在了、收到短信……", "Something else: a move, several cards, a death, a message..."))
  }

  private mutating func toggle(_ number: Int) {
    guard question == .payouts, number < BindingKind.onAccount.count else { return }
    ticked.formSymmetricDifference([BindingKind.onAccount[number]])
  }

  private func writePayouts(_ writer: inout PageWriter) {
    for kind in BindingKind.onAccount {
      let isTicked = ticked.contains(kind)
      writer.choice(
        kind.phrase, lead: isTicked ? "[x]" : "[ ]",
        state: isTicked ? Phrase("有", "yes") : Phrase("没有", "no"))
    }
    writer.choice(
      ticked.isEmpty
        ? Phrase("都没有", "None of these")
        : Phrase("就这 \(ticked.count) 项", "These \(ticked.count), done"), lead: " = ")
  }
}

// MARK: - A day

extension QuestionScreen {
  private var typedDay: Day? { Day(field?.text ?? "") }

  private func writeExpiry(_ writer: inout PageWriter) {
    if let typedDay {
      writer.choice(typedDay.phrase, lead: " ")
    } else {
      writer.text(
        Phrase(
          "照卡面上的日期写，比如 2027-03-31。卡面只印了年月的，写那个月最后一天。",
          "Write it as printed, such as 2027-03-31. Only year and month? Write the last day of it.")
      )
    }
  }
}

// MARK: - Places

extension QuestionScreen {
  private static let shown = 12

  private func matches(_ context: Context) -> [Place] {
    guard let places = context.places, let text = field?.text else { return [] }
    // Nothing typed: the place that was said can be kept.
    guard !text.isEmpty else {
      return context.answers.place.flatMap { places.place($0) }.map { [$0] } ?? []
    }
    let found = places.search(text)
    let candidates = found.isEmpty ? places.nearest(text) : found
    // Many places share initials: those with facts of their own come first.
    let known = candidates.filter { context.documented.contains($0.code) }
    let others = candidates.filter { !context.documented.contains($0.code) }
    return Array((known + others).prefix(QuestionScreen.shown))
  }

  private func writePlaces(_ writer: inout PageWriter) {
    let text = field?.text ?? ""
    guard !text.isEmpty else {
      for place in matches(writer.context) { write(place, &writer) }
      writer.blank()
      writer.text(
        Phrase(
          "输入城市名、拼音、拼音首字母、电话区号或六位代码。",
          "Type a city in Chinese, pinyin, initials, telephone area code or six digits."))
      if let example = writer.context.exampleOfPlace {
        writer.text(Phrase("比如：\(example)", "Such as: \(example)"))
      }
      writer.blank()
      writer.text(
        Phrase(
          "不知道是哪里发的？看卡面背后的发卡地，或在电子社保卡里看，或打参保地的 12333 问。",
          "Not sure? It is printed on the card and shown in the electronic card, or ask 12333 where the insurance is paid."
        ))
      return
    }
    guard let places = writer.context.places else {
      writer.text(Phrase("正在读取地名……", "Reading the places..."))
      return
    }
    if places.search(text).isEmpty {
      writer.text(Phrase("没有“\(text)”这个地方。是不是：", "There is no place called \(text). Did you mean:"))
    }
    for place in matches(writer.context) { write(place, &writer) }
  }

  private func write(_ place: Place, _ writer: inout PageWriter) {
    let area = place.area.map { Phrase("区号 \($0)", "area \($0)") } ?? Phrase("", "")
    writer.choice(
      Phrase(
        "\(place.name)  \(place.code)",
        "\(place.name) \(place.pinyin.capitalizedFirst)  \(place.code)"),
      lead: " ", tail: area)
  }
}

// MARK: - Banks

extension QuestionScreen {
  private func matchingBanks(_ context: Context) -> [Bank] {
    let text = (field?.text ?? "").lowercased()
    let banks = context.localBanks
    guard !text.isEmpty else { return banks }
    return banks.filter { bank in
      [bank.id.rawValue, bank.names.full.zh, bank.names.short, bank.names.full.en ?? ""]
        .contains { $0.lowercased().contains(text) }
    }
  }

  private func writeBanks(_ writer: inout PageWriter) {
    let banks = matchingBanks(writer.context)
    for bank in banks {
      writer.choice(
        bank.names.full.phrase, lead: " ")
    }
    if banks.isEmpty {
      writer.text(
        Phrase(
          "没有这家银行的记录：请看卡背面印的客服电话。",
          "This bank is not listed: its number is on the back of the card."))
    }
  }
}

extension Context {
  /// One place in all the ways in which it can be typed.
  fileprivate var exampleOfPlace: String? {
    guard let place = examplePlace else { return nil }
    return [place.name, place.pinyin, place.initials, place.area, place.code.digits]
      .compactMap(\.self).joined(separator: "、")
  }

  /// A place that everybody knows and that is quickly typed; nil until the places were read.
  var examplePlace: Place? {
    let candidates = documented.sorted().reversed().compactMap { places?.place($0) }
      .filter { $0.area != nil }
    // The shortest to type of those that everybody knows.
    let capitals = candidates.filter(\.isCapital)
    return (capitals.isEmpty ? candidates : capitals).min { $0.pinyin.count < $1.pinyin.count }
  }
}
