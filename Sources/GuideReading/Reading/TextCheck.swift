import CityGuide

/// What must not stand in a guide, wherever it stands.
enum TextCheck {
  /// Whether a plain scalar would be read as a number, a date or a time by other YAML tools.
  static func needsQuotes(_ text: String) -> Bool {
    // Most scalars begin with a letter: they are none of these.
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return false }
    let shape = String(text.map { $0.isASCII && $0.isNumber ? "9" : $0 })
    if ["999999", "9999-99-99", "9999-99", "99-99", "9:99", "99:99"].contains(shape) {
      return true
    }
    return shape.count > 1 && shape.allSatisfy { $0 == "9" } && text.hasPrefix("0")
  }

  /// Why the text may not stand in a guide; nil where it may.
  ///
  /// Numbers of private people never do: mobile numbers, identity numbers, WeChat and QQ ids.
  static func forbidden(in text: String) -> Words? {
    let bytes = text.utf8
    let hasRun = bytes.count { (0x30...0x39).contains($0) } >= 11
    for run in hasRun ? digitRuns(of: text) : [] {
      if run.count == 11, run.first == "1", let second = run.dropFirst().first, second >= "3" {
        return Words(zh: "不写手机号：\(run)", en: "No mobile numbers: \(run)")
      }
      if run.count == 18 {
        return Words(zh: "不写证件号：\(run)", en: "No identity numbers: \(run)")
      }
    }
    let lowered = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let word = contactWords.first(where: { lowered.holds($0.utf8) }) else { return nil }
    return Words(zh: "不写私人联系方式：\(word)", en: "No private contacts: \(word)")
  }

  private static let contactWords = [
    "微信号", "加微信", "wxid_", "wechat id", "vx:", "vx：", "加v", "薇信", "qq号", "qq:", "qq：",
  ]

  /// The word by which the text offers to turn a medical account into cash; nil where it does not.
  static func offer(in text: String) -> String? {
    let bytes = Array(text.utf8)
    return offerWords.first { bytes.holds($0.utf8) }
  }

  private static let offerWords = [
    "套现", "变现", "医保提现", "医保取现", "医保卡提现", "医保卡取现", "回收医保", "回收社保", "兑现医保",
    "套取现金", "取现电话", "提现电话",
  ]

  /// The runs of digits, a single hyphen or space between digits not counting.
  private static func digitRuns(of text: String) -> [String] {
    var runs: [String] = []
    var run = ""
    var gap = false
    for character in text {
      if character.isASCII, character.isNumber || run.count == 17 && character == "X" {
        run.append(character)
        gap = false
      } else if !run.isEmpty, !gap, character == "-" || character == " " {
        gap = true
      } else {
        if !run.isEmpty { runs.append(run) }
        run = ""
        gap = false
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }
}

extension [UInt8] {
  /// Whether these bytes stand in it one after the other.
  ///
  /// Every scalar of every file is searched: comparing graphemes takes ten times as long.
  fileprivate func holds(_ word: String.UTF8View) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    return (0...(count - word.count)).contains {
      self[$0] == first && self[$0..<($0 + word.count)].elementsEqual(word)
    }
  }
}
