import CardJourney

extension [Step] {
  /// Why the first of them comes first, and what is behind it.
  func why(for answers: Answers) -> Phrase {
    switch first {
    case .report where !answers.hasAccount:
      Phrase(
        "社保侧归人社局管，打 12333。12393 管待遇和报销，不管挂失；有不是自己刷的医保消费，打它提出来。",
        "The card belongs to the HRSS bureau (12333). 12393 is for benefits, not for lost cards; dispute strange charges there."
      )
    case .report:
      Phrase(
        "社保侧归人社局管，打 12333；银行侧归发卡银行管，要另外打。两边都挂失，捡到卡的人才什么都用不了。12393 管待遇和报销，不管挂失；有不是自己刷的医保消费，打它提出来。",
        "The social side belongs to the HRSS bureau (12333), the bank side to the bank: two calls. Only with both reported can a finder use nothing. 12393 is for benefits, not for lost cards; dispute strange charges there."
      )
    case .apply(.reissue):
      Phrase(
        "补卡前这里要求先正式挂失，通常和补领同一趟办。临时挂失会到期，所以别拖。家庭共济、异地备案不用先解绑，换完看一眼就行。",
        "The formal report usually goes with the application in one visit. The temporary one lapses, so do not wait long. Family fund and away filing need no unbinding first; look at them afterwards."
      )
    case .apply:
      Phrase(
        "卡没有丢，不用挂失。家庭共济、异地备案也不用先解绑，换完看一眼就行。",
        "Nothing was lost, so nothing is reported. Family fund and away filing need no unbinding first; look at them afterwards."
      )
    case .enable where !answers.hasAccount:
      Phrase(
        "新卡拿到手时是“封存”的，不启用不能看病。",
        "A new card is sealed: without enabling it does not work at a hospital.")
    case .enable, .activate:
      Phrase(
        "新卡拿到手时社保侧是“封存”的，不启用不能看病。银行侧另外激活。",
        "A new card is sealed: without enabling it does not work at a hospital. The bank side is activated apart."
      )
    case .bind, .tellPayouts, .endOldAccount:
      Phrase(
        "换卡以后银行账号一般会变。跟着人走的（医保码、共济、备案）不用动，跟着账号走的要一项项改。",
        "The account number usually changes with the card. What follows the person needs nothing; what follows the number has to be moved."
      )
    case .awaitCard, .collect:
      Phrase(
        "卡在做的时候，挂失别让它失效；看病先用医保码。",
        "While the card is made, do not let the report lapse; use the medical code for care.")
    default:
      Phrase(
        "按已经记下的经过，这是离“全部恢复”最近的一步。", "From what was recorded, this is the shortest way to the end.")
    }
  }
}
