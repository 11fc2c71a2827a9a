package import CardJourney
import CityGuide

extension Context {
  /// The call that a duty asks for; nil where no call helps.
  package func call(for duty: ObligationKind) -> CallOut? {
    switch duty {
    case .report(let side): return reportCall(side)
    case .renewReport(let side): return reportCall(side, again: true)
    default: break
    }
    guard let desk = desk(for: duty)?.kind, let asked = duty.askedByTelephone else { return nil }
    let beginning = answers.acting.opening.map { "\($0.zh)问：" } ?? ""
    return call(desk, saying: Phrase(beginning + asked.zh, "\(beginning)\(asked.zh) (\(asked.en))"))
  }
}

extension ObligationKind {
  /// What is asked where a duty is settled by telephone: in Chinese, and what that means in English.
  fileprivate var askedByTelephone: Phrase? {
    switch self {
    case .report, .renewReport, .complain, .moveAfterPayday, .leaveBindings, .idDocumentExpires: nil
    case .formalBeforeLapse:
      Phrase("要办正式挂失，去哪个窗口，带什么？", "where to report formally, and with which papers?")
    case .voidParcel:
      Phrase(
        "寄来的社保卡丢了，请把那张卡作废，重新做一张。", "the parcel is lost, please void that card and make another")
    case .askProgress: Phrase("补卡申请交了，卡做好没有？", "is the card that was applied for ready?")
    case .askForPaper:
      Phrase("卡还没好，看病要用，能先开领卡证明或临时卡吗？", "may I have a certificate or a temporary card for care?")
    case .collectionLimit:
      Phrase("卡是不是已经到网点了？在哪家？", "is the card at a branch already, and at which?")
    case .collect: Phrase("新卡在哪里领，几点能领？", "where and when can the new card be collected?")
    case .enable: Phrase("新卡怎么启用？", "how is the new card enabled?")
    case .activate:
      Phrase("新社保卡的银行功能怎么激活，带什么？", "how is the bank side activated, with which papers?")
    case .retryAfterSync:
      Phrase("新卡启用了，医院还刷不了，请查一下。", "the card is enabled and still refused, please look")
    case .fileClaim: Phrase("看病垫付的钱怎么报销，带什么？", "how do I claim what was paid, with which papers?")
    case .awaitRenewalWindow, .exchangeBeforeExpiry:
      Phrase("社保卡快到期了，怎么换？", "the card expires, how is it exchanged?")
    case .changeBank: Phrase("社保卡要换一家银行，怎么办？", "how do I change the bank on the card?")
    case .keepOldAccount:
      Phrase("旧账户还有没有钱进出？现在能销吗？", "does anything still come in, and may I close it?")
    case .checkAwayFiling: Phrase("异地就医备案到哪天？", "until when does the away filing hold?")
    case .paperExpires: Phrase("临时卡快到期了，能续吗？", "may the temporary card be used longer?")
    case .hearAgain(let key): Matter(key: key)?.question
    }
  }
}
