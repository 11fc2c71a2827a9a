package import CardJourney

extension PrivateText {
  /// What to say instead of keeping it.
  package static let warning = Phrase(
    "这里不留证件号、卡号、电话和密码：去掉再写。",
    "No ID, card or telephone number and no password is kept here: take it out.")
}

extension Nickname.Problem {
  /// What to write instead.
  package var phrase: Phrase {
    switch self {
    case .empty:
      Phrase("称呼是空的，写一个，比如“妈妈的卡”。", "The name is empty: write one, such as Mother's card.")
    case .tooLong:
      Phrase(
        "称呼太长，最多 \(Nickname.longest) 个字。",
        "The name is too long: at most \(Nickname.longest) characters.")
    case .unshowable:
      Phrase(
        "称呼里有看不见的控制字符，去掉再写。", "The name holds characters that cannot be seen: take them out.")
    case .personal: PrivateText.warning
    }
  }
}

extension Phrase {
  /// What somebody typed, for a sentence that quotes it: short, on one line, and never what must not be kept.
  package static func quote(_ typed: String) -> String {
    guard !PrivateText.isHeld(by: typed) else { return "…" }
    let line = typed.singleBlanks.filter { String($0).isShowable }
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
