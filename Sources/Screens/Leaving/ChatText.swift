import CardJourney
import CityGuide

/// What is to be done now, in about ten lines to paste into a chat, for whoever does it and does not see this screen.
///
/// It names no source: what only hearsay says is left out, or says that somebody says it.
package struct ChatText {
  /// The lines.
  package let lines: [String]
  /// The same in one sentence, short enough for a code; empty where there is nothing to call and nowhere to go.
  package let short: String

  /// The lines for the open case, in the language of the screens.
  package init(_ context: Context) {
    let writer = ChatWriter(context)
    lines = writer.lines.map(context.say)
    short = context.say(writer.short)
  }
}

/// Puts the lines together.
private struct ChatWriter {
  private let context: Context
  private let steps: [Step]
  private let duties: [Obligation]

  init(_ context: Context) {
    self.context = context
    steps = context.case.steps(in: context.circumstances)
    duties = context.case.obligations(in: context.circumstances)
  }

  var lines: [Phrase] {
    [heading] + things + [atTheCall, lapse].compactMap(\.self) + days + visit
      + [care, .keepSecret].compactMap(\.self)
  }

  var short: Phrase {
    let parts = [calls, ending, bring.map { Phrase("带\($0.zh)", "bring \($0.en)") }]
    return parts.compactMap(\.self).joined(by: .semicolon)
  }

  // MARK: What to do now

  private var now: [Step] { Array(steps.prefix(3)) }

  private var heading: Phrase {
    let place =
      context.guide.map { Phrase("（\($0.names.short)）", " (\(context.latinName(of: $0)))") }
      ?? Phrase("", "")
    let whose =
      switch context.answers.acting {
      case .`self`: Phrase("", "The")
      case .agent: Phrase("家里人的", "A relative's")
      case .guardian: Phrase("孩子的", "The child's")
      case .employer: Phrase("职工的", "An employee's")
      }
    let what =
      switch context.answers.situation {
      case .lost: Phrase("丢了", "is lost")
      case .stolen: Phrase("被偷了", "was stolen")
      default: Phrase("的事", "needs something done")
      }
    let beginning = Phrase(
      "\(whose.zh)社保卡\(what.zh)\(place.zh)，",
      "\(whose.en) social-security card \(what.en)\(place.en). ")
    guard !now.isEmpty else {
      return Phrase("\(beginning.zh)现在没有要办的。", "\(beginning.en)There is nothing to do now.")
    }
    if now.allSatisfy(\.isReport) {
      return Phrase(
        "\(beginning.zh)今天打 \(now.count) 个电话：",
        "\(beginning.en)Today \(now.count == 1 ? "one call" : "\(now.count) calls"):")
    }
    return Phrase(
      "\(beginning.zh)现在做 \(now.count) 件事：",
      "\(beginning.en)Now \(now.count == 1 ? "one thing" : "\(now.count) things"):")
  }

  private var things: [Phrase] {
    now.enumerated().map { number, step in
      let words = call(of: step)?.phrase ?? step.phrase
      return Phrase("\(number + 1). \(words.zh)", "\(number + 1). \(words.en)")
    }
  }

  private func call(of step: Step) -> CallOut? {
    switch step {
    case .report(let side, .temporary): context.reportCall(side)
    case .awaitCard: context.call(for: .askProgress)
    default: nil
    }
  }

  private var atTheCall: Phrase? {
    guard !CaseTask.Kind.reports(in: now).isEmpty else { return nil }
    let number = context.identityNumber
    return Phrase(
      "打之前把\(number.zh)拿在手上。问清两样：挂失管几天？到期是自动恢复还是作废？时间和受理号记下来告诉我。",
      "Have \(number.en) ready. Ask how long it holds, and whether the card then works again or is void. Note the time and the reference, and tell me."
    )
  }

  // MARK: The days

  /// When a report that is made today is taken to run out.
  private var end: Due? {
    guard now.contains(.report(.social, .temporary)) else { return nil }
    return context.rules.end(
      ofReportOn: .social, made: context.today, calendar: context.calendar)
  }

  private var lapse: Phrase? {
    guard let day = end?.phrase else { return nil }
    return Phrase(
      "没问到管几天，就按 \(day.zh)到期算，到那天以前再打一次。",
      "Not told how long? Take it to run out on \(day.en), and call again before.")
  }

  /// What is due next, with the call that settles it; what is done today anyhow is not said twice.
  private var days: [Phrase] {
    let ahead = duties.filter { duty in
      guard duty.due != .standing else { return false }
      if case .report = duty.kind { return false }
      return true
    }
    return ahead.prefix(2).map { duty in
      let (day, what) = (duty.due.phrase, duty.kind.phrase)
      let call = context.call(for: duty.kind)?.phrase
      return Phrase(
        "\(day.zh)：\(what.zh)\(call.map { "。\($0.zh)" } ?? "")",
        "\(day.en): \(what.en)\(call.map { ". \($0.en)" } ?? "")")
    }
  }

  // MARK: The next visit

  private var papers: TripPapers? {
    context.checklist.trips.first { !$0.trip.isRemote && !$0.trip.isDone }
  }

  private var visit: [Phrase] {
    guard let papers else { return [] }
    let trip = papers.trip
    let (place, errands) = (trip.place, trip.errandWords)
    let ask = context.whom(toAskOf: trip)
    let (office, hours) = (office(of: trip), hours(of: trip))
    return [
      Phrase(
        "接着去\(place.zh)：\(errands.zh)。\(who(trip)?.zh ?? "")",
        "Then \(place.en): \(errands.en). \(who(trip)?.en ?? "")"),
      bring.map { Phrase("带：\($0.zh)", "Bring: \($0.en)") },
      mayBeAsked(papers),
      Phrase(
        "\(office.map { "在\($0.zh)。" } ?? "")\(hours.map { "\($0.zh)。" } ?? "")哪家办、几点开，先\(ask.zh)问。",
        "\(office.map { "Where: \($0.en). " } ?? "")\(hours.map { "\($0.en). " } ?? "")Which one does it, and when? \(ask.en) first."
      ),
    ].compactMap(\.self).map(\.trimmed)
  }

  private func who(_ trip: Trip) -> Phrase? {
    guard trip.holderMustCome, context.answers.acting != .`self` else { return nil }
    return Phrase("持卡人要到场。", "The holder has to come.")
  }

  private func office(of trip: Trip) -> Phrase? {
    trip.channels.first { $0.reliability == .answer && $0.value.where != nil }?.value.where?.phrase
  }

  private func hours(of trip: Trip) -> Phrase? {
    let own = trip.channels.first { $0.reliability == .answer }?.value.hours
    let ofKind =
      trip.money.isEmpty
      ? context.query?.hours(of: trip.channel).first { $0.reliability == .answer }?.value : nil
    return (own ?? ofKind)?.phrase
  }

  /// What must be brought to the next visit; the papers that say who comes where no list may be relied on.
  private var bring: Phrase? {
    guard let papers else { return nil }
    guard !papers.mustBring.isEmpty else { return context.identityPapers }
    return names(papers.mustBring).joined(by: .enumeration)
  }

  private func mayBeAsked(_ papers: TripPapers) -> Phrase? {
    guard !papers.mayBeAsked.isEmpty else { return nil }
    let list = names(papers.mayBeAsked).joined(by: .enumeration)
    return Phrase(
      "有就带上（有人说会要）：\(list.zh)", "Bring if at hand (some say it is asked for): \(list.en)")
  }

  private func names(_ items: [ChecklistItem]) -> [Phrase] {
    items.map { item in
      let name = item.document.phrase(of: item.whose, context.answers)
      guard item.copies > 0 else { return Phrase("\(name.zh)原件", "\(name.en) (original)") }
      return item.originals > 0
        ? Phrase("\(name.zh)原件和复印件", "\(name.en) (original and copy)")
        : Phrase("\(name.zh)复印件", "\(name.en) (copy)")
    }
  }

  // MARK: In short

  private var calls: Phrase? {
    let calls = now.compactMap { step -> Phrase? in
      guard let call = call(of: step), let number = call.number, !call.isHearsay else { return nil }
      guard step.isReport else { return Phrase("打 \(number) 问卡好没有", "ask \(number) for the card") }
      return Phrase("打 \(number) 挂失", "report to \(number)")
    }
    return calls.isEmpty ? nil : calls.joined(by: .semicolon)
  }

  private var ending: Phrase? {
    end?.earliest.map { Phrase("\($0.phrase.zh)前再打", "again by \($0.phrase.en)") }
  }

  private var care: Phrase? {
    guard steps.speakOfCare(context), context.hasMedicalCode else { return nil }
    return Phrase("看病急用，先亮手机上的医保码。", "Need a doctor now? Show the medical code on the phone.")
  }
}

extension Phrase {
  /// What never goes into a chat.
  fileprivate static let keepSecret = Phrase(
    "身份证号、卡号、验证码别发在聊天里，谁要都别给。",
    "Never send ID numbers, card numbers or codes in a chat, whoever asks.")

  /// Without blanks at the ends.
  fileprivate var trimmed: Phrase { Phrase(zh.trimmed, en.trimmed) }
}
