import CardJourney
package import CityGuide
import Terminal

/// What to ask by telephone, in the order of one call, to be read aloud.
struct CallScreen: Screen {
  /// The route that is asked about; nil for the one that the case goes.
  var route: RouteKind?
  var cursor = Cursor()

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.unreadableGuides()
    let questions = questions(context)
    if questions.isEmpty {
      writer.text(Phrase("现在没有要打电话问的。", "There is nothing to ask now."))
    } else {
      writer.heading(
        Phrase("打电话时照着念，问到什么就记下来：", "Read this aloud in Chinese, and note what they say:"))
      writer.text(
        Phrase("先说发卡地，手边放好身份证号。", "First name the issuing place; have the ID number ready."))
    }
    var desk: Desk?
    for (number, question) in questions.enumerated() {
      if question.desk != desk {
        desk = question.desk
        writer.blank()
        writer.heading(question.desk.phrase)
      }
      // Read aloud in Chinese, whatever the language of the screen.
      let aloud = "“\(question.topic.phrase.zh)”"
      writer.choice(Phrase(aloud, aloud), lead: "\(number + 1)")
      if context.language == .en {
        writer.row(.text(question.topic.phrase.en, indent: 6))
      }
      writer.row(.text(context.say(question.reason.phrase), indent: 6))
      if let stand = question.disputes.lazy.compactMap(\.say).first {
        writer.row(.aside(context.say(stand.phrase), indent: 6))
      }
    }
    heard(context, &writer)
    let answering =
      questions.isEmpty
      ? []
      : [KeyMap.choosing(Phrase("记下回答", "Note the answer"))]
    return Page(
      title: context.title(Phrase("电话问法", "Questions to ask")), rows: writer.rows,
      bindings: answering + [KeyMap.takingAway])
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    if action == .back { return [.pop] }
    let questions = questions(context)
    guard let number = choice(of: action), number < questions.count else { return [] }
    return [.push(HearScreen(questions[number]))]
  }

  private func questions(_ context: Context) -> [TelephoneQuestion] {
    route.map(context.telephoneQuestions) ?? context.telephoneQuestions
  }

  /// What was asked already, with how long it is gone by.
  private func heard(_ context: Context, _ writer: inout PageWriter) {
    let answers = context.case.heardHere
    guard !answers.isEmpty else { return }
    writer.blank()
    writer.heading(Phrase("已经问到的：", "Answered so far:"))
    for heard in answers {
      guard let topic = QuestionTopic(key: heard.told.key) else { continue }
      let value = heard.told.value.phrase
      writer.text(Phrase(topic.phrase.zh, topic.phrase.en), indent: 3)
      writer.text(
        Phrase(
          "\(value.zh)（\(heard.when.phrase.zh) 问的，用到 \(heard.told.until.phrase.zh)）",
          "\(value.en) (asked \(heard.when.phrase.en), good until \(heard.told.until.phrase.en))"),
        indent: 6)
    }
  }
}

extension Context {
  /// What this case's next steps depend on and nobody reliable says.
  package var telephoneQuestions: [TelephoneQuestion] {
    telephoneQuestions(answers, `case`.steps(in: circumstances))
  }

  /// What filing along a route depends on and nobody reliable says.
  func telephoneQuestions(on route: RouteKind) -> [TelephoneQuestion] {
    guard let errand = journey.errand(for: answers) else { return [] }
    var chosen = answers
    chosen[.route] = .route(route)
    let isRunning = journey.application.isRunning
    return telephoneQuestions(chosen, [isRunning ? .awaitCard : .apply(errand)])
  }

  private func telephoneQuestions(_ answers: Answers, _ steps: [Step]) -> [TelephoneQuestion] {
    guide?.questionsToAsk(
      for: answers, journey: journey, rules: rules, steps: steps, on: today) ?? []
  }
}

extension Desk {
  /// Whom to call.
  package var phrase: Phrase {
    switch self {
    case .hrss(let number): Phrase("打 \(number)（人社，管卡）", "Call \(number) (HRSS, the card)")
    case .bank: Phrase("打卡面银行的客服", "Call the bank on the card")
    case .insurance(let number): Phrase("打 \(number)（医保，管报销）", "Call \(number) (medical insurance)")
    }
  }
}

extension TelephoneQuestion.Reason {
  /// Why it has to be asked.
  package var phrase: Phrase {
    switch self {
    case .unknown: Phrase("（没有查到）", "(nothing was found)")
    case .hearsay: Phrase("（只有网文说过）", "(only hearsay)")
    case .disputed: Phrase("（说法不一）", "(sources disagree)")
    case .old: Phrase("（查到的说法旧了）", "(what was found is old)")
    }
  }
}

extension QuestionTopic {
  /// The question, to be read aloud.
  package var phrase: Phrase {
    switch self {
    case .lapse(.social):
      Phrase("电话挂失管几天？到期是自动恢复，还是作废？", "How many days does the report hold, and what happens then?")
    case .lapse(.bank): Phrase("银行卡口头挂失管几天？", "How long does the oral report hold?")
    case .servesBoth(.temporary):
      Phrase("电话挂失以后，银行账户也一起冻结了吗？", "Does the temporary report freeze the bank account too?")
    case .servesBoth(.formal):
      Phrase("正式挂失以后，银行账户也一起挂失了吗？", "Does the formal report cover the bank account too?")
    case .formalReversible:
      Phrase("正式挂失以后卡找到了，还能解挂吗？", "Can a formal report be taken back if the card is found?")
    case .filingNeeds:
      Phrase("补卡之前要先办哪种挂失？能同一趟办吗？", "Which report must come before a reissue? In the same visit?")
    case .oldCardDies: Phrase("旧卡什么时候停用？交申请时，还是新卡启用时？", "When does the old card stop?")
    case .oldCardHandedIn: Phrase("换卡时旧卡要收走吗？", "Is the old card taken away?")
    case .agentMay(let errand):
      Phrase(
        "\(errand.phrase.zh)可以请人代办吗？要带什么？",
        "May somebody else do it: \(errand.phrase.en)? With which papers?")
    case .enableOnline: Phrase("新卡能在手机上启用吗？", "Can the new card be enabled online?")
    case .fee(let errand):
      Phrase("\(errand.phrase.zh)收费吗？收多少？", "What does it cost: \(errand.phrase.en)?")
    case .makingTime(let errand):
      Phrase("\(errand.phrase.zh)几个工作日能拿到卡？", "How many working days: \(errand.phrase.en)?")
    case .papers(let errand, let channel):
      Phrase(
        "在\(channel.phrase.zh)办\(errand.phrase.zh)，要带哪些材料？原件还是复印件？",
        "Which papers for \(errand.phrase.en), \(channel.phrase.en)?")
    case .channel(let errand):
      Phrase(
        "\(errand.phrase.zh)在哪里办？几点上班？", "Where is it done, and at what hours: \(errand.phrase.en)?"
      )
    case .delivery(let errand):
      Phrase(
        "\(errand.phrase.zh)能寄到家吗？邮费多少，几天到？",
        "Can the card be sent, for how much, in how many days: \(errand.phrase.en)?")
    case .instantIssue(let errand):
      Phrase(
        "\(errand.phrase.zh)哪些网点能当场拿卡？",
        "Which branches make the card at once: \(errand.phrase.en)?")
    case .collectWithin: Phrase("卡做好以后最晚几天内要领？", "Until when must the card be collected?")
    case .enableWithin: Phrase("领到卡以后多久不启用会被收回？", "Until when must it be enabled?")
    case .claimWithin: Phrase("自费的单据最晚哪天交？", "By when must a bill paid in full be claimed?")
    case .numberStays: Phrase("换新卡以后，银行账号会变吗？", "Does the bank account number change?")
    }
  }
}
