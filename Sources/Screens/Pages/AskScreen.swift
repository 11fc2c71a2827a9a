import CardJourney
package import CityGuide
package import Copy
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
      writer.text(Phrase(\.nothingToAskByTelephone))
    } else {
      writer.heading(
        Phrase(\.readQuestionsByTelephone))
      let number = context.identityNumber
      writer.text(
        Phrase { $0.nameIssuingPlaceFirst(number: number($0)) })
      writer.add(AreaCode(indent: 1))
    }
    write(questions, &writer)
    heard(context, &writer)
    return Page(
      title: context.title(Phrase(\.questionsToAsk)), rows: writer.rows,
      bindings: writer.nextChoice == 0 ? [] : [KeyMap.choosing(Phrase(\.noteAnswer))])
  }

  /// What the person can say: each makes what follows more exact.
  private func writeOwn(_ writer: inout PageWriter) {
    let open = writer.context.openQuestions
    guard !open.isEmpty else { return }
    writer.heading(Phrase(\.questionsYouCanAnswer))
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
    let aloud = "“\(question.matter.question[.zh])”"
    writer.choice(Phrase(verbatim: aloud), .push(.hear(HearScreen(question))))
    if context.language == .en { writer.row(.text(question.matter.question[.en], indent: 6)) }
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
    writer.heading(Phrase(\.answersSoFar))
    for heard in answers {
      guard let matter = Matter(key: heard.told.key) else { continue }
      let value = heard.told.value.phrase(to: matter, in: context.case, context.calendar)
      writer.text(matter.question, indent: 3)
      writer.text(
        Phrase {
          $0.answerWithItsTerm(
            answer: value($0), asked: heard.when.phrase($0), until: heard.told.until.phrase($0))
        },
        indent: 6)
    }
  }
}

extension Desk {
  package var phrase: Phrase {
    let number = number ?? ""
    return switch kind {
    case .formerPlace:
      Phrase { $0.callOldIssuingPlace(line: line ?? "") }
    case .hrss: Phrase { $0.callCardOffice(number: number) }
    case .bank: bankPhrase
    case .insurance: Phrase { $0.callInsuranceOffice(number: number) }
    }
  }

  private var bankPhrase: Phrase {
    guard let bank else { return Phrase(\.callBankOnCard) }
    guard let number else {
      return Phrase { $0.callBankNumberOnCard(bank: bank) }
    }
    guard isHearsay else {
      return Phrase { $0.callBankAt(number: number, bank: bank) }
    }
    return Phrase { $0.callBankAtUnconfirmedNumber(bank: bank, number: number) }
  }
}

extension TelephoneQuestion.Reason {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Phrase {
  /// What stands above the questions that are only asked along.
  package static let canWait = Phrase(\.questionsThatCanWait)
}
