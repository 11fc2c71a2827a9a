import CardJourney
import CityGuide
import Copy

/// A step as a choice, with its details below.
struct StepChoice: Section {
  let step: Step
  /// What stands there instead of a digit.
  var lead: String?
  let isDetailed: Bool
  var message = Message.nothing

  func write(on page: inout PageWriter) {
    let title = step.title(&page)
    page.choice(title.phrase, lead: lead, evidence: title.evidence, message)
    guard isDetailed else { return }
    page.add(StepDetails(step: step))
  }
}

extension Step {
  /// What it is called in full, and who says so.
  func title(_ page: inout PageWriter) -> (phrase: Phrase, evidence: Evidence?) {
    let lines = page.context.statements.lines
    switch self {
    case .report(.social, .temporary) where page.context.answers.leavesCardElsewhere:
      return (
        Phrase { $0.reportToOldIssuingPlace(line: lines.cardOffice) },
        nil
      )
    case .report(.social, .temporary):
      guard let channel = page.context.hotline else { return (phrase(lines), nil) }
      let number = channel.value.number ?? ""
      guard channel.reliability == .answer else { return (phrase(lines), nil) }
      let said = page.spoken(
        channel.fact, Phrase { $0.reportSocialSideByCalling(number: number) })
      return (said.words, said.evidence)
    case .report(.bank, _):
      guard let bank = page.context.bank, let hotline = bank.hotline, hotline.reliability == .answer
      else {
        return (Phrase(\.reportToBankOnCard), nil)
      }
      let said = page.spoken(
        hotline.fact,
        Phrase {
          $0.reportBankSideByCalling(number: hotline.value.number, bank: bank.names)
        })
      return (said.words, said.evidence)
    case .settleAtDesk: return (page.context.finding?.phrase ?? phrase(lines), nil)
    default: return (phrase(lines), nil)
    }
  }
}
