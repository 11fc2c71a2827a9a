/// Breaks text into lines of a screen by the rules of Chinese typesetting.
///
/// Lines may break at spaces and between ideographs. No line starts with a closing mark (`，。）`)
/// or ends with an opening one (`（「《`). Words, numbers, telephone numbers, dates, and a number
/// with its measure word stay whole, unless they are longer than a line.
package enum LineBreaking {
  /// The lines of `text`, cleaned, none of them wider than `columns` cells (at least 1).
  ///
  /// Line feeds in the text are kept; spaces at a break are not. Where not even one character fits
  /// a line, and that is only a wide one in a single column, the line is `>`.
  package static func lines(of text: String, columns: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      var filler = LineFiller(columns: max(1, columns))
      for segment in segments(of: Glyph.all(in: SafeText.cleaned(String($0)))) {
        filler.add(segment)
      }
      return filler.finished()
    }
  }

  /// A paragraph cut wherever a line may break, each piece with the spaces before it.
  private static func segments(of paragraph: [Glyph]) -> [LineSegment] {
    var segments: [LineSegment] = []
    var spacesStart = 0
    var start = paragraph.firstIndex { !$0.isSpace } ?? paragraph.count
    while start < paragraph.count {
      let (end, next) = segmentEnd(in: paragraph, from: start)
      segments.append(
        LineSegment(spaces: start - spacesStart, glyphs: paragraph[start..<end]))
      (spacesStart, start) = (end, next)
    }
    return segments
  }

  /// Where the piece that starts at `start` ends, and where the next one starts after its spaces.
  private static func segmentEnd(
    in paragraph: [Glyph], from start: Int
  ) -> (end: Int, next: Int) {
    var end = start + 1
    while end < paragraph.count {
      let next = paragraph[end...].firstIndex { !$0.isSpace } ?? paragraph.count
      if next == paragraph.count || mayBreak(paragraph, after: end - 1, before: next) {
        return (end, next)
      }
      end = next + 1
    }
    return (end, end)
  }

  private static func mayBreak(_ text: [Glyph], after last: Int, before next: Int) -> Bool {
    let (left, right) = (text[last].breakClass, text[next].breakClass)
    if left == .opening || right == .closing { return false }
    if Measure.joins(text, after: last, before: next) { return false }
    if next > last + 1 { return true }
    if left == .dash { return right != .dash && text[next].isWide }
    // Narrow characters join their neighbours to words and numbers; the comma of `1,000` is one.
    return text[last].isWide || text[next].isWide
  }
}
