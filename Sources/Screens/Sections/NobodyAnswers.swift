import CardJourney
import CityGuide
import Copy

/// What to do where nobody answers the telephone.
struct NobodyAnswers: Section {
  func write(on page: inout PageWriter) {
    let way: StatementID =
      page.context.answers.smartphone == false ? .nobodyAnswers : .nobodyAnswersOnPhone
    guard !page.context.calendar.isWorkday(page.context.today) else { return page.statement(way) }
    let spoken = page.spoken(way)
    page.line(
      Spoken(
        words: Phrase { $0.holidayNobodyMayAnswer(ways: spoken.words($0)) },
        evidence: spoken.evidence))
  }
}

/// Puts a call off that nobody took: the card goes on, and the call comes up again by itself.
struct CallAgainLater: Section {
  let side: Side

  func write(on page: inout PageWriter) {
    let context = page.context
    let duty = context.case.obligations(in: context.circumstances).first { duty in
      [.report(side), .renewReport(side)].contains(duty.kind)
    }
    guard let duty else { return }
    let tomorrow = context.today.adding(days: 1)
    // A bank answers on every day, an office on those on which it works.
    let day = side == .bank ? tomorrow : context.calendar.workday(onOrAfter: tomorrow)
    let name = duty.kind.phrase(context.statements.lines)
    page.choice(
      Phrase { $0.callAgainLater(day: day.phrase($0)) },
      .all([
        .toWizard, .replace(.wizard(WizardScreen(isListed: true))),
        .perform(
          .putOff(duty.kind.key, until: day),
          said: Phrase { $0.remindAgainOn(day: day.phrase($0), duty: name($0)) }),
      ]))
  }
}
