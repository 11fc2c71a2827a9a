import CardJourney

extension Step {
  /// A card that was made and never arrived may be with anybody: our own caution, nobody states it.
  static let cardInOtherHands = Phrase(
    "没到过你手上的卡，作废以前，当它在别人手上。",
    "A card that never reached you: until it is void, take it that somebody else has it.")

  /// A refused card is mended when it was accepted.
  static let tryAgain = Phrase(
    "弄好以后再刷一次，成功了就记下；还是不行，再查一遍原因。",
    "Then try the card again: record it once it works, look for the reason again if it does not.")

  /// Plain advice for the steps that hang on no fact of a place.
  var advice: [Phrase] {
    switch self {
    case .replaceIDDocument:
      [
        Phrase(
          "到派出所户籍窗口补办或换新的；已经在办的，问清能不能先拿临时身份证。",
          "At a police household desk; being made already? Ask for a temporary card.")
      ]
    case .tellPolice:
      [
        Phrase(
          "打 110 或去派出所，回执留着，以后查消费记录用得上。不用等，挂失打完就打。",
          "Call 110 or go there right after the reports; keep the receipt for later disputes."),
        Phrase(
          "医保记录里有不是你刷的，留好凭证，打 12393 提出来。",
          "Strange charges on the medical account? Keep the proof and dispute them at 12393."),
      ]
    case .correctRecord:
      [
        Phrase(
          "在职找单位人事，其他人找参保地社保或医保窗口。", "Through HR if employed, otherwise at the insurer's window.")
      ]
    case .settleAtDesk:
      [
        Phrase(
          "先查卡状态（打 12333 问，能刷脸的在手机上看）：“封存”就去启用，“锁定”就重置密码。",
          "Find out the status (ask 12333, or look on a phone with face check): sealed means enable it, locked means reset the password."
        ),
        Phrase(
          "别家能刷、这家不行，是机器的事；先用医保码，票据留好。",
          "Works elsewhere? Then it is their terminal: use the medical code, keep receipts."),
        Phrase(
          "参保或缴费有问题打 12393；卡的问题打 12333。", "Insurance or contributions: 12393. The card: 12333."),
      ]
    case .tellPayouts:
      [Phrase("一项项打勾，一分钟。", "Tick them one by one; it takes a minute.")]
    case .endOldAccount:
      [
        Phrase(
          "旧账户不会自己销。所有钱都改好、等一两个发放日以后，再到银行柜台销户。",
          "It does not close by itself. When everything was moved and a payday or two has passed, close it at the bank's counter."
        )
      ]
    case .followClaim:
      [
        Phrase(
          "票据原件留好，今年内去参保地报；医保的事归 12393。",
          "Keep the originals, file this year where insured; claims are 12393's business.")
      ]
    case .clear:
      [
        Phrase(
          "查旧卡状态（打 12333 问，能刷脸的在手机上看），把那个词记下来。",
          "Find out the old card's status (ask 12333, or look on a phone with face check) and record the word."
        )
      ]
    case .voidParcel:
      [
        Phrase(
          "先打给制卡的网点：说包裹丢了，要把那张卡作废；再问是他们重做，还是要重新申请。",
          "Call the outlet that made the card first: the parcel is lost, void the card. Then ask whether they make it again."
        ),
        Step.cardInOtherHands,
      ]
    case .cancelOldCard:
      [
        Phrase(
          "旧卡是别的省发的，新卡启用了它也不会自己停：找原来发卡地的 12333 注销。",
          "Another province issued the old card: it does not stop by itself. Cancel it through that place's 12333."
        )
      ]
    case .finish:
      [Phrase("结束以后还能在“全部事项”里看到。", "Closed, it stays in the list.")]
    case .report, .apply, .awaitCard, .collect, .release, .enable, .activate, .bind, .endFirst: []
    }
  }
}
