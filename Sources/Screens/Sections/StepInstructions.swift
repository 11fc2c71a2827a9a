import CardJourney
import CityGuide
import Copy

/// Whom to call or to see about a step, what to say and to bring.
struct StepInstructions: Section {
  let step: Step
  let trips: [Trip]

  func write(on page: inout PageWriter) {
    switch step {
    case .report(.social, .formal): page.add(FormalReport())
    case .report(.social, .temporary) where page.context.answers.leavesCardElsewhere:
      page.statement(.reportElsewhere, indent: 7)
    case .report(.social, .temporary): page.add(SocialReport())
    case .report(.bank, _): page.add(BankReport())
    case .apply(let errand): page.add(NewCardFiling(errand: errand, trips: trips))
    case .awaitCard: page.add(WaitForCard())
    case .collect: page.add(CardCollection())
    case .enable: page.add(CardEnabling())
    case .activate: page.add(CardActivation())
    case .release(let side): page.add(CardRelease(side: side))
    case .bind(let kind): page.add(PaymentMove(kind: kind, trips: trips))
    case .endFirst(let errand): page.add(EndingFirst(errand: errand, trips: trips))
    case .finish:
      page.add(OldCardAtTheEnd(indent: 7))
      page.add(StepAdvice(step: step))
    case .settleAtDesk: page.add(RefusedCard())
    default: page.add(StepAdvice(step: step))
    }
  }
}

/// What is said of a step wherever it is done.
struct StepAdvice: Section {
  let step: Step

  func write(on page: inout PageWriter) {
    for id in step.advice { page.statement(id, indent: 7) }
    if let remark = step.remark { page.text(remark, indent: 7) }
  }
}

/// What is worth knowing when everything works: an old card that is still there.
struct OldCardAtTheEnd: Section {
  let indent: Int

  func write(on page: inout PageWriter) {
    let journey = page.context.journey
    guard journey.plastic == .inHand, !journey.isFoundInTime else { return }
    page.text(
      Phrase(\.cutChipAtTheEnd),
      indent: indent)
  }
}
