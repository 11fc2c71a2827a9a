package import CardJourney

extension Diagnosis.Question {
  /// The question, as a clerk would ask it.
  package var phrase: Phrase {
    switch self {
    case .whichCard: Phrase("手上这张是哪张卡？", "Which card is in your hand?")
    case .said: Phrase("刷卡的时候，屏幕上或窗口怎么说？", "What did the screen, or the desk, say?")
    case .benefit: Phrase("参保和缴费正常吗？", "Is the insurance itself in order?")
    case .cardState: Phrase("官方查到这张卡是什么状态？", "What does the official query say of this card?")
    case .whereItFails: Phrase("哪里不行，哪里行？", "Where does it fail, and where does it work?")
    case .printedData:
      Phrase("卡面印的和身份证一样吗？过期没有？", "Does the print match the ID card, and is the card in date?")
    case .enabledRecently: Phrase("社保侧是什么时候启用的？", "When was the social side enabled?")
    }
  }

  /// A short name for what is known already.
  package var short: Phrase {
    switch self {
    case .whichCard: Phrase("哪张卡", "which card")
    case .said: Phrase("怎么说", "what they said")
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
    case .whichCard:
      Phrase(
        "只有这一张的，挂失了就解挂，注销了就重新办，不会叫你换别的用；另有更新的，才是拿错了。",
        "An only card that is reported is released, a cancelled one is made anew; only with a newer one is it the wrong one."
      )
    case .said:
      Phrase(
        "那句话多半已经说明是谁的事：网络、密码、缴费、参保还是卡。",
        "That sentence mostly says whose business it is: network, password, contributions, insurance or card."
      )
    case .benefit:
      Phrase(
        "断缴、在等待期、转移没办完，卡再好也刷不了。医保 App 里能查，或打 12393 问。",
        "Unpaid, in a waiting period or being transferred: then no card settles. Look in the insurance app or ask 12393."
      )
    case .cardState:
      Phrase(
        "在电子社保卡里查，或打 12333 问。“封存”是还没启用，不是断缴；“挂失”要解挂，“注销”要重新办卡。",
        "Look in the electronic card or ask 12333. Sealed: not enabled yet, not unpaid. A report is released; cancelled needs a new one."
      )
    case .whereItFails:
      Phrase(
        "看病归社保侧，取钱收钱归银行侧；别处读得出，就不是卡的事。",
        "Care is the social side, money the bank side; what is read elsewhere is not the card's fault."
      )
    case .printedData:
      Phrase(
        "姓名、号码对不上，医院认不了；要先改参保信息，再换卡。有效期看卡背面，没印就是没有。",
        "With another name or number no desk accepts it: first the record, then another card. The date, if any, is on the back."
      )
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
    case .whichCard(let card): card.phrase
    case .said(let said): said.phrase
    case .benefit(let benefit): benefit.phrase
    case .cardState(let state): state.phrase
    case .whereItFails(let extent): extent.phrase
    case .printedData(let print): print.phrase
    case .enabledRecently(let reply): reply.aboutEnabling
    }
  }
}

extension Diagnosis.Card {
  fileprivate var phrase: Phrase {
    switch self {
    case .justIssued: Phrase("刚领的新卡，一次也没刷成过", "A new one that was never accepted yet")
    case .inUse: Phrase("一直在用的，只有这一张，突然不行了", "My only one, in use until now")
    case .older: Phrase("旧卡，另外还有一张更新的", "An old one; I have a newer one too")
    case .notSure: Phrase("说不清", "Not sure")
    }
  }
}

extension Diagnosis.Said {
  fileprivate var phrase: Phrase {
    switch self {
    case .network: Phrase("系统忙、网络不通，别人的卡也不行", "System or network down; other cards fail too")
    case .socialPassword: Phrase("看病输的密码不对，或锁了", "The password for care is wrong or locked")
    case .bankPassword: Phrase("取钱、转账的密码不对，或锁了", "The PIN for cash is wrong or locked")
    case .arrears: Phrase("欠费、断缴", "Contributions are not paid")
    case .suspended: Phrase("没参保、待遇停了、等待期", "Not insured, suspended, waiting period")
    case .expired: Phrase("卡过期了", "The card has expired")
    case .cardState:
      Phrase("卡无效、异常，或封存、挂失、注销、锁定", "Card invalid, sealed, reported lost, cancelled, locked")
    case .unreadable: Phrase("读不出卡", "It cannot read the card")
    case .notSure: Phrase("没说什么，或者记不清", "Nothing clear, or not remembered")
    }
  }
}

extension Diagnosis.Benefit {
  fileprivate var phrase: Phrase {
    switch self {
    case .yes: Phrase("正常，没断缴", "Yes: insured and paid up")
    case .arrears: Phrase("欠费、断缴", "No: contributions are not paid")
    case .no: Phrase("停了：等待期，或正在转移", "No: waiting period, or being transferred")
    case .notSure: Phrase("不清楚", "Not sure")
    }
  }
}

extension Diagnosis.Print {
  fileprivate var phrase: Phrase {
    switch self {
    case .yes: Phrase("姓名、号码都一样，没过期", "Name and number are the same, and it is in date")
    case .no: Phrase("不一样，印错了或者后来改过", "No: misprinted, or changed since")
    case .expired: Phrase("一样，但有效期已经过了", "The same, but its date is over")
    case .notSure: Phrase("卡不在手边，说不准", "Not sure, the card is not at hand")
    }
  }
}

extension Diagnosis.Reply {
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
      Phrase("参保停了或还没生效，不是卡的事", "The insurance is suspended; it is not the card")
    case .arrears: Phrase("欠费断缴，不是卡的事", "Contributions are unpaid; it is not the card")
    case .sealed: Phrase("卡好好的，只是社保侧还没启用", "The card is fine, only not enabled yet")
    case .wrongCard:
      Phrase("手上的是旧卡，要刷那张新的", "This is the old card; the newer one is the one to use")
    case .reportedLost:
      Phrase("这张卡被挂失了，解挂就能用", "The card was reported lost; released, it works again")
    case .cancelled: Phrase("这张卡被注销了，要办一张新的", "The card was cancelled and has to be made anew")
    case .locked:
      Phrase("卡没坏，社保密码不对或锁了", "The card is fine; the social password is wrong or locked")
    case .bankLocked: Phrase("卡没坏，银行密码不对或锁了", "The card is fine; the bank's PIN is wrong or locked")
    case .bankSide: Phrase("社保侧能用，是银行侧的事", "The social side works; it is the bank side")
    case .wrongData: Phrase("卡面的姓名或号码和身份证对不上", "Name or number do not match the ID card")
    case .expired: Phrase("卡面的有效期过了，该换领", "The date on the card is over; exchange it")
    case .terminal: Phrase("别处能读，是这一家机器的事", "It is read elsewhere: it is this desk's terminal")
    case .network: Phrase("系统或网络不通，不是卡的事", "System or network is down; it is not the card")
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
    case .wrongData, .chip, .expired:
      Phrase("这张卡要换。卡在手上，不用挂失。", "This card has to be exchanged. It is there: no loss report.")
    case .cancelled:
      Phrase(
        "注销了的卡不能恢复，不用挂失，直接办新的。", "A cancelled card does not come back: no loss report, a new card.")
    case .reportedLost:
      Phrase(
        "不用补卡：一申请补领，这张就再也解不了挂。",
        "Do not apply for a new card: once you do, this one can never be released.")
    case .askInsurer, .askCardOffice:
      Phrase("没查清以前，不要补卡，也不要换卡。", "Until that is clear, do not apply for a new card.")
    case .benefitSuspended, .arrears, .sealed, .wrongCard, .locked, .bankLocked, .bankSide,
      .terminal, .network, .awayNotFiled, .notSynced:
      Phrase("不用补卡，也不用换卡。", "No new card is needed.")
    }
  }

  /// What to do, one line each.
  package var today: [Phrase] {
    switch self {
    case .benefitSuspended: benefitSuspended
    case .arrears: arrears
    case .sealed: sealed
    case .wrongCard: wrongCard
    case .reportedLost: reportedLost
    case .cancelled: cancelled
    case .locked: locked
    case .bankLocked: bankLocked
    case .bankSide: bankSide
    case .wrongData: wrongData
    case .expired: expired
    case .terminal: terminal
    case .network: network
    case .awayNotFiled: awayNotFiled
    case .notSynced: [meanwhile]
    case .chip: chip
    case .askInsurer: [meanwhile, sayOnThePhone]
    case .askCardOffice: askCardOffice
    }
  }
}

extension Diagnosis.Outcome {
  /// What is written.
  package var phrase: Phrase {
    switch self {
    case .happened(let happening): happening.phrase
    case .becomes(let situation, nil): situation.phrase
    case .becomes(let situation, let seen?):
      Phrase(
        "\(situation.phrase.zh)；\(seen.phrase.zh)", "\(situation.phrase.en); \(seen.phrase.en)")
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

  private var keepPapers: Phrase {
    Phrase("自己垫了钱的，发票和清单留好。", "Keep invoice and list of what you pay yourself.")
  }

  private var benefitSuspended: [Phrase] {
    [
      Phrase(
        "问清是没参上、等待期，还是转移没办完；在职的先问单位人事。",
        "Ask whether you are not enrolled, in a waiting period or being transferred; employees ask HR first."
      ), keepPapers,
    ]
  }

  private var arrears: [Phrase] {
    [
      Phrase(
        "先问清欠的是哪几个月：在职的找单位人事补缴，自己缴费的找税务或医保窗口。",
        "First ask which months are unpaid: employees through HR, who pays alone at the tax or insurance window."
      ),
      Phrase(
        "补上以后问医保局：哪天恢复，欠着的这段时间能不能报。",
        "Once paid, ask the insurance bureau from which day it counts again, and whether the gap is covered."
      ), keepPapers,
    ]
  }

  private var sealed: [Phrase] {
    [Phrase("办一次社保侧启用，几分钟就好。", "Have the social side enabled; it takes minutes.")]
  }

  private var wrongCard: [Phrase] {
    [
      Phrase(
        "拿那张新的去刷；还没启用的先启用，新卡一启用，旧卡就停了。",
        "Take the newer one; enable it first if it is not, the old one stops with that."),
      Phrase(
        "新的那张也刷不了，再按那张卡查一遍原因。",
        "The newer one is refused too? Then go through this again for that card."),
    ]
  }

  private var reportedLost: [Phrase] {
    [
      Phrase(
        "打 12333 问：谁、哪天挂的失，临时还是正式；有没有人申请过补卡。",
        "Ask 12333 who reported it, on which day, for a time or formally, and whether anybody applied for a new card."
      ),
      Phrase(
        "银行那一边也问一声：打卡面银行的客服，账户挂没挂、少没少钱。",
        "Ask the bank too: is the account reported as well, and is any money missing?"),
      Phrase(
        "本人带身份证和卡，到人社和银行两边解挂；不认得的挂失，当场说清。",
        "Take ID card and card to both, card office and bank, and have them released; say that the report is not yours."
      ),
    ]
  }

  /// What comes before all else where the card was only just issued.
  package var ofNewCard: Phrase? {
    guard self == .reportedLost || self == .cancelled else { return nil }
    return Phrase(
      "刚领的新卡：多半查成了旧卡，先用新卡的卡号再查一次；还是这样，请人社看是不是登记错了。",
      "Just issued? They probably looked at the old one: look again with the new number; else ask whether it is registered wrongly."
    )
  }

  private var cancelled: [Phrase] {
    [
      Phrase(
        "打 12333 问：谁、哪天、为什么注销的；是太久没启用、参保搬走了，还是有人补过卡。",
        "Ask 12333 who cancelled it, when and why: unused for too long, insured elsewhere now, or replaced by somebody?"
      ),
      Phrase(
        "参保搬到了别的省的，新卡在那边申领；还在这里的，在这里办新卡。",
        "Insured in another province now? Then that place issues the new card; otherwise it is made here."
      ),
      Phrase(
        "里面的银行账户另外算：打卡面银行的客服，问钱和代扣怎么办。",
        "The account behind it is another matter: ask the bank about money and debits."),
    ]
  }

  private var locked: [Phrase] {
    [
      Phrase(
        "带身份证和卡去重置社保密码，人社管。", "Have the social password reset with ID card and card; HRSS does it."),
      Phrase("取钱的密码是另一个，那个锁了找银行。", "Cash has a password of its own: that is the bank's."),
    ]
  }

  private var bankLocked: [Phrase] {
    [
      Phrase(
        "本人带身份证和卡到卡面银行的柜台重置；别再试了，也别把密码告诉人。",
        "The holder goes to the bank's counter with ID card and card. Try no more, and tell nobody the PIN."
      ),
      Phrase("看病输的密码是另一个，那个锁了找人社。", "Care has a password of its own: that is HRSS's."),
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

  private var expired: [Phrase] {
    [
      Phrase(
        "带卡和身份证去换领；不急，卡还在手上。",
        "Exchange it with the ID card; there is no hurry, you still have it."),
      Phrase(
        "看病不认的，打 12333 说清是哪家；取钱转账不行的，问银行。",
        "Refused for care? Tell 12333 which desk. Cash or payments fail? Ask the bank."), meanwhile,
    ]
  }

  private var terminal: [Phrase] {
    [
      Phrase("请他们换一台机器试，或者先用医保码结算。", "Ask for another terminal, or use the medical code."),
      keepPapers,
      Phrase("那家不管的，再找医保局。", "If they do nothing, tell the insurance bureau."),
    ]
  }

  private var network: [Phrase] {
    [
      Phrase(
        "等一等再刷，或问医保窗口什么时候能恢复。",
        "Wait and try again, or ask the insurance desk when it will be back."),
      Phrase(
        "等不了的先自己付，要发票和费用清单，回头再报销。",
        "Cannot wait? Pay yourself, take invoice and list, and claim it afterwards."),
      Phrase("一直不通的，告诉医保局。", "If it stays down, tell the insurance bureau."),
    ]
  }

  private var awayNotFiled: [Phrase] {
    [
      Phrase(
        "先备案：国家医保服务平台或参保地医保窗口；急诊抢救的算已备案。",
        "File first: in the national insurance app or at home's insurance window; emergencies count as filed."
      ),
      Phrase(
        "看这家医院是不是联网结算的，不是就换一家。", "See that the hospital is connected; otherwise go to one that is."),
    ]
  }

  private var chip: [Phrase] {
    [
      Phrase(
        "带卡和身份证去换领；刚领的，退给发卡网点重做。",
        "Exchange it with the ID card; one just issued is handed back to its outlet."),
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
