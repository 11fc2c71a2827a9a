import CardJourney

extension Happening {
  /// What ends for good with it, under these rules.
  func whatDies(under rules: LocalRules) -> [Phrase] {
    switch self {
    case .reported(.social, .formal, _, _):
      rules.formalIsReversible.value
        ? []
        : [
          Phrase(
            "正式挂失在这里可能撤不回来：卡再找到，先问能不能解挂。",
            "A formal report may be final here: if the card turns up, ask first whether it can be released."
          )
        ]
    case .applied(let errand, _, _) where errand != .firstIssue:
      [
        Phrase(
          "申请一交，旧卡不能再解挂。", "Once it is filed, the old card cannot be released any more.")
      ]
    case .enabled:
      [
        Phrase(
          "启用新卡，旧卡的社保侧就停用。", "Enabling the new card ends the old card's social side."),
        Phrase(
          "旧卡的银行账户、外省发的旧卡不会跟着停，要另外办。",
          "The old card's bank account, and a card of another province, go on until you end them."),
      ]
    case .oldAccount(.closed):
      [
        Phrase(
          "销户以后打来的钱会退回去，先确认每一笔都改好了。",
          "Money paid there later bounces: make sure that everything was moved.")
      ]
    case .disposed:
      [Phrase("旧卡交了或剪了，就不能解挂恢复了。", "Without the old card there is no release any more.")]
    default: []
    }
  }
}
