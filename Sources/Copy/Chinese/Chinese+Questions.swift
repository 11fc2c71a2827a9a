import CardJourney
import CityGuide

extension Chinese: QuestionsCopy {
  var changeAnswer: String { "改" }
  var chooseAnswerToChange: String { "已经说过的情况。选一项可以改：" }
  var questionNotAskedYet: String { "还没问" }
  var otherAnswersStay: String { "改一项，别的都保留；对不上的记录会先列出来问你。" }
  var howToTypePlace: String { "输入市、县、区的名字（前面带省、市也行）、拼音、拼音首字母、电话区号或六位代码。" }
  func placeExample(spellings: [String]) -> String {
    "比如：\(spellings.joined(separator: "、"))"
  }
  var readingPlaces: String { "正在读取地名……" }
  func placeWithCode(place: Place, formerName: String?) -> String {
    let former = formerName.map { "（原\($0)）" } ?? ""
    return "\(name(place))\(former)  \(place.code)"
  }
  func placeAreaCode(code: String) -> String { "区号 \(code)" }
  func severalPlacesNamed(typed: String) -> String { "“\(typed)”有好几个，用 ↓ 选：" }
  var idNumberPlaceIsGuess: String { "身份证号前六位只说号码当时在哪里编的，发卡的不一定是那里。是的话用 ↓ 选：" }
  func placeMayBeThese(typed: String) -> String { "“\(typed)”可能是这些，用 ↓ 选：" }
  func noSuchPlace(typed: String) -> String { "没有“\(typed)”这个地方。写所在的市或县，比如 成都、耒阳，或写拼音、六位代码。" }
  func noSuchPlaceSimilarNames(typed: String) -> String { "没有“\(typed)”这个地方。名字相近的有这些，用 ↓ 选：" }
  var noneOfThesePlaces: String { "都不是？前面加上省名，或写上一级的市、拼音、六位代码。" }
  var readingBanks: String { "正在读取银行……" }
  var howToFindBank: String { "名称、拼音、首字母、客服号都能找；都不是的，选最后一行。" }
  func noSuchBank(typed: String) -> String { "没有“\(typed)”这家银行的记录。" }
  var newBankUndecided: String { "还没想好" }
  var bankMarkedNeverOpened: String { "银行这边没开过，不用办" }
  var bankNeverOpenedOnCard: String { "没开过银行功能" }
  func bankServesOnly(provinces: String) -> String { "在\(provinces)" }
  var itsNumberIsOnCard: String { "号码看卡背面" }
  var halfWayChooseHereToo: String { "已经办到半路？也从这里选，选好地方以后按 ? 选“已经办到后面了”。" }
  var bewareOfFraudMessages: String { "当心：短信说卡要停用、叫你点链接的是诈骗。别点，选 0 看怎么办。" }
  var medicalCardIsSameCard: String { "“医保卡”通常就是社会保障卡。手机上的医保码、电子社保卡另算，不用补。" }
  var questionTitle: String { "提问" }
  var paymentsChosen: String { "选好了" }
  var allElseStaysAsIs: String { "改成选中的这一项：别的回答和记录都还算数。" }
  func answerUnfitsRecords(count: Int, records: String) -> String {
    "! 改成选中的这一项，\(count) 条记录就对不上了（改之前会再问一次）：\(records)"
  }
  func answersDecideNothingNow(questions: String) -> String {
    "改成选中的这一项，这些回答暂时用不上（都留着，改回来还在）：\(questions)"
  }
  var chooseOtherMatters: String { "别的：搬家、几张卡、人不在了、收到短信……" }
  var paymentTicked: String { "有" }
  var paymentNotTicked: String { "没有" }
  var noneOfThesePayments: String { "一项都没有" }
  var tickOrSayNone: String { "还没勾：有的用空格勾上；真没有，就选最后一行“一项都没有”。" }
  func paymentsChosenCount(count: Int) -> String { "选好了（\(count) 项）" }
  var writeExpiryAsPrinted: String { "照卡面上的日期写，比如 2027-03-31。卡面只印了年月的，写那个月最后一天。" }
  var whereInsuredNow: String { "现在在哪里参保？（新卡在那里办）" }
  var whetherHolderIsWhereInsured: String { "持卡人现在在参保的地方吗？" }
  var whetherOtherProvinceCardExists: String { "以前在别的省办过社保卡吗？" }
  var whichChildDocument: String { "孩子有什么证件？" }
  var whyBankUseMattersWithoutLoss: String { "不用为这个挂失；用过的话，新卡的银行功能要另外激活，收款账号也会变。" }
  var whyInsuredPlaceMatters: String { "新卡由现在参保的地方发，旧卡在哪办的、户口在哪都不要紧。" }
  var whyOtherProvinceCardMatters: String { "换了省要在新地方申领，外省的旧卡不会自己停，要另外注销。" }
  var whyChildDocumentMatters: String { "没有身份证的孩子用户口簿，家长带自己的身份证。" }
  var insuredPlace: String { "参保地" }
  var answerBankUsed: String { "开过" }
  var answerBankUseUnsure: String { "不清楚（按开过算）" }
  var answerHolderCanGo: String { "能去" }
  var answerHolderCannotGo: String { "去不了（年老、重病、伤残、住院）" }
  var answerIsThere: String { "在" }
  var answerElsewhereInProvince: String { "在同省别的地方" }
  var answerInOtherProvince: String { "在外省" }
  var answerAbroad: String { "在国外或港澳台" }
  var answerPhoneWorks: String { "能" }
  var answerPhoneDoesNotWork: String { "不能" }
  var answerCardHandedIn: String { "已经交上去了" }
  var answerCardMissingToo: String { "也找不到了" }
  var answerCardDestroyed: String { "剪掉或扔了" }
  var answerNoOldCard: String { "没有旧卡" }
  var answerNewBankUndecided: String { "还没想好" }
  var answerParentForChild: String { "家长，替 16 岁以下的孩子" }
  var answerSelfHomebound: String { "我自己，可是出不了门" }
  var answerSelfOwnCard: String { "我自己，是我的卡" }
  var answerEmployerForStaff: String { "单位，替职工" }
  var answerRelativeForAdult: String { "家人，替成年人" }
  func answerPaymentKinds(count: Int) -> String { "\(count) 项" }

  func name(_ question: Question) -> String {
    switch question {
    case .situation: "卡现在是什么情况？"
    case .place: "卡是哪里发的？（不是人在哪）"
    case .bankUse: "卡里的银行账户用过吗？"
    case .person: "谁去跑这件事？"
    case .canCome: "持卡人本人能去柜台吗？"
    case .ageBand: "孩子多大？"
    case .idDocument: "持卡人有什么证件？"
    case .away: "持卡人现在在发卡的地方吗？"
    case .smartphone: "持卡人能在手机上刷脸吗？"
    case .oldCard: "以前的卡还在手上吗？"
    case .expiry: "卡面上印的到期日是哪天？"
    case .bank: "卡面上是哪家银行？"
    case .newBank: "想换到哪家银行？"
    case .payouts: "有哪些钱进出这张卡的账户？"
    case .wish: "办新卡最看重什么？"
    case .route: "用哪种办法拿新卡？"
    }
  }

  func short(_ question: Question) -> String {
    switch question {
    case .situation: "情形"
    case .place: "发卡地"
    case .bankUse: "银行账户"
    case .person: "谁来办"
    case .canCome: "本人能不能去"
    case .ageBand: "孩子年龄"
    case .idDocument: "证件"
    case .away: "人在哪"
    case .smartphone: "手机办理"
    case .oldCard: "旧卡"
    case .expiry: "到期日"
    case .bank: "银行"
    case .newBank: "新银行"
    case .payouts: "进出的钱"
    case .wish: "最看重"
    case .route: "办法"
    }
  }

  func why(_ question: Question) -> String {
    switch question {
    case .situation:
      "丢失要先止损，损坏不用挂失，弄反了要多跑一趟。"
    case .place:
      "挂失电话、材料、费用都看发卡地。卡面背后或电子社保卡里写着发卡地。"
    case .bankUse:
      "开过的话，银行那边要另外挂失，换卡后收款账号也会变。"
    case .person:
      "替人办要多带材料；有的事只认本人，有的地方家人能代。"
    case .canCome:
      "去不了的，有的银行和社保上门办，有的让家人代办：哪样能办，下面写清楚。"
    case .ageBand:
      "照片、监护人要不要到场，有的地方按年龄分。"
    case .idDocument:
      "没有有效证件，正式挂失和补卡都办不了；带哪样也看是什么证件。"
    case .away:
      "在外地可以网上办、邮寄，电话要加区号；在境外还要加 86。"
    case .smartphone: "能刷脸就可以少跑一趟。"
    case .oldCard:
      "换领要看旧卡，没有就按丢失办；外省发的旧卡不会自己停，要另外注销。"
    case .expiry:
      "到期前 60 天左右就能换，按这一天提醒你。"
    case .bank: "选好银行就显示它的客服电话。"
    case .newBank:
      "申请、激活都找新的那家；旧账户归原来那家。"
    case .payouts:
      "账号变了，这些钱要一项一项改过去。"
    case .wish: "没挑办法的时候，按它给你挑。"
    case .route:
      "接下来去哪、带什么，都跟着办法走。"
    }
  }

  func answer(_ iDDocument: IDDocument) -> String {
    switch iDDocument {
    case .atHand: "身份证，在手上"
    case .expired: "身份证过期了"
    case .lostToo: "身份证也丢了"
    case .beingMade: "身份证正在补办，还没拿到"
    case .temporary: "临时身份证"
    case .householdBook: "没有身份证，有户口簿"
    case .overseas: "中国护照（定居国外的华侨）"
    case .permit: "港澳台来往内地（大陆）通行证"
    case .residencePermit: "港澳台居民居住证"
    case .foreign: "外国护照"
    case .foreignPR: "外国人永久居留身份证"
    }
  }

}
