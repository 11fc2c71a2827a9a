package import CardJourney
import CityGuide

extension EntryLine {
  /// What was understood, a sentence each, in the order of the questions.
  package func understood(_ said: (Answer) -> Phrase) -> [Phrase] {
    let given = Answers(answers)
    let answers = given.all.map { answer in
      let label = answer.question.short(for: given)
      return Phrase(
        "\(label.zh)：\(said(answer).zh)\(others(answer).zh)",
        "\(label.en): \(said(answer).en)\(others(answer).en)")
    }
    let name = nickname.map { Phrase("称呼：“\($0.text)”", "Name: “\($0.text)”") }
    return answers + [progress, name].compactMap(\.self)
  }

  /// What was understood, in one line.
  package func brief(_ said: (Answer) -> Phrase) -> Phrase {
    let answers = Answers(answers).all.map(said)
    let name = nickname.map { Phrase("“\($0.text)”", "“\($0.text)”") }
    return (answers + [progress, name].compactMap(\.self)).joined(by: .gap)
  }

  private var progress: Phrase? {
    guard let waypoint else { return nil }
    let day = when?.phrase ?? Phrase("哪天没说", "no day given")
    let holds = holds.map { Phrase("，\($0.phrase.zh)", ", \($0.phrase.en)") } ?? Phrase("", "")
    let doubt = isReportUnspecific ? EntryLine.perhapsFormal : Phrase("", "")
    return Phrase(
      "办到：\(waypoint.phrase.zh)，\(day.zh)\(holds.zh)\(doubt.zh)",
      "Come as far as: \(waypoint.phrase.en), \(day.en)\(holds.en)\(doubt.en)")
  }

  private var isReportUnspecific: Bool {
    words.contains { EntryVocabulary.unspecificReports.contains($0.text) }
  }

  private static let perhapsFormal = Phrase(
    "（在窗口办的正式挂失写 已正式）", " (made formally at a counter? write reported-formally)")

  /// The other places that the word for the place fits, so that nobody gets the wrong one unnoticed.
  private func others(_ answer: Answer) -> Phrase {
    guard case .place = answer, let word = words.first(where: { $0.meaning == .answer(answer) }),
      !word.otherPlaces.isEmpty
    else { return Phrase("", "") }
    let names = Phrase(places: word.otherPlaces.prefix(3))
    return Phrase("（不是 \(names.zh)）", " (not \(names.en))")
  }

  /// What was not understood, a sentence each.
  package func problems(_ said: (Answer) -> Phrase) -> [Phrase] {
    if holdsPrivateText { return [PrivateText.warning] }
    return words.compactMap { word in word.problem.map { word.phrase(of: $0, said) } }
  }

  /// What to say where nobody said what happened to the card.
  package static let noSituation = Phrase(
    "还差一样：卡怎么了？写 丢、偷、坏、到期……", "One thing is missing: lost, stolen, damaged, expiring...?")
}

extension EntryLine.Word {
  fileprivate func phrase(of problem: EntryLine.Problem, _ said: (Answer) -> Phrase) -> Phrase {
    let text = Phrase.quote(text)
    switch problem {
    case .unknown(let nearest):
      let words = nearest.map { "“\($0)”" }
      return Phrase(
        "没看懂“\(text)”" + (words.isEmpty ? "" : "：是不是\(words.joined(separator: "、"))？"),
        "Not understood: “\(text)”"
          + (words.isEmpty ? "" : "; did you mean \(words.joined(separator: " or "))?"))
    case .severalPlaces(let places):
      let names = Phrase(places: places)
      return Phrase(
        "“\(text)”有好几个：\(names.zh)……前面加上市名，或写代码",
        "“\(text)” may be \(names.en)...: write the city in front, or the code")
    case .severalBanks(let banks):
      let names = banks.map(\.names)
      return Phrase(
        "“\(text)”有好几家：\(names.map(\.short).joined(separator: "、"))。写上全名",
        "“\(text)” may be \(names.map { $0.full.text(in: .en) }.joined(separator: ", ")): write the full name"
      )
    case .saidBefore(let meaning):
      let before = meaning.phrase(said)
      return Phrase(
        "“\(text)”和前面的“\(before.zh)”只能留一个", "“\(text)” and “\(before.en)”: keep only one")
    case .dayOfNothing:
      return Phrase(
        "“\(text)”是哪一步的日子？前面写上 已口头、已交……", "“\(text)” is the day of what? Add: reported, applied...")
    case .termOfNothing:
      return Phrase(
        "“\(text)”从哪天的挂失算？前面写上 已口头11-20",
        "“\(text)” counts from which report? Write it in front, with its day: reported 11-20")
    case .overBefore(let when):
      return Phrase(
        "“\(text)”比挂失的日子 \(when.phrase.zh) 还早", "“\(text)” is before the report, \(when.phrase.en)")
    case .noSuchStep(let waypoint, let situation):
      return Phrase(
        "“\(situation.short.zh)”没有“\(waypoint.phrase.zh)”这一步",
        "“\(situation.short.en)” has no such step: \(waypoint.phrase.en)")
    case .privateText: return PrivateText.warning
    case .noNickname(let problem): return problem.phrase
    }
  }
}

extension EntryMeaning {
  fileprivate func phrase(_ said: (Answer) -> Phrase) -> Phrase {
    switch self {
    case .answer(let answer): said(answer)
    case .waypoint(let waypoint): waypoint.phrase
    case .when(let when): when.phrase
    case .holds(let length): length.phrase
    case .nickname(let name): Phrase(name.text, name.text)
    }
  }
}

extension Phrase {
  /// Places with their codes, since names collide.
  fileprivate init(places: some Collection<Place>) {
    self.init(
      places.map { "\($0.name) \($0.code)" }.joined(separator: "、"),
      places.map { "\($0.pinyin.capitalizedFirst) \($0.code)" }.joined(separator: ", "))
  }
}

extension EntryDecision {
  /// Why nothing was written; nil where something is.
  package var refusal: Phrase? {
    switch self {
    case .accepted: nil
    case .refused(let refusals):
      refusals.first.map {
        Phrase("没有记下：\($0.rule.phrase.zh)", "Not recorded: \($0.rule.phrase.en)")
      }
    case .unreachable(let waypoint):
      Phrase(
        "没有记下：照这些情况到不了“\(waypoint.phrase.zh)”这一步",
        "Not recorded: these answers do not lead to “\(waypoint.phrase.en)”")
    case .incomplete: EntryLine.noSituation
    }
  }
}

extension SaidLength {
  /// How long a report holds.
  fileprivate var phrase: Phrase {
    switch self {
    case .span(let span): Phrase("管 \(span.phrase.zh)", "holds \(span.phrase.en)")
    case .until(let day): Phrase("管到 \(day)", "holds until \(day)")
    case .never: Lapse.never.phrase
    }
  }
}
