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
  var whyBankIsAsked: String { "选好银行就显示它的客服电话。" }
  var whyWishIsAsked: String { "没挑办法的时候，按它给你挑。" }
  var whyRouteIsAsked: String { "接下来去哪、带什么，都跟着办法走。" }
  func adviceOnMessages(warning: String) -> String { "当心：\(warning)别点，选 0 看怎么办。" }
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
