package import CardJourney

extension Diagnosis.Question {
  /// The question, as a clerk would ask it.
  package var phrase: Phrase {
    switch self {
    case .benefit: Phrase("参保和缴费正常吗？", "Is the insurance itself in order?")
    case .cardState: Phrase("官方查到这张卡是什么状态？", "What does the official query say of this card?")
    case .whereItFails: Phrase("哪里不行，哪里行？", "Where does it fail, and where does it work?")
    case .printedData: Phrase("卡面印的和身份证一样吗？", "Does the print on the card match the ID card?")
    case .enabledRecently: Phrase("社保侧是什么时候启用的？", "When was the social side enabled?")
    }
  }

  /// A short name for what is known already.
  package var short: Phrase {
    switch self {
    case .benefit: Phrase("参保", "insurance")
    case .cardState: Phrase("卡状态", "card state")
    case .whereItFails: Phrase("哪里不行", "where it fails")
    case .printedData: Phrase("卡面", "print")
    case .enabledRecently: Phrase("启用", "enabled")
    }
  }

  /// Why it is asked, and where to look the answer up.
  package var why: Phrase {
    switch self {
    case .benefit:
      Phrase(
        "断缴、在等待期、转移没办完，卡再好也刷不了。医保 App 里能查，或打 12393 问。",
        "Unpaid, in a waiting period or being transferred: then no card settles. Look in the insurance app or ask 12393."
      )
    case .cardState:
      Phrase(
        "在电子社保卡里查，或打 12333 问。“封存”是还没启用，不是断缴。",
        "Look in the electronic card or ask 12333. Sealed means not enabled yet, not unpaid.")
    case .whereItFails:
      Phrase(
        "看病归社保侧，取钱收钱归银行侧；别处读得出，就不是卡的事。",
        "Care is the social side, money the bank side; what is read elsewhere is not the card's fault."
      )
    case .printedData:
      Phrase(
        "姓名、号码对不上，医院认不了；要先改参保信息，再换卡。",
        "With another name or number no desk accepts it: first the record, then another card.")
    case .enabledRecently:
      Phrase(
        "刚启用的卡，医院的系统可能还没更新，等一等就好。",
        "A hospital may not know a card that was just enabled; waiting is enough.")
    }
  }
}

extension Diagnosis.Answer {
  /// The answer, as it stands in the list.
  package var phrase: Phrase {
    switch self {
    case .benefit(let reply): reply.aboutBenefit
    case .cardState(let state): state.phrase
    case .whereItFails(let extent): extent.phrase
    case .printedData(let reply): reply.aboutPrint
    case .enabledRecently(let reply): reply.aboutEnabling
    }
  }
}

extension Diagnosis.Reply {
  fileprivate var aboutBenefit: Phrase {
    switch self {
    case .yes: Phrase("正常，没断缴", "Yes: insured and paid up")
    case .no: Phrase("停了：断缴、等待期，或正在转移", "No: unpaid, waiting period or being transferred")
    case .notSure: Phrase("不清楚", "Not sure")
    }
  }

  fileprivate var aboutPrint: Phrase {
    switch self {
    case .yes: Phrase("姓名、号码都一样", "Yes, name and number are the same")
    case .no: Phrase("不一样，印错了或者后来改过", "No: misprinted, or changed since")
    case .notSure: Phrase("卡不在手边，说不准", "Not sure, the card is not at hand")
    }
  }

  fileprivate var aboutEnabling: Phrase {
    let days = Timer.syncWorkdays
    return switch self {
    case .yes: Phrase("最近 \(days) 个工作日里", "Within the last \(days) working days")
    case .no: Phrase("更早", "Earlier")
    case .notSure: Phrase("记不清了", "Not sure")
    }
  }
}

extension Diagnosis.StateWord {
  /// The word on the official screen; the English word stands behind it.
  fileprivate var phrase: Phrase {
    switch self {
    case .normal: OfficialWord.normal.phrase
    case .sealed: OfficialWord.sealed.phrase
    case .reportedLost: OfficialWord.reportedLost.phrase
    case .cancelled: OfficialWord.cancelled.phrase
    case .locked: OfficialWord.locked.phrase
    case .notSure: Phrase("没查过，或查不到", "Not looked up, or not found")
    }
  }
}

extension Diagnosis.Extent {
  fileprivate var phrase: Phrase {
    switch self {
    case .thisDeskOnly:
      Phrase("只有这一家不行，别家、自助机或银行读得出", "Only this desk: others, a kiosk or the bank read it")
    case .moneyOnly: Phrase("看病能刷，只是取钱、收钱不行", "Only money: cash machine, payments")
    case .hospitals: Phrase("自助机或银行读得出，去过的几家医院都不行", "Hospitals: a kiosk or the bank reads it")
    case .everywhere: Phrase("哪里都读不出，自助机也不行", "Everywhere: not even a kiosk reads it")
    case .awayNotFiled:
      Phrase("在外地看病不行，没办异地备案，或不清楚", "Away from home, not filed, or not sure of it")
    case .awayFiled: Phrase("在外地看病不行，异地备案办过了", "Away from home, with a filing")
    case .notSure: Phrase("只试过一次，说不清", "Tried once only, hard to say")
    }
  }
}

extension Diagnosis.Party {
  /// Whose business it is.
  package var phrase: Phrase {
    switch self {
    case .cardOffice: Phrase("人社局，管卡", "the HRSS bureau, for the card")
    case .insurer: Phrase("医保局，管待遇和报销", "the insurance bureau, for benefits and settlement")
    case .bank: Phrase("卡面上的银行", "the bank on the card")
    case .hospital: Phrase("刷不了的那家医院或药店", "the hospital or pharmacy where it failed")
    case .employer: Phrase("单位人事", "the employer's HR")
    }
  }

  /// Where to go with it, for those without a number of their own.
  package var contact: Phrase {
    switch self {
    case .hospital: Phrase("那家医院或药店的医保窗口", "The insurance desk of that hospital or pharmacy")
    case .employer:
      Phrase("单位人事；自己缴费的找税务或经办窗口", "The employer's HR; who pays alone, the tax or insurance window")
    case .cardOffice, .insurer, .bank: phrase
    }
  }
}

extension Diagnosis.Finding {
  /// What it is.
  package var phrase: Phrase {
    switch self {
    case .benefitSuspended:
      Phrase("参保或缴费停了，不是卡的事", "The insurance is suspended; it is not the card")
    case .sealed: Phrase("卡好好的，只是社保侧还没启用", "The card is fine, only not enabled yet")
    case .wrongCard:
      Phrase("这张卡是挂失或注销的状态，刷不了", "This card is reported lost or cancelled, so it is refused")
    case .locked: Phrase("卡没坏，密码输错太多次锁住了", "The card is fine, locked by wrong passwords")
    case .bankSide: Phrase("社保侧能用，是银行侧的事", "The social side works; it is the bank side")
    case .wrongData: Phrase("卡面的姓名或号码和身份证对不上", "Name or number do not match the ID card")
    case .terminal: Phrase("别处能读，是这一家机器的事", "It is read elsewhere: it is this desk's terminal")
    case .awayNotFiled: Phrase("在外地看病，要先办异地就医备案", "Care away from home has to be filed first")
    case .notSynced:
      Phrase("卡没坏，刚启用，医院系统还没更新", "The card is fine; the hospital does not know it yet")
    case .chip: Phrase("别的原因都排除了，多半是芯片坏了", "All else is excluded: probably the chip is dead")
    case .askInsurer:
      Phrase("卡是正常的，要查为什么结算不了", "The card is normal; settlement has to be looked into")
    case .askCardOffice:
      Phrase("还说不准，先把卡的状态查清楚", "Not certain yet: first find out the card's state")
    }
  }

  /// Whether the card stays.
  package var aboutTheCard: Phrase {
    switch self {
    case .wrongData, .chip:
      Phrase("这张卡要换。卡在手上，不用挂失。", "This card has to be exchanged. It is there: no loss report.")
    case .wrongCard:
      Phrase(
        "先弄清手上是不是唯一的一张；没弄清以前不要补卡。",
        "First find out whether it is your only card; until then do not apply for another.")
    case .askInsurer, .askCardOffice:
      Phrase("没查清以前，不要补卡，也不要换卡。", "Until that is clear, do not apply for a new card.")
    case .benefitSuspended, .sealed, .locked, .bankSide, .terminal, .awayNotFiled, .notSynced:
      Phrase("不用补卡，也不用换卡。", "No new card is needed.")
    }
  }

  /// What to do, one line each.
  package var today: [Phrase] {
    switch self {
    case .benefitSuspended: benefitSuspended
    case .sealed: sealed
    case .wrongCard: wrongCard
    case .locked: locked
    case .bankSide: bankSide
    case .wrongData: wrongData
    case .terminal: terminal
    case .awayNotFiled: awayNotFiled
    case .notSynced: [meanwhile]
    case .chip: chip
    case .askInsurer: [meanwhile, sayOnThePhone]
    case .askCardOffice: askCardOffice
    }
  }
}

// MARK: - What to do

extension Diagnosis.Finding {
  private var meanwhile: Phrase {
    Phrase(
      "看病先用医保码；自己垫了钱的，发票和清单留好。",
      "Use the medical code meanwhile; keep invoice and list of what you pay yourself.")
  }

  private var sayOnThePhone: Phrase {
    Phrase(
      "打电话说清：哪家、哪天、屏幕上写了什么。不用留卡号。",
      "Say on the phone: which desk, which day, what the screen said. Leave no card number.")
  }

  private var benefitSuspended: [Phrase] {
    [
      Phrase(
        "问清是断缴、等待期，还是转移没办完；在职的先问单位人事。",
        "Ask whether it is unpaid, a waiting period or a transfer; employees ask HR first."),
      Phrase(
        "自己垫了钱的，发票和清单留好。", "Keep invoice and list of what you pay yourself."),
    ]
  }

  private var sealed: [Phrase] {
    [Phrase("办一次社保侧启用，几分钟就好。", "Have the social side enabled; it takes minutes.")]
  }

  private var wrongCard: [Phrase] {
    [
      Phrase(
        "办过新卡的：这张多半是旧卡，换那张新的刷。",
        "You had a new card made? Then this is probably the old one: take the other."),
      Phrase(
        "只有这一张：打 12333 问是谁、什么时候挂的失，再带身份证和卡到人社和银行两边解挂。",
        "It is your only card? Ask 12333 who reported it and when, then have both sides released with ID card and card."
      ),
      Phrase(
        "确实是新卡的，请人社查是哪一张登记错了。",
        "If it is the new card, have the bureau look which one is registered wrongly."),
    ]
  }

  private var locked: [Phrase] {
    [
      Phrase("带身份证去重置社保密码。", "Have the social password reset with the ID card."),
      Phrase("取钱的密码是另一个，那个锁了找银行。", "The password for cash is another one: that is the bank's."),
    ]
  }

  private var bankSide: [Phrase] {
    [
      Phrase(
        "本人带身份证到卡面银行的柜台：没激活的激活，锁了的重置。",
        "The holder goes to the bank's counter with the ID card: to activate it, or to unlock it."),
      Phrase(
        "钱收不到的，再查登记的收款账号是不是旧的。",
        "Payments do not arrive? Look whether the old number is still registered."),
    ]
  }

  private var wrongData: [Phrase] {
    [
      Phrase(
        "先请单位人事或参保窗口改对参保信息，没改对就申请会被退回。",
        "First have the insured record corrected; an application before that is turned down."),
      Phrase("再带卡和身份证换领；刚领的印错了，退给发卡网点重做。", "Then exchange it; a new misprint is handed back."),
    ]
  }

  private var terminal: [Phrase] {
    [
      Phrase("请他们换一台机器试，或者先用医保码结算。", "Ask for another terminal, or use the medical code."),
      Phrase("自己垫了钱的，发票和清单留好。", "Keep invoice and list of what you pay yourself."),
      Phrase("那家不管的，再找医保局。", "If they do nothing, tell the insurance bureau."),
    ]
  }

  private var awayNotFiled: [Phrase] {
    [
      Phrase(
        "先备案：国家医保服务平台或参保地医保窗口；急诊抢救的算已备案。",
        "File first: in the national insurance app or at home's insurance window; emergencies count as filed."
      ),
      Phrase(
        "看这家医院是不是联网结算的，不是就换一家。", "See that the hospital is connected; otherwise take another one."),
    ]
  }

  private var chip: [Phrase] {
    [
      Phrase(
        "带卡和身份证去换领；刚领的，退给发卡网点重做。",
        "Exchange it with the ID card; a new one is handed back to its outlet."),
      Phrase("卡别扔：换领一般要交旧卡。", "Do not throw it away: it is usually handed in."),
      meanwhile,
    ]
  }

  private var askCardOffice: [Phrase] {
    [
      Phrase(
        "问卡的状态，或带卡和身份证到窗口，请他们当场读一次。",
        "Ask for the card's state, or have a window read it with the ID card there."), meanwhile,
      sayOnThePhone,
    ]
  }
}
