import Terminal

extension Character {
  /// The character as the vocabulary of answers is written: of half width, lower case, simplified, without
  /// a tone mark.
  var plain: Character {
    let lowered = halfWidth.lowercased().first ?? self
    return Character.plainForms[lowered] ?? lowered
  }

  /// Whether it is a letter or a digit of ASCII, of which words have a beginning and an end.
  var isLatin: Bool { isASCII && (isLetter || isNumber) }

  /// Whether it is one of the ten ASCII digits.
  var isDigit: Bool { isASCII && isNumber }

  private static let plainForms: [Character: Character] = {
    var forms: [Character: Character] = [
      "’": "'", "‘": "'", "￥": "¥", "〇": "零", "–": "-", "—": "-", "－": "-", "−": "-", "～": "~",
      "〜": "~",
    ]
    for (plain, toned) in [
      ("a", "āáǎà"), ("e", "ēéěè"), ("i", "īíǐì"), ("o", "ōóǒò"), ("u", "ūúǔùǖǘǚǜü"),
    ] as [(Character, String)] {
      for character in toned { forms[character] = plain }
    }
    for (traditional, simplified) in Character.simplified {
      for (from, to) in zip(traditional, simplified) { forms[from] = to }
    }
    return forms
  }()

  /// Traditional characters with the one that stands for each; answers use no others.
  private static let simplified: [(String, String)] = [
    (
      "個號開關說沒費證復複張戶帶會辦時間內後萬塊錢圓兩幾週禮長條無標發來過還問題須親單",
      "个号开关说没费证复复张户带会办时间内后万块钱圆两几周礼长条无标发来过还问题须亲单"
    ),
    (
      "護舊銀領補掛續註銷廢動場馬當從點種樣書託結聯確應該請讓們這裡對約隨處報達醫療險學",
      "护旧银领补挂续注销废动场马当从点种样书托结联确应该请让们这里对约随处报达医疗险学"
    ),
    (
      "執業務產蓋機構員歲誰麼嗎總憑郵遞簡繳繼實現雙變換凍獨給認識記憶貼網線雲啟聲觀審簽",
      "执业务产盖机构员岁谁么吗总凭邮递简缴继实现双变换冻独给认识记忆贴网线云启声观审签"
    ),
    (
      "類項監視孫兒媽爺願與數據檔診斷圖館電話訊碼齊備準範圍層樓廳",
      "类项监视孙儿妈爷愿与数据档诊断图馆电话讯码齐备准范围层楼厅"
    ),
  ]
}
