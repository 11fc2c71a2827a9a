/// What stands behind words such as 密码, and addresses of mail.
struct SecretWords {
  private let folded: [Character]
  private let purpose: PrivateText.Purpose

  private static let marks: [[Character]] = [
    "密码", "口令", "验证码", "微信", "威信", "薇信", "v信", "vx", "wx", "weixin", "wechat", "qq", "扣扣", "支付宝",
    "alipay", "邮箱", "电邮", "email", "e-mail", "手机", "电话", "账号", "帐号", "卡号", "证号", "后四位", "后六位", "尾号",
    "用户名", "password", "passwd", "passcode", "pwd", "pin", "login",
  ].map(Array.init)

  init(_ characters: [Character], _ purpose: PrivateText.Purpose) {
    self.purpose = purpose
    folded = characters.map(SecretWords.fold)
  }

  /// Where the characters of each stand.
  var found: [[Int]] {
    var found: [[Int]] = []
    var index = 0
    while index < folded.count {
      guard let range = secret(behindMarkAt: index) ?? mail(at: index) else {
        index += 1
        continue
      }
      found.append(Array(range))
      index = range.upperBound
    }
    return found
  }

  /// What an input method in its full-width mode sends for digits and letters is meant as these.
  private static func fold(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character.lowercased().first ?? character }
    return Character(narrow).lowercased().first ?? Character(narrow)
  }

  private func secret(behindMarkAt index: Int) -> Range<Int>? {
    guard let mark = SecretWords.marks.first(where: { folded[index...].starts(with: $0) }) else {
      return nil
    }
    // A Latin word is a mark only by itself: pin, but not pinyin.
    let behind = index + mark.count
    let isLatin = mark.allSatisfy(\.isASCII)
    if isLatin, index > 0, SecretWords.isOfToken(folded[index - 1]) { return nil }
    let link = folded[behind...].prefix { SecretWords.isLink($0) }
    if isLatin, link.isEmpty, behind < folded.count, folded[behind].isASCII, folded[behind].isLetter
    {
      return nil
    }
    let start = link.endIndex
    let token = folded[start...].prefix(while: SecretWords.isOfToken)
    let isStated = link.contains { ":=是为".contains($0) }
    guard isSecret(token, isStated: isStated, isTied: !link.contains(where: \.isWhitespace)) else {
      return nil
    }
    return start..<token.endIndex
  }

  private func isSecret(_ token: ArraySlice<Character>, isStated: Bool, isTied: Bool) -> Bool {
    guard token.count >= 3 else { return false }
    if token.contains(where: \.isNumber) {
      // A hotline, or of an office any number, is what a telephone is followed by.
      let isNumber = token.allSatisfy { $0.isNumber || "-./".contains($0) }
      let office = PersonalNumbers(Array(token), purpose)
      return !(isNumber && office.isHarmless)
    }
    return token.count >= 6 && (isStated || isTied)
  }

  private func mail(at index: Int) -> Range<Int>? {
    guard index == 0 || !SecretWords.isOfToken(folded[index - 1]) else { return nil }
    let token = folded[index...].prefix(while: SecretWords.isOfToken)
    guard let sign = token.firstIndex(of: "@"), sign > token.startIndex,
      token[sign...].dropFirst(2).dropLast().contains(".")
    else { return nil }
    return index..<token.endIndex
  }

  private static func isLink(_ character: Character) -> Bool {
    character.isWhitespace || ":=,是为号码，：＝".contains(character)
  }

  private static func isOfToken(_ character: Character) -> Bool {
    character.isASCII && !character.isWhitespace && !",;:=()[]\"'<>".contains(character)
  }
}
