import Terminal
import TerminalTestSupport
import Testing

/// What stands where a terminal cannot show a text as it is.
struct TranscriberTests {
  private static let names = ["成都市": "Chengdu", "成都": "Chengdu", "工行": "ICBC", " 补卡": ""]

  @Test(arguments: [
    ("buka 补卡  Case", "buka  Case"), ("成都市 510100", "Chengdu 510100"),
    ("在成都", "[in Chinese] Chengdu"),
    ("social-security card (社会保障卡)", "social-security card"),
    ("Say: 社保卡丢了，要临时挂失。(card lost)", "Say: [in Chinese] (card lost)"),
    ("“电话挂失管几天？到期作废？”", "[in Chinese]"), ("Or: 电子社保卡；掌上12333", "Or: [in Chinese] 12333"),
    ("工行，95588", "ICBC, 95588"), ("the “old” card… — 20 yuan", "the \"old\" card... - 20 yuan"),
    ("１２３（ａ）", "123 (a)"), ("café", "cafe"), ("\u{3000}x", " x"),
  ])
  func `ASCII keeps names, marks and what is Latin, and says where there was Chinese`(
    text: String, expected: String
  ) {
    #expect(Transcriber(for: .ascii, names: Self.names)(text) == expected)
  }

  @Test(arguments: [
    ("“电话挂失…”", "「电话挂失...」"), ("20 × 3 — ①", "20 x 3 - (1)"), ("成都，28 元。", "成都，28 元。"),
  ])
  func `where ambiguous marks take two cells, others stand for them`(
    text: String, expected: String
  ) {
    #expect(Transcriber(for: .unambiguous)(text) == expected)
  }

  @Test(arguments: 0..<300)
  func `nothing else is left of any text`(seed: UInt64) {
    var random = RandomText(seed: seed)
    let text = SafeText.cleaned(random.next(pieces: 12))
    for repertoire in [Repertoire.unambiguous, .ascii] {
      let shown = Transcriber(for: repertoire)(text)
      #expect(repertoire.contains(shown), "\(text) -> \(shown)")
      if repertoire == .ascii {
        #expect(!shown.contains("?") || text.contains { "?？".contains($0) })
      }
    }
    #expect(Transcriber(for: .full)(text) == text)
  }

  @Test(arguments: [
    ([:], false, Repertoire.ascii), (["LANG": "C"], false, .ascii), (["LANG": "C"], true, .full),
    (["LANG": "zh_CN.UTF-8"], false, .full),
    (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], false, .ascii),
    (["LANG": "zh_CN.GBK"], false, .ascii), (["LANG": "C.utf8", "LC_ALL": ""], false, .full),
    (["LANG": "C.UTF-8", "TERM": "linux"], true, .ascii),
    (["LANG": "C.UTF-8", "BUKA_AMBIGUOUS": "2"], false, .unambiguous),
    (["LANG": "C", "BUKA_AMBIGUOUS": "2"], false, .ascii),
  ])
  func `locale, terminal and the person's word say what can be shown`(
    environment: [String: String], isKnownUTF8: Bool, expected: Repertoire
  ) {
    #expect(UserEncoding.repertoire(environment, isKnownUTF8: isKnownUTF8) == expected)
  }

  @Test func `a frame limited to ASCII keeps every cell in its place`() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    frame.put("a卡é b", at: Position(row: 0, column: 0), style: .bold)
    let limited = frame.limited(to: .ascii)
    #expect(limited.lines == ["a*** b"])
    #expect(limited[0, 2].style == .bold)
    #expect(frame.limited(to: .full) == frame)
  }
}
