import CardJourney
import CityGuide

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
    switch self {
    case .report(.social, .temporary) where page.context.answers.leavesCardElsewhere:
      return (
        Phrase("社保侧  打原发卡地的 12333 挂失", "Social side: report to 12333 of the old issuing place"),
        nil
      )
    case .report(.social, .temporary):
      guard let channel = page.context.hotline else { return (phrase, nil) }
      let number = channel.value.number ?? ""
      guard channel.reliability == .answer else { return (phrase, nil) }
      let said = page.spoken(
        channel.fact, Phrase("社保侧  打 \(number)", "Social side: call \(number)"))
      return (said.words, said.evidence)
    case .report(.bank, _):
      guard let bank = page.context.bank, let hotline = bank.hotline, hotline.reliability == .answer
      else {
        return (Phrase("银行侧  打卡面银行的客服电话", "Bank side: call the bank on the card"), nil)
      }
      let said = page.spoken(
        hotline.fact,
        Phrase(
          "银行侧  打 \(hotline.value.number)（\(bank.names.short)）",
          "Bank side: call \(hotline.value.number) (\(bank.names.full.text(in: .en)))"))
      return (said.words, said.evidence)
    case .settleAtDesk: return (page.context.finding?.phrase ?? phrase, nil)
    default: return (phrase, nil)
    }
  }
}
