/// Random text that repeats from run to run: Latin, Chinese, marks, emoji, controls.
package struct RandomText {
  private var state: UInt64
  private static let pieces: [String] = [
    "a", "Z", "card", "12333", "028-12333", " ", "  ", ",", ".", "(", ")", "%", "材", "料", "社会保障卡",
    "，", "。", "（", "）", "「", "」", "《", "》", "！", "？", "：", "；", "、", "…", "——", "“", "”", "①",
    "✓", "│", "あ", "ｱﾞ", "한", "Ａ", "\u{3000}", "👨‍👩‍👧", "🇨🇳", "☎️", "e\u{301}", "\u{200B}",
    "\u{202E}", "\u{1B}", "\t", "2026年3月1日", "3个工作日", "15 天",
  ]

  /// Creates a generator; the same seed gives the same texts.
  package init(seed: UInt64) { state = seed }

  /// The next text, of 0 to `pieces` pieces.
  package mutating func next(pieces count: Int) -> String {
    (0..<Int(nextNumber() % UInt64(count + 1))).map { _ in
      Self.pieces[Int(nextNumber() % UInt64(Self.pieces.count))]
    }.joined()
  }

  /// The next number, by SplitMix64.
  package mutating func nextNumber() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
