package import CardJourney
package import CityGuide

/// How a topic is named on screens.
private struct TopicWords {
  /// What it is about, as a heading.
  let heading: Phrase
  /// What it is about, before a value that does not say it itself.
  let label: Phrase?
  /// What yes means.
  let yes: Phrase
  /// What no means.
  let no: Phrase
  /// The question about an errand at a channel, to be read aloud; nil where it is never asked.
  let question: ((_ errand: Phrase, _ channel: Phrase) -> Phrase)?

  init(
    _ heading: Phrase, label: Phrase? = nil, yes: Phrase = true.mayPhrase,
    no: Phrase = false.mayPhrase, asked question: ((Phrase, Phrase) -> Phrase)? = nil
  ) {
    self.heading = heading
    self.label = label
    self.yes = yes
    self.no = no
    self.question = question
  }
}

extension Topic {
  fileprivate var words: TopicWords {
    switch self {
    case .temporaryLapse:
      TopicWords(
        Phrase("临时挂失管多久", "How long a temporary report holds"),
        asked: { _, _ in
          Phrase(
            "电话挂失管几天？到期是自动恢复，还是作废？", "How many days does the report hold, and what happens then?")
        })
    case .bankLapse:
      TopicWords(
        Phrase("银行口头挂失管多久", "How long the bank's oral report holds"),
        asked: { _, _ in Phrase("银行卡口头挂失管几天？", "How long does the oral report hold?") })
    case .formalReversible:
      TopicWords(
        Phrase("正式挂失以后能不能解挂", "Whether a formal report can be undone"),
        yes: Phrase("能解挂", "it can be undone"), no: Phrase("不能解挂", "it cannot be undone"),
        asked: { _, _ in
          Phrase("正式挂失以后卡找到了，还能解挂吗？", "Can a formal report be taken back if the card is found?")
        })
    case .oneTemporaryServesBoth:
      TopicWords(
        Phrase("一次临时挂失管不管两侧", "Whether one temporary report covers both sides"),
        yes: Phrase("一次管两侧", "one report covers both"),
        no: Phrase("两侧要分开挂失", "each side is reported apart"),
        asked: { _, _ in
          Phrase("电话挂失以后，银行账户也一起冻结了吗？", "Does the temporary report freeze the bank account too?")
        })
    case .oneFormalServesBoth:
      TopicWords(
        Phrase("一次正式挂失管不管两侧", "Whether one formal report covers both sides"),
        yes: Phrase("一次管两侧", "one report covers both"),
        no: Phrase("两侧要分开挂失", "each side is reported apart"),
        asked: { _, _ in
          Phrase("正式挂失以后，银行账户也一起挂失了吗？", "Does the formal report cover the bank account too?")
        })
    case .filingNeeds:
      TopicWords(
        Phrase("补卡前要先办哪种挂失", "Which report comes before a reissue"),
        asked: { _, _ in
          Phrase(
            "补卡之前要先办哪种挂失？能同一趟办吗？", "Which report must come before a reissue? In the same visit?")
        })
    case .oldCardDies:
      TopicWords(
        Phrase("旧卡什么时候停用", "When the old card stops"),
        asked: { _, _ in Phrase("旧卡什么时候停用？交申请时，还是新卡启用时？", "When does the old card stop?") })
    case .oldCardHandedIn:
      TopicWords(
        Phrase("旧卡要不要收走", "Whether the old card is taken"),
        yes: Phrase("收走", "it is taken"), no: Phrase("不收", "it is not taken"),
        asked: { _, _ in Phrase("换卡时旧卡要收走吗？", "Is the old card taken away?") })
    case .agentMay:
      TopicWords(
        Phrase("能不能代办", "Whether somebody else may"),
        yes: Phrase("可以代办", "somebody else may"), no: Phrase("要本人办", "only the holder may"),
        asked: { errand, _ in
          Phrase(
            "\(errand.zh)可以请人代办吗？要带什么？", "May somebody else do it: \(errand.en)? With which papers?"
          )
        })
    case .enableOnline:
      TopicWords(
        Phrase("能不能网上启用", "Whether it can be enabled online"),
        asked: { _, _ in Phrase("新卡能在手机上启用吗？", "Can the new card be enabled online?") })
    case .numberStays:
      TopicWords(
        Phrase("银行账号变不变", "Whether the account number stays"),
        yes: Phrase("不变", "it stays"), no: Phrase("会变", "it changes"),
        asked: { _, _ in Phrase("换新卡以后，还是原来的银行账号吗？", "Does the bank account number stay the same?")
        })
    case .makingTime:
      TopicWords(
        Phrase("几天拿到卡", "How long making takes"),
        asked: { errand, _ in
          Phrase("\(errand.zh)几个工作日能拿到卡？", "How many working days: \(errand.en)?")
        })
    case .collectWithin:
      TopicWords(
        Phrase("多久内要领", "Collect within"),
        asked: { _, _ in Phrase("卡做好以后最晚几天内要领？", "Until when must the card be collected?") })
    case .enableWithin:
      TopicWords(
        Phrase("多久内要启用", "Enable within"),
        asked: { _, _ in Phrase("领到卡以后多久不启用会被收回？", "Until when must it be enabled?") })
    case .syncTime:
      TopicWords(
        Phrase("医院系统多久更新", "Until hospitals know the card"),
        asked: { _, _ in
          Phrase("启用以后，要过多久医院才刷得了？", "How long after enabling do hospitals know the card?")
        })
    case .paperHolds:
      TopicWords(
        Phrase("回执管多久", "How long the receipt holds"),
        asked: { _, _ in
          Phrase(
            "领卡证明（临时卡）管到哪天？到期能续吗？",
            "Until when does the paper or temporary card hold? Can it be renewed?")
        })
    case .renewalWindow:
      TopicWords(Phrase("到期前多久能换", "How early an expiring card is exchanged"))
    case .claimWithin:
      TopicWords(
        Phrase("自费单据多久内报", "Claim within"),
        asked: { _, _ in Phrase("自费的单据最晚哪天交？", "By when must a bill paid in full be claimed?") })
    case .awayFilingHolds:
      TopicWords(
        Phrase("异地备案管多久", "How long an away filing holds"),
        asked: { _, _ in
          Phrase("我的异地就医备案管到哪天？", "Until when does my filing for care away from home hold?")
        })
    case .keepOldAccount: TopicWords(Phrase("旧账户留多久", "How long to keep the old account"))
    case .bankChangeOrder:
      TopicWords(Phrase("换银行的顺序", "The order in which the bank changes"))
    case .channel:
      TopicWords(
        Phrase("在哪办", "Where it is done"),
        asked: { errand, _ in
          Phrase("\(errand.zh)在哪里办？几点上班？", "Where is it done, and at what hours: \(errand.en)?")
        })
    case .requirement:
      TopicWords(
        Phrase("要带什么", "What to bring"),
        asked: { errand, channel in
          Phrase(
            "在\(channel.zh)办\(errand.zh)，要带哪些材料？原件还是复印件？",
            "Which papers for \(errand.en), \(channel.en)?")
        })
    case .fee:
      TopicWords(
        Phrase("费用", "Fee"), label: Phrase("费用", "Fee"),
        asked: { errand, _ in Phrase("\(errand.zh)收费吗？收多少？", "What does it cost: \(errand.en)?") })
    case .duration: TopicWords(Phrase("要多久", "How long it takes"))
    case .delivery:
      TopicWords(
        Phrase("怎么拿卡", "How the card comes"), label: Phrase("怎么拿卡", "How the card comes"),
        asked: { errand, _ in
          Phrase(
            "\(errand.zh)能寄到家吗？邮费多少，几天到？",
            "Can the card be sent, for how much, in how many days: \(errand.en)?")
        })
    case .banks:
      TopicWords(Phrase("合作银行", "Partner banks"), label: Phrase("合作银行", "Partner banks"))
    case .instantIssue:
      TopicWords(
        Phrase("能不能当场拿卡", "Whether it is made at once"), label: Phrase("当场拿卡", "Made at once"),
        asked: { errand, _ in
          Phrase("\(errand.zh)哪些网点能当场拿卡？", "Which branches make the card at once: \(errand.en)?")
        })
    case .hours: TopicWords(Phrase("上班时间", "Opening hours"), label: Phrase("上班时间", "Hours"))
    case .validity:
      TopicWords(
        Phrase("卡的有效期", "How long a card is valid"), label: Phrase("卡的有效期", "The card is valid"))
    case .passwordTries:
      TopicWords(
        Phrase("密码输错几次锁卡", "Wrong passwords that lock the card"),
        label: Phrase("输错密码", "Wrong passwords"))
    case .pickUp: TopicWords(Phrase("怎么领", "How to collect"))
    case .photo: TopicWords(Phrase("照片要求", "The photo"), label: Phrase("照片", "Photo"))
    case .bankChange:
      TopicWords(
        Phrase("换银行", "Another bank"), label: Phrase("换银行", "Another bank"),
        asked: { _, _ in
          Phrase(
            "要是换一家银行，旧账户得先销掉，还是等新卡好了再销？",
            "To change the bank: close the old account first, or once the new card works?")
        })
    case .steps:
      TopicWords(Phrase("本地的顺序", "The order here"), label: Phrase("本地的顺序", "The order here"))
    case .interim:
      TopicWords(
        Phrase("没卡的时候", "While there is no card"),
        asked: { _, _ in
          Phrase(
            "等卡的时候能开领卡证明或临时卡吗？看病认不认？",
            "Is there a paper or temporary card while I wait? Do hospitals take it?")
        })
    case .note, .advice: TopicWords(Phrase("还要知道", "Worth knowing"))
    case .warning: TopicWords(Phrase("当心", "Beware"))
    case .hotlineHours: TopicWords(Phrase("电话几点有人接", "When the hotline answers"))
    case .homeVisit:
      TopicWords(
        Phrase("能不能上门", "Whether somebody comes home"),
        asked: { errand, _ in
          Phrase(
            "人来不了，\(errand.zh)能上门办吗？怎么约？",
            "The holder cannot come. Does somebody come home for it: \(errand.en)? How is that arranged?"
          )
        })
    case .childComes:
      TopicWords(
        Phrase("孩子要不要到场", "Whether the child has to come"),
        asked: { errand, _ in
          Phrase(
            "\(errand.zh)，孩子本人要不要到场？几岁以上要来？",
            "Does the child have to be there for it: \(errand.en)? From which age on?")
        })
    case .otherOutlet:
      TopicWords(
        Phrase("能不能在别处的网点办", "Whether another place's outlet does it"),
        asked: { errand, _ in
          Phrase(
            "人在外地，\(errand.zh)能在这边的网点办吗？",
            "The holder is away. Can an outlet there do it: \(errand.en)?")
        })
    case .temporaryID:
      TopicWords(
        Phrase("临时身份证认不认", "Whether a temporary ID card is taken"),
        asked: { errand, _ in
          Phrase(
            "只有临时身份证，\(errand.zh)能办吗？", "Is a temporary ID card taken for it: \(errand.en)?")
        })
    case .mayChangeBank:
      TopicWords(
        Phrase("现在能不能换银行", "Whether the bank may be changed now"),
        asked: { _, _ in
          Phrase(
            "我能换一家银行吗？领卡多久以后才行，去新银行办还是去窗口办？",
            "May I change the bank? How long after getting the card, and at the new bank or a window?"
          )
        })
    case .pensionMoves:
      TopicWords(
        Phrase("养老金会不会自动转", "Whether the pension moves by itself"),
        asked: { _, _ in
          Phrase(
            "养老金（失业、工伤待遇）会自动转到新卡吗？不会的话在哪里改，带什么？",
            "Does the pension move to the new card by itself? If not, where is it changed, with what?"
          )
        })
    case .repayment:
      TopicWords(
        Phrase("退回的钱怎么补发", "How a payment that came back is paid again"),
        asked: { _, _ in
          Phrase(
            "打到旧账号的钱退回来了吗？怎么补发，要不要我申请，几天到账？",
            "Did the payment to the old number come back? How is it paid again, do I have to ask, in how many days?"
          )
        })
    case .bankRefusal:
      TopicWords(
        Phrase("银行为什么没通过", "Why the bank said no"),
        asked: { _, _ in
          Phrase(
            "社保卡预开户没成功，是什么原因？要先办什么？",
            "Why could the account for the card not be opened? What has to be done first?")
        })
    case .voided:
      TopicWords(
        Phrase("没到手的那张卡作废了没有", "Whether the card that never came is void"),
        asked: { _, _ in
          Phrase(
            "没到我手上的那张卡作废了吗？是网点重做，还是我要重新申请？",
            "Is the card that never reached me void? Is it made again, or do I file anew?")
        })
    case .cardState:
      TopicWords(
        Phrase("卡现在是什么状态", "The card's status now"),
        asked: { _, _ in
          Phrase(
            "这张卡现在是什么状态？要怎么办才能用？",
            "What is the card's status now? What has to be done so that it works?")
        })
    case .insuranceState:
      TopicWords(
        Phrase("参保和待遇正不正常", "Whether the insurance is in order"),
        asked: { _, _ in
          Phrase(
            "我的参保和缴费正常吗？是断缴、等待期，还是转移没办完？",
            "Is my insurance in order, or is it a gap, a waiting period, an unfinished transfer?")
        })
    case .progress:
      TopicWords(
        Phrase("卡做到哪一步了", "How far the card is"),
        asked: { _, _ in
          Phrase("我的卡做到哪一步了？哪天能领，到哪里领？", "How far is my card? When and where can I collect it?")
        })
    case .bankNumber: TopicWords(Phrase("银行客服", "The bank's hotline"))
    }
  }

  /// What it is about, as a heading.
  package var phrase: Phrase { words.heading }

  /// What it is about, where the words themselves do not say it; nil where they do.
  var label: Phrase? { words.label }

  /// What yes and no mean.
  func phrase(of flag: Bool) -> Phrase { flag ? words.yes : words.no }

  /// The heading for an errand, and for a side of the card: `补领：要带什么`.
  package func phrase(for errand: Errand?, sides: EnumSet<Side> = []) -> Phrase {
    let side = Side.allCases.filter(sides.contains).map(\.phrase)
    let about =
      side.isEmpty
      ? phrase
      : Phrase(
        "\(phrase.zh)（\(side.joined(by: .enumeration).zh)）",
        "\(phrase.en) (\(side.joined(by: .enumeration).en))")
    guard let errand else { return about }
    return Phrase("\(errand.phrase.zh)：\(about.zh)", "\(errand.phrase.en): \(about.en)")
  }
}

extension Matter {
  /// What it is about, as a heading; of money, whose.
  package var heading: Phrase {
    let about = topic.phrase(for: errand)
    guard let money = payer?.money else { return about }
    return Phrase("\(about.zh)，\(money.zh)", "\(about.en), \(money.en)")
  }

  /// The question, to be read aloud; of what is never asked, its heading.
  package var question: Phrase {
    switch (topic, errand) {
    case (.agentMay, .temporaryReport):
      return Phrase(
        "我替家里人打电话挂失行不行？要报谁的姓名和证件号？",
        "May I report the loss for a relative? Whose name and document number do you need?")
    case (.channel, .changePayout):
      if let money = payer?.money {
        return Phrase(
          "\(money.zh)的收款账户在哪里改？几点上班？",
          "Where is the account for it changed, and at what hours: \(money.en)?")
      }
    case (.requirement, .changePayout):
      if let money = payer?.money, let channel {
        let place = channel.phrase(of: payer)
        return Phrase(
          "在\(place.zh)改\(money.zh)的收款账户，要带哪些材料？原件还是复印件？",
          "Which papers to change the account for \(money.en), \(place.en)?")
      }
    case (.channel, .cancelCard):
      return Phrase(
        "我搬走了，你们发的旧卡怎么注销？要回去办吗？",
        "I moved away. How is the card cancelled that you issued? Do I have to come?")
    default: break
    }
    let nothing = Phrase("", "")
    return topic.words.question?(errand?.phrase ?? nothing, channel?.phrase ?? nothing)
      ?? topic.phrase(for: errand)
  }
}

extension Bool {
  /// Whether one may.
  var mayPhrase: Phrase { self ? Phrase("可以", "yes") : Phrase("不可以", "no") }
}

extension Fact {
  /// What it states, in words; `banks` are those whose names may be needed.
  package func phrase(banks: [Bank] = []) -> Phrase { value.phrase(about: topic, banks: banks) }
}
