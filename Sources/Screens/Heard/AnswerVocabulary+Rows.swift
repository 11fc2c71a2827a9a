import CardJourney
import CityGuide
import Copy

/// The table: a row for each meaning in each set of forms.
extension AnswerVocabulary {
  typealias Row = (word: AnswerWord, forms: Set<AnswerForm>, words: [String])

  private static let all = Set(AnswerForm.allCases)
  private static let flags: Set<AnswerForm> = [.may, .agent, .must, .both, .stays]

  static let rows: [Row] =
    common + yesAndNo + lengths + ends + days + months + sums + papers + reports + weekdays
    + documents + numerals

  private static let common: [Row] = [
    (
      .speech, all,
      [
        "他们说", "对方说", "那边说", "客服说", "人工说", "工作人员说", "说是", "回答", "答复", "回复", "they said", "they say",
        "he said", "she said", "said",
      ]
    ),
    (.speech, all.subtracting([.papers]), ["说", "答", "讲"]),
    (
      .notKnown, all,
      [
        "不清楚", "有的", "有些", "有时", "有时候", "不太清楚", "没有说", "没有讲", "没有回答", "没有答复", "没有问", "没有问到", "没问清楚",
        "没告诉", "没有告诉", "没提",
        "没有提", "不肯说", "不说", "不知", "不见得", "可能", "有可能", "可能吧", "也许", "或许", "大概", "大概吧", "应该", "应该吧",
        "好像", "估计", "probably", "they wouldn't say", "not mentioned", "不知道", "不晓得", "没说", "没说清",
        "没说清楚", "没讲", "没问", "没问到", "没问出来", "没回答",
        "没答复", "没打通", "打不通", "没人接", "没接", "不确定", "不一定", "说不清", "说不清楚", "说不准", "说不好", "不好说",
        "看情况", "要看情况", "看具体情况", "视情况", "视情况而定", "分情况", "待定", "未知", "不详", "不记得", "忘了", "不明", "?",
        "don't know", "do not know", "dont know", "i don't know", "they don't know", "not known",
        "unknown", "not sure", "unsure", "no idea", "not said", "did not say", "didn't say",
        "they did not say", "they didn't say", "not clear", "unclear", "depends", "it depends",
        "that depends", "maybe", "perhaps", "not certain", "no answer", "nobody answered",
        "bu zhidao", "buzhidao", "bu qingchu", "buqingchu", "mei shuo", "meishuo", "bu queding",
        "buqueding", "bu yiding", "buyiding", "kan qingkuang",
      ]
    ),
    (
      .filler, all,
      [
        "了",
        "呢", "啊", "哦", "嗯", "呀", "您好", "你好", "谢谢", "的",
        "thanks", "thank you", "please",
      ]
    ),
    (
      .filler, all.subtracting(flags).subtracting([.words]),
      [
        "是", "就是", "就", "都", "is", "are", "it is", "it's",
      ]
    ),
    (
      .filler, flags.subtracting([.both]),
      [
        "就", "都", "they", "it", "you", "he", "she", "we", "is", "be",
      ]
    ),
    (
      .comma, all,
      [
        ",", ";", "。", ".", "!", ":", "(", ")", "“", "”", "\"", "…",
      ]
    ),
    (
      .comma, all.subtracting([.papers]),
      [
        "、"
      ]
    ),
  ]

  private static let yesAndNo: [Row] = [
    (
      .yes, flags,
      [
        "是", "是的", "对", "对的", "没错", "答是", "yes", "yeah", "yep", "right", "correct", "shi de",
      ]
    ),
    (
      .no, flags,
      [
        "不", "不是", "否", "没", "不是的", "答否", "no", "nope", "bu shi", "bushi",
      ]
    ),
    (
      .yes, [.may, .agent],
      [
        "能", "可以", "行", "会", "可", "能的", "可以的", "行的", "会的", "能行", "好", "好的", "有", "认", "认的",
        "没问题", "没有问题", "没事", "没事的", "当然", "当然可以", "当然能", "肯定可以", "支持", "允许", "可以办", "能办", "ok",
        "okay",
        "sure", "certainly", "of course", "no problem", "can", "may", "they can", "you can",
        "allowed", "possible", "keyi", "ke yi", "neng", "xing", "mei wenti", "meiwenti",
      ]
    ),
    (
      .no, [.may, .agent],
      [
        "不能", "不可以", "不行", "不可能", "不会", "不可", "不支持", "不允许", "不让", "不认", "不给办", "不办", "没有", "办不了",
        "不能办",
        "没法", "没法办", "没办法", "cannot", "can't", "can not", "they can't", "may not", "not allowed",
        "not possible", "impossible", "no way", "won't", "bukeyi", "bu keyi", "bu ke yi",
        "buxing", "bu xing", "buneng", "bu neng", "meiyou", "mei you",
      ]
    ),
    (
      .yes, [.must],
      [
        "要", "要的", "需要", "必须", "得", "一定要", "会", "会的", "收", "要收", "收走", "要收走", "must", "have to",
        "has to", "they have to", "required", "needed", "it is taken", "xuyao", "bixu",
      ]
    ),
    (
      .no, [.must],
      [
        "不要", "不用", "不用的", "不需要", "不必", "无需", "没必要", "不会", "不收", "不收走", "不用收", "没有",
        "not needed", "not required", "not necessary", "no need", "needn't", "don't have to",
        "does not have to", "doesn't have to", "buyong", "bu yong", "bu xuyao",
      ]
    ),
    (
      .yes, [.both],
      [
        "会", "会的", "有", "都", "一起", "冻结", "都冻结", "也冻结", "一起冻结", "都挂", "一起挂", "也挂", "都挂失",
        "一起挂失", "也挂失", "管", "都管", "两边都管", "一次就行", "both", "it does", "they do", "does",
        "frozen too",
      ]
    ),
    (
      .no, [.both],
      [
        "不会", "没有", "没冻结", "没有冻结", "不冻结", "没挂", "没有挂失", "不挂", "分开", "要分开", "要分开挂", "分开挂", "要另外挂",
        "另外挂", "单独挂", "要单独挂", "不管", "只管社保", "doesn't", "does not", "it does not", "it doesn't",
        "not frozen", "separately", "apart",
      ]
    ),
    (
      .yes, [.stays],
      [
        "不变", "不会变", "没变", "不换", "不会换", "一样", "一样的", "还是原来的", "还是原来那个", "还是那个", "同一个", "same",
        "the same", "stays", "stays the same", "it stays", "unchanged", "does not change",
        "doesn't change", "bu bian", "bubian",
      ]
    ),
    (
      .no, [.stays],
      [
        "会变", "变", "要变", "变化", "会换", "换", "要换", "换新的", "不一样", "不一样的", "不同", "会不同", "新的", "是新的",
        "new", "a new one", "changes", "it changes", "will change", "different",
      ]
    ),
    (
      .inPerson, [.agent],
      [
        "本人", "本人来", "本人去", "本人办", "本人办理", "本人到场", "本人亲自", "本人亲自来", "本人亲自去", "本人亲自办", "亲自", "亲自来",
        "亲自去", "亲自办", "自己来",
        "自己去", "自己办", "持卡人", "持卡人本人", "持卡人来", "in person", "the holder", "holder",
        "the holder in person", "holder in person", "yourself", "benren",
      ]
    ),
    (
      .agent, [.agent],
      [
        "代办", "代", "代理", "委托", "委托别人", "别人", "别人办", "别人代办", "家人", "家里人", "家人办", "家人代办", "家属",
        "亲属", "亲戚", "子女", "请人", "请人代办", "somebody else", "someone else", "an agent", "agent",
        "a relative", "relative", "family",
      ]
    ),
    (
      .needed, [.agent],
      [
        "要", "必须", "需要", "得", "一定要", "只能", "只有", "只限", "仅限", "限", "只", "must", "must come",
        "only", "has to", "has to come", "have to come",
      ]
    ),
    (
      .needless, [.agent],
      [
        "不用", "不需要", "不必", "无需", "不要求", "not necessarily", "need not", "needn't", "not needed",
        "without",
      ]
    ),
  ]

  private static let lengths: [Row] = [
    (
      .unit(.hours, times: 1), [.term],
      [
        "小时", "个小时", "钟头", "个钟头", "hour", "hours", "hr", "hrs", "h", "xiaoshi", "ge xiaoshi",
      ]
    ),
    (
      .unit(.days, times: 1), [.term],
      [
        "天", "日", "自然日", "个自然日", "整天", "day", "days", "d", "calendar day", "calendar days",
        "tian",
      ]
    ),
    (
      .unit(.workdays, times: 1), [.term],
      [
        "工作日", "个工作日", "working day", "working days", "workday", "workdays", "business day",
        "business days", "gongzuori", "ge gongzuori",
      ]
    ),
    (
      .unit(.days, times: 7), [.term],
      [
        "周", "个周", "星期", "个星期", "礼拜", "个礼拜", "week", "weeks", "xingqi", "ge xingqi", "zhou",
      ]
    ),
    (
      .unit(.months, times: 1), [.term],
      [
        "个月", "month", "months", "ge yue", "geyue",
      ]
    ),
    (
      .unit(.months, times: 12), [.term],
      [
        "年", "year", "years", "yr", "yrs", "nian",
      ]
    ),
    (
      .half, [.term],
      [
        "半", "half", "half a",
      ]
    ),
    (
      .atOnce, [.term],
      [
        "当场", "立等", "立等可取", "马上", "立刻", "立即", "即时", "当时", "现场", "at once", "on the spot",
        "immediately", "right away", "same visit", "in the same visit", "while you wait",
        "dangchang",
      ]
    ),
    (
      .never, [.term],
      [
        "不会失效", "不会自己失效", "不失效", "长期", "长期有效", "一直", "一直有效", "永久", "永久有效", "永远", "永远有效", "没有期限",
        "没期限",
        "无期限", "没有时间限制", "不限时间", "不限期", "不过期", "不会过期", "never", "it never lapses",
        "it does not lapse", "it does not run out", "does not run out",
        "never lapses", "does not lapse", "doesn't lapse", "no limit", "no time limit",
        "for ever", "forever", "indefinitely", "changqi",
      ]
    ),
    (
      .within, [.term],
      [
        "内", "以内", "之内", "最多", "最长", "最晚", "最迟", "不超过", "within", "up to", "at most",
        "no more than", "not more than",
      ]
    ),
    (
      .after, [.term],
      [
        "后", "之后", "以后", "过后", "after", "later",
      ]
    ),
    (
      .until, [.term],
      [
        "到", "至", "截至", "截止", "截止到", "截止至", "直到", "管到", "until", "till", "through", "til", "dao",
      ]
    ),
    (
      .range, [.term, .sum],
      [
        "-", "~", "to",
      ]
    ),
    (
      .range, [.sum],
      [
        "到", "至",
      ]
    ),
    (
      .filler, [.term],
      [
        "有效", "有效期", "期限", "期限是", "期限为", "管", "管用", "保持", "持续", "挂失", "临时挂失", "口头挂失", "电话挂失",
        "卡", "这张卡", "卡片", "自动", "会", "要", "能", "可以", "需要", "需", "得", "用", "要等", "等", "为", "共",
        "一共", "做好", "办好", "制卡", "做卡", "拿到", "拿卡", "领卡", "可取", "可领", "取", "领", "来取", "来拿", "来领",
        "来领取", "领取", "拿", "能拿", "能拿到", "能取到", "能领到", "可以拿到", "可以领到", "取到", "领到", "能取", "能领", "能好",
        "可以拿", "可以取", "可以领", "好", "时间", "失效", "自动失效", "到期",
        "期满", "过期", "满", "期满后", "到期后", "到时", "到时候", "for", "in", "it", "the", "a report", "a card",
        "report",
        "card", "the report", "the card", "valid", "is valid", "lasts", "it lasts", "holds",
        "it holds", "good", "good for", "expires", "lapses", "it lapses", "runs out", "then",
        "and", "and then", "by itself", "itself", "takes", "it takes", "ready", "will be", "be",
        "will", "can", "collect", "collected", "of", "by",
      ]
    ),
  ]

  private static let ends: [Row] = [
    (
      .end(.released), [.term],
      [
        "恢复", "自动恢复", "恢复使用", "恢复正常", "恢复能用", "自动恢复能用", "卡恢复", "卡自动恢复", "卡自动恢复能用", "解除", "自动解除",
        "解挂", "自动解挂", "能用", "又能用", "又可以用", "可以用", "可以使用", "works", "works again", "it works",
        "it works again", "the card works", "the card works again", "released",
        "automatically released", "usable", "usable again", "zidong huifu", "huifu",
      ]
    ),
    (
      .end(.cancelled), [.term],
      [
        "作废", "卡作废", "卡就作废", "自动作废", "注销", "自动注销", "卡注销", "cancel", "cancelled", "canceled",
        "is cancelled", "the card is cancelled", "void", "zuofei", "zhuxiao",
      ]
    ),
    (
      .end(.renew), [.term],
      [
        "再挂", "再挂失", "再挂一次", "要再挂", "要再挂失", "要再挂一次", "重新挂", "重新挂失", "再打", "再打一次", "重新打", "续",
        "续挂", "要续", "repeat", "repeat it", "renew", "again", "must be repeated",
        "to be repeated", "it must be repeated", "report again",
      ]
    ),
  ]

  private static let days: [Row] = [
    (.slash, [.term], ["/"]),
    (
      .named(.later(0)), [.term],
      [
        "今天", "今日", "今晚", "今天晚上", "今晚12点", "今晚十二点", "今天晚上12点", "today", "tonight", "jintian",
      ]
    ),
    (
      .named(.later(1)), [.term],
      [
        "明天", "明日", "tomorrow", "mingtian",
      ]
    ),
    (
      .named(.later(2)), [.term],
      [
        "后天", "the day after tomorrow", "houtian",
      ]
    ),
    (
      .named(.same), [.term],
      [
        "当天", "当日", "同一天", "the same day", "same day", "dangtian",
      ]
    ),
    (
      .named(.monthEnd), [.term],
      [
        "月底", "本月底", "这个月底", "月末", "本月末", "当月底", "当月末", "这个月末", "end of the month",
        "the end of the month", "end of this month", "month end", "yuedi",
      ]
    ),
    (
      .named(.nextMonthEnd), [.term],
      [
        "下月底", "下个月底", "下月末", "下个月末", "end of next month", "the end of next month",
      ]
    ),
    (
      .named(.yearEnd), [.term],
      [
        "年底", "今年底", "今年年底", "年末", "end of the year", "the end of the year", "end of this year",
        "year end",
      ]
    ),
    (
      .thisMonth, [.term],
      [
        "本月", "这个月", "当月", "this month",
      ]
    ),
    (
      .nextMonth, [.term],
      [
        "下月", "下个月", "next month",
      ]
    ),
    (
      .dayOfMonth, [.term],
      [
        "号", "hao",
      ]
    ),
    (
      .ordinal, [.term],
      [
        "st", "nd", "rd", "th",
      ]
    ),
    (
      .endOfDay, [.term],
      [
        "24点", "24时", "24:00", "23:59", "二十四点", "二十四时", "24点整", "晚上24点", "夜里24点", "晚上12点", "夜里12点",
        "半夜12点",
      ]
    ),
    (
      .startOfDay, [.term],
      [
        "0点", "0时", "0:00", "00:00", "零点", "零时", "凌晨0点", "凌晨零点",
      ]
    ),
    (
      .inclusive, [.term],
      [
        "为止", "止", "含当天", "包括当天", "当天也算", "当天算", "含", "inclusive", "included",
      ]
    ),
  ]

  private static let months: [Row] = [
    (
      .month(1), [.term],
      [
        "january", "jan",
      ]
    ),
    (
      .month(2), [.term],
      [
        "february", "feb",
      ]
    ),
    (
      .month(3), [.term],
      [
        "march", "mar",
      ]
    ),
    (
      .month(4), [.term],
      [
        "april", "apr",
      ]
    ),
    (
      .month(5), [.term],
      [
        "may"
      ]
    ),
    (
      .month(6), [.term],
      [
        "june", "jun",
      ]
    ),
    (
      .month(7), [.term],
      [
        "july", "jul",
      ]
    ),
    (
      .month(8), [.term],
      [
        "august", "aug",
      ]
    ),
    (
      .month(9), [.term],
      [
        "september", "sep", "sept",
      ]
    ),
    (
      .month(10), [.term],
      [
        "october", "oct",
      ]
    ),
    (
      .month(11), [.term],
      [
        "november", "nov",
      ]
    ),
    (
      .month(12), [.term],
      [
        "december", "dec",
      ]
    ),
  ]

  private static let sums: [Row] = [
    (
      .free, [.sum],
      [
        "不收", "不收费", "不收钱", "不收取", "不收任何费用", "不收取任何费用", "不要钱", "不用钱", "不花钱", "免费", "免费的", "免",
        "免收", "免工本费", "不收工本费", "没有费用", "没费用", "无需费用", "不用交钱", "不用交费", "不用付钱", "不用付费", "不用给钱",
        "不需要钱", "不需要费用", "不需要交钱", "一分钱不收", "一分不要", "free", "it's free", "free of charge",
        "for free", "no charge", "no fee", "no cost", "nothing", "mianfei", "bu yao qian",
        "bu shoufei",
      ]
    ),
    (
      .yuan, [.sum],
      [
        "元", "元整", "块", "块钱", "圆", "元钱", "人民币", "rmb", "cny", "yuan", "kuai", "¥",
      ]
    ),
    (
      .perCard, [.sum],
      [
        "每张", "一张", "每张卡", "一张卡", "每卡", "/张", "per card", "a card", "each",
      ]
    ),
    (
      .filler, [.sum],
      [
        "要", "收", "收费", "收取", "收费标准", "需要", "需", "交", "付", "付款", "工本费", "补卡费", "制卡费", "卡费",
        "成本费", "手续费", "费用", "费", "一共", "共", "总共", "为", "钱", "要交", "要付", "要收", "fee", "the fee",
        "it costs", "costs", "cost", "it cost", "pay", "you pay", "they charge", "charge",
        "shou", "yao",
      ]
    ),
  ]

  private static let papers: [Row] = [
    (
      .photoOfSize, [.papers],
      ["一寸", "1寸", "二寸", "两寸", "2寸", "小二寸", "大一寸"].flatMap { size in
        ["照片", "照", "相片", "证件照", "白底照片", "白底照", "免冠照片"].map { size + $0 }
      }
    ),
    (
      .document(.idCard), [.papers],
      [
        "二代身份证", "有效身份证", "居民身份证", "身份证件", "id", "identity card", "id cards", "shenfenzheng",
      ]
    ),
    (
      .document(.householdBook), [.papers],
      [
        "户口本", "户口", "household register", "hukou", "hukouben", "hukoubu",
        "household registration book",
      ]
    ),
    (
      .document(.temporaryID), [.papers],
      [
        "临时的身份证", "temporary id", "temporary identity card",
      ]
    ),
    (
      .document(.birthCertificate), [.papers],
      [
        "出生证", "出生证明",
      ]
    ),
    (
      .document(.travelPermit), [.papers],
      [
        "通行证", "港澳通行证", "回乡证", "台胞证", "travel permit",
      ]
    ),
    (
      .document(.residencePermit), [.papers],
      [
        "港澳台居住证"
      ]
    ),
    (
      .document(.foreignPRCard), [.papers],
      [
        "永居证", "永久居留身份证", "外国人永久居留证",
      ]
    ),
    (
      .document(.oldCard), [.papers],
      [
        "原卡", "旧社保卡", "the old card",
      ]
    ),
    (
      .document(.newCard), [.papers],
      [
        "新社保卡", "the new card",
      ]
    ),
    (
      .document(.bankCard), [.papers],
      [
        "bank cards"
      ]
    ),
    (
      .document(.photo), [.papers],
      [
        "相片", "证件照", "登记照", "证件照片", "photos", "photograph", "photographs", "picture", "zhaopian",
      ]
    ),
    (
      .document(.photoReceipt), [.papers],
      [
        "数码照片回执", "照相回执", "相片回执",
      ]
    ),
    (
      .document(.applicationForm), [.papers],
      [
        "申请单", "申领表", "登记表", "form", "application",
      ]
    ),
    (
      .document(.mandate), [.papers],
      [
        "授权书", "授权委托书", "委托证明", "letter of attorney", "power of attorney", "authorisation",
        "authorization", "weituoshu",
      ]
    ),
    (
      .document(.relationProof), [.papers],
      [
        "亲属关系证明", "关系证明材料",
      ]
    ),
    (
      .document(.policeReport), [.papers],
      [
        "报案回执"
      ]
    ),
    (
      .document(.deathProof), [.papers],
      [
        "死亡证"
      ]
    ),
    (
      .document(.unitLetter), [.papers],
      [
        "单位证明信"
      ]
    ),
    (
      .document(.phone), [.papers],
      [
        "手机", "phone", "mobile phone",
      ]
    ),
    (
      .document(.medicalRecord), [.papers],
      [
        "病历本"
      ]
    ),
    (
      .document(.invoice), [.papers],
      [
        "票据", "invoices",
      ]
    ),
    (
      .document(.itemisedList), [.papers],
      [
        "清单", "费用明细", "明细清单",
      ]
    ),
    (
      .original, [.papers],
      [
        "原件", "正本", "original", "originals", "the original",
      ]
    ),
    (.copyOf, [.papers], ["copy of", "copies of", "a copy of", "photocopy of", "photocopies of"]),
    (
      .copy, [.papers],
      [
        "复印件", "复印", "影印件", "copy", "copies", "a copy", "photocopy", "photocopies",
        "fuyinjian",
      ]
    ),
    (
      .counter, [.papers],
      [
        "张", "份", "个", "本", "套", "页", "pieces", "piece", "pcs",
      ]
    ),
    (
      .each, [.papers],
      [
        "各", "每样", "各自", "of each", "each",
      ]
    ),
    (
      .and, [.papers],
      [
        "、", "和", "及", "与", "以及", "还有", "加上", "外加", "另加", "+", "&", "and",
        "plus", "with",
      ]
    ),
    (
      .comma, [.papers],
      [
        "但", "但是", "不过", "可是", "只是", "but",
      ]
    ),
    (
      .take, [.papers],
      [
        "要", "要带", "带", "带上", "带着", "需", "需要", "需要带", "需带", "必须带", "必须要", "一定要带", "得带", "拿",
        "拿着", "要拿", "提供", "要提供", "出示", "准备", "携带", "只要", "只要带", "只需", "只需要", "只带", "带个",
        "要有", "bring", "take", "need", "needs", "you need", "just", "only", "required",
        "dai", "yao",
      ]
    ),
    (
      .leave, [.papers],
      [
        "不用", "不用带", "不要", "不要带", "不需", "不需要", "不需要带", "不必", "不必带", "无需", "无需带", "不带", "用不着",
        "没必要带", "免带", "免交", "不用交", "不用提供", "不需要提供", "no", "not", "without", "don't need",
        "no need for", "no need to bring", "not needed", "buyong", "buyong dai", "buyao",
      ]
    ),
    (
      .nothing, [.papers],
      [
        "什么都不用带", "什么都不用", "什么都不要", "什么也不用带", "什么也不要", "什么都不带", "什么材料都不用", "不用带东西", "不用带材料",
        "不用材料", "不用带任何材料", "不用任何材料", "不需要材料", "不需要带材料", "不需要任何材料", "无需材料", "不要材料", "没有要求", "没要求",
        "空手去", "空手来", "nothing", "no papers", "no documents", "nothing needed", "nothing at all",
        "no papers needed",
      ]
    ),
    (
      .enough, [.papers],
      [
        "就行", "就可以", "就好", "就够", "就够了", "即可", "就成", "就行了", "就可以了", "可以", "也要", "needed",
        "is enough", "are enough", "enough", "will do", "that's all",
      ]
    ),
    (
      .filler, [.papers],
      [
        "the", "a", "an", "your", "one's", "持卡人", "本人", "申请人", "自己", "我的", "holder's",
        "the holder's", "my", "his", "her",
      ]
    ),
  ]

  private static let reports: [Row] = [
    (
      .report(.nothing), [.report],
      [
        "不用", "不用先", "不用先挂失", "不用挂失", "不需要", "不需要挂失", "不需要先挂失", "不要求", "不要求挂失", "无需", "无需挂失",
        "直接补", "直接补卡", "直接办", "nothing", "no report", "none", "not needed", "no report needed",
      ]
    ),
    (
      .report(.temporary), [.report],
      [
        "临时", "临时挂失", "口头", "口头挂失", "电话挂失", "电话", "temporary", "a temporary report",
        "temporary report", "oral", "by telephone",
      ]
    ),
    (
      .report(.formal), [.report],
      [
        "正式", "正式挂失", "书面", "书面挂失", "窗口挂失", "formal", "a formal report", "formal report",
        "written",
      ]
    ),
    (
      .filler, [.report],
      [
        "要", "先", "要先", "需要", "需要先", "得", "得先", "必须", "必须先", "办", "办理", "做", "挂失", "first",
        "needs", "need", "you need",
      ]
    ),
    (
      .dies(.filing), [.dies],
      [
        "申请时", "申请的时候", "交申请时", "交申请的时候", "递交申请时", "申请当时", "交件时", "filing", "at filing",
        "when filing", "on filing", "when you apply", "when applying",
      ]
    ),
    (
      .dies(.acceptance), [.dies],
      [
        "受理", "受理时", "受理的时候", "受理后", "受理以后", "受理之后", "acceptance", "on acceptance",
        "when accepted", "when it is accepted",
      ]
    ),
    (
      .dies(.enabling), [.dies],
      [
        "启用", "启用时", "新卡启用时", "新卡启用", "新卡启用的时候", "新卡启用后", "新卡启用以后", "启用后", "启用新卡时", "启用新卡后",
        "激活时", "新卡激活时", "新卡激活后", "enabling", "when enabled", "when the new one is enabled",
        "when the new card is enabled", "on enabling",
      ]
    ),
    (
      .filler, [.dies],
      [
        "旧卡", "停用", "作废", "失效", "停", "旧卡停用", "旧卡作废", "自动", "会", "才", "old card", "the old card",
        "stops", "ends", "it stops", "it ends",
      ]
    ),
  ]

  private static let weekdays: [Row] = zip(Weekday.allCases, ["一", "二", "三", "四", "五", "六", "日天"])
    .flatMap { day, names -> [Row] in
      let weeks: [(NamedDay, [String])] = [
        (.coming(day), ["周", "星期", "礼拜"]),
        (.week(day, later: 0), ["本周", "这周", "本星期", "这星期", "这个星期", "这礼拜", "这个礼拜"]),
        (.week(day, later: 1), ["下周", "下星期", "下个星期", "下礼拜", "下个礼拜"]),
      ]
      return weeks.map { named, starts in
        (.named(named), [.term], starts.flatMap { start in names.map { "\(start)\($0)" } })
      } + [(.named(.coming(day)), [.term], ["\(day)"])]
    }

  private static let numerals: [Row] =
    zip(
      1...12,
      [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
      ]
    ).map { (.number($0...$0), [.term, .sum, .papers], [$1]) } + [
      (.number(1...1), [.term], ["a", "an"]),
      (.number(15...15), [.term, .sum], ["fifteen"]),
      (.number(20...20), [.term, .sum], ["twenty"]),
      (.number(30...30), [.term, .sum], ["thirty"]),
    ]

  /// The names of the guides; whose card 社保卡 means is not said by the word.
  private static let documents: [Row] = DocumentKind.allCases
    .filter { ![.other, .socialCardOf].contains($0) }
    .map { (.document($0), [.papers], [$0.phrase[.zh], $0.phrase[.en].lowercased()]) }

  /// With what the name of a paper ends that no guide has.
  private static let paperEndings: Set<String> = [
    "证", "证明", "书", "本", "簿", "单", "表", "卡", "照", "照片", "介绍信", "证明信", "函", "票", "件", "状", "合同",
    "执照",
    "回执", "材料", "card", "certificate", "letter", "form", "permit", "receipt", "proof", "book",
    "licence", "license", "contract", "photo", "statement", "slip",
  ]

  /// What no name of a paper holds: then it says more than a name.
  private static let notInNames = Set("先去找问打除凡每不没无非未别勿或者如若果看可能大概约要带需也都只才吗吧呢么什几另还以及等但寸一二三四五六七八九十两")

  /// Whether a text can be the name of a paper, and no more than that.
  static func isNameOfPaper(_ text: String) -> Bool {
    let plain = text.map(\.plain)
    return (2...24).contains(plain.count) && plain.allSatisfy { $0.isLetter || $0 == " " }
      && !plain.contains(where: notInNames.contains)
      && paperEndings.contains { plain.ends(with: $0) }
  }
}

extension [Character] {
  fileprivate func ends(with ending: String) -> Bool {
    Array(suffix(ending.count)) == Array(ending)
  }
}
