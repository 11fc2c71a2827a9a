import TestSupport
import Testing

@testable import CardJourney

/// What no log may keep: numbers of people in every way in which they are written, and what stands behind words such
/// as 密码.
struct PrivateTextTests {
  /// An identity number, a bank card and a mobile number, none of them anybody's.
  private static let numbers = ["510104197703121234", "6217001234567890123", "13812345678"]

  private static let gaps = [
    " ", "-", "\u{3000}", "\u{A0}", "\u{2009}", "–", "—", "－", "‐", ".", "·", "/", "_", "、", ",",
    "，",
    "\u{200B}", "转", "x", " x ", "然后", "...", " - ", "|", "\n", "\t", "：", "*",
  ]

  private static let digits = [
    "０１２３４５６７８９", "〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "零幺二三四五六七八九", "٠١٢٣٤٥٦٧٨٩", "⓪①②③④⑤⑥⑦⑧⑨",
    "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
  ].map(Array.init)

  /// A number in every spelling.
  private static func spellings(of number: String) -> [String] {
    let parted = gaps.flatMap { gap in
      [[3, 4, 4], [4], [6, 4, 4, 4], [3], [2], [1]].map {
        parts(of: number, $0).joined(separator: gap)
      }
    }
    let written = digits.flatMap { digits in
      let text = number.compactMap(\.wholeNumberValue).map { String(digits[$0]) }
      return ["", " ", "、"].map(text.joined)
    }
    return [
      number, number.map { "(\($0))" }.joined(), number.map { "\($0)\u{FE0F}\u{20E3}" }.joined(),
    ]
      + parted + written
  }

  private static func parts(of number: String, _ lengths: [Int]) -> [String] {
    var rest = Substring(number)
    var parts: [String] = []
    while !rest.isEmpty {
      let length = lengths[parts.count % lengths.count]
      parts.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return parts
  }

  @Test(arguments: numbers, [PrivateText.Purpose.name, .office])
  func `a number of a person is found however it is written`(
    number: String, purpose: PrivateText.Purpose
  ) {
    for spelling in Self.spellings(of: number) {
      for text in [spelling, "妈妈 \(spelling)", "call \(spelling) 王"] {
        #expect(PrivateText.isHeld(by: text, for: purpose), "\(text.debugDescription)")
        let (masked, count) = PrivateText.masked(text, for: purpose)
        #expect(count > 0 && !PrivateText.isHeld(by: masked, for: purpose), "\(masked)")
        #expect(masked.count == text.count)
      }
    }
  }

  @Test(arguments: [
    "妈妈的卡", "2026-11-22 王", "2026.11.22", "028-12333", "打 12333 或 95588", "三楼 小陈",
    "3楼12室 2026年8月15日",
    "周一到周五 9:00-12:00，13:30-17:00", "周一到周五上午九点到十二点，下午一点半到五点", "工本费20元，7到10天", "身份证1份 照片2张",
    "11-20 12-01", "9-12 13-17", "密码忘了", "微信搜12333", "微信 App 里办", "手机 App", "pinyin 2026",
    "pin code",
    "二代证 三代卡 一张", "换到建行 95533", "510100 12333", "200元 30天 4张 5份",
    "5 days 20 yuan 3 copies 2 months",
  ])
  func `days, times, counts and hotlines are none`(text: String) {
    #expect(!PrivateText.isHeld(by: text))
    #expect(!PrivateText.isHeld(by: text, for: .office))
  }

  @Test(arguments: [
    "028-85551234", "(028)85551234", "02885551234", "0734-8765432转801", "400-812-3456",
    "4008123456",
    "市人社局 0571-88888888", "028 8555 1234",
  ])
  func `the number of an office may stand where an office is meant, and nowhere else`(text: String)
  {
    #expect(!PrivateText.isHeld(by: text, for: .office))
    #expect(PrivateText.isHeld(by: text))
  }

  @Test(arguments: [
    ("密码123456", "密码******"), ("密码：abc123", "密码：******"), ("微信 taoxian88", "微信 *********"),
    ("微信号taoxian", "微信号*******"), ("VX taoxian88", "VX *********"), ("wx_id99", "wx*****"),
    ("邮箱 a@b.cn", "邮箱 ******"), ("zhang@qq.com", "************"),
    ("password hunter2", "password *******"),
    ("Password: hunter", "Password: ******"), ("PIN 1234", "PIN ****"), ("验证码 4821", "验证码 ****"),
    ("身份证后六位 121234", "身份证后六位 ******"), ("ｖｘ　ｔａｏ８８", "ｖｘ　*****"), ("口令 Abc123!", "口令 *******"),
  ])
  func `what stands behind such a word is masked, and counted once`(text: String, masked: String) {
    #expect(PrivateText.isHeld(by: text, for: .office))
    #expect(PrivateText.masked(text, for: .office) == (masked, 1))
  }

  @Test func `a fee is no part of a name`() {
    #expect(PrivateText.isHeld(by: "微信 taoxian88", for: .office))
  }
}

/// What a desk may call a case.
struct NicknameTests {
  @Test(arguments: ["妈妈的卡", "王阿姨", "Li's card", "三楼 小陈", "👩‍👩‍👧‍👦 家", "028-12333", "é"])
  func `a name stays as it was typed`(text: String) throws {
    #expect(try Nickname(text).text == text)
  }

  @Test func `a name is composed, and has single blanks`() throws {
    #expect(try Nickname("  王\u{3000} 阿姨\u{A0}").text == "王 阿姨")
    #expect(Array(try Nickname("e\u{301}").text.unicodeScalars) == ["\u{E9}"])
  }

  @Test(arguments: [
    ("", Nickname.Problem.empty), (" \u{3000}", .empty),
    (String(repeating: "王", count: 21), .tooLong),
    ("a\u{1B}[31m", .unshowable), ("a\u{202E}b", .unshowable), ("a\u{200B}b", .unshowable),
    ("\u{301}a", .unshowable), ("a" + String(repeating: "\u{301}", count: 9), .unshowable),
    ("13812345678", .personal), ("密码123456", .personal),
  ])
  func `what is no name says why`(text: String, problem: Nickname.Problem) {
    #expect(throws: problem) { try Nickname(text) }
  }

  @Test(arguments: [
    ("王\n7K9  假", "王 7K9 假"), ("a\u{1B}]0;x\u{7}", "a]0;x"), ("13812345678 王", "*********** 王"),
    (String(repeating: "王", count: 4000), String(repeating: "王", count: 20)),
  ])
  func `a name that an older version kept shows cleaned`(logged: String, shown: String) {
    #expect(Nickname(logged: logged)?.text == shown)
    #expect(Nickname(logged: "\u{1B}\n") == nil)
  }
}
