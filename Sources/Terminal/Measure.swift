/// Numbers and the measure words after them, which stay on one line.
enum Measure {
  /// The longest first, so that `个工作日` is not taken for `个`.
  private static let words: [[Character]] = [
    "个工作日", "个自然日", "个星期", "个小时", "工作日", "自然日", "个月", "小时", "分钟", "星期", "周岁",
    "万元", "亿元", "公里", "个", "份", "张", "次", "天", "日", "年", "月", "周", "岁", "元", "角", "分",
    "秒", "时", "点", "件", "本", "页", "趟", "项", "条", "种", "位", "名", "人", "家", "级", "号", "楼",
    "层", "室", "步", "卡", "户", "套", "类", "倍", "万", "亿", "千", "百", "路", "米", "款", "处", "笔",
  ].map(Array.init)

  /// What ties two numbers of one date, time or range together.
  private static let numberLinks: Set<Character> = ["年", "月", "时", "点", "～", "：", "至"]

  /// Whether a number and its measure word, or two numbers of a date or range, meet between two characters.
  static func joins(_ text: [Glyph], after last: Int, before next: Int) -> Bool {
    let isTight = next == last + 1
    if text[last].isDigit {
      return startsWithMeasure(text[next...]) || (isTight && linksNumbers(text, at: next))
    }
    if isTight, linksNumbers(text, at: last) { return true }
    return isTight && isInsideMeasure(text, before: next)
  }

  private static func linksNumbers(_ text: [Glyph], at index: Int) -> Bool {
    guard index > 0, index + 1 < text.count, text[index - 1].isDigit, text[index + 1].isDigit else {
      return false
    }
    return numberLinks.contains(text[index].character)
  }

  private static func startsWithMeasure(_ text: ArraySlice<Glyph>) -> Bool {
    words.contains { starts(text, with: $0) }
  }

  /// Whether a measure word of several characters started before `next` and reaches past it.
  private static func isInsideMeasure(_ text: [Glyph], before next: Int) -> Bool {
    for start in max(1, next - 3)..<next {
      guard let number = text[..<start].last(where: { !$0.isSpace }), number.isDigit else {
        continue
      }
      guard let word = words.first(where: { starts(text[start...], with: $0) }) else { continue }
      if start + word.count > next { return true }
    }
    return false
  }

  private static func starts(_ text: ArraySlice<Glyph>, with word: [Character]) -> Bool {
    text.count >= word.count && zip(text, word).allSatisfy { $0.character == $1 }
  }
}
