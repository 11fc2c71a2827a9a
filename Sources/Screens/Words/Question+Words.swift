package import CardJourney

extension Question {
  /// The question, as a clerk would ask it.
  package var phrase: Phrase {
    switch self {
    case .situation: Phrase("卡现在是什么情况？", "What happened to the card?")
    case .place: Phrase("卡是哪里发的？（不是人在哪）", "Where was the card issued? (not where you are)")
    case .bankUse: Phrase("卡里的银行账户用过吗？", "Was the bank account on the card ever used?")
    case .person: Phrase("给谁办？", "Whose card is it, and who acts?")
    case .ageBand: Phrase("孩子多大？", "How old is the child?")
    case .idDocument: Phrase("身份证在手上吗？", "Is the ID card at hand?")
    case .away: Phrase("持卡人现在在发卡的地方吗？", "Is the holder where the card was issued?")
    case .smartphone: Phrase("能自己用手机刷脸办吗？", "Can the holder use a phone with face recognition?")
    case .oldCard: Phrase("以前的卡还在手上吗？", "Is the old card still there?")
    case .expiry: Phrase("卡面上印的到期日是哪天？", "Which expiry date is printed on the card?")
    case .bank: Phrase("卡面上是哪家银行？", "Which bank is printed on the card?")
    case .newBank: Phrase("想换到哪家银行？", "Which bank shall the new card have?")
    case .payouts: Phrase("有哪些钱进出这张卡的账户？", "What is paid to or from this account?")
    case .wish: Phrase("办新卡最看重什么？", "What matters most on the way to the new card?")
    case .route: Phrase("用哪种办法拿新卡？", "Which way to the new card?")
    }
  }

  /// The question in this case: after a move the old card is another province's.
  func phrase(for answers: Answers) -> Phrase {
    self == .oldCard && answers.situation == .firstIssue
      ? Phrase("以前在别的省办过社保卡吗？", "Is there a card of another province?") : phrase
  }

  /// Why it is asked in this case.
  func why(for answers: Answers) -> Phrase {
    self == .oldCard && answers.situation == .firstIssue
      ? Phrase(
        "换了省要在新地方申领，外省的旧卡不会自己停，要另外注销。",
        "In another province you apply anew; the old card does not stop by itself and has to be cancelled."
      )
      : why
  }

  /// A short name for the list of answers.
  package var short: Phrase {
    switch self {
    case .situation: Phrase("情形", "What happened")
    case .place: Phrase("发卡地", "Issued in")
    case .bankUse: Phrase("银行账户", "Bank account")
    case .person: Phrase("谁来办", "Who acts")
    case .ageBand: Phrase("孩子年龄", "Child's age")
    case .idDocument: Phrase("身份证", "ID card")
    case .away: Phrase("人在哪", "Where the holder is")
    case .smartphone: Phrase("手机办理", "Phone")
    case .oldCard: Phrase("旧卡", "Old card")
    case .expiry: Phrase("到期日", "Expiry date")
    case .bank: Phrase("银行", "Bank")
    case .newBank: Phrase("新银行", "New bank")
    case .payouts: Phrase("进出的钱", "Payments")
    case .wish: Phrase("最看重", "What matters")
    case .route: Phrase("办法", "Route")
    }
  }

  /// Why it is asked: what the answer changes.
  package var why: Phrase {
    switch self {
    case .situation:
      Phrase(
        "丢失要先止损，损坏不用挂失，弄反了要多跑一趟。",
        "A loss must be stopped first, damage needs no report; the wrong way costs a trip.")
    case .place:
      Phrase(
        "挂失电话、材料、费用都看发卡地。卡面背后或电子社保卡里写着发卡地。",
        "Telephone, papers and fees follow the issuing place. It is printed on the card and shown in the e-card."
      )
    case .bankUse:
      Phrase(
        "开过的话，银行那一侧要另外挂失，换卡后收款账号也会变。",
        "If so, the bank side is reported apart, and the account number changes with the card.")
    case .person:
      Phrase(
        "代办要多带材料，银行激活只能本人去。",
        "An agent brings more papers; only the holder can activate the bank side.")
    case .ageBand:
      Phrase(
        "照片、监护人要不要到场，有的地方按年龄分。", "Photo and guardian rules depend on the age in places.")
    case .idDocument:
      Phrase("没有身份证，正式挂失和补卡都办不了。", "Without it neither formal report nor new card is possible.")
    case .away:
      Phrase(
        "在外地可以网上办、邮寄，电话要加区号。", "From afar it can be done online and by post; dial the area code.")
    case .smartphone: Phrase("能刷脸就可以少跑一趟。", "With face recognition a trip can be saved.")
    case .oldCard:
      Phrase(
        "换领要看旧卡，没有就按丢失办；外省发的旧卡不会自己停，要另外注销。",
        "An exchange needs the old card, else it is a loss; a card of another province has to be cancelled apart."
      )
    case .expiry:
      Phrase("到期前 60 天左右就能换，按这一天提醒你。", "The exchange opens some weeks before; we remind you.")
    case .bank: Phrase("选好银行就显示它的客服电话。", "The bank's hotline is shown once it is known.")
    case .newBank:
      Phrase(
        "申请、激活都找新的那家；旧账户归原来那家。",
        "The new one takes the application and activates; the old account is the old one's.")
    case .payouts:
      Phrase("账号变了，这些钱要一项一项改过去。", "When the number changes, each of these has to be moved.")
    case .wish: Phrase("没挑办法的时候，按它给你挑。", "Until you choose a way, it is chosen by this.")
    case .route:
      Phrase("接下来去哪、带什么，都跟着办法走。", "Where to go and what to bring follow the route.")
    }
  }
}

extension Answer {
  /// What was answered.
  package func phrase(placeName: (PlaceCode) -> String, bankName: (BankID) -> String) -> Phrase {
    switch self {
    case .situation(let value): return value.phrase
    case .place(let code): return Phrase(placeName(code), placeName(code))
    case .bankUse(.neverOpened): return Phrase("没开过", "never opened")
    case .bankUse(.opened): return Phrase("开过", "used")
    case .bankUse(.unsure): return Phrase("不清楚（按开过算）", "not sure (counts as used)")
    case .person(let holder, let acting): return Answer.person(holder, acting)
    case .ageBand(let band): return band.phrase
    case .idDocument(.atHand): return Phrase("在手上", "at hand")
    case .idDocument(.lostToo): return Phrase("一起丢了", "lost too")
    case .idDocument(.temporary): return Phrase("有临时身份证", "a temporary one")
    case .idDocument(.permit): return Phrase("港澳台居民证件", "Hong Kong, Macau or Taiwan permit")
    case .idDocument(.foreign): return Phrase("护照或外国人永居证", "passport or foreigner's residence card")
    case .away(.here): return Phrase("在", "yes")
    case .away(.sameProvince): return Phrase("在同省别的地方", "elsewhere in the province")
    case .away(.otherProvince): return Phrase("在外省", "in another province")
    case .smartphone(let can): return can ? Phrase("能", "yes") : Phrase("不能", "no")
    case .oldCard(.inHand): return Phrase("在", "yes")
    case .oldCard(.handedIn): return Phrase("已经交上去了", "handed in already")
    case .oldCard(.missing): return Phrase("也找不到了", "it is missing")
    case .oldCard(.destroyed): return Phrase("剪掉或扔了", "destroyed or thrown away")
    case .oldCard(.never): return Phrase("没有旧卡", "there is none")
    case .expiry(let day): return day.phrase
    case .wish(let wish): return wish.phrase
    case .route(let kind): return kind.phrase
    case .bank(let id), .newBank(let id?): return Phrase(bankName(id), bankName(id))
    case .newBank(nil): return Phrase("还没想好", "not decided yet")
    case .payouts(let kinds): return Answer.payments(kinds)
    }
  }

  private static func person(_ holder: Holder, _ acting: Acting) -> Phrase {
    switch (holder, acting) {
    case (.minor, _): Phrase("替 16 岁以下的孩子", "for a child under 16")
    case (.infirm, _): Phrase("替老人或来不了的人", "for somebody old, ill or unable to come")
    case (.adult, .`self`): Phrase("本人", "my own card")
    case (.adult, .employer): Phrase("单位批量办", "the employer, for staff")
    case (.adult, .agent), (.adult, .guardian): Phrase("替成年家人", "for an adult relative")
    }
  }

  private static func payments(_ kinds: Set<BindingKind>) -> Phrase {
    guard !kinds.isEmpty else { return Phrase("没有", "none") }
    let listed = BindingKind.onAccount.filter(kinds.contains)
    if listed.count == 1 { return listed[0].phrase }
    return Phrase("\(listed.count) 项", "\(listed.count) kinds")
  }
}
