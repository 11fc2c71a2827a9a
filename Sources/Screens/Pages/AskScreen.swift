import CardJourney
package import CityGuide
import Terminal

/// What is not known yet: what the person can say, and what to ask by telephone, in the order of one call.
struct AskScreen: Screen {
  /// The route that is asked about; nil for the one that the case goes.
  var route: RouteKind?
  /// The desk that is asked; nil for all of them.
  private var desk: DeskKind?

  init(route: RouteKind? = nil, of desk: DeskKind? = nil) {
    self.route = route
    self.desk = desk
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.add(UnreadableGuides())
    if desk == nil, route == nil, !context.isPrinted { writeOwn(&writer) }
    let questions = questions(context)
    if questions.isEmpty {
      writer.text(Phrase("现在没有要打电话问的。", "There is nothing to ask by telephone now."))
    } else {
      writer.heading(
        Phrase("打电话时照着念，问到什么就记下来：", "By telephone, in Chinese; note what they say:"))
      let number = context.identityNumber
      writer.text(
        Phrase(
          "先说发卡地，手边放好\(number.zh)。", "First name the issuing place; have \(number.en) ready."))
      writer.add(AreaCode(indent: 1))
    }
    write(questions, &writer)
    heard(context, &writer)
    return Page(
      title: context.title(Phrase("还要问的", "Questions")), rows: writer.rows,
      bindings: writer.nextChoice == 0 ? [] : [KeyMap.choosing(Phrase("记下回答", "Note the answer"))])
  }

  /// What the person can say: each makes what follows more exact.
  private func writeOwn(_ writer: inout PageWriter) {
    let open = writer.context.openQuestions
    guard !open.isEmpty else { return }
    writer.heading(Phrase("你知道的，答了后面更准：", "What you know; each answer makes the rest more exact:"))
    for question in open {
      writer.choice(
        question.phrase(for: writer.context.answers), .push(.question(QuestionScreen(question))))
    }
    writer.blank()
  }

  private func write(_ questions: [TelephoneQuestion], _ writer: inout PageWriter) {
    var desk: Desk?
    var isWaiting = false
    for question in questions {
      if question.desk != desk {
        desk = question.desk
        isWaiting = false
        writer.blank()
        writer.heading(question.desk.phrase)
        writer.add(CallFromAbroad(number: question.desk.number, indent: 2))
      }
      if question.canWait, !isWaiting {
        isWaiting = true
        writer.text(.canWait, indent: 2)
      }
      write(question, &writer)
    }
  }

  private func write(_ question: TelephoneQuestion, _ writer: inout PageWriter) {
    let context = writer.context
    // Read aloud in Chinese, whatever the language of the screen.
    let aloud = "“\(question.matter.question.zh)”"
    writer.choice(Phrase(aloud, aloud), .push(.hear(HearScreen(question))))
    if context.language == .en { writer.row(.text(question.matter.question.en, indent: 6)) }
    writer.row(.text(context.say(question.reason.phrase), indent: 6))
    if let stand = question.disputes.lazy.compactMap(\.say).first {
      writer.row(.aside(context.say(stand.phrase), indent: 6))
    }
  }

  private func questions(_ context: Context) -> [TelephoneQuestion] {
    let all = route.map(context.telephoneQuestions) ?? context.telephoneQuestions
    return desk.map { desk in all.filter { $0.desk.kind == desk } } ?? all
  }

  /// What was asked already, with how long it is gone by.
  private func heard(_ context: Context, _ writer: inout PageWriter) {
    let answers = context.case.heardHere
    guard !answers.isEmpty else { return }
    writer.blank()
    writer.heading(Phrase("已经问到的：", "Answered so far:"))
    for heard in answers {
      guard let matter = Matter(key: heard.told.key) else { continue }
      let value = heard.told.value.phrase(to: matter, in: context.case, context.calendar)
      writer.text(matter.question, indent: 3)
      writer.text(
        Phrase(
          "\(value.zh)（\(heard.when.phrase.zh) 问的，用到 \(heard.told.until.phrase.zh)）",
          "\(value.en) (asked \(heard.when.phrase.en), good until \(heard.told.until.phrase.en))"),
        indent: 6)
    }
  }
}

extension Desk {
  /// Whom to call.
  package var phrase: Phrase {
    let number = number ?? ""
    return switch kind {
    case .formerPlace:
      Phrase(
        "打原发卡地的 12333（前面加那里的区号）", "Call 12333 of the old issuing place (dial its area code first)")
    case .hrss: Phrase("打 \(number)（人社，管卡）", "Call \(number) (HRSS, the card)")
    case .bank: bankPhrase
    case .insurance: Phrase("打 \(number)（医保，管报销）", "Call \(number) (medical insurance)")
    }
  }

  private var bankPhrase: Phrase {
    guard let bank else { return Phrase("打卡面银行的客服", "Call the bank on the card") }
    let (zh, en) = (bank.short, bank.full.text(in: .en))
    guard let number else {
      return Phrase(
        "打\(zh)的客服（号码看卡背面或它自己的 App）",
        "Call the hotline of \(en) (on the back of the card, or in its own app)")
    }
    guard isHearsay else { return Phrase("打 \(number)（\(zh)）", "Call \(number) (\(en))") }
    return Phrase(
      "打\(zh)的客服：有人说是 \(number)，先在银行自己的 App 里核对",
      "Call \(en): Some say \(number); check it in the bank's own app first")
  }
}

extension TelephoneQuestion.Reason {
  /// Why it has to be asked.
  package var phrase: Phrase {
    switch self {
    case .unknown: Phrase("（没有查到）", "(nothing was found)")
    case .hearsay: Phrase("（只有网文说过）", "(only hearsay)")
    case .disputed: Phrase("（说法不一）", "(sources disagree)")
    case .old: Phrase("（查到的说法旧了，或没写日期）", "(what was found is old, or has no date)")
    case .limited:
      Phrase("（查到的说法不全，或不一定管你这里）", "(what was found is not all, or may not hold for you)")
    case .personal: Phrase("（各人不同，以他们说的为准）", "(of your own case: what they say counts)")
    }
  }
}

extension Phrase {
  /// What stands above the questions that are only asked along.
  package static let canWait = Phrase(
    "下面这些，去办之前再问也行：", "These can wait until you go:")
}
