package import CardJourney

extension Question {
  /// The question, as a clerk would ask it.
  package var phrase: Phrase {
    switch self {
    case .situation: Phrase("卡现在是什么情况？", "What happened to the card?")
    case .place: Phrase("卡是哪里发的？（不是人在哪）", "Where was the card issued? (not where you are)")
    case .bankUse: Phrase("卡里的银行账户用过吗？", "Was the bank account on the card ever used?")
    case .person: Phrase("谁去跑这件事？", "Who takes care of it?")
    case .canCome: Phrase("持卡人本人能去柜台吗？", "Can the holder go to a counter?")
    case .ageBand: Phrase("孩子多大？", "How old is the child?")
    case .idDocument: Phrase("持卡人有什么证件？", "Which document does the holder have?")
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

  /// The question in this case: a first card is issued where one is insured, and after a move the old
  /// one is another province's; a child has other documents.
  package func phrase(for answers: Answers) -> Phrase {
    switch self {
    case .place where answers.situation == .firstIssue:
      Phrase("现在在哪里参保？（新卡在那里办）", "Where is the insurance paid now? (it issues the new card)")
    case .away where answers.situation == .firstIssue:
      Phrase("持卡人现在在参保的地方吗？", "Is the holder where the insurance is paid?")
    case .oldCard where answers.situation == .firstIssue:
      Phrase("以前在别的省办过社保卡吗？", "Is there a card of another province?")
    case .idDocument where answers.holder == .minor:
      Phrase("孩子有什么证件？", "Which document does the child have?")
    default: phrase
    }
  }

  /// Why it is asked in this case.
  func why(for answers: Answers) -> Phrase {
    switch self {
    case .place where answers.situation == .firstIssue:
      Phrase(
        "新卡由现在参保的地方发，旧卡在哪办的、户口在哪都不要紧。",
        "The place where the insurance is paid issues the new card, wherever the old one is from.")
    case .oldCard where answers.situation == .firstIssue:
      Phrase(
        "换了省要在新地方申领，外省的旧卡不会自己停，要另外注销。",
        "In another province you apply anew; the old card does not stop by itself and has to be cancelled."
      )
    case .idDocument where answers.holder == .minor:
      Phrase(
        "没有身份证的孩子用户口簿，家长带自己的身份证。",
        "A child without an ID card shows the household book, a parent brings their own ID card.")
    default: why
    }
  }

  /// A short name for the list of answers.
  package var short: Phrase {
    switch self {
    case .situation: Phrase("情形", "What happened")
    case .place: Phrase("发卡地", "Issued in")
    case .bankUse: Phrase("银行账户", "Bank account")
    case .person: Phrase("谁来办", "Who acts")
    case .canCome: Phrase("本人能不能去", "Holder can come")
    case .ageBand: Phrase("孩子年龄", "Child's age")
    case .idDocument: Phrase("证件", "Document")
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

  /// A short name for the list of answers of this case: a first card is issued where one is insured.
  package func short(for answers: Answers) -> Phrase {
    self == .place && answers.situation == .firstIssue
      ? Phrase("参保地", "Insured in") : short
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
        "替人办要多带材料；有的事只认本人，有的地方家人能代。",
        "Whoever goes for somebody else brings more papers; some things only the holder can do.")
    case .canCome:
      Phrase(
        "去不了的，有的银行和社保上门办，有的让家人代办：哪样能办，下面写清楚。",
        "For who cannot go, some banks and offices come home, others let a relative act: the steps say which."
      )
    case .ageBand:
      Phrase(
        "照片、监护人要不要到场，有的地方按年龄分。", "Photo and guardian rules depend on the age in places.")
    case .idDocument:
      Phrase(
        "没有有效证件，正式挂失和补卡都办不了；带哪样也看是什么证件。",
        "Without a valid one neither formal report nor new card is possible; what to bring follows it."
      )
    case .away:
      Phrase(
        "在外地可以网上办、邮寄，电话要加区号；在境外还要加 86。",
        "From afar it can be done online and by post; dial the area code, from abroad +86 too.")
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
    case .canCome(let can):
      return can
        ? Phrase("能去", "yes") : Phrase("去不了（年老、重病、伤残、住院）", "no (old, ill, disabled, in hospital)")
    case .ageBand(let band): return band.phrase
    case .idDocument(let document): return document.answer
    case .away(.here): return Phrase("在", "yes")
    case .away(.sameProvince): return Phrase("在同省别的地方", "elsewhere in the province")
    case .away(.otherProvince): return Phrase("在外省", "in another province")
    case .away(.abroad): return Phrase("在国外或港澳台", "abroad, or in Hong Kong, Macau, Taiwan")
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
    case (.minor, _): Phrase("家长，替 16 岁以下的孩子", "a parent, for a child under 16")
    case (.infirm, .`self`): Phrase("我自己，可是出不了门", "I do, but I cannot leave the house")
    case (_, .`self`): Phrase("我自己，是我的卡", "I do, it is my card")
    case (_, .employer): Phrase("单位，替职工", "the employer, for staff")
    case (_, .agent), (_, .guardian): Phrase("家人，替成年人", "a relative, for an adult")
    }
  }

  private static func payments(_ kinds: Set<BindingKind>) -> Phrase {
    guard !kinds.isEmpty else { return Phrase("没有", "none") }
    let listed = BindingKind.onAccount.filter(kinds.contains)
    if listed.count == 1 { return listed[0].phrase }
    return Phrase("\(listed.count) 项", "\(listed.count) kinds")
  }
}

extension IDDocument {
  /// The document, as an answer to what the holder can show.
  fileprivate var answer: Phrase {
    switch self {
    case .atHand: Phrase("身份证，在手上", "an ID card, at hand")
    case .expired: Phrase("身份证过期了", "an ID card that has run out")
    case .lostToo: Phrase("身份证也丢了", "the ID card is lost too")
    case .beingMade: Phrase("身份证正在补办，还没拿到", "a new ID card is being made")
    case .temporary: Phrase("临时身份证", "a temporary ID card")
    case .householdBook: Phrase("没有身份证，有户口簿", "no ID card, the household book")
    case .overseas: Phrase("中国护照（定居国外的华侨）", "a Chinese passport (settled abroad)")
    case .permit: Phrase("港澳台来往内地（大陆）通行证", "a travel permit (Hong Kong, Macau, Taiwan)")
    case .residencePermit: Phrase("港澳台居民居住证", "a residence permit (Hong Kong, Macau, Taiwan)")
    case .foreign: Phrase("外国护照", "a foreign passport")
    case .foreignPR: Phrase("外国人永久居留身份证", "a foreigner's permanent residence card")
    }
  }
}
