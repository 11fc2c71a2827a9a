import CardJourney
import CityGuide
import Copy

/// What is to be done now, in about ten lines to paste into a chat, for whoever does it and does not see this screen.
///
/// It names no source: what only hearsay says is left out, or says that somebody says it.
package struct ChatText {
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
    let parts = [
      calls, ending,
      bringShortly.map {
        Phrase { [papers = $0] copy in copy.chatShortBring(papers: papers(copy)) }
      },
    ]
    return parts.compactMap(\.self).joined(by: .semicolon)
  }

  // MARK: What to do now

  private var now: [Step] { Array(steps.prefix(3)) }

  private var heading: Phrase {
    let place =
      context.guide.map {
        Phrase { [name = context.nameOfPlace($0)] copy in copy.inParentheses(words: name(copy)) }
      }
      ?? Phrase(\.nothingToSay)
    let whose =
      switch context.answers.acting {
      case .`self`: Phrase(\.chatOwnCard)
      case .agent: Phrase(\.chatRelativesCard)
      case .guardian: Phrase(\.chatChildsCard)
      case .employer: Phrase(\.chatEmployeesCard)
      }
    let what =
      switch context.answers.situation {
      case .lost: Phrase(\.chatCardIsLost)
      case .stolen: Phrase(\.chatCardWasStolen)
      default: Phrase(\.chatCardNeedsSomething)
      }
    let beginning = Phrase { $0.chatHeading(whose: whose($0), trouble: what($0), place: place($0)) }
    guard !now.isEmpty else {
      return Phrase { $0.chatNothingToDo(heading: beginning($0)) }
    }
    let count = now.count
    return now.allSatisfy(\.isReport)
      ? Phrase { $0.chatCallsToday(heading: beginning($0), count: count) }
      : Phrase { $0.chatThingsNow(heading: beginning($0), count: count) }
  }

  private var things: [Phrase] {
    now.enumerated().map { number, step in
      let words = call(of: step)?.phrase ?? step.phrase(context.statements.lines)
      return Phrase { $0.chatNumberedThing(number: number + 1, thing: words($0)) }
    }
  }

  private func call(of step: Step) -> CallOut? {
    switch step {
    case .report(let side, .temporary): context.nextReportCall(side)
    case .awaitCard: context.call(for: .askProgress)
    default: nil
    }
  }

  private var atTheCall: Phrase? {
    guard !CaseTask.Kind.reports(in: now).isEmpty else { return nil }
    let number = context.identityNumber
    return Phrase { $0.chatWhatToAskCalling(number: number($0)) }
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
    return Phrase { $0.chatLapseIfNotTold(day: day($0)) }
  }

  /// What is due next, with the call that settles it; what is done today anyhow is not said twice.
  private var days: [Phrase] {
    let ahead = duties.filter { duty in
      guard duty.due != .standing else { return false }
      if case .report = duty.kind { return false }
      return true
    }
    return ahead.prefix(2).map { duty in
      let (day, what) = (duty.due.phrase, duty.kind.phrase(context.statements.lines))
      let call = context.call(for: duty.kind)?.phrase
      return Phrase { copy in
        copy.chatDuty(day: day(copy), duty: what(copy), call: call.map { $0(copy) })
      }
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
    let (office, hours, who) = (office(of: trip), hours(of: trip), who(trip))
    let going = Phrase { copy in
      copy.chatVisit(place: place(copy), errands: errands(copy), who: who.map { $0(copy) })
    }
    let asking = Phrase { copy in
      copy.chatAskWhichAndWhen(
        office: office.map { $0(copy) }, hours: hours.map { $0(copy) }, call: ask(copy))
    }
    return [
      going,
      bring.map { Phrase { [papers = $0] copy in copy.chatBringPapers(papers: papers(copy)) } },
      mayBeAsked(papers), asking,
    ].compactMap(\.self)
  }

  private func who(_ trip: Trip) -> Phrase? {
    guard trip.holderMustCome, context.answers.acting != .`self` else { return nil }
    return Phrase(\.chatHolderMustCome)
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

  /// The same for a code, which has no room for conditions: what is needed by some only is left out.
  private var bringShortly: Phrase? {
    let always = papers?.mustBring.filter { $0.condition == nil } ?? []
    return always.isEmpty ? bring : names(always).joined(by: .enumeration)
  }

  private func mayBeAsked(_ papers: TripPapers) -> Phrase? {
    guard !papers.mayBeAsked.isEmpty else { return nil }
    let list = names(papers.mayBeAsked).joined(by: .enumeration)
    return Phrase { $0.chatBringIfAtHand(papers: list($0)) }
  }

  /// The papers, each with when it is needed where that is not always.
  private func names(_ items: [ChecklistItem]) -> [Phrase] {
    items.map { item in
      let name = name(of: item)
      guard let condition = item.condition?.phrase else { return name }
      return Phrase { $0.withRemark(words: name($0), remark: condition($0)) }
    }
  }

  private func name(of item: ChecklistItem) -> Phrase {
    let name = item.document.phrase(of: item.whose, context.answers)
    // A photo or a form is no original of anything.
    guard item.document.comesAsOriginal else { return name }
    guard item.copies > 0 else { return Phrase { $0.paperAsOriginal(paper: name($0)) } }
    return item.originals > 0
      ? Phrase { $0.paperAsOriginalAndCopy(paper: name($0)) }
      : Phrase { $0.paperAsCopy(paper: name($0)) }
  }

  // MARK: In short

  private var calls: Phrase? {
    let calls = now.compactMap { step -> Phrase? in
      guard let call = call(of: step), let number = call.number, !call.isHearsay else { return nil }
      guard step.isReport else { return Phrase { $0.chatShortAskForCard(number: number) } }
      return Phrase { $0.chatShortReport(number: number) }
    }
    return calls.isEmpty ? nil : calls.joined(by: .semicolon)
  }

  private var ending: Phrase? {
    end?.earliest.map {
      Phrase { [day = $0.phrase] copy in copy.chatShortCallAgain(day: day(copy)) }
    }
  }

  private var care: Phrase? {
    guard steps.speakOfCare(context), context.hasMedicalCode else { return nil }
    return Phrase(\.chatCareNeedsCode)
  }
}

extension Phrase {
  /// What never goes into a chat.
  fileprivate static let keepSecret = Phrase(\.neverSendSecretsInChat)
}
