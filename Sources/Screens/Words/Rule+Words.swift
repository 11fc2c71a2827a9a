package import CardJourney

extension Rule {
  /// Why it stands in the way: one sentence, what is wrong and what to do.
  package var phrase: Phrase {
    switch self {
    case .caseIsOpen: Phrase("事项已经结束，要先重新打开", "The case is closed; reopen it first")
    case .oldCardExists: Phrase("这一侧本来就没有，不用办", "There is nothing on this side of the card")
    case .reportOnlyWhatIsGone:
      Phrase("卡在手上不用挂失，坏了去换领", "A card in hand is not reported; exchange it if damaged")
    case .higherThanBefore: Phrase("已经有更强的挂失了", "A stronger report already stands")
    case .changesSomething: Phrase("已经是这样了，不用再记", "It is so already; nothing to record")
    case .idDocumentAtHand:
      Phrase("身份证不在手上，先到派出所办临时身份证", "No ID card: get a temporary one from the police first")
    case .cardInHand:
      Phrase("卡不在手上；找到了请先记下“找到了”", "The card is not in hand; record that it was found first")
    case .cardIsMissing: Phrase("卡没有丢", "The card is not missing")
    case .reportStands: Phrase("这一侧没有挂失", "No report stands on this side")
    case .releaseBeforeFiling:
      Phrase(
        "已经申请补卡，旧卡不能再解挂（全国规定）",
        "A new card was applied for: the old one cannot be released any more (national rule)")
    case .formalIsReversible:
      Phrase(
        "正式挂失在这里可能撤不回来：卡找到了，先问能不能解挂",
        "A formal report may be final here: ask whether it can be released if the card turns up")
    case .reportWhileNothingRuns:
      Phrase(
        "补卡已经在办，窗口可能说不用再挂失", "An application is running; the office may say no report is needed")
    case .reportedBeforeFiling:
      Phrase(
        "这里补卡前要先挂失，通常同一趟就能办",
        "Here the loss is reported before a reissue, usually in the same visit")
    case .newCardIsMeant:
      Phrase(
        "按现在的情形不用办新卡；真要办，先改情形", "This situation needs no new card; change the situation first")
    case .renewalWindowIsOpen:
      Phrase("离到期还早，窗口可能不给换", "It is long before the expiry; the office may not exchange it yet")
    case .parcelIsVoid:
      Phrase("先让网点把寄丢的那张卡作废", "Have the card that was lost in the post voided first")
    case .agentIsAllowed:
      Phrase("这件事在这里要本人办，代办不了", "Here only the holder may do this, no agent")
    case .guardianForMinor:
      Phrase("不满 16 岁，要监护人来办", "Under 16 a guardian has to act")
    case .doneWhereIssued:
      Phrase(
        "正式挂失、解挂、注销不在跨省通办里，要回发卡地办，或先问发卡地 12333",
        "Formal report, release and cancellation are no cross-province services: at the issuing place, or ask its 12333"
      )
    case .oldAccountKeptAWhile:
      Phrase("新账户刚启用，旧账户再留三个月左右", "The new account is fresh; keep the old one some three months")
    case .oldCardToHandIn:
      Phrase("换领要交旧卡；旧卡没了就按丢失办", "An exchange needs the old card; without it, it is a loss")
    case .recordCorrectedFirst:
      Phrase(
        "先把参保信息改对，不然制卡会被退回", "Have the insured record corrected first, or the card is turned down")
    case .noOtherFilingOpen:
      Phrase("已经有一个申请，或新卡已在手上", "There is an application already, or the new card is in hand")
    case .filingOpen:
      Phrase("没有在等这一步的申请", "No application is waiting for this step")
    case .withdrawBeforeMaking:
      Phrase("已经在制卡，一般撤不了", "The card is being made; it can hardly be withdrawn")
    case .inProduction:
      Phrase("还没有记下“已受理，在制卡”", "It has not been recorded that the card is being made")
    case .parcelOnTheWay: Phrase("卡没有寄出", "The card was not posted")
    case .waitsForPickUp: Phrase("卡还没有到可以领的时候", "The card is not waiting for pick-up")
    case .madeBeforeCollected: Phrase("卡还没做好，领不了", "The card has not been made yet")
    case .collectedBeforeEnabled: Phrase("新卡还没有领到手", "The new card has not been collected")
    case .notYetEnabled: Phrase("新卡已经启用了", "The new card is enabled already")
    case .holderInPersonForBank:
      Phrase(
        "银行侧激活要本人到场，别人代不了（全国规定）",
        "The bank side is activated by the holder in person (national rule)")
    case .oldCardStopsNow:
      Phrase(
        "一启用，旧卡马上停用；近两天要看病就晚点再办",
        "The old card stops the moment the new one is enabled; wait if a doctor's visit is near")
    case .nothingOpenOnOldAccount:
      Phrase("还有钱进出旧账户，先改完再销", "Money still moves through the old account; move it first")
    case .closedAfterPayday:
      Phrase(
        "销户以前，等这个月的钱（养老金、工资这些）到账；下一笔要打到新卡",
        "Before closing it wait for this month's pension or other payment; the next one is to go to the new card"
      )
    case .oldSideEndsFirst:
      Phrase(
        "这里换银行，要先注销旧卡、销旧账户，再做新卡",
        "Here another bank means ending the old card and its account first, then the new card")
    case .newNumberKnown:
      Phrase("新账户还没激活，账号没定", "The new account is not active yet: its number is not known")
    case .reportHasATerm: Phrase("这里的临时挂失不会自己失效", "A temporary report does not lapse here")
    case .waiveOnlyWithoutPayouts:
      Phrase(
        "有钱要打到这张卡，不激活就收不到", "Money is paid to this card; without activation it does not arrive")
    case .claimTakesThisStep: Phrase("这笔单据还走不到这一步", "This claim cannot take that step now")
    case .outcomeFits:
      Phrase("还有事没办完，不能这样结束", "Something is left to do; the case cannot end like this")
    case .notBeforeItsCause: Phrase("日子比前一步还早，对不上", "The day is before the step that it rests on")
    case .dayCanBe:
      Phrase(
        "日子不对：到期不会早于办的那天，也不会差几十年",
        "That day cannot be: a term ends after it begins, and not decades away")
    case .nothingPersonal: PrivateText.warning
    case .shortEnough:
      Phrase(
        "太长了，最多 \(Told.longestText) 个字，拣要紧的写",
        "Too long: write what matters, in \(Told.longestText) characters at most")
    case .notInTheFuture: Phrase("这个时间还没到", "That time has not come yet")
    case .statusAgrees:
      Phrase("和已经记下的对不上，打 12333 核实", "It does not agree with what was recorded; ask 12333")
    }
  }
}

extension Force {
  /// What follows from a rule of this strength.
  package var phrase: Phrase {
    switch self {
    case .logical: Phrase("记不了", "cannot be recorded")
    case .national: Phrase("按规定不行；确实办成了可以强记", "against the rule; can be recorded if it did happen")
    case .local: Phrase("提醒", "warning")
    }
  }
}

extension Availability {
  /// Whether it can be recorded.
  package var phrase: Phrase {
    switch self {
    case .possible: Phrase("可以", "possible")
    case .warned: Phrase("可以，但要先知道下面的事", "possible, with a warning")
    case .needsInsisting:
      Phrase("按规定不行；确实办成了，加 --insist 才记", "against the rule: only with --insist, if it did happen")
    case .blocked: Phrase("现在不行", "not possible now")
    }
  }
}

extension Missing {
  /// What would have to be there; nil where nothing helps or nothing is needed.
  package var phrase: Phrase? {
    switch self {
    case .happening(let happening):
      Phrase("还差：\(happening.phrase.zh)", "missing: \(happening.phrase.en)")
    case .answer(let question):
      Phrase("看这个怎么答：\(question.phrase.zh)", "depends on the answer to: \(question.phrase.en)")
    case .notBefore(let day): Phrase("最早 \(day)", "not before \(day)")
    case .notAfter(let day): Phrase("最晚 \(day)", "not after \(day)")
    case .nothing: nil
    }
  }
}

extension Consequence {
  /// Why it comes about.
  package var phrase: Phrase {
    switch self {
    case .reportServesBoth: Phrase("这里报一次，两侧都挂失", "one report freezes both sides here")
    case .oldCardDies: Phrase("到这一步旧卡就停用", "the old card ends at this step")
    case .oldCardHandedIn: Phrase("这里换领要收走旧卡", "the exchange takes the old card away here")
    }
  }
}
